// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/helpcommands.h"

#include "gui/help/guidewindow.h"
#include "gui/help/shortcutsdialog.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QMessageBox>

namespace gui
{

HelpCommands::HelpCommands(Ui::MainWindow& ui, std::function<QString()> topic, QWidget* window)
    : QObject(window), m_topic(std::move(topic)), m_menuBar(ui.menuBar), m_window(window)
{
    connect(ui.guideAction, &QAction::triggered, this, &HelpCommands::showGuide);
    connect(ui.shortcutsAction, &QAction::triggered, this, &HelpCommands::showShortcuts);
    connect(ui.aboutAction, &QAction::triggered, this, &HelpCommands::showAbout);
}

void HelpCommands::showGuide()
{
    GuideWindow::open(m_topic(), m_window);
}

void HelpCommands::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(*m_menuBar, m_window);
    dialog->open();
}

void HelpCommands::showAbout()
{
    QMessageBox::about(
        m_window, tr("About First Neuron"),
        tr("<h3>First Neuron %1</h3><p>Build a first neural network, step by step.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QApplication::applicationVersion()) +
            // Not a link: where there is no browser, a click on it would do nothing.
            tr("<p>The course follows the tutorial <i>Python AI: How to Build a Neural Network "
               "&amp; Make Predictions</i> by Déborah Mesquita "
               "(realpython.com/python-ai-neural-network). Texts, pictures and programs here were "
               "made anew.</p>"));
}

} // namespace gui
