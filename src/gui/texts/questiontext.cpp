// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/questiontext.h"

#include "gui/base/numbers.h"
#include "gui/base/valuetexts.h"
#include "gui/look/theme.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/placeholders.h"

#include <QRegularExpression>

#include <algorithm>

namespace gui
{

namespace
{

const QRegularExpression& asking()
{
    static const QRegularExpression pattern(
        QStringLiteral("<!--\\s*ask:\\s*(\\S+)\\s*-->(.*?)<!--\\s*/ask\\s*-->\\n*"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

/// Takes the choices out of a prompt.
void takeChoices(QuestionText& question)
{
    static const QRegularExpression choice(QStringLiteral("^- ([a-z0-9-]+): (.*)$"));
    QStringList lines;
    for (const QString& line : question.prompt.split(QLatin1Char('\n'))) {
        if (const auto match = choice.match(line); match.hasMatch())
            question.choices << QuestionText::Choice{match.captured(1), match.captured(2)};
        else
            lines << line;
    }
    question.prompt = lines.join(QLatin1Char('\n')).trimmed();
}

QuestionText parsed(const QString& block)
{
    static const QRegularExpression marker(QStringLiteral("<!--\\s*(why|wrong:\\s*(\\S+))\\s*-->"));
    QuestionText question;
    QString* part = &question.prompt;
    qsizetype from = 0;
    const auto close = [&](qsizetype to) { *part = block.mid(from, to - from).trimmed(); };
    for (auto it = marker.globalMatch(block); it.hasNext();) {
        const auto match = it.next();
        close(match.capturedStart());
        part = match.hasCaptured(2) ? &question.wrong[match.captured(2)] : &question.why;
        from = match.capturedEnd();
    }
    close(block.size());
    takeChoices(question);
    return question;
}

/// A text with what `written` makes of each `code` in it.
template <typename Written>
QString eachCode(const QString& text, Written written)
{
    static const QRegularExpression pattern(QStringLiteral("`([^`]+)`"));
    QString result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += written(match.captured(1));
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

QString filled(const QString& text, const model::Step& scene, const QStringList& names)
{
    return fillPlaceholders(fitSums(text, scene), [&](const Placeholder& placeholder) {
        return displayText(placeholder, scene, names);
    });
}

} // namespace

QString QuestionText::choice(const QString& id) const
{
    const auto found = std::ranges::find(choices, id, &Choice::id);
    return found == choices.end() ? id : found->text;
}

QString QuestionText::inOrder(const QString& ids) const
{
    QStringList lines;
    for (const QString& id : ids.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        lines << choice(id);
    return lines.join(QLatin1Char('\n'));
}

namespace questiontext
{

QHash<QString, QuestionText> parse(const QString& text)
{
    QHash<QString, QuestionText> questions;
    for (auto it = asking().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        questions[match.captured(1)] = parsed(match.captured(2));
    }
    return questions;
}

QString without(QString text)
{
    return text.remove(asking());
}

QString html(const QString& text, const model::Step& scene, const QStringList& names)
{
    static const QRegularExpression strong(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    static const QRegularExpression emphasis(QStringLiteral("\\*([^*]+)\\*"));
    const QString family = theme::look().codeFont().family().toHtmlEscaped();
    // What is filled in may be a person's own words: it comes last, and is no mark.
    // Nor is a star in code.
    QString result = eachCode(text.toHtmlEscaped(), [&family](QString code) {
        code.replace(QLatin1Char('*'), QLatin1String("&#42;"));
        return QStringLiteral("<span style=\"font-family:'%1'\">%2</span>").arg(family, code);
    });
    result.replace(strong, QStringLiteral("<b>\\1</b>"));
    result.replace(emphasis, QStringLiteral("<i>\\1</i>"));
    result = fillPlaceholders(fitSums(result, scene), [&](const Placeholder& placeholder) {
        return displayText(placeholder, scene, names).toHtmlEscaped();
    });
    return lessontext::withWholeNumbers(result).replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString plain(const QString& text, const model::Step& scene, const QStringList& names)
{
    // A star in code is times; every other one is a mark.
    const QChar times(0xe000);
    QString written =
        eachCode(text, [&times](QString code) { return code.replace(QLatin1Char('*'), times); });
    written.remove(QLatin1Char('*')).replace(times, QLatin1Char('*'));
    return spoken(filled(written, scene, names));
}

QStringList valueNames(const QString& text)
{
    QStringList names;
    fillPlaceholders(text, [&](const Placeholder& placeholder) {
        if (!names.contains(placeholder.name))
            names << placeholder.name;
        return QString();
    });
    return names;
}

QString asSentence(const QString& words)
{
    if (words.isEmpty() || QStringLiteral(".!?…:").contains(words.back()))
        return words;
    return words + (words.contains(QLatin1Char('\n')) ? QLatin1Char('\n') : QLatin1Char('.'));
}

} // namespace questiontext

} // namespace gui
