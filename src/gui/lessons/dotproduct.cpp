// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/planepicture.h"
#include "gui/pictures/diagrams/scorespicture.h"

#include <algorithm>

namespace gui
{

namespace
{

class DotProductPage : public LessonPage
{
    Q_OBJECT

public:
    DotProductPage(const Lesson& lesson, Document& document, QWidget* parent)
        : LessonPage(lesson, document, parent)
    {
        // Before the step that follows from it is on show.
        connect(m_plane, &Picture::inputEdited, m_scores, [this] { m_scores->holdScale(true); });
        connect(m_plane, &Picture::editFinished, m_scores, [this] { m_scores->holdScale(false); });
        widen(m_plane, 3);
        widen(m_scores, 2);
        addPicture(tr("Plane"), m_plane);
        addPicture(tr("Scores"), m_scores);
        connect(m_plane, &PlanePicture::axesChosen, this,
                [this](Axes axes) { this->document().setAxes(axes); });
    }

protected:
    void showRows() override
    {
        LessonPage::showRows();
        const std::vector<model::Input>& inputs = document().lessonInputs(id());
        const model::Input& input = *std::ranges::find(inputs, "input_vector", &model::Input::name);
        m_plane->setLimits(input.minimum, input.maximum);
        if (document().chosenRows(id()).empty())
            m_plane->setFeatures({}, {});
        else
            m_plane->setFeatures(featureNames(), document().axes());
    }

    void showStep(const model::Step& step) override
    {
        const bool aboutScores = step.id == "sum" || step.id == "compare";
        bringForward(aboutScores ? static_cast<Picture*>(m_scores) : m_plane);
    }

private:
    static void widen(QWidget* picture, int stretch)
    {
        QSizePolicy policy = picture->sizePolicy();
        policy.setHorizontalStretch(stretch);
        picture->setSizePolicy(policy);
    }

    PlanePicture* m_plane = new PlanePicture(this);
    ScoresPicture* m_scores = new ScoresPicture(this);
};

} // namespace

LessonPage* createDotProductPage(const Lesson& lesson, Document& document, QWidget* parent)
{
    return new DotProductPage(lesson, document, parent);
}

} // namespace gui

#include "dotproduct.moc"
