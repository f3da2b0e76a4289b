// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/inputs.h"
#include "model/trace.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

/// Puzzles that the texts of lessons set. Nobody asks for an answer: a person solves them with what
/// they may change, and the program notices. What is said of them is data: see resources/lessons.
namespace model
{

/// How a lesson stands, which a puzzle of it may be solved by.
struct Standing {
    /// What may be changed in it, and what stands there.
    std::span<const Input> inputs;
    Inputs fields;
    /// The walk that follows; of a lesson that trains, only the step that its run has come to.
    std::span<const Step> walk;
    /// What its run learns from; null where it has none.
    const Dataset* rows = nullptr;

    /// The step of that id, or null.
    const Step* step(std::string_view id) const;
    /// Whether that input is not as it began.
    bool has_changed(std::string_view name) const;
    /// Whether it is by these inputs that it differs from how it began, and by no other one.
    bool has_changed_only(std::initializer_list<std::string_view> names) const;
};

struct Puzzle {
    /// Unique among all puzzles: files hold it, and texts are found by it.
    std::string_view id;
    std::string_view lesson;
    /// Where in the lesson the text sets it. It may be reached anywhere.
    std::string_view step;
    /// What is told of it where it is reached, by the names that its text uses.
    std::optional<Inputs> (*reached)(const Standing& standing);
};

/// Every puzzle, in the order of the lessons and of their steps.
std::span<const Puzzle> puzzles();
/// The puzzle of that id, or null.
const Puzzle* find_puzzle(std::string_view id);

} // namespace model
