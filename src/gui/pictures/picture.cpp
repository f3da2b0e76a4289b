// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/picture.h"

#include <utility>

namespace gui
{

Picture::Picture(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(200, 150);
    // Tab reaches it, and a screen reader then tells what it shows; a click leaves the focus where
    // it is.
    setFocusPolicy(Qt::TabFocus);
}

void Picture::showStep(Moment moment)
{
    m_moment = std::move(moment);
    drawStep(*m_moment);
}

} // namespace gui
