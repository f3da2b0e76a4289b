// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options_for.h"

namespace cli
{

QString options_for(table::ProblemCode code)
{
    using table::ProblemCode;
    switch (code) {
    case ProblemCode::WrongEncoding:
    case ProblemCode::MissingEncoding:
    case ProblemCode::DamagedCharacters:
    case ProblemCode::DamagedName:
    case ProblemCode::GuessedEncoding:
    case ProblemCode::RivalEncodings:
        return QStringLiteral("--encoding");
    case ProblemCode::NotATable:
    case ProblemCode::MoreRowsKeptOut:
        return QStringLiteral("--delimiter or --quote");
    case ProblemCode::RunningText:
    case ProblemCode::TooManyColumns:
    case ProblemCode::AmbiguousDelimiter:
    case ProblemCode::UnsureDelimiter:
    case ProblemCode::DoubledDelimiter:
    case ProblemCode::OneColumn:
        return QStringLiteral("--delimiter");
    case ProblemCode::UnclosedQuote:
    case ProblemCode::KeepsQuotes:
        return QStringLiteral("--quote");
    case ProblemCode::RepeatedNames:
    case ProblemCode::NamesDeclared:
    case ProblemCode::NamesParted:
    case ProblemCode::MaybeNames:
    case ProblemCode::MaybeRow:
        return QStringLiteral("--header");
    case ProblemCode::NoRows:
        return QStringLiteral("--header or --skip");
    case ProblemCode::LinesSkipped:
        return QStringLiteral("--skip");
    case ProblemCode::RowOfTotals:
        return QStringLiteral("--leave-out-totals");
    case ProblemCode::TooManyRows:
        return QStringLiteral("--one-row-in");
    case ProblemCode::KeepsZeros:
    case ProblemCode::StrayNumbers:
    case ProblemCode::PointsOfMost:
    case ProblemCode::SomeWithoutUnit:
    case ProblemCode::GapsAreLabel:
    case ProblemCode::OnlyText:
    case ProblemCode::GapWords:
        return QStringLiteral("--types");
    case ProblemCode::MostlyNumbers:
        return QStringLiteral("--types or --missing-marks");
    case ProblemCode::DifferInCase:
        return QStringLiteral("--join-spellings");
    case ProblemCode::WordForGap:
    case ProblemCode::MinusIsLabel:
    case ProblemCode::LooksMissing:
    case ProblemCode::DashIsNought:
    case ProblemCode::UnusedMarkLike:
    case ProblemCode::UsualMarkCounts:
        return QStringLiteral("--missing-marks");
    case ProblemCode::AmbiguousGroups:
        return QStringLiteral("--thousands");
    case ProblemCode::AmbiguousDecimal:
        return QStringLiteral("--decimal");
    case ProblemCode::NoTarget:
    case ProblemCode::ConstantTarget:
        return QStringLiteral("--target");
    case ProblemCode::LabelsNoNumber:
        return QStringLiteral("--target or --output");
    case ProblemCode::TextTarget:
        return QStringLiteral("--target or --types");
    case ProblemCode::TextFeature:
        return QStringLiteral("--features, --ignore or --types");
    case ProblemCode::NoFeature:
    case ProblemCode::EmptyFeature:
    case ProblemCode::TooManyFeatures:
    case ProblemCode::TooLargeNumbers:
    case ProblemCode::ConstantFeature:
    case ProblemCode::NearlyConstantFeature:
        return QStringLiteral("--features or --ignore");
    case ProblemCode::TargetNeedsPositive:
    case ProblemCode::LabelNotLeft:
    case ProblemCode::ThresholdOfLabels:
    case ProblemCode::UnknownLabel:
        return QStringLiteral("--positive");
    case ProblemCode::OneOfManyNumbers:
    case ProblemCode::ThresholdOutside:
        return QStringLiteral("--above or --at-most");
    case ProblemCode::AllRowsMissing:
        return QStringLiteral("--missing or --features");
    case ProblemCode::ConstantByGaps:
        return QStringLiteral("--missing or --target");
    case ProblemCode::MissingValue:
        return QStringLiteral("--missing");
    case ProblemCode::TooFewRows:
    case ProblemCode::ConstantToLearn:
        return QStringLiteral("--test-fraction");
    case ProblemCode::NotANumber:
    case ProblemCode::NoAnswer:
        return QStringLiteral("--set");
    default:
        return {};
    }
}

} // namespace cli
