// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/problem.h"
#include "table/problem.h"

#include <QString>

#include <cstdint>

namespace cli
{

/// How the program ends.
enum Status : int {
    Done = 0,
    Misused = 2,       ///< wrong usage, or output that cannot be written
    BadData = 3,       ///< a file that cannot be read, or does not hold what is asked of it
    Diverged = 4,      ///< all was done, but a run has diverged or led away from its rows
    Interrupted = 130, ///< ended by Ctrl+C or the like, with what there was
};

/// Thrown where the program cannot do what it was asked for.
struct Failure {
    QString message;
    /// The file it is about, with line and column counted from 1; empty and 0 where there is none.
    QString file = {};
    std::uint64_t line = 0;
    std::uint64_t column = 0;
    Status status = Misused;
};

Failure failure(const table::Problem& problem, const QString& file);
Failure failure(const session::Problem& problem, const QString& file);

/// `FILE:LINE:COLUMN: what is wrong and what to do`, on one line.
QString text(const Failure& failure);

/// How the lines on standard error are written.
struct Telling {
    /// Each a JSON object, `{"error": {…}}` or `{"warning": {…}}`, rather than a sentence.
    bool as_json = false;
    /// Errors only.
    bool quiet = false;
};
/// From now on.
void tell_so(const Telling& telling);

/// Says it on standard error, where the program goes on nevertheless.
void warn(const Failure& failure);
/// Says it on standard error, where the program ends with it.
void complain(const Failure& failure);

} // namespace cli
