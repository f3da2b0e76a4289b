// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/each_session.h"

#include "cli/failure.h"
#include "cli/input.h"
#include "cli/output.h"

#include "session/path_bytes.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace cli
{

namespace
{

bool is_folder(const QString& path)
{
    std::error_code ignored;
    return std::filesystem::is_directory(session::path_bytes(path).toStdString(), ignored);
}

QStringList sessions_in(const QString& folder)
{
    std::error_code error;
    std::vector<std::filesystem::path> found;
    std::filesystem::directory_iterator entry(session::path_bytes(folder).toStdString(), error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        if (entry->path().extension() == ".neuron")
            found.push_back(entry->path());
    if (error)
        throw Failure{QStringLiteral("The folder cannot be read (%1). Check your permission.")
                          .arg(QString::fromStdString(error.message())),
                      folder, 0, 0, BadData};
    if (found.empty())
        throw Failure{QStringLiteral("No file in this folder has a name that ends in .neuron. Name "
                                     "another one, or the files."),
                      folder, 0, 0, BadData};
    std::ranges::sort(found);
    QStringList sessions;
    for (const std::filesystem::path& each : found)
        sessions << session::path_text(QByteArray::fromStdString(each.native()));
    return sessions;
}

} // namespace

QCommandLineOption table_option()
{
    return option("table", "Makes a table of one session, too, as of several.");
}

QStringList named_sessions(const Arguments& arguments, int count)
{
    QStringList sessions;
    for (int i = 0; i < count; ++i) {
        const QString named = arguments.file(i);
        if (is_folder(named))
            sessions += sessions_in(named);
        else
            sessions << named;
    }
    return sessions;
}

bool tells_in_a_table(const Arguments& arguments, int count)
{
    return count > 1 || arguments.has("table") || is_folder(arguments.file(0));
}

int tell_each_session(const Arguments& arguments, const QStringList& sessions,
                      const QByteArray& opening, const TellSession& tell, const QByteArray& closing)
{
    const bool as_json = arguments.has("json");
    const qsizetype count = sessions.size();
    qsizetype told = 0;
    print(opening);
    for (const QString& path : sessions) {
        try {
            const QByteArray text = tell(open_session(path).session, input_name(path));
            print((as_json ? QByteArray(told == 0 ? "\n" : ",\n") : QByteArray()) + text);
            ++told;
        } catch (const Failure& failure) {
            complain(failure);
        }
    }
    print(closing);
    if (told == count)
        return Done;
    if (count > 1)
        warn({QStringLiteral("%1 of %2 sessions are left out.").arg(count - told).arg(count)});
    return BadData;
}

} // namespace cli
