// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/activationchart.h"
#include "gui/pictures/diagrams/predictionflow.h"

namespace gui
{

namespace
{

/// Two rows go through one neuron: sum, bias, sigmoid, threshold.
class FirstPredictionPage : public LessonPage
{
    Q_OBJECT

public:
    FirstPredictionPage(const Lesson& lesson, Document& document, QWidget* parent)
        : LessonPage(lesson, document, parent),
          m_flow(new PredictionFlow(this)),
          m_activation(new ActivationChart(this))
    {
        addPicture(tr("The flow"), m_flow);
        addPicture(tr("The activation function"), m_activation);
    }

protected:
    void showStep(const model::Step& step) override
    {
        const bool aboutTheCurve = step.id == "why-nonlinear" || step.id == "sigmoid" ||
                                   step.id == "second-row-prediction";
        if (aboutTheCurve)
            bringForward(m_activation);
        else
            bringForward(m_flow);
    }

private:
    PredictionFlow* m_flow;
    ActivationChart* m_activation;
};

} // namespace

LessonPage* createFirstPredictionPage(const Lesson& lesson, Document& document, QWidget* parent)
{
    return new FirstPredictionPage(lesson, document, parent);
}

} // namespace gui

#include "firstprediction.moc"
