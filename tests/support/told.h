// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/golden.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

/// What the console program tells of a run as JSON.
namespace told
{

/// Words with spaces between, as on a command line.
inline QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

inline std::vector<double> parameters(const QJsonObject& network)
{
    std::vector<double> all;
    const QJsonArray layers = network[u"layers"].toArray();
    for (const auto& layer : layers) {
        for (const double weight : golden::flat(layer[u"weights"].toArray()))
            all.push_back(weight);
        for (const double bias : golden::numbers(layer[u"bias"].toArray()))
            all.push_back(bias);
    }
    return all;
}

inline std::vector<double> errors(const QJsonObject& result, const char* which)
{
    std::vector<double> all;
    const QJsonArray history = result[u"history"].toArray();
    for (const auto& point : history)
        all.push_back(point[QLatin1String(which)].toDouble());
    return all;
}

} // namespace told
