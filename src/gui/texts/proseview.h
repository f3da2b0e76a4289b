// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/texts/prosetext.h"
#include "gui/texts/readingplace.h"

#include <QElapsedTimer>
#include <QTextBrowser>
#include <QTimer>

namespace gui
{

/// Shows the lesson's prose: the section of the current step is marked at its edge and kept in
/// view, and "Look closer" notes unfold in place. What is written is ProseText's, where the person
/// reads is ReadingPlace's.
class ProseView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ProseView(QWidget* parent = nullptr);

    void setSections(QList<Section> sections);
    /// `stepOf` gives the step whose values fill a section's placeholders, or null to leave the
    /// section out; what the text itself writes out has to have been shown. Call again when values
    /// have changed.
    void setValues(ProseText::StepOf stepOf, model::Shown shown = {});
    /// What the numbers of a row are called (its features); empty where they have no names. Call
    /// before setValues().
    void setNumberNames(const QStringList& names) { m_text.setNumberNames(names); }
    /// Marks the section of that step; scrolls to it if `follow`.
    void setCurrentStep(const QString& stepId, bool follow);
    /// Scrolls to the section of that step, which need not be the one on screen.
    void readFrom(const QString& stepId);
    /// The heading of the section of that step.
    QString headingOf(const QString& stepId) const { return m_text.headingOf(stepId); }
    /// How many words are to be read in the section of that step, without notes that are folded.
    int wordsOf(const QString& stepId) const { return m_text.wordsOf(stepId); }
    /// Lays the text out again, as after a change of palette or text size.
    void rebuild();

    /// Whether the keyboard is on a link or the title of a note, which Space or Enter follows, or
    /// folds in or out.
    bool isOnLink() const { return !linkAtCaret().isEmpty(); }
    /// Folds every "Look closer" note in or out.
    void setNotesOpen(bool open);
    /// Shows what another view of the same lesson shows: the notes that are open there, and the
    /// place where the person reads.
    void takeOver(const ProseView& other);

signals:
    /// A link was clicked, or followed by keyboard, that asks for something to be done.
    void deedWanted(const QUrl& link);
    /// The pointer rests on the section of this step; empty when it left.
    void stepHovered(const QString& stepId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    void refreshSoon();
    /// The link, or title of a note, that Tab has gone to; empty where it has gone to none.
    QUrl linkAtCaret() const;
    /// Whether that is a word of the glossary outside of the section of the current step: Tab goes
    /// by, or there would be no end of it.
    bool isWordElsewhere() const;
    void follow(const QUrl& link);
    void toggleNote(const QUrl& note);
    void putCaret(const ProseText::Paragraph& paragraph, int positionInBlock);

    ProseText m_text;
    ReadingPlace m_reading;
    /// The view scrolls because its text is laid out, not because somebody reads elsewhere.
    bool m_layingOut = false;
    QString m_hoveredStep;
    QTimer m_refresh;
    QElapsedTimer m_behind;
};

} // namespace gui
