// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/plain_text.h"

#include "table/doubled_delimiter.h"
#include "table/wrapped_lines.h"

#include <utility>

namespace table
{

PlainText plain_text(const Text& text, const ReadOptions& options)
{
    PlainText plain{text, options, {}};
    if (auto unwrapped = without_line_quotes(plain.text)) {
        plain.text = std::move(*unwrapped);
        plain.rewritten.push_back({ProblemCode::LinesUnwrapped, 0, 0, {}});
    }
    if (options.overrides.delimiter)
        return plain;
    if (auto single = with_single_delimiter(plain.text)) {
        plain.text = std::move(single->text);
        plain.options.overrides.delimiter = single->delimiter;
        plain.rewritten.push_back(
            {ProblemCode::DoubledDelimiter, 0, 0, {plain.text.doubled_delimiter}});
    }
    return plain;
}

} // namespace table
