// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui
{

/// Tells assistive technology that a picture is a graphic, and that the points in a chart are one
/// thing and not a canvas with scroll bars. Call once, before the first window.
void describePictures();

} // namespace gui
