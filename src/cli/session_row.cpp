// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session_row.h"

#include "cli/output.h"
#include "cli/quality.h"
#include "session/judged_answer.h"

#include <QList>

#include <algorithm>
#include <map>
#include <string_view>

namespace cli
{

namespace
{

QByteArray count(std::size_t number)
{
    return QByteArray::number(qulonglong(number));
}

QByteArray finished_lessons(const session::Session& session)
{
    QByteArrayList ids;
    for (const auto& [id, lesson] : session.lessons)
        if (lesson.finished)
            ids << QByteArray::fromStdString(id);
    return ids.join(' ');
}

QByteArray hidden_units(const model::RunSettings& settings)
{
    QByteArrayList units;
    for (const std::size_t each : settings.hidden)
        units << count(each);
    return units.join(' ');
}

} // namespace

Answered answered_in(const session::Session& session)
{
    std::map<std::string_view, bool> is_right;
    for (const session::GivenAnswer& given : session.answers)
        is_right[given.question] = session::judge(given).found == model::taken_for_right;
    const auto right =
        std::ranges::count_if(is_right, [](const auto& each) { return each.second; });
    return {is_right.size(), std::size_t(right)};
}

QByteArray session_row_header()
{
    return "session,lesson,finished,target,rows,held_back,seed,learning_rate,hidden,iterations,"
           "train_error,train_accuracy,test_error,test_accuracy,base_class,base_rate,diverged_at,"
           "questions,right,goals\n";
}

QByteArray session_row(const session::Session& session, const QString& name)
{
    const model::Dataset& dataset = session.dataset;
    QByteArrayList fields{csv_field(name.toStdString()),    csv_field(session.lesson),
                          finished_lessons(session),        csv_field(dataset.target_name),
                          count(dataset.train_rows.size()), count(dataset.test_rows.size())};
    const session::TrainingRun* run = session::training_run(session);
    if (run) {
        const Quality quality = quality_of(session);
        const bool tested = !dataset.test_rows.empty();
        const auto of_classes = [number = predicts_number(session)](const QByteArray& said) {
            return number ? QByteArray() : said;
        };
        fields << QByteArray::number(run->settings.seed) << shortest(run->settings.learning_rate)
               << hidden_units(run->settings) << QByteArray::number(qint64(run->latest.iteration))
               << number_or_none(quality.now.train.error)
               << of_classes(number_or_none(accuracy(quality.now.train)))
               << (tested ? number_or_none(quality.now.test.error) : QByteArray())
               << of_classes(number_or_none(accuracy(quality.now.test)))
               << of_classes(csv_field(class_text(session, quality.common_class).toStdString()))
               << of_classes(number_or_none(share_of(quality.now.train, quality.common_class)))
               << (run->diverged_at ? QByteArray::number(qint64(*run->diverged_at)) : QByteArray());
    }
    const auto columns = session_row_header().count(',') + 1;
    while (fields.size() < columns - 3)
        fields << QByteArray();
    const Answered answered = answered_in(session);
    fields << count(answered.questions) << count(answered.right) << count(session.goals.size());
    return fields.join(',') + '\n';
}

} // namespace cli
