// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/inputbar.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/parabolapicture.h"
#include "gui/pictures/charts/updatepicture.h"
#include "gui/pictures/diagrams/chainrulepicture.h"

#include <algorithm>
#include <array>

namespace gui
{

namespace
{

class DerivativesPage : public LessonPage
{
    Q_OBJECT

public:
    DerivativesPage(const Lesson& lesson, Document& document, QWidget* parent)
        : LessonPage(lesson, document, parent),
          m_parabola(new ParabolaPicture(this)),
          m_chainRule(new ChainRulePicture(this)),
          m_update(new UpdatePicture(this))
    {
        // Short names: the fields take few lines and leave the room to the pictures.
        inputBar().setLabel(QStringLiteral("input_vector"), tr("Input"));
        inputBar().setLabel(QStringLiteral("weights_1"), tr("Weights"));
        inputBar().setLabel(QStringLiteral("bias"), tr("Bias"));
        inputBar().setLabel(QStringLiteral("target"), tr("Target"));
        inputBar().setLabel(QStringLiteral("learning_rate"), tr("Learning rate"));
        inputBar().setLabel(QStringLiteral("other_input_vector"), tr("Other row"));
        inputBar().setLabel(QStringLiteral("other_target"), tr("Its target"));
        addPicture(tr("Parabola"), m_parabola);
        addPicture(tr("Chain rule"), m_chainRule);
        addPicture(tr("Weights"), m_update);
    }

protected:
    void showRows() override
    {
        LessonPage::showRows();
        m_update->setNumberNames(hasOwnNumbers() ? featureNames() : QStringList());
    }

    void showStep(const model::Step& step) override { bringForward(pictureOf(step)); }

private:
    /// The picture that the step is about.
    Picture* pictureOf(const model::Step& step) const
    {
        static constexpr std::array onTheParabola{"parabola", "slope", "other-row",
                                                  "learning-rate"};
        static constexpr std::array ofTheWeights{"shortcut", "compare-updates", "update"};
        if (std::ranges::find(onTheParabola, step.id) != onTheParabola.end())
            return m_parabola;
        if (std::ranges::find(ofTheWeights, step.id) != ofTheWeights.end())
            return m_update;
        return m_chainRule;
    }

    ParabolaPicture* m_parabola;
    ChainRulePicture* m_chainRule;
    UpdatePicture* m_update;
};

} // namespace

LessonPage* createDerivativesPage(const Lesson& lesson, Document& document, QWidget* parent)
{
    return new DerivativesPage(lesson, document, parent);
}

} // namespace gui

#include "derivatives.moc"
