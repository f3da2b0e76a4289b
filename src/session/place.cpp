// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/place.h"

#include "session/archive.h"
#include "session/earlier_lessons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace session
{

Place place_of(const Session& session)
{
    Place place{session.lesson, {}, {}, session.view.zoom, session.speed};
    for (const auto& [id, lesson] : session.lessons) {
        place.steps[id] = lesson.step;
        if (!lesson.shown.empty())
            place.shown[id] = lesson.shown;
    }
    return place;
}

void go_to(const Place& place, Session& session)
{
    session.lesson = place.lesson;
    for (const auto& [id, step] : place.steps)
        session.lessons[id].step = step;
    for (const auto& [id, shown] : place.shown)
        session.lessons[id].shown = shown;
    session.view.zoom = place.zoom;
    session.speed = place.speed;
}

QByteArray text_of(const Place& place)
{
    QJsonObject steps;
    for (const auto& [id, step] : place.steps)
        steps[QString::fromStdString(id)] = qint64(step);
    QJsonObject shown;
    for (const auto& [id, ids] : place.shown) {
        QJsonArray list;
        for (const std::string& step : ids)
            list.append(QString::fromStdString(step));
        shown[QString::fromStdString(id)] = list;
    }
    QJsonObject zoom;
    for (const auto& [chart, range] : place.zoom)
        zoom[QString::fromStdString(chart)] =
            QJsonArray{range.left, range.right, range.bottom, range.top};
    const QJsonObject all{{QStringLiteral("format"), qint64(current_format)},
                          {QStringLiteral("lesson"), QString::fromStdString(place.lesson)},
                          {QStringLiteral("steps"), steps},
                          {QStringLiteral("shown"), shown},
                          {QStringLiteral("zoom"), zoom},
                          {QStringLiteral("speed"), int(place.speed)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Place place_in(const QByteArray& text)
{
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    Place place;
    place.lesson = all[QLatin1String("lesson")].toString().toStdString();
    const QJsonObject steps = all[QLatin1String("steps")].toObject();
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        if (const qint64 index = step.value().toInteger(); index >= 0)
            place.steps[step.key().toStdString()] = index;
    }
    const QJsonObject shown = all[QLatin1String("shown")].toObject();
    for (auto lesson = shown.begin(); lesson != shown.end(); ++lesson) {
        const QJsonArray list = lesson.value().toArray();
        for (const auto& step : list)
            place.shown[lesson.key().toStdString()].push_back(step.toString().toStdString());
    }
    const QJsonObject zoom = all[QLatin1String("zoom")].toObject();
    for (auto chart = zoom.begin(); chart != zoom.end(); ++chart) {
        const QJsonArray ends = chart.value().toArray();
        const VisibleRange range{ends.at(0).toDouble(), ends.at(1).toDouble(),
                                 ends.at(2).toDouble(), ends.at(3).toDouble()};
        if (range.left < range.right && range.bottom < range.top)
            place.zoom[chart.key().toStdString()] = range;
    }
    const int speed = all[QLatin1String("speed")].toInt(int(TrainingSpeed::Steady));
    if (speed >= 0 && speed < int(training_speeds))
        place.speed = TrainingSpeed(speed);
    // Once a place did not say of which format its steps are.
    const int format = all[QLatin1String("format")].toInt(int(last_with_derivatives));
    bring_up_to_date(place, std::uint32_t(std::max(format, 0)));
    return place;
}

} // namespace session
