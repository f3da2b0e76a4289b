// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace gui
{

/// A term of the glossary.
struct Word {
    /// The same in every language.
    QString id;
    /// Where it lives: a lesson, and a step of it.
    QString lesson;
    QString step;
    /// How it is written in the lessons; the first one is its name.
    QStringList forms;
    /// What it means, in one sentence.
    QString sentence;

    const QString& name() const { return forms.constFirst(); }
};

/// The glossary. Its words are data: `resources/words.txt` and `translations/<language>/words.txt`.
namespace words
{

/// Every word in the language of the interface, in the order of its alphabet.
const QList<Word>& all();
/// The word of that id, or null.
const Word* find(const QString& id);

/// Finds words in a text.
struct Finder {
    /// Matches a word as it is written somewhere, the longest there is.
    QRegularExpression pattern;
    /// The id of a word by how it is written, in small letters.
    QHash<QString, QString> idOf;
};
/// In the language of the interface.
const Finder& finder();

/// Reads a file of words, without any check: blank lines between them, of each a line with its id
/// and, in English, its place as `lesson/step`; a line of forms, separated by commas; a sentence.
/// Lines that begin with `#` mean nothing.
QList<Word> parse(const QString& text);

} // namespace words

} // namespace gui
