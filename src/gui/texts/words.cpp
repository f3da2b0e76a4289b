// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/words.h"

#include "gui/base/language.h"
#include "gui/texts/lessontext.h"

#include <QCollator>

#include <algorithm>

namespace gui::words
{

namespace
{

struct Glossary {
    QList<Word> words;
    Finder finder;
};

Finder finderOf(const QList<Word>& words)
{
    Finder finder;
    QStringList patterns;
    for (const Word& word : words) {
        for (const QString& form : word.forms) {
            finder.idOf.insert(form.toLower(), word.id);
            patterns << QRegularExpression::escape(form);
        }
    }
    std::ranges::stable_sort(patterns, std::ranges::greater(), &QString::size);
    finder.pattern = QRegularExpression(
        QStringLiteral("(?<![\\w-])(?:%1)(?![\\w-])").arg(patterns.join(QLatin1Char('|'))),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    finder.pattern.optimize();
    return finder;
}

Glossary read()
{
    QList<Word> words = parse(lessontext::readWords(QStringLiteral("en")));
    const QList<Word> translated = parse(lessontext::readWords(language::current()));
    for (Word& word : words) {
        const auto its = std::ranges::find(translated, word.id, &Word::id);
        if (its == translated.end())
            continue;
        word.forms = its->forms;
        word.sentence = its->sentence;
    }
    const QCollator order;
    std::ranges::sort(words, [&order](const Word& a, const Word& b) {
        return order.compare(a.name(), b.name()) < 0;
    });
    return {words, finderOf(words)};
}

const Glossary& glossary()
{
    static QHash<QString, Glossary> read;
    auto found = read.find(language::current());
    if (found == read.end())
        found = read.insert(language::current(), words::read());
    return *found;
}

} // namespace

const QList<Word>& all()
{
    return glossary().words;
}

const Word* find(const QString& id)
{
    const auto found = std::ranges::find(all(), id, &Word::id);
    return found == all().end() ? nullptr : &*found;
}

const Finder& finder()
{
    return glossary().finder;
}

QList<Word> parse(const QString& text)
{
    QList<Word> words;
    QStringList lines;
    const auto close = [&] {
        if (lines.size() == 3) {
            const QString place = lines[0].section(QLatin1Char(' '), 1);
            Word word{lines[0].section(QLatin1Char(' '), 0, 0),
                      place.section(QLatin1Char('/'), 0, 0),
                      place.section(QLatin1Char('/'), 1),
                      {},
                      lines[2]};
            for (const QString& form : lines[1].split(QLatin1Char(',')))
                word.forms << form.trimmed();
            words << word;
        }
        lines.clear();
    };
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            close();
        else if (!line.startsWith(QLatin1Char('#')))
            lines << line.trimmed();
    }
    close();
    return words;
}

} // namespace gui::words
