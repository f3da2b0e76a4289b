#include "gui/help/helpcommands.h"

#include "gui/help/guidewindow.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>

namespace gui
{

HelpCommands::HelpCommands(Ui::MainWindow& ui, std::function<QString()> topic, QWidget* window)
    : QObject(window), m_topic(std::move(topic)), m_window(window)
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
    QString rows;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        QString name = action->text();
        rows += QStringLiteral("<tr><td>%1</td><td>&nbsp;&nbsp;&nbsp;</td><td><b>%2</b></td></tr>")
                    .arg(name.remove(QLatin1Char('&')).toHtmlEscaped(),
                         action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped());
    }
    QMessageBox::information(m_window, tr("Keyboard shortcuts"),
                             QStringLiteral("<table>%1</table>").arg(rows));
}

void HelpCommands::showAbout()
{
    QMessageBox::about(
        m_window, tr("About First Neuron"),
        tr("<h3>First Neuron %1</h3><p>Build a first neural network, step by step.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QApplication::applicationVersion()));
}

} // namespace gui
