// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace model
{

/// What a value is to the network: views give each role a colour of its own.
enum class Role : unsigned char {
    None,          ///< nobody has said; of no value of a lesson
    Input,         ///< what a row tells
    Weights,       ///< what is learned, biases included, and what tells it apart
    SecondWeights, ///< those they are compared with, or of the second layer
    Between,       ///< on its way from the inputs to the prediction
    Prediction,    ///< what comes out, and what is read from it
    Error,         ///< the target, and how far from it
    Gradient,      ///< a derivative, worked out or measured
    Other,         ///< what flows through no network: counts, choices, settings, words
};

/// A named intermediate value as a listing would hold it: a number, a vector, a matrix or a word.
struct Value {
    std::string name;
    /// Empty for a number, {n} for a vector, {rows, columns} for a matrix, as NumPy's shape.
    std::vector<std::size_t> shape;
    std::vector<double> numbers;
    /// Instead of numbers: a word such as the name of a variable.
    std::string text;
    Role role = Role::None;
    /// It is there, but not to be told: each number is NaN, and a word is empty. See shown.h.
    bool withheld = false;

    bool operator==(const Value&) const = default;
};

Value number(std::string name, double value, Role role = Role::None);
Value vector(std::string name, std::vector<double> values, Role role = Role::None);
Value matrix(std::string name, std::size_t rows, std::size_t columns, std::vector<double> values,
             Role role = Role::None);
/// A word has no part in the network.
Value word(std::string name, std::string text);

/// A complete picture of one moment of a lesson.
struct Step {
    /// Which section of the prose and which lines of the listings belong to it.
    std::string id;
    Network network;
    /// Every value known at this moment, in the order in which they came up.
    std::vector<Value> values;
    /// Names of the values this step is about: they light up in the formula, the diagram, the chart
    /// and the table.
    std::vector<std::string> highlights;
    /// What is so at this moment, by name (`all-right`): texts choose their words by it.
    std::vector<std::string> facts = {};
    /// What has been looked at by now and is not so, by name.
    std::vector<std::string> denied = {};
    /// Which facts are not to be told, so or not so: see shown.h.
    std::vector<std::string> withheld = {};

    /// Whether that is so.
    bool holds(std::string_view fact) const;
    /// Whether it is not to be told if that is so.
    bool withholds(std::string_view fact) const;
    /// The value of that name, or null.
    const Value* find(std::string_view name) const;
    /// The first number of the value of that name, NaN where there is none.
    double number(std::string_view name) const;

    bool operator==(const Step&) const = default;
};

/// A walk: going back is index - 1, and nothing is ever undone.
using Trace = std::vector<Step>;

} // namespace model
