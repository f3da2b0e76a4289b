// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/problem.h"

#include <utility>
#include <variant>

namespace table
{

/// Either what was asked for or the problem that prevented it. Later layers have problems of their
/// own.
template <class Value, class Obstacle = Problem>
class Result
{
public:
    Result(Value value) : content_(std::move(value)) {}
    Result(Obstacle problem) : content_(std::move(problem)) {}

    explicit operator bool() const { return content_.index() == 0; }
    /// \pre the result holds a value.
    Value& operator*() { return std::get<0>(content_); }
    const Value& operator*() const { return std::get<0>(content_); }
    Value* operator->() { return &std::get<0>(content_); }
    const Value* operator->() const { return &std::get<0>(content_); }
    /// \pre the result holds a problem.
    const Obstacle& problem() const { return std::get<1>(content_); }

    bool operator==(const Result&) const = default;

private:
    std::variant<Value, Obstacle> content_;
};

} // namespace table
