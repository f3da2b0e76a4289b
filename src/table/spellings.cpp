// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/spellings.h"

#include "table/spelling_folding.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace table
{

std::vector<std::vector<std::size_t>> find_spellings(const Column& column)
{
    std::vector<std::vector<std::size_t>> groups;
    std::unordered_map<std::string, std::size_t> known;
    for (std::size_t label = 0; label < column.labels.size(); ++label) {
        const auto [same, is_new] =
            known.emplace(spelling_folded(column.labels[label]), groups.size());
        if (is_new)
            groups.emplace_back();
        groups[same->second].push_back(label);
    }
    std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
    return groups;
}

std::optional<JoinedSpelling> join_spellings(Column& column)
{
    column.joined = true;
    struct Use {
        std::size_t rows = 0;
        std::size_t first = 0;
    };
    std::vector<Use> uses(column.labels.size());
    for (std::size_t row = 0; row < column.codes.size(); ++row) {
        if (column.codes[row] == Column::missing_label)
            continue;
        Use& use = uses[column.codes[row]];
        if (use.rows++ == 0)
            use.first = row;
    }
    // Which of the labels each one counts as.
    std::unordered_map<std::string, std::size_t> chosen;
    for (std::size_t label = 0; label < uses.size(); ++label) {
        std::size_t& best =
            chosen.try_emplace(spelling_folded(column.labels[label]), label).first->second;
        const Use& use = uses[label];
        if (use.rows > uses[best].rows ||
            (use.rows == uses[best].rows && use.first < uses[best].first))
            best = label;
    }
    std::vector<std::uint16_t> places(uses.size(), Column::missing_label);
    std::vector<std::string> labels;
    std::optional<JoinedSpelling> joined;
    std::vector<std::size_t> counts_as(uses.size());
    for (std::size_t label = 0; label < uses.size(); ++label) {
        const std::size_t best = counts_as[label] =
            chosen.at(spelling_folded(column.labels[label]));
        if (best == label) {
            places[label] = static_cast<std::uint16_t>(labels.size());
            labels.push_back(column.labels[label]);
        } else if (!joined || uses[label].first < joined->row) {
            joined = {uses[label].first, column.labels[label], column.labels[best]};
        }
    }
    for (std::uint16_t& code : column.codes)
        if (code != Column::missing_label)
            code = places[counts_as[code]];
    column.labels = std::move(labels);
    return joined;
}

} // namespace table
