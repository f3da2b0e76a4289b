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

void FigurePicture::paintSheet(Canvas& canvas)
{
    if (const Figure* figure = findFigure(step().id))
        figure->paint(canvas, step());
}

} // namespace gui
