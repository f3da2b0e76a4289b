// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include "session/file.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace
{

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What a command writes replaces nothing by mistake, and a place that cannot be written to is told
/// before anything is computed.
class Outputs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_target_that_would_cost_something_is_refused_data();
    void a_target_that_would_cost_something_is_refused();
    void places_are_checked_before_training();
    void a_pipe_stays_a_pipe();
    void a_resumed_session_may_be_saved_where_it_was();
    void a_file_of_another_kind_is_replaced_by_force_only_data();
    void a_file_of_another_kind_is_replaced_by_force_only();
    void force_does_not_replace_what_is_read_data();
    void force_does_not_replace_what_is_read();
    void a_link_stays_a_link_data();
    void a_link_stays_a_link();
    void a_history_is_there_whole_or_not_at_all();
    void nothing_in_a_file_takes_over_a_terminal();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QByteArray name(const QString& name) const { return QFile::encodeName(path(name)); }
    /// What every file in the folder holds, by its name.
    QMap<QString, QByteArray> contents() const
    {
        QMap<QString, QByteArray> all;
        const QDir dir(m_folder->path());
        for (const QString& name : dir.entryList(QDir::Files | QDir::Hidden))
            all[name] = content(dir.filePath(name));
        return all;
    }
    console::Outcome run(QString command) const
    {
        return console::run(command.replace(QLatin1String("DIR"), m_folder->path()).split(u' '));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void Outputs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(path("data.csv"), "x,y\n1,0\n2,1\n3,1\n4,0\n");
    QVERIFY(QFile::link(path("data.csv"), path("link.csv")));
    QCOMPARE(::link(name("data.csv").constData(), name("second.csv").constData()), 0);
    QVERIFY(QFile::link(path("second.csv"), path("linked.csv")));
    write(path("notes.txt"), "what I had in mind\n");
    QVERIFY(QFile::link(path("notes.txt"), path("notes.link")));
    write(path("curve.csv"), "iteration,train_error,test_error\n0,1,\n");
    QVERIFY(QFile::link(m_folder->path(), path("folder.link")));
    QVERIFY(QFile::link(QStringLiteral("/dev/null"), path("null.link")));
    const auto made = run("train --tutorial --iterations 5 --save DIR/old.neuron");
    QVERIFY2(made.status == 0, made.error);
    QCOMPARE(::link(name("old.neuron").constData(), name("twin").constData()), 0);
}

void Outputs::a_target_that_would_cost_something_is_refused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("because");
    QTest::newRow("a history over the data it comes from")
        << "train DIR/data.csv --target y --history DIR/data.csv" << QByteArray("is read");
    QTest::newRow("a session over the data it comes from")
        << "train DIR/data.csv --target y --save DIR/data.csv" << QByteArray("is read");
    QTest::newRow("by another way to the same folder")
        << "train DIR/data.csv --target y --save DIR/./data.csv" << QByteArray("is read");
    QTest::newRow("by a link to it")
        << "train DIR/data.csv --target y --history DIR/link.csv" << QByteArray("is read");
    QTest::newRow("from a link to it")
        << "train DIR/link.csv --target y --history DIR/data.csv" << QByteArray("is read");
    QTest::newRow("by a second name of the file")
        << "train DIR/data.csv --target y --history DIR/second.csv" << QByteArray("is read");
    QTest::newRow("by a link to a second name of the file")
        << "train DIR/data.csv --target y --save DIR/linked.csv" << QByteArray("is read");
    QTest::newRow("a history over a second name of the session that is resumed")
        << "resume DIR/old.neuron --iterations 5 --history DIR/twin" << QByteArray("is read");
    QTest::newRow("a history over other text")
        << "train --tutorial --history DIR/notes.txt" << QByteArray("another kind");
    QTest::newRow("a session over other text")
        << "train --tutorial --save DIR/notes.txt" << QByteArray("another kind");
    QTest::newRow("a session over text, by a link")
        << "train --tutorial --save DIR/notes.link" << QByteArray("another kind");
    QTest::newRow("a session over a history")
        << "train --tutorial --save DIR/curve.csv" << QByteArray("--force");
    QTest::newRow("a folder by a link")
        << "train --tutorial --history DIR/folder.link" << QByteArray("folder");
    QTest::newRow("a device by a link")
        << "train --tutorial --history DIR/null.link" << QByteArray("device");
    QTest::newRow("a file in place of a folder")
        << "train --tutorial --history DIR/data.csv/h.csv" << QByteArray("no folder");
    QTest::newRow("a history over a session")
        << "train --tutorial --history DIR/old.neuron" << QByteArray("session");
    QTest::newRow("a history over the session that is resumed")
        << "resume DIR/old.neuron --iterations 5 --history DIR/old.neuron" << QByteArray("is read");
    QTest::newRow("a history and a session in one file")
        << "train --tutorial --history DIR/a --save DIR/a" << QByteArray("one file");
    QTest::newRow("a folder") << "train --tutorial --save DIR" << QByteArray("folder");
    QTest::newRow("a device") << "train --tutorial --history /dev/null" << QByteArray("device");
    QTest::newRow("a device for a session")
        << "train --tutorial --save /dev/full" << QByteArray("device");
    QTest::newRow("the standard output")
        << "train --tutorial --history /dev/stdout" << QByteArray("say --history -");
    QTest::newRow("a folder that does not exist")
        << "train --tutorial --save DIR/no/a.neuron" << QByteArray("no folder");
    // Which a typo at the start should not cost an hour for.
    for (const int length : {249, 255, 256, 5000})
        for (const char* option : {"--save", "--history", "--plot"})
            QTest::addRow("a name of %d letters for %s", length, option)
                << QStringLiteral("train --tutorial --iterations 100000000000 %1 DIR/%2")
                       .arg(QLatin1String(option), QString(length, u'x'))
                << QByteArray("too long");
    QTest::newRow("no name") << "train --tutorial --history " << QByteArray("names no file");
}

void Outputs::a_target_that_would_cost_something_is_refused()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, because);
    const auto before = contents();
    const auto outcome = run(command);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.error.contains(because), outcome.error);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(outcome.error.count('\n'), 1);
    QCOMPARE(contents(), before);
}

void Outputs::places_are_checked_before_training()
{
    // So many that it would not end.
    const auto outcome =
        run("train --tutorial --iterations 100000000000 --save DIR/nowhere/a.neuron");
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.error.contains("nowhere"), outcome.error);
}

void Outputs::a_pipe_stays_a_pipe()
{
    const QByteArray pipe = QFile::encodeName(path("pipe"));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QCOMPARE(run("train --tutorial --save DIR/pipe").status, 2);
    struct stat status = {};
    QCOMPARE(::lstat(pipe.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

void Outputs::a_resumed_session_may_be_saved_where_it_was()
{
    const auto outcome = run("resume DIR/old.neuron --iterations 5 --save DIR/old.neuron");
    QVERIFY2(outcome.status == 0, outcome.error);
    const auto twice = run("train --tutorial --iterations 5 --history DIR/h.csv");
    QVERIFY2(twice.status == 0, twice.error);
    QCOMPARE(run("train --tutorial --iterations 5 --history DIR/h.csv").status, 0);
}

void Outputs::a_file_of_another_kind_is_replaced_by_force_only_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("a history over text")
        << "train --tutorial --iterations 5 --history DIR/notes.txt"
        << "notes.txt" << QByteArray("iteration,");
    QTest::newRow("a session over text") << "train --tutorial --iterations 5 --save DIR/notes.txt"
                                         << "notes.txt" << QByteArray("\x89NEUR");
    QTest::newRow("a history over a session that is not read")
        << "train --tutorial --iterations 5 --history DIR/old.neuron"
        << "old.neuron" << QByteArray("iteration,");
}

void Outputs::a_file_of_another_kind_is_replaced_by_force_only()
{
    QFETCH(const QString, command);
    QFETCH(const QString, file);
    QFETCH(const QByteArray, beginning);
    const auto before = contents();
    const auto refused = run(command);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.error.contains("--force"), refused.error);
    QCOMPARE(contents(), before);
    const auto forced = run(command + QStringLiteral(" --force"));
    QVERIFY2(forced.status == 0, forced.error);
    QVERIFY(content(path(file)).startsWith(beginning));
    // What it was is kept where a session comes in its place.
    if (beginning.contains("NEUR"))
        QCOMPARE(content(path(file + QStringLiteral(".bak1"))), before[file]);
}

void Outputs::force_does_not_replace_what_is_read_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("the data") << "train DIR/data.csv --target y --force --history DIR/data.csv";
    QTest::newRow("a second name of them")
        << "train DIR/data.csv --target y --force --save DIR/second.csv";
    QTest::newRow("the session")
        << "resume DIR/old.neuron --iterations 5 --force --history DIR/twin";
    QTest::newRow("a folder") << "train --tutorial --force --save DIR";
    QTest::newRow("a device") << "train --tutorial --force --history /dev/null";
}

void Outputs::force_does_not_replace_what_is_read()
{
    QFETCH(const QString, command);
    const auto before = contents();
    const auto outcome = run(command);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(!outcome.error.contains("Or say --force"), outcome.error);
    QCOMPARE(contents(), before);
}

void Outputs::a_link_stays_a_link_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("of a history") << "--history" << QByteArray("iteration,");
    QTest::newRow("of a session") << "--save" << QByteArray("\x89NEUR");
}

void Outputs::a_link_stays_a_link()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, beginning);
    // One after the other, the last one to what is not there yet.
    QVERIFY(QFile::link(path("there"), path("first")));
    QVERIFY(QFile::link(QStringLiteral("first"), path("output")));
    for (int time = 0; time < 2; ++time) {
        const auto outcome =
            run(QStringLiteral("train --tutorial --iterations 5 %1 DIR/output").arg(option));
        QVERIFY2(outcome.status == 0, outcome.error);
        QVERIFY(QFileInfo(path("output")).isSymLink());
        QVERIFY(QFileInfo(path("first")).isSymLink());
        QVERIFY(!QFileInfo(path("there")).isSymLink());
        QVERIFY(content(path("there")).startsWith(beginning));
    }
}

void Outputs::a_history_is_there_whole_or_not_at_all()
{
    // A file may not become larger than a block: as on a full disk.
    const auto outcome = console::run_program(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
         QStringLiteral("trap '' XFSZ; ulimit -f 1; exec %1 train --tutorial --iterations 10000 "
                        "--record-every 10 --history %2")
             .arg(QStringLiteral(CLI_PROGRAM), path("curve.csv"))});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.error.contains("curve.csv"), outcome.error);
    QCOMPARE(content(path("curve.csv")), QByteArray("iteration,train_error,test_error\n0,1,\n"));
    const auto left = contents();
    for (const auto& [name, bytes] : left.asKeyValueRange())
        QVERIFY2(!name.contains(QStringLiteral("saving")), qUtf8Printable(name));
}

void Outputs::nothing_in_a_file_takes_over_a_terminal()
{
    // The title of a window, colours, and the same as one character of Latin-1.
    const std::string rude = "\x1b]0;mine\x07\x1b[31m \xc2\x9b"
                             "31m ä";
    session::Session session = session::fresh_session();
    session.dataset.edit().target_name = rude;
    session::KnownFile file{path("rude.neuron"), {}};
    QVERIFY(!session::save(session, file).problem);
    const QStringList inspect{QStringLiteral("inspect"), file.path};
    const auto is_rude = [](const QByteArray& text) {
        return text.contains('\x1b') || text.contains('\x07') || text.contains("\xc2\x9b");
    };
    const auto shown = console::run_program(QStringLiteral("script"),
                                            {QStringLiteral("-qec"),
                                             QStringLiteral(CLI_PROGRAM " inspect ") + file.path,
                                             QStringLiteral("/dev/null")});
    QVERIFY2(shown.output.contains("target: ") && shown.output.contains("31m ä"), shown.output);
    QVERIFY2(!is_rude(shown.output), shown.output);
    // To a file or a program it goes as it is.
    QVERIFY(console::run(inspect).output.contains("target: " + QByteArray::fromStdString(rude)));
    // Nor does the name of a file that is none.
    const auto told = console::run({QStringLiteral("inspect"), path("\x1b[31mnone.neuron")});
    QCOMPARE(told.status, 3);
    QVERIFY2(told.error.contains("none.neuron") && !is_rude(told.error), told.error);
}

QTEST_GUILESS_MAIN(Outputs)
#include "tst_outputs.moc"
