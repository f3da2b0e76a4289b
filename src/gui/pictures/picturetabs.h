// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace gui
{

/// Tabs whose titles stay whole: on two lines where there is no room for all of them side by side.
class PictureTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit PictureTabs(QWidget* parent = nullptr);

    /// Gives the tab its title; `fitTitles()` writes it.
    void insert(int index, QWidget* widget, const QString& title);
    /// Writes the titles into as many lines as this width asks for.
    void fitTitles(int room);
};

} // namespace gui
