#pragma once

#include "gui/lessontext.h"

#include <QPlainTextEdit>

class QLabel;

namespace gui
{

enum class Language { Python, Cpp };

/// A listing: read-only, coloured, with the lines of the current step lit up and in view.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(Language language, QWidget* parent = nullptr);

    void setListing(Listing listing);
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
    void highlightLines();
    void scrollToCurrent();
    void placeRemark();

    Listing m_listing;
    QString m_currentStep;
    QString m_hoveredStep;
    QLabel* m_remark;
};

} // namespace gui
