// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/twocurves.h"

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

} // namespace

TwoCurves::TwoCurves(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("twoCurves"));
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TwoCurves::show(const Curves& curves)
{
    m_shown = curves;
    tell();
    setVisible(!curves.isEmpty());
    updateGeometry();
    update();
}

QStringList TwoCurves::names() const
{
    return m_shown.of == Curves::Of::Copies ? QStringList{tr("the copy"), tr("the listing")}
                                            : QStringList{tr("its own rows"), tr("held back")};
}

void TwoCurves::tell()
{
    if (m_shown.isEmpty())
        return;
    const auto number = [](double error) { return spoken(pageNumber(error)); };
    const auto first = number(m_shown.first.front()), last = number(m_shown.first.back());
    if (m_shown.of == Curves::Of::Copies)
        setAccessibleName(tr("The error sums of the copy begin at %1, end at %2, and lie between "
                             "%3 and %4; without the mistake they end at %5.")
                              .arg(first, last, number(std::ranges::min(m_shown.first)),
                                   number(std::ranges::max(m_shown.first)),
                                   number(m_shown.second.back())));
    else
        setAccessibleName(tr("The error of its own rows goes from %1 to %2; that of the rows held "
                             "back begins at %3, is %4 where it is least, and ends at %5.")
                              .arg(first, last, number(m_shown.second.front()),
                                   number(std::ranges::min(m_shown.second)),
                                   number(m_shown.second.back())));
}

double TwoCurves::top() const
{
    const double most = std::max(std::ranges::max(m_shown.first), std::ranges::max(m_shown.second));
    // Errors of a row are far smaller than sums.
    return most > 1 ? std::ceil(most) : std::max(0.1, std::ceil(most * 10) / 10);
}

QString TwoCurves::highest() const
{
    return m_shown.isEmpty() ? QString() : pageNumber(top());
}

int TwoCurves::leftOfCurves() const
{
    return fontMetrics().horizontalAdvance(highest()) + 6;
}

bool TwoCurves::areNamesInOneLine(int width) const
{
    int needed = leftOfCurves();
    for (const QString& name : names())
        needed += stroke + fontMetrics().horizontalAdvance(name) + apart;
    return needed - apart <= width;
}

int TwoCurves::heightForWidth(int width) const
{
    const int lines = highCurves + (areNamesInOneLine(width) ? 1 : 2);
    return lines * fontMetrics().height() + 2 * room;
}

QSize TwoCurves::sizeHint() const
{
    return {200, heightForWidth(200)};
}

void TwoCurves::paintEvent(QPaintEvent* /*event*/)
{
    if (m_shown.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Look look = theme::look();
    const int line = fontMetrics().height();
    const double most = top();
    const double left = leftOfCurves();
    const bool isOneLine = areNamesInOneLine(width());
    const QRectF area(left, room, width() - left - 4,
                      height() - (isOneLine ? 1 : 2) * line - 2 * room);
    painter.setPen(look.colour(theme::Role::Grid));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(look.textColour(theme::Role::Neutral));
    painter.drawText(QRectF(0, std::max(0.0, area.top() - line / 2.0 + 3), left - 6, line),
                     Qt::AlignRight | Qt::AlignVCenter, highest());
    painter.drawText(QRectF(0, area.bottom() - line / 2.0 - 3, left - 6, line),
                     Qt::AlignRight | Qt::AlignVCenter, pageNumber(0));
    const auto draw = [&](const std::vector<double>& errors, const QPen& pen) {
        QPolygonF points;
        for (std::size_t i = 0; i < errors.size(); ++i)
            points << QPointF(area.left() + area.width() * double(i) / double(errors.size() - 1),
                              area.bottom() - area.height() * errors[i] / most);
        painter.setPen(pen);
        painter.drawPolyline(points);
    };
    // A colour never says anything alone.
    const QPen second(look.colour(theme::Role::Ink), 1.2, Qt::DashLine);
    const QPen first(look.colour(theme::Role::Error), 2);
    draw(m_shown.second, second);
    draw(m_shown.first, first);
    double below = area.bottom() + room + line / 2.0;
    double x = left;
    const QPen pens[] = {first, second};
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

void TwoCurves::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        tell();
        updateGeometry();
    }
}

} // namespace gui
