// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMouseEvent>
#include <QSlider>
#include <QStyleOptionSlider>

namespace gui
{

/// A slider that goes to where it is clicked, and is dragged on from there.
class StepSlider : public QSlider
{
    Q_OBJECT

public:
    using QSlider::QSlider;

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        QStyleOptionSlider option;
        initStyleOption(&option);
        const auto part = [&](QStyle::SubControl control) {
            return style()->subControlRect(QStyle::CC_Slider, &option, control, this);
        };
        const QRect handle = part(QStyle::SC_SliderHandle);
        const QPoint place = event->position().toPoint();
        if (event->button() == Qt::LeftButton && !handle.contains(place)) {
            // The handle's middle is to stand under the pointer.
            const QRect groove = part(QStyle::SC_SliderGroove);
            setValue(QStyle::sliderValueFromPosition(
                minimum(), maximum(), place.x() - groove.x() - handle.width() / 2,
                groove.width() - handle.width(), option.upsideDown));
        }
        QSlider::mousePressEvent(event);
    }
};

} // namespace gui
