// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/runlandscape.h"

#include "gui/base/numbers.h"
#include "gui/base/strings.h"
#include "gui/run/runview.h"

namespace gui
{

namespace
{

/// Of more rows, some that are evenly spread stand for all.
constexpr std::size_t mostRows = 500;
/// More points of the way would lie on each other.
constexpr std::size_t mostPoints = 200;

bool isNeuron(const model::Network& network)
{
    return network.layers.size() == 1 && network.layers.front().units == 1;
}

QPointF on(Axes axes, const model::Network& network)
{
    const model::Layer& layer = network.layers.front();
    const auto parameter = [&layer](std::size_t place) {
        return place < layer.weights.size() ? layer.weights[place] : layer.bias.front();
    };
    return {parameter(axes.across), parameter(axes.up)};
}

} // namespace

RunLandscape::RunLandscape(RunView& run, QWidget* parent) : ErrorLandscape(parent), m_run(run) {}

QString RunLandscape::summary() const
{
    const model::Network& network = step().network;
    return network.layers.empty() || isNeuron(network)
               ? ErrorLandscape::summary()
               : tr("A map has room for the weights of one neuron; this network has hidden units.");
}

LandscapeScene RunLandscape::sceneOf(const model::Step& step, Axes chosen) const
{
    LandscapeScene scene;
    if (step.network.layers.empty())
        return scene;
    if (!isNeuron(step.network)) {
        scene.note =
            tr("A map has room for the weights of one neuron; this network has hidden units.");
        return scene;
    }
    const model::Dataset& dataset = m_run.dataset();
    scene.name = QStringLiteral("weights");
    scene.weights = dataset.features();
    scene.isDraggable = false;
    scene.what = tr("the error sum over the rows it learns from");
    scene.errorHere = m_run.evaluation().train.error;
    const Axes axes = landscapeAxes(chosen, scene.weights);
    scene.here = on(axes, step.network);

    const std::size_t rows = dataset.train_rows.size();
    const std::size_t stride = (rows + mostRows - 1) / mostRows;
    scene.error.emplace(step.network, axes.across, axes.up);
    for (std::size_t i = 0; i < rows; i += stride)
        scene.error->add(dataset.row(dataset.train_rows[i]),
                         dataset.targets[dataset.train_rows[i]]);
    scene.note = inOneParagraph(
        {tr("Lines of equal error. The line is the way of the run, from the ring to here; dots "
            "show "
            "where it went on."),
         tr("The bias is held as it is in this step."),
         stride > 1 ? tr("Of the rows, one in %1 is counted.").arg(countNumber(qint64(stride)))
                    : QString()});

    const std::vector<model::Snapshot>& snapshots = m_run.timeline().snapshots();
    const std::size_t apart = (snapshots.size() + mostPoints - 1) / mostPoints;
    const auto now = std::int64_t(step.number("iterations_made"));
    for (std::size_t i = 0; i < snapshots.size(); i += apart) {
        const QPointF place = on(axes, snapshots[i]->network);
        (snapshots[i]->iteration <= now ? scene.past : scene.future) << place;
        scene.framed << place;
    }
    const QPointF latest = on(axes, m_run.timeline().latest().network);
    scene.framed << latest;
    scene.past << scene.here;
    scene.future.prepend(scene.here);
    scene.future << latest;
    return scene;
}

} // namespace gui
