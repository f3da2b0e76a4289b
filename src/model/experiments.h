// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/trace.h"

/// What questions about training are about: runs that are really made, once a program, as the
/// numbers are the same wherever they are made. They take a moment: call from a worker first.
namespace model
{

/// The training's own run, one neuron on the tutorial's rows from seed 42: `start_error`,
/// `start_right`, `end_error`, `end_right`; `distinct_rows` of its first eight iterations;
/// `rises_in_100`, how many of a hundred iterations after the first thousand made the sum larger;
/// `angle` between the first step downhill and the way to the lowest point, in degrees;
/// `surer_error` and `surer_right` with all weights ten times as large; `moved_by_predicting`; the
/// numbers kept after 8 and 8,000 rows, `kept_early` and `kept_late`. At its end: `steepest_row`
/// with `steepest_slope` and `slope_of_worst`, `worst_row`, `worst_error` and `error_of_steepest`,
/// and `longest_row`, whose inputs are largest, counted from 1.
const Step& tutorial_run();
/// The lowest error sums that there are on the tutorial's rows: `lowest`, `without_bias`,
/// `linear_layer`, to which eight linear units before the neuron come, and `always_half`.
const Step& lowest_sums();
/// The median of the mean late error of 20 seeds at four rates: `at_thousandth`, `at_hundredth`,
/// `at_tenth`, `at_one`.
const Step& late_errors();
/// XOR with two tanh units: of `seeds` seeds, `solved` get all four rows right.
const Step& xor_runs();
/// Four sigmoid units that all start at 0: how many `different_units` there are after training.
const Step& equal_start();
/// Copies of the training's listing with one mistake, each run beside the listing without it: with
/// the sign turned of what is taken from the weights; with the slope of the sigmoid taken at the
/// target; without that slope; and, where the slopes of all rows are added up, with those of the
/// weights overwritten by each row. Error sums of the copy and of the `whole` listing:
/// `start_error` of both, `copy_error` and `whole_error` at the end, `copy_late` and `whole_late`,
/// their means in the second half; and all of them, `copy_curve` and `whole_curve`.
const Step& uphill_copy();
const Step& still_copy();
const Step& slopeless_copy();
const Step& overwritten_copy();
/// Labels of a coin, 12 rows held back: the `best` and the `mean` share right of 20 seeds, in
/// percent.
const Step& coin_runs();
/// How the error goes, per row, of rows that a network learns from and of those held back:
/// `seen_start`, `seen_end`, `new_start`, `new_end`, `new_least`, `seen_curve` and `new_curve`. Of
/// eight hidden units on labels of a coin, and of one neuron on four quarters, the opposite alike.
const Step& by_heart_run();
const Step& straight_run();
/// The same of one neuron on the sample of two blobs; `seen_right` of `seen_rows`, and `new_right`
/// of `new_rows`. And four hidden units on the tutorial's rows: `bent_right` of `bent_rows`, of
/// which `left_out_right` are right when they are left out.
const Step& held_back_runs();

} // namespace model
