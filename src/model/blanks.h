// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/questions.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

/// You be the network: numbers of a picture are left blank, and a person works them out, one after
/// the other as the network would. Each blank is a question.
namespace model
{

struct Blanks {
    /// A lesson may have several: links name them by it.
    std::string_view id;
    std::string_view lesson;
    /// At which step the picture shows all of them.
    std::string_view step;
    /// The questions, in the order of the way; where fewer are left blank, the first of them. What
    /// belongs into a blank is the first value that its question withholds.
    std::vector<std::string_view> questions;
    /// Which inputs are drawn anew for another row.
    std::vector<std::string_view> drawn;
};

/// All there are.
std::span<const Blanks> blanks();
/// Those of that id, or null.
const Blanks* find_blanks(std::string_view id);
/// How many may be left blank, in words: "1", "3" or "all". 0 where it is none of them.
std::size_t blanks_named(const Blanks& blanks, std::string_view count);

/// The numbers with another row in place of theirs, the same for the same seed, with which all of
/// the questions are clear.
Inputs with_other_row(const Blanks& blanks, const Inputs& numbers, std::uint32_t seed);
/// What of this walk waits until the blank of that question is filled: values and facts that come
/// up with it or later, but for those that stand in the fields.
std::vector<std::string> waiting_for(const Question& question, std::span<const Step> walk,
                                     const Inputs& fields);

} // namespace model
