// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/curve.h"

#include "cli/curve_points.h"
#include "cli/output.h"

#include "session/destination.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace cli
{

namespace
{

constexpr double width = 800;
constexpr double height = 500;
constexpr double left = 80;
constexpr double right = 24;
constexpr double top = 64;
constexpr double bottom = 64;
constexpr int marks = 6;
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

QByteArray at(double coordinate)
{
    return QByteArray::number(coordinate, 'f', 1);
}

/// From numbers to places.
struct Axes {
    double first;
    double last;
    double most;

    double x(double iteration) const
    {
        return left + (iteration - first) / (last - first) * (width - left - right);
    }
    double y(double error) const
    {
        return height - bottom - error / most * (height - top - bottom);
    }
};

QByteArray text(double x, double y, const char* more, const QByteArray& words)
{
    return "<text x=\"" + at(x) + "\" y=\"" + at(y) + "\" " + more + '>' + words + "</text>\n";
}

QByteArray line(double x1, double y1, double x2, double y2, const char* style)
{
    return "<line x1=\"" + at(x1) + "\" y1=\"" + at(y1) + "\" x2=\"" + at(x2) + "\" y2=\"" +
           at(y2) + "\" " + style + "/>\n";
}

QByteArray axes_svg(const Axes& axes)
{
    constexpr auto grid = "stroke=\"#dddddd\"";
    constexpr auto axis = "stroke=\"#555555\"";
    QByteArray svg;
    const double up = mark_distance(axes.most, marks);
    for (int i = 0; double(i) * up <= axes.most * (1 + 1e-9); ++i) {
        const double y = axes.y(double(i) * up);
        svg += line(left, y, width - right, y, i == 0 ? axis : grid);
        svg += text(left - 8, y + 5, "text-anchor=\"end\"",
                    QByteArray::number(double(i) * up, 'g', 6));
    }
    const double along = std::max(1.0, mark_distance(axes.last - axes.first, marks));
    for (double mark = std::ceil(axes.first / along) * along; mark <= axes.last; mark += along) {
        const double x = axes.x(mark);
        svg += line(x, height - bottom, x, height - bottom + 5, axis);
        svg += text(x, height - bottom + 22, "text-anchor=\"middle\"",
                    QByteArray::number(mark, 'g', 10));
    }
    svg += line(left, top, left, height - bottom, axis);
    svg += text((left + width - right) / 2, height - 16, "text-anchor=\"middle\"", "iteration");
    return svg + text(0, 0,
                      ("text-anchor=\"middle\" transform=\"translate(20 " +
                       at((top + height - bottom) / 2) + ") rotate(-90)\"")
                          .constData(),
                      "error");
}

QByteArray curve_line(const std::vector<CurvePoint>& curve, const Axes& axes, const Kind& kind)
{
    QByteArray points;
    for (const CurvePoint& point : thinned(curve, stretches))
        points += (points.isEmpty() ? "" : " ") + at(axes.x(point.iteration)) + ',' +
                  at(axes.y(point.error));
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
                              .arg(name.isEmpty() ? target : target + QStringLiteral(" in ") + name)
                              .arg(session::training_run(session)->settings.seed);
    return title.simplified().toHtmlEscaped().toUtf8();
}

} // namespace

QByteArray curve_svg(const session::Session& session)
{
    const std::vector<model::HistoryPoint> history = errors_of(session);
    std::vector<Kind> kinds{training_kind};
    if (!session.dataset->test_rows.empty())
        kinds.push_back(test_kind);
    Axes axes{0, 1, 0};
    std::vector<std::vector<CurvePoint>> curves;
    for (const Kind& kind : kinds) {
        curves.push_back(curve_of(history, kind.error));
        for (const CurvePoint& point : curves.back()) {
            axes.last = std::max(axes.last, point.iteration);
            axes.most = std::max(axes.most, point.error);
        }
    }
    if (axes.most <= 0)
        axes.most = 1;

    const QByteArray title = title_of(session);
    QByteArray svg = session::curve_header;
    svg += "\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"500\" "
           "viewBox=\"0 0 800 500\" role=\"img\" font-family=\"sans-serif\" "
           "font-size=\"14\" fill=\"#222222\">\n<title>" +
           title + "</title>\n<rect width=\"800\" height=\"500\" fill=\"#ffffff\"/>\n";
    svg += text(left, 28, "font-size=\"18\"", title) + axes_svg(axes);
    double x = left;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        svg += curve_line(curves[i], axes, kinds[i]);
        const QByteArray name(kinds[i].name);
        svg += line(x, 46, x + 32, 46,
                    (QByteArray("stroke-width=\"2\" ") + kinds[i].style).constData());
        svg += text(
            x + 40, 51, "",
            name + (curves[i].empty() ? QByteArray() : ": " + shortest(curves[i].back().error)));
        x += 330;
    }
    return svg + "</svg>\n";
}

} // namespace cli
