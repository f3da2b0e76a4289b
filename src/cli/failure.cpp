// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"

#include <cstdio>

namespace cli
{

Failure failure(const table::Problem& problem, const QString& file)
{
    return {QString::fromStdString(table::sentence(problem)), file, problem.line, problem.column};
}

Failure failure(const session::Problem& problem, const QString& file)
{
    return {session::sentence(problem), file};
}

QString text(const Failure& failure)
{
    QString place = failure.file;
    if (!place.isEmpty() && failure.line > 0)
        place += u':' + QString::number(failure.line);
    if (!place.isEmpty() && failure.line > 0 && failure.column > 0)
        place += u':' + QString::number(failure.column);
    return (place.isEmpty() ? failure.message : place + QStringLiteral(": ") + failure.message)
        .simplified();
}

void warn(const Failure& failure)
{
    std::fprintf(stderr, "first-neuron-cli: %s\n", text(failure).toUtf8().constData());
}

} // namespace cli
