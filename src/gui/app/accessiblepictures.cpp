// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/accessiblepictures.h"

#include "gui/import/forms/thresholdchart.h"
#include "gui/import/patternpreview.h"
#include "gui/page/placeoncurve.h"
#include "gui/page/twocurves.h"
#include "gui/pictures/charts/chartview.h"
#include "gui/pictures/picture.h"

#include <QAccessibleWidget>

#include <algorithm>

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

/// A point on a curve has the number across for its value, and not the number of its place.
class AccessiblePlace : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessiblePlace(PlaceOnCurve* place)
        : QAccessibleWidget(place, QAccessible::Slider), m_place(place)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_place->across(); }
    void setCurrentValue(const QVariant& value) override { m_place->putAt(value.toDouble()); }
    QVariant minimumValue() const override { return end(false); }
    QVariant maximumValue() const override { return end(true); }
    QVariant minimumStepSize() const override
    {
        return (end(true) - end(false)) / std::max(1, m_place->maximum());
    }

private:
    double end(bool last) const
    {
        const QList<QPointF>& curve = m_place->scene().curve;
        return curve.isEmpty() ? 0 : (last ? curve.constLast() : curve.constFirst()).x();
    }

    PlaceOnCurve* m_place;
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const auto is = [&className](const QMetaObject& kind) {
        return className == QLatin1String(kind.className());
    };
    if (is(ChartView::staticMetaObject))
        return new AccessiblePoints(widget);
    if (is(PlaceOnCurve::staticMetaObject))
        return new AccessiblePlace(static_cast<PlaceOnCurve*>(object));
    if (is(Picture::staticMetaObject) || is(TwoCurves::staticMetaObject) ||
        is(PatternPreview::staticMetaObject) || is(ThresholdChart::staticMetaObject))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void describePictures()
{
    QAccessible::installFactory(make);
}

} // namespace gui
