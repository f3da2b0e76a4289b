// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What a person may change: in a lesson its inputs, of a run its options (run_options.h).
namespace model
{

/// A number, or a vector of as many as it starts with, each within a range.
struct Numbers {
    /// The tutorial's.
    std::vector<double> initial;
    double minimum = -100;
    double maximum = 100;

    bool operator==(const Numbers&) const = default;
};

/// The same where only whole numbers make sense.
struct Whole : Numbers {
    bool operator==(const Whole&) const = default;
};

/// One of some words or, where that is said, several in order with commas between. They are what
/// files hold: a new one may stand anywhere, none is renamed.
struct Choice {
    std::vector<std::string> words;
    /// One of them, or as many as there are to be.
    std::string initial;
    /// How many are to be chosen.
    std::size_t least = 1;
    std::size_t most = 1;
    /// Each of them no more than once.
    bool once = false;

    bool operator==(const Choice&) const = default;
};

/// Whole numbers within a range, from none to `longest` of them.
struct List {
    std::vector<double> initial;
    double minimum = 0;
    double maximum = 100;
    std::size_t longest = 16;

    bool operator==(const List&) const = default;
};

using InputKind = std::variant<Numbers, Whole, Choice, List>;

/// Where a value comes from.
enum class Source : unsigned char {
    Person, ///< the person alone, in a field
    Row,    ///< a chosen row, where nothing else is typed: another row replaces it
    Rows,   ///< the choice of rows; it has no field
};

/// Something that a person may change in a lesson.
struct Input {
    std::string name;
    InputKind kind;
    Source source = Source::Person;
    /// Of what comes from a chosen row: which of the chosen ones it is.
    std::size_t of_row = 0;

    bool operator==(const Input&) const = default;
};

/// What stands in an input: numbers or, of a choice, a word.
struct InputValue {
    InputValue() = default;
    InputValue(std::vector<double> these) : numbers(std::move(these)) {}
    InputValue(std::initializer_list<double> these) : numbers(these) {}
    InputValue(std::string chosen) : word(std::move(chosen)) {}

    /// The first number, of an input that is one. \pre there is one
    double number() const { return numbers.front(); }

    std::vector<double> numbers;
    /// Instead of numbers.
    std::string word;

    bool operator==(const InputValue&) const = default;
};

/// What stands in a lesson's fields now, by name.
using Inputs = std::map<std::string, InputValue>;

/// Rows of a dataset, by their positions in it.
using RowNumbers = std::vector<std::size_t>;
/// The name of the input that says which rows of a person's own a lesson works on; without it, the
/// tutorial's.
constexpr const char* chosen_rows = "rows";
/// The numbers of an input that is a number or a vector, whole or not; null of another kind.
const Numbers* numbers_of(const InputKind& kind);
/// The tutorial's value.
InputValue initial_value(const InputKind& kind);
/// The tutorial's values of these inputs.
Inputs initial_values(const std::vector<Input>& inputs);
/// The words of a choice of several; none of an empty text.
std::vector<std::string> words_of(const InputValue& value);
/// Whether this value may stand there: a word to choose from, or numbers that are finite, in range,
/// whole where asked, and as many as there may be.
bool accepts(const InputKind& kind, const InputValue& value);

} // namespace model
