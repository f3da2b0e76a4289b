// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/experiment_parts.h"
#include "model/experiments.h"

#include "model/evaluation.h"
#include "model/layers_network.h"
#include "model/tutorial_data.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{

constexpr std::uint32_t seeds = 20;

double median(std::vector<double> numbers)
{
    std::ranges::sort(numbers);
    const std::size_t half = numbers.size() / 2;
    return (numbers[half - 1] + numbers[half]) / 2;
}

double late_error(double rate, const Dataset& rows)
{
    std::vector<double> means;
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        RunSettings settings;
        settings.learning_rate = rate;
        settings.seed = seed;
        std::vector<HistoryPoint> history;
        trained(settings, rows, &history);
        double sum = 0;
        int count = 0;
        for (const HistoryPoint& point : history) {
            if (point.iteration < settings.iterations / 2)
                continue;
            sum += point.train_error;
            ++count;
        }
        means.push_back(sum / count);
    }
    return median(std::move(means));
}

} // namespace

Dataset coin_rows()
{
    constexpr std::size_t all = 36, learned_from = 24;
    Random random(1);
    Dataset rows;
    rows.feature_names = {"x1", "x2"};
    for (std::size_t row = 0; row < all; ++row) {
        rows.inputs.push_back(random.normal());
        rows.inputs.push_back(random.normal());
        rows.targets.push_back(double(random.below(2)));
        (row < learned_from ? rows.train_rows : rows.test_rows).push_back(row);
    }
    return rows;
}

const Step& late_errors()
{
    static const Step result = [] {
        Step step{"record", {}, {}, {}};
        const Dataset rows = tutorial_dataset();
        add(step, "at_thousandth", late_error(0.001, rows));
        add(step, "at_hundredth", late_error(0.01, rows));
        add(step, "at_tenth", late_error(0.1, rows));
        add(step, "at_one", late_error(1, rows));
        return step;
    }();
    return result;
}

const Step& xor_runs()
{
    static const Step result = [] {
        Step step{"finished", {}, {}, {}};
        const Dataset rows = xor_rows();
        int solved = 0;
        for (std::uint32_t seed = 0; seed < seeds; ++seed) {
            RunSettings settings;
            settings.hidden = {2};
            settings.learning_rate = 1;
            settings.iterations = 5'000;
            settings.seed = seed;
            solved += evaluate(trained(settings, rows).network, rows).train.right == rows.rows();
        }
        add(step, "seeds", seeds);
        add(step, "solved", solved);
        return step;
    }();
    return result;
}

const Step& coin_runs()
{
    static const Step result = [] {
        Step step{"finished", {}, {}, {}};
        const Dataset rows = coin_rows();
        double best = 0, sum = 0;
        for (std::uint32_t seed = 0; seed < seeds; ++seed) {
            RunSettings settings;
            settings.hidden = {8};
            settings.iterations = 3'000;
            settings.seed = seed;
            const Score score = evaluate(trained(settings, rows).network, rows).test;
            const double percent = 100 * double(score.right) / double(score.rows);
            best = std::max(best, percent);
            sum += percent;
        }
        add(step, "best", std::round(best));
        add(step, "mean", std::round(sum / seeds));
        return step;
    }();
    return result;
}

} // namespace model
