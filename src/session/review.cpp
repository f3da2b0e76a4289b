// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/review.h"

#include "model/judging.h"

#include <algorithm>
#include <array>

namespace session
{

namespace
{

/// After so many right answers in a row, as many days until it is asked again.
constexpr std::array<std::int64_t, 3> days_until{1, 3, 9};

struct QuestionStanding {
    const model::Question* question = nullptr;
    std::size_t right_in_a_row = 0;
    std::int64_t day = 0;
};

/// How it stands with each question that has been answered, in the order of the lessons.
std::vector<QuestionStanding> standings(const std::vector<GivenAnswer>& answers)
{
    std::vector<QuestionStanding> all;
    for (const model::Question& question : model::questions()) {
        QuestionStanding standing{&question};
        bool is_answered = false;
        for (const GivenAnswer& given : answers) {
            if (given.question != question.id)
                continue;
            is_answered = true;
            standing.day = given.day;
            if (given.rule == model::taken_for_right)
                ++standing.right_in_a_row;
            else
                standing.right_in_a_row = 0;
        }
        if (is_answered && question.has_other_numbers)
            all.push_back(standing);
    }
    return all;
}

} // namespace

std::vector<const model::Question*> due_questions(const std::vector<GivenAnswer>& answers,
                                                  std::int64_t today)
{
    std::vector<QuestionStanding> all = standings(answers);
    std::erase_if(all, [today](const QuestionStanding& each) {
        return each.right_in_a_row >= days_until.size() || today < each.day ||
               each.day > today - days_until[each.right_in_a_row];
    });
    std::ranges::stable_sort(all, [](const QuestionStanding& one, const QuestionStanding& other) {
        const bool is_wrong = one.right_in_a_row == 0;
        const bool other_is_wrong = other.right_in_a_row == 0;
        return is_wrong != other_is_wrong ? is_wrong : one.day < other.day;
    });
    std::vector<const model::Question*> due;
    due.reserve(all.size());
    for (const QuestionStanding& each : all)
        due.push_back(each.question);
    return due;
}

} // namespace session
