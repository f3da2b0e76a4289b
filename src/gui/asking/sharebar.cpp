#include "gui/asking/sharebar.h"

#include "gui/theme.h"

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
    return {metrics.horizontalAdvance(QStringLiteral("0.00 × −0.000 −0.000")) + gap,
            metrics.height() + 4};
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
    const double middle = width() / 2.0;
    const double length = m_part * middle;
    const auto role = m_part > 0 ? theme::Role::Weights : theme::Role::Input;
    QColor tint = theme::colour(role);
    tint.setAlphaF(0.35F);
    // As high as one line, however many the name beside it takes.
    const QRect line(0, (height() - minimumSizeHint().height()) / 2, width(),
                     minimumSizeHint().height());
    painter.fillRect(
        QRectF(std::min(middle, middle + length), line.top(), std::abs(length), line.height()),
        tint);
    if (m_part != 0) {
        // What says how much is its end: that is seen on every background.
        painter.fillRect(
            QRectF(middle + length - (m_part > 0 ? 2 : 0), line.top(), 2, line.height()),
            theme::colour(role));
        painter.fillRect(QRectF(middle, line.top(), 1, line.height()),
                         theme::colour(theme::Role::Neutral));
    }
    painter.setFont(numbersFont());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(gap / 2, 0, -gap / 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_product);
    painter.drawText(rect().adjusted(gap / 2, 0, -gap / 2, 0), Qt::AlignRight | Qt::AlignVCenter,
                     m_share);
}

} // namespace gui
