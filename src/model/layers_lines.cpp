// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layers_lines.h"

#include "model/best_line.h"
#include "model/elementary.h"
#include "model/layers_network.h"
#include "model/tutorial_data.h"

#include <string>
#include <vector>

namespace model
{

namespace
{

/// What a function of a row gives for each of these rows.
template <typename Function>
std::vector<double> for_each_row(const Dataset& rows, Function of_row)
{
    std::vector<double> numbers;
    for (std::size_t i = 0; i < rows.rows(); ++i)
        numbers.push_back(of_row(rows.row(i)));
    return numbers;
}

StraightLine line_of(const Inputs& inputs, const std::string& name)
{
    const std::vector<double>& numbers = inputs.at(name).numbers;
    return {{numbers[0], numbers[1]}, numbers[2]};
}

void set_line(TraceBuilder& walk, const std::string& name, const StraightLine& line, Role role)
{
    walk.set(vector(name + "_weights", {line.weights[0], line.weights[1]}, role))
        .set(number(name + "_bias", line.bias, role));
}

/// One line, and two of them with a vote, drawn by the person.
void draw_lines(TraceBuilder& walk, const Inputs& inputs, const Dataset& rows)
{
    const StraightLine first = line_of(inputs, "line_1");
    const StraightLine second = line_of(inputs, "line_2");
    const std::size_t right = rows_right(first, rows);
    const std::size_t best = rows_right(best_line(rows), rows);
    const Dataset tutorial = tutorial_dataset();
    const auto yes_or_no = [](const StraightLine& line) {
        return [&line](std::span<const double> row) { return line.sum(row) >= 0 ? 1.0 : 0.0; };
    };
    const std::vector<double> says_1 = for_each_row(rows, yes_or_no(first));
    set_line(walk, "line_1", first, Role::Weights);
    walk.set(vector("says_1", says_1, Role::Between))
        .set(number("line_1_right", double(right), Role::Other))
        .set(number("best_line_right", double(best), Role::Other))
        .set(number("tutorial_line_right", double(rows_right(best_line(tutorial), tutorial)),
                    Role::Other))
        .say("best-line", right == best)
        .step("one-line", {"line_1_weights", "line_1_bias", "says_1", "line_1_right"});

    const std::vector<double> says_2 = for_each_row(rows, yes_or_no(second));
    std::vector<double> votes;
    std::size_t votes_right = 0;
    for (std::size_t i = 0; i < rows.rows(); ++i) {
        votes.push_back(says_1[i] + says_2[i] - 1.5 >= 0 ? 1 : 0);
        votes_right += votes[i] == rows.targets[i] ? 1 : 0;
    }
    set_line(walk, "line_2", second, Role::SecondWeights);
    walk.set(vector("says_2", says_2, Role::Between))
        .set(vector("vote", votes, Role::Prediction))
        .set(number("votes_right", double(votes_right), Role::Other))
        .say("right", votes_right == rows.rows())
        .step("two-lines", {"line_1_weights", "line_1_bias", "line_2_weights", "line_2_bias",
                            "vote", "votes_right"});
}

/// The same two units with a smooth answer: where they put the rows, one line may do.
void enter_hidden_plane(TraceBuilder& walk, const Inputs& inputs, const Dataset& rows)
{
    const auto smooth = [](const StraightLine& line) {
        return [&line](std::span<const double> row) { return tanh(line.sum(row)); };
    };
    const StraightLine first = line_of(inputs, "line_1");
    const StraightLine second = line_of(inputs, "line_2");
    const std::vector<double> across = for_each_row(rows, smooth(first));
    const std::vector<double> up = for_each_row(rows, smooth(second));
    Dataset seen = rows;
    for (std::size_t i = 0; i < rows.rows(); ++i) {
        seen.inputs[2 * i] = across[i];
        seen.inputs[2 * i + 1] = up[i];
    }
    const StraightLine line = best_line(seen);
    const std::size_t right = rows_right(line, seen);
    walk.set(vector("feature_1", across, Role::Between))
        .set(vector("feature_2", up, Role::Between));
    set_line(walk, "hidden_line", line, Role::Prediction);
    walk.set(number("hidden_line_right", double(right), Role::Other))
        .say("separable", right == rows.rows())
        .say("same-spot", hypot(across[1] - across[2], up[1] - up[2]) < 0.01)
        .step("hidden-plane", {"feature_1", "feature_2", "hidden_line_weights", "hidden_line_bias",
                               "hidden_line_right"});
}

} // namespace

void walk_lines(TraceBuilder& walk, const Inputs& inputs, const Dataset& rows)
{
    draw_lines(walk, inputs, rows);
    enter_hidden_plane(walk, inputs, rows);
}

} // namespace model
