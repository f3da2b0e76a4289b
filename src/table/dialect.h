// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/encoding.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace table
{

/// How a quote inside a quoted value is written: "" or \".
enum class Escape : unsigned char { Doubled, Backslash };
enum class LineEnd : unsigned char { Lf, CrLf, Cr, Mixed };

/// How the numbers of a column are written.
struct NumberFormat {
    /// '.' or ','
    char decimal = '.';
    /// What stands between groups of digits, in UTF-8; empty for nothing.
    std::string group;
    /// What every number is followed or, for a currency, may be preceded by, and is taken off:
    /// "kg".
    std::string unit = {};
    /// Zeros at the front say something, or there are more digits than a double holds: what looks
    /// like a number is a code and stays a text.
    bool keeps_zeros = false;
    /// Groups are of two digits but for the last one of three, as in India: 12,34,567. Otherwise
    /// all are of three.
    bool pairs = false;

    bool operator==(const NumberFormat&) const = default;
};

/// How many values rows may have where they are not of one length. What is missing at the end of
/// one is empty, and what is empty beyond the width counts for nothing.
struct RowLengths {
    std::size_t fewest = 0;
    /// The width of the table; 0 where all rows are of one length.
    std::size_t most = 0;

    bool operator==(const RowLengths&) const = default;
};

/// How a table is written as text.
struct Dialect {
    Encoding encoding = Encoding::Utf8;
    bool bom = false;
    char delimiter = ',';
    /// '"', '\'' or 0 for none.
    char quote = '"';
    Escape escape = Escape::Doubled;
    /// What most columns have; each has its own: see Detection::notation.
    NumberFormat numbers;
    /// Whether the first line after the skipped ones holds the column names.
    bool header = true;
    /// Lines before the header or the first row.
    std::uint64_t skipped_lines = 0;
    /// What most lines end with; every kind is understood anywhere, whatever stands here.
    LineEnd line_end = LineEnd::Lf;
    RowLengths lengths = {};

    bool operator==(const Dialect&) const = default;
};

/// What a person has fixed; everything else is detected.
struct Overrides {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    std::optional<char> quote;
    std::optional<Escape> escape;
    std::optional<char> decimal;
    std::optional<std::string> group;
    std::optional<bool> header;
    std::optional<std::uint64_t> skipped_lines;

    bool operator==(const Overrides&) const = default;
};

/// The first override that cannot work, as BadOption: a delimiter that is a letter, a digit, a
/// quote or the decimal mark, and the like.
std::optional<Problem> find_bad_option(const Overrides& overrides);

/// "comma", "semicolon", "tab", "pipe", "space", "colon", or the character itself.
std::string delimiter_name(char delimiter);
/// The character a delimiter's name or the character itself stands for ("comma", ",", "\t"), or
/// nothing.
std::optional<char> delimiter_named(std::string_view name);
/// "double", "single" or "none".
std::string_view quote_name(char quote);
/// The quote character ('"', '\'', 0) for such a name or the character itself, or nothing.
std::optional<char> quote_named(std::string_view name);
/// "LF", "CRLF", "CR" or "mixed".
std::string_view name(LineEnd line_end);

} // namespace table
