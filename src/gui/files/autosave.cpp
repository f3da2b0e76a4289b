// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/files/autosave.h"

#include "gui/base/workers.h"
#include "gui/document/document.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <vector>

namespace gui
{

namespace
{

/// Why no copy could be written, in a few words.
QString reasonOf(const session::Problem& problem)
{
    switch (problem.code) {
    case session::ProblemCode::DiskFull:
        return Autosave::tr("the disk is full");
    case session::ProblemCode::FolderGone:
        return Autosave::tr("the folder does not exist any more");
    case session::ProblemCode::Busy:
        return Autosave::tr("another program keeps it locked");
    default:
        return problem.detail.isEmpty() ? session::sentence(problem) : problem.detail;
    }
}

struct Times {
    QString one;
    QString other;
};

/// Two times in the locale's short way; to the second, or closer, where they would look the same.
Times toldApart(const QDateTime& one, const QDateTime& other)
{
    const QLocale locale;
    const QString brief = locale.dateTimeFormat(QLocale::ShortFormat);
    const QString minutes = QStringLiteral("mm");
    const QChar before = brief.at(std::max<qsizetype>(1, brief.indexOf(minutes)) - 1);
    const QString seconds =
        minutes + (before == u'.' ? before : QChar(u':')) + QStringLiteral("ss");
    const QString thousandths = seconds + locale.decimalPoint() + QStringLiteral("zzz");
    Times times;
    for (const QString& written : {minutes, seconds, thousandths}) {
        const QString format = QString(brief).replace(minutes, written);
        times = {locale.toString(one, format), locale.toString(other, format)};
        if (times.one != times.other || one == other)
            break;
    }
    return times;
}

} // namespace

Autosave::Autosave(Document& document, std::function<QString()> savedPath, QObject* parent,
                   const QString& folder)
    : QObject(parent),
      m_document(document),
      m_savedPath(std::move(savedPath)),
      m_folder(folder),
      m_recovery(std::make_shared<session::Recovery>(folder)),
      m_keptVersion(document.version()),
      m_keptContent(-1)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::keep);
    connect(&m_watcher, &QFutureWatcher<QString>::finished, this, &Autosave::kept);
    m_timer.start();
}

Autosave::~Autosave()
{
    m_pool.waitForDone();
}

void Autosave::discard()
{
    // After the copy that may be under way, without waiting for it.
    (void)inWorker([recovery = m_recovery] { recovery->discard(); }, m_pool);
    m_keptVersion = m_document.version();
    m_keptContent = -1;
    if (m_onceKept)
        std::exchange(m_onceKept, nullptr)();
}

void Autosave::keepNow(std::function<void()> then)
{
    m_onceKept = std::move(then);
    m_keepsWhatWasAsked = false;
    m_keptVersion = -1;
    keep();
}

bool Autosave::keepAndWait(int milliseconds)
{
    if (!m_document.isDirty())
        return true;
    // Not by waiting for the future, which would take as long as it takes.
    const QDeadlineTimer deadline(milliseconds);
    if (!m_pool.waitForDone(int(deadline.remainingTime())))
        return false;
    m_keptVersion = -1;
    keep();
    if (!m_pool.waitForDone(int(deadline.remainingTime())))
        return false;
    kept();
    return m_watcher.result().isEmpty();
}

void Autosave::keep()
{
    if (m_watcher.isRunning() || m_document.version() == m_keptVersion)
        return;
    if (!m_document.isDirty() && !m_onceKept) {
        discard(); // Nothing is lost with the place in a lesson.
        return;
    }
    const bool isKept = m_keptVersion >= 0 && m_document.contentVersion() == m_keptContent;
    m_keptVersion = m_document.version();
    if (isKept && !m_onceKept) {
        (void)inWorker(
            [recovery = m_recovery, place = session::place_of(m_document.session())] {
                recovery->keep_place(place);
            },
            m_pool);
        return;
    }
    m_keptContent = m_document.contentVersion();
    m_keepsWhatWasAsked = bool(m_onceKept);
    const auto content = std::make_shared<const session::Session>(m_document.snapshot());
    m_watcher.setFuture(inWorker(
        [recovery = m_recovery, content, path = m_savedPath()] {
            const auto problem = recovery->keep(*content, path);
            return problem ? reasonOf(*problem) : QString();
        },
        m_pool));
}

void Autosave::kept()
{
    if (!m_watcher.future().isFinished())
        return; // That was the one before.
    const QString reason = m_watcher.result();
    const bool works = reason.isEmpty();
    if (works == m_complained)
        works ? emit worksAgain() : emit failed(reason);
    m_complained = !works;
    if (!works)
        m_keptVersion = -1; // Tried again with the next tick, whether or not anything changes.
    else if (m_onceKept && m_keepsWhatWasAsked)
        std::exchange(m_onceKept, nullptr)();
    else if (m_onceKept)
        keep(); // What was under way had begun before.
}

namespace
{

/// There is no other copy, and the button stands beside the one that brings it back.
bool isMeantToDelete(const QString& detail, QWidget* window)
{
    QMessageBox box(
        QMessageBox::Warning, QStringLiteral("First Neuron"),
        Autosave::tr("Delete this unsaved work for good? There is no other copy of it."),
        QMessageBox::NoButton, window);
    box.setObjectName(QStringLiteral("deleteRecoveryQuestion"));
    box.setInformativeText(detail);
    const QPushButton* drop =
        box.addButton(Autosave::tr("Delete it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(Autosave::tr("Keep it"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == drop;
}

} // namespace

std::optional<session::Recoverable> offerRecovery(const QString& folder, const QString& savedPath,
                                                  QWidget* window)
{
    std::vector<session::Recoverable> all = session::recoverable(folder);
    if (!savedPath.isEmpty())
        std::erase_if(all, [&savedPath](const session::Recoverable& each) {
            return !session::is_same_file(each.saved_path, savedPath);
        });
    std::size_t left = all.size();
    for (const session::Recoverable& found : all) {
        --left;
        const QFileInfo saved(found.saved_path);
        const bool isThere = !found.saved_path.isEmpty() && saved.exists();
        const QDateTime keptAt = found.time.toLocalTime();
        const Times times = toldApart(keptAt, isThere ? saved.lastModified() : keptAt);
        QString detail = Autosave::tr("Kept on %1.").arg(times.one);
        if (isThere) {
            detail += QLatin1Char('\n') +
                      Autosave::tr("Saved as %1 on %2.").arg(saved.fileName(), times.other);
        } else if (!found.saved_path.isEmpty()) {
            detail +=
                QLatin1Char('\n') +
                Autosave::tr("It was saved as %1, which is not there now.").arg(found.saved_path);
        } else {
            detail += QLatin1Char('\n') + Autosave::tr("It was never saved.");
        }
        if (left > 0)
            detail += QLatin1Char('\n') +
                      Autosave::tr("%Ln more unsaved session(s) wait. You are asked about each: if "
                                   "you bring this one back, when First Neuron starts again.",
                                   nullptr, int(left));
        QMessageBox box(
            QMessageBox::Question, QStringLiteral("First Neuron"),
            Autosave::tr("First Neuron ended before your work was saved. Bring it back?"),
            QMessageBox::NoButton, window);
        box.setObjectName(QStringLiteral("recoveryQuestion"));
        box.setInformativeText(detail);
        QPushButton* recover =
            box.addButton(Autosave::tr("Bring it back"), QMessageBox::AcceptRole);
        const QPushButton* drop =
            box.addButton(Autosave::tr("Delete it"), QMessageBox::DestructiveRole);
        box.addButton(Autosave::tr("Later"), QMessageBox::RejectRole);
        box.setDefaultButton(recover);
        box.exec();
        if (box.clickedButton() == recover)
            return found;
        if (box.clickedButton() == drop && isMeantToDelete(detail, window))
            session::forget(found);
    }
    return std::nullopt;
}

} // namespace gui
