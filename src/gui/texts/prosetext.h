// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/moment.h"
#include "gui/texts/lessontext.h"

#include <QCoreApplication>
#include <QRectF>
#include <QSet>
#include <QTextCursor>
#include <QUrl>

#include <functional>
#include <optional>

class QColor;

namespace gui
{

/// A lesson's prose as a document: its sections with their live numbers, "Look closer" notes folded
/// in or out, and where everything stands. Knows of no view.
class ProseText
{
    Q_DECLARE_TR_FUNCTIONS(gui::ProseText)

public:
    /// The step whose values fill the placeholders of a section of these steps; null to leave it
    /// out.
    using StepOf = std::function<Moment(const QStringList& stepIds)>;

    /// A paragraph, however the text is laid out: by its section, and its number there.
    struct Paragraph {
        QString stepId;
        int number = 0;
    };

    /// \param document is written to; it outlives the text
    explicit ProseText(QTextDocument& document) : m_document(document) {}

    void setSections(QList<Section> sections) { m_sections = std::move(sections); }
    void setValues(StepOf stepOf, model::Shown shown = {})
    {
        m_stepOf = std::move(stepOf);
        m_shown = std::move(shown);
    }
    /// What the numbers of a row are called; empty where they have no names. A long one is
    /// shortened, and its tip has all of it.
    void setNumberNames(const QStringList& names) { m_numberNames = names; }
    /// Whether nothing has been written.
    bool isEmpty() const { return m_written.isEmpty(); }
    /// Whether the values are others than those that were written.
    bool isOutdated() const;
    /// Writes the document anew.
    void write(const QFont& font, const QColor& linkColour);

    /// Folds a note out, or in again; written anew, it is seen. Whether it is open now.
    bool toggleNote(const QUrl& link);
    void setNotesOpen(bool open);
    /// Opens the notes that are open in another text of the same lesson.
    void takeOverNotes(const ProseText& other) { m_openNotes = other.m_openNotes; }
    static bool isNote(const QUrl& link);
    bool isOpen(const QUrl& note) const { return m_openNotes.contains(note.path()); }
    /// The title of a note, selected; a null cursor where it is left out.
    QTextCursor titleOf(const QUrl& note) const;
    /// The block in which the text of a note ends whose title is in that block.
    int lastBlockOfNote(int title) const;

    /// The heading of the section of that step.
    QString headingOf(const QString& stepId) const;
    /// How many words the section of that step has, without notes that are folded.
    int wordsOf(const QString& stepId) const;

    /// The first step of the section at that height of the document; empty where there is none.
    QString stepAt(double y) const;
    /// Where the section of that step stands, from its top to its bottom; nothing where it is left
    /// out.
    std::optional<QRectF> rectOf(const QString& stepId) const;
    int blockCount() const;
    QRectF blockRect(int block) const;
    /// The first block of the section of that step.
    std::optional<int> firstBlockOf(const QString& stepId) const;
    Paragraph paragraphOf(int block) const;
    /// The number of its block; nothing where its section is left out.
    std::optional<int> blockOf(const Paragraph& paragraph) const;

private:
    struct Place {
        QStringList stepIds;
        int firstBlock = 0;
        int lastBlock = 0;
    };

    /// A value in the text, whose place there is marked.
    struct Number {
        QString exact;
        QString tip;

        bool operator==(const Number&) const = default;
    };
    struct Filled {
        QString text;
        QList<Number> numbers;

        bool operator==(const Filled&) const = default;
    };

    Filled filled(const Section& section) const;
    void writeParts(QTextCursor& cursor, const Section& section, const Filled& filled,
                    const QColor& linkColour);
    void insertMarkdown(QTextCursor& cursor, const QString& markdown, const QList<Number>& numbers,
                        bool note, const QColor& linkColour);
    /// Gives the names that are shortened behind that place their tips.
    void tellWholeNames(int from);
    /// Words of the glossary are links to it where they come first, quiet ones.
    void linkWords();
    void insertNoteTitle(QTextCursor& cursor, const QString& key, const QString& title,
                         const QColor& linkColour);
    const Place* placeOf(const QString& stepId) const;
    QRectF placeRect(const Place& place) const;

    QTextDocument& m_document;
    QList<Section> m_sections;
    StepOf m_stepOf;
    model::Shown m_shown;
    QStringList m_numberNames;
    QList<Place> m_places;
    QList<Filled> m_written;
    QSet<QString> m_openNotes;
};

} // namespace gui
