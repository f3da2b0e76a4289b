// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/moment.h"
#include "gui/texts/lessontext.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTextBrowser>
#include <QTimer>

#include <functional>
#include <optional>

namespace gui
{

/// The lesson's prose with its live numbers. The section of the current step is marked at its edge
/// and kept in view; "Look closer" notes unfold in place.
class ProseView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ProseView(QWidget* parent = nullptr);

    void setSections(QList<Section> sections);
    /// `stepOf` gives the step whose values fill a section's placeholders, or null to leave the
    /// section out. Call again when values have changed.
    void setValues(std::function<Moment(const QStringList& stepIds)> stepOf);
    /// What the numbers of a row are called (its features); empty where they have no names. Call
    /// before setValues().
    void setNumberNames(const QStringList& names);
    /// Marks the section of that step; scrolls to it if `follow`.
    void setCurrentStep(const QString& stepId, bool follow);
    /// The heading of the section of that step.
    QString headingOf(const QString& stepId) const;
    /// How many words are to be read in the section of that step, without notes that are folded.
    int wordsOf(const QString& stepId) const;
    /// Lays the text out again, as after a change of palette or text size.
    void rebuild();

    /// Whether the keyboard is on the title of a note, which Space or Enter folds in or out.
    bool isOnNote() const { return !noteAtCaret().isEmpty(); }
    /// Folds every "Look closer" note in or out.
    void setNotesOpen(bool open);
    /// Shows what another view of the same lesson shows: the notes that are open there, and the
    /// place where the person reads.
    void takeOver(const ProseView& other);

signals:
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
    QMimeData* createMimeDataFromSelection() const override;

private:
    void refreshSoon();
    struct Place {
        QStringList stepIds;
        int firstBlock = 0;
        int lastBlock = 0;
    };

    /// A paragraph, however the text is laid out: by its section, and its number there.
    struct Paragraph {
        QString stepId;
        int number = 0;
    };
    /// Where the person reads: the paragraph at the top of the view and how far into it, as a part
    /// of its height; and whether the section of the current step is in view.
    struct ReadingPlace {
        Paragraph paragraph;
        double into = 0;
        bool showsCurrent = true;
    };

    QString filled(const Section& section) const;
    void insertMarkdown(QTextCursor& cursor, const QString& markdown, bool note);
    void insertNoteTitle(QTextCursor& cursor, const QString& key, const QString& title);
    /// The note whose title Tab has gone to; empty where it has gone to none.
    QUrl noteAtCaret() const;
    void toggleNote(const QUrl& link);
    /// Puts the keyboard on the title of that note, so that Enter folds it again.
    void selectNote(const QUrl& link);
    /// Where a section stands if it is at the top of the view.
    int topOf(const QRectF& section) const;
    bool isInView(const QRectF& section) const;
    void scrollToCurrent();
    /// Brings the text of the note whose title has the caret into view, as far as there is room
    /// below the title.
    void scrollToNoteAtCaret();
    /// What is in view is where the person reads from now on.
    void noteReadingPlace();
    /// Scrolls to where the person reads. \pre m_layingOut
    void returnToReadingPlace();
    Paragraph paragraphOf(int block) const;
    /// The number of its block; nothing where its section is left out.
    std::optional<int> blockOf(const Paragraph& paragraph) const;
    void putCaret(const Paragraph& paragraph, int positionInBlock);
    QRectF blockRect(int number) const;
    QRectF placeRect(const Place& place) const;
    const Place* placeOf(const QString& stepId) const;

    static constexpr int textMargin = 16;

    QList<Section> m_sections;
    QList<Place> m_places;
    std::function<Moment(const QStringList&)> m_stepOf;
    QStringList m_numberNames;
    QString m_shownText;
    QString m_currentStep;
    ReadingPlace m_reading;
    /// The view scrolls because its text is laid out, not because somebody reads elsewhere.
    bool m_layingOut = false;
    QString m_hoveredStep;
    QSet<QString> m_openNotes;
    QTimer m_refresh;
    QElapsedTimer m_behind;
};

} // namespace gui
