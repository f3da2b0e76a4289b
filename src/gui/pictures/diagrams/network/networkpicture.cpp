// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/network/networkpicture.h"

#include "gui/base/arrowkeys.h"
#include "gui/base/numbers.h"
#include "gui/base/pointer.h"
#include "gui/base/strings.h"
#include "gui/base/valuetexts.h"
#include "gui/pictures/diagrams/network/planewords.h"
#include "gui/pictures/diagrams/network/unitbar.h"
#include "gui/pictures/diagrams/network/unitformula.h"
#include "gui/run/runview.h"
#include "gui/run/trainingwords.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace gui
{

namespace
{

/// Of the height, what is said of the unit in focus has so much, within bounds in lines of text.
constexpr double detailShare = 0.34;
constexpr double leastDetail = 5;
constexpr double mostDetail = 8;
/// Names of inputs, in widths of a letter.
constexpr double widestName = 9;

/// How many units every column has.
std::vector<std::size_t> unitsOf(const model::Network& network)
{
    std::vector<std::size_t> units{network.layers.front().inputs};
    for (const model::Layer& layer : network.layers)
        units.push_back(layer.units);
    return units;
}

} // namespace

NetworkPicture::NetworkPicture(RunView& run, QWidget* parent)
    : Picture(parent), m_run(run), m_bar(new UnitBar(this))
{
    setObjectName(QStringLiteral("networkPicture"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_bar, &UnitBar::unfolding, this, &NetworkPicture::unfolding);
    connect(m_bar, &UnitBar::setByHand, this, &NetworkPicture::setByHand);
    connect(m_bar, &UnitBar::refused, this, &NetworkPicture::refused);
    connect(m_bar, &UnitBar::insideWanted, this, &NetworkPicture::insideWanted);
}

QRect NetworkPicture::drawnPart() const
{
    return rect().adjusted(0, 0, 0, -m_bar->heightForWidth(width()));
}

QSize NetworkPicture::neededSize(QSize) const
{
    const double growth = look().growth();
    return growth > 1 ? QSize(int(250 * growth), int(332 * growth)) : QSize();
}

void NetworkPicture::drawStep(const model::Step& step)
{
    const model::Dataset& dataset = m_run.dataset();
    const RunFacts& facts = m_run.facts();
    // Axes that were chosen for other rows wait for theirs.
    const bool exist = std::max(m_chosenAxes.across, m_chosenAxes.up) < dataset.features();
    m_axes = exist ? m_chosenAxes : Axes();
    const Range across = facts.extents[m_axes.across].withRoom();
    const Range up = m_axes.up < dataset.features() ? facts.extents[m_axes.up].withRoom() : Range();
    m_plane = {across.minimum, up.minimum, across.span(), up.span()};
    m_features = toStrings(dataset.feature_names);
    m_planes = UnitPlanes(step.network, facts.means, m_plane, m_axes);
    m_pass.reset();
    if (step.find("row"))
        m_pass = model::forward(step.network, dataset.row(std::size_t(step.number("row")) - 1));
    if (m_chosen && (!m_planes.contains(*m_chosen) || *m_chosen == output()))
        m_chosen.reset();
    if (m_pointed && !m_planes.contains(*m_pointed))
        m_pointed.reset();
    m_bar->showUnit(network(), m_features, chosen());
    layOut();
    update();
}

void NetworkPicture::layOut()
{
    const QRect drawn = drawnPart();
    m_bar->setGeometry(QRect(0, drawn.height(), width(), height() - drawn.height()));
    if (network().layers.empty())
        return;
    const QFontMetricsF metrics(look().font());
    const QRectF area = drawing();
    const QRectF room(area.topLeft(), QPointF(area.right(), detailArea().top() - margin / 2));
    // Of many inputs, no more are named than are seen: this is done at every step.
    const int named = std::min(int(network().layers.front().inputs),
                               NetworkLayout::mostSeen(room.height(), metrics.height()));
    double names = 0;
    for (int input = 0; input < named; ++input)
        names = std::max(names, metrics.horizontalAdvance(inputName(network(), m_features, input)));
    names = std::min(names, widestName * metrics.averageCharWidth());
    m_layout = NetworkLayout(room, unitsOf(network()), metrics.height(), names);
}

QRectF NetworkPicture::detailArea() const
{
    const double line = QFontMetricsF(look().font()).height();
    const QRectF area = drawing();
    const double height =
        std::clamp(detailShare * area.height(), leastDetail * line, mostDetail * line);
    return {area.left(), area.bottom() - height, area.width(), height};
}

QString NetworkPicture::valueOf(int column) const
{
    if (column == 0)
        return QStringLiteral("input_vector");
    if (column == int(network().layers.size()))
        return QStringLiteral("prediction");
    return QStringLiteral("output_%1").arg(column);
}

void NetworkPicture::setHighlights(const QStringList& names)
{
    m_highlights = names;
    update();
}

QStringList NetworkPicture::wordsOf(UnitPlace place) const
{
    QStringList words{unitName(network(), m_features, place)};
    if (place.column > 0)
        words << unitFormula(network(), m_features, place);
    if (m_pass)
        words << wordsOfRow(place, true);
    return words << tr("Its picture: %1.").arg(wordsFor(m_planes.of(place)));
}

QString NetworkPicture::wordsOfRow(UnitPlace place, bool inFull) const
{
    // The formula and the values tell of the way there: the network has learned from the row since.
    const bool isLater = place.column > 0 && step().find("prediction") &&
                         step().number("prediction") != m_pass->prediction();
    return (isLater ? tr("Row %1 after the update: %2") : tr("Row %1: %2"))
        .arg(countNumber(qint64(step().number("row"))),
             inFull ? unitFormula(network(), *m_pass, place)
                    : unitResult(network(), *m_pass, place));
}

QString NetworkPicture::summary() const
{
    if (network().layers.empty())
        return tr("The network is still being worked out.");
    QStringList layers;
    for (std::size_t k = 0; k + 1 < network().layers.size(); ++k) {
        const model::Layer& layer = network().layers[k];
        layers << tr("%Ln unit(s) (%1)", nullptr, int(layer.units))
                      .arg(trainingwords::activation(layer.activation));
    }
    const QString size =
        tr("%Ln weight(s) and biases", nullptr, int(model::parameter_count(network())));
    const QString inputs = tr("%Ln input(s)", nullptr, int(network().layers.front().inputs));
    const QString shape = layers.isEmpty()
                              ? tr("A single neuron with %1: %2.").arg(inputs, size)
                              : tr("A network with %1 and these hidden layers: %2. It has %3.")
                                    .arg(inputs, layers.join(QStringLiteral(", ")), size);
    return inOneParagraph({shape, wordsOf(output()).join(QStringLiteral("; "))});
}

PictureTable NetworkPicture::table() const
{
    PictureTable table{{tr("Unit"), tr("Formula"), tr("Says of the drawn row"), tr("Picture")}, {}};
    if (network().layers.empty())
        return table;
    for (int column = 0; column < int(m_planes.columns().size()); ++column) {
        const std::vector<UnitPlane>& units = m_planes.columns()[std::size_t(column)];
        for (int unit = 0; unit < int(units.size()); ++unit) {
            const UnitPlace place{column, unit};
            QString output;
            if (m_pass)
                output = pageNumber(
                    column == 0
                        ? m_pass->input[std::size_t(unit)]
                        : m_pass->layers[std::size_t(column) - 1].outputs[std::size_t(unit)],
                    5);
            table.rows << QStringList{unitName(network(), m_features, place),
                                      column > 0 ? unitFormula(network(), m_features, place)
                                                 : QString(),
                                      output, wordsFor(m_planes.of(place))};
        }
    }
    return table;
}

void NetworkPicture::choose(UnitPlace place)
{
    if (!m_planes.contains(place))
        return;
    m_chosen = place == output() ? std::nullopt : std::optional(place);
    m_bar->showUnit(network(), m_features, chosen());
    describeChosen();
    update();
}

void NetworkPicture::describeChosen()
{
    // What the picture as a whole shows is told of whatever was chosen.
    if (m_chosen)
        setAccessibleDescription(spoken(wordsOf(*m_chosen).join(QStringLiteral("; "))));
    else
        setAccessibleDescription(spoken(summary()));
}

void NetworkPicture::pointAt(std::optional<UnitPlace> place)
{
    if (place == m_pointed)
        return;
    m_pointed = place;
    emit hovered(place ? valueOf(place->column) : QString());
    update();
}

void NetworkPicture::resizeEvent(QResizeEvent* event)
{
    Picture::resizeEvent(event);
    layOut();
}

bool NetworkPicture::event(QEvent* event)
{
    // Arrow keys go from unit to unit, not through the lesson.
    if (event->type() == QEvent::ShortcutOverride) {
        if (wayOf(static_cast<QKeyEvent*>(event)->key()))
            event->accept();
    }
    return Picture::event(event);
}

void NetworkPicture::keyPressEvent(QKeyEvent* event)
{
    // A pointer that rests there has been left for the keys.
    if (wayOf(event->key()))
        pointAt(std::nullopt);
    const UnitPlace now = chosen();
    const auto inColumn = [this, now](int column) {
        const auto& columns = m_planes.columns();
        const int last = int(columns.size()) - 1;
        const int to = std::clamp(column, 0, std::max(0, last));
        return UnitPlace{
            to, last < 0 ? 0 : std::min(now.unit, int(columns[std::size_t(to)].size()) - 1)};
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(inColumn(now.column - 1));
    case Qt::Key_Right:
        return choose(inColumn(now.column + 1));
    case Qt::Key_Up:
        return choose({now.column, now.unit - 1});
    case Qt::Key_Down:
        return choose({now.column, now.unit + 1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_bar->unfold();
    default:
        Picture::keyPressEvent(event);
    }
}

void NetworkPicture::focusInEvent(QFocusEvent* event)
{
    Picture::focusInEvent(event);
    update();
}

void NetworkPicture::focusOutEvent(QFocusEvent* event)
{
    Picture::focusOutEvent(event);
    update();
}

void NetworkPicture::mouseMoveEvent(QMouseEvent* event)
{
    if (pointerMoved())
        pointAt(m_layout.at(event->position()));
}

void NetworkPicture::mousePressEvent(QMouseEvent* event)
{
    if (const auto place = m_layout.at(event->position()))
        choose(*place);
}

void NetworkPicture::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_layout.at(event->position()))
        m_bar->unfold();
}

void NetworkPicture::leaveEvent(QEvent*)
{
    pointAt(std::nullopt);
}

} // namespace gui
