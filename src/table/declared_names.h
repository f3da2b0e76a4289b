// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/encoding.h"

#include <cstddef>
#include <optional>
#include <string>

namespace table
{

/// A text with the names of its columns in one line above the rows.
struct DeclaredNames {
    Text text;
    char delimiter = ',';
    /// Lines above that of the names.
    std::size_t skipped_lines = 0;
    /// What says the names in the file, such as @attribute.
    std::string said_by;
    /// What values and names stand in, where that is known.
    std::optional<char> quote = {};
};

/// The text with a line of names, where a file says them in another way: an ARFF file in lines of
/// "@attribute name type", a log by Zeek behind "#fields"; nothing where that is not so, or where a
/// name could not stand in a line of them. The rows keep the numbers of their lines.
std::optional<DeclaredNames> with_declared_names(const Text& text);

} // namespace table
