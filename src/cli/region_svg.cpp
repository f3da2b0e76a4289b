// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/region_svg.h"

#include "cli/output.h"
#include "cli/quality.h"
#include "cli/svg.h"

#include "model/evaluation.h"
#include "model/propagation.h"

#include <algorithm>
#include <cmath>

namespace cli
{

namespace
{

constexpr double title_height = 88;
/// About so many multiplications go into one picture.
constexpr double effort = 3e6;
/// So many tints from one class to the other; the middle one is none.
constexpr int tints = 21;
constexpr double strongest = 0.4;
/// More rows would hide each other.
constexpr std::size_t most_rows = 1'000;
/// As many letters fit on a line.
constexpr qsizetype line_length = 95;

// As in the window: blue towards 0, orange towards 1, and by shapes as well.
constexpr const char* colours[] = {"#1b5e9b", "#b3450f"};

struct View {
    const session::Session& session;
    const model::Network& network;
    std::size_t across;
    std::size_t up;
    svg::Range x;
    svg::Range y;
    /// Where the other features stay.
    std::vector<double> means;
    /// How each feature was made.
    std::vector<table::Feature> features;
};

/// From the smallest to the largest number of a feature, and some room around.
svg::Range range_of(const model::Dataset& dataset, std::size_t feature)
{
    svg::Range range{dataset.row(0)[feature], dataset.row(0)[feature]};
    for (std::size_t row = 1; row < dataset.rows(); ++row) {
        range.first = std::min(range.first, dataset.row(row)[feature]);
        range.last = std::max(range.last, dataset.row(row)[feature]);
    }
    const double span = range.last - range.first;
    const double room = span > 0 ? span * 0.08 : std::max(1.0, std::abs(range.first) / 10);
    return {range.first - room, range.last + room};
}

View view_of(const session::Session& session)
{
    const model::Dataset& dataset = session.dataset;
    const auto across = std::size_t(session.view.horizontal_feature);
    const auto up = std::size_t(session.view.vertical_feature);
    return {session,
            session::training_run(session)->latest.network,
            across,
            up,
            range_of(dataset, across),
            range_of(dataset, up),
            model::feature_means(dataset, dataset.train_rows),
            session::recipe_of(session).features};
}

/// Predictions at places that are evenly spread, line by line from above.
struct Samples {
    int columns;
    int lines;
    std::vector<double> predictions;

    double at(int column, int line) const
    {
        return predictions[std::size_t(line) * std::size_t(columns) + std::size_t(column)];
    }
};

Samples samples_of(const View& view)
{
    const double places =
        effort / double(std::max<std::size_t>(1, model::parameter_count(view.network)));
    const int columns = int(std::clamp(std::sqrt(places * 1.5), 24.0, 120.0));
    Samples samples{columns, columns * 2 / 3, {}};
    std::vector<double> row = view.means;
    model::ForwardPass pass;
    for (int line = 0; line < samples.lines; ++line) {
        row[view.up] = view.y.last - (line + 0.5) / samples.lines * (view.y.last - view.y.first);
        for (int column = 0; column < columns; ++column) {
            row[view.across] =
                view.x.first + (column + 0.5) / columns * (view.x.last - view.x.first);
            model::forward(view.network, row, pass);
            samples.predictions.push_back(pass.prediction());
        }
    }
    return samples;
}

/// A tint of one class's colour or of the other's, stretches of the same tint in one piece.
QByteArray tinted(const Samples& samples, const svg::Plane& plane)
{
    const auto tint_at = [&](int column, int line) {
        const double prediction = samples.at(column, line);
        // What is too large for any prediction is of no colour.
        return std::isfinite(prediction)
                   ? int(std::lround(std::clamp(prediction, 0.0, 1.0) * (tints - 1)))
                   : tints / 2;
    };
    const double cell_width = (plane.right() - plane.left()) / samples.columns;
    const double cell_height = (plane.bottom() - plane.top()) / samples.lines;
    QByteArray svg;
    for (int line = 0; line < samples.lines; ++line) {
        for (int first = 0, last = 0; first < samples.columns; first = last) {
            const int tint = tint_at(first, line);
            while (last < samples.columns && tint_at(last, line) == tint)
                ++last;
            if (tint == tints / 2)
                continue;
            const double sure = std::abs(2.0 * tint / (tints - 1) - 1);
            svg += "<rect x=\"" + svg::at(plane.left() + first * cell_width) + "\" y=\"" +
                   svg::at(plane.top() + line * cell_height) + "\" width=\"" +
                   svg::at((last - first) * cell_width) + "\" height=\"" + svg::at(cell_height) +
                   "\" fill=\"" + colours[tint > tints / 2] + "\" fill-opacity=\"" +
                   QByteArray::number(strongest * sure, 'f', 2) + "\"/>\n";
        }
    }
    return "<g shape-rendering=\"crispEdges\">\n" + svg + "</g>\n";
}

/// Where the prediction is 0.5: between neighbouring samples it is taken for straight.
QByteArray boundary(const Samples& samples, const svg::Plane& plane)
{
    const auto place = [&](double column, double line) {
        return svg::at(plane.left() +
                       (column + 0.5) / samples.columns * (plane.right() - plane.left())) +
               ' ' +
               svg::at(plane.top() + (line + 0.5) / samples.lines * (plane.bottom() - plane.top()));
    };
    QByteArray path;
    for (int line = 0; line + 1 < samples.lines; ++line) {
        for (int column = 0; column + 1 < samples.columns; ++column) {
            QByteArrayList crossings;
            const auto cross = [&](int c1, int l1, int c2, int l2) {
                const double from = samples.at(c1, l1) - 0.5;
                const double to = samples.at(c2, l2) - 0.5;
                if ((from < 0) == (to < 0))
                    return;
                const double part = from / (from - to);
                crossings << place(c1 + part * (c2 - c1), l1 + part * (l2 - l1));
            };
            cross(column, line, column + 1, line);
            cross(column + 1, line, column + 1, line + 1);
            cross(column, line + 1, column + 1, line + 1);
            cross(column, line, column, line + 1);
            for (qsizetype i = 0; i + 1 < crossings.size(); i += 2)
                path += 'M' + crossings[i] + 'L' + crossings[i + 1];
        }
    }
    return path.isEmpty() ? path
                          : "<path fill=\"none\" stroke=\"#222222\" stroke-width=\"1.5\" d=\"" +
                                path + "\"/>\n";
}

/// What is to be seen of a row.
struct Mark {
    bool one;
    /// Predicted as the other class.
    bool wrong = false;
    bool held_back = false;
};

/// As in the window: circles have target 0 and diamonds 1, hollow ones are predicted wrongly, small
/// ones are held back.
QByteArray mark(double x, double y, Mark of)
{
    const double size = of.held_back ? 3.2 : 5;
    const QByteArray style =
        of.wrong ? QByteArray("fill=\"#ffffff\" stroke-width=\"1.8\" stroke=\"") + colours[of.one]
                 : QByteArray("stroke=\"#ffffff\" stroke-width=\"0.7\" fill=\"") + colours[of.one];
    if (!of.one)
        return "<circle cx=\"" + svg::at(x) + "\" cy=\"" + svg::at(y) + "\" r=\"" + svg::at(size) +
               "\" " + style + "\"/>\n";
    const double tip = size * 1.25;
    return "<path d=\"M" + svg::at(x) + ' ' + svg::at(y - tip) + 'L' + svg::at(x + tip) + ' ' +
           svg::at(y) + 'L' + svg::at(x) + ' ' + svg::at(y + tip) + 'L' + svg::at(x - tip) + ' ' +
           svg::at(y) + "Z\" " + style + "\"/>\n";
}

QByteArray marks(const View& view, const svg::Plane& plane)
{
    const model::Dataset& dataset = view.session.dataset;
    const std::size_t learned_from = dataset.train_rows.size();
    const std::size_t all = learned_from + dataset.test_rows.size();
    const std::size_t stride = (all + most_rows - 1) / most_rows;
    QByteArray svg;
    for (std::size_t i = 0; i < all; i += stride) {
        const bool held_back = i >= learned_from;
        const std::size_t row =
            held_back ? dataset.test_rows[i - learned_from] : dataset.train_rows[i];
        const double target = dataset.targets[row];
        const double prediction = model::predict(view.network, dataset.row(row));
        svg += mark(plane.x(dataset.row(row)[view.across]), plane.y(dataset.row(row)[view.up]),
                    {model::is_one(target), !model::is_right(prediction, target), held_back});
    }
    return svg;
}

QByteArray axis_name(const View& view, std::size_t feature)
{
    const QString name = QString::fromStdString(view.session.dataset->feature_names[feature]);
    return svg::words(view.features[feature].is_scaled() ? name + QStringLiteral(" (standardized)")
                                                         : name);
}

/// "other features at their means: a = 1, b = 0.5", as the file has them.
QByteArray held(const View& view)
{
    QString said = QStringLiteral("other features at their means:");
    std::size_t named = 0;
    std::size_t others = 0;
    for (std::size_t i = 0; i < view.means.size(); ++i) {
        if (i == view.across || i == view.up)
            continue;
        const QString next =
            QStringLiteral("%1 %2 = %3")
                .arg(others++ > 0 ? QStringLiteral(",") : QString(),
                     QString::fromStdString(view.session.dataset->feature_names[i]),
                     QString::number(view.means[i] * view.features[i].scale + view.features[i].mean,
                                     'g', 4));
        if (named + 1 == others && said.size() + next.size() <= line_length) {
            said += next;
            ++named;
        }
    }
    if (named < others)
        said += QStringLiteral("%1 %2 %3")
                    .arg(named > 0 ? QStringLiteral(", and") : QString())
                    .arg(others - named)
                    .arg(named > 0 ? QStringLiteral("more") : QStringLiteral("of them"));
    return others > 0 ? svg::words(said) : QByteArray();
}

} // namespace

QByteArray region_svg(const session::Session& session, double top)
{
    if (predicts_number(session) || session.dataset->features() < 2)
        return {};
    const View view = view_of(session);
    if (!std::isfinite(view.x.last - view.x.first) || !std::isfinite(view.y.last - view.y.first))
        return {};
    const svg::Plane plane(view.x, view.y, top + title_height, top + region_height);
    const Samples samples = samples_of(view);
    QByteArray drawn =
        svg::text(plane.left(), top + 20, "font-size=\"18\"",
                  svg::words(QStringLiteral("Decision region: %1")
                                 .arg(QString::fromStdString(session.dataset->target_name))));
    drawn += plane.axes(axis_name(view, view.across), axis_name(view, view.up));
    drawn += tinted(samples, plane) + boundary(samples, plane) + marks(view, plane);
    double x = plane.left();
    for (const bool one : {false, true}) {
        drawn += mark(x + 6, top + 38, {one});
        drawn += svg::text(x + 18, top + 43, "", svg::words(class_text(session, one)));
        x += 180;
    }
    drawn += svg::text(x + 18, top + 43, "",
                       session.dataset->test_rows.empty()
                           ? "hollow: predicted wrongly"
                           : "hollow: predicted wrongly; small: held back");
    return drawn + svg::text(plane.left(), top + 68, "", held(view));
}

} // namespace cli
