#include "gui/diagrams/canvaspicture.h"

#include <QMouseEvent>
#include <QPainter>

namespace gui
{

CanvasPicture::CanvasPicture(QWidget* parent) : Picture(parent)
{
    setMouseTracking(true);
}

void CanvasPicture::showStep(const model::Step& step)
{
    m_step = step;
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
    Canvas canvas(painter, *this, sheet(), m_highlights);
    paint(canvas);
    m_spots = canvas.spots();
}

void CanvasPicture::mouseMoveEvent(QMouseEvent* event)
{
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
