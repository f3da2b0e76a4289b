// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/planepicture.h"

#include "gui/base/numbers.h"
#include "gui/pictures/charts/axischooser.h"
#include "gui/pictures/charts/clearroom.h"
#include "gui/pictures/charts/dragging.h"
#include "model/traces.h"

#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gui
{

using theme::Role;

namespace
{

/// What the plane shows as long as every tip is in it.
constexpr double left = -0.5, right = 3.5, bottom = -0.75, top = 1.5;
/// As many lines as the step with most of them draws: two a number, two numbers a product, two
/// products.
constexpr std::size_t guideCount = 8;
/// Pixels around a tip that no name lies on.
constexpr double tipRadius = 5;

/// A round number at least as far from zero as `value`.
double roundedOutwards(double value)
{
    return std::copysign(roundedUp(std::max(std::abs(value), 1e-9)), value);
}

/// The product of two coordinates that stand side by side.
QString productName(bool across, bool second)
{
    const QString name =
        across ? QStringLiteral("first_indexes_mult") : QStringLiteral("second_indexes_mult");
    return second ? name + QStringLiteral("_2") : name;
}

QPointF onArc(double radius, double degrees)
{
    const double radians = degrees * std::numbers::pi / 180;
    return {radius * std::cos(radians), radius * std::sin(radians)};
}

} // namespace

PlanePicture::PlanePicture(QWidget* parent) : ChartPicture(parent), m_chooser(new AxisChooser(this))
{
    setEqualScales(true);
    const model::Input input = model::dot_product_inputs().front();
    const model::Numbers& limits = *model::numbers_of(input.kind);
    setLimits(limits.minimum, limits.maximum);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_chooser);
    connect(m_chooser, &AxisChooser::axesChosen, this, &PlanePicture::axesChosen);
    for (std::size_t i = 0; i < guideCount; ++i)
        m_guides.push_back(addLine());
    connect(this, &Picture::editFinished, this, [this] {
        fitAxes();
        draw();
    });
}

PlanePicture::~PlanePicture()
{
    // The view inside loses the focus when it goes, after us, and says so once more.
    disconnect(this, &Picture::editFinished, this, nullptr);
}

PlanePicture::Arrow PlanePicture::arrow(const char* name, const char* measures, Role role) const
{
    const model::Value* value = step().find(name);
    const auto number = [value](std::size_t index) {
        return value && index < value->numbers.size() ? value->numbers[index] : 0;
    };
    return {QString::fromLatin1(name), measures, role, {number(m_axes.across), number(m_axes.up)}};
}

void PlanePicture::setLimits(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
}

void PlanePicture::setFeatures(const QStringList& names, Axes axes, const QStringList& notes)
{
    m_keepsFrame = m_keepsFrame && m_features == names && m_axes == axes;
    m_features = names;
    m_notes = notes;
    m_axes = axes;
    m_chooser->showAxes(names, axes, tr("of %1 numbers; sums take all").arg(names.size()));
}

AxisTitle PlanePicture::axisTitle(std::size_t feature) const
{
    if (isTutorialPlane())
        return feature == 0 ? tr("first number") : tr("second number");
    return {m_features.value(qsizetype(feature)), m_notes.value(qsizetype(feature))};
}

void PlanePicture::drawStep(const model::Step& /*step*/)
{
    m_arrows = {arrow("input_vector", "input", Role::Input),
                arrow("weights_1", "weights_1", Role::Weights),
                arrow("weights_2", "weights_2", Role::SecondWeights)};
    if (!isDragged())
        fitAxes();
    draw();
}

QRectF PlanePicture::frameOfTips() const
{
    // A person's own numbers may be of any size: nothing but the origin is there from the start.
    const double start = isTutorialPlane() ? 1 : 0;
    double low_x = left * start, high_x = right * start;
    double low_y = bottom * start, high_y = top * start;
    for (const Arrow& each : m_arrows) {
        low_x = each.tip.x() < low_x ? roundedOutwards(each.tip.x()) : low_x;
        high_x = each.tip.x() > high_x ? roundedOutwards(each.tip.x()) : high_x;
        low_y = each.tip.y() < low_y ? roundedOutwards(each.tip.y()) : low_y;
        high_y = each.tip.y() > high_y ? roundedOutwards(each.tip.y()) : high_y;
    }
    if (!isTutorialPlane()) {
        // Room for the names at the tips.
        const double span = std::max(high_x - low_x, high_y - low_y);
        const double margin = span > 0 ? span / 8 : 1;
        low_x -= margin, high_x += margin, low_y -= margin, high_y += margin;
    }
    return {QPointF(low_x, low_y), QPointF(high_x, high_y)};
}

void PlanePicture::fitAxes()
{
    constexpr double smallest = 1.0 / 3;
    const QRectF wanted = frameOfTips();
    const auto isInside = [this](const Arrow& each) { return m_frame.contains(each.tip); };
    const bool isLargeEnough = std::max(wanted.width(), wanted.height()) >=
                               smallest * std::max(m_frame.width(), m_frame.height());
    m_keepsFrame = m_keepsFrame && isLargeEnough && std::ranges::all_of(m_arrows, isInside);
    if (!m_keepsFrame)
        m_frame = wanted;
    setXAxis(m_frame.left(), m_frame.right(), axisTitle(m_axes.across));
    setYAxis(m_frame.top(), m_frame.bottom(), axisTitle(m_axes.up));
}

void PlanePicture::draw()
{
    m_usedGuides = 0;
    const bool first = isStep("first-product"), second = isStep("second-product");
    const bool onlyFirst = first || second || isStep("sum");
    std::vector<ChartArrow> arrows;
    std::vector<ChartHandle> handles;
    for (const Arrow& each : m_arrows) {
        const bool aside = (onlyFirst && each.role == Role::SecondWeights) ||
                           (isStep("second-vector") && each.role == Role::Weights);
        arrows.push_back({{0, 0}, each.tip, each.role, each.name, aside ? 1.2 : 2.5});
        handles.push_back({each.name, each.tip, each.role, true});
    }
    std::vector<ChartLabel> labels;
    ClearRoom room(scale(), font());
    addNames(labels, room);
    if (m_arrows.size() == 3) {
        if (first || isStep("second-vector"))
            drawProducts(m_arrows[first ? 1 : 2], 0, labels, room);
        if (second || isStep("second-vector"))
            drawProducts(m_arrows[second ? 1 : 2], 1, labels, room);
        if (isStep("length-and-angle"))
            drawArcs();
        if (isStep("cosine"))
            drawShadows();
    }
    for (std::size_t i = m_usedGuides; i < m_guides.size(); ++i)
        m_guides[i]->clear();
    setArrows(std::move(arrows));
    setHandles(std::move(handles));
    setLabels(std::move(labels));
}

QString PlanePicture::tipName(const Arrow& arrow) const
{
    if (isStep("length-and-angle"))
        return QString::fromStdString(arrow.measures + "_length");
    if (isStep("cosine") && arrow.role != Role::Input)
        return arrow.role == Role::Weights ? QStringLiteral("cosine_1")
                                           : QStringLiteral("cosine_2");
    return arrow.name;
}

QString PlanePicture::tipText(const Arrow& arrow) const
{
    const double length = step().number(arrow.measures + "_length");
    if (isStep("length-and-angle")) {
        if (length == 0)
            return tr("%1\nno direction").arg(arrow.name);
        const double angle = step().number(arrow.measures + "_angle");
        if (!std::isfinite(angle))
            return tr("%1\n%2 long").arg(arrow.name, pageNumber(length, 4));
        return tr("%1\n%2 long, %3°").arg(arrow.name, pageNumber(length, 4), pageNumber(angle, 4));
    }
    if (isStep("cosine") && arrow.role != Role::Input) {
        const double cosine = step().number(arrow.role == Role::Weights ? "cosine_1" : "cosine_2");
        return tr("%1\ncosine %2").arg(arrow.name, pageNumber(cosine, 4));
    }
    return arrow.name;
}

void PlanePicture::addNames(std::vector<ChartLabel>& labels, ClearRoom& room) const
{
    // The highest tip has its name above, the lowest below, the one between beside it.
    std::vector<const Arrow*> byHeight;
    for (const Arrow& each : m_arrows)
        byHeight.push_back(&each);
    std::ranges::stable_sort(byHeight, {}, [](const Arrow* each) { return each->tip.y(); });
    const Qt::Alignment sides[]{Qt::AlignBottom | Qt::AlignLeft, Qt::AlignRight | Qt::AlignVCenter,
                                Qt::AlignTop | Qt::AlignLeft};
    // There, that is, if no arrow is in the way.
    for (const Arrow& each : m_arrows) {
        room.keepOff({{0, 0}, each.tip});
        room.keepOff(each.tip, tipRadius);
    }
    for (std::size_t i = 0; i < byHeight.size(); ++i) {
        const Arrow& each = *byHeight[i];
        const ChartLabel name{
            each.tip,     tipText(each), each.role, sides[i], highlights().contains(each.name),
            tipName(each)};
        labels.push_back(room.near(name).value_or(name));
    }
}

QString PlanePicture::textBelow() const
{
    return m_chooser->others();
}

void PlanePicture::plotResized()
{
    if (!m_arrows.empty())
        draw();
}

void PlanePicture::drawGuide(const QList<QPointF>& points, Role role, Qt::PenStyle style,
                             double width)
{
    if (m_usedGuides == m_guides.size())
        return;
    QLineSeries* guide = m_guides[m_usedGuides++];
    setStroke(guide, {role, width, style, Qt::FlatCap});
    guide->replace(points);
}

void PlanePicture::drawProducts(const Arrow& weights, std::size_t coordinate,
                                std::vector<ChartLabel>& labels, ClearRoom& room)
{
    const bool across = coordinate == m_axes.across;
    if (coordinate >= step().find("input_vector")->numbers.size() ||
        (!across && coordinate != m_axes.up))
        return;
    const Arrow* pair[]{&m_arrows.front(), &weights};
    for (const Arrow* each : pair) {
        const QPointF foot = across ? QPointF(each->tip.x(), 0) : QPointF(0, each->tip.y());
        const bool input = each->role == Role::Input;
        drawGuide({each->tip, foot}, each->role, Qt::DashLine, 1.5);
        drawGuide({{0, 0}, foot}, each->role, Qt::SolidLine, input ? 6 : 3);
        // The two numbers keep out of each other's way, even when they are equal.
        const Qt::Alignment aside =
            input ? Qt::AlignBottom | Qt::AlignHCenter : Qt::AlignTop | Qt::AlignLeft;
        const Qt::Alignment beside = Qt::AlignLeft | (input ? Qt::AlignTop : Qt::AlignBottom);
        const ChartLabel number{
            foot,       pageNumber(across ? foot.x() : foot.y(), 4),
            each->role, across ? aside : beside,
            true,       productName(across, weights.role == Role::SecondWeights)};
        // Of an arrow along the axis, the foot is the tip, where it is dragged and has its name.
        labels.push_back(foot == each->tip ? room.near(number).value_or(number) : number);
    }
}

void PlanePicture::drawArcs()
{
    // The widest angle has the smallest arc, so that arcs do not cross the narrower ones' arrows.
    std::vector<const Arrow*> byAngle;
    const auto angle = [this](const Arrow* each) {
        return step().number(each->measures + "_angle");
    };
    for (const Arrow& each : m_arrows) {
        if (std::isfinite(angle(&each)))
            byAngle.push_back(&each);
    }
    std::ranges::stable_sort(byAngle, std::ranges::greater(),
                             [&angle](const Arrow* each) { return std::abs(angle(each)); });
    const double unit = (xAxis()->max() - xAxis()->min()) / 8;
    double radius = unit;
    for (const Arrow* each : byAngle) {
        QList<QPointF> arc;
        for (int i = 0; i <= 48; ++i)
            arc << onArc(radius, angle(each) * i / 48);
        drawGuide(arc, each->role, Qt::SolidLine, 2);
        radius += unit;
    }
}

void PlanePicture::drawShadows()
{
    // Of more numbers than two a plane shows neither the angle nor the shadow.
    if (step().find("input_vector")->numbers.size() > 2)
        return;
    const QPointF input = m_arrows.front().tip;
    for (std::size_t i = 1; i < m_arrows.size(); ++i) {
        const Arrow& weights = m_arrows[i];
        const double cosine = step().number("cosine_" + std::to_string(i));
        const double length = step().number(weights.measures + "_length");
        if (!std::isfinite(cosine) || !(length > 0))
            continue;
        const QPointF foot = weights.tip / length * cosine * step().number("input_length");
        drawGuide({input, foot}, weights.role, Qt::DashLine, 1.6);
        drawGuide({{0, 0}, foot}, weights.role, Qt::SolidLine, 6);
    }
}

void PlanePicture::highlightsChanged()
{
    draw();
}

void PlanePicture::handleMoved(const QString& name, QPointF to)
{
    const auto settle = [&](double value, const QValueAxis& axis) {
        return draggedTo(value, {axis.min(), axis.max()}, {m_minimum, m_maximum},
                         xAxis()->max() - xAxis()->min());
    };
    const model::Value* value = step().find(name.toStdString());
    if (!value)
        return;
    std::vector<double> numbers = value->numbers;
    if (m_axes.across < numbers.size())
        numbers[m_axes.across] = settle(to.x(), *xAxis());
    if (m_axes.up < numbers.size())
        numbers[m_axes.up] = settle(to.y(), *yAxis());
    m_keepsFrame = true;
    emit inputEdited(name, numbers);
}

QString PlanePicture::summary() const
{
    QStringList parts;
    for (const Arrow& each : m_arrows)
        parts << tr("%1 from the origin to (%2, %3)")
                     .arg(each.name, pageNumber(each.tip.x(), 4), pageNumber(each.tip.y(), 4));
    QString words = tr("Arrows in a plane: %1.").arg(parts.join(QStringLiteral("; ")));
    if (!isTutorialPlane())
        words += QLatin1Char(' ') +
                 tr("Across: %1. Up: %2.")
                     .arg(axisTitle(m_axes.across).text(), axisTitle(m_axes.up).text());
    if (isStep("cosine"))
        words += QLatin1Char(' ') +
                 tr("The input's shadow on weights_1 has cosine %1, that on weights_2 %2.")
                     .arg(pageNumber(step().number("cosine_1"), 4),
                          pageNumber(step().number("cosine_2"), 4));
    return words;
}

PictureTable PlanePicture::table() const
{
    PictureTable table{{tr("Vector"), axisTitle(m_axes.across).text(), axisTitle(m_axes.up).text()},
                       {}};
    // Lengths, angles and cosines only once the lesson has come to them.
    const bool measured = std::isfinite(step().number("input_length"));
    const bool compared = step().find("cosine_1");
    if (measured)
        table.columns << tr("length") << tr("angle in degrees");
    if (compared)
        table.columns << tr("cosine with the input");
    for (std::size_t i = 0; i < m_arrows.size(); ++i) {
        const Arrow& each = m_arrows[i];
        QStringList row{each.name, pageNumber(each.tip.x(), 6), pageNumber(each.tip.y(), 6)};
        if (measured)
            row << pageNumber(step().number(each.measures + "_length"), 6)
                << pageNumber(step().number(each.measures + "_angle"), 6);
        if (compared)
            row << (i == 0 ? QString()
                           : pageNumber(step().number("cosine_" + std::to_string(i)), 6));
        table.rows << row;
    }
    return table;
}

} // namespace gui
