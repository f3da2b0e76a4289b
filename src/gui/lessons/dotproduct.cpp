// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/planepicture.h"
#include "gui/pictures/diagrams/scorespicture.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui
{

namespace
{

struct DotProductWords {
    Q_DECLARE_TR_FUNCTIONS(DotProductLesson)
};

void widen(QWidget* picture, int stretch)
{
    QSizePolicy policy = picture->sizePolicy();
    policy.setHorizontalStretch(stretch);
    picture->setSizePolicy(policy);
}

} // namespace

/// Two weight vectors meet an input: which of them is more like it?
void furnishDotProduct(LessonPage& page, Document& document)
{
    auto* plane = new PlanePicture(&page);
    auto* scores = new ScoresPicture(&page);
    // Before the step that follows from it is on show.
    QObject::connect(plane, &Picture::inputEdited, scores, [scores] { scores->holdScale(true); });
    QObject::connect(plane, &Picture::editFinished, scores, [scores] { scores->holdScale(false); });
    QObject::connect(plane, &PlanePicture::axesChosen, &document, &Document::setAxes);
    widen(plane, 3);
    widen(scores, 2);
    page.addPicture(DotProductWords::tr("Plane"), plane);
    page.addPicture(DotProductWords::tr("Scores"), scores, {"sum", "compare"});
    QObject::connect(&page, &LessonPage::rowsShown, plane, [&page, &document, plane] {
        const QString id = QString::fromUtf8(page.lesson().id);
        const std::vector<model::Input>& inputs = document.lessonInputs(id);
        const model::Input& input = *std::ranges::find(inputs, "input_vector", &model::Input::name);
        const model::Numbers& limits = *model::numbers_of(input.kind);
        plane->setLimits(limits.minimum, limits.maximum);
        const QStringList names = page.numberNames();
        if (names.isEmpty())
            plane->setFeatures({}, Axes());
        else
            plane->setFeatures(names, document.axes(), axisNotes(document.session()));
    });
}

} // namespace gui
