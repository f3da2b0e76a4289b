// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bag_of_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace model
{

std::string_view lemma(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> dictionary{{
        {"watches", "watch"},
        {"watching", "watch"},
        {"watched", "watch"},
        {"birds", "bird"},
    }};
    const auto entry =
        std::ranges::find(dictionary, word, [](const auto& pair) { return pair.first; });
    return entry == dictionary.end() ? word : entry->second;
}

BagOfWords bag_of_words(const std::vector<std::string>& words)
{
    BagOfWords bag;
    for (const std::string& word : words) {
        const auto known = std::ranges::find(bag.vocabulary, word);
        if (known != bag.vocabulary.end()) {
            bag.counts[static_cast<std::size_t>(known - bag.vocabulary.begin())] += 1;
        } else {
            bag.vocabulary.push_back(word);
            bag.counts.push_back(1);
        }
    }
    return bag;
}

} // namespace model
