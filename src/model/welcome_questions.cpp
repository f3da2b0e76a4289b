// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question_sets.h"

#include <cmath>

namespace model
{

std::vector<Question> welcome_questions()
{
    return {
        {.id = "way-of-weight",
         .lesson = "welcome",
         .step = "four-steps",
         .kind = Kind::Sign,
         .right =
             [](const Step& s) {
                 return Answer(s.number("new_weight") > s.number("weight") ? "up" : "down");
             },
         .wrong = {{"follows-the-difference", choose<"down">}, {"only-compares", choose<"stays">}},
         .withheld = {"new_weight", "new_prediction"},
         .has_other_numbers = false},
        {.id = "price-of-house",
         .lesson = "welcome",
         .step = "linear-regression",
         // No house costs less than nothing.
         .right =
             [](const Step& s) {
                 return s.number("price") > 0 ? Answer(s.number("price")) : Answer();
             },
         .wrong = {{"no-bias",
                    [](const Step& s) {
                        return Answer(s.number("area_part") + s.number("age_part"));
                    }},
                   {"lost-sign",
                    [](const Step& s) {
                        return Answer(std::abs(s.number("area_part")) +
                                      std::abs(s.number("age_part")) + std::abs(s.number("bias")));
                    }},
                   {"area-only", value_of<"area_part">}},
         .withheld = {"price"}},
    };
}

} // namespace model
