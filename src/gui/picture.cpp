#include "gui/picture.h"

namespace gui
{

Picture::Picture(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(200, 150);
}

// The part that takes the focus, if it is another widget, is the one that is read out.

void Picture::setTitle(const QString& title)
{
    setAccessibleName(title);
    if (focusProxy())
        focusProxy()->setAccessibleName(title);
}

void Picture::setDescription(const QString& description)
{
    setAccessibleDescription(description);
    if (focusProxy())
        focusProxy()->setAccessibleDescription(description);
}

} // namespace gui
