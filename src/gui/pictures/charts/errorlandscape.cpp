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
#include <cmath>

namespace gui
{

namespace
{

/// The weighted sum changes by so much from the middle of the frame to its edge, at least: from the
/// threshold, the sigmoid has come almost to its end there.
constexpr double leastChange = 4;
/// As many times as far away may be what is worth looking at.
constexpr double farthest = 4;
/// Around what is to be seen, as a share of it.
constexpr double roomAround = 0.2;
/// The table has so many places across and up.
constexpr int tablePlaces = 5;

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
        // What was dragged stays under the pointer, unless it went out of sight.
        if (isAllInSight())
            return;
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

bool ErrorLandscape::isAllInSight() const
{
    const QRectF plane = scale().plane();
    const auto isInSight = [&plane](QPointF point) { return plane.contains(point); };
    return isInSight(m_scene.here) && std::ranges::all_of(m_scene.framed, isInSight) &&
           std::ranges::all_of(m_scene.moves,
                               [&](const LandscapeMove& move) { return isInSight(move.to); });
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
    const double room = roomAround * std::max(span.x(), span.y());
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
    const auto sampled = [this](const std::optional<model::ErrorPlane>& error) {
        return error ? ContourMap(*error, scale().plane()) : ContourMap();
    };
    m_map = sampled(m_scene.error);
    m_otherMap = sampled(m_scene.other);
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
    const auto add = [&](const ContourMap::Contour& contour, double height, theme::Role role,
                         const QString& name) {
        if (const auto place = contour.placeAt(plane.top() + height * plane.height()))
            labels.push_back(
                {*place, pageNumber(contour.level), role, Qt::AlignCenter, false, name});
    };
    const auto& contours = m_map.contours();
    const bool isSum = m_scene.error && m_scene.error->rows() > 1;
    for (const ContourMap::Contour& contour : contours) {
        const bool isBorder = m_map.isBorder(contour);
        if (isSum || isBorder || &contour == &contours.front() || &contour == &contours.back())
            add(contour, isBorder ? 0.6 : 0.85, theme::Role::Error, QStringLiteral("error"));
    }
    for (const ContourMap::Contour& contour : m_otherMap.contours()) {
        if (m_otherMap.isBorder(contour))
            add(contour, 0.06, theme::Role::SecondWeights, {});
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
    QString errors = tr("error %1").arg(pageNumber((*m_scene.error)(place.x(), place.y()), 4));
    if (m_scene.other)
        errors +=
            QStringLiteral("; ") +
            tr("of the other row %1").arg(pageNumber((*m_scene.other)(place.x(), place.y()), 4));
    return errors;
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

void ErrorLandscape::paintBehind(QPainter& painter, const ChartScale& scale,
                                 const theme::Look& look)
{
    if (!m_scene.error)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setBrush(Qt::NoBrush);
    const QColor colour = look.colour(theme::Role::Error);
    m_map.paintTint(painter, scale, colour);
    const bool lit = highlights().contains(QLatin1String("error"));
    m_map.paintContours(painter, scale, QPen(colour, lit ? 2 : 1));
    paintPath(painter, scale, look);
    const QColor other = look.colour(theme::Role::SecondWeights);
    if (m_scene.other) {
        m_otherMap.paintTint(painter, scale, other);
        m_otherMap.paintContours(painter, scale, QPen(other, 1, Qt::DashLine));
    }
}

void ErrorLandscape::paintPath(QPainter& painter, const ChartScale& scale,
                               const theme::Look& look) const
{
    painter.setPen(QPen(look.colour(theme::Role::Neutral), 1, Qt::DotLine));
    painter.drawPolyline(scale.toScene(m_scene.future));
    painter.setPen(QPen(look.colour(theme::Role::Weights), 2));
    const QPolygonF past = scale.toScene(m_scene.past);
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
