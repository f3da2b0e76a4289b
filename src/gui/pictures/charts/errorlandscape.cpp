// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/errorlandscape.h"

#include "gui/base/numbers.h"
#include "gui/base/strings.h"
#include "gui/pictures/charts/axischooser.h"
#include "gui/pictures/charts/dragging.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui
{

namespace
{

/// So many places of the map are looked at, and so many errors of rows are worked out, at most.
constexpr double mostPlaces = 9'600;
constexpr double effort = 3e5;
/// The tint where the error is as large as it can be.
constexpr double strongest = 0.36;
/// Contours stand where the prediction misses the target by a tenth, three, half, seven and nine
/// tenths.
constexpr std::array misses{0.1, 0.3, 0.5, 0.7, 0.9};
/// Between the classes, a row is right on one side of this contour and wrong on the other.
constexpr double border = 0.5 * 0.5;
/// The weighted sum changes by so much from the middle of the frame to its edge, at least: from the
/// threshold, the sigmoid has come almost to its end there.
constexpr double leastChange = 4;
/// As many times as far away may be what is worth looking at.
constexpr double farthest = 4;
/// Around what is to be seen, as a share of it.
constexpr double margin = 0.2;
/// The table has so many places across and up.
constexpr int tablePlaces = 5;

/// Where contours stand: of one row by its miss; of the sum over several, the closer the deeper, at
/// round numbers.
std::vector<double> levelsOf(const model::ErrorPlane& error, const SampledPlane& plane)
{
    std::vector<double> levels;
    if (error.rows() == 1) {
        for (const double miss : misses)
            levels.push_back(miss * miss);
        return levels;
    }
    const auto [least, most] = std::ranges::minmax(plane.samples());
    for (const double share : {0.01, 0.04, 0.1, 0.2, 0.35, 0.55, 0.8}) {
        const double level = QString::number(least + share * (most - least), 'g', 2).toDouble();
        if (level > least && level < most && (levels.empty() || level > levels.back()))
            levels.push_back(level);
    }
    return levels;
}

Qt::Alignment outwards(QPointF from, QPointF to)
{
    return (to.x() < from.x() ? Qt::AlignLeft : Qt::AlignRight) |
           (to.y() < from.y() ? Qt::AlignBottom : Qt::AlignTop);
}

} // namespace

ErrorLandscape::ErrorLandscape(QWidget* parent)
    : ChartPicture(parent), m_note(new QLabel(this)), m_chooser(new AxisChooser(this))
{
    setEqualScales(true);
    m_note->setObjectName(QStringLiteral("landscapeNote"));
    m_note->setContentsMargins(12, 0, 12, 0);
    m_note->setWordWrap(true);
    layout()->addWidget(m_note);
    layout()->addWidget(m_chooser);
    connect(m_chooser, &AxisChooser::axesChosen, this, &ErrorLandscape::axesChosen);
    connect(this, &Picture::editFinished, this, [this] {
        fitAxes();
        sample();
        draw();
    });
    // Lines across the contours would disturb.
    xAxis()->setGridLineVisible(false);
    yAxis()->setGridLineVisible(false);
}

ErrorLandscape::~ErrorLandscape()
{
    // The view inside loses the focus when it goes, after us, and says so once more.
    disconnect(this, &Picture::editFinished, this, nullptr);
}

void ErrorLandscape::setFeatures(const QStringList& names, Axes axes)
{
    m_features = names;
    m_chosenAxes = axes;
    m_chooser->showAxes(names, axes, tr("other weights and the bias held"));
}

QString ErrorLandscape::nameOf(std::size_t parameter) const
{
    if (m_scene.weights > 0 && parameter == m_scene.weights)
        return QStringLiteral("bias");
    const QString name = QStringLiteral("%1[%2]").arg(m_scene.name).arg(parameter);
    const QString feature = m_features.value(qsizetype(parameter));
    return feature.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, feature);
}

LandscapeScene ErrorLandscape::sceneOf(const model::Step& step, Axes chosen) const
{
    return landscapeOf(step, chosen);
}

void ErrorLandscape::drawStep(const model::Step& step)
{
    m_scene = sceneOf(step, m_chosenAxes);
    m_axes = landscapeAxes(m_chosenAxes, m_scene.weights);
    m_note->setText(m_scene.note);
    if (!isDragged())
        fitAxes();
    sample();
    draw();
}

void ErrorLandscape::fitAxes()
{
    if (!m_scene.error)
        return;
    QPointF low = m_scene.here;
    QPointF high = m_scene.here;
    const auto include = [&](QPointF point) {
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    };
    for (const QPointF& point : std::as_const(m_scene.framed))
        include(point);
    for (const LandscapeMove& move : m_scene.moves)
        include(move.to);
    const QPointF span = high - low;
    const double room = margin * std::max(span.x(), span.y());
    low -= QPointF(room, room);
    high += QPointF(room, room);
    const double steepest = m_scene.error->steepest();
    const double least = steepest > 0 ? leastChange / steepest : 1;
    const auto includeAround = [&](QPointF point) {
        include(point - QPointF(least, least));
        include(point + QPointF(least, least));
    };
    // Around where a run began, so that the frame keeps still while the run is walked.
    includeAround(m_scene.past.isEmpty() ? m_scene.here : m_scene.past.first());
    // Where both valleys meet is worth looking at, unless all the rest became small for it.
    if (const auto crossing =
            m_scene.other ? m_scene.error->crossing(*m_scene.other) : std::nullopt) {
        const QPointF at((*crossing)[0], (*crossing)[1]);
        if (std::hypot(at.x() - m_scene.here.x(), at.y() - m_scene.here.y()) < farthest * least)
            includeAround(at);
    }
    m_frame = QRectF(low, high);
    setXAxis(low.x(), high.x(), nameOf(m_axes.across));
    setYAxis(low.y(), high.y(), nameOf(m_axes.up));
}

void ErrorLandscape::sample()
{
    m_contours.clear();
    m_otherContours.clear();
    if (!m_scene.error)
        return;
    const auto sampled = [this](const model::ErrorPlane& error) {
        // Of many rows at fewer places, so that the window keeps up with training.
        const double places = std::min(effort / double(error.rows()), mostPlaces);
        const int columns = int(std::sqrt(places * 1.5));
        return SampledPlane(scale().plane(), columns, columns * 2 / 3,
                            [&](QPointF at) { return error(at.x(), at.y()); });
    };
    const auto contours = [](const model::ErrorPlane& error, const SampledPlane& plane) {
        std::vector<Contour> all;
        for (const double level : levelsOf(error, plane))
            all.push_back({level, plane.contour(level)});
        return all;
    };
    m_errors = sampled(*m_scene.error);
    m_contours = contours(*m_scene.error, m_errors);
    if (m_scene.other) {
        m_otherErrors = sampled(*m_scene.other);
        m_otherContours = contours(*m_scene.other, m_otherErrors);
    }
}

void ErrorLandscape::draw()
{
    std::vector<ChartArrow> arrows;
    std::vector<ChartHandle> handles;
    std::vector<ChartLabel> labels;
    for (const LandscapeMove& move : m_scene.moves) {
        arrows.push_back({m_scene.here, move.to, move.role, move.name});
        // Of two arrows in about one direction, the titles stand on both sides.
        const Qt::Alignment side = move.role == theme::Role::Gradient
                                       ? Qt::AlignRight | Qt::AlignBottom
                                       : outwards(m_scene.here, move.to);
        labels.push_back({move.to, move.title, move.role, side, false, move.name});
    }
    if (m_scene.error) {
        handles.push_back({m_scene.name, m_scene.here, theme::Role::Weights, m_scene.isDraggable});
        labels.push_back({m_scene.here, tr("here"), theme::Role::Weights,
                          Qt::AlignRight | Qt::AlignTop, true, m_scene.name});
    }
    const std::vector<ChartLabel> levels = contourLabels();
    labels.insert(labels.end(), levels.begin(), levels.end());
    setArrows(std::move(arrows));
    setHandles(std::move(handles));
    setLabels(std::move(labels));
    update();
}

std::vector<ChartLabel> ErrorLandscape::contourLabels() const
{
    std::vector<ChartLabel> labels;
    const QRectF plane = scale().plane();
    // Numbers of the outer contours and of the border between them: on one height, where these are
    // close to each other, they would lie on one another.
    const auto add = [&](const Contour& contour, double height, const QString& text,
                         theme::Role role, const QString& name) {
        const double wanted = plane.top() + height * plane.height();
        std::optional<QPointF> best;
        for (const QPolygonF& curve : contour.curves) {
            for (const QPointF& point : curve) {
                if (!best || std::abs(point.y() - wanted) < std::abs(best->y() - wanted))
                    best = point;
            }
        }
        if (best)
            labels.push_back({*best, text, role, Qt::AlignCenter, false, name});
    };
    const bool isSum = m_scene.error && m_scene.error->rows() > 1;
    for (const Contour& contour : m_contours) {
        const bool isBorder = contour.level == border && !isSum;
        if (isSum || isBorder || &contour == &m_contours.front() || &contour == &m_contours.back())
            add(contour, isBorder ? 0.6 : 0.85, pageNumber(contour.level), theme::Role::Error,
                QStringLiteral("error"));
    }
    for (const Contour& contour : m_otherContours) {
        if (contour.level == border)
            add(contour, 0.06, pageNumber(contour.level), theme::Role::SecondWeights, {});
    }
    return labels;
}

void ErrorLandscape::plotResized()
{
    if (!m_scene.error)
        return;
    sample();
    draw();
}

void ErrorLandscape::handleMoved(const QString& name, QPointF to)
{
    const model::Value* value = step().find(name.toStdString());
    if (!value)
        return;
    const auto settle = [&](double number, const QValueAxis& axis) {
        return draggedTo(number, {axis.min(), axis.max()}, m_limits,
                         xAxis()->max() - xAxis()->min());
    };
    std::vector<double> numbers = value->numbers;
    if (m_axes.across < numbers.size())
        numbers[m_axes.across] = settle(to.x(), *xAxis());
    if (m_axes.up < numbers.size())
        numbers[m_axes.up] = settle(to.y(), *yAxis());
    emit inputEdited(name, numbers);
}

QString ErrorLandscape::errorsAt(QPointF place) const
{
    if (!m_scene.error)
        return {};
    const QString own = tr("error %1").arg(pageNumber((*m_scene.error)(place.x(), place.y()), 4));
    if (!m_scene.other)
        return own;
    return own + QStringLiteral("; ") +
           tr("of the other row %1").arg(pageNumber((*m_scene.other)(place.x(), place.y()), 4));
}

QString ErrorLandscape::placeText(QPointF at) const
{
    return tr("%1 = %2; %3 = %4; %5")
        .arg(nameOf(m_axes.across), pageNumber(at.x(), 4), nameOf(m_axes.up), pageNumber(at.y(), 4),
             errorsAt(at));
}

QString ErrorLandscape::nameAt(QPointF) const
{
    return m_scene.error ? QStringLiteral("error") : QString();
}

QString ErrorLandscape::tipAt(QPointF place) const
{
    return m_scene.error ? placeText(place) : QString();
}

void ErrorLandscape::paintContours(QPainter& painter, const ChartScale& scale,
                                   const std::vector<Contour>& all, QPen pen) const
{
    const double width = pen.widthF();
    for (const Contour& contour : all) {
        // On one side of this line the row is right, on the other wrong.
        pen.setWidthF(contour.level == border ? 2 * width : width);
        painter.setPen(pen);
        for (QPolygonF curve : contour.curves) {
            for (QPointF& point : curve)
                point = scale.toScene(point);
            painter.drawPolyline(curve);
        }
    }
}

void ErrorLandscape::paintBehind(QPainter& painter, const ChartScale& scale,
                                 const theme::Look& look)
{
    if (!m_scene.error)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setBrush(Qt::NoBrush);
    // Of one row's error all that there may be is known; of a sum, what is in view.
    const auto tinted = [](const model::ErrorPlane& error, const SampledPlane& errors,
                           QColor colour) {
        Range range{0, 1};
        if (error.rows() > 1) {
            const auto [least, most] = std::ranges::minmax(errors.samples());
            range = {least, std::max(most, least + Range::shortest)};
        }
        return errors.image([range, colour](double sample) mutable {
            const double share = (sample - range.minimum) / range.span();
            colour.setAlphaF(float(strongest * std::clamp(share, 0.0, 1.0)));
            return colour;
        });
    };
    const QColor colour = look.colour(theme::Role::Error);
    painter.drawImage(scale.plot, tinted(*m_scene.error, m_errors, colour));
    const bool lit = highlights().contains(QLatin1String("error"));
    paintContours(painter, scale, m_contours, QPen(colour, lit ? 2 : 1));
    paintPath(painter, scale, look);
    if (!m_scene.other)
        return;
    const QColor other = look.colour(theme::Role::SecondWeights);
    painter.drawImage(scale.plot, tinted(*m_scene.other, m_otherErrors, other));
    paintContours(painter, scale, m_otherContours, QPen(other, 1, Qt::DashLine));
}

void ErrorLandscape::paintPath(QPainter& painter, const ChartScale& scale,
                               const theme::Look& look) const
{
    const auto onScreen = [&scale](QPolygonF path) {
        for (QPointF& point : path)
            point = scale.toScene(point);
        return path;
    };
    painter.setPen(QPen(look.colour(theme::Role::Neutral), 1, Qt::DotLine));
    painter.drawPolyline(onScreen(m_scene.future));
    painter.setPen(QPen(look.colour(theme::Role::Weights), 2));
    const QPolygonF past = onScreen(m_scene.past);
    painter.drawPolyline(past);
    // The start.
    if (!past.isEmpty()) {
        painter.setBrush(look.page());
        painter.drawEllipse(past.first(), 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
}

QString ErrorLandscape::textBelow() const
{
    return inOneParagraph({m_note->text(), m_chooser->others()});
}

QString ErrorLandscape::summary() const
{
    if (!m_scene.error)
        return tr("Nothing is known of the error yet.");
    QStringList words{tr("A map: %1 over %2 to the right and %3 upwards.")
                          .arg(m_scene.what, nameOf(m_axes.across), nameOf(m_axes.up)),
                      tr("You stand at (%1, %2), where it is %3.")
                          .arg(pageNumber(m_scene.here.x(), 4), pageNumber(m_scene.here.y(), 4),
                               pageNumber(m_scene.errorHere, 4))};
    if (!m_scene.past.isEmpty())
        words << tr("The run began at (%1, %2).")
                     .arg(pageNumber(m_scene.past.first().x(), 4),
                          pageNumber(m_scene.past.first().y(), 4));
    for (const LandscapeMove& move : m_scene.moves)
        words << move.words;
    words << m_note->text();
    return words.join(QLatin1Char(' '));
}

PictureTable ErrorLandscape::table() const
{
    PictureTable table{
        {tr("Place"), nameOf(m_axes.across), nameOf(m_axes.up), tr("error with the rest held")},
        {}};
    if (!m_scene.error)
        return table;
    if (m_scene.other)
        table.columns << tr("error of the other row with the rest held");
    const auto add = [&](const QString& place, QPointF at) {
        QStringList row{place, pageNumber(at.x(), 6), pageNumber(at.y(), 6),
                        pageNumber((*m_scene.error)(at.x(), at.y()), 6)};
        if (m_scene.other)
            row << pageNumber((*m_scene.other)(at.x(), at.y()), 6);
        table.rows << row;
    };
    add(tr("here"), m_scene.here);
    for (const LandscapeMove& move : m_scene.moves)
        add(move.title, move.to);
    for (const QPointF& point : std::as_const(m_scene.past))
        add(tr("on the way"), point);
    // Places evenly spread over the map, however much room there is around them, from the top down,
    // as one reads.
    for (int up = tablePlaces - 1; up >= 0; --up) {
        for (int across = 0; across < tablePlaces; ++across)
            add(tr("on the map"), {m_frame.left() + m_frame.width() * across / (tablePlaces - 1),
                                   m_frame.top() + m_frame.height() * up / (tablePlaces - 1)});
    }
    return table;
}

} // namespace gui
