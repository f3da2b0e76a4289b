// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/inputbar.h"
#include "gui/page/inputslider.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/hiddenplane.h"
#include "gui/pictures/charts/unitlines.h"
#include "gui/pictures/diagrams/gradientcheck.h"
#include "gui/pictures/diagrams/layersflow.h"
#include "gui/pictures/stage.h"

#include <QCoreApplication>
#include <QSlider>

namespace gui
{

namespace
{

struct LayersWords {
    Q_DECLARE_TR_FUNCTIONS(LayersLesson)
};

/// The fields that a step is about: all of them at once would leave no room for the pictures.
QStringList fieldsOf(std::string_view step)
{
    const QString line_1 = QStringLiteral("line_1"), line_2 = QStringLiteral("line_2"),
                  row = QStringLiteral("row"), rate = QStringLiteral("learning_rate"),
                  rounds = QStringLiteral("rounds");
    if (step == "one-line")
        return {line_1};
    if (step == "two-lines" || step == "hidden-plane")
        return {line_1, line_2};
    if (step == "sum-1")
        return {row, QStringLiteral("weights_1"), QStringLiteral("bias_1")};
    if (step == "prediction")
        return {row, QStringLiteral("weights_2"), QStringLiteral("bias_2")};
    if (step == "update")
        return {row, rate};
    if (step == "collapse")
        return {};
    if (step == "zero-start")
        return {rate};
    if (step == "bend")
        return {rate, rounds};
    if (step == "held-back")
        return {row, rate, rounds};
    return {row};
}

} // namespace

/// Two layers: why one line is not enough, every number of a small network forwards and backwards,
/// and what becomes of it by training.
void furnishLayers(LessonPage& page, Document& document)
{
    InputBar& bar = page.inputBar();
    bar.setLabel(QStringLiteral("line_1"), LayersWords::tr("First line"));
    bar.setLabel(QStringLiteral("line_2"), LayersWords::tr("Second line"));
    bar.setLabel(QStringLiteral("row"), LayersWords::tr("Row"));
    bar.setLabel(QStringLiteral("learning_rate"), LayersWords::tr("Learning rate"));
    bar.setLabel(QStringLiteral("rounds"), LayersWords::tr("Rounds"));
    QSlider* rounds = addInputSlider(page, document, QStringLiteral("rounds"));

    page.addPicture(LayersWords::tr("The inputs' plane"), new UnitLines(&page));
    page.addPicture(LayersWords::tr("As the units see it"), new HiddenPlane(&page),
                    {"hidden-plane"});
    page.addPicture(LayersWords::tr("The network"), new LayersFlow(&page),
                    {"sum-1", "output-1", "prediction", "back-2", "blame", "back-1", "weights-1",
                     "paths-meet", "update"});
    page.addPicture(LayersWords::tr("Rule and measurement"), new GradientCheck(&page), {"check"});
    page.stage().keepFirstInView();

    QObject::connect(&page, &LessonPage::stepShown, &page, [&page, rounds] {
        const QStringList names = fieldsOf(page.currentStep().id);
        page.inputBar().showOnly(names);
        rounds->setVisible(names.contains(QStringLiteral("rounds")));
    });
}

} // namespace gui
