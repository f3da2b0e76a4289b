#include "gui/recentfiles.h"

#include "gui/settings.h"

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

void clear()
{
    settings::setValue(settings::Key::RecentFiles, QStringList());
}

} // namespace gui::recentfiles
