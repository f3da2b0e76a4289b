// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/trace.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Predict first: a question is a step of a walk with a value withheld, and a list of wrong rules,
/// each a way of thinking that leads elsewhere. What is right, and what each of them gives, is
/// computed of the same numbers. What is said of them is data: see resources/lessons.
namespace model
{

/// What is answered: a number, or one of some choices by its id.
struct Answer {
    Answer() = default;
    Answer(double of) : number(of) {}
    Answer(std::string_view id) : choice(id) {}
    Answer(const char* id) : choice(id) {}

    double number = std::numeric_limits<double>::quiet_NaN();
    std::string choice = {};
};

/// How a question is answered.
enum class Kind : unsigned char {
    Number, ///< typed
    Choice, ///< one of `choices`
    Sign,   ///< which way something goes: up, down or stays
    Line,   ///< one of `choices`, which are the lines of a listing
    Order,  ///< such lines put in order: their ids, with spaces between
    Place,  ///< a point on a curve: how far across it is
};

/// Whether it is answered by a number.
constexpr bool is_number(Kind kind)
{
    return kind == Kind::Number || kind == Kind::Place;
}

/// On which a point is placed, by hand: what comes within its tolerance is meant.
struct Curve {
    /// What the numbers across and upwards are called. The scene has both, for where the point
    /// stands first.
    std::string_view across;
    std::string_view up;
    double from = 0;
    double to = 0;
    double (*height)(double across) = nullptr;

    double tolerance() const { return (to - from) / 50; }
};

/// A misconception that many share, as a rule: what one gets by it.
struct WrongRule {
    std::string_view id;
    Answer (*answer)(const Step& scene);
};

struct Question {
    /// Unique among all questions: files hold it, and texts are found by it.
    std::string_view id;
    std::string_view lesson;
    /// Where in the lesson's walk it is asked.
    std::string_view step;
    Kind kind = Kind::Number;
    Answer (*right)(const Step& scene) = nullptr;
    std::vector<WrongRule> wrong;
    /// Values and facts that nobody is told before it is answered, of the numbers in the fields.
    /// None at the last step of a lesson, behind which no other one would tell them.
    std::vector<std::string_view> withheld = {};
    /// Of a Choice, all there are: what is right and what the wrong rules give. Of a Line, the
    /// whole listing; of an Order, the lines as they are shown first.
    std::vector<std::string_view> choices = {};
    /// Numbers of its own in place of those of the lesson.
    std::vector<Input> (*numbers)() = nullptr;
    /// What it and its texts are about, worked out of the numbers; null for the lesson's step of
    /// that id.
    Step (*scene)(const Inputs& numbers) = nullptr;
    /// Of a Place: where the point can be put.
    std::optional<Curve> curve = {};
    /// Whether other numbers make it another question.
    bool has_other_numbers = true;
    /// Whether the walk asks it; if not, it is a blank of a picture alone (blanks.h).
    bool is_in_walk = true;
};

/// Every question, in the order of the lessons and of their steps.
std::span<const Question> questions();
/// The question of that id, or null.
const Question* find_question(std::string_view id);
/// What may be answered: of a number nothing is listed.
std::span<const std::string_view> choices_of(const Question& question);

/// What its numbers may be.
std::vector<Input> numbers_of(const Question& question);
/// Whether it can be asked with these numbers: they are its own or the lesson's, on a person's own
/// rows, too. Those of a file may be anything.
bool can_ask(const Question& question, const Inputs& numbers);
/// What it is about with these numbers; without an id where they do not lead to its step. \pre it
/// can be asked with them
Step scene_of(const Question& question, const Inputs& numbers);
/// Whether every answer there is can be told from every other one, rounded to two places or placed
/// by hand: that no wrong rule comes to what is right or to what another one gives.
bool is_clear(const Question& question, const Step& scene);
/// Other numbers, the same for the same seed, with which it is clear.
Inputs drawn_numbers(const Question& question, std::uint32_t seed);
/// The numbers that it is asked with where these stand in the fields: these, its own, or where it
/// would not be clear, others.
Inputs asked_numbers(const Question& question, const Inputs& fields);

} // namespace model
