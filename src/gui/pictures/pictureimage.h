// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace gui
{

class Picture;

namespace theme
{
class Look;
}

/// The picture in that look for a file or a document: of its size on screen when it is put into
/// one, and finer than any screen, so that it is sharp on paper. \pre the look's letters are those
/// of the picture's own
QImage imageOf(Picture& picture, const theme::Look& look);

} // namespace gui
