// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/widgets/signbutton.h"
#include "gui/window/mainwindow.h"
#include "ui_mainwindow.h"

#include <QScreen>

#include <algorithm>

/// The part of the window that follows palette and text size.
namespace gui
{

namespace
{

/// A page keeps as much width as this many lines of text are high.
constexpr int pageLines = 32;
/// With so many, two pictures of a training stand side by side.
constexpr int comfortableLines = 64;

} // namespace

void MainWindow::softenColours()
{
    // The current lesson is marked calmly, and a line is a shade of the window.
    QPalette list = QApplication::palette();
    const QColor text = list.color(QPalette::Text);
    if (theme::look().isHighContrast()) {
        // The signs keep their colours, so the mark behind them is dark.
        list.setColor(QPalette::Highlight, QColor(0x00, 0x4a, 0xa8));
        list.setColor(QPalette::HighlightedText, text);
    } else {
        list.setColor(QPalette::Highlight,
                      list.color(QPalette::Window).darker(theme::look().isDark() ? 70 : 108));
        list.setColor(QPalette::HighlightedText, text);
    }
    m_ui->lessonList->setPalette(list);
    QPalette line = QApplication::palette();
    line.setColor(QPalette::WindowText, theme::look().colour(theme::Role::Grid));
    m_ui->stepBarLine->setPalette(line);
}

void MainWindow::setIcons()
{
    m_ui->showLessonsAction->setIcon(icons::icon(icons::Sign::Menu));
    m_ui->showTablesAction->setIcon(icons::icon(icons::Sign::Table));
}

void MainWindow::fitToScreen()
{
    if (windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    // How large the frame is nobody knows before the window is shown; few are larger than this.
    constexpr QSize frame(16, 48);
    const QRect room = screen()->availableGeometry();
    resize(size().boundedTo(room.size() - frame));
    // What is kept is the place without the frame: move() would take it for that of the frame, and
    // the window would be somewhere else at each start.
    QRect place = geometry();
    if (!testAttribute(Qt::WA_Moved) || room.contains(place))
        return;
    const int side = frame.width() / 2;
    place.moveRight(std::min(place.right(), room.right() - side));
    place.moveBottom(std::min(place.bottom(), room.bottom() - side));
    place.moveLeft(std::max(place.left(), room.left() + side));
    place.moveTop(std::max(place.top(), room.top() + frame.height() - side));
    setGeometry(place);
}

void MainWindow::fitSidebar()
{
    m_sidebarMoved = false;
    m_ui->lessonList->fit();
    const int line = m_ui->lessonList->fontMetrics().height();
    const int wanted = m_ui->lessonList->wantedWidth(
        std::min(width() / 4, width() - pageLines * line), width() - comfortableLines * line);
    m_ui->sidebarSplitter->setSizes({wanted, width() - wanted});
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_view && !m_sidebarMoved)
        fitSidebar();
}

QWidget* MainWindow::makeTablesButton(QWidget* parent)
{
    auto* button = new SignButton(parent);
    button->setObjectName(QStringLiteral("tablesButton"));
    button->setDefaultAction(m_ui->showTablesAction);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace gui
