// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"
#include "model/experiment_parts.h"
#include "model/experiments.h"
#include "model/patterns.h"

#include <algorithm>
#include <vector>

namespace model
{

namespace
{

/// Of a curve.
constexpr int parts = 100;

double per_row(const Score& score)
{
    return score.error / double(score.rows);
}

} // namespace

TrainingState add_curves(Step& step, const RunSettings& settings, const Dataset& dataset)
{
    TrainingState state = initial_state(settings, dataset);
    Trainer trainer(settings, dataset);
    std::vector<HistoryPoint> history;
    std::vector<double> seen, unseen;
    for (int part = 0; part <= parts; ++part) {
        const auto until = settings.iterations * part / parts;
        trainer.advance(state, until - state.iteration, history);
        const Evaluation now = evaluate(state.network, dataset);
        seen.push_back(per_row(now.train));
        unseen.push_back(per_row(now.test));
    }
    add(step, "seen_start", seen.front());
    add(step, "seen_end", seen.back());
    add(step, "new_start", unseen.front());
    add(step, "new_end", unseen.back());
    add(step, "new_least", std::ranges::min(unseen));
    step.values.push_back(vector("seen_curve", seen, Role::Error));
    step.values.push_back(vector("new_curve", unseen, Role::Error));
    return state;
}

const Step& by_heart_run()
{
    static const Step result = [] {
        Step step{"record", {}, {}, {}};
        RunSettings settings;
        settings.hidden = {8};
        settings.learning_rate = 0.5;
        settings.iterations = 20'000;
        settings.seed = 0;
        add_curves(step, settings, coin_rows());
        return step;
    }();
    return result;
}

const Step& straight_run()
{
    static const Step result = [] {
        Step step{"record", {}, {}, {}};
        RunSettings settings;
        settings.iterations = 3'000;
        const PatternRows quarters{Pattern::Xor, 60};
        add_curves(step, settings, rows_of(points_of(quarters), 1.0 / 3, quarters.seed));
        return step;
    }();
    return result;
}

} // namespace model
