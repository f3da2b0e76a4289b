// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/row_summary.h"
#include "session/file.h"
#include "session/lock.h"
#include "session/place.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace gui
{

class Document;

/// Keeps the document in a session file: new, open, save, save as, revert, and the questions that
/// go with them. Reading and writing happen in a worker; whatever goes wrong is said, and the
/// session on screen stays as it was.
class Filing : public QObject
{
    Q_OBJECT

public:
    /// Questions and sentences are shown over `window`. Workers share the system that files are in.
    Filing(Document& document, QWidget* window,
           platform::FileSystem& system = platform::real_file_system());

    /// The session file; empty while the session was never saved.
    const QString& path() const { return m_file.path; }
    /// The file, or for a session that was recovered, or opened from a backup, the one it had been
    /// saved as.
    const QString& originalPath() const
    {
        return m_file.path.isEmpty() ? m_suggestedPath : m_file.path;
    }
    /// What the title calls the session; one that was recovered keeps the name of its file.
    QString displayName() const;

    /// Each returns whether it was done; "no" leaves everything as it was.
    bool newSession();
    bool open();
    bool open(const QString& path);
    bool save();
    bool saveAs();
    /// Goes back to the session as it was saved last.
    bool revert();
    /// Goes on with a session that was left: that file, or where there is none a fresh session, and
    /// in it at that place.
    bool goOn(const QString& path, const session::Place& place);
    /// Whether a file is being read or written just now. Meanwhile nothing else is begun: each of
    /// the above says no.
    bool isBusy() const { return m_busy; }
    /// Asks whether to save what would be lost. True where it is safe to go on.
    bool mayLeave();
    /// Puts a recovered session on screen as a new one; saving it suggests `savedPath`, the file it
    /// belonged to.
    void adopt(session::Session session, model::RowSummary summary, const QString& savedPath);

signals:
    /// The path, or what is in the file, has changed.
    void filed();
    /// The session is about to be left for a new one; what was to be saved is.
    void leaving();
    /// isBusy() has come to an end.
    void idle();

private:
    /// Whether the person is asked, of a file that can be opened, about what would be lost.
    enum class Leaving { Asked, Agreed };
    bool load(const QString& path, const std::optional<session::Place>& place = {},
              Leaving leaving = Leaving::Asked);
    /// Runs work on a file in a worker; busy until it is done.
    template <class Answer>
    Answer run(const QString& what, std::function<Answer()> work);
    bool write(session::KnownFile file, session::IfChanged ifChanged);
    /// The file was changed by somebody else: replace it, save elsewhere, or nothing.
    bool resolveConflict(session::KnownFile file);
    /// Says why a file cannot be opened. The backup to open in its place, where there is one and
    /// the person wants it.
    QString offerBackup(const QString& path, const session::Problem& problem);
    /// Whether that is the session's file, by this or another name.
    bool isOpenHere(const QString& path) const;
    /// Warns if somebody else has the session open. True where the person wants to go on, by a
    /// button with that text.
    bool takeLock(const QString& path, const QString& goOnText);
    QString askForSavePath() const;
    void complain(const QString& sentence);
    void setFile(session::KnownFile file);

    Document& m_document;
    QWidget* m_window;
    platform::FileSystem& m_system;
    session::KnownFile m_file;
    QString m_suggestedPath;
    std::unique_ptr<session::OpenLock> m_lock;
    bool m_busy = false;
    /// Whether mayLeave() has its question on screen.
    bool m_asks = false;
};

} // namespace gui
