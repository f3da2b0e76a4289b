#pragma once

#include "gui/autosave.h"
#include "gui/filing.h"

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
    /// Asks what has to be asked before the window closes. True where it may; then nothing is left
    /// to recover.
    bool mayClose();
    /// Asks nothing: stops what goes on by itself and keeps a copy for the next start of what is
    /// not saved, until it is on the disk. As long as nothing changes then, mayClose() asks nothing
    /// either.
    void keepWhatIsNotSaved();
    /// Offers what an earlier window could not save; with a path, only of that file. Whether the
    /// person wanted it.
    bool recover(const QString& savedPath);
    /// Shows in the window's title which session it is and whether it has changed.
    void showState();

signals:
    /// Something was opened or saved there.
    void fileUsed(const QString& path);

private:
    Ui::MainWindow& m_ui;
    Document& m_document;
    QWidget* m_window;
    Filing m_filing;
    Autosave m_autosave;
    /// The version of the document that was kept for the next start.
    std::optional<std::int64_t> m_keptVersion;
};

} // namespace gui
