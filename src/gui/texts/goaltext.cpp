// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/goaltext.h"

#include "model/judging.h"

#include <QRegularExpression>

namespace gui::goaltext
{

namespace
{

const QRegularExpression& setting()
{
    static const QRegularExpression pattern(
        QStringLiteral("<!--\\s*goal:\\s*(\\S+)\\s*-->(.*?)(?:<!--\\s*reached\\s*-->(.*?))?"
                       "<!--\\s*/goal\\s*-->\\n*"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

} // namespace

QHash<QString, GoalText> parse(const QString& text)
{
    QHash<QString, GoalText> goals;
    for (auto it = setting().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        goals[match.captured(1)] = {match.captured(2).trimmed(), match.captured(3).trimmed()};
    }
    return goals;
}

QString without(QString text)
{
    return text.remove(setting());
}

model::Step sceneOf(const session::ReachedGoal& goal)
{
    model::Step scene;
    for (const auto& [name, value] : goal.told) {
        // A file may hold anything: no word of a program is longer than an answer.
        if (value.numbers.empty())
            scene.values.push_back(model::word(name, value.word.substr(0, model::longest_answer)));
        else if (value.numbers.size() == 1)
            scene.values.push_back(model::number(name, value.numbers.front()));
        else
            scene.values.push_back(model::vector(name, value.numbers));
    }
    return scene;
}

} // namespace gui::goaltext
