#include "gui/picture.h"

namespace gui
{

Picture::Picture(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(200, 150);
}

} // namespace gui
