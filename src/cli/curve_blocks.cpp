// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/curve.h"

#include "cli/curve_points.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace cli
{

namespace
{

constexpr std::size_t columns = 60;
constexpr int lines = 6;
/// A block has so many steps of height.
constexpr int steps = 8;

/// The last error before the end of each column's stretch of iterations.
std::vector<double> sampled(const std::vector<CurvePoint>& curve)
{
    const double start = curve.front().iteration;
    const double length = curve.back().iteration - start;
    std::vector<double> heights;
    auto point = curve.begin();
    for (std::size_t i = 0; i < columns; ++i) {
        const double end = start + length * double(i) / double(columns - 1);
        while (point + 1 != curve.end() && (point + 1)->iteration <= end)
            ++point;
        heights.push_back(point->error);
    }
    return heights;
}

QString number(double value)
{
    return QString::number(value, 'g', 4);
}

QString chart(const std::vector<CurvePoint>& curve, const QString& rows)
{
    const std::vector<double> heights = sampled(curve);
    const double most = *std::ranges::max_element(heights);
    QString text = QStringLiteral("error over the %1 rows: %2 at first, %3 at last\n")
                       .arg(rows, number(curve.front().error), number(curve.back().error));
    for (int line = lines - 1; line >= 0; --line) {
        QString blocks;
        for (const double height : heights) {
            const int filled = most > 0 ? int(std::ceil(height / most * lines * steps)) : 0;
            const int here = std::clamp(filled - line * steps, 0, steps);
            // U+2581 to U+2588 fill one to eight eighths.
            blocks += here == 0 ? QChar(u' ') : QChar(0x2580 + here);
        }
        while (blocks.endsWith(u' '))
            blocks.chop(1);
        text += blocks + u'\n';
    }
    return text;
}

} // namespace

QByteArray curve_blocks(const session::Session& session)
{
    const std::vector<model::HistoryPoint> history = errors_of(session);
    QString text;
    const auto add = [&](double model::HistoryPoint::*error, const char* rows) {
        const std::vector<CurvePoint> curve = curve_of(history, error);
        if (curve.size() > 1)
            text += chart(curve, QLatin1String(rows));
    };
    add(&model::HistoryPoint::train_error, "training");
    if (!session.dataset->test_rows.empty())
        add(&model::HistoryPoint::test_error, "test");
    return text.toUtf8();
}

} // namespace cli
