// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/input.h"
#include "cli/output.h"

#include "session/judged_answer.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace cli
{

namespace
{

QByteArray text(std::string_view of)
{
    return {of.data(), qsizetype(of.size())};
}

/// Empty where there is none.
QByteArray day(const session::GivenAnswer& given)
{
    // Beyond the years that a date can be of, there is none.
    constexpr std::int64_t most = 1'000'000;
    return given.day < 0 || given.day > most
               ? QByteArray()
               : QDate(1970, 1, 1).addDays(given.day).toString(Qt::ISODate).toUtf8();
}

QByteArray words(const model::Answer& answer)
{
    if (!answer.choice.empty())
        return QByteArray::fromStdString(answer.choice);
    return std::isfinite(answer.number) ? shortest(answer.number) : QByteArray();
}

/// As in a listing: input_vector = [1.72, 1.23]; target = 0.
QByteArray numbers(const session::GivenAnswer& given)
{
    QByteArrayList all;
    for (const auto& [name, value] : given.numbers) {
        QByteArrayList each;
        for (const double number : value.numbers)
            each << shortest(number);
        const QByteArray list =
            value.word.empty() ? each.join(", ") : QByteArray::fromStdString(value.word);
        all << QByteArray::fromStdString(name) + " = " +
                   (value.numbers.size() == 1 || !value.word.empty() ? list : '[' + list + ']');
    }
    return all.join("; ");
}

QByteArray row(const session::GivenAnswer& given, const QString& name)
{
    const session::JudgedAnswer judged = session::judge(given);
    const auto field = [](const QByteArray& content) { return csv_field(content.toStdString()); };
    const QByteArrayList fields{
        csv_field(name.toStdString()),
        field(judged.question ? text(judged.question->lesson) : QByteArray()),
        csv_field(given.question),
        csv_field(given.text),
        field(words(judged.right)),
        field(text(judged.found)),
        csv_field(given.rule),
        judged.is_as_kept ? "yes" : "no",
        day(given),
        field(numbers(given))};
    return fields.join(',') + '\n';
}

QJsonObject json(const session::GivenAnswer& given)
{
    const session::JudgedAnswer judged = session::judge(given);
    const auto optional = [](const QByteArray& content) {
        return content.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(content));
    };
    QJsonObject asked;
    for (const auto& [name, value] : given.numbers) {
        QJsonArray list;
        for (const double number : value.numbers)
            list.append(number);
        asked[QString::fromStdString(name)] =
            value.word.empty() ? QJsonValue(list) : QJsonValue(QString::fromStdString(value.word));
    }
    const model::Answer& right = judged.right;
    return {{QStringLiteral("lesson"),
             optional(judged.question ? text(judged.question->lesson) : QByteArray())},
            {QStringLiteral("question"), QString::fromStdString(given.question)},
            {QStringLiteral("answer"), QString::fromStdString(given.text)},
            {QStringLiteral("right"), right.choice.empty() && std::isfinite(right.number)
                                          ? QJsonValue(right.number)
                                          : optional(words(right))},
            {QStringLiteral("found"), QString::fromUtf8(text(judged.found))},
            {QStringLiteral("kept"), QString::fromStdString(given.rule)},
            {QStringLiteral("as_kept"), judged.is_as_kept},
            {QStringLiteral("day"), optional(day(given))},
            {QStringLiteral("numbers"), asked}};
}

/// Those of a session, as part of a list of such objects or of a table. Throws Failure.
QByteArray answers_of(const QString& path, bool as_json)
{
    const session::Opened opened = open_session(path);
    QByteArray table;
    QJsonArray list;
    for (const session::GivenAnswer& given : opened.session.answers) {
        if (as_json)
            list.append(json(given));
        else
            table += row(given, input_name(path));
    }
    if (!as_json)
        return table;
    return QJsonDocument(QJsonObject{{QStringLiteral("session"), input_name(path)},
                                     {QStringLiteral("answers"), list}})
        .toJson(QJsonDocument::Compact);
}

int run(const Arguments& arguments)
{
    const bool as_json = arguments.has("json");
    const int all = arguments.file_count();
    int told = 0;
    print(as_json ? "{\"sessions\":["
                  : "session,lesson,question,answer,right,found,kept,as_kept,day,numbers\n");
    for (int i = 0; i < all; ++i) {
        try {
            const QByteArray answers = answers_of(arguments.file(i), as_json);
            print((as_json ? QByteArray(told == 0 ? "\n" : ",\n") : QByteArray()) + answers);
            ++told;
        } catch (const Failure& failure) {
            complain(failure);
        }
    }
    if (as_json)
        print("\n]}\n");
    if (told == all)
        return Done;
    if (all > 1)
        warn({QStringLiteral("%1 of %2 sessions cannot be read.").arg(all - told).arg(all)});
    return BadData;
}

} // namespace

Command answers_command()
{
    return {"answers",
            "Tells what was answered to the questions of the lessons, as CSV.",
            {QStringLiteral("SESSION...")},
            {option("json", "Prints one JSON object.")},
            run};
}

} // namespace cli
