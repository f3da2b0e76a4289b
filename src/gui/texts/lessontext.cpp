// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/lessontext.h"

#include "gui/base/language.h"
#include "gui/base/valuetexts.h"
#include "gui/texts/goaltext.h"
#include "gui/texts/listingcomments.h"
#include "gui/texts/questiontext.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace gui::lessontext
{

namespace
{

QString readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The texts that belong to the language of the interface.
QString translationFolder()
{
    return QStringLiteral(":/translations/%1/").arg(language::current());
}

/// The first of these files that there is.
QString readFirst(const QStringList& paths)
{
    for (const QString& path : paths) {
        QString text = readFile(path);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// Prose from the first of these files that there is.
QString readProse(const QStringList& paths)
{
    // A line could end between one plus sign and the next, but C++ and Ctrl++ are names (g++ is a
    // command: it is copied as it stands); and behind the stroke of dE/dp, which is one sign.
    static const QRegularExpression pluses(QStringLiteral("(?<!\\b[gc])\\+\\+"));
    static const QRegularExpression derivative(QStringLiteral("\\b(d[A-Za-z]/)(d[A-Za-z])\\b"));
    return readFirst(paths)
        .replace(pluses, QLatin1Char('+') + joiner + QLatin1Char('+'))
        .replace(derivative, QStringLiteral("\\1") + joiner + QStringLiteral("\\2"));
}

/// A part with a condition, and what stands in its place where that does not hold.
const QRegularExpression& conditional()
{
    static const QRegularExpression pattern(
        QStringLiteral("<!--\\s*when:\\s*(.*?)\\s*-->(.*?)(?:<!--\\s*else\\s*-->(.*?))?"
                       "<!--\\s*/when\\s*-->"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

/// Nothing where that is not to be told.
std::optional<bool> holds(const QString& condition, const model::Step& step)
{
    bool wanted = true;
    bool isTold = true;
    for (const QString& word : condition.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word == QLatin1String("not")) {
            wanted = false;
            continue;
        }
        if (step.withholds(word.toStdString()))
            isTold = false;
        else if (step.holds(word.toStdString()) != wanted)
            return false;
        wanted = true;
    }
    return isTold ? std::optional(true) : std::nullopt;
}

/// A box in the place of words behind a text: apart from the word before it, and as far from the
/// next one as they are.
QString boxFor(const QString& words, const QString& behind)
{
    const QString space(QLatin1Char(' '));
    const bool isApart = behind.isEmpty() || behind.back().isSpace();
    return (isApart ? QString() : space) + boxSign + (words.endsWith(space) ? space : QString());
}

} // namespace

QString read(const QString& lesson, const QString& ending)
{
    const QString english = QStringLiteral(":/lessons/%1/en.%2").arg(lesson, ending);
    if (ending == QLatin1String("md"))
        return readProse({translationFolder() + lesson + QStringLiteral(".md"), english});
    const QString comments = readFile(translationFolder() + QStringLiteral("comments.txt"));
    return listingcomments::translated(readFile(english), listingcomments::mark(ending),
                                       listingcomments::parse(comments));
}

QString readShared(const QString& lesson, const QString& fileName)
{
    return readFile(QStringLiteral(":/lessons/%1/%2").arg(lesson, fileName));
}

QString readGuide(const QString& topic)
{
    const QString name = QStringLiteral("guide/%1.md").arg(topic);
    return readProse({translationFolder() + name, QStringLiteral(":/") + name});
}

QString readWords(const QString& language)
{
    return language == QLatin1String("en")
               ? readFile(QStringLiteral(":/words.txt"))
               : readFile(QStringLiteral(":/translations/%1/words.txt").arg(language));
}

QString withWholeNumbers(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("(?<=\\d)([.,])(?=\\d)"));
    static const QRegularExpression target(QStringLiteral("\\]\\([^)\\s]*\\)"));
    QString result;
    qsizetype from = 0;
    const auto add = [&](qsizetype to) {
        result += text.mid(from, to - from).replace(mark, QStringLiteral("\\1") + joiner);
    };
    for (auto it = target.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        add(match.capturedStart());
        result += match.captured();
        from = match.capturedEnd();
    }
    add(text.size());
    return result;
}

QString withBoxes(const QString& text, const model::Shown& shown)
{
    // Fewer digits tell nothing: half of anything is 0.5.
    constexpr qsizetype fewestDigits = 3;
    static const QRegularExpression number(
        QStringLiteral("(?<![\\d.,])(\\d+)(?:([.,])(\\d+))?(?![\\d]|[.,]\\d)"));
    static const QRegularExpression leadingZeros(QStringLiteral("^0+"));
    // The text is in the language of the window, whatever the locale's numbers are like.
    const QString decimalMark = QLocale(language::current()).decimalPoint();
    QString result;
    qsizetype from = 0;
    for (auto it = number.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString decimals = match.captured(3);
        QString digits = match.captured(1) + decimals;
        digits.remove(leadingZeros);
        const double written = (match.captured(1) + QLatin1Char('.') + decimals).toDouble();
        const bool isWhole = decimals.isEmpty();
        if ((!isWhole && match.captured(2) != decimalMark) || digits.size() < fewestDigits ||
            !shown.gives_away(written, int(decimals.size())))
            continue;
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += boxSign;
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

QList<Section> sections(const QString& text)
{
    static const QRegularExpression marker(QStringLiteral("^<!--\\s*step:\\s*(.*?)\\s*-->\\s*$"));
    QList<Section> result;
    QStringList lines;
    Section current;
    const auto close = [&] {
        current.text = lines.join(QLatin1Char('\n')).trimmed();
        if (!current.text.isEmpty() || !current.stepIds.isEmpty())
            result << current;
        lines.clear();
    };
    const QString prose = goaltext::without(questiontext::without(text));
    for (const QString& line : prose.split(QLatin1Char('\n'))) {
        const auto match = marker.match(line);
        if (!match.hasMatch()) {
            lines << line;
            continue;
        }
        close();
        current.stepIds = match.captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    close();
    return result;
}

bool shareSection(const QList<Section>& sections, const QString& step, const QString& other)
{
    return std::ranges::any_of(sections, [&](const Section& section) {
        return section.stepIds.contains(step) && section.stepIds.contains(other);
    });
}

QString chosen(const QString& text, const model::Step& step)
{
    QString result;
    qsizetype from = 0;
    for (auto it = conditional().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QStringView between = QStringView(text).mid(from, match.capturedStart() - from);
        const std::optional<bool> isSo = holds(match.captured(1), step);
        result += between;
        if (isSo)
            result += match.captured(*isSo ? 2 : 3);
        // One box for as many parts as stand side by side.
        else if (!between.trimmed().isEmpty() || !result.trimmed().endsWith(boxSign))
            result += boxFor(match.captured(2), result);
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

QStringList factsOf(const QString& text)
{
    QStringList facts;
    for (auto it = conditional().globalMatch(text); it.hasNext();) {
        for (const QString& word : it.next().captured(1).split(QLatin1Char(' ')))
            facts << word;
    }
    facts.removeAll(QStringLiteral("not"));
    return facts;
}

QList<ProsePart> proseParts(const QString& section)
{
    static const QRegularExpression note(
        QStringLiteral("<!--\\s*closer:\\s*(.*?)\\s*-->(.*?)<!--\\s*/closer\\s*-->"),
        QRegularExpression::DotMatchesEverythingOption);
    QList<ProsePart> parts;
    const auto add = [&parts](const QString& title, const QString& markdown) {
        if (!markdown.trimmed().isEmpty())
            parts << ProsePart{title, markdown.trimmed()};
    };
    qsizetype from = 0;
    for (auto it = note.globalMatch(section); it.hasNext();) {
        const auto match = it.next();
        add(QString(), section.mid(from, match.capturedStart() - from));
        add(match.captured(1), match.captured(2));
        from = match.capturedEnd();
    }
    add(QString(), section.mid(from));
    return parts;
}

QString heading(const QString& section)
{
    static const QRegularExpression pattern(QStringLiteral("^#+\\s*(.+?)\\s*$"),
                                            QRegularExpression::MultilineOption);
    return pattern.match(section).captured(1);
}

Listing listing(const QString& text)
{
    static const QRegularExpression marker(QStringLiteral("^\\s*(?:#|//)\\s*step:\\s*(.*?)\\s*$"));
    Listing result;
    QStringList lines;
    QStringList ids;
    for (const QString& line : text.trimmed().split(QLatin1Char('\n'))) {
        const auto match = marker.match(line);
        if (match.hasMatch()) {
            ids = match.captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            ids.removeAll(QStringLiteral("-"));
            continue;
        }
        lines << line;
        result.stepIdsOfLine << ids;
    }
    result.text = lines.join(QLatin1Char('\n'));
    return result;
}

} // namespace gui::lessontext
