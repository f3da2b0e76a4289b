// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/files/recentfiles.h"

#include "gui/base/settings.h"
#include "session/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gui::recentfiles
{

namespace
{

constexpr int most = 10;

} // namespace

QStringList list()
{
    return settings::value(settings::Key::RecentFiles).toStringList().mid(0, most);
}

void add(const QString& path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList paths = list();
    paths.removeAll(full);
    paths.prepend(full);
    settings::setValue(settings::Key::RecentFiles, paths.mid(0, most));
}

void remove(const QString& path)
{
    QStringList paths = list();
    paths.removeAll(path);
    settings::setValue(settings::Key::RecentFiles, paths);
}

bool isSession(const QString& path)
{
    return path.endsWith(session::ending, Qt::CaseInsensitive) ||
           !session::session_of_backup(path).isEmpty();
}

QString label(const QString& path)
{
    const QFileInfo file(path);
    QString folder = QDir::toNativeSeparators(file.path());
    if (const QString home = QDir::homePath(); folder == home || folder.startsWith(home + u'/'))
        folder.replace(0, home.size(), u'~');
    const QString pattern = isSession(path)
                                ? QCoreApplication::translate("recentfiles", "%1 – session in %2")
                                : QCoreApplication::translate("recentfiles", "%1 – data in %2");
    return pattern.arg(file.fileName(), folder);
}

void clear()
{
    settings::setValue(settings::Key::RecentFiles, QStringList());
}

} // namespace gui::recentfiles
