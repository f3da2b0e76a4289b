// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/figures/figurepicture.h"

#include "gui/pictures/diagrams/figures/figures.h"

namespace gui
{

QString FigurePicture::summary() const
{
    const Figure* figure = findFigure(step().id);
    return figure ? figure->summary(step()) : QString();
}

PictureTable FigurePicture::table() const
{
    const Figure* figure = findFigure(step().id);
    return figure ? figure->table(step()) : PictureTable();
}

QSizeF FigurePicture::sheetFor(QSizeF shape) const
{
    constexpr QSizeF wide(560, 340);
    constexpr double narrow = 252;
    // Less than a pixel is lost where sizes are rounded.
    const bool hasRoom = shape.width() + 1 >= wide.width() * Canvas::leastScale(look());
    const Figure* figure = hasRoom ? nullptr : findFigure(step().id);
    return figure ? QSizeF(narrow, figure->narrowHeight) : wide;
}

void FigurePicture::paintSheet(Canvas& canvas)
{
    if (const Figure* figure = findFigure(step().id))
        figure->paint(canvas, step());
}

} // namespace gui
