// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputs.h"

#include "cli/failure.h"
#include "cli/input.h"
#include "cli/output.h"

#include <algorithm>

namespace cli
{

namespace
{

/// What speaks against an output, whatever else is written.
void check_place(const Output& output, const QString& path, bool force)
{
    const auto problem = session::objection_to(path, output.kind);
    if (!problem || (force && session::is_of_other_kind(*problem)))
        return;
    if (problem->code == session::ProblemCode::NotNamed)
        throw Failure{QStringLiteral("--%1 names no file.").arg(QLatin1String(output.option))};
    QString sentence = session::sentence(*problem);
    if (session::is_of_other_kind(*problem))
        sentence += QStringLiteral(" Or say --force.");
    throw Failure{
        QStringLiteral("--%1 cannot write there. %2").arg(QLatin1String(output.option), sentence),
        path};
}

/// Standard output has room for one thing.
void check_standard_output(const Arguments& arguments, const std::vector<Output>& outputs)
{
    QStringList wanting;
    if (arguments.has("json"))
        wanting << QStringLiteral("--json");
    for (const Output& output : outputs)
        if (goes_to_standard_output(arguments, output.option))
            wanting << QStringLiteral("--%1 -").arg(QLatin1String(output.option));
    if (wanting.size() > 1)
        throw Failure{QStringLiteral("%1 would both go to standard output. Name a file for one of "
                                     "them.")
                          .arg(wanting.mid(0, 2).join(QStringLiteral(" and ")))};
}

void check_file(const Arguments& arguments, const Output& output, const QString& path)
{
    const QLatin1String option(output.option);
    // A session may be saved where it was.
    const bool saves = output.kind == session::FileKind::Session;
    if (is_read(arguments, path) && !(saves && !session::objection_to(path, output.kind)))
        throw Failure{
            QStringLiteral("--%1 would replace the file that is read. Choose another name.")
                .arg(option),
            path};
    // First, for --force would not help.
    if (session::has_same_content(path, QStringLiteral("/dev/stdout")))
        throw Failure{QStringLiteral("--%1 names what standard output goes to. Choose "
                                     "another name, or say --%1 -.")
                          .arg(option),
                      path};
    check_place(output, path, arguments.has("force"));
}

} // namespace

bool is_read(const Arguments& arguments, const QString& path)
{
    for (int i = 0; arguments.has_file(i); ++i)
        if (session::has_same_content(input_path(arguments.file(i)), path))
            return true;
    return false;
}

bool is_standard_output(const QString& path)
{
    return path == QStringLiteral("-");
}

bool goes_to_standard_output(const Arguments& arguments, const char* option)
{
    const auto path = arguments.text(option);
    return path && is_standard_output(*path);
}

void check_outputs(const Arguments& arguments, const std::vector<Output>& outputs)
{
    check_standard_output(arguments, outputs);
    std::vector<Output> files;
    for (const Output& output : outputs)
        if (arguments.text(output.option) && !goes_to_standard_output(arguments, output.option))
            files.push_back(output);
    const auto is_asked_for = [&](const Output& output) { return arguments.has(output.option); };
    if (std::ranges::none_of(outputs, is_asked_for))
        arguments.refuse({"force"}, "no file is written");
    for (const Output& output : files)
        check_file(arguments, output, *arguments.text(output.option));
    for (std::size_t i = 0; i < files.size(); ++i)
        for (std::size_t j = i + 1; j < files.size(); ++j)
            if (const QString path = *arguments.text(files[j].option);
                session::has_same_content(*arguments.text(files[i].option), path))
                throw Failure{
                    QStringLiteral("--%1 and --%2 name one file. Name two.")
                        .arg(QLatin1String(files[i].option), QLatin1String(files[j].option)),
                    path};
}

void write_output(const Arguments& arguments, const Output& output, const QByteArray& content)
{
    const auto path = arguments.text(output.option);
    if (!path)
        return;
    if (is_standard_output(*path))
        return print(content);
    const auto problem = session::write_file(*path, output.kind, content,
                                             arguments.has("force") ? session::IfOther::Replace
                                                                    : session::IfOther::Refuse);
    if (problem)
        throw failure(*problem, *path);
}

} // namespace cli
