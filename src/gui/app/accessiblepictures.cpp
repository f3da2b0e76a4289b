// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/accessiblepictures.h"

#include "gui/page/copycurve.h"
#include "gui/pictures/charts/chartview.h"
#include "gui/pictures/picture.h"

#include <QAccessibleWidget>

namespace gui
{

namespace
{

/// The points over a plot: they have a name and a place, and no parts.
class AccessiblePoints : public QAccessibleWidget
{
public:
    explicit AccessiblePoints(QWidget* view) : QAccessibleWidget(view, QAccessible::Graphic) {}

    /// Nothing to speak of where no point can be moved: the picture around it says everything.
    QAccessible::Role role() const override
    {
        return widget()->focusPolicy() == Qt::NoFocus ? QAccessible::Client : QAccessible::Graphic;
    }
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (className == QLatin1String(ChartView::staticMetaObject.className()))
        return new AccessiblePoints(widget);
    if (className == QLatin1String(Picture::staticMetaObject.className()) ||
        className == QLatin1String(CopyCurve::staticMetaObject.className()))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void describePictures()
{
    QAccessible::installFactory(make);
}

} // namespace gui
