// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/activationchart.h"
#include "gui/pictures/diagrams/predictionflow.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

struct FirstPredictionWords {
    Q_DECLARE_TR_FUNCTIONS(FirstPredictionLesson)
};

} // namespace

/// Two rows go through one neuron: sum, bias, sigmoid, threshold.
void furnishFirstPrediction(LessonPage& page, Document& /*document*/)
{
    page.addPicture(FirstPredictionWords::tr("The flow"), new PredictionFlow(&page));
    page.addPicture(FirstPredictionWords::tr("The activation function"), new ActivationChart(&page),
                    {"why-nonlinear", "sigmoid", "second-row-prediction"});
}

} // namespace gui
