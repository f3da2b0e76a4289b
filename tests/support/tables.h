// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/reader.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string>

namespace testing
{

/// Reads a table from bytes, as read_file() does from a file.
inline table::Result<table::Table> read_bytes(std::string bytes,
                                              const table::ReadOptions& options = {})
{
    const auto text =
        table::decode(table::File::from_bytes(std::move(bytes)), options.overrides.encoding);
    if (!text)
        return text.problem();
    return table::read(*text, options);
}

/// For a message when something fails.
inline QByteArray message(const table::Problem& problem)
{
    return QByteArray::number(qulonglong(problem.line)) + ':' +
           QByteArray::number(qulonglong(problem.column)) + ": " +
           QByteArray::fromStdString(table::sentence(problem));
}

/// Whether a warning says why the reading of a table may be in doubt: what is only worth knowing is
/// no reason, whatever it is of.
inline bool has_reason_for_doubt(const table::Table& table)
{
    using table::ProblemCode;
    constexpr std::array no_reasons = {
        ProblemCode::AllDifferent, ProblemCode::Identifier,     ProblemCode::RowNumbers,
        ProblemCode::CountsUp,     ProblemCode::EmptyName,      ProblemCode::RepeatedName,
        ProblemCode::LongName,     ProblemCode::UnitTakenOff,   ProblemCode::HoldsDates,
        ProblemCode::GapsAreLabel, ProblemCode::GapsAreGaps,    ProblemCode::MinusIsLabel,
        ProblemCode::NoValues,     ProblemCode::RepeatedNames,  ProblemCode::DifferInCase,
        ProblemCode::StrayNumbers, ProblemCode::LinesUnwrapped, ProblemCode::NotNumbers,
        ProblemCode::GapWords};
    return std::ranges::any_of(table.warnings(), [&](const table::Problem& told) {
        return std::ranges::find(no_reasons, told.code) == no_reasons.end();
    });
}

/// The column types as a word such as "NNCT", and '-' for an empty column.
inline QByteArray types(const table::Table& table)
{
    QByteArray letters;
    for (const table::Column& column : table.columns())
        letters += "NCT-"[static_cast<int>(column.type)];
    return letters;
}

} // namespace testing
