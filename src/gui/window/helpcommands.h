// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QMenuBar;

namespace Ui
{
class MainWindow;
}

namespace gui
{

/// The window's Help menu: the user guide by page, the keyboard shortcuts, and what this program
/// is.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    /// `topic` says which page of the guide is about what is on screen.
    HelpCommands(Ui::MainWindow& ui, std::function<QString()> topic, QWidget* window);

private:
    void showGuide();
    void showShortcuts();
    void showAbout();

    std::function<QString()> m_topic;
    const QMenuBar* m_menuBar;
    QWidget* m_window;
};

} // namespace gui
