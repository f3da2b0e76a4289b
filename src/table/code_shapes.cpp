// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/code_shapes.h"

#include "table/excerpt.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

/// How many groups of three digits a text is, points between them: 0 where it is anything else.
std::size_t groups_of_three(std::string_view text)
{
    constexpr std::size_t group = 3;
    if (text.size() <= group || text.size() % (group + 1) != group)
        return 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i % (group + 1) == group ? text[i] != '.' : !is_digit(text[i]))
            return 0;
    return text.size() / (group + 1) + 1;
}

/// Whether no group is above 255. \pre they are of three digits
bool are_bytes(std::string_view groups)
{
    bool are = true;
    for (; groups.size() >= 3; groups.remove_prefix(std::min<std::size_t>(4, groups.size())))
        are = are && groups.substr(0, 3) <= "255";
    return are;
}

/// "004.6", but not "0.5", not "05.77" as printed in two digits, and not "000.00".
bool is_padded(std::string_view text)
{
    const std::size_t mark = std::min(text.find_first_of(".,"), text.size());
    const std::string_view whole = text.substr(0, mark);
    return mark < text.size() && whole.size() > 2 && whole.front() == '0' && is_all_digits(whole) &&
           whole.find_first_not_of('0') != std::string_view::npos;
}

/// "1,3", but not "3,1" and not "1,1".
bool is_ascending(std::string_view text)
{
    return text.size() == 3 && text[1] == ',' && text[0] >= '1' && text[0] < text[2] &&
           text[2] <= '9';
}

} // namespace

void CodeShapes::add(std::string_view text)
{
    constexpr std::size_t fewest_groups = 3;
    constexpr std::size_t groups_of_address = 4;
    if (values_++ == 0)
        first_ = excerpt(text);
    const std::size_t groups = groups_of_three(text);
    if (accounts_ == 0)
        account_length_ = groups;
    accounts_ += groups >= fewest_groups && groups == account_length_;
    addresses_ += groups == groups_of_address && are_bytes(text);
    single_ += text.size() == 1 && text.front() != '0';
    const bool is_pair = is_ascending(text);
    pairs_ += is_pair;
    if (is_pair && pair_.empty())
        pair_ = text;
    if (padded_.empty() && is_padded(text))
        padded_ = excerpt(text);
}

} // namespace table
