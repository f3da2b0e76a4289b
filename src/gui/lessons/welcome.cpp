// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/page/inputbar.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/diagrams/figures/figurepicture.h"

#include <QCoreApplication>
#include <QSignalBlocker>
#include <QSlider>

namespace gui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WelcomeLesson)
};

/// A slider for the input `degree`, in the bar beside its field. What is dragged in one go is
/// undone in one go.
QSlider* degreeSlider(LessonPage& page, Document& document)
{
    const QString id = QString::fromUtf8(page.lesson().id);
    const QString name = QStringLiteral("degree");
    auto* slider = new QSlider(Qt::Horizontal, &page);
    slider->setObjectName(QStringLiteral("degreeSlider"));
    slider->setAccessibleName(page.inputLabel(name));
    slider->setPageStep(1);
    slider->setTickPosition(QSlider::TicksBelow);
    slider->setMinimumWidth(160);
    for (const model::Input& input : page.lesson().inputs()) {
        if (const model::Numbers* range = model::numbers_of(input.kind); input.name == "degree")
            slider->setRange(int(range->minimum), int(range->maximum));
    }
    QObject::connect(slider, &QSlider::valueChanged, &document, [=, &page, &document](int degree) {
        if (!slider->isSliderDown())
            document.endDrag();
        document.setInput(id, name, {double(degree)}, page.inputLabel(name));
    });
    QObject::connect(slider, &QSlider::sliderReleased, &document, &Document::endDrag);
    page.inputBar().addWidget(slider);
    return slider;
}

} // namespace

void furnishWelcome(LessonPage& page, Document& document)
{
    page.addPicture(Words::tr("Figure"), new FigurePicture(&page));
    page.inputBar().setLabel(QStringLiteral("degree"), Words::tr("Degree of the curve"));
    QSlider* slider = degreeSlider(page, document);
    // The fields belong to two steps; the other figures have their room.
    QObject::connect(&page, &LessonPage::stepShown, &page, [&page, slider] {
        const std::string& step = page.currentStep().id;
        const bool fits = step == "stiff-or-loose";
        QStringList names;
        if (step == "linear-regression") {
            names = {QStringLiteral("area"), QStringLiteral("age"), QStringLiteral("weights_area"),
                     QStringLiteral("weights_age"), QStringLiteral("bias")};
        } else if (fits) {
            names = {QStringLiteral("degree")};
        }
        page.inputBar().showOnly(names);
        slider->setVisible(fits);
        if (fits) {
            const QSignalBlocker quiet(slider);
            slider->setValue(int(page.currentStep().number("degree")));
        }
    });
}

} // namespace gui
