// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey/event.h"

#include <QStringList>

#include <algorithm>

namespace monkey
{

namespace
{

struct Form {
    const char* word;
    int numbers;
};

constexpr std::array forms{
    Form{"move", 2},  Form{"click", 2}, Form{"double", 2}, Form{"menu", 2},   Form{"drag", 4},
    Form{"wheel", 4}, Form{"key", 0},   Form{"type", 0},   Form{"resize", 2}, Form{"command", 0},
    Form{"drop", 0},  Form{"wait", 1},  Form{"close", 0},  Form{"check", 0},  Form{"answer", 0},
};

} // namespace

QString Event::toString() const
{
    const Form& form = forms[static_cast<std::size_t>(kind)];
    QString line = QString::fromLatin1(form.word);
    for (int i = 0; i < form.numbers; ++i)
        line += QStringLiteral(" %1").arg(numbers[std::size_t(i)]);
    return text.isEmpty() ? line : line + QLatin1Char(' ') + text;
}

std::optional<Event> Event::fromString(const QString& line)
{
    const QString said = line.trimmed();
    const QString word = said.section(QLatin1Char(' '), 0, 0);
    const auto form = std::ranges::find(forms, word, &Form::word);
    if (form == forms.end())
        return std::nullopt;
    Event event{Kind(form - forms.begin()), {}, said.section(QLatin1Char(' '), 1 + form->numbers)};
    for (int i = 0; i < form->numbers; ++i) {
        bool good = false;
        event.numbers[std::size_t(i)] = said.section(QLatin1Char(' '), i + 1, i + 1).toInt(&good);
        if (!good)
            return std::nullopt;
    }
    return event;
}

QString toString(const Events& events)
{
    QString lines;
    for (const Event& event : events)
        lines += event.toString() + QLatin1Char('\n');
    return lines;
}

Events eventsFrom(const QString& lines)
{
    Events events;
    for (const QString& line : lines.split(QLatin1Char('\n'))) {
        if (auto event = Event::fromString(line))
            events.push_back(std::move(*event));
    }
    return events;
}

} // namespace monkey
