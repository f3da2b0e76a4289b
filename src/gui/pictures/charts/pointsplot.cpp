// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/pointsplot.h"

#include "gui/base/numbers.h"
#include "gui/base/rownumber.h"
#include "gui/base/strings.h"
#include "gui/pictures/charts/chartlegend.h"
#include "gui/pictures/charts/chartview.h"
#include "gui/pictures/charts/dragging.h"
#include "gui/pictures/charts/pointsbar.h"
#include "gui/run/runview.h"
#include "model/drawn_points.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QValueAxis>

#include <algorithm>
#include <limits>

namespace gui
{

namespace
{

/// A point that Space puts lies beside the one that was touched, by this share of the plane.
constexpr double beside = 0.05;
/// Nearer to the end of the plane a point is at its end, and there is to be room beyond it.
constexpr double atEnd = 0.04;

QString nameOf(std::size_t row)
{
    return PointsPlot::tr("row %1").arg(countNumber(numberOfRow(row)));
}

/// Whether at most one point was put, moved or removed between them. Both have two features.
bool areOnePointApart(const model::Dataset& before, const model::Dataset& after)
{
    const auto areSame = [&](std::size_t i, std::size_t j) {
        return before.targets[i] == after.targets[j] &&
               std::ranges::equal(before.row(i), after.row(j));
    };
    const std::size_t fewer = std::min(before.rows(), after.rows());
    const std::size_t more = std::max(before.rows(), after.rows());
    if (more > fewer + 1)
        return false;
    std::size_t same = 0;
    while (same < fewer && areSame(same, same))
        ++same;
    std::size_t behind = 0;
    while (behind < fewer - same && areSame(before.rows() - 1 - behind, after.rows() - 1 - behind))
        ++behind;
    return same + behind + 1 >= more;
}

} // namespace

PointsPlot::PointsPlot(RunView& run, QWidget* parent)
    : RowsPlot(run, parent),
      m_view(*findChild<ChartView*>()),
      m_bar(new PointsBar(findChild<ChartLegend*>(), this)),
      m_parts(new QBoxLayout(QBoxLayout::TopToBottom))
{
    auto& column = static_cast<QBoxLayout&>(*layout());
    column.removeWidget(&m_view);
    column.insertLayout(0, m_parts, 1);
    m_parts->addWidget(&m_view, 1);
    m_parts->addWidget(m_bar);
    column.addWidget(m_bar->message());
    m_view.installEventFilter(this);
    connect(m_bar, &PointsBar::drawingChanged, this, [this] {
        m_answer.clear();
        // The plane that was in view is drawn in, and left again.
        m_plane.reset();
        drawAgain();
    });
    // While a point is dragged the plane stays, which would take it along.
    connect(&m_view, &ChartView::editFinished, this, [this] {
        if (m_plane && m_plane->rows != this->run().dataset())
            drawAgain();
    });
    connect(m_bar, &PointsBar::twoTonesChanged, this, &PointsPlot::drawAgain);
    connect(m_bar, &PointsBar::removalWanted, this, &PointsPlot::removeTouched);
}

bool PointsPlot::isTwoTone() const
{
    return m_bar->isTwoTone() && !isOfNumbers();
}

void PointsPlot::drawAgain()
{
    if (run().moment()->find("iterations_made"))
        drawStep(*run().moment());
}

void PointsPlot::setHindrance(const QString& sentence)
{
    m_bar->setHindrance(sentence);
}

void PointsPlot::setClassNames(const ClassNames& names)
{
    RowsPlot::setClassNames(names);
    m_bar->setClassNames(names);
}

void PointsPlot::answer(const QString& sentence)
{
    m_answer = sentence;
    m_bar->say(inOneParagraph({m_answer, remarks()}));
}

void PointsPlot::drawStep(const model::Step& step)
{
    RowsPlot::drawStep(step);
    m_bar->setColours(look().colour(theme::Role::Input), look().colour(theme::Role::Weights));
    showHandles();
}

void PointsPlot::arrange()
{
    // What has just changed may not be laid out yet.
    layout()->activate();
    const QSize room = m_parts->geometry().size();
    const QSize bar = m_bar->sizeBeside();
    const int square = std::min(room.width() - bar.width(), room.height());
    const int squareAbove =
        std::min(room.width(), room.height() - m_bar->heightBelow(room.width()));
    const bool beside = bar.height() <= room.height() && square > squareAbove;
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (!room.isValid() || direction == m_parts->direction())
        return;
    m_bar->setBeside(beside);
    m_parts->setDirection(direction);
}

bool PointsPlot::event(QEvent* event)
{
    const bool isTaken = RowsPlot::event(event);
    // Its parts tell of another size by a request: letters, switches, the legend's entries.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return isTaken;
}

std::vector<Range> PointsPlot::ranges()
{
    std::vector<Range> ranges = RowsPlot::ranges();
    if (!m_bar->isDrawing())
        return ranges;
    const model::Dataset& rows = run().dataset();
    // At every step of a training they are those of before.
    if (m_plane && m_plane->rows == rows)
        return m_plane->ranges;
    if (m_plane && m_plane->ranges.size() == ranges.size() &&
        areOnePointApart(m_plane->rows, rows)) {
        for (std::size_t i = 0; i < ranges.size(); ++i) {
            const Range& before = m_plane->ranges[i];
            const Range& points = run().facts().extents[i];
            const double room = atEnd * before.span();
            const auto [least, most] = ranges[i];
            ranges[i] = before;
            if (points.minimum < before.minimum + room)
                ranges[i].minimum = std::min(before.minimum, least);
            if (points.maximum > before.maximum - room)
                ranges[i].maximum = std::max(before.maximum, most);
        }
    }
    m_plane = {rows, ranges};
    return ranges;
}

bool PointsPlot::paintsMarks() const
{
    return !m_bar->isDrawing();
}

void PointsPlot::showHandles()
{
    std::vector<ChartHandle> handles;
    m_named.clear();
    if (m_bar->isDrawing()) {
        // In the order of rows, which stays while one is moved.
        std::vector<RowMark> ordered = marks();
        std::ranges::sort(ordered, {}, &RowMark::row);
        for (const RowMark& mark : ordered) {
            handles.push_back({nameOf(mark.row), mark.at,
                               mark.one ? theme::Role::Weights : theme::Role::Input, true,
                               mark.one ? HandleShape::Diamond : HandleShape::Circle, !mark.right});
            m_named[handles.back().name] = mark.row;
        }
    }
    const std::size_t rows = run().dataset().rows();
    if (!handles.empty() || m_view.hasHandles())
        setHandles(std::move(handles));
    if (m_bar->isDrawing() && m_rows > 0 && rows == m_rows + 1)
        m_view.focusHandle(nameOf(rows - 1));
    // Whatever there was to say against more points or fewer is over.
    if (rows != m_rows)
        m_answer.clear();
    m_rows = rows;
    m_bar->say(inOneParagraph({m_answer, remarks()}));
    update();
}

QString PointsPlot::remarks() const
{
    const model::Dataset& rows = run().dataset();
    if (!m_bar->isDrawing() || rows.features() != 2)
        return {};
    QStringList remarks;
    if (model::have_one_target(rows, rows.train_rows))
        remarks << tr("All points to learn from are of one class: there is nothing to tell apart "
                      "yet.");
    if (const std::size_t places = model::contradictions(rows))
        remarks << tr("At %Ln place(s) points of both classes lie on each other: no network gets "
                      "those right.",
                      nullptr, int(places));
    return inOneParagraph(remarks);
}

QPointF PointsPlot::settled(QPointF place) const
{
    const auto settle = [](double value, const QValueAxis& axis) {
        const Range shown{axis.min(), axis.max()};
        return draggedTo(value, shown, shown, axis.max() - axis.min());
    };
    return {settle(place.x(), *xAxis()), settle(place.y(), *yAxis())};
}

std::optional<std::size_t> PointsPlot::rowNamed(const QString& name) const
{
    const auto found = m_named.find(name);
    return found == m_named.end() ? std::nullopt : std::optional(found->second);
}

void PointsPlot::handleMoved(const QString& name, QPointF to)
{
    m_answer.clear();
    if (const auto row = rowNamed(name))
        emit pointMoved(*row, settled(to));
}

void PointsPlot::clickedAt(QPointF place)
{
    if (!m_bar->isDrawing())
        return;
    m_answer.clear();
    emit pointPut(settled(place), m_bar->isOne());
}

void PointsPlot::putByKey()
{
    const QRectF plane = scale().plane();
    const ChartHandle* touched = m_view.focusedHandle();
    const double step = beside * plane.width();
    // To the other side where it would leave the plane.
    const auto next = [&](QPointF at) {
        return QPointF(at.x() + (at.x() + step < plane.right() ? step : -step), at.y());
    };
    m_answer.clear();
    emit pointPut(settled(touched ? next(touched->at) : plane.center()), m_bar->isOne());
}

void PointsPlot::removeTouched()
{
    const ChartHandle* touched = m_view.focusedHandle();
    const auto row = touched ? rowNamed(touched->name) : std::nullopt;
    if (!row) {
        answer(tr("Touch a point first: click it, or reach it with Tab."));
        return;
    }
    m_answer.clear();
    emit pointRemoved(*row);
}

bool PointsPlot::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != &m_view || !isKey || !m_bar->isDrawing())
        return RowsPlot::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool puts = key.key() == Qt::Key_Space;
    const bool removes = key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace;
    if ((!puts && !removes) || (key.modifiers() & ~Qt::KeypadModifier))
        return RowsPlot::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        puts ? putByKey() : removeTouched();
    return true;
}

} // namespace gui
