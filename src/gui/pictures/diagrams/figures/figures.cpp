// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/figures/figures.h"

#include "gui/base/numbers.h"

#include <algorithm>
#include <array>

namespace gui
{

const Figure* findFigure(std::string_view step)
{
    static constexpr std::array<Figure, 9> figures{{
        {"ai", paintFields, fieldsInWords, fieldsAsTable},
        {"machine-learning", paintWorkflow, workflowInWords, workflowAsTable},
        {"features", paintBagOfWords, bagOfWordsInWords, bagOfWordsAsTable},
        {"deep-learning", paintFaceNet, faceNetInWords, faceNetAsTable},
        {"four-steps", paintCycle, cycleInWords, cycleAsTable},
        {"layers", paintLayers, layersInWords, layersAsTable},
        {"darts", paintDarts, dartsInWords, dartsAsTable},
        {"linear-regression", paintPrice, priceInWords, priceAsTable},
        {"when-to-stop", paintFits, fitsInWords, fitsAsTable},
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
