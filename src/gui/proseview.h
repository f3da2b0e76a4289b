#pragma once

#include "gui/lessontext.h"
#include "model/trace.h"

#include <QSet>
#include <QTextBrowser>
#include <QTimer>

#include <functional>

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
    void setValues(std::function<const model::Step*(const QStringList& stepIds)> stepOf);
    /// Marks the section of that step; scrolls to it if `follow`.
    void setCurrentStep(const QString& stepId, bool follow);
    /// The heading of the section of that step.
    QString headingOf(const QString& stepId) const;
    /// Lays the text out again, as after a change of palette or text size.
    void rebuild();

    /// Folds every "Look closer" note in or out.
    void setNotesOpen(bool open);
    /// Opens the notes that are open in another view of the same sections.
    void openNotesOf(const ProseView& other);

signals:
    /// The pointer rests on the section of this step; empty when it left.
    void stepHovered(const QString& stepId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Place {
        QStringList stepIds;
        int firstBlock = 0;
        int lastBlock = 0;
    };

    QString filled(const Section& section) const;
    void insertMarkdown(QTextCursor& cursor, const QString& markdown, bool note);
    void insertNoteTitle(QTextCursor& cursor, const QString& key, const QString& title);
    void toggleNote(const QUrl& link);
    /// Puts the keyboard on the title of that note, so that Enter folds it again.
    void selectNote(const QUrl& link);
    void scrollToCurrent();
    QRectF placeRect(const Place& place) const;
    const Place* placeOf(const QString& stepId) const;

    QList<Section> m_sections;
    QList<Place> m_places;
    std::function<const model::Step*(const QStringList&)> m_stepOf;
    QString m_shownText;
    QString m_currentStep;
    QString m_hoveredStep;
    QSet<QString> m_openNotes;
    QTimer m_refresh;
};

} // namespace gui
