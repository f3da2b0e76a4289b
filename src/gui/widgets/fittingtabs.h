// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace gui
{

/// Tabs whose titles stay whole where there is little room for all of them side by side: large text
/// is not quite as large there, and titles stand on two lines.
class FittingTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit FittingTabs(QWidget* parent = nullptr);

    /// Gives the tab its title, which is also what it is called and its tool tip. A soft hyphen
    /// says where a long word may be broken.
    void insert(int index, QWidget* widget, const QString& title);
    void setTitle(int tab, const QString& title);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void keepTitle(int tab, const QString& title);
    /// Writes the titles so that they fit into its width, if anything does.
    void fitTitles();
    void writeTitles(bool onTwo);
};

} // namespace gui
