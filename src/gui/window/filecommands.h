// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/files/autosave.h"
#include "gui/files/filing.h"

#include <QDeadlineTimer>

#include <optional>

namespace Ui
{
class MainWindow;
}

namespace gui
{

/// The window's commands for session files: the actions of the File menu, the title's name and
/// dirty mark, autosave and what is recovered at the start.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(Ui::MainWindow& ui, Document& document, QWidget* window);

    Filing& filing() { return m_filing; }
    /// Opens that session. Whether it was done.
    bool open(const QString& path);
    /// Asks what has to be asked before the window closes. True where it may; then nothing is left
    /// to recover. While a file is being read or written it may not: the window is asked to close
    /// once that is done.
    bool mayClose();
    /// Asks nothing: stops what goes on by itself and keeps a copy for the next start of what is
    /// not saved. Whether it is on the disk; then mayClose() asks nothing either, for a minute and
    /// as long as nothing changes.
    bool keepWhatIsNotSaved();
    /// Offers what an earlier window could not save; with a path, only of that file. Whether the
    /// person wanted it.
    bool recover(const QString& savedPath);
    /// Shows in the window's title which session it is and whether it has changed.
    void showState();

signals:
    /// Something was opened or saved there.
    void fileUsed(const QString& path);
    /// The person wants to correct what was refused in this field.
    void correctionWanted(QWidget* entry);

private:
    /// Takes what has been typed anywhere; asks where some of it can't be taken. Whether to go on;
    /// then that is forgotten.
    bool settle();

    Ui::MainWindow& m_ui;
    Document& m_document;
    QWidget* m_window;
    Filing m_filing;
    Autosave m_autosave;
    /// The version of the document that was kept for the next start, and for how long the window
    /// may close with it.
    std::optional<std::int64_t> m_keptVersion;
    QDeadlineTimer m_mayEnd;
    /// The window was to close while a file was being read or written.
    bool m_closesThen = false;
};

} // namespace gui
