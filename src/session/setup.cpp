// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/setup.h"

#include "model/lessons.h"
#include "model/option_inputs.h"

#include <QLocale>
#include <QUrlQuery>

#include <algorithm>
#include <limits>

namespace session
{

namespace
{

const auto scheme = QStringLiteral("do");
const auto settings = QStringLiteral("settings/");

/// What a text says for an input of that kind: words, or numbers with commas between. An input
/// refuses what is none.
model::InputValue value_from(const QString& text, const model::InputKind& kind)
{
    if (std::holds_alternative<model::Choice>(kind))
        return text.toStdString();
    model::InputValue value;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        bool is_number = false;
        value.numbers.push_back(part.toDouble(&is_number));
        if (!is_number)
            value.numbers.back() = std::numeric_limits<double>::quiet_NaN();
    }
    return value;
}

} // namespace

QUrl setup_line(const Setup& setup)
{
    QUrlQuery query;
    for (const auto& [name, value] : setup.values) {
        QStringList parts;
        for (const double number : value.numbers)
            parts << QString::number(number, 'g', QLocale::FloatingPointShortest);
        query.addQueryItem(QString::fromStdString(name), value.word.empty()
                                                             ? parts.join(QLatin1Char(','))
                                                             : QString::fromStdString(value.word));
    }
    QUrl line;
    line.setScheme(scheme);
    line.setPath(settings + QString::fromStdString(setup.lesson));
    line.setQuery(query);
    return line;
}

SetupReading read_setup(const QUrl& line, std::size_t features)
{
    if (line.scheme() != scheme || !line.path().startsWith(settings))
        return {};
    Setup setup{line.path().mid(settings.size()).toStdString(), {}};
    const model::LessonKind* lesson = model::find_lesson_kind(setup.lesson);
    if (!lesson)
        return {};
    const std::vector<model::Input> inputs = lesson->inputs();
    for (const auto& [name, text] : QUrlQuery(line).queryItems()) {
        const auto input = std::ranges::find(inputs, name.toStdString(), &model::Input::name);
        const bool is_field = input != inputs.end();
        model::InputValue value = is_field ? value_from(text, input->kind) : model::InputValue();
        const auto takes = [&](const model::InputValue& said) {
            return lesson->run ? model::may_have(*input, said, features)
                               : model::accepts(input->kind, said);
        };
        if (!is_field || !takes(value))
            return {{}, name + QLatin1Char('=') + text};
        if (!setup.values.try_emplace(input->name, std::move(value)).second)
            return {{}, {}, name};
    }
    return {std::move(setup)};
}

} // namespace session
