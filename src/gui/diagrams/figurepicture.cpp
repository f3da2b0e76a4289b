#include "gui/diagrams/figurepicture.h"

#include "gui/diagrams/figures/figures.h"

#include <QMouseEvent>
#include <QPainter>

namespace gui
{

namespace
{

/// Every figure is drawn on a sheet of this size.
constexpr QSize sheet(560, 340);

} // namespace

FigurePicture::FigurePicture(QWidget* parent) : Picture(parent)
{
    setMouseTracking(true);
}

void FigurePicture::showStep(const model::Step& step)
{
    m_step = step;
    m_figure = findFigure(step.id);
    m_spots.clear();
    update();
}

void FigurePicture::setHighlights(const QStringList& names)
{
    m_highlights = names;
    update();
}

QString FigurePicture::summary() const
{
    return m_figure ? m_figure->summary(m_step) : QString();
}

QSize FigurePicture::sizeHint() const
{
    return sheet;
}

void FigurePicture::paintEvent(QPaintEvent*)
{
    if (!m_figure)
        return;
    QPainter painter(this);
    Canvas canvas(painter, *this, sheet, m_highlights);
    m_figure->paint(canvas, m_step);
    m_spots = canvas.spots();
}

void FigurePicture::mouseMoveEvent(QMouseEvent* event)
{
    pointAt(Canvas::nameAt(m_spots, event->position()));
}

void FigurePicture::leaveEvent(QEvent*)
{
    pointAt({});
}

void FigurePicture::pointAt(const QString& name)
{
    if (name == m_pointed)
        return;
    m_pointed = name;
    emit hovered(name);
}

} // namespace gui
