// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/canvaspicture.h"

#include "gui/base/pointer.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace gui
{

CanvasPicture::CanvasPicture(QWidget* parent) : Picture(parent)
{
    setMouseTracking(true);
}

void CanvasPicture::drawStep(const model::Step& /*step*/)
{
    m_litMoves = true;
    update();
}

void CanvasPicture::setHighlights(const QStringList& names)
{
    m_highlights = names;
    update();
}

void CanvasPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_spots = paintAll(painter, look());
    if (std::exchange(m_litMoves, false) && m_pointed.isEmpty()) {
        QRectF lit;
        for (const Canvas::Spot& spot : m_spots)
            lit |= m_highlights.contains(spot.name) ? spot.area : QRectF();
        emit litMoved(lit.toAlignedRect());
    }
}

void CanvasPicture::paintShown(QPainter& painter, const theme::Look& look)
{
    paintAll(painter, look);
}

CanvasPicture::Spots CanvasPicture::paintAll(QPainter& painter, const theme::Look& look)
{
    const QTransform frame = painter.worldTransform();
    Canvas canvas(painter, look, size(), sheet(), m_highlights);
    paintSheet(canvas);
    painter.setWorldTransform(frame);
    lightSpots(painter, look, canvas.spots());
    return canvas.spots();
}

QSize CanvasPicture::neededSize(QSize view) const
{
    const QSizeF sheet = sheetFor(view);
    const double least = Canvas::leastScale(look());
    const double across = view.width() / sheet.width();
    if (std::min(across, view.height() / sheet.height()) >= least)
        return (sheet * least).toSize();
    // As it scrolls, it may as well be as large as its texts like.
    return (sheet * std::clamp(across, least, Canvas::roomyScale(look()))).toSize();
}

void CanvasPicture::lightSpots(QPainter& painter, const theme::Look& look, const Spots& spots) const
{
    const auto isLit = [this](const Canvas::Spot& spot) {
        return m_highlights.contains(spot.name);
    };
    // Where everything is lit, nothing need stand out.
    if (std::ranges::all_of(spots, isLit))
        return;
    // By an outline: a tint would mix with colours that mean something.
    painter.setPen(QPen(look.colour(theme::Role::Weights), 2));
    painter.setBrush(Qt::NoBrush);
    for (const Canvas::Spot& spot : spots) {
        if (isLit(spot))
            painter.drawRoundedRect(spot.area, 4, 4);
    }
}

void CanvasPicture::mouseMoveEvent(QMouseEvent* event)
{
    if (pointerMoved())
        pointAt(Canvas::nameAt(m_spots, event->position()));
}

void CanvasPicture::leaveEvent(QEvent*)
{
    pointAt({});
}

void CanvasPicture::pointAt(const QString& name)
{
    if (name == m_pointed)
        return;
    m_pointed = name;
    emit hovered(name);
}

} // namespace gui
