// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/example_sessions.h"

#include "session/recovery.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

/// What is left of a window that was killed.
class Recoveries : public QObject
{
    Q_OBJECT

private slots:
    void a_killed_window_leaves_its_session();
    void a_living_window_is_left_alone();
    void what_was_discarded_is_not_offered();
    void what_one_window_asks_about_is_not_offered_by_another();
    void a_damaged_recovery_is_refused();
    void killed_while_keeping_leaves_a_whole_session();
};

namespace
{

QStringList files_in(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

/// A window that keeps sessions with these numbers and is killed.
void keep_and_die(const QString& folder, int last, int microseconds = -1)
{
    const pid_t child = ::fork();
    if (child == 0) {
        session::Recovery recovery(folder);
        for (int number = 1; number <= last; ++number)
            recovery.keep(example::numbered(number), QStringLiteral("/home/ada/größe.neuron"));
        ::raise(SIGKILL);
    }
    if (microseconds >= 0) {
        ::usleep(static_cast<useconds_t>(microseconds));
        ::kill(child, SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
}

} // namespace

void Recoveries::a_killed_window_leaves_its_session()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("deep/recovery"));
    const QDateTime before = QDateTime::currentDateTime().addSecs(-2);
    keep_and_die(place, 3);
    const auto found = session::recoverable(place);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].saved_path, QStringLiteral("/home/ada/größe.neuron"));
    QVERIFY(found[0].time >= before && found[0].time <= QDateTime::currentDateTime().addSecs(2));
    const auto session = session::recover(found[0]);
    QVERIFY(bool(session));
    QVERIFY(*session == example::numbered(3));
    session::forget(found[0]);
    QVERIFY(session::recoverable(place).empty());
    QCOMPARE(files_in(place), QStringList());
}

void Recoveries::a_living_window_is_left_alone()
{
    const QTemporaryDir folder;
    session::Recovery recovery(folder.path());
    QVERIFY(!recovery.keep(example::numbered(1), {}));
    QVERIFY(session::recoverable(folder.path()).empty());
    QVERIFY(!recovery.keep(example::numbered(2), {}));
}

void Recoveries::what_was_discarded_is_not_offered()
{
    const QTemporaryDir folder;
    {
        session::Recovery recovery(folder.path());
        QVERIFY(!recovery.keep(example::numbered(1), {}));
        recovery.discard();
    }
    QVERIFY(session::recoverable(folder.path()).empty());
    QCOMPARE(files_in(folder.path()), QStringList());
}

void Recoveries::what_one_window_asks_about_is_not_offered_by_another()
{
    const QTemporaryDir folder;
    keep_and_die(folder.path(), 2);
    {
        const auto asked = session::recoverable(folder.path());
        QCOMPARE(asked.size(), std::size_t(1));
        QVERIFY(session::recoverable(folder.path()).empty());
        QVERIFY(bool(session::recover(asked[0])));
    }
    const auto later = session::recoverable(folder.path());
    QCOMPARE(later.size(), std::size_t(1));
    session::forget(later[0]);
    QCOMPARE(files_in(folder.path()), QStringList());
}

void Recoveries::a_damaged_recovery_is_refused()
{
    const QTemporaryDir folder;
    keep_and_die(folder.path(), 1);
    auto found = session::recoverable(folder.path());
    QCOMPARE(found.size(), std::size_t(1));
    QFile file(found[0].path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    for (qsizetype at = 0; at < bytes.size(); at += 7) {
        QByteArray damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        file.seek(0);
        file.write(damaged);
        file.flush();
        QVERIFY2(!session::recover(found[0]), qPrintable(QString::number(at)));
    }
    file.resize(5);
    QVERIFY(!session::recover(found[0]));
    found.clear();
    QCOMPARE(session::recoverable(folder.path()).size(), std::size_t(1));
}

void Recoveries::killed_while_keeping_leaves_a_whole_session()
{
    const QTemporaryDir folder;
    std::mt19937 random(5);
    for (int trial = 0; trial < 30; ++trial) {
        keep_and_die(folder.path(), 1'000, int(random() % 20'000));
        for (const session::Recoverable& found : session::recoverable(folder.path())) {
            QVERIFY(bool(session::recover(found)));
            session::forget(found);
        }
        // Killed between making its lock and writing who it is, it leaves an empty lock behind,
        // which goes at the first start more than some seconds later, whatever the clock says then.
        const int age = trial % 2 == 0 ? 20 : -3'600;
        for (const QString& name : files_in(folder.path())) {
            QFile lock(folder.filePath(name));
            QVERIFY2(name.endsWith(QStringLiteral(".lock")) && lock.size() == 0, qPrintable(name));
            QVERIFY(lock.open(QIODevice::ReadWrite));
            QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-age),
                                     QFileDevice::FileModificationTime));
        }
        session::recoverable(folder.path());
        QCOMPARE(files_in(folder.path()), QStringList());
    }
}

QTEST_GUILESS_MAIN(Recoveries)
#include "tst_recovery.moc"
