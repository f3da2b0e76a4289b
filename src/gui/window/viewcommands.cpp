// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/viewcommands.h"

#include "gui/base/settings.h"
#include "gui/look/theme.h"
#include "ui_mainwindow.h"

#include <QActionGroup>

#include <algorithm>

namespace gui
{

using settings::Key;

ViewCommands::ViewCommands(Ui::MainWindow& ui, QMainWindow* window)
    : QObject(window), m_ui(ui), m_window(window)
{
    connectZoom();
    connectAppearances();
    connect(m_ui.fullScreenAction, &QAction::toggled, this, [this](bool full) {
        m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, full));
    });
    connect(m_ui.showTablesAction, &QAction::toggled, this, [this](bool tables) {
        settings::setValue(Key::PicturesAsTables, tables);
        emit picturesAsTablesChanged(tables);
    });
    connect(m_ui.askFirstAction, &QAction::toggled, this, [this](bool asks) {
        settings::setValue(Key::AskFirst, asks);
        emit askFirstChanged(asks);
    });
    connect(m_ui.reduceMotionAction, &QAction::toggled, this, [](bool reduce) {
        settings::setValue(Key::ReduceMotion, reduce);
        theme::setMotionReduced(reduce);
    });
}

void ViewCommands::connectZoom()
{
    connect(m_ui.zoomInAction, &QAction::triggered, this, [this] { zoomBy(10); });
    connect(m_ui.zoomOutAction, &QAction::triggered, this, [this] { zoomBy(-10); });
    connect(m_ui.zoomResetAction, &QAction::triggered, this, [this] { setZoom(100); });
    m_ui.zoomInAction->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
}

void ViewCommands::connectAppearances()
{
    m_appearances = new QActionGroup(this);
    const struct {
        QAction* action;
        theme::Appearance appearance;
    } choices[] = {{m_ui.systemAppearanceAction, theme::Appearance::System},
                   {m_ui.lightAppearanceAction, theme::Appearance::Light},
                   {m_ui.darkAppearanceAction, theme::Appearance::Dark},
                   {m_ui.contrastAppearanceAction, theme::Appearance::HighContrast}};
    for (const auto& choice : choices) {
        choice.action->setData(static_cast<int>(choice.appearance));
        m_appearances->addAction(choice.action);
    }
    connect(m_appearances, &QActionGroup::triggered, this, [](const QAction* action) {
        theme::apply(static_cast<theme::Appearance>(action->data().toInt()));
        settings::setValue(Key::Appearance, action->data());
    });
}

void ViewCommands::restore()
{
    const auto appearance = theme::rememberedAppearance(settings::value(Key::Appearance).toInt());
    for (QAction* action : m_appearances->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
    m_ui.showTablesAction->setChecked(settings::value(Key::PicturesAsTables).toBool());
    m_ui.askFirstAction->setChecked(settings::value(Key::AskFirst).toBool());
    m_ui.reduceMotionAction->setChecked(settings::value(Key::ReduceMotion).toBool());
}

void ViewCommands::zoomBy(int percent)
{
    setZoom(theme::look().zoom() + percent);
}

void ViewCommands::setZoom(int percent)
{
    theme::setZoom(percent);
    settings::setValue(Key::Zoom, theme::look().zoom());
}

} // namespace gui
