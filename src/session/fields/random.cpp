// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fields/random.h"

#include "session/archives/input_archive.h"

#include <QCoreApplication>

#include <algorithm>
#include <locale>
#include <sstream>

namespace session
{

EngineWords words_of(const std::mt19937& engine)
{
    std::stringstream text;
    text.imbue(std::locale::classic());
    text << engine;
    EngineWords words{};
    for (std::uint32_t& word : words)
        text >> word;
    return words;
}

std::mt19937 engine_of(const EngineWords& words)
{
    // All zero but for the 31 bits that are never used: from there it would go on with zeros for
    // ever.
    const bool stuck =
        (words[0] & 0x80000000u) == 0 &&
        std::all_of(words.begin() + 1, words.end() - 1, [](auto word) { return word == 0; });
    if (stuck || words.back() > std::mt19937::state_size)
        throw Contradiction{
            QCoreApplication::translate("session", "its random generator is in no possible state")};
    std::stringstream text;
    text.imbue(std::locale::classic());
    for (const std::uint32_t word : words)
        text << word << ' ';
    std::mt19937 engine;
    text >> engine;
    return engine;
}

} // namespace session
