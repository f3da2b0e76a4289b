// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/judging.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace model
{

namespace
{

/// Of a result, so many tell it from others.
constexpr int fewest_decimals = 2;

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Signs that keyboards and pages write otherwise than programs do.
std::string plain(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const bool is_minus = text.starts_with("\u2212") || text.starts_with("\u2013");
        result += is_minus ? '-' : text.front() == ',' ? '.' : text.front();
        text.remove_prefix(is_minus ? 3 : 1);
    }
    return result;
}

std::optional<TypedNumber> decimal(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    TypedNumber typed;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), typed.value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(typed.value))
        return std::nullopt;
    const std::string_view digits = text.substr(0, text.find_first_of("eE"));
    if (const auto point = digits.find('.'); point != std::string_view::npos)
        typed.decimals = int(digits.size() - point) - 1;
    return typed;
}

bool is_same(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max(1.0, std::abs(other));
}

/// Whether the number comes to what was typed when it is rounded or cut off there.
bool comes_to(double number, const TypedNumber& typed)
{
    double scale = 1;
    for (int i = 0; i < std::min(typed.decimals, 15); ++i)
        scale *= 10;
    const double off = std::abs(number - typed.value) * scale;
    const bool is_cut = off < 1 - 1e-6 && std::abs(typed.value) < std::abs(number);
    // 0.00 tells nothing of a small number.
    return (off < 0.5 + 1e-6 || is_cut) && (typed.value != 0 || number == 0);
}

/// Whether it is what comes of numbers that are rounded as a page shows them: four digits of each
/// factor are off by a few parts in ten thousand.
bool comes_of_rounded(double number, const TypedNumber& typed)
{
    return std::abs(number - typed.value) <= 5e-4 * std::abs(number);
}

Judgement judge_number(const Question& question, const Step& scene, std::string_view text)
{
    if (text.size() > longest_answer)
        return {Verdict::TooLong};
    const std::optional<TypedNumber> typed = typed_number(text);
    if (!typed)
        return {Verdict::Unreadable};
    const double right = question.right(scene).number;
    if (is_same(typed->value, right))
        return {Verdict::Right};
    const bool is_exact = typed->is_fraction;
    const bool is_fine = !is_exact && typed->decimals >= fewest_decimals;
    if (is_fine && comes_to(right, *typed))
        return {Verdict::Rounded};
    for (const WrongRule& rule : question.wrong) {
        const double wrong = rule.answer(scene).number;
        if (is_same(typed->value, wrong) || (is_fine && comes_to(wrong, *typed)))
            return {Verdict::Wrong, rule.id};
    }
    if (is_fine && comes_of_rounded(right, *typed))
        return {Verdict::Rounded};
    return {!is_exact && !is_fine && comes_to(right, *typed) ? Verdict::TooRough
                                                             : Verdict::Otherwise};
}

/// A hand is not exact.
Judgement judge_place(const Question& question, const Step& scene, std::string_view text)
{
    if (text.size() > longest_answer)
        return {Verdict::TooLong};
    const std::optional<TypedNumber> placed = typed_number(text);
    if (!placed)
        return {Verdict::Unreadable};
    const auto is_meant = [&](const Answer& answer) {
        return std::abs(placed->value - answer.number) <= question.curve->tolerance();
    };
    if (is_meant(question.right(scene)))
        return {Verdict::Right};
    for (const WrongRule& rule : question.wrong) {
        if (is_meant(rule.answer(scene)))
            return {Verdict::Wrong, rule.id};
    }
    return {Verdict::Otherwise};
}

/// Whether a text has each of the lines once, and nothing else.
bool is_order_of(std::string_view text, std::span<const std::string_view> lines)
{
    std::vector<std::string_view> left(lines.begin(), lines.end());
    while (!text.empty()) {
        const std::string_view id = text.substr(0, text.find(' '));
        if (std::erase(left, id) == 0)
            return false;
        text.remove_prefix(std::min(text.size(), id.size() + 1));
    }
    return left.empty();
}

} // namespace

std::optional<TypedNumber> typed_number(std::string_view text)
{
    if (text.size() > longest_answer)
        return std::nullopt;
    const std::string written = plain(trimmed(text));
    const auto stroke = written.find('/');
    if (stroke == std::string::npos)
        return decimal(written);
    const auto over = decimal(std::string_view(written).substr(0, stroke));
    const auto under = decimal(std::string_view(written).substr(stroke + 1));
    if (!over || !under || under->value == 0 || !std::isfinite(over->value / under->value))
        return std::nullopt;
    return TypedNumber{over->value / under->value, 0, true};
}

Judgement judge(const Question& question, const Step& scene, std::string_view text)
{
    if (question.kind == Kind::Number)
        return judge_number(question, scene, text);
    if (question.kind == Kind::Place)
        return judge_place(question, scene, text);
    const std::span<const std::string_view> choices = choices_of(question);
    const bool is_one = question.kind == Kind::Order
                            ? is_order_of(text, choices)
                            : std::ranges::find(choices, text) != choices.end();
    if (!is_one)
        return {Verdict::Unreadable};
    if (question.right(scene).choice == text)
        return {Verdict::Right};
    for (const WrongRule& rule : question.wrong) {
        if (rule.answer(scene).choice == text)
            return {Verdict::Wrong, rule.id};
    }
    return {Verdict::Otherwise};
}

} // namespace model
