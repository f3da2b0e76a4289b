#pragma once

#include "table/problem.h"

#include <utility>
#include <variant>

namespace table
{

/// Either what was asked for or the problem that prevented it.
template <class Value>
class Result
{
public:
    Result(Value value) : content_(std::move(value)) {}
    Result(Problem problem) : content_(std::move(problem)) {}

    explicit operator bool() const { return content_.index() == 0; }
    /// \pre the result holds a value.
    Value& operator*() { return std::get<0>(content_); }
    const Value& operator*() const { return std::get<0>(content_); }
    Value* operator->() { return &std::get<0>(content_); }
    const Value* operator->() const { return &std::get<0>(content_); }
    /// \pre the result holds a problem.
    const Problem& problem() const { return std::get<1>(content_); }

    bool operator==(const Result&) const = default;

private:
    std::variant<Value, Problem> content_;
};

} // namespace table
