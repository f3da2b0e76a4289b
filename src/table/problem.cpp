// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/problem.h"

#include "table/choice_entries.h"
#include "table/table_entries.h"

#include <algorithm>
#include <array>

namespace table
{

namespace
{

/// One a code, in the order of the enumeration.
constexpr auto entries = [] {
    std::array<Entry, table_entries.size() + choice_entries.size()> all{};
    std::ranges::copy(choice_entries, std::ranges::copy(table_entries, all.begin()).out);
    return all;
}();

const Entry& entry(ProblemCode code)
{
    return entries[static_cast<std::size_t>(code)];
}

constexpr bool in_order()
{
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (static_cast<std::size_t>(entries[i].code) != i)
            return false;
    return entries.back().code == ProblemCode::NearlyConstantFeature;
}
static_assert(in_order(), "one entry a code, in the order of the enumeration");

} // namespace

std::string_view name(ProblemCode code)
{
    return entry(code).name;
}

std::optional<ProblemCode> problem_named(std::string_view name)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [=](const Entry& entry) { return entry.name == name; });
    return found == entries.end() ? std::nullopt : std::optional(found->code);
}

const char* pattern(ProblemCode code)
{
    return entry(code).pattern;
}

} // namespace table
