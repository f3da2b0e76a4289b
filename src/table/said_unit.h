// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace table
{

/// Looks for what all numbers of a column of words have before or behind them, so that a person can
/// say that they are numbers: the "x10^9/L" of 5.3 x10^9/L, which is no unit that people know.
class SaidUnit
{
public:
    /// \pre no blanks around the value
    void add(std::string_view value);

    /// What most values have and no number lacks; empty where there is no such, or where some have
    /// another unit that people know.
    std::string unit() const;

private:
    std::map<std::string, std::size_t, std::less<>> units_;
    std::map<std::string, std::size_t, std::less<>> known_;
    std::size_t values_ = 0;
    bool some_have_none_ = false;
};

/// What would be taken off if a column of words were said to hold numbers, as its first values
/// have it; empty where there is no such.
std::string unit_if_said(const Table& table, std::size_t column);

} // namespace table
