// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/inputslider.h"

#include "gui/document/document.h"
#include "gui/page/inputbar.h"
#include "gui/page/lessonpage.h"

#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace gui
{

QSlider* addInputSlider(LessonPage& page, Document& document, const QString& input)
{
    const QString id = QString::fromUtf8(page.lesson().id);
    auto* slider = new QSlider(Qt::Horizontal, &page);
    slider->setObjectName(input + QStringLiteral("Slider"));
    slider->setAccessibleName(page.inputLabel(input));
    slider->setTickPosition(QSlider::TicksBelow);
    slider->setMinimumWidth(200);
    for (const model::Input& each : page.lesson().inputs()) {
        if (const model::Numbers* range = model::numbers_of(each.kind);
            QString::fromStdString(each.name) == input)
            slider->setRange(int(range->minimum), int(range->maximum));
    }
    slider->setPageStep(std::max(1, (slider->maximum() - slider->minimum()) / 20));
    QObject::connect(slider, &QSlider::valueChanged, &document, [=, &page, &document](int value) {
        if (!slider->isSliderDown())
            document.endDrag();
        document.setInput(id, input, {double(value)}, page.inputLabel(input));
    });
    QObject::connect(slider, &QSlider::sliderReleased, &document, &Document::endDrag);
    QObject::connect(&page, &LessonPage::stepShown, slider, [=, &page] {
        if (!page.currentStep().find(input.toStdString()))
            return;
        const QSignalBlocker quiet(slider);
        slider->setValue(int(page.currentStep().number(input.toStdString())));
    });
    page.inputBar().addWidget(slider);
    return slider;
}

} // namespace gui
