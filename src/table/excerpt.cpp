// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/excerpt.h"

#include "table/unicode.h"

#include <algorithm>

namespace table
{

std::string excerpt(std::string_view text, std::size_t limit)
{
    std::string result;
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == limit)
            return result + "…";
        const std::size_t length = sequence_length(text);
        const auto first = static_cast<unsigned char>(text.front());
        if (length == 0)
            result += "\uFFFD";
        else if (first < 0x20 || first == 0x7F)
            result += ' ';
        else
            result += text.substr(0, length);
        text.remove_prefix(length ? length : 1);
    }
    return result;
}

std::string without_middle(std::string_view text, std::size_t limit)
{
    const std::size_t count = count_characters(text);
    if (count <= limit)
        return std::string(text);
    const std::size_t tail = limit / 3;
    std::string_view end = text;
    for (std::size_t left = count; left > tail; --left)
        end.remove_prefix(std::max<std::size_t>(sequence_length(end), 1));
    return excerpt(text, limit - tail) + excerpt(end, tail);
}

std::string listed(std::span<const std::string> texts, std::size_t most, std::string_view separator,
                   std::size_t limit)
{
    std::string list;
    for (const std::string& text : texts.first(std::min(most, texts.size()))) {
        list += list.empty() ? "" : separator;
        list += excerpt(text, limit);
    }
    if (texts.size() > most)
        list.append(separator).append("…");
    return list;
}

} // namespace table
