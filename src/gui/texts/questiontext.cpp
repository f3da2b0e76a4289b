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
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    static const QRegularExpression strong(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    static const QRegularExpression emphasis(QStringLiteral("\\*([^*]+)\\*"));
    const QString family = theme::look().codeFont().family().toHtmlEscaped();
    // What is filled in may be a person's own words: it comes last, and is no mark.
    QString result = text.toHtmlEscaped();
    result.replace(code, QStringLiteral("<span style=\"font-family:'%1'\">\\1</span>").arg(family));
    result.replace(strong, QStringLiteral("<b>\\1</b>"));
    result.replace(emphasis, QStringLiteral("<i>\\1</i>"));
    result = fillPlaceholders(fitSums(result, scene), [&](const Placeholder& placeholder) {
        return displayText(placeholder, scene, names).toHtmlEscaped();
    });
    return lessontext::withWholeNumbers(result).replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString plain(const QString& text, const model::Step& scene, const QStringList& names)
{
    static const QRegularExpression marks(QStringLiteral("[`*]"));
    QString written = text;
    return spoken(filled(written.remove(marks), scene, names));
}

} // namespace questiontext

} // namespace gui
