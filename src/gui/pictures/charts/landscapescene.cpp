// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/landscapescene.h"

#include "gui/base/numbers.h"
#include "gui/pictures/charts/errorlandscape.h"

namespace gui
{

namespace
{

/// Numbers of the parameters on the axes: every weight, then the bias.
QPointF on(Axes axes, std::vector<double> weights, double bias)
{
    weights.push_back(bias);
    return {weights[axes.across], weights[axes.up]};
}

/// The value, unless it is not to be told.
const model::Value* told(const model::Step& step, const char* name)
{
    const model::Value* value = step.find(name);
    return value && !value->withheld ? value : nullptr;
}

/// Whether the person is asked about the other row: its map would tell.
bool asksAboutOther(const model::Step& step)
{
    const model::Value* prediction = step.find("other_prediction");
    return prediction && prediction->withheld;
}

QString placeWords(QPointF at)
{
    return ErrorLandscape::tr("(%1, %2)").arg(pageNumber(at.x(), 4), pageNumber(at.y(), 4));
}

LandscapeMove shortcutMove(const model::Step& step, Axes axes, const std::vector<double>& weights)
{
    LandscapeMove move;
    move.to = on(axes, weights, step.number("bias"));
    move.role = theme::Role::Weights;
    move.name = QStringLiteral("shortcut_weights_1");
    move.title = ErrorLandscape::tr("shortcut");
    move.words = ErrorLandscape::tr("The shortcut leads to %1.").arg(placeWords(move.to));
    return move;
}

LandscapeMove gradientMove(const model::Step& step, Axes axes, QPointF here)
{
    // Of a bias on an axis the gradient is known a little later.
    const model::Value* bias = step.find("derror_dbias");
    const QPointF gradient =
        on(axes, step.find("derror_dweights")->numbers, bias ? bias->numbers.front() : 0);
    LandscapeMove move;
    move.to = here - gradient;
    move.role = theme::Role::Gradient;
    move.name = QStringLiteral("derror_dweights");
    move.title = ErrorLandscape::tr("against the gradient");
    move.words = ErrorLandscape::tr("The gradient is %1; the arrow points against it.")
                     .arg(placeWords(gradient));
    return move;
}

LandscapeMove trueMove(const model::Step& step, Axes axes, const std::vector<double>& weights)
{
    LandscapeMove move;
    move.to = on(axes, weights, step.number("new_bias"));
    move.role = theme::Role::Gradient;
    move.name = QStringLiteral("new_weights_1");
    move.title = ErrorLandscape::tr("one step");
    move.words = ErrorLandscape::tr("One step leads to %1.").arg(placeWords(move.to));
    return move;
}

} // namespace

Axes landscapeAxes(Axes chosen, std::size_t weights)
{
    if (weights < 2)
        return {0, weights};
    const bool exist = chosen.across < weights && chosen.up < weights;
    return exist && chosen.across != chosen.up ? chosen : Axes();
}

LandscapeScene landscapeOf(const model::Step& step, Axes chosen)
{
    const model::Value* weights = step.find("weights_1");
    const model::Value* row = step.find("input_vector");
    LandscapeScene scene;
    if (!weights || !row)
        return scene;
    const Axes axes = landscapeAxes(chosen, weights->numbers.size());
    const model::Network neuron = model::neuron(weights->numbers, step.number("bias"));
    scene.here = on(axes, weights->numbers, step.number("bias"));
    scene.name = QStringLiteral("weights_1");
    scene.weights = weights->numbers.size();
    scene.what = ErrorLandscape::tr("this row's error");
    scene.errorHere = step.number("error");
    scene.note = ErrorLandscape::tr("Lines of equal error; the darker the tint, the larger.");
    scene.error.emplace(neuron, axes.across, axes.up);
    scene.error->add(row->numbers, step.number("target"));
    const model::Value* other = step.find("other_input_vector");
    if (other && !asksAboutOther(step)) {
        scene.other.emplace(neuron, axes.across, axes.up);
        scene.other->add(other->numbers, step.number("other_target"));
        scene.note = ErrorLandscape::tr("Solid lines: this row's error. Dashed lines: the other "
                                        "row's. Where no tint lies, both are small.");
    }
    // As far as the shortcut will lead: so the frame keeps still from step to step.
    const double derivative = 2 * (step.number("prediction") - step.number("target"));
    scene.framed << scene.here - QPointF(derivative, derivative);
    if (const model::Value* shortcut = told(step, "shortcut_weights_1"))
        scene.moves.push_back(shortcutMove(step, axes, shortcut->numbers));
    if (told(step, "derror_dweights") && step.id != "update")
        scene.moves.push_back(gradientMove(step, axes, scene.here));
    // Where the gradient is drawn at full size, a part of it is not seen.
    const model::Value* moved = told(step, "new_weights_1");
    if (moved && step.id == "update")
        scene.moves.push_back(trueMove(step, axes, moved->numbers));
    return scene;
}

} // namespace gui
