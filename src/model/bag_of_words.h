// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace model
{

/// A word without its inflection, looked up in a small dictionary; a word that is not in it stays
/// as it is.
std::string_view lemma(std::string_view word);

/// How often each word occurs, words in the order in which they first appear.
struct BagOfWords {
    std::vector<std::string> vocabulary;
    std::vector<double> counts;

    bool operator==(const BagOfWords&) const = default;
};

BagOfWords bag_of_words(const std::vector<std::string>& words);

} // namespace model
