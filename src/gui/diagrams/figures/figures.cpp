#include "gui/diagrams/figures/figures.h"

#include "gui/numbers.h"

#include <algorithm>
#include <array>

namespace gui
{

const Figure* findFigure(std::string_view step)
{
    static constexpr std::array<Figure, 9> figures{{
        {"ai", paintFields, fieldsInWords},
        {"machine-learning", paintWorkflow, workflowInWords},
        {"features", paintBagOfWords, bagOfWordsInWords},
        {"deep-learning", paintFaceNet, faceNetInWords},
        {"four-steps", paintCycle, cycleInWords},
        {"layers", paintLayers, layersInWords},
        {"darts", paintDarts, dartsInWords},
        {"linear-regression", paintPrice, priceInWords},
        {"when-to-stop", paintFits, fitsInWords},
    }};
    const auto figure = std::ranges::find(figures, step, &Figure::step);
    return figure == figures.end() ? nullptr : &*figure;
}

std::vector<double> numbersOf(const model::Step& step, std::string_view name)
{
    const model::Value* value = step.find(name);
    return value ? value->numbers : std::vector<double>{};
}

QString shown(const model::Step& step, std::string_view name, int digits)
{
    const model::Value* value = step.find(name);
    return value ? pageValue(*value, digits) : QString();
}

} // namespace gui
