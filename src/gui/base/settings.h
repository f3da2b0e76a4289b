// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace gui::settings
{

/// What the program remembers between two starts, apart from the person's work.
enum class Key {
    WindowGeometry,
    SidebarShown,
    Zoom,
    Appearance,
    Language,
    PlaySpeed,
    ReduceMotion,
    PicturesAsTables,
    PicturesAsShown,
    TwoTones,
    AskFirst,
    LastSession,
    LastPlace,
    FinishedLessons,
    PageSplitter,
    StageSplitter,
    DetailsSplitter,
    Listing,
    RecentFiles,
    ImportMemory,
    DataFolder,
};

QVariant value(Key key);
void setValue(Key key, const QVariant& value);

} // namespace gui::settings
