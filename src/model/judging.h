// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/questions.h"

#include <optional>
#include <string_view>

namespace model
{

/// A number as a person types it: "0.87", "0,87", "−3" or "3/5".
struct TypedNumber {
    double value = 0;
    /// How many decimals were written.
    int decimals = 0;
    /// A fraction says every digit of its number.
    bool is_fraction = false;
};

/// More characters are no answer.
inline constexpr std::size_t longest_answer = 40;

/// The number that is typed there; nothing where it is none or has no end.
std::optional<TypedNumber> typed_number(std::string_view text);

enum class Verdict : unsigned char {
    Right,
    Rounded,    ///< right but for rounding, to two places or more, or of what it comes from
    TooRough,   ///< it may be right, but fewer places than two do not tell
    Wrong,      ///< what one of the wrong rules gives
    Otherwise,  ///< neither
    Unreadable, ///< no number, or no choice of the question
    TooLong,    ///< longer than any number
};

struct Judgement {
    Verdict verdict = Verdict::Unreadable;
    /// Of what is wrong, the id of the rule.
    std::string_view rule = {};

    bool is_right() const { return verdict == Verdict::Right || verdict == Verdict::Rounded; }
    /// Whether the question has been answered by it, well or not.
    bool is_answer() const
    {
        return is_right() || verdict == Verdict::Wrong || verdict == Verdict::Otherwise;
    }
};

/// What files hold for what an answer was taken for: the id of a wrong rule, or one of these.
inline constexpr std::string_view taken_for_right = "right";
inline constexpr std::string_view taken_for_other = "other";
/// It was no answer: the person asked to be shown.
inline constexpr std::string_view taken_for_shown = "shown";
/// \pre it is an answer
inline std::string_view taken_for(const Judgement& judgement)
{
    return judgement.is_right()                      ? taken_for_right
           : judgement.verdict == Verdict::Otherwise ? taken_for_other
                                                     : judgement.rule;
}

/// What to think of an answer: a number as typed or placed, or the id of a choice.
Judgement judge(const Question& question, const Step& scene, std::string_view text);

} // namespace model
