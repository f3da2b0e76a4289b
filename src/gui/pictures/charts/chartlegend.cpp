// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartlegend.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>

namespace gui
{

namespace
{

constexpr double smallLetters = 0.9;
constexpr int legendMargin = 12;
constexpr int entryGap = 14;
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
    letters.setPointSizeF(smallLetters * letters.pointSizeF());
    return letters;
}

QList<ChartLegend::Piece> ChartLegend::piecesIn(int width) const
{
    const QFontMetrics metrics(letters());
    const int end = width - legendMargin;
    QPoint next(legendMargin, 0);
    QList<Piece> pieces;
    const auto put = [&](const Part& part, int room) {
        if (next.x() > legendMargin && next.x() + room > end)
            next = {legendMargin, next.y() + metrics.lineSpacing()};
        pieces << Piece{part, next};
        next.rx() += metrics.horizontalAdvance(part.text) + space;
    };
    for (const Entry& entry : m_entries) {
        // Longer than a line, it begins on one of its own.
        int whole = -space;
        for (const Part& part : entry)
            whole += space + metrics.horizontalAdvance(part.text);
        for (const Part& part : entry) {
            const bool isFirst = &part == &entry.front();
            if (legendMargin + whole <= end) {
                put(part, isFirst ? whole : 0);
                continue;
            }
            const QStringList words = part.text.split(QLatin1Char(' '));
            for (const QString& word : words) {
                const bool begins = isFirst && &word == &words.front();
                put({word, part.colour}, begins ? whole : metrics.horizontalAdvance(word));
            }
        }
        next.rx() += entryGap - space;
    }
    return pieces;
}

int ChartLegend::heightNeededIn(int width) const
{
    const QList<Piece> all = piecesIn(width);
    return all.isEmpty() ? 0 : all.back().at.y() + QFontMetrics(letters()).lineSpacing() + 4;
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    if (!isShown())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(letters());
    const int ascent = painter.fontMetrics().ascent();
    for (const auto& [part, at] : piecesIn(width())) {
        painter.setPen(part.colour.isValid() ? part.colour : palette().color(QPalette::WindowText));
        painter.drawText(at + QPoint(0, ascent), part.text);
    }
}

void ChartLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace gui
