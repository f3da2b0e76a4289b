// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/utf8_of_file.h"

#include "table/parallel.h"

#include <algorithm>
#include <vector>

namespace table
{

Utf8Check check_utf8(const File& file, std::string_view bytes, std::size_t limit)
{
    constexpr std::size_t piece = 1u << 20;
    constexpr std::size_t longest_sequence = 4;
    // No sequence goes from one piece into the next.
    const auto start_of = [bytes](std::size_t index) {
        std::size_t start = std::min(index * piece, bytes.size());
        for (std::size_t i = 1; i < longest_sequence && start > 0 && start < bytes.size() &&
                                (static_cast<unsigned char>(bytes[start]) & 0xC0) == 0x80;
             ++i)
            ++start;
        return start;
    };
    std::vector<Utf8Check> checks((bytes.size() + piece - 1) / piece);
    in_parallel(checks.size(), [&](std::size_t index) {
        const std::size_t start = start_of(index);
        const std::string_view part = bytes.substr(start, start_of(index + 1) - start);
        file.fetch(part);
        checks[index] = check_utf8(part, limit);
    });
    Utf8Check all;
    for (std::size_t index = 0; index < checks.size(); ++index) {
        const Utf8Check& part = checks[index];
        all.wide += part.wide;
        all.broken += part.broken;
        all.nuls += part.nuls;
        all.has_form_feeds = all.has_form_feeds || part.has_form_feeds;
        for (const std::size_t at : part.damages)
            if (all.damages.size() < limit)
                all.damages.push_back(start_of(index) + at);
    }
    return all;
}

} // namespace table
