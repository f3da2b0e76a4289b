// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_injection.h"
#include "support/saving.h"

#include "session/lock.h"

#include <QTest>

using namespace saving;
using session::ProblemCode;

/// One file, or one folder, in several windows and programs.
class Sharing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void an_open_session_warns_a_second_window();
    void two_processes_lose_no_update();
    void who_saves_all_the_time_lets_others_save_too();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    session::KnownFile m_file;
};

void Sharing::init()
{
    m_folder = saving::folder();
    m_file = {m_folder->filePath(QStringLiteral("my session.neuron")), {}};
}

void Sharing::an_open_session_warns_a_second_window()
{
    if (!children_have_threads)
        QSKIP("The thread sanitizer knows no threads of a child.");
    QVERIFY(!session::save(example::numbered(1), m_file).problem);
    {
        const session::OpenLock first(m_file.path);
        QVERIFY(!first.other());
        const session::OpenLock second(m_file.path);
        QVERIFY(second.other().has_value());
        QCOMPARE(second.other()->process, qint64(::getpid()));
    }
    QVERIFY(!session::OpenLock(m_file.path).other());
    QCOMPARE(files_in(m_folder->path()).size(), 1);

    // What a killed window leaves behind warns nobody and goes with the next.
    QVERIFY(WIFSIGNALED(in_child([this] {
        new session::OpenLock(m_file.path);
        ::raise(SIGKILL);
    })));
    QCOMPARE(files_in(m_folder->path()).size(), 2);
    QVERIFY(!session::OpenLock(m_file.path).other());
    QCOMPARE(files_in(m_folder->path()).size(), 1);
}

void Sharing::two_processes_lose_no_update()
{
    if (!children_have_threads)
        QSKIP("The thread sanitizer knows no threads of a child.");
    QVERIFY(!session::save(example::numbered(0), m_file).problem);
    const int updates = trials(75, 500);
    const auto count_up = [&] {
        for (int done = 0; done < updates;) {
            auto opened = session::open(m_file.path);
            if (!opened)
                ::_exit(4);
            const std::int64_t next = opened->session.lessons.at("error").step + 1;
            const session::Saved saved = session::save(example::numbered(next), opened->file);
            if (!saved.problem)
                ++done;
            else if (saved.problem->code != ProblemCode::ChangedOnDisk)
                ::_exit(5);
        }
    };
    const pid_t other = ::fork();
    if (other == 0) {
        count_up();
        ::_exit(0);
    }
    QCOMPARE(in_child(count_up), 0);
    int status = -1;
    ::waitpid(other, &status, 0);
    QCOMPARE(status, 0);
    QCOMPARE(number_in(m_file.path), 2 * updates);
}

void Sharing::who_saves_all_the_time_lets_others_save_too()
{
    if (!children_have_threads)
        QSKIP("The thread sanitizer knows no threads of a child.");
    const QString busy = m_folder->filePath(QStringLiteral("busy.neuron"));
    session::KnownFile first{busy, {}};
    QVERIFY(!session::save(example::numbered(0), first).problem);
    const pid_t other = ::fork();
    if (other == 0) {
        // On a slow disk, with the next save following at once.
        faults::Hooked system;
        system.before = [](const char* call) {
            if (qstrcmp(call, "sync") == 0)
                ::usleep(10'000);
            return 0;
        };
        save_for_ever(first, system);
    }
    constexpr int saves = 20;
    const std::int64_t before = number_in(busy);
    int saved = 0;
    while (saved < saves && !session::save(example::numbered(saved), m_file).problem)
        ++saved;
    const std::int64_t meanwhile = number_in(busy) - before;
    ::kill(other, SIGKILL);
    ::waitpid(other, nullptr, 0);
    QCOMPARE(saved, saves);
    QVERIFY2(meanwhile <= 5 * saves, qPrintable(QString::number(meanwhile)));
}

QTEST_GUILESS_MAIN(Sharing)
#include "tst_sharing.moc"
