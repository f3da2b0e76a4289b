// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QActionGroup;

namespace Ui
{
class MainWindow;
}

namespace gui
{

/// The window's commands for how things look: text size, appearance, motion, pictures as tables,
/// questions before answers, full screen. Each choice is remembered.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    ViewCommands(Ui::MainWindow& ui, QMainWindow* window);

    /// Ticks what was chosen the last time.
    void restore();
    /// Makes the text this many percent larger, or smaller.
    void zoomBy(int percent);

signals:
    void picturesAsTablesChanged(bool tables);
    void askFirstChanged(bool asks);

private:
    void connectZoom();
    void connectAppearances();
    void setZoom(int percent);

    Ui::MainWindow& m_ui;
    QMainWindow* m_window;
    QActionGroup* m_appearances = nullptr;
};

} // namespace gui
