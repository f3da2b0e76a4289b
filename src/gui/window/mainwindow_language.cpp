// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/base/settings.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/widgets/entry.h"
#include "gui/window/filecommands.h"
#include "gui/window/mainwindow.h"
#include "ui_mainwindow.h"

#include <QActionGroup>

#include <utility>

/// The part of the window that says things, and says them anew when the language changes.
namespace gui
{

void MainWindow::fillLanguageMenu()
{
    auto* choices = new QActionGroup(this);
    m_ui->systemLanguageAction->setData(QString());
    choices->addAction(m_ui->systemLanguageAction);
    for (const QString& code : language::available()) {
        QAction* action = m_ui->languageMenu->addAction(language::ownName(code));
        action->setCheckable(true);
        action->setData(code);
        choices->addAction(action);
    }
    for (QAction* action : choices->actions())
        action->setChecked(action->data().toString() == language::choice());
    connect(choices, &QActionGroup::triggered, this, [this](const QAction* action) {
        // What has been typed is in the language it was typed in.
        entries::settle(*m_ui->pages);
        settings::setValue(settings::Key::Language, action->data());
        language::apply(action->data().toString());
    });
}

void MainWindow::nameLessons()
{
    for (int row = 0; row < m_ui->lessonList->count(); ++row) {
        QListWidgetItem* item = m_ui->lessonList->item(row);
        item->setText(findLesson(item->data(Qt::UserRole).toString())->displayTitle());
    }
    fitSidebar();
    for (QAction* action : m_ui->lessonsMenu->actions()) {
        if (const Lesson* lesson = findLesson(action->data().toString()))
            action->setText(lesson->displayTitle());
    }
}

void MainWindow::makeUndoActions()
{
    qDeleteAll(m_undoActions);
    QUndoStack& stack = m_document.undoStack();
    // Those of the stack do not know what is being typed, and join names to their own word as
    // English does.
    auto* undo = new QAction(this);
    auto* redo = new QAction(this);
    const auto name = [](QAction* action, const QString& word, const QString& named,
                         const QString& what) {
        action->setText(what.isEmpty() ? word : named.arg(what));
    };
    const auto nameUndo = [=](const QString& what) {
        name(undo, tr("Undo"), tr("Undo: %1"), what);
    };
    const auto nameRedo = [=](const QString& what) {
        name(redo, tr("Redo"), tr("Redo: %1"), what);
    };
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    connect(&stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::undoTextChanged, undo, nameUndo);
    connect(&stack, &QUndoStack::redoTextChanged, redo, nameRedo);
    nameUndo(stack.undoText());
    nameRedo(stack.redoText());
    connect(undo, &QAction::triggered, this, [this] { turnBack(&Document::undo); });
    connect(redo, &QAction::triggered, this, [this] { turnBack(&Document::redo); });
    // Where what they do next is not meant, as in the list of shortcuts.
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    m_undoActions = {undo, redo};
    m_ui->editMenu->insertActions(m_ui->editMenu->actions().constFirst(), m_undoActions);
}

void MainWindow::retranslate()
{
    m_ui->retranslateUi(this);
    nameLessons();
    showRecentFiles();
    m_files->showState();
    // Pages speak the language they were made in, so they are made anew; each goes on with what the
    // one before was doing.
    const LessonPage* shown = currentPage();
    const auto former = std::exchange(m_pages, {});
    for (const auto& [id, page] : former)
        pageOf(page->lesson())->takeOver(*page);
    if (shown)
        showLesson(QString::fromUtf8(shown->lesson().id));
    else
        showStartPage();
    for (const auto& [id, page] : former)
        remove(*page);
    m_document.retranslate();
    makeUndoActions();
}

} // namespace gui
