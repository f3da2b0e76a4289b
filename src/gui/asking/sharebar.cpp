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
constexpr int between = 10;
/// Below the texts, so that neither is drawn over the other.
constexpr int barHeight = 4;
const QString leastOfProduct = QStringLiteral("0.12…");

} // namespace

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ShareBar::setShare(const QString& product, const QString& share, double part)
{
    const QSize room = minimumSizeHint();
    m_product = product;
    m_share = share;
    m_part = std::isfinite(part) ? std::clamp(part, -1.0, 1.0) : 0;
    setAccessibleName(product.isEmpty() ? share : product + QStringLiteral(" = ") + share);
    if (room != minimumSizeHint())
        updateGeometry();
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
    return {metrics.horizontalAdvance(QStringLiteral("0.000123 × −1.23 −0.000123")) + between,
            metrics.height() + barHeight + 2};
}

QSize ShareBar::minimumSizeHint() const
{
    const QFontMetrics metrics(numbersFont());
    // Of the product its beginning at least.
    const int product =
        m_product.isEmpty() ? 0 : metrics.horizontalAdvance(leastOfProduct) + between;
    const int share = std::max(metrics.horizontalAdvance(QStringLiteral("−0.0000")),
                               metrics.horizontalAdvance(m_share));
    return {product + share + between, sizeHint().height()};
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
    const QFontMetrics metrics(numbersFont());
    // As high as its texts, however many lines the name beside it takes.
    const QRect texts(between / 2, (height() - metrics.height() - barHeight) / 2, width() - between,
                      metrics.height());
    const int room = texts.width() - metrics.horizontalAdvance(m_share) - between;
    painter.drawText(texts, int(Qt::AlignLeft | Qt::AlignVCenter),
                     metrics.elidedText(m_product, Qt::ElideRight, room));
    painter.drawText(texts, int(Qt::AlignRight | Qt::AlignVCenter), m_share);
    if (m_part == 0)
        return;
    const double middle = texts.center().x() + 0.5;
    const double length = m_part * texts.width() / 2;
    const double top = texts.bottom() + 1;
    const theme::Look look = theme::look();
    painter.fillRect(QRectF(texts.left(), top + barHeight / 2.0, texts.width(), 1),
                     look.colour(theme::Role::Grid));
    painter.fillRect(QRectF(std::min(middle, middle + length), top, std::abs(length), barHeight),
                     look.colour(m_part > 0 ? theme::Role::Weights : theme::Role::Input));
    painter.fillRect(QRectF(middle, top - 1, 1, barHeight + 2), look.colour(theme::Role::Neutral));
}

} // namespace gui
