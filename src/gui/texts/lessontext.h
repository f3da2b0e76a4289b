// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shown.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace gui
{

/// Part of a lesson's text file that belongs to one or more steps: what stands between two `step:`
/// markers.
struct Section {
    QStringList stepIds;
    QString text;
};

/// A "Look closer" note inside a section of prose, or the prose around it (no title).
struct ProsePart {
    QString noteTitle;
    QString markdown;
};

/// Lines of a listing with the steps that each belongs to; the markers themselves are not shown.
struct Listing {
    QString text;
    /// One entry a line of `text`.
    QList<QStringList> stepIdsOfLine;
};

namespace lessontext
{

/// A text of a lesson in the language of the interface, or else in English: prose (`md`), or a
/// listing (`py`, `cpp`), of which only the comments are translated. Empty if there is none.
QString read(const QString& lesson, const QString& ending);
/// A text that is the same in every language.
QString readShared(const QString& lesson, const QString& fileName);
/// A page of the user guide, such as `readGuide("sessions")`, in the language of the interface or
/// else in English. Empty if there is none.
QString readGuide(const QString& topic);

/// The file of the glossary in that language; empty if there is none. See words::parse().
QString readWords(const QString& language);

/// Cuts a text at its `<!-- step: id id -->` lines. What stands before the first marker belongs to
/// no step, and questions (questiontext.h) to none of the sections.
QList<Section> sections(const QString& text);
/// Whether a section belongs to both steps, which then have their text in common.
bool shareSection(const QList<Section>& sections, const QString& step, const QString& other);
/// Of what stands between `<!-- when: fact not other -->`, `<!-- else -->` (which may be missing)
/// and `<!-- /when -->`, what a step has it so: the first part where it holds every fact named, and
/// none of those behind a `not`, else the other one. Such parts stand in no other one. A box stands
/// in the place of words that would tell a fact that the step withholds.
QString chosen(const QString& text, const model::Step& step);
/// The facts that a text asks for.
QStringList factsOf(const QString& text);
/// Cuts a section at its `<!-- closer: Title -->` and `<!-- /closer -->` lines.
QList<ProsePart> proseParts(const QString& section);
/// Between two signs of which neither is to begin a line without the other.
inline constexpr QChar joiner(0x2060);
/// With every number kept on one line: Qt would break some behind their decimal mark. Where links
/// lead stays as it is.
QString withWholeNumbers(const QString& text);
/// With a box for every number that is written out and would give one away.
QString withBoxes(const QString& text, const model::Shown& shown);
/// The first heading of a section, without its mark.
QString heading(const QString& section);
/// Takes the `# step: id` and `// step: id` lines out of a listing; `# step: -` ends a range.
Listing listing(const QString& text);

} // namespace lessontext

} // namespace gui
