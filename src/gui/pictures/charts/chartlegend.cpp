// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartlegend.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>

namespace gui
{

namespace
{

constexpr double share = 0.9;
constexpr int margin = 12;
constexpr int gap = 14;
/// Between a sign and what it means.
constexpr int space = 4;

} // namespace

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // As the chart above it, which is the same in every language.
    setLayoutDirection(Qt::LeftToRight);
}

void ChartLegend::setEntries(const QList<Entry>& entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    updateGeometry();
    update();
}

QFont ChartLegend::letters() const
{
    QFont letters = font();
    letters.setPointSizeF(share * letters.pointSizeF());
    return letters;
}

int ChartLegend::widthOf(const Entry& entry) const
{
    const QFontMetrics metrics(letters());
    int width = -space;
    for (const Part& part : entry)
        width += space + metrics.horizontalAdvance(part.text);
    return width;
}

QList<QPoint> ChartLegend::places() const
{
    const int lineHeight = QFontMetrics(letters()).lineSpacing();
    QList<QPoint> places;
    QPoint next(margin, 0);
    for (const Entry& entry : m_entries) {
        const int needed = widthOf(entry);
        if (next.x() > margin && next.x() + needed > width() - margin)
            next = {margin, next.y() + lineHeight};
        places << next;
        next.rx() += needed + gap;
    }
    return places;
}

int ChartLegend::neededHeight() const
{
    const QList<QPoint> all = places();
    return all.isEmpty() ? 0 : all.back().y() + QFontMetrics(letters()).lineSpacing() + 4;
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    if (!isShown())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(letters());
    const QFontMetrics metrics(letters());
    const QList<QPoint> all = places();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        QPoint at = all[i] + QPoint(0, metrics.ascent());
        for (const Part& part : m_entries[i]) {
            painter.setPen(part.colour.isValid() ? part.colour
                                                 : palette().color(QPalette::WindowText));
            painter.drawText(at, part.text);
            at.rx() += metrics.horizontalAdvance(part.text) + space;
        }
    }
}

void ChartLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace gui
