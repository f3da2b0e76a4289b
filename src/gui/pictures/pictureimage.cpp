// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/pictureimage.h"

#include "gui/pictures/picture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// For one of the screen, in each direction: about 300 to the inch.
constexpr double pixels = 3;
/// A picture that takes more of them is less fine.
constexpr double mostPixels = 40e6;

} // namespace

QImage imageOf(Picture& picture, const theme::Look& look)
{
    const QSizeF size = picture.drawnPart().size();
    const double scale = std::min(pixels, std::sqrt(mostPixels / (size.width() * size.height())));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(look.page());
    QPainter painter(&image);
    picture.paint(painter, image.rect(), look);
    painter.end();
    // Not before: letters are measured in it.
    image.setDotsPerMeterX(int(image.dotsPerMeterX() * scale));
    image.setDotsPerMeterY(int(image.dotsPerMeterY() * scale));
    return image;
}

} // namespace gui
