// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/figures/figures.h"

#include "gui/base/valuetexts.h"

#include <algorithm>
#include <array>

namespace gui
{

const Figure* findFigure(std::string_view step)
{
    static constexpr std::array<Figure, 10> figures{{
        {"ai", paintFields, fieldsInWords, fieldsAsTable, 520},
        {"machine-learning", paintWorkflow, workflowInWords, workflowAsTable, 624},
        {"features", paintBagOfWords, bagOfWordsInWords, bagOfWordsAsTable, 470},
        {"deep-learning", paintFaceNet, faceNetInWords, faceNetAsTable, 600},
        {"four-steps", paintCycle, cycleInWords, cycleAsTable, 556},
        {"darts", paintDarts, dartsInWords, dartsAsTable, 590},
        {"linear-regression", paintPrice, priceInWords, priceAsTable, 460},
        {"layers", paintLayers, layersInWords, layersAsTable, 470},
        {"stiff-or-loose", paintFits, fitsInWords, fitsAsTable, 580},
        {"new-points", paintFits, fitsInWords, fitsAsTable, 580},
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
