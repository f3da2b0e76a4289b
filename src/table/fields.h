// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dialect.h"

#include <array>
#include <string>
#include <string_view>

namespace table
{

/// One value as it stands in the text: without its quotes, and without the blanks around it.
struct Field {
    std::string_view raw;
    bool quoted = false;
    /// Something in it is written in a way that has to be undone: see FieldScanner::value().
    bool altered = false;
    /// Line ends between the quotes of a value.
    std::size_t line_ends = 0;
};

/// What follows a field.
enum class Next : unsigned char {
    Field,
    Row,
    End,
    /// Nothing usable: text behind a closing quote.
    Broken,
    /// A quote that is never closed, or not within the longest value allowed.
    Unclosed
};

/// Takes text apart into fields and rows as RFC 4180 describes, and as programs really write it:
/// any delimiter, quote and escape of a Dialect; LF, CRLF and CR as line ends wherever they stand;
/// blanks around values ignored, inside quotes together with line ends; runs of spaces and tabs as
/// one delimiter where the delimiter is a space; quotes in the middle of a value taken literally;
/// ="…" as a value in quotes, as spreadsheets write what is to stay a text.
class FieldScanner
{
public:
    explicit FieldScanner(const Dialect& dialect);

    /// Reads the field that starts at `at` and moves `at` behind it and what ends it: to the next
    /// field of this row, to the next row or to the end. After Broken or Unclosed `at` is where the
    /// trouble was noticed. \pre at <= end
    Next scan(const char*& at, const char* end, Field& field) const;

    /// What the field says: escapes undone, and line breaks inside turned into LF.
    /// The view is into the text or into `scratch`.
    std::string_view value(const Field& field, std::string& scratch) const;

    /// Longest quoted value, in bytes. Anything longer is a quote somebody forgot.
    static constexpr std::size_t longest_quoted = 1u << 20;

private:
    bool is_blank(char c) const
    {
        return delimiter_ != ' ' && (c == ' ' || c == '\t') && c != delimiter_;
    }
    bool is_delimiter(char c) const { return c == delimiter_ || (delimiter_ == ' ' && c == '\t'); }
    void skip_blanks(const char*& at, const char* end) const;
    void skip_spaces(const char*& at, const char* end) const;
    Next quoted(const char*& at, const char* end, Field& field) const;
    Next plain(const char*& at, const char* end, Field& field) const;
    Next finish(const char*& at, const char* end) const;

    char delimiter_;
    char quote_;
    bool backslash_;
    /// Whether a character may end a plain field.
    std::array<bool, 256> stops_ = {};
};

/// Moves `at` behind the line end it stands at.
void skip_line_end(const char*& at, const char* end);
/// The text up to the next line end, behind which `at` is moved.
std::string_view take_line(const char*& at, const char* end);
/// Moves `at` behind the next line end, whatever stands before it.
void skip_line(const char*& at, const char* end);
/// How many line ends there are.
std::uint64_t count_line_ends(std::string_view text);

} // namespace table
