// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/example_sessions.h"
#include "support/fault_injection.h"
#include "support/saving.h"
#include "support/soak.h"

#include "session/container.h"
#include "session/file.h"
#include "session/recovery.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace saving;
using session::ProblemCode;

/// Saving to a disk on which anything can happen.
class Saving : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_saved_session_is_there();
    void three_backups_rotate();
    void a_changed_file_is_not_replaced_unasked();
    void a_link_stays_a_link_and_permissions_stay();
    void a_link_to_what_is_not_there_yet_is_followed();
    void what_is_no_session_is_not_replaced_data();
    void what_is_no_session_is_not_replaced();
    void what_could_not_be_opened_again_is_not_saved();
    void a_disk_that_gives_back_something_else_is_told();
    void paths_are_compared_by_where_they_lead();
    void a_long_name_is_kept_or_refused_data();
    void a_long_name_is_kept_or_refused();
    void too_little_memory_is_said();
    void a_disk_without_links_keeps_backups_too();
    void every_failing_call_is_said_and_the_old_file_stays_data();
    void every_failing_call_is_said_and_the_old_file_stays();
    void killed_at_every_call_a_whole_session_stays();
    void killed_at_any_moment_a_whole_session_stays();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    session::KnownFile m_file;
};

void Saving::init()
{
    m_folder = saving::folder();
    m_file = {m_folder->filePath(QStringLiteral("my session.neuron")), {}};
}

void Saving::a_saved_session_is_there()
{
    const session::Saved saved = session::save(example::full(), m_file);
    QVERIFY(!saved.problem && !saved.note);
    const auto opened = session::open(m_file.path);
    QVERIFY(bool(opened));
    QVERIFY(opened->session == example::full());
    QVERIFY(opened->file == m_file);
    QCOMPARE(files_in(m_folder->path()), QStringList{QStringLiteral("my session.neuron")});
}

void Saving::three_backups_rotate()
{
    for (int number = 1; number <= 6; ++number)
        QVERIFY(!session::save(example::numbered(number), m_file).problem);
    QCOMPARE(number_in(m_file.path), 6);
    for (int backup = 1; backup <= session::backups; ++backup)
        QCOMPARE(number_in(session::backup_path(m_file.path, backup)), 6 - backup);
    QCOMPARE(files_in(m_folder->path()).size(), 1 + session::backups);
}

void Saving::a_changed_file_is_not_replaced_unasked()
{
    QVERIFY(!session::save(example::numbered(1), m_file).problem);
    session::KnownFile other = m_file;
    QVERIFY(!session::save(example::numbered(2), other).problem);
    const session::Saved refused = session::save(example::numbered(3), m_file);
    QCOMPARE(refused.problem->code, ProblemCode::ChangedOnDisk);
    QCOMPARE(number_in(m_file.path), 2);
    QVERIFY(!session::save(example::numbered(3), m_file, session::IfChanged::Replace).problem);
    QCOMPARE(number_in(m_file.path), 3);
    QCOMPARE(number_in(session::backup_path(m_file.path, 1)), 2);

    // One bit near the end of a long file is a change; a file that is gone cannot be lost.
    QFile file(m_file.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    file.seek(bytes.size() - 1);
    QVERIFY(file.putChar(static_cast<char>(bytes.back() ^ 1)));
    file.close();
    QCOMPARE(session::save(example::numbered(4), m_file).problem->code, ProblemCode::ChangedOnDisk);
    QVERIFY(QFile::remove(m_file.path));
    QVERIFY(!session::save(example::numbered(4), m_file).problem);
}

void Saving::a_link_stays_a_link_and_permissions_stay()
{
    QVERIFY(!session::save(example::numbered(1), m_file).problem);
    QFile::setPermissions(m_file.path, QFile::ReadOwner | QFile::WriteOwner);
    session::KnownFile link{m_folder->filePath(QStringLiteral("link")), {}};
    QVERIFY(QFile::link(m_file.path, link.path));
    QVERIFY(!session::save(example::numbered(2), link).problem);
    QVERIFY(QFileInfo(link.path).isSymLink());
    QCOMPARE(number_in(m_file.path), 2);
    QVERIFY(!(QFile::permissions(m_file.path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void Saving::a_link_to_what_is_not_there_yet_is_followed()
{
    const QString first = m_folder->filePath(QStringLiteral("first"));
    session::KnownFile link{m_folder->filePath(QStringLiteral("link")), {}};
    QVERIFY(QFile::link(m_file.path, first));
    QVERIFY(QFile::link(QStringLiteral("first"), link.path));
    QVERIFY(session::is_same_file(link.path, m_file.path));
    QVERIFY(!session::save(example::numbered(2), link).problem);
    QVERIFY(QFileInfo(link.path).isSymLink());
    QVERIFY(QFileInfo(first).isSymLink());
    QVERIFY(!QFileInfo(m_file.path).isSymLink());
    QCOMPARE(number_in(m_file.path), 2);
    // Links in a ring lead nowhere, and nothing waits for their end.
    session::KnownFile ring{m_folder->filePath(QStringLiteral("ring")), {}};
    QVERIFY(QFile::link(ring.path, m_folder->filePath(QStringLiteral("gnir"))));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("gnir")), ring.path));
    session::save(example::numbered(3), ring);
}

void Saving::what_is_no_session_is_not_replaced_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("is_lost");
    const QByteArray session = session::pack(example::numbered(1));
    QTest::newRow("rows") << QByteArray("x,y\n1,2\n") << true;
    QTest::newRow("a history") << QByteArray(session::history_header) + "0,1,\n" << true;
    QTest::newRow("a session cut off where it begins") << session.left(7) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a session") << session << false;
    QTest::newRow("a session that was cut off") << session.chopped(10) << false;
    QTest::newRow("a damaged session") << session.left(20) + QByteArray(40, 'x') << false;
}

void Saving::what_is_no_session_is_not_replaced()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, is_lost);
    QFile file(m_file.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (const auto if_changed : {session::IfChanged::Refuse, session::IfChanged::Replace}) {
        session::KnownFile known = m_file;
        const session::Saved saved = session::save(example::numbered(2), known, if_changed);
        QCOMPARE(saved.problem.has_value(), is_lost);
        if (is_lost) {
            QCOMPARE(saved.problem->code, ProblemCode::OtherKind);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), content);
            file.close();
            QCOMPARE(files_in(m_folder->path()).size(), 1);
        }
    }
    session::KnownFile known = m_file;
    QVERIFY(
        !session::save(example::numbered(3), known, session::IfChanged::ReplaceAnything).problem);
    QCOMPARE(number_in(m_file.path), 3);
    // What was opened or saved here is ours, whatever somebody has made of it meanwhile.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.isEmpty() ? QByteArray("spoilt") : content);
    file.close();
    QCOMPARE(session::save(example::numbered(4), known).problem->code, ProblemCode::ChangedOnDisk);
    QVERIFY(!session::save(example::numbered(4), known, session::IfChanged::Replace).problem);
}

void Saving::what_could_not_be_opened_again_is_not_saved()
{
    QVERIFY(!session::save(example::numbered(1), m_file).problem);
    session::Session broken = example::numbered(2);
    broken.runs.at("training").history.back().train_error = std::numeric_limits<double>::infinity();
    const session::Saved saved = session::save(broken, m_file);
    QVERIFY(saved.problem && saved.problem->code == ProblemCode::Unreadable);
    QVERIFY(session::sentence(*saved.problem).contains(QStringLiteral("not finite")));
    QCOMPARE(number_in(m_file.path), 1);
    QCOMPARE(files_in(m_folder->path()).size(), 1);
}

void Saving::a_disk_that_gives_back_something_else_is_told()
{
    struct Forgetful : platform::FileSystem {
        std::ptrdiff_t write(int file, const void* bytes, std::size_t size) override
        {
            std::vector<char> others(static_cast<const char*>(bytes),
                                     static_cast<const char*>(bytes) + size);
            others[size / 2] ^= 1;
            return FileSystem::write(file, others.data(), size);
        }
    } disk;
    QVERIFY(!session::save(example::numbered(1), m_file).problem);
    const session::Saved saved =
        session::save(example::numbered(2), m_file, session::IfChanged::Refuse, disk);
    QVERIFY(saved.problem && saved.problem->code == ProblemCode::ReadBackFailed);
    QCOMPARE(number_in(m_file.path), 1);
}

void Saving::paths_are_compared_by_where_they_lead()
{
    using session::is_same_file;
    QVERIFY(!session::save(example::numbered(1), m_file).problem);
    const QString link = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_file.path, link));
    QVERIFY(is_same_file(m_file.path, link));
    QVERIFY(is_same_file(m_file.path, m_folder->filePath(QStringLiteral("./my session.neuron"))));
    // Two files that are not there are not one file for that.
    const QString gone = m_folder->filePath(QStringLiteral("gone"));
    QVERIFY(!is_same_file(gone, m_folder->filePath(QStringLiteral("another"))));
    QVERIFY(!is_same_file(gone, QStringLiteral("/nowhere/gone")));
    QVERIFY(is_same_file(gone, m_folder->filePath(QStringLiteral("./gone"))));
    QVERIFY(!is_same_file(gone, m_file.path));
}

void Saving::a_long_name_is_kept_or_refused_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("is_saved");
    QTest::newRow("with room for the names beside it") << 200 << true;
    QTest::newRow("as long as can be saved") << 247 << true;
    QTest::newRow("too long for what is written beside it") << 248 << false;
    QTest::newRow("as long as a name can be") << 255 << false;
    QTest::newRow("longer than a name can be") << 256 << false;
}

void Saving::a_long_name_is_kept_or_refused()
{
    QFETCH(int, length);
    QFETCH(bool, is_saved);
    const QString ending = QStringLiteral(".neuron");
    m_file.path = m_folder->filePath(QString(length - ending.size(), u'n') + ending);
    for (int number = 1; number <= 3; ++number) {
        const session::Saved saved = session::save(example::numbered(number), m_file);
        if (is_saved) {
            QVERIFY(!saved.problem && !saved.note);
            QCOMPARE(number_in(m_file.path), number);
        } else {
            QVERIFY(saved.problem.has_value());
            QCOMPARE(saved.problem->code, ProblemCode::NameTooLong);
            QCOMPARE(files_in(m_folder->path()), QStringList());
        }
    }
}

void Saving::too_little_memory_is_said()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("The sanitizer needs more address space than the limit of this test leaves.");
#endif
    QVERIFY(!session::save(example::numbered(1), m_file).problem);
    // More than the 64 MB that another thread may have put aside.
    const session::Session large = example::large(1'000'000, 10);
    const QString recovery = m_folder->filePath(QStringLiteral("recovery"));
    const int status = in_child([&] {
        QFile statm(QStringLiteral("/proc/self/statm"));
        statm.open(QIODevice::ReadOnly);
        const rlim_t held =
            statm.readLine().split(' ').first().toULongLong() * rlim_t(::sysconf(_SC_PAGESIZE));
        session::Recovery copy(recovery);
        const rlim_t limit = held + (rlim_t{1} << 20);
        const rlimit bounds{limit, limit};
        ::setrlimit(RLIMIT_AS, &bounds);
        const auto saved = session::save(large, m_file);
        const auto kept = copy.keep(large, {});
        const auto said = [](const std::optional<session::Problem>& problem) {
            return problem && problem->code == ProblemCode::WriteFailed;
        };
        ::_exit(said(saved.problem) && said(kept) ? 0 : 1);
    });
    QCOMPARE(status, 0);
    QCOMPARE(number_in(m_file.path), 1);
}

void Saving::a_disk_without_links_keeps_backups_too()
{
    faults::Hooked system;
    system.before = [](const char* call) { return qstrcmp(call, "link") == 0 ? EPERM : 0; };
    for (int number = 1; number <= 5; ++number) {
        const session::Saved saved =
            session::save(example::numbered(number), m_file, session::IfChanged::Refuse, system);
        QVERIFY(!saved.problem && !saved.note);
    }
    for (int backup = 1; backup <= session::backups; ++backup)
        QCOMPARE(number_in(session::backup_path(m_file.path, backup)), 5 - backup);
    QCOMPARE(files_in(m_folder->path()).size(), 1 + session::backups);
}

void Saving::every_failing_call_is_said_and_the_old_file_stays_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("for_ever");
    for (const bool for_ever : {false, true}) {
        const char* how = for_ever ? "for ever" : "once";
        QTest::addRow("no space left, %s", how) << ENOSPC << for_ever;
        QTest::addRow("read-only, %s", how) << EROFS << for_ever;
        QTest::addRow("no permission, %s", how) << EACCES << for_ever;
        QTest::addRow("folder gone, %s", how) << ENOENT << for_ever;
        QTest::addRow("disk broken, %s", how) << EIO << for_ever;
        QTest::addRow("interrupted, %s", how) << EINTR << for_ever;
    }
}

void Saving::every_failing_call_is_said_and_the_old_file_stays()
{
    QFETCH(int, error);
    QFETCH(bool, for_ever);
    if (error == EINTR && for_ever)
        return; // Writing would be tried again for ever, as it should be.

    for (int failing = 1;; ++failing) {
        init();
        QVERIFY(!session::save(example::numbered(1), m_file).problem);
        QVERIFY(!session::save(example::numbered(2), m_file).problem);

        faults::Hooked system;
        int calls = 0;
        QByteArray failed;
        system.before = [&](const char* call) {
            ++calls;
            const bool now = calls == failing || (for_ever && calls > failing);
            if (now && failed.isEmpty())
                failed = call;
            return now ? error : 0;
        };
        const session::Saved saved =
            session::save(example::numbered(3), m_file, session::IfChanged::Refuse, system);
        if (calls < failing)
            break;
        const QByteArray what = failed + ", call " + QByteArray::number(failing);

        const std::int64_t there = number_in(m_file.path);
        if (!saved.problem) {
            QVERIFY2(there == 3, what);
            QVERIFY2(m_file.content == session::open(m_file.path)->file.content, what);
        } else {
            // Only after the new file is in its place, whole, can confirming it still fail.
            QVERIFY2(there == (saved.problem->code == ProblemCode::NotSynced ? 3 : 2), what);
            QVERIFY2(session::sentence(*saved.problem).contains(QStringLiteral("was not saved")) ||
                         saved.problem->code == ProblemCode::NotSynced ||
                         saved.problem->code == ProblemCode::ReadFailed ||
                         saved.problem->code == ProblemCode::CannotLook ||
                         saved.problem->code == ProblemCode::CannotOpen,
                     what);
        }
        // These may never fail unnoticed.
        if (failed == "write" || failed == "sync" || (failed == "open" && for_ever))
            QVERIFY2(error == EINTR || saved.problem || saved.note, what);
        // Whatever happened, the next save on a sound disk goes well and leaves no stray file.
        QVERIFY2(!session::save(example::numbered(4), m_file).problem, what);
        QCOMPARE(number_in(m_file.path), 4);
        const QStringList files = files_in(m_folder->path());
        QVERIFY2(files.size() <= 1 + session::backups &&
                     !files.join(u' ').contains(QStringLiteral("saving")),
                 qPrintable(QString::fromLatin1(what) + files.join(u' ')));
    }
}

void Saving::killed_at_every_call_a_whole_session_stays()
{
    if (!children_have_threads)
        QSKIP("The thread sanitizer knows no threads of a child.");
    QVERIFY(!session::save(example::numbered(0), m_file).problem);
    int killed = 0;
    for (int last = 1;; ++last) {
        const int status = in_child([&] {
            faults::Hooked system;
            int calls = 0;
            system.before = [&](const char*) {
                if (++calls == last)
                    ::raise(SIGKILL);
                return 0;
            };
            const auto known = session::open(m_file.path);
            session::KnownFile file = known->file;
            if (session::save(example::numbered(last), file, session::IfChanged::Refuse, system)
                    .problem)
                ::_exit(3);
        });
        const std::int64_t there = number_in(m_file.path);
        QVERIFY2(there >= last - 1 - killed && there <= last, qPrintable(QString::number(last)));
        if (WIFEXITED(status)) {
            QCOMPARE(WEXITSTATUS(status), 0);
            QCOMPARE(there, last);
            break;
        }
        ++killed;
        QVERIFY(files_in(m_folder->path()).size() <= 2 + session::backups);
    }
    QVERIFY(killed >= 15);
    QCOMPARE(files_in(m_folder->path()).filter(QStringLiteral("saving")).size(), 0);
}

void Saving::killed_at_any_moment_a_whole_session_stays()
{
    if (!children_have_threads)
        QSKIP("The thread sanitizer knows no threads of a child.");
    QVERIFY(!session::save(example::numbered(0), m_file).problem);
    std::mt19937 random(99);
    const int count = trials(300, 10'000);
    for (int trial = 0; trial < count; ++trial) {
        const auto known = session::open(m_file.path);
        QVERIFY(bool(known));
        const int status =
            in_child([&] { save_for_ever(known->file, platform::real_file_system()); },
                     int(random() % 6'000));
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        QVERIFY2(number_in(m_file.path) >= 0, qPrintable(QString::number(trial)));
        for (int backup = 1; backup <= session::backups; ++backup) {
            const QString path = session::backup_path(m_file.path, backup);
            QVERIFY(!QFile::exists(path) || number_in(path) >= 0);
        }
        QVERIFY(files_in(m_folder->path()).size() <= 2 + session::backups);
    }
}

QTEST_GUILESS_MAIN(Saving)
#include "tst_saving.moc"
