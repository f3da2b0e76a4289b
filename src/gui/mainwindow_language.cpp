#include "gui/filecommands.h"
#include "gui/language.h"
#include "gui/lessonpage.h"
#include "gui/mainwindow.h"
#include "gui/settings.h"
#include "ui_mainwindow.h"

#include <QActionGroup>

/// The part of the window that changes its language while it is open.
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
    connect(choices, &QActionGroup::triggered, this, [](const QAction* action) {
        settings::setValue(settings::Key::Language, action->data());
        language::apply(action->data().toString());
    });
}

void MainWindow::retranslate()
{
    m_ui->retranslateUi(this);
    nameLessons();
    makeUndoActions();
    showRecentFiles();
    m_files->showState();
    // Pages speak the language they were made in, so they are made anew. What they hold goes into
    // the session and comes back from there.
    const LessonPage* page = currentPage();
    const QString lesson = page ? QString::fromUtf8(page->lesson().id) : QString();
    m_document.collect();
    removePages();
    showLesson(lesson);
}

} // namespace gui
