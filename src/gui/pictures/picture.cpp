// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/picture.h"

#include "gui/base/numbers.h"
#include "gui/base/valuetexts.h"
#include "gui/look/theme.h"

#include <QCoreApplication>
#include <QLayout>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

/// Tells widgets that have not been shown yet what size they have.
void layOut(QWidget& widget)
{
    if (widget.layout())
        widget.layout()->activate();
    if (widget.testAttribute(Qt::WA_PendingResizeEvent)) {
        widget.setAttribute(Qt::WA_PendingResizeEvent, false);
        QResizeEvent event(widget.size(), QSize());
        QCoreApplication::sendEvent(&widget, &event);
    }
    for (QWidget* child : widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        layOut(*child);
}

} // namespace

Picture::Picture(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(200, 150);
    // Tab reaches it, and a screen reader then tells what it shows; a click leaves the focus where
    // it is.
    setFocusPolicy(Qt::TabFocus);
}

void Picture::showStep(Moment moment, model::Shown shown)
{
    m_moment = std::move(moment);
    m_shown = std::move(shown);
    drawStep(*m_moment);
}

theme::Look Picture::look() const
{
    return theme::look();
}

bool Picture::hasBeenShown(const QString& name) const
{
    const std::string value = name.toStdString();
    const model::Value* known = m_moment->find(value);
    return known ? !known->withheld : !m_shown.awaits(value);
}

QString Picture::placeOf(const QString& name, const QString& otherwise) const
{
    return hasBeenShown(name) ? otherwise : QString(boxSign);
}

QString Picture::numberOf(const QString& name, double number, int digits) const
{
    return placeOf(name, pageNumber(number, digits));
}

bool Picture::slides() const
{
    return isVisible() && !theme::isMotionReduced();
}

void Picture::paint(QPainter& painter, const QRectF& area, const theme::Look& look)
{
    Q_ASSERT(look.font() == this->look().font() && look.zoom() == this->look().zoom());
    if (!isVisible())
        layOut(*this);
    const QRectF part = drawnPart();
    const double scale = std::min(area.width() / part.width(), area.height() / part.height());
    painter.save();
    painter.translate(area.center());
    painter.scale(scale, scale);
    painter.translate(-part.center());
    painter.setClipRect(part, Qt::IntersectClip);
    paintShown(painter, look);
    painter.restore();
}

} // namespace gui
