// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/files/filing.h"

#include "gui/base/background.h"
#include "gui/document/document.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardPaths>

#include <utility>

namespace gui
{

namespace
{

/// A question with buttons of our own words; returns the button pressed.
QMessageBox* question(QWidget* window, const QString& name, const QString& text,
                      const QString& detail)
{
    auto* box = new QMessageBox(QMessageBox::Question, QStringLiteral("First Neuron"), text,
                                QMessageBox::NoButton, window);
    box->setObjectName(name);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(detail);
    return box;
}

/// Asks the question, with this button for yes. Whether that was pressed.
bool isWanted(QMessageBox* box, const QString& yes,
              QMessageBox::ButtonRole role = QMessageBox::AcceptRole)
{
    const QAbstractButton* button = box->addButton(yes, role);
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    // What cannot be taken back is not done by the Return key.
    if (role == QMessageBox::DestructiveRole)
        box->setDefaultButton(cancel);
    box->exec();
    const bool wanted = box->clickedButton() == button;
    box->deleteLater();
    return wanted;
}

/// Where to look for sessions first. A folder that is not there would be taken for a file's name.
QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

/// By its ending a session is known for one, here and on the desktop. That of a table goes: whoever
/// chose its name means a session beside it.
QString asSession(const QString& path)
{
    if (path.endsWith(session::ending, Qt::CaseInsensitive))
        return path;
    static const QStringList tables{QStringLiteral("csv"),  QStringLiteral("tsv"),
                                    QStringLiteral("psv"),  QStringLiteral("txt"),
                                    QStringLiteral("data"), QStringLiteral("dat")};
    const QString ending = QFileInfo(path).suffix();
    const bool isTable = tables.contains(ending, Qt::CaseInsensitive);
    return (isTable ? path.chopped(ending.size() + 1) : path) + session::ending;
}

} // namespace

template <class Answer>
Answer Filing::run(const QString& what, std::function<Answer()> work)
{
    m_busy = true;
    Answer answer = inBackground<Answer>(m_window, what, std::move(work));
    m_busy = false;
    emit idle();
    return answer;
}

Filing::Filing(Document& document, QWidget* window, platform::FileSystem& system)
    : QObject(window), m_document(document), m_window(window), m_system(system)
{
}

QString Filing::displayName() const
{
    return originalPath().isEmpty() ? QString() : QFileInfo(originalPath()).completeBaseName();
}

void Filing::complain(const QString& sentence)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("First Neuron"), sentence, QMessageBox::Ok,
                    m_window);
    box.setObjectName(QStringLiteral("fileProblem"));
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void Filing::setFile(session::KnownFile file)
{
    m_file = std::move(file);
    emit filed();
}

bool Filing::newSession()
{
    if (!mayLeave())
        return false;
    emit leaving();
    m_lock.reset();
    m_suggestedPath.clear();
    m_document.replace(session::fresh_session());
    setFile({});
    return true;
}

bool Filing::open()
{
    const QString folder =
        m_file.path.isEmpty() ? documentsFolder() : QFileInfo(m_file.path).path();
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Open session"), folder,
        tr("First Neuron sessions (*%1)").arg(session::ending) + QStringLiteral(";;") +
            tr("Backups of sessions (*%1)").arg(session::ending + QLatin1String(".bak*")));
    return !path.isEmpty() && open(path);
}

bool Filing::open(const QString& path)
{
    return load(QFileInfo(path).absoluteFilePath());
}

bool Filing::goOn(const QString& path, const session::Place& place)
{
    if (!path.isEmpty())
        return load(path, place);
    if (!mayLeave())
        return false;
    m_lock.reset();
    m_suggestedPath.clear();
    session::Session session = session::fresh_session();
    session::go_to(place, session);
    m_document.replace(std::move(session));
    setFile({});
    return true;
}

bool Filing::load(const QString& path, const std::optional<session::Place>& place, Leaving leaving)
{
    if (m_busy)
        return false;
    using Answer = std::shared_ptr<session::Result<session::Opened>>;
    auto summary = std::make_shared<model::RowSummary>();
    const Answer answer = run<Answer>(
        tr("Opening %1…").arg(QFileInfo(path).fileName()), [path, summary, &system = m_system] {
            auto opened = session::open(path, system);
            if (opened)
                *summary = model::sum_up(opened->session.dataset, programEnd());
            return std::make_shared<session::Result<session::Opened>>(std::move(opened));
        });
    if (!*answer) {
        const QString backup = offerBackup(path, answer->problem());
        return !backup.isEmpty() && load(backup, place, leaving);
    }
    if (leaving == Leaving::Asked) {
        const bool isChanged = m_document.isDirty() && isOpenHere(path);
        if (!mayLeave())
            return false;
        // What has been read of it may be from before it was saved.
        if (isChanged)
            return load(path, place, Leaving::Agreed);
    }
    const QString backedUp = session::session_of_backup(path);
    const bool isNamedOtherwise =
        backedUp.isEmpty() && !path.endsWith(session::ending, Qt::CaseInsensitive);
    if (!backedUp.isEmpty() || isNamedOtherwise)
        m_lock.reset();
    else if (!isOpenHere(path) && !takeLock(path, tr("Open anyway")))
        return false;
    session::Opened& opened = **answer;
    if (place)
        session::go_to(*place, opened.session);
    m_suggestedPath = isNamedOtherwise ? asSession(path) : backedUp;
    m_document.replace(std::move(opened.session), std::move(*summary));
    if (opened.newer_format) {
        complain(tr("This session was saved by a newer First Neuron. What this version does not "
                    "know was left "
                    "out, so it is opened as a new session: save it under another name."));
        opened.file = {};
    }
    // The next saves would write over what is saved in the place of a backup.
    if (!backedUp.isEmpty()) {
        complain(tr("This is a backup of %1. It is opened as a new session: saving asks where to.")
                     .arg(QFileInfo(backedUp).fileName()));
        opened.file = {};
    }
    // By that name other programs take it for something else, and so does the console.
    if (isNamedOtherwise) {
        complain(tr("%1 is a session, but its name does not end in %2. It is opened as a new "
                    "session: saving asks where to.")
                     .arg(QFileInfo(path).fileName(), session::ending));
        opened.file = {};
    }
    setFile(std::move(opened.file));
    return true;
}

QString Filing::offerBackup(const QString& path, const session::Problem& problem)
{
    const QString backup =
        session::is_of_the_content(problem.code) ? session::backup_behind(path) : QString();
    const auto named = [name = QFileInfo(path).fileName()](const QString& sentence) {
        return QStringLiteral("%1: %2").arg(name, sentence);
    };
    if (backup.isEmpty()) {
        complain(named(session::sentence(problem, path)));
        return {};
    }
    const QFileInfo file(backup);
    auto* box = question(
        m_window, QStringLiteral("backupQuestion"), named(session::sentence(problem)),
        tr("A backup of it is beside it: %1, of %2.")
            .arg(file.fileName(), QLocale().toString(file.lastModified(), QLocale::ShortFormat)));
    return isWanted(box, tr("Open the backup")) ? backup : QString();
}

bool Filing::isOpenHere(const QString& path) const
{
    return !m_file.path.isEmpty() && session::is_same_file(path, m_file.path);
}

bool Filing::takeLock(const QString& path, const QString& goOnText)
{
    auto lock = std::make_unique<session::OpenLock>(path);
    if (const auto& other = lock->other()) {
        auto* box =
            question(m_window, QStringLiteral("openTwice"), tr("This session is open already."),
                     tr("%1 on %2 has it open (process %3). If both save, the later one has to "
                        "decide whose work to keep.")
                         .arg(other->program, other->host, QString::number(other->process)));
        if (!isWanted(box, goOnText))
            return false;
    }
    m_lock = std::move(lock);
    return true;
}

bool Filing::save()
{
    if (m_busy)
        return false;
    return m_file.path.isEmpty() ? saveAs() : write(m_file, session::IfChanged::Refuse);
}

QString Filing::askForSavePath() const
{
    QString suggestion = originalPath();
    if (suggestion.isEmpty()) {
        suggestion = QDir(documentsFolder()).filePath(tr("my first neuron") + session::ending);
    }
    QFileDialog dialog(m_window, tr("Save session as"), QFileInfo(suggestion).path(),
                       tr("First Neuron sessions (*%1)").arg(session::ending));
    dialog.setObjectName(QStringLiteral("saveDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QString(session::ending).mid(1));
    // It would ask about the name as it was typed, not about the file that is written.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.selectFile(QFileInfo(suggestion).fileName());
    while (dialog.exec() == QDialog::Accepted) {
        QString path = asSession(dialog.selectedFiles().value(0));
        if (!QFileInfo::exists(path))
            return path;
        auto* box = question(m_window, QStringLiteral("replaceSession"),
                             tr("%1 exists already.").arg(QFileInfo(path).fileName()),
                             tr("Replacing it makes what it holds a backup, if it is a session."));
        if (isWanted(box, tr("Replace")))
            return path;
        dialog.selectFile(path);
    }
    return {};
}

bool Filing::saveAs()
{
    const QString path = m_busy ? QString() : askForSavePath();
    if (path.isEmpty())
        return false;
    if (isOpenHere(path))
        return write(m_file, session::IfChanged::Replace);
    auto lock = std::move(m_lock);
    if (takeLock(path, tr("Save anyway")) && write({path, {}}, session::IfChanged::Replace))
        return true;
    m_lock = std::move(lock);
    return false;
}

bool Filing::write(session::KnownFile file, session::IfChanged ifChanged)
{
    // The file is a copy: while it is being written, the window goes on, and so may what it knows.
    struct Answer {
        session::KnownFile file;
        session::Saved saved;
    };
    const auto content = std::make_shared<const session::Session>(m_document.snapshot());
    const std::int64_t version = m_document.version();
    Answer answer = run<Answer>(tr("Saving %1…").arg(QFileInfo(file.path).fileName()),
                                [content, file, ifChanged, &system = m_system] {
                                    Answer result{file, {}};
                                    result.saved =
                                        session::save(*content, result.file, ifChanged, system);
                                    return result;
                                });
    if (const auto& problem = answer.saved.problem) {
        // What was written but not confirmed is no other program's change.
        if (problem->code == session::ProblemCode::NotSynced && isOpenHere(file.path))
            m_file = answer.file;
        if (problem->code == session::ProblemCode::ChangedOnDisk)
            return resolveConflict(std::move(file));
        complain(session::sentence(*problem));
        return false;
    }
    if (m_document.version() == version)
        m_document.setSaved();
    setFile(std::move(answer.file));
    if (answer.saved.note)
        complain(session::sentence(*answer.saved.note));
    return true;
}

bool Filing::resolveConflict(session::KnownFile file)
{
    auto* box = question(m_window, QStringLiteral("changedOnDisk"),
                         tr("Somebody else has changed this session since you opened it."),
                         tr("Replacing it keeps their version as a backup beside the file."));
    const QPushButton* replace = box->addButton(tr("Replace"), QMessageBox::DestructiveRole);
    QPushButton* elsewhere = box->addButton(tr("Save as…"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(elsewhere);
    box->exec();
    const QAbstractButton* choice = box->clickedButton();
    box->deleteLater();
    if (choice == replace)
        return write(std::move(file), session::IfChanged::Replace);
    return choice == elsewhere && saveAs();
}

bool Filing::revert()
{
    if (m_file.path.isEmpty() || m_busy)
        return false;
    if (m_document.isDirty()) {
        auto* box = question(m_window, QStringLiteral("revertQuestion"),
                             tr("Go back to the session as it was saved?"),
                             tr("What has changed since then will be lost."));
        if (!isWanted(box, tr("Revert"), QMessageBox::DestructiveRole))
            return false;
    }
    return load(m_file.path, {}, Leaving::Agreed);
}

bool Filing::mayLeave()
{
    if (m_busy || m_asks)
        return false;
    if (!m_document.isDirty())
        return true;
    const QScopedValueRollback asking(m_asks, true);
    const QString text = displayName().isEmpty()
                             ? tr("Save your changes?")
                             : tr("Save your changes to %1?").arg(displayName());
    auto* box = question(m_window, QStringLiteral("saveQuestion"), text,
                         tr("Otherwise what has changed since it was last saved will be lost."));
    box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    const int choice = box->exec();
    box->deleteLater();
    if (choice == QMessageBox::Save)
        emit m_document.standstillWanted();
    return choice == QMessageBox::Discard || (choice == QMessageBox::Save && save());
}

void Filing::adopt(session::Session session, model::RowSummary summary, const QString& savedPath)
{
    m_document.replace(std::move(session), std::move(summary));
    m_document.setTrained();
    m_lock.reset();
    m_suggestedPath = savedPath;
    setFile({});
}

} // namespace gui
