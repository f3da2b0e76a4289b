// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mainwindow.h"
#include "gui/lessons/lessons.h"

#include "gui/base/settings.h"
#include "gui/help/guidewindow.h"
#include "gui/help/wordswindow.h"
#include "gui/import/dataactions.h"
#include "gui/look/focusring.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/widgets/entry.h"
#include "gui/widgets/signbutton.h"
#include "gui/window/announcer.h"
#include "gui/window/deeds.h"
#include "gui/window/filecommands.h"
#include "gui/window/helpcommands.h"
#include "gui/window/keyboardcourtesy.h"
#include "gui/window/learnedwindow.h"
#include "gui/window/progress.h"
#include "gui/window/reviewwindow.h"
#include "gui/window/startpage.h"
#include "gui/window/viewcommands.h"
#include "gui/window/wheelcourtesy.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QWheelEvent>

#include <utility>

namespace gui
{

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_announcer(new Announcer(this))
{
    m_ui->setupUi(this);
    setMinimumSize(640, 480);
    m_startPage = new StartPage(this);
    m_ui->pages->addWidget(m_startPage);
    m_ui->sidebarSplitter->setStretchFactor(1, 1);
    connect(m_ui->sidebarSplitter, &QSplitter::splitterMoved, this,
            [this] { m_sidebarMoved = true; });
    softenColours();
    fillLessonList();
    connectActions();
    connectSteps();
    connectView();
    new HelpCommands(
        *m_ui, [this] { return helpTopic(); }, this);
    connect(m_ui->wordsAction, &QAction::triggered, this, [this] { showWord(); });
    connect(m_ui->learnedAction, &QAction::triggered, this, [this] {
        connect(LearnedWindow::open(m_document, this), &LearnedWindow::deedWanted, this,
                &MainWindow::perform,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    });
    fillLanguageMenu();
    restoreSettings();
    m_document.setSaved();
    m_files = new FileCommands(*m_ui, m_document, this);
    connectFiles();
    connect(&m_document, &Document::replaced, this, &MainWindow::restart);
    m_document.setLabelOf([this](const QString& lesson, const QString& name) {
        const auto page = m_pages.find(lesson);
        return page == m_pages.end() ? QString() : page->second->inputLabel(name);
    });
    showStartPage();
    qApp->installEventFilter(new KeyboardCourtesy(this));
    qApp->installEventFilter(new WheelCourtesy(this));
    new FocusRing(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::fillLessonList()
{
    int number = 0;
    for (const Lesson& lesson : lessons()) {
        const QString id = QString::fromUtf8(lesson.id);
        auto* item = new QListWidgetItem(m_ui->lessonList);
        item->setData(Qt::UserRole, id);
        if (lesson.number > 0)
            item->setData(LessonList::NumberRole, QString::number(lesson.number));
        auto* action = m_ui->lessonsMenu->addAction(QString());
        action->setData(id);
        // The tenth has the key behind that of the ninth.
        if (++number <= 10)
            action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number % 10)));
        connect(action, &QAction::triggered, this, [this, id] {
            // Keys are the page's from now on, not those of the list of lessons.
            showLesson(id)->setFocus();
        });
    }
    nameLessons();
    const auto open = [this](const QListWidgetItem* item) {
        return showLesson(item->data(Qt::UserRole).toString());
    };
    // Who opens lessons by keys goes on choosing by them; after a click they are the page's.
    connect(m_ui->lessonList, &QListWidget::itemActivated, this, open);
    connect(m_ui->lessonList, &QListWidget::itemClicked, this,
            [open](const QListWidgetItem* item) { open(item)->setFocus(); });
    connect(&m_document, &Document::finished, this, [this](const QString& lesson) {
        if (progress::addFinished(lesson))
            showProgress();
    });
    connect(&m_document, &Document::answersChanged, this, &MainWindow::showProgress);
    connect(&m_document, &Document::walked, this, &MainWindow::showProgress);
}

void MainWindow::connectActions()
{
    connect(m_ui->startPageAction, &QAction::triggered, this, &MainWindow::showStartPage);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);

    makeUndoActions();
    m_ui->editMenu->insertSeparator(m_ui->restoreValuesAction);
    connect(m_ui->restoreValuesAction, &QAction::triggered, this, [this] {
        const LessonPage* page = currentPage();
        if (!page)
            return;
        if (!entries::settle(*page))
            entries::giveUp(*page);
        m_document.resetInputs(QString::fromUtf8(page->lesson().id));
    });

    m_startPage->setLessons(m_ui->lessonList->model());
    connect(m_startPage, &StartPage::lessonRequested, this, &MainWindow::showLesson);
    connect(m_startPage, &StartPage::firstLessonRequested, this,
            [this] { showLesson(QString::fromUtf8(lessons().front().id)); });
    connect(m_startPage, &StartPage::reviewRequested, this, [this] {
        auto* review = new ReviewWindow(m_document, this);
        connect(review, &QDialog::finished, this,
                [this] { m_startPage->setReview(ReviewWindow::dueToday(m_document)); });
        review->open();
    });
    connect(m_startPage, &StartPage::continueRequested, this, &MainWindow::goOn);
}

void MainWindow::connectSteps()
{
    const auto walk = [this](QAction* action, void (Stepper::*way)()) {
        connect(action, &QAction::triggered, this, [this, way] {
            if (LessonPage* page = currentPage())
                page->go(way);
        });
    };
    walk(m_ui->firstStepAction, &Stepper::first);
    walk(m_ui->previousStepAction, &Stepper::previous);
    walk(m_ui->nextStepAction, &Stepper::next);
    walk(m_ui->lastStepAction, &Stepper::last);
    walk(m_ui->playAction, &Stepper::togglePlay);
    connect(m_ui->previousLessonAction, &QAction::triggered, this, [this] { moveLesson(-1); });
    connect(m_ui->nextLessonAction, &QAction::triggered, this, [this] { moveLesson(1); });
    const QList<QAction*> entries = m_ui->lessonsMenu->actions();
    m_ui->lessonsMenu->insertMenu(entries[entries.indexOf(m_ui->playAction) + 1],
                                  m_ui->stepBar->speedMenu());
    connect(m_ui->stepBar, &StepBar::playPossible, m_ui->playAction, &QAction::setEnabled);
    connect(m_ui->stepBar, &StepBar::nextLessonRequested, this, [this] { moveLesson(1); });
}

void MainWindow::connectView()
{
    auto* sidebarButton = new SignButton(this);
    sidebarButton->setDefaultAction(m_ui->showLessonsAction);
    m_ui->menuBar->setCornerWidget(sidebarButton, Qt::TopLeftCorner);
    connect(m_ui->showLessonsAction, &QAction::toggled, m_ui->lessonList, &QWidget::setVisible);
    m_view = new ViewCommands(*m_ui, this);
    connect(m_view, &ViewCommands::picturesAsTablesChanged, this, [this](bool tables) {
        for (const auto& [id, page] : m_pages)
            page->setPicturesAsTables(tables);
    });
    connect(m_view, &ViewCommands::askFirstChanged, this, [this](bool asks) {
        for (const auto& [id, page] : m_pages)
            page->setAskingFirst(asks);
    });
}

LessonPage* MainWindow::currentPage() const
{
    return qobject_cast<LessonPage*>(m_ui->pages->currentWidget());
}

LessonPage* MainWindow::pageOf(const Lesson& lesson)
{
    const QString id = QString::fromUtf8(lesson.id);
    LessonPage*& page = m_pages[id];
    if (!page) {
        page = new LessonPage(lesson, m_document, this);
        m_ui->pages->addWidget(page);
        // Queued: it may put another page, or another text, in the place of the one clicked on.
        connect(page, &LessonPage::deedWanted, this, &MainWindow::perform, Qt::QueuedConnection);
        page->addHeaderWidget(m_data->makeTutorialButton(page));
        page->addHeaderWidget(makeTablesButton(page));
        page->addHeaderWidget(m_data->makeButton(id, page));
        page->setPicturesAsTables(m_ui->showTablesAction->isChecked());
        page->setAskingFirst(m_ui->askFirstAction->isChecked());
        page->open();
    }
    return page;
}

LessonPage* MainWindow::showLesson(const QString& id)
{
    const Lesson* lesson = findLesson(id);
    if (!lesson)
        return nullptr;
    if (LessonPage* page = currentPage()) {
        page->stepper().pause();
        entries::settle(*page);
    }
    LessonPage* page = pageOf(*lesson);
    m_ui->pages->setCurrentWidget(page);
    // Who came from another page would be left without a focus.
    if (const QWidget* focus = focusWidget(); !focus || !focus->isVisible())
        page->setFocus();
    m_document.setLesson(id);

    const int number = lesson->number;
    m_ui->stepBar->setPage(page, number + 1 < int(lessons().size()));
    m_announcer->setPage(page);
    m_ui->stepBar->show();
    m_ui->stepBarLine->show();
    m_ui->lessonList->setOpenRow(number);
    m_ui->previousLessonAction->setEnabled(number > 0);
    m_ui->nextLessonAction->setEnabled(number + 1 < int(lessons().size()));
    m_ui->trainingMenu->clear();
    m_ui->trainingMenu->addActions(page->actions());
    m_ui->trainingMenu->menuAction()->setEnabled(!page->actions().isEmpty());
    showProgress();
    return page;
}

void MainWindow::showStartPage()
{
    if (LessonPage* page = currentPage()) {
        page->stepper().pause();
        entries::settle(*page);
    }
    m_startPage->setContinue(whereToGoOn());
    m_startPage->setReview(ReviewWindow::dueToday(m_document));
    m_ui->pages->setCurrentWidget(m_startPage);
    m_startPage->setFocus();
    m_ui->stepBar->setPage(nullptr, false);
    m_announcer->setPage(nullptr);
    m_ui->stepBar->hide();
    m_ui->stepBarLine->hide();
    m_ui->trainingMenu->clear();
    m_ui->trainingMenu->menuAction()->setEnabled(false);
    m_ui->lessonList->setOpenRow(-1);
    showProgress();
}

void MainWindow::showWord(const QString& id)
{
    auto* words = WordsWindow::open(id, &Deeds::placeName, this);
    // Queued: pages may be made anew by it. One connection, however often it is opened.
    connect(words, &WordsWindow::deedWanted, this, &MainWindow::perform,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
}

void MainWindow::perform(const QUrl& deed)
{
    m_deeds->perform(deed);
}

QString MainWindow::helpTopic() const
{
    const LessonPage* page = currentPage();
    if (!page)
        return QStringLiteral("first-steps");
    const QString id = QString::fromUtf8(page->lesson().id);
    return GuideWindow::topics().contains(id) ? id : QStringLiteral("lessons");
}

void MainWindow::turnBack(QStringList (Document::*way)())
{
    const LessonPage* page = currentPage();
    if (page && !entries::settle(*page)) {
        entries::giveUp(*page);
        return;
    }
    const QStringList lessons = (m_document.*way)();
    page = currentPage();
    const bool isSeen = page && lessons.contains(QString::fromUtf8(page->lesson().id));
    if (!isSeen && !lessons.isEmpty())
        showLesson(lessons.constFirst());
}

void MainWindow::correct(QWidget* entry)
{
    const LessonPage* page = LessonPage::of(*entry);
    if (!page)
        return;
    showLesson(QString::fromUtf8(page->lesson().id));
    entries::goTo(*entry);
}

void MainWindow::moveLesson(int by)
{
    const LessonPage* page = currentPage();
    const int number = page ? page->lesson().number + by : 0;
    if (number >= 0 && number < int(lessons().size()))
        showLesson(QString::fromUtf8(lessons()[std::size_t(number)].id));
}

void MainWindow::restoreSettings()
{
    using settings::Key;
    restoreGeometry(settings::value(Key::WindowGeometry).toByteArray());
    fitToScreen();
    m_ui->showLessonsAction->setChecked(settings::value(Key::SidebarShown).toBool());
    m_ui->lessonList->setVisible(m_ui->showLessonsAction->isChecked());
    m_view->restore();
    setIcons();
}

void MainWindow::saveSettings() const
{
    using settings::Key;
    settings::setValue(Key::WindowGeometry, saveGeometry());
    settings::setValue(Key::SidebarShown, m_ui->showLessonsAction->isChecked());
    rememberPlace();
}

void MainWindow::start(const QString& file)
{
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    if (!m_files->recover(path) && !path.isEmpty())
        openFile(path);
}

void MainWindow::remove(LessonPage& page)
{
    // A command of its own may be what led here, so it stays for a moment, but does nothing more.
    page.leave();
    page.deleteLater();
}

void MainWindow::restart()
{
    // Pages show the session they were made for: another session gets new ones.
    showStartPage();
    for (const auto& [id, page] : std::exchange(m_pages, {}))
        remove(*page);
    if (!showLesson(QString::fromStdString(m_document.session().lesson)))
        showStartPage();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayClose()) {
        event->ignore();
        return;
    }
    saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view) {
        softenColours();
        setIcons();
        showProgress();
    }
    if (event->type() == QEvent::LanguageChange && m_files)
        retranslate();
    // What stands beside the list needs less room, too, once it has heard of its font.
    if (event->type() == QEvent::FontChange && m_view)
        QMetaObject::invokeMethod(this, &MainWindow::fitSidebar, Qt::QueuedConnection);
}

void MainWindow::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return;
    if (const int whole = m_wheel.wholeNotches(*event))
        m_view->zoomBy(10 * whole);
}

} // namespace gui
