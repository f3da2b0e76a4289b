// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backups.h"

#include "session/content.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace session
{

namespace
{

struct Advice {
    Q_DECLARE_TR_FUNCTIONS(session)
};

constexpr QLatin1String backup_ending(".bak");

/// The number of a backup, by its name; 0 of a file that is none.
int number_of(const QString& path)
{
    for (int number = 1; number <= backups; ++number) {
        if (path.endsWith(ending + backup_ending + QString::number(number), Qt::CaseInsensitive))
            return number;
    }
    return 0;
}

} // namespace

QString backup_path(const QString& path, int number)
{
    return path + backup_ending + QString::number(number);
}

QString session_of_backup(const QString& path)
{
    return number_of(path) > 0 ? path.chopped(backup_ending.size() + 1) : QString();
}

QString backup_behind(const QString& path)
{
    const int number = number_of(path);
    const QString session = number > 0 ? session_of_backup(path) : path;
    for (int behind = number + 1; behind <= backups; ++behind) {
        QString backup = backup_path(session, behind);
        if (QFileInfo(backup).isFile())
            return backup;
    }
    return {};
}

bool is_of_the_content(ProblemCode code)
{
    return code == ProblemCode::NotASession || code == ProblemCode::Incomplete ||
           code == ProblemCode::Damaged || code == ProblemCode::Contradictory;
}

QString sentence(const Problem& problem, const QString& path)
{
    QString text = sentence(problem);
    if (!is_of_the_content(problem.code))
        return text;
    const QString backup = backup_behind(path);
    const QString cure =
        problem.code == ProblemCode::NotASession && looks_like_table(path)
            ? path.endsWith(ending)
                  ? Advice::tr("It looks like a table: give it a name that ends in .csv, and "
                               "open it as data.")
                  : Advice::tr("It looks like a table: open it as data, not as a session.")
        : backup.isEmpty()
            ? Advice::tr("Take another copy of it, or another file.")
            : Advice::tr("A backup of it is beside it: %1.").arg(QFileInfo(backup).fileName());
    return text + QLatin1Char(' ') + cure;
}

} // namespace session
