// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/wheelturn.h"
#include "gui/document/document.h"

#include <QMainWindow>

#include <map>
#include <memory>

namespace Ui
{
class MainWindow;
}

namespace gui
{

class Announcer;
class DataActions;
class Deeds;
class FileCommands;
class LessonPage;
struct Lesson;
class StartPage;
class ViewCommands;

/// The window: the list of lessons, the page on screen, the step bar and the menus. Pages are made
/// when first shown.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Document& document() { return m_document; }
    /// Shows that lesson and returns its page; null if there is no such lesson.
    LessonPage* showLesson(const QString& id);
    /// Opens the glossary at that word, or at its beginning.
    void showWord(const QString& id = {});
    /// The lesson on screen, or null on the start page.
    LessonPage* currentPage() const;
    void showStartPage();
    /// Opens a file of any kind this program reads: a session, or else data to import. Whether a
    /// session was opened, or importing has begun.
    bool openFile(const QString& path);
    /// Offers what an earlier window could not save, then opens the file, if one is named and
    /// nothing that belongs to it was brought back. Call once the window is on screen.
    void start(const QString& file = {});
    /// As when a person logs out: asks nothing and keeps for the next start what is not saved. If
    /// the window then closes, nothing is asked either, unless somebody has gone on working.
    void keepWhatIsNotSaved();
    /// Keeps that, too, and ends the program, as when the computer is shut down.
    void endNow();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// Opens the file, or says that there are several.
    void openDropped(const QStringList& paths);
    void softenColours();
    void setIcons();
    /// Makes the window no larger than the screen, its frame included, and keeps it there.
    void fitToScreen();
    void fitSidebar();
    QWidget* makeTablesButton(QWidget* parent);
    void fillLessonList();
    void nameLessons();
    void makeUndoActions();
    void connectActions();
    void connectSteps();
    void connectView();
    void connectFiles();
    /// The page of that lesson, made if there is none; it is not on screen yet.
    LessonPage* pageOf(const Lesson& lesson);
    /// Does what a link asks for.
    void perform(const QUrl& deed);
    void chooseFile();
    void showRecentFiles();
    /// The page of the user guide about what is on screen.
    QString helpTopic() const;
    /// Undoes or redoes, and shows where. Before any change, what was refused in a field gives way.
    void turnBack(QStringList (Document::*way)());
    /// Goes to the entry that refused a text, in whichever lesson it is.
    void correct(QWidget* entry);
    void moveLesson(int by);
    /// On with the session on screen or, where nothing has been done in it, with the last one.
    void goOn();
    void showProgress();
    void fillLanguageMenu();
    /// Says everything in the language now spoken; the person stays where they are and loses
    /// nothing.
    void retranslate();
    void restart();
    static void remove(LessonPage& page);
    /// The lesson that goOn() leads to, and the file it is in; empty where there is none.
    QString whereToGoOn() const;
    /// Where goOn() of the next start leads to.
    void rememberPlace() const;
    void restoreSettings();
    void saveSettings() const;

    std::unique_ptr<Ui::MainWindow> m_ui;
    Announcer* m_announcer;
    /// The person has given the list of lessons its width.
    bool m_sidebarMoved = false;
    Document m_document;
    FileCommands* m_files = nullptr;
    StartPage* m_startPage = nullptr;
    DataActions* m_data = nullptr;
    std::unique_ptr<Deeds> m_deeds;
    ViewCommands* m_view = nullptr;
    QList<QAction*> m_undoActions;
    std::map<QString, LessonPage*> m_pages;
    WheelTurn m_wheel;
};

} // namespace gui
