// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/problem.h"
#include "table/problem.h"

#include <QString>

#include <cstdint>

namespace cli
{

/// Thrown where the program cannot do what it was asked for: wrong usage or bad input.
struct Failure {
    QString message;
    /// The file it is about, with line and column counted from 1; empty and 0 where there is none.
    QString file = {};
    std::uint64_t line = 0;
    std::uint64_t column = 0;
};

Failure failure(const table::Problem& problem, const QString& file);
Failure failure(const session::Problem& problem, const QString& file);

/// `FILE:LINE:COLUMN: what is wrong and what to do`, on one line.
QString text(const Failure& failure);

/// Says it on standard error, where the program goes on nevertheless.
void warn(const Failure& failure);

} // namespace cli
