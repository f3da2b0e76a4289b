// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace gui
{

class Document;
class LessonPage;

/// Puts a map of the error over the weights on a page whose steps have them, forward for these
/// steps. It goes along with the rows that the lesson works on, and with the axes that are chosen.
void addLandscape(LessonPage& page, Document& document, std::vector<const char*> steps);

} // namespace gui
