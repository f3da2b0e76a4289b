// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/updatescene.h"

#include "gui/pictures/charts/updatepicture.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace gui
{

namespace
{

/// How far two arrows of one row run from its middle, so that their captions stand under another.
constexpr double lift = 0.22;

/// The rows from top to bottom: every weight, then the bias.
std::vector<double> parametersOf(const model::Step& step, const char* weights, const char* bias)
{
    std::vector<double> numbers;
    if (const model::Value* value = step.find(weights))
        numbers = value->numbers;
    numbers.push_back(step.number(bias));
    return numbers;
}

std::vector<double> changes(const std::vector<double>& before, const std::vector<double>& after)
{
    std::vector<double> result;
    std::ranges::transform(after, before, std::back_inserter(result), std::minus());
    return result;
}

Update shortcutUpdate(const model::Step& step)
{
    return {.changes = changes(parametersOf(step, "weights_1", "bias"),
                               parametersOf(step, "shortcut_weights_1", "bias")),
            .name = QStringLiteral("shortcut_weights_1"),
            .role = theme::Role::Weights,
            .title = UpdatePicture::tr("shortcut")};
}

Update trueUpdate(const model::Step& step)
{
    return {.changes = changes(parametersOf(step, "weights_1", "bias"),
                               parametersOf(step, "new_weights_1", "new_bias")),
            .name = QStringLiteral("new_weights_1"),
            .role = theme::Role::Gradient,
            .title = UpdatePicture::tr("one step")};
}

/// The whole gradient, taken away: the arrow points against it, and the caption says so.
Update againstGradient(const model::Step& step)
{
    std::vector<double> gradient = parametersOf(step, "derror_dweights", "derror_dbias");
    return {.changes = changes(gradient, std::vector<double>(gradient.size(), 0)),
            .name = QStringLiteral("derror_dweights"),
            .role = theme::Role::Gradient,
            .title = UpdatePicture::tr("against the gradient")};
}

} // namespace

UpdateScene updateScene(const model::Step& step)
{
    UpdateScene scene{parametersOf(step, "weights_1", "bias"), {}, {}};
    if (step.id == "shortcut" || step.id == "other-row") {
        scene.updates = {shortcutUpdate(step)};
        scene.after = parametersOf(step, "shortcut_weights_1", "bias");
    } else if (step.id == "compare-updates" || step.id == "same-rates") {
        scene.updates = {shortcutUpdate(step), againstGradient(step)};
        scene.updates[0].lift = lift;
        scene.updates[0].name = QStringLiteral("derror_dprediction");
        scene.updates[1].lift = -lift;
    } else if (step.id == "update") {
        scene.updates = {againstGradient(step), trueUpdate(step)};
        scene.updates[0].lift = lift;
        scene.updates[0].width = 1.5;
        scene.updates[1].lift = -lift;
        scene.after = parametersOf(step, "new_weights_1", "new_bias");
    }
    return scene;
}

} // namespace gui
