// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/errorbars.h"
#include "gui/pictures/charts/errorchart.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorLesson)
};

} // namespace

/// How wrong was it? The difference, its square, and the mean over two rows.
void furnishError(LessonPage& page, Document& /*document*/)
{
    page.addPicture(ErrorWords::tr("Error over prediction"), new ErrorChart(&page));
    page.addPicture(ErrorWords::tr("The errors side by side"), new ErrorBars(&page),
                    {"large-and-small"});
}

} // namespace gui
