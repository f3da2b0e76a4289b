// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/excerpt.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// Everything that can be wrong with a file, a row, a column or a choice, and what is worth knowing
/// about it.
enum class ProblemCode : std::uint8_t {
    // The file cannot be used.
    CannotOpen,
    IsFolder,
    NotAFile,
    ReadFailed,
    FileChanged,
    EmptyFile,
    TooLarge,
    Workbook,
    OtherFormat,
    Binary,
    WrongEncoding,
    MissingEncoding,
    NotATable,
    RunningText,
    NoRows,
    TooManyColumns,
    TooManyRows,
    Cancelled,
    BadOption,
    // A row is kept out.
    TooFewFields,
    TooManyFields,
    BrokenQuote,
    UnclosedQuote,
    LateClosedQuote,
    RepeatedNames,
    NoValues,
    NoteLine,
    DamagedCharacters,
    MoreRowsKeptOut,
    // Worth knowing about the table.
    LinesSkipped,
    RepeatedName,
    LongName,
    EmptyName,
    DamagedName,
    MissingName,
    SurplusName,
    ShortRows,
    LinesBehindHeader,
    UnitsBelowNames,
    MaybeUnits,
    MaybeNames,
    MaybeRow,
    NamesParted,
    NamesInValues,
    MaybeNote,
    MergedCells,
    NamesDeclared,
    LinesUnwrapped,
    DoubledDelimiter,
    GuessedEncoding,
    RivalEncodings,
    UnitTakenOff,
    PointsOfMost,
    DashIsNought,
    MixedUnits,
    SomeWithoutUnit,
    KeepsZeros,
    DifferInCase,
    SpellingsJoined,
    GapsAreLabel,
    GapsAreGaps,
    MinusIsLabel,
    RowOfTotals,
    TotalsLeftOut,
    RowNumbers,
    CountsUp,
    Identifier,
    AllDifferent,
    HoldsDates,
    WordForGap,
    KeepsQuotes,
    AmbiguousDelimiter,
    UnsureDelimiter,
    AmbiguousDecimal,
    AmbiguousGroups,
    LooksMissing,
    OddNumber,
    Postcodes,
    MostlyNumbers,
    StrayNumbers,
    TwoNumbers,
    OtherWriting,
    UnknownUnit,
    BrokenLines,
    NotNumbers,
    GapWords,
    UnusedMark,
    UnusedMarkLike,
    UsualMarkCounts,
    Sampled,
    // The choices do not make a data set.
    OneColumn,
    OnlyText,
    NoTarget,
    SeveralTargets,
    NoFeature,
    TextFeature,
    EmptyFeature,
    TextTarget,
    ConstantTarget,
    ConstantToLearn,
    ConstantByGaps,
    LabelNotLeft,
    TargetNeedsPositive,
    OneOfManyNumbers,
    ThresholdOfLabels,
    ThresholdOutside,
    LabelsNoNumber,
    UnknownLabel,
    AllRowsMissing,
    TooFewRows,
    TooManyFeatures,
    TooLargeNumbers,
    ColumnNotFound,
    ColumnDiffers,
    OtherUnit,
    // A value does not do for a prediction.
    UnseenLabel,
    NotANumber,
    NoAnswer,
    // Worth knowing about a prediction.
    FilledAnswer,
    OutsideLearned,
    NeverLearned,
    // Worth knowing about another file for the same choices.
    NowWords,
    NowNumbers,
    NewLabels,
    LostLabels,
    NowOtherUnit,
    NowNoUnit,
    SomeNowWithoutUnit,
    NowUnit,
    // Worth knowing about the data set.
    MissingValue,
    MissingTarget,
    ConstantFeature,
    NearlyConstantFeature,
};

/// One finding. A value: the sentence is made from it in the language wanted.
struct Problem {
    ProblemCode code = ProblemCode::CannotOpen;
    /// Line of the file, counted from 1; 0 where it concerns the whole file.
    std::uint64_t line = 0;
    /// Character in that line, counted from 1; 0 where it concerns the whole line.
    std::uint64_t column = 0;
    /// What %1, %2, ... stand for in the pattern.
    std::vector<std::string> arguments;

    bool operator==(const Problem&) const = default;
};

/// Whether it is about a line that is not a row of the table because of it.
constexpr bool keeps_row_out(ProblemCode code)
{
    return code >= ProblemCode::TooFewFields && code <= ProblemCode::DamagedCharacters;
}

/// The stable name of a code, such as "too-few-fields".
std::string_view name(ProblemCode code);
/// The code of that name, or nothing.
std::optional<ProblemCode> problem_named(std::string_view name);
/// The English sentence with %1, %2, ... where the arguments go: what is wrong and what to do. The
/// key for translations.
const char* pattern(ProblemCode code);
/// Whether this argument (from 0) is a phrase of ours, such as "a web page", to be translated like
/// the pattern; others are names and numbers.
bool is_phrase(ProblemCode code, std::size_t argument);
/// Whether this argument (from 0) is something counted, to be written as the locale writes numbers.
bool is_count(ProblemCode code, std::size_t argument);
/// Whether this argument (from 0) is a measured number, likewise.
bool is_number(ProblemCode code, std::size_t argument);
/// The argument as a sentence has it: of a name of hundreds of characters, the middle is left out.
std::string shown_argument(const Problem& problem, std::size_t argument);
/// The pattern with the arguments in place.
std::string sentence(const Problem& problem);

} // namespace table
