#include "gui/charts/planepicture.h"
#include "gui/diagrams/scorespicture.h"
#include "gui/lessonpage.h"

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
        widen(m_plane, 3);
        widen(m_scores, 2);
        addPicture(tr("Plane"), m_plane);
        addPicture(tr("Scores"), m_scores);
    }

protected:
    model::Trace buildTrace(const model::Inputs& inputs) const override
    {
        return model::dot_product_trace(inputs);
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
