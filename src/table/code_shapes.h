// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace table
{

/// Gathers, value by value, whether the numbers of a column have the shape of something else: of
/// addresses in a network, of account numbers, of codes with a point, of lists of choices.
class CodeShapes
{
public:
    /// \pre a number in one notation or another, without blanks around it
    void add(std::string_view text);

    /// A value, where all are addresses in a network such as 192.168.178.100; or empty.
    std::string address() const { return all(addresses_) ? first_ : std::string(); }
    /// A value, where all have as many groups of three digits, three at least, as account numbers
    /// have and few amounts do; or the first that begins with a 0 no number has, as in 004.6; or
    /// empty.
    const std::string& code() const { return all(accounts_) ? first_ : padded_; }
    /// A value, where all are single digits or two of them, ascending, as who may choose several
    /// answers writes: 3 and 1,2. Empty where none are.
    std::string choices() const { return all(single_ + pairs_) && single_ > 0 ? pair_ : ""; }

private:
    bool all(std::size_t count) const { return values_ > 1 && count == values_; }

    std::size_t values_ = 0;
    std::size_t addresses_ = 0;
    std::size_t accounts_ = 0;
    std::size_t account_length_ = 0;
    std::size_t single_ = 0;
    std::size_t pairs_ = 0;
    std::string first_;
    std::string padded_;
    std::string pair_;
};

} // namespace table
