// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/patternpreview.h"

#include "gui/base/numbers.h"
#include "gui/look/theme.h"
#include "gui/pictures/charts/rowmarks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui
{

PatternPreview::PatternPreview(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("patternPreview"));
    setMinimumSize(200, 200);
    setAccessibleName(tr("Preview"));
}

void PatternPreview::setPoints(std::vector<model::Point> points, bool areOfNumbers)
{
    m_points = std::move(points);
    m_scale.reset();
    update();
    if (areOfNumbers) {
        const auto [least, greatest] = std::ranges::minmax(m_points, {}, &model::Point::number);
        m_scale = NumberScale({least.number, greatest.number}, {});
        setAccessibleDescription(tr("%1 points, blue where their number is low and orange where it "
                                    "is high, from %2 to %3")
                                     .arg(m_points.size())
                                     .arg(pageNumber(least.number), pageNumber(greatest.number)));
        return;
    }
    const auto ones = std::ranges::count(m_points, true, &model::Point::one);
    setAccessibleDescription(tr("%1 blue circles and %2 orange diamonds")
                                 .arg(qint64(m_points.size()) - qint64(ones))
                                 .arg(qint64(ones)));
}

void PatternPreview::paintEvent(QPaintEvent*)
{
    const theme::Look look = theme::look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), look.page());
    painter.setPen(look.colour(theme::Role::Grid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    // The plane without noise, or more where points stray farther.
    double reach = 3.3;
    for (const model::Point& point : m_points)
        reach = std::max({reach, 1.05 * std::abs(point.x), 1.05 * std::abs(point.y)});
    const QPointF middle = QRectF(rect()).center();
    const double unit = (std::min(width(), height()) / 2.0 - 4) / reach;
    painter.drawLine(QPointF(middle.x(), 1), QPointF(middle.x(), height() - 2));
    painter.drawLine(QPointF(1, middle.y()), QPointF(width() - 2, middle.y()));
    const double size = rowMarkRadius(m_points.size(), 2, 4.5);
    for (const model::Point& point : m_points) {
        RowMark mark{.at = {}, .one = point.one, .right = true};
        if (m_scale)
            mark.shade = m_scale->shadeOf(point.number);
        paintRowMark(painter, mark, middle + QPointF(unit * point.x, -unit * point.y), size, look);
    }
}

} // namespace gui
