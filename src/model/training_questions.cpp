// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/experiments.h"
#include "model/question_sets.h"

#include <string>

namespace model
{

namespace
{

/// A question about what comes of runs that are made once.
template <const Step& (*runs)()>
Question about(std::string_view id, std::string_view step, Answer (*right)(const Step&),
               const std::vector<WrongRule>& wrong, const std::vector<std::string_view>& choices)
{
    return {.id = id,
            .lesson = "training",
            .step = step,
            .kind = choices.empty() ? Kind::Number : Kind::Choice,
            .right = right,
            .wrong = wrong,
            .choices = choices,
            .numbers = no_numbers,
            .scene = [](const Inputs&) { return runs(); },
            .has_other_numbers = false};
}

/// The same, answered in another way.
template <Kind kind>
Question as(Question question)
{
    question.kind = kind;
    return question;
}

template <Name row>
Answer row_named(const Step& scene)
{
    return std::string_view("row-" + std::to_string(int(scene.number(row.name))));
}

Answer way(const Step& scene)
{
    const double angle = scene.number("angle");
    return angle < 10 ? "straight" : angle < 80 ? "aside" : angle < 100 ? "across" : "away";
}

Answer best_rate(const Step& s)
{
    const char* best = "thousandth";
    double least = s.number("at_thousandth");
    for (const auto& [rate, name] : {std::pair("hundredth", "at_hundredth"),
                                     std::pair("tenth", "at_tenth"), std::pair("one", "at_one")}) {
        if (s.number(name) < least) {
            least = s.number(name);
            best = rate;
        }
    }
    return best;
}

Answer rises(const Step& s)
{
    const double of_hundred = s.number("rises_in_100");
    return of_hundred < 1 ? "none" : of_hundred < 50 ? "few" : of_hundred < 100 ? "most" : "all";
}

Answer more_right(const Step& s)
{
    const double gain = s.number("end_right") - s.number("start_right");
    return gain <= 0 ? "as-many" : s.number("end_right") < 8 ? "more" : "all";
}

Answer surer(const Step& s)
{
    if (s.number("surer_right") != s.number("end_right"))
        return "moves";
    return s.number("surer_error") > s.number("end_error") ? "costs" : "better";
}

Answer biasless(const Step& s)
{
    const double lost = s.number("without_bias") - s.number("lowest");
    return lost < 0.001                                                ? "same"
           : s.number("without_bias") < s.number("always_half") - 0.01 ? "worse"
                                                                       : "useless";
}

Answer linear(const Step& s)
{
    return s.number("linear_layer") > s.number("lowest") - 1e-6 ? "no-lower" : "lower";
}

Answer solved(const Step& s)
{
    const double share = s.number("solved") / s.number("seeds");
    return share == 1 ? "all" : share > 0.5 ? "most" : "one";
}

Answer different(const Step& s)
{
    const double units = s.number("different_units");
    return s.number("largest_weight") == 0 ? "none" : units > 1 ? "four" : "one";
}

Answer moved(const Step& s)
{
    return s.number("moved_by_predicting") == 0 ? "not-at-all" : "little";
}

Answer kept(const Step& s)
{
    return s.number("kept_early") == s.number("kept_late") ? "same" : "every-row";
}

} // namespace

std::vector<Question> training_questions()
{
    std::vector<Question> all{
        about<tutorial_run>("more-right", "start", more_right,
                            {{"some-more", choose<"more">}, {"all-then", choose<"all">}},
                            {"as-many", "more", "all"}),
        about<tutorial_run>("way-to-minimum", "start", way,
                            {{"points-there", choose<"straight">},
                             {"along-the-line", choose<"across">},
                             {"uphill", choose<"away">}},
                            {"straight", "aside", "across", "away"}),
        about<equal_start>("equal-start", "start", different,
                           {{"neutral", choose<"four">}, {"stuck", choose<"none">}},
                           {"four", "one", "none"}),
        about<tutorial_run>("first-eight-rows", "iteration", value_of<"distinct_rows">,
                            {{"each-once", always<8>}, {"one-row", always<1>}}, {}),
        about<tutorial_run>("only-predicting", "iteration", moved, {{"by-use", choose<"little">}},
                            {"little", "not-at-all"}),
        about<tutorial_run>("which-line", "iteration", choose<"update">,
                            {{"predicting", choose<"predict">}, {"measuring", choose<"gradient">}},
                            {"predict", "gradient", "update"}),
        as<Kind::Order>(about<tutorial_run>(
            "order-of-lines", "iteration", choose<"sum predict slope chain gradient update">,
            {{"moves-first", choose<"update sum predict slope chain gradient">},
             {"slope-first", choose<"slope chain gradient update sum predict">}},
            {"update", "chain", "sum", "gradient", "slope", "predict"})),
        as<Kind::Line>(about<uphill_copy>(
            "growing-error", "record",
            [](const Step& s) {
                return Answer(s.number("copy_error") > s.number("start_error") ? "update"
                                                                               : "slope");
            },
            {{"blames-the-slope", choose<"slope">}, {"blames-the-sigmoid", choose<"predict">}},
            {"predict", "slope", "bend", "chain", "update", "bias"})),
        as<Kind::Line>(about<still_copy>(
            "still-error", "record",
            [](const Step& s) {
                return Answer(s.number("copy_error") == s.number("start_error") ? "slope"
                                                                                : "update");
            },
            {{"blames-the-error", choose<"error">}, {"blames-the-update", choose<"update">}},
            {"predict", "error", "slope", "chain", "update", "bias"})),
        about<tutorial_run>("rises", "record", rises,
                            {{"always-down", choose<"none">},
                             {"seldom-up", choose<"few">},
                             {"never-down", choose<"all">}},
                            {"none", "few", "most", "all"}),
        about<late_errors>("best-rate", "record", best_rate,
                           {{"smaller-is-safer", choose<"thousandth">},
                            {"as-usual", choose<"tenth">},
                            {"larger-is-faster", choose<"one">}},
                           {"thousandth", "hundredth", "tenth", "one"}),
        about<tutorial_run>(
            "strongest-row", "record", row_named<"steepest_row">,
            {{"worst-pulls", row_named<"worst_row">}, {"longest-pulls", row_named<"longest_row">}},
            {"row-6", "row-7", "row-4"}),
        about<tutorial_run>(
            "surer", "finished", surer,
            {{"line-moves", choose<"moves">}, {"surer-is-better", choose<"better">}},
            {"better", "costs", "moves"}),
        about<lowest_sums>("without-bias", "finished", biasless,
                           {{"decoration", choose<"same">}, {"everything", choose<"useless">}},
                           {"same", "worse", "useless"}),
        about<lowest_sums>("linear-layers", "finished", linear, {{"more-is-more", choose<"lower">}},
                           {"lower", "no-lower"}),
        about<xor_runs>("one-good-run", "finished", solved,
                        {{"proof", choose<"all">}, {"luck", choose<"one">}},
                        {"one", "most", "all"}),
        about<tutorial_run>("what-is-kept", "finished", kept,
                            {{"stores-rows", choose<"every-row">}}, {"every-row", "same"}),
    };
    return all;
}

namespace
{

/// Without the curves, which are of one of the two.
const Step& rows_of_two_networks()
{
    static const Step result = [] {
        Step step = held_back_runs();
        std::erase_if(step.values, [](const Value& value) {
            return value.name == "seen_curve" || value.name == "new_curve";
        });
        return step;
    }();
    return result;
}

/// What two curves say of a network: that of its own rows, and that of rows held back.
Answer said_by_curves(const Step& scene)
{
    if (scene.number("seen_end") > scene.number("seen_start") * 0.8)
        return "underfitted";
    return scene.number("new_end") > scene.number("new_least") * 1.5 ? "overfitted" : "fits";
}

} // namespace

std::vector<Question> new_rows_questions()
{
    std::vector<Question> all{
        about<held_back_runs>(
            "small-gap", "record", said_by_curves,
            {{"any-gap", choose<"overfitted">}, {"not-nought", choose<"underfitted">}},
            {"overfitted", "underfitted", "fits"}),
        about<by_heart_run>(
            "rising-curve", "record", said_by_curves,
            {{"own-rows-fall", choose<"fits">}, {"new-rows-wrong", choose<"underfitted">}},
            {"overfitted", "underfitted", "fits"}),
        about<straight_run>("high-curves", "record", said_by_curves,
                            {{"new-rows-wrong", choose<"overfitted">}, {"no-gap", choose<"fits">}},
                            {"overfitted", "underfitted", "fits"}),
        about<rows_of_two_networks>(
            "all-right", "finished",
            [](const Step& s) {
                const bool both = s.number("seen_right") == s.number("seen_rows") &&
                                  s.number("bent_right") == s.number("bent_rows");
                return both && s.number("left_out_right") < s.number("bent_rows") &&
                               s.number("new_right") == s.number("new_rows")
                           ? Answer("cannot-tell")
                           : Answer();
            },
            {{"all-right-is-bad", choose<"overfitted">}, {"all-right-is-good", choose<"fine">}},
            {"fine", "overfitted", "cannot-tell"}),
        about<coin_runs>(
            "best-of-twenty", "finished",
            [](const Step& s) {
                return Answer(s.number("best") >= 100                   ? "perfect"
                              : s.number("best") > s.number("mean") + 5 ? "better"
                                                                        : "chance");
            },
            {{"chance-is-half", choose<"chance">}, {"seed-finds-it", choose<"perfect">}},
            {"chance", "better", "perfect"}),
    };
    for (Question& each : all)
        each.lesson = "new-rows";
    return all;
}

} // namespace model
