// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/curve.h"

#include "cli/curve_points.h"
#include "cli/output.h"
#include "cli/region_svg.h"
#include "cli/svg.h"

#include "session/destination.h"

#include <QString>

#include <algorithm>

namespace cli
{

namespace
{

constexpr double height = 500;
constexpr double top = 64;
constexpr std::size_t stretches = 700;

/// The kinds of curves: a stroke says what a colour alone would not.
struct Kind {
    const char* name;
    const char* style;
    double model::HistoryPoint::*error;
};

constexpr Kind training_kind = {"training rows", "stroke=\"#1b5e9b\"",
                                &model::HistoryPoint::train_error};
constexpr Kind test_kind = {"rows held back", "stroke=\"#b3450f\" stroke-dasharray=\"7 4\"",
                            &model::HistoryPoint::test_error};

QByteArray curve_line(const std::vector<CurvePoint>& curve, const svg::Plane& plane,
                      const Kind& kind)
{
    QByteArray points;
    for (const CurvePoint& point : thinned(curve, stretches))
        points += (points.isEmpty() ? "" : " ") + svg::at(plane.x(point.iteration)) + ',' +
                  svg::at(plane.y(point.error));
    return "<polyline fill=\"none\" stroke-width=\"2\" stroke-linejoin=\"round\" " +
           QByteArray(kind.style) + " points=\"" + points + "\"/>\n";
}

/// What it is of, on one line.
QByteArray title_of(const session::Session& session)
{
    const QString target = QString::fromStdString(session.dataset->target_name);
    const QString name = session.origin ? QString::fromStdString(session.dataset->name)
                                        : QStringLiteral("the tutorial");
    const QString title = QStringLiteral("Error of %1, seed %2")
                              .arg(name.isEmpty() ? target : target + QStringLiteral(" in ") + name,
                                   QString::number(session::training_run(session)->settings.seed));
    return svg::words(title);
}

} // namespace

QByteArray curve_svg(const session::Session& session)
{
    const std::vector<model::HistoryPoint> history = errors_of(session);
    std::vector<Kind> kinds{training_kind};
    if (!session.dataset->test_rows.empty())
        kinds.push_back(test_kind);
    svg::Range iterations;
    svg::Range errors{0, 0};
    std::vector<std::vector<CurvePoint>> curves;
    for (const Kind& kind : kinds) {
        curves.push_back(curve_of(history, kind.error));
        for (const CurvePoint& point : curves.back()) {
            iterations.last = std::max(iterations.last, point.iteration);
            errors.last = std::max(errors.last, point.error);
        }
    }
    if (errors.last <= 0)
        errors.last = 1;

    const svg::Plane plane(iterations, errors, top, height);
    const QByteArray region = region_svg(session, height);
    const double below = region.isEmpty() ? 0 : region_height;
    const QByteArray high = QByteArray::number(height + below, 'f', 0);
    const QByteArray title = title_of(session);
    QByteArray drawn = session::curve_header;
    drawn += "\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"" + high +
             "\" viewBox=\"0 0 800 " + high +
             "\" role=\"img\" font-family=\"sans-serif\" font-size=\"14\" "
             "fill=\"#222222\">\n<title>" +
             title + "</title>\n<rect width=\"800\" height=\"" + high + "\" fill=\"#ffffff\"/>\n";
    drawn += svg::text(plane.left(), 28, "font-size=\"18\"", title) +
             plane.axes("iteration", "error", 1);
    double x = plane.left();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        drawn += curve_line(curves[i], plane, kinds[i]);
        const QByteArray name(kinds[i].name);
        drawn += svg::line(x, 46, x + 32, 46,
                           (QByteArray("stroke-width=\"2\" ") + kinds[i].style).constData());
        drawn += svg::text(
            x + 40, 51, "",
            name + (curves[i].empty() ? QByteArray() : ": " + shortest(curves[i].back().error)));
        x += 330;
    }
    return drawn + region + "</svg>\n";
}

} // namespace cli
