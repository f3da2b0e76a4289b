// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <stop_token>

namespace model
{

/// The rows 0 to `count` - 1. std::views::iota would do, but clang 14 cannot read it.
class FirstRows
{
public:
    class Iterator
    {
    public:
        explicit constexpr Iterator(std::size_t row) : row_(row) {}
        constexpr std::size_t operator*() const { return row_; }
        constexpr Iterator& operator++()
        {
            ++row_;
            return *this;
        }
        constexpr bool operator==(const Iterator&) const = default;

    private:
        std::size_t row_;
    };

    explicit constexpr FirstRows(std::size_t count) : count_(count) {}
    constexpr Iterator begin() const { return Iterator(0); }
    constexpr Iterator end() const { return Iterator(count_); }

private:
    std::size_t count_;
};

/// Calls `visit(row)` with each of these rows in turn until a stop is asked for. The question is
/// asked once in about a thousand rows: it costs a little. Whether all were visited.
template <class Rows, class Visit>
bool for_each_until_stopped(const Rows& rows, const std::stop_token& stop, Visit visit)
{
    constexpr std::size_t between_questions = 1'024;
    std::size_t until_asked = 0;
    for (const std::size_t row : rows) {
        if (until_asked-- == 0) {
            if (stop.stop_requested())
                return false;
            until_asked = between_questions - 1;
        }
        visit(row);
    }
    return true;
}

} // namespace model
