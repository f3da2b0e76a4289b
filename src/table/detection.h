// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dialect.h"
#include "table/notation.h"
#include "table/sample.h"

#include <cstddef>
#include <string>
#include <vector>

namespace table
{

/// From this confidence on, nothing is in doubt.
constexpr double beyond_doubt = 0.9;

/// How a text seems to be written, and how sure that is.
struct Detection {
    Dialect dialect;
    /// Two characters that part the values in the file, where the dialect has one in their place;
    /// else empty.
    std::string doubled_delimiter = {};
    /// Values a row has.
    std::size_t width = 0;
    /// From 0, a guess, to 1, no doubt.
    double confidence = 0;
    /// How the numbers of each column are written.
    Notation notation;
    /// Lines behind the names that are no rows: a line of dashes, the types of the columns.
    std::size_t lines_behind_header = 0;
    /// What one of them says that each column is measured in: see LinesBehind::units.
    std::vector<std::string> units = {};
    /// How many of them go on with the names: see LinesBehind::of_names.
    std::size_t lines_of_names = 0;
    /// What parts the names, where it is not what parts the values; else 0.
    char names_parted_by = 0;
    /// Whether there are no names, but the first row may be one of them.
    bool may_have_names = false;
    /// Whether the line that was taken for one of names may be a row.
    bool may_be_row = false;
    /// Whether something else may part the values.
    bool may_be_parted_otherwise = false;
    /// Whether each value has its name before it: "t=0;temp=21.5".
    bool has_names_in_values = false;

    bool operator==(const Detection&) const = default;
};

/// Finds out how a text is written from its beginning; what is fixed is taken as it is.
/// \pre find_bad_option() finds nothing.
Detection detect(const Text& text, const Overrides& fixed = {});

/// Whether a text seems to be made of sentences, the commas or spaces between whose words were
/// taken for delimiters. \param sample is the text's as `detection` separates it.
bool is_prose(const Sample& sample, const Detection& detection);

/// Whether so much is in doubt that a person should look at the rows.
bool is_guess(const Detection& detection);

/// What was found as one plain sentence, such as: "4 columns separated by semicolons, in UTF-8 with
/// decimal commas; the first line holds their names."
std::string describe(const Detection& detection);

/// What parts the values in the file, as the console says it: "comma", or "||" where it is two
/// characters.
std::string delimiter_name(const Detection& detection);

/// How values are separated: the delimiter, quote and escape under which the text is most like a
/// table.
struct Separation {
    Dialect dialect;
    double confidence = 0;
    /// Whether another delimiter would do nearly as well.
    bool has_rival = false;
};
/// Chosen by how many rows have the same number of values and how many values are of a known kind
/// (after van den Burg, Nazabal, Sutton: Wrangling messy CSV files by detecting row and type
/// patterns, 2019).
Separation detect_separation(std::string_view head, const Overrides& fixed);

/// Lines below the names that are no rows.
struct LinesBehind {
    std::size_t count = 0;
    /// What they say that the numbers of each column are measured in, one text a column, empty
    /// where they do not; or nothing.
    std::vector<std::string> units = {};
    /// How many of them, the first ones, go on with the names: see lines_of_names_below().
    std::size_t of_names = 0;
    /// Whether they might be rows: of words that are no units, or of one letter for all.
    bool may_be_rows = false;
};

/// Where the table starts in a sample, and how wide it is.
struct Layout {
    std::uint64_t skipped_lines = 0;
    std::size_t width = 0;
    bool header = true;
    LinesBehind behind_header;
    /// See Detection.
    char names_parted_by = 0;
    bool may_have_names = false;
    bool may_be_row = false;
    bool has_names_in_values = false;
    /// Whether blanks that part the values may stand inside of them.
    bool may_part_texts = false;
    /// From 0 to 1: how clear it is whether there is a header.
    double confidence = 0;
};
Layout detect_layout(const Sample& sample, const Dialect& dialect, const Overrides& fixed);

/// The number of values most rows have, wider rows counting more than single values; 0 for no rows.
std::size_t usual_width(const Sample& sample);

} // namespace table
