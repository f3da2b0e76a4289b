// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/settings.h"

#include <QSettings>

#include <array>

namespace gui::settings
{

namespace
{

struct Row {
    Key key;
    const char* name;
    QVariant initial;
};

const Row& row(Key key)
{
    static const std::array table = {
        Row{Key::WindowGeometry, "window/geometry", {}},
        Row{Key::SidebarShown, "window/sidebar", true},
        Row{Key::Zoom, "view/zoom", 100},
        Row{Key::Appearance, "view/appearance", 0},
        Row{Key::Language, "view/language", QString()},
        Row{Key::PlaySpeed, "view/play-speed", 1},
        Row{Key::ReduceMotion, "view/reduce-motion", false},
        Row{Key::PicturesAsTables, "view/tables", false},
        Row{Key::PicturesAsShown, "view/pictures-as-shown", false},
        Row{Key::TwoTones, "view/two-tones", false},
        Row{Key::AskFirst, "view/ask-first", true},
        Row{Key::LastSession, "progress/session", QString()},
        Row{Key::LastPlace, "progress/place", QByteArray()},
        Row{Key::FinishedLessons, "progress/finished", QStringList()},
        Row{Key::PageSplitter, "layout/page", {}},
        Row{Key::StageSplitter, "layout/stage", {}},
        Row{Key::DetailsSplitter, "layout/details", {}},
        Row{Key::Listing, "layout/listing", QString()},
        Row{Key::RecentFiles, "files/recent", QStringList()},
        Row{Key::ImportMemory, "files/import", {}},
        Row{Key::DataFolder, "files/data-folder", QString()},
    };
    return table[static_cast<std::size_t>(key)];
}

} // namespace

QVariant value(Key key)
{
    return QSettings().value(QString::fromUtf8(row(key).name), row(key).initial);
}

void setValue(Key key, const QVariant& value)
{
    QSettings().setValue(QString::fromUtf8(row(key).name), value);
}

} // namespace gui::settings
