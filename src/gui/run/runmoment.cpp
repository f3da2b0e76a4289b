// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/runmoment.h"

#include "model/goals.h"
#include "model/until_stopped.h"

#include <algorithm>

namespace gui
{

namespace
{

std::vector<Range> extentsOf(const model::Dataset& dataset, const std::stop_token& stop)
{
    std::vector<Range> extents;
    for (const double number : dataset.row(dataset.train_rows.front()))
        extents.push_back({number, number});
    for (const auto* rows : {&dataset.train_rows, &dataset.test_rows}) {
        model::for_each_until_stopped(*rows, stop, [&](std::size_t row) {
            const std::span<const double> numbers = dataset.row(row);
            for (std::size_t i = 0; i < extents.size(); ++i) {
                extents[i].minimum = std::min(extents[i].minimum, numbers[i]);
                extents[i].maximum = std::max(extents[i].maximum, numbers[i]);
            }
        });
    }
    return extents;
}

Range targetsOf(const model::Dataset& dataset)
{
    const double first = dataset.targets[dataset.train_rows.front()];
    Range extent{first, first};
    for (const auto* rows : {&dataset.train_rows, &dataset.test_rows}) {
        for (const std::size_t row : *rows) {
            extent.minimum = std::min(extent.minimum, dataset.targets[row]);
            extent.maximum = std::max(extent.maximum, dataset.targets[row]);
        }
    }
    return extent;
}

/// Whether these are the facts of a run on these rows.
bool belongTo(const RunFacts& facts, const model::Timeline& timeline,
              const std::shared_ptr<const model::Dataset>& dataset)
{
    return facts.dataset == dataset && facts.network == timeline.initial().network &&
           facts.baseline.loss == timeline.settings().loss;
}

/// `start` is how the initial network does on the rows.
RunFacts factsOf(const model::Network& initial, const model::Evaluation& start, model::Loss loss,
                 const std::shared_ptr<const model::Dataset>& dataset, const std::stop_token& stop)
{
    return {dataset,
            initial,
            start.train,
            start.test,
            model::baseline_of(*dataset, loss),
            extentsOf(*dataset, stop),
            targetsOf(*dataset),
            model::feature_extents(*dataset, dataset->train_rows, stop),
            model::feature_means(*dataset, dataset->train_rows, stop),
            model::patterns_of(*dataset)};
}

} // namespace

RunMoment momentOf(const model::RunKind& kind, const model::Timeline& timeline,
                   const std::shared_ptr<const model::Dataset>& dataset,
                   std::int64_t iterationsMade, std::shared_ptr<const RunFacts> facts,
                   const std::stop_token& stop)
{
    const auto step =
        std::make_shared<model::Step>(kind.step(timeline, *dataset, iterationsMade, stop));
    RunMoment moment{std::move(facts), step, {}};
    if (stop.stop_requested())
        return moment;
    const model::Loss loss = timeline.settings().loss;
    moment.evaluation = model::evaluate(step->network, *dataset, loss, stop);
    if (!moment.facts || !belongTo(*moment.facts, timeline, dataset)) {
        const model::Network& initial = timeline.initial().network;
        const bool atStart = step->network == initial;
        moment.facts = std::make_shared<RunFacts>(factsOf(
            initial, atStart ? moment.evaluation : model::evaluate(initial, *dataset, loss, stop),
            loss, dataset, stop));
    }
    if (!stop.stop_requested())
        model::add_standing(*step, timeline, moment.evaluation, moment.facts->train,
                            moment.facts->baseline);
    return moment;
}

double effortOfMoment(const model::Timeline& timeline, const model::Dataset& dataset)
{
    const double replayed = double(std::min(timeline.spacing(), timeline.computed())) *
                            double(model::rows_per_update(timeline.settings(), dataset));
    return (double(dataset.rows()) + replayed) *
           double(model::parameter_count(timeline.initial().network));
}

} // namespace gui
