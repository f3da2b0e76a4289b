// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/landscapeparts.h"

#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/errorlandscape.h"

#include <algorithm>

namespace gui
{

void addLandscape(LessonPage& page, Document& document, std::vector<const char*> steps)
{
    auto* landscape = new ErrorLandscape(&page);
    page.addPicture(ErrorLandscape::tr("Error map"), landscape, std::move(steps));
    QObject::connect(landscape, &ErrorLandscape::axesChosen, &document, &Document::setAxes);
    QObject::connect(&page, &LessonPage::rowsShown, landscape, [&page, &document, landscape] {
        const std::vector<model::Input>& inputs =
            document.lessonInputs(QString::fromUtf8(page.lesson().id));
        const auto weights = std::ranges::find(inputs, "weights_1", &model::Input::name);
        const model::Numbers& limits = *model::numbers_of(weights->kind);
        landscape->setLimits({limits.minimum, limits.maximum});
        landscape->setFeatures(page.numberNames(), document.axes());
    });
}

} // namespace gui
