// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/texts/lessontext.h"

#include <QPlainTextEdit>

class QLabel;

namespace gui
{

class CodeHighlighter;

enum class Language { Python, Cpp };

/// A listing: read-only, coloured, with the lines of a step lit up. Only another step scrolls it: a
/// person reads, selects and copies in peace.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(Language language, QWidget* parent = nullptr);

    void setListing(Listing listing);
    /// Lights up the lines of a step that is pointed at.
    void lightStep(const QString& stepId);
    /// Shows another step: lights up its lines and brings them into view.
    void setCurrentStep(const QString& stepId);
    /// Says something below the listing; nothing if empty.
    void setRemark(const QString& remark);

signals:
    /// The pointer rests on a line of this step; empty when it left.
    void stepHovered(const QString& stepId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void tellOfLine(int line);
    void highlightLines();
    /// The lines of that step, each with its cursor.
    QList<QTextEdit::ExtraSelection> linesOf(const QString& stepId) const;
    void scrollToCurrent();
    void placeRemark();

    Listing m_listing;
    /// The step on screen, the one that is lit up, and the one that the pointer is on.
    QString m_currentStep;
    QString m_litStep;
    QString m_hoveredStep;
    CodeHighlighter* m_highlighter = nullptr;
    QLabel* m_remark;
};

} // namespace gui
