// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/recovery.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

class QWidget;

namespace gui
{

class Document;

/// Keeps a recovery copy of the session every few seconds while something changes, so that a kill
/// or a crash costs at most that. Of walking, only the place is kept. Copies are written by a
/// worker; the window waits only to end.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// `savedPath` is asked for the file that the session belongs to.
    Autosave(Document& document, std::function<QString()> savedPath, QObject* parent = nullptr,
             const QString& folder = session::recovery_folder());
    ~Autosave() override;

    /// Keeps a copy at once; `then` is called when one is on the disk, or nothing has to be
    /// recovered any more.
    void keepNow(std::function<void()> then);
    /// Keeps a copy of what is not saved and waits until it is on the disk, but not for longer than
    /// this. Whether nothing would be lost now.
    bool keepAndWait(int milliseconds);
    /// Nothing has to be recovered any more: everything is saved, or not wanted.
    void discard();
    /// Where recovery copies are kept.
    const QString& folder() const { return m_folder; }

    /// Time between two copies, in milliseconds. With the writing itself it stays below 15 seconds.
    static constexpr int interval = 8'000;

signals:
    /// A copy could not be written; said once, until it works again.
    void failed(const QString& reason);
    /// A copy was written after one that could not be.
    void worksAgain();

private:
    void keep();
    void kept();

    Document& m_document;
    std::function<QString()> m_savedPath;
    QString m_folder;
    std::shared_ptr<session::Recovery> m_recovery;
    std::int64_t m_keptVersion = 0;
    std::int64_t m_keptContent = 0;
    bool m_complained = false;
    std::function<void()> m_onceKept;
    /// Whether the copy under way was begun for m_onceKept.
    bool m_keepsWhatWasAsked = false;
    QTimer m_timer;
    QFutureWatcher<QString> m_watcher;
    QThreadPool m_pool;
};

/// Offers what windows that are gone have left behind, beside what is saved, with times; with a
/// path, only what belongs to that file. Returns the one the person wants back, if any; those that
/// are declined for good are removed.
std::optional<session::Recoverable> offerRecovery(const QString& folder, const QString& savedPath,
                                                  QWidget* window);

} // namespace gui
