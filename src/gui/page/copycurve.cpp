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
/// Of a name's line, from its beginning to the name, and from there to the next name.
constexpr int stroke = 18;
constexpr int apart = 10;

/// What the two curves are, the copy's first.
QStringList names()
{
    return {CopyCurve::tr("the copy"), CopyCurve::tr("the listing")};
}

} // namespace

CopyCurve::CopyCurve(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("copyCurve"));
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CopyCurve::show(const Sums& sums)
{
    m_sums = sums;
    tell();
    setVisible(!sums.copy.empty());
    updateGeometry();
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

QString CopyCurve::highest() const
{
    if (m_sums.copy.empty() || m_sums.whole.empty())
        return {};
    return pageNumber(
        std::ceil(std::max(std::ranges::max(m_sums.copy), std::ranges::max(m_sums.whole))));
}

int CopyCurve::leftOfCurves() const
{
    return fontMetrics().horizontalAdvance(highest()) + 6;
}

bool CopyCurve::areNamesInOneLine(int width) const
{
    int needed = leftOfCurves();
    for (const QString& name : names())
        needed += stroke + fontMetrics().horizontalAdvance(name) + apart;
    return needed - apart <= width;
}

int CopyCurve::heightForWidth(int width) const
{
    const int lines = highCurves + (areNamesInOneLine(width) ? 1 : 2);
    return lines * fontMetrics().height() + 2 * room;
}

QSize CopyCurve::sizeHint() const
{
    return {200, heightForWidth(200)};
}

void CopyCurve::paintEvent(QPaintEvent* /*event*/)
{
    if (m_sums.copy.size() < 2 || m_sums.whole.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Look look = theme::look();
    const int line = fontMetrics().height();
    const double top =
        std::ceil(std::max(std::ranges::max(m_sums.copy), std::ranges::max(m_sums.whole)));
    const double left = leftOfCurves();
    const bool isOneLine = areNamesInOneLine(width());
    const QRectF area(left, room, width() - left - 4,
                      height() - (isOneLine ? 1 : 2) * line - 2 * room);
    painter.setPen(look.colour(theme::Role::Grid));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(look.textColour(theme::Role::Neutral));
    painter.drawText(QRectF(0, area.top() - line / 2.0 + 3, left - 6, line),
                     Qt::AlignRight | Qt::AlignVCenter, highest());
    painter.drawText(QRectF(0, area.bottom() - line / 2.0 - 3, left - 6, line),
                     Qt::AlignRight | Qt::AlignVCenter, pageNumber(0));
    const auto draw = [&](const std::vector<double>& sums, const QPen& pen) {
        QPolygonF points;
        for (std::size_t i = 0; i < sums.size(); ++i)
            points << QPointF(area.left() + area.width() * double(i) / double(sums.size() - 1),
                              area.bottom() - area.height() * sums[i] / top);
        painter.setPen(pen);
        painter.drawPolyline(points);
    };
    // A colour never says anything alone.
    const QPen whole(look.colour(theme::Role::Ink), 1.2, Qt::DashLine);
    const QPen copy(look.colour(theme::Role::Error), 2);
    draw(m_sums.whole, whole);
    draw(m_sums.copy, copy);
    double below = area.bottom() + room + line / 2.0;
    double x = left;
    const QPen pens[] = {copy, whole};
    for (int i = 0; i < 2; ++i) {
        const QString name = names().at(i);
        painter.setPen(pens[i]);
        painter.drawLine(QPointF(x, below), QPointF(x + stroke - 4, below));
        painter.setPen(look.textColour(theme::Role::Neutral));
        const int wide = fontMetrics().horizontalAdvance(name);
        painter.drawText(QRectF(x + stroke, below - line / 2.0, wide + 2, line), Qt::AlignVCenter,
                         name);
        if (isOneLine)
            x += stroke + wide + apart;
        else
            below += line;
    }
}

void CopyCurve::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        tell();
        updateGeometry();
    }
}

} // namespace gui
