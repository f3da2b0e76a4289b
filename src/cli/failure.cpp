// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"

#include "cli/options_for.h"
#include "cli/output.h"
#include "session/backups.h"
#include "session/path_bytes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace cli
{

namespace
{

/// For the whole program, as standard error is.
Telling telling;

QJsonValue number_if_any(std::uint64_t number)
{
    return number > 0 ? QJsonValue(qint64(number)) : QJsonValue();
}

void tell(const char* what, const Failure& failure)
{
    if (!telling.as_json) {
        const QByteArray said = without_controls(text(failure).toUtf8());
        std::fprintf(stderr, "first-neuron-cli: %s\n", said.constData());
        return;
    }
    QJsonObject told{{QStringLiteral("message"), session::path_shown(failure.message.simplified())},
                     {QStringLiteral("file"), failure.file.isEmpty()
                                                  ? QJsonValue()
                                                  : QJsonValue(session::path_shown(failure.file))},
                     {QStringLiteral("line"), number_if_any(failure.line)},
                     {QStringLiteral("column"), number_if_any(failure.column)}};
    if (what == std::string_view("error"))
        told[QLatin1String("status")] = int(failure.status);
    const QJsonObject line{{QLatin1String(what), told}};
    std::fprintf(stderr, "%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

} // namespace

Failure failure(const table::Problem& problem, const QString& file)
{
    QString sentence = QString::fromStdString(table::sentence(problem));
    if (problem.code == table::ProblemCode::Workbook && problem.arguments.front() == "GZIP")
        sentence += QStringLiteral(" Or unpack it on the way, with zcat, and name - as the file.");
    if (const QString options = options_for(problem.code); !options.isEmpty())
        sentence += QStringLiteral(" See %1.").arg(options);
    return {sentence, file, problem.line, problem.column,
            problem.code == table::ProblemCode::BadOption ? Misused : BadData};
}

Failure failure(const session::Problem& problem, const QString& file)
{
    const bool is_read = problem.code <= session::ProblemCode::OutOfMemory;
    return {session::sentence(problem, file), file, 0, 0, is_read ? BadData : Misused};
}

QString text(const Failure& failure)
{
    QString place = failure.file;
    if (!place.isEmpty() && failure.line > 0)
        place += u':' + QString::number(failure.line);
    if (!place.isEmpty() && failure.line > 0 && failure.column > 0)
        place += u':' + QString::number(failure.column);
    const QString told =
        place.isEmpty() ? failure.message : place + QStringLiteral(": ") + failure.message;
    return session::path_shown(told.simplified());
}

void tell_so(const Telling& wanted)
{
    telling = wanted;
}

void warn(const Failure& failure)
{
    if (!telling.quiet)
        tell("warning", failure);
}

void complain(const Failure& failure)
{
    tell("error", failure);
}

} // namespace cli
