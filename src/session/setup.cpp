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
/// No input is called so.
const auto rows_name = QStringLiteral("rows");

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

QString text_of(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString text_of(const PatternPoints& points)
{
    const model::PatternRows& rows = points.rows;
    const std::string_view pattern = model::name(rows.pattern);
    return QStringList{QString::fromUtf8(pattern.data(), qsizetype(pattern.size())),
                       QString::number(rows.points), text_of(rows.noise),
                       QString::number(rows.seed), text_of(points.test_fraction)}
        .join(QLatin1Char(','));
}

/// The points that a text says; what it leaves out at its end is as usual.
std::optional<PatternPoints> points_from(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(','));
    const auto pattern = model::pattern_named(parts.front().toStdString());
    constexpr qsizetype most_parts = 5;
    if (!pattern || parts.size() > most_parts)
        return std::nullopt;
    PatternPoints points;
    points.rows.pattern = *pattern;
    bool is_good = true;
    const auto take = [&](qsizetype place, auto& number, auto read) {
        bool is_number = true;
        if (place < parts.size())
            number = read(parts[place], &is_number);
        is_good = is_good && is_number;
    };
    const auto whole = [](const QString& part, bool* good) { return part.toUInt(good); };
    const auto real = [](const QString& part, bool* good) { return part.toDouble(good); };
    take(1, points.rows.points, whole);
    take(2, points.rows.noise, real);
    take(3, points.rows.seed, whole);
    take(4, points.test_fraction, real);
    return is_good && is_possible(points) ? std::optional(points) : std::nullopt;
}

} // namespace

model::RunSettings settings_of(const Setup& setup)
{
    const model::LessonKind& lesson = *model::find_lesson_kind(setup.lesson);
    model::Inputs fields = setup.values;
    fields.merge(model::initial_values(lesson.inputs()));
    return lesson.run->settings(fields, {});
}

QUrl setup_line(const Setup& setup)
{
    QUrlQuery query;
    for (const auto& [name, value] : setup.values) {
        QStringList parts;
        for (const double number : value.numbers)
            parts << text_of(number);
        query.addQueryItem(QString::fromStdString(name), value.word.empty()
                                                             ? parts.join(QLatin1Char(','))
                                                             : QString::fromStdString(value.word));
    }
    if (setup.rows)
        query.addQueryItem(rows_name, text_of(*setup.rows));
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
    const QUrlQuery query(line);
    // Two, whatever is there now.
    if (query.hasQueryItem(rows_name))
        features = 2;
    for (const auto& [name, text] : query.queryItems()) {
        if (name == rows_name && lesson->learns_from_any_rows()) {
            if (setup.rows)
                return {{}, {}, name};
            setup.rows = points_from(text);
            if (!setup.rows)
                return {{}, name + QLatin1Char('=') + text};
            continue;
        }
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
