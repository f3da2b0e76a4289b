// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/sharebar.h"

#include "gui/look/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// Between the two texts, and beside them.
constexpr int gap = 10;
/// Below the texts, so that neither is drawn over the other.
constexpr int barHeight = 4;

} // namespace

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ShareBar::setShare(const QString& product, const QString& share, double part)
{
    m_product = product;
    m_share = share;
    m_part = std::isfinite(part) ? std::clamp(part, -1.0, 1.0) : 0;
    setAccessibleName(product.isEmpty() ? share : product + QStringLiteral(" = ") + share);
    update();
}

QFont ShareBar::numbersFont() const
{
    QFont small = font();
    small.setPointSizeF(0.9 * small.pointSizeF());
    small.setBold(m_bold);
    return small;
}

QSize ShareBar::sizeHint() const
{
    const QFontMetrics metrics(numbersFont());
    return {metrics.horizontalAdvance(QStringLiteral("0.000123 × −1.23 −0.000123")) + gap,
            metrics.height() + barHeight + 2};
}

QSize ShareBar::minimumSizeHint() const
{
    const QFontMetrics metrics(numbersFont());
    return {metrics.horizontalAdvance(QStringLiteral("−0.0000")) + gap, sizeHint().height()};
}

void ShareBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(numbersFont());
    painter.setPen(palette().color(QPalette::WindowText));
    const int textHeight = painter.fontMetrics().height();
    // As high as one line, however many the name beside it takes.
    const QRect line(gap / 2, (height() - textHeight - barHeight) / 2, width() - gap, textHeight);
    const int room = line.width() - painter.fontMetrics().horizontalAdvance(m_share) - gap;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_product, Qt::ElideRight, room));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_share);
    if (m_part == 0)
        return;
    const double middle = line.center().x() + 0.5;
    const double length = m_part * line.width() / 2;
    const double top = line.bottom() + 1;
    painter.fillRect(QRectF(line.left(), top + barHeight / 2.0, line.width(), 1),
                     theme::colour(theme::Role::Grid));
    painter.fillRect(QRectF(std::min(middle, middle + length), top, std::abs(length), barHeight),
                     theme::colour(m_part > 0 ? theme::Role::Weights : theme::Role::Input));
    painter.fillRect(QRectF(middle, top - 1, 1, barHeight + 2),
                     theme::colour(theme::Role::Neutral));
}

} // namespace gui
