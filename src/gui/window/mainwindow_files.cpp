// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mainwindow.h"

#include "gui/base/plaintip.h"
#include "gui/base/settings.h"
#include "gui/base/strings.h"
#include "gui/files/recentfiles.h"
#include "gui/help/guidewindow.h"
#include "gui/import/dataactions.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/pagequestions.h"
#include "gui/widgets/entry.h"
#include "gui/window/deeds.h"
#include "gui/window/filecommands.h"
#include "gui/window/filedrops.h"
#include "gui/window/startpage.h"
#include "model/blanks.h"
#include "session/content.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

/// The part of the window that opens files: by menu, by dropping, by the list of recent files.
namespace gui
{

void MainWindow::connectFiles()
{
    m_data = new DataActions(m_document,
                             {m_ui->openAction, m_ui->samplesMenu, m_ui->patternAction,
                              m_ui->preparationAction, m_ui->tutorialDataAction},
                             this);
    m_deeds = std::make_unique<Deeds>(
        m_document, *m_data,
        Deeds::Hands{[this](const QString& lesson) { showLesson(lesson)->setFocus(); },
                     [this] { chooseFile(); },
                     [this](const QString& topic) { GuideWindow::open(topic, this); },
                     [this](const QString& word) { showWord(word); },
                     [this](const QString& lesson, const QString& step) {
                         LessonPage* page = showLesson(lesson);
                         page->goToStep(step);
                         activateWindow();
                         page->setFocus();
                     },
                     [this](const model::Blanks& blanks, std::size_t count) {
                         showLesson(toString(blanks.lesson))->questions().fillBlanks(blanks, count);
                     }});
    connect(new FileDrops(*this), &FileDrops::dropped, this, &MainWindow::openDropped);
    connect(m_ui->openAction, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_startPage, &StartPage::fileRequested, this, &MainWindow::openFile);
    const auto used = [this](const QString& path) {
        recentfiles::add(path);
        showRecentFiles();
    };
    connect(m_files, &FileCommands::fileUsed, this, used);
    connect(&m_files->filing(), &Filing::leaving, this, &MainWindow::rememberPlace);
    connect(m_data, &DataActions::imported, this, used);
    connect(m_data, &DataActions::taken, this, [this] {
        // The start page shows no rows, nor does a lesson that brings its own or has no use for
        // these: on to the lesson that learns from them.
        LessonPage* page = currentPage();
        const session::Session& session = m_document.session();
        if (page && session::can_use_rows(session, page->lesson()))
            page->askForRow();
        else
            showLesson(QString::fromUtf8(session::are_of_numbers(session.origin)
                                             ? model::workbench_lesson
                                             : model::training_lesson));
    });
    connect(m_data, &DataActions::imported, this, [](const QString& path) {
        settings::setValue(settings::Key::DataFolder, QFileInfo(path).absolutePath());
    });
    connect(m_files, &FileCommands::correctionWanted, this, &MainWindow::correct);
    showRecentFiles();
}

bool MainWindow::openFile(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        recentfiles::remove(path);
        showRecentFiles();
    }
    // A session stays one under any name.
    if (recentfiles::isSession(path) || session::begins_as_session(path))
        return m_files->open(path);
    entries::settle(*m_ui->pages);
    m_data->import(path);
    return true;
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open"), settings::value(settings::Key::DataFolder).toString(),
        tr("Tables and sessions (*.csv *.tsv *.psv *.txt *.data *.dat *.neuron);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::showRecentFiles()
{
    const QStringList paths = recentfiles::list();
    m_startPage->setRecentFiles(paths);
    QMenu* menu = m_ui->recentMenu;
    menu->clear();
    menu->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QString name = recentfiles::label(path);
        QAction* action = menu->addAction(verbatim(name));
        action->setToolTip(plainTip(path));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    connect(menu->addAction(tr("&Clear this list")), &QAction::triggered, this, [this] {
        recentfiles::clear();
        showRecentFiles();
    });
}

QString MainWindow::whereToGoOn() const
{
    if (const Lesson* lesson = findLesson(QString::fromStdString(m_document.session().lesson)))
        return lesson->displayTitle();
    const session::Place last =
        session::place_in(settings::value(settings::Key::LastPlace).toByteArray());
    const Lesson* lesson = findLesson(QString::fromStdString(last.lesson));
    if (!lesson)
        return {};
    const QString file = settings::value(settings::Key::LastSession).toString();
    return file.isEmpty() ? lesson->displayTitle()
                          : QStringLiteral("%1 (%2)").arg(lesson->displayTitle(),
                                                          QFileInfo(file).completeBaseName());
}

void MainWindow::goOn()
{
    if (showLesson(QString::fromStdString(m_document.session().lesson)))
        return;
    m_files->filing().goOn(
        settings::value(settings::Key::LastSession).toString(),
        session::place_in(settings::value(settings::Key::LastPlace).toByteArray()));
}

void MainWindow::rememberPlace() const
{
    const session::Session& session = m_document.session();
    if (session.lesson.empty())
        return;
    settings::setValue(settings::Key::LastSession, m_files->filing().path());
    session::Place place = session::place_of(session);
    // What is not wanted may be all that the charts looked at.
    if (m_document.isDirty())
        place.zoom.clear();
    settings::setValue(settings::Key::LastPlace, session::text_of(place));
}

void MainWindow::keepWhatIsNotSaved()
{
    m_files->keepWhatIsNotSaved();
}

void MainWindow::endNow()
{
    saveSettings();
    // Where no copy can be written, the one before has to do.
    QCoreApplication::exit(m_files->keepWhatIsNotSaved() ? 0 : 1);
}

void MainWindow::openDropped(const QStringList& paths)
{
    if (paths.size() == 1) {
        openFile(paths.front());
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Information, QStringLiteral("First Neuron"),
                                tr("Several files were dropped, and one can be opened at a time. "
                                   "Drop a single file."),
                                QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("oneFileAtATime"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace gui
