// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/copycurve.h"

#include "gui/base/numbers.h"
#include "gui/base/valuetexts.h"
#include "gui/look/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// Height of the curves in lines of text, and what is above and below them.
constexpr int highCurves = 4;
constexpr int room = 3;

} // namespace

CopyCurve::CopyCurve(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("copyCurve"));
    setFocusPolicy(Qt::TabFocus);
}

void CopyCurve::show(const Sums& sums)
{
    m_sums = sums;
    tell();
    setVisible(!sums.copy.empty());
    update();
}

void CopyCurve::tell()
{
    if (m_sums.copy.empty() || m_sums.whole.empty())
        return;
    const auto number = [](double sum) { return spoken(pageNumber(sum)); };
    setAccessibleName(tr("The error sums of the copy begin at %1, end at %2, and lie between %3 "
                         "and %4; without the mistake they end at %5.")
                          .arg(number(m_sums.copy.front()), number(m_sums.copy.back()),
                               number(std::ranges::min(m_sums.copy)),
                               number(std::ranges::max(m_sums.copy)), number(m_sums.whole.back())));
}

QSize CopyCurve::sizeHint() const
{
    return {200, (highCurves + 1) * fontMetrics().height() + 2 * room};
}

void CopyCurve::paintEvent(QPaintEvent* /*event*/)
{
    if (m_sums.copy.size() < 2 || m_sums.whole.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Look look = theme::look();
    const int line = fontMetrics().height();
    const double top = std::max(std::ranges::max(m_sums.copy), std::ranges::max(m_sums.whole));
    const QString highest = pageNumber(std::ceil(top));
    const double left = fontMetrics().horizontalAdvance(highest) + 6;
    const QRectF area(left, room, width() - left - 4, height() - line - 2 * room);
    painter.setPen(look.colour(theme::Role::Grid));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(look.textColour(theme::Role::Neutral));
    painter.drawText(QRectF(0, area.top() - line / 2.0 + 3, left - 6, line),
                     Qt::AlignRight | Qt::AlignVCenter, highest);
    painter.drawText(QRectF(0, area.bottom() - line / 2.0 - 3, left - 6, line),
                     Qt::AlignRight | Qt::AlignVCenter, pageNumber(0));
    const auto draw = [&](const std::vector<double>& sums, const QPen& pen) {
        QPolygonF points;
        for (std::size_t i = 0; i < sums.size(); ++i)
            points << QPointF(area.left() + area.width() * double(i) / double(sums.size() - 1),
                              area.bottom() - area.height() * sums[i] / std::ceil(top));
        painter.setPen(pen);
        painter.drawPolyline(points);
    };
    // A colour never says anything alone.
    const QPen whole(look.colour(theme::Role::Ink), 1.2, Qt::DashLine);
    const QPen copy(look.colour(theme::Role::Error), 2);
    draw(m_sums.whole, whole);
    draw(m_sums.copy, copy);
    const double below = area.bottom() + room + line / 2.0;
    double x = left;
    for (const auto& [pen, words] :
         {std::pair(copy, tr("the copy")), std::pair(whole, tr("the listing"))}) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, below), QPointF(x + 14, below));
        painter.setPen(look.textColour(theme::Role::Neutral));
        const int wide = fontMetrics().horizontalAdvance(words);
        painter.drawText(QRectF(x + 18, below - line / 2.0, wide + 2, line), Qt::AlignVCenter,
                         words);
        x += 18 + wide + 10;
    }
}

void CopyCurve::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace gui
