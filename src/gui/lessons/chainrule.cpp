// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/descentparts.h"
#include "gui/page/landscapeparts.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/diagrams/chainrulepicture.h"

#include <QCoreApplication>

namespace gui
{

/// How the error changes with every weight and with the bias, and what a step against that does.
void furnishChainRule(LessonPage& page, Document& document)
{
    labelDescent(page);
    page.addPicture(QCoreApplication::translate("ChainRuleLesson", "Chain rule"),
                    new ChainRulePicture(&page));
    addUpdatePicture(page, {"compare-updates", "update"});
    addLandscape(page, document, {"same-rates"});
}

} // namespace gui
