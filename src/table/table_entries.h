// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/translatable.h"
#include "table/problem_entry.h"

#include <array>

namespace table
{

/// What is said of a file, of its rows and of the table read from it, in the order of the
/// enumeration.
inline constexpr std::array table_entries = {
    Entry{ProblemCode::CannotOpen, "cannot-open",
          QT_TRANSLATE_NOOP(
              "table",
              "The file cannot be opened (%1). Check its name and your permission to read it.")},
    Entry{ProblemCode::IsFolder, "is-folder",
          QT_TRANSLATE_NOOP("table", "This is a folder. Choose a file inside it.")},
    Entry{ProblemCode::NotAFile, "not-a-file",
          QT_TRANSLATE_NOOP(
              "table",
              "This is a device or a pipe, not a file. Save its content to a file and open that.")},
    Entry{ProblemCode::ReadFailed, "read-failed",
          QT_TRANSLATE_NOOP(
              "table", "Reading the file failed (%1). Copy it to another disk and try again.")},
    Entry{ProblemCode::FileChanged, "file-changed",
          QT_TRANSLATE_NOOP("table", "The file has changed since it was opened. Open it again.")},
    Entry{ProblemCode::EmptyFile, "empty-file",
          QT_TRANSLATE_NOOP(
              "table",
              "The file is empty. Choose one with a line of column names and rows of values.")},
    Entry{ProblemCode::TooLarge, "too-large",
          QT_TRANSLATE_NOOP(
              "table", "The file is %1 large and more than %2 cannot be read in this encoding. "
                       "Save it as UTF-8, or split it.")},
    Entry{ProblemCode::Workbook, "workbook",
          QT_TRANSLATE_NOOP("table", "This is a spreadsheet or an archive (%1). "
                                     "Open it in its own program and save the sheet as CSV.")},
    Entry{ProblemCode::OtherFormat, "other-format",
          QT_TRANSLATE_NOOP(
              "table", "This is %1, not a table of rows and columns. Export the data as CSV.")},
    Entry{ProblemCode::Binary, "binary",
          QT_TRANSLATE_NOOP("table",
                            "This is not a text file. Export the data as CSV and open that file.")},
    Entry{ProblemCode::WrongEncoding, "wrong-encoding",
          QT_TRANSLATE_NOOP(
              "table", "More than %1 characters cannot be read as %2. Choose another encoding.")},
    Entry{ProblemCode::MissingEncoding, "missing-encoding",
          QT_TRANSLATE_NOOP("table",
                            "The encoding %1 is not known on this computer. Choose another "
                            "encoding, or save the file as UTF-8.")},
    Entry{ProblemCode::NotATable, "not-a-table",
          QT_TRANSLATE_NOOP(
              "table",
              "This does not look like a table: %1 of %2 lines do not have %3 columns. Choose "
              "another delimiter or quote character, or a file with one row a line.")},
    Entry{ProblemCode::RunningText, "running-text",
          QT_TRANSLATE_NOOP(
              "table",
              "This looks like running text, not a table: its lines are made of sentences. "
              "Choose a file with one row of values a line, or say what the delimiter is.")},
    Entry{ProblemCode::NoRows, "no-rows",
          QT_TRANSLATE_NOOP(
              "table",
              "There is no row of values below the column names. Add rows, or say that the "
              "file has no header or fewer lines before it.")},
    Entry{ProblemCode::TooManyColumns, "too-many-columns",
          QT_TRANSLATE_NOOP(
              "table",
              "The table has more than %1 columns. Choose another delimiter, or remove columns.")},
    Entry{ProblemCode::TooManyRows, "too-many-rows",
          QT_TRANSLATE_NOOP("table", "The table has more than %1 rows, too many to hold. "
                                     "Read a sample of it: one row in %2.")},
    Entry{ProblemCode::Cancelled, "cancelled",
          QT_TRANSLATE_NOOP("table", "Reading was cancelled. Open the file again to start over.")},
    Entry{ProblemCode::BadOption, "bad-option",
          QT_TRANSLATE_NOOP("table", "%1 cannot be used as %2. Choose another.")},

    Entry{ProblemCode::TooFewFields, "too-few-fields",
          QT_TRANSLATE_NOOP("table",
                            "This row has %1 of %2 values and is kept out. If it belongs to the "
                            "table, add the missing ones.")},
    Entry{ProblemCode::TooManyFields, "too-many-fields",
          QT_TRANSLATE_NOOP(
              "table", "This row has %1 values where %2 belong and is kept out. "
                       "Remove the extra ones, or quote a value that contains the delimiter.")},
    Entry{ProblemCode::BrokenQuote, "broken-quote",
          QT_TRANSLATE_NOOP("table",
                            "Text follows the closing quote of a value, so this row is kept out. "
                            "Double the quotes inside the value.")},
    Entry{ProblemCode::UnclosedQuote, "unclosed-quote",
          QT_TRANSLATE_NOOP("table",
                            "A quote is opened here and never closed, so this line is kept out. "
                            "Close the quote, or choose another quote character.")},
    Entry{ProblemCode::LateClosedQuote, "late-closed-quote",
          QT_TRANSLATE_NOOP("table",
                            "A quote is opened here and closed only in line %1, in the middle of a "
                            "value, so this line is kept out. Close the quote in its own line.")},
    Entry{ProblemCode::RepeatedNames, "repeated-names",
          QT_TRANSLATE_NOOP("table",
                            "This line repeats the column names, so it is no row and is kept out. "
                            "If it is one, say that the file has no header.")},
    Entry{ProblemCode::NoValues, "no-values",
          QT_TRANSLATE_NOOP("table", "This line has no values, so it is no row and is kept out.")},
    Entry{ProblemCode::NoteLine, "note-line",
          QT_TRANSLATE_NOOP("table",
                            "This line seems to be a title or a note (\"%1\"), so it is no row and "
                            "is kept out. If it is one, write it as the other rows are.")},
    Entry{ProblemCode::DamagedCharacters, "damaged-characters",
          QT_TRANSLATE_NOOP(
              "table",
              "This row contains bytes that are not text in the encoding %1 and is kept out. "
              "Correct it, or choose another encoding.")},
    Entry{ProblemCode::MoreRowsKeptOut, "more-rows-kept-out",
          QT_TRANSLATE_NOOP("table",
                            "Rows that are kept out, too, and not listed: %1. "
                            "If that is too many, check the delimiter and the quote character.")},

    Entry{ProblemCode::LinesSkipped, "lines-skipped",
          QT_TRANSLATE_NOOP("table", "Lines before the table are not part of it: %1. "
                                     "If they are, change the number of lines to skip.")},
    Entry{ProblemCode::RepeatedName, "repeated-name",
          QT_TRANSLATE_NOOP(
              "table", "The column name %1 is used more than once; this column is now called %2.")},
    Entry{ProblemCode::LongName, "long-name",
          QT_TRANSLATE_NOOP("table", "The name of column %1 has more than %2 characters; what is "
                                     "beyond them is cut off.")},
    Entry{ProblemCode::EmptyName, "empty-name",
          QT_TRANSLATE_NOOP("table", "A column has no name; it is now called %1.")},
    Entry{ProblemCode::DamagedName, "damaged-name",
          QT_TRANSLATE_NOOP("table",
                            "The name %1 contains bytes that are not text in the encoding %2. "
                            "Correct it, or choose another encoding.")},
    Entry{ProblemCode::MissingName, "missing-name",
          QT_TRANSLATE_NOOP("table", "The header has fewer names than the rows have values; "
                                     "the column without a name is now called %1.")},
    Entry{ProblemCode::SurplusName, "surplus-name",
          QT_TRANSLATE_NOOP("table",
                            "The name %1 has no column of values below it and is left out. "
                            "If names and values do not match, add the missing values.")},
    Entry{ProblemCode::ShortRows, "short-rows",
          QT_TRANSLATE_NOOP("table", "Rows that have fewer values than the table has columns: %1, "
                                     "the first one in this line. What is missing at their end "
                                     "counts as empty.")},
    Entry{ProblemCode::LinesBehindHeader, "lines-behind-header",
          QT_TRANSLATE_NOOP("table", "Lines below the column names that are no rows are left out: "
                                     "%1.")},
    Entry{ProblemCode::UnitsBelowNames, "units-below-names",
          QT_TRANSLATE_NOOP("table", "This line says what the columns are measured in (%1), so it "
                                     "is no row; the units are kept.")},
    Entry{ProblemCode::MaybeUnits, "maybe-units",
          QT_TRANSLATE_NOOP("table", "This line is read as a row, but may say what the columns are "
                                     "measured in (%1). If it does, take it out of the file.")},
    Entry{ProblemCode::MaybeNames, "maybe-names",
          QT_TRANSLATE_NOOP("table", "This line is read as a row, but may hold the names of the "
                                     "columns. If it does, say that the file has a header.")},
    Entry{ProblemCode::MaybeRow, "maybe-row",
          QT_TRANSLATE_NOOP("table", "This line is read as the names of the columns, but may be a "
                                     "row. If it is, say that the file has no header.")},
    Entry{ProblemCode::NamesParted, "names-parted",
          QT_TRANSLATE_NOOP("table",
                            "Something else parts the names of the columns than the values. "
                            "If they are no names, say that the file has no header.")},
    Entry{ProblemCode::NamesInValues, "names-in-values",
          QT_TRANSLATE_NOOP("table",
                            "Each value has its name before it, such as %1, and is read as "
                            "a word. To learn from them, put the names into a first line, "
                            "and only the values into the others.")},
    Entry{ProblemCode::MaybeNote, "maybe-note",
          QT_TRANSLATE_NOOP("table", "This row has nothing but \"%1\". If it is a title or a note, "
                                     "take it out of the file.")},
    Entry{ProblemCode::MergedCells, "merged-cells",
          QT_TRANSLATE_NOOP("table", "Column %1 is empty below its values (rows without one: %2). "
                                     "If the value above goes for them, too, as in merged cells, "
                                     "write it into each row.")},
    Entry{ProblemCode::NamesDeclared, "names-declared",
          QT_TRANSLATE_NOOP("table", "The names of the columns are taken from what stands above "
                                     "the rows (%1). If they are wrong, say that the file has no "
                                     "header.")},
    Entry{ProblemCode::LinesUnwrapped, "lines-unwrapped",
          QT_TRANSLATE_NOOP("table", "Whole lines stand in quotes; what is inside them is read.")},
    Entry{ProblemCode::DoubledDelimiter, "doubled-delimiter",
          QT_TRANSLATE_NOOP("table", "The values are parted by %1, which counts as one delimiter. "
                                     "If it is none, choose the delimiter.")},
    Entry{ProblemCode::GuessedEncoding, "guessed-encoding",
          QT_TRANSLATE_NOOP("table",
                            "Nothing in the file says its encoding; it is read as %1. If letters "
                            "look wrong, choose another encoding, or save the file as UTF-8.")},
    Entry{ProblemCode::RivalEncodings, "rival-encodings",
          QT_TRANSLATE_NOOP("table",
                            "Nothing in the file says its encoding; it is read as %1, but could be "
                            "%2. If letters look wrong, choose another encoding, or save the file "
                            "as UTF-8.")},
    Entry{ProblemCode::UnitTakenOff, "unit-taken-off",
          QT_TRANSLATE_NOOP("table", "Column %1 is in %2 everywhere: the unit is taken off, and "
                                     "\"%3\" is read as %4.")},
    Entry{ProblemCode::PointsOfMost, "points-of-most",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 seems to hold points out of %2: \"%3\" is read as %4. If "
                            "it holds something else, such as days, let it hold categories.")},
    Entry{ProblemCode::DashIsNought, "dash-is-nought",
          QT_TRANSLATE_NOOP("table",
                            "In column %1, \"%2\" is read as 0, as bookkeepers write it. If it "
                            "stands for no value, name it as a mark for missing values.")},
    Entry{ProblemCode::MixedUnits, "mixed-units",
          QT_TRANSLATE_NOOP("table", "Column %1 mixes units (%2), so it is read as words. "
                                     "Write all its values in one unit.")},
    Entry{ProblemCode::SomeWithoutUnit, "some-without-unit",
          QT_TRANSLATE_NOOP("table", "Column %1 has values in %2 and values without a unit, so it "
                                     "is read as words. Write all its values in one unit.")},
    Entry{ProblemCode::KeepsZeros, "keeps-zeros",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 has values such as %2, which as numbers would not stay as "
                            "they are written: it is read as codes. If it holds numbers, say so.")},
    Entry{ProblemCode::DifferInCase, "differ-in-case",
          QT_TRANSLATE_NOOP(
              "table", "In column %1, labels that differ only in capital letters, in blanks or "
                       "in what nobody sees count apart: %4. If they mean the same, join the "
                       "spellings.")},
    Entry{ProblemCode::SpellingsJoined, "spellings-joined",
          QT_TRANSLATE_NOOP(
              "table", "In column %1, spellings that differ only in capital letters, in blanks "
                       "or in what nobody sees are joined, as you said: \"%2\" counts as "
                       "\"%3\".")},
    Entry{ProblemCode::GapsAreLabel, "gaps-are-label",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 holds %2 or nothing, so an empty cell counts as a label "
                            "too: %3. If it is a gap, say that the column is a category.")},
    Entry{ProblemCode::GapsAreGaps, "gaps-are-gaps",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 holds %2 or nothing, and an empty cell counts as a gap, as "
                            "you said. If it means no, let it count as a label.")},
    Entry{ProblemCode::MinusIsLabel, "minus-is-label",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 holds %3, so %2 counts as a label there, not as a gap. If "
                            "it stands for no value, name it as a mark for missing values.")},
    Entry{ProblemCode::RowOfTotals, "row-of-totals",
          QT_TRANSLATE_NOOP("table", "A row says \"%1\": it may sum up the others. If so, "
                                     "leave it out, and those like it.")},
    Entry{ProblemCode::TotalsLeftOut, "totals-left-out",
          QT_TRANSLATE_NOOP("table", "Rows that sum up others are left out, as you said: line "
                                     "%1.")},
    Entry{
        ProblemCode::RowNumbers, "row-numbers",
        QT_TRANSLATE_NOOP("table", "Column %1 only counts the rows, so ignoring it is suggested.")},
    Entry{ProblemCode::CountsUp, "counts-up",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 goes up by one in every row, so ignoring it is suggested.")},
    Entry{ProblemCode::Identifier, "identifier",
          QT_TRANSLATE_NOOP(
              "table",
              "Column %1 has another number in every row that has one, as a name would, so "
              "ignoring it is suggested.")},
    Entry{ProblemCode::AllDifferent, "all-different",
          QT_TRANSLATE_NOOP(
              "table", "Column %1 has another word in every row that has one, from which nothing "
                       "can be learned; ignoring it is suggested.")},
    Entry{ProblemCode::HoldsDates, "holds-dates",
          QT_TRANSLATE_NOOP(
              "table",
              "Column %1 holds dates or times such as %2, from which nothing can be learned "
              "as they stand. To learn from them, add a column of numbers, such as the "
              "year or the hour.")},
    Entry{ProblemCode::WordForGap, "word-for-gap",
          QT_TRANSLATE_NOOP("table",
                            "In column %1, %2 is taken for no value. If it is a value, such "
                            "as a country or a name, say what the missing marks are.")},
    Entry{ProblemCode::KeepsQuotes, "keeps-quotes",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 keeps the quote mark of %2, because the quotes in the file "
                            "do not pair up. Correct them, or choose the quote character.")},
    Entry{ProblemCode::AmbiguousDelimiter, "ambiguous-delimiter",
          QT_TRANSLATE_NOOP("table",
                            "%1 is read as two values, but could be one number with a decimal "
                            "comma. If it is, choose another delimiter, or write it with a "
                            "point.")},
    Entry{ProblemCode::UnsureDelimiter, "unsure-delimiter",
          QT_TRANSLATE_NOOP("table",
                            "It is not certain what parts the values. If the columns are not as "
                            "they should be, choose the delimiter.")},
    Entry{ProblemCode::AmbiguousDecimal, "ambiguous-decimal",
          QT_TRANSLATE_NOOP("table",
                            "In column %3, \"%1\" could be read in two ways; it is taken as %2. "
                            "If that is wrong, change the decimal mark.")},
    Entry{ProblemCode::AmbiguousGroups, "ambiguous-groups",
          QT_TRANSLATE_NOOP("table",
                            "In column %1, \"%2\" is read as %3, but the blank may also stand "
                            "between two numbers. If it does, give each a column of its own.")},
    Entry{ProblemCode::LooksMissing, "looks-missing",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 has %2, far from its other values, which go from %4 to %5 "
                            "(rows that have it: %3). If it stands for no value, name it as a mark "
                            "for missing values.")},
    Entry{ProblemCode::OddNumber, "odd-number",
          QT_TRANSLATE_NOOP("table", "In column %1, \"%2\" is read as %3, but may mean something "
                                     "else. If it does, let the column hold categories.")},
    Entry{ProblemCode::Postcodes, "postcodes",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 seems to hold postcodes such as %2, but is read as numbers. "
                            "If it does, let the column hold categories.")},
    Entry{ProblemCode::MostlyNumbers, "mostly-numbers",
          QT_TRANSLATE_NOOP(
              "table",
              "Column %1 holds numbers, but here it says \"%2\", so the column is read as words. "
              "Correct the value, name it as a mark for missing values, or say that the column "
              "holds numbers.")},
    Entry{ProblemCode::StrayNumbers, "stray-numbers",
          QT_TRANSLATE_NOOP(
              "table", "Column %1 holds words, but here it says \"%2\": %3 of its %4 values "
                       "are numbers, and count as labels. If they should not be there, correct "
                       "them; if the column holds numbers, say so.")},
    Entry{ProblemCode::TwoNumbers, "two-numbers",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 has more than one number in a value, such as %2, so it is "
                            "read as words. To learn from them, give each a column of its own.")},
    Entry{ProblemCode::OtherWriting, "other-writing",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 has values such as %2, which are not read as numbers, so it "
                            "is read as words. If they are numbers, write this one as %3.")},
    Entry{ProblemCode::UnknownUnit, "unknown-unit",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 has values such as %3. Whether \"%2\" is a unit is not "
                            "known, so it is read as words. If it holds numbers, say so: this is "
                            "taken off then.")},
    Entry{ProblemCode::BrokenLines, "broken-lines",
          QT_TRANSLATE_NOOP("table",
                            "Some rows may be the rest of the line above, broken in two when the "
                            "file was written, or no rows at all: line %1. Join each with the "
                            "line above it, or remove it.")},
    Entry{ProblemCode::NotNumbers, "not-numbers",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 is read as numbers, as you said. Values that are none count "
                            "as missing: %2, the first of them \"%3\".")},
    Entry{ProblemCode::GapWords, "gap-words",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 holds numbers. Words that say that there is none count as "
                            "missing: %2, the first of them \"%3\".")},
    Entry{
        ProblemCode::UnusedMark, "unused-mark",
        QT_TRANSLATE_NOOP("table", "No value in this file is %1, which is named a missing mark.")},
    Entry{ProblemCode::UnusedMarkLike, "unused-mark-like",
          QT_TRANSLATE_NOOP("table", "No value in this file is %1, which is named a missing mark. "
                                     "Here it says %2; if that is meant, name it.")},
    Entry{ProblemCode::UsualMarkCounts, "usual-mark-counts",
          QT_TRANSLATE_NOOP(
              "table", "Column %1 has %2, which usually stands for no value but counts as a value "
                       "here, because other missing marks are named. If it stands for no value, "
                       "name it, too.")},
    Entry{ProblemCode::Sampled, "sampled",
          QT_TRANSLATE_NOOP("table", "This is a sample: one row in %1 was read.")},
};

} // namespace table
