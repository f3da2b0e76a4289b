// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include "session/file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// What a training that takes long leaves behind where it ends before its end.
class LongRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void told_to_end_it_leaves_what_there_is_data();
    void told_to_end_it_leaves_what_there_is();
    void a_word_said_twice_at_once_is_one();
    void started_to_outlive_its_terminal_it_does();
    void what_one_place_refuses_is_not_lost_elsewhere();
    void what_is_refused_is_told_though_nobody_reads_the_rest();
    void a_checkpoint_that_cannot_be_saved_is_told_once();
    void out_of_time_it_leaves_what_there_is();
    void killed_it_leaves_what_was_saved_in_between();
    void nothing_is_left_beside_a_saved_run();
    void what_cannot_be_followed_is_refused_data();
    void what_cannot_be_followed_is_refused();
    void on_a_terminal_it_tells_how_far_it_is();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    /// A run that nobody lives to see the end of.
    QStringList endless(const QStringList& more) const
    {
        return QStringList{QStringLiteral("train"),          QStringLiteral("--tutorial"),
                           QStringLiteral("--hidden"),       QStringLiteral("8,8"),
                           QStringLiteral("--iterations"),   QStringLiteral("1000000000000"),
                           QStringLiteral("--record-every"), QStringLiteral("1000000"),
                           QStringLiteral("--save"),         path("a.neuron")} +
               more;
    }
    /// Whether going on from there gives what a run of so many iterations gives.
    void goesOn(const QString& session) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LongRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void LongRun::goesOn(const QString& path) const
{
    const auto opened = session::open(path);
    QVERIFY(opened);
    const session::TrainingRun* run = session::training_run(opened->session);
    QVERIFY(run && run->latest.iteration > 0);
    const qint64 made = run->latest.iteration;
    const QStringList shape{QStringLiteral("--hidden"), QStringLiteral("8,8"),
                            QStringLiteral("--record-every"), QStringLiteral("1000000")};
    const auto whole = console::run(
        QStringList{QStringLiteral("train"), QStringLiteral("--tutorial"), QStringLiteral("--json"),
                    QStringLiteral("--iterations"), QString::number(made + 500)} +
        shape);
    const auto resumed =
        console::run({QStringLiteral("resume"), path, QStringLiteral("--iterations"),
                      QStringLiteral("500"), QStringLiteral("--json")});
    QCOMPARE(whole.status, 0);
    QCOMPARE(resumed.json()[u"final"], whole.json()[u"final"]);
    QCOMPARE(resumed.json()[u"history"], whole.json()[u"history"]);
}

void LongRun::told_to_end_it_leaves_what_there_is_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("Ctrl+C") << QStringLiteral("INT");
    QTest::newRow("a system that shuts down") << QStringLiteral("TERM");
    QTest::newRow("a terminal that is closed") << QStringLiteral("HUP");
}

void LongRun::told_to_end_it_leaves_what_there_is()
{
    QFETCH(QString, word);
    QProcess program;
    program.start(
        QStringLiteral(CLI_PROGRAM),
        endless({QStringLiteral("--json"), QStringLiteral("--checkpoint"), QStringLiteral("0.1")}));
    QVERIFY(program.waitForStarted());
    // It is under way once something was saved in between.
    QTRY_VERIFY(QFile::exists(path("a.neuron.checkpoint")));
    QProcess::execute(QStringLiteral("kill"),
                      {QStringLiteral("-") + word, QString::number(program.processId())});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.contains("Ended when told to after "), said);
    const QJsonObject printed = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    QVERIFY(printed[u"iterations"].toInteger() > 0);
    QVERIFY(!QFile::exists(path("a.neuron.checkpoint")));
    goesOn(path("a.neuron"));
}

void LongRun::a_word_said_twice_at_once_is_one()
{
    // As it tells the program and then everything that it has started, timeout says it twice.
    const auto ended = console::run_program(
        QStringLiteral("timeout"), QStringList{QStringLiteral("--preserve-status"),
                                               QStringLiteral("1"), QStringLiteral(CLI_PROGRAM)} +
                                       endless({QStringLiteral("--quiet")}));
    QVERIFY2(ended.status == 130, ended.error);
    QVERIFY(ended.output.contains("iterations: "));
    goesOn(path("a.neuron"));
}

void LongRun::started_to_outlive_its_terminal_it_does()
{
    QProcess program;
    program.start(QStringLiteral("nohup"),
                  QStringList{QStringLiteral(CLI_PROGRAM)} +
                      endless({QStringLiteral("--checkpoint"), QStringLiteral("0.05")}));
    QTRY_VERIFY(QFile::exists(path("a.neuron.checkpoint")));
    const QString id = QString::number(program.processId());
    QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-HUP"), id});
    QVERIFY(QFile::remove(path("a.neuron.checkpoint")));
    QTRY_VERIFY(QFile::exists(path("a.neuron.checkpoint")));
    QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-TERM"), id});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 130);
}

void LongRun::what_one_place_refuses_is_not_lost_elsewhere()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("gone")));
    QProcess program;
    program.start(
        QStringLiteral(CLI_PROGRAM),
        endless({QStringLiteral("--checkpoint"), QStringLiteral("0.05"),
                 QStringLiteral("--history"), path("gone/h.csv"), QStringLiteral("--plot"),
                 path("gone/p.svg"), QStringLiteral("--json")}));
    QTRY_VERIFY(QFile::exists(path("a.neuron.checkpoint")));
    // Somebody clears up while it trains.
    QVERIFY(QDir(path("gone")).removeRecursively());
    program.terminate();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.contains("h.csv") && said.contains("p.svg"), said);
    const QJsonObject printed = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    QVERIFY(printed[u"iterations"].toInteger() > 0);
    goesOn(path("a.neuron"));
}

void LongRun::what_is_refused_is_told_though_nobody_reads_the_rest()
{
    // No file may become as large as it would, and the JSON is more than a pipe holds.
    const auto ended = console::run_program(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
         QStringLiteral("trap '' XFSZ; ulimit -f 1; \"$0\" train --tutorial --iterations 20000 "
                        "--record-every 1 --json --history \"$1\" | true"),
         QStringLiteral(CLI_PROGRAM), path("h.csv")});
    QVERIFY2(ended.error.contains("h.csv") && ended.error.contains("\"status\":2"), ended.error);
    QVERIFY(!QFile::exists(path("h.csv")));
}

void LongRun::a_checkpoint_that_cannot_be_saved_is_told_once()
{
    // A file may not become larger than a block: as on a full disk.
    const auto ended = console::run_program(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
         QStringLiteral("trap '' XFSZ; ulimit -f 1; exec %1 %2")
             .arg(QStringLiteral(CLI_PROGRAM),
                  endless({QStringLiteral("--max-seconds"), QStringLiteral("0.5"),
                           QStringLiteral("--checkpoint"), QStringLiteral("0.02")})
                      .join(u' '))});
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.error.count("a.neuron.checkpoint: ") == 1, ended.error);
    QVERIFY2(ended.error.contains("a.neuron: "), ended.error);
    // What could not be saved is printed at least.
    QVERIFY2(ended.output.contains("iterations: "), ended.output);
}

void LongRun::out_of_time_it_leaves_what_there_is()
{
    const auto ended =
        console::run(endless({QStringLiteral("--max-seconds"), QStringLiteral("0.3")}));
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.error.contains("Out of time after ") &&
                 ended.error.contains(" of 1000000000000 iterations."),
             ended.error);
    QVERIFY(ended.output.contains("iterations: "));
    goesOn(path("a.neuron"));
    // Enough time changes nothing, and is not spoken of.
    const QStringList run{QStringLiteral("train"), QStringLiteral("--tutorial"),
                          QStringLiteral("--json")};
    const auto timed =
        console::run(run + QStringList{QStringLiteral("--max-seconds"), QStringLiteral("1e9")});
    QVERIFY2(timed.error.isEmpty(), timed.error);
    QCOMPARE(timed.output, console::run(run).output);
}

void LongRun::killed_it_leaves_what_was_saved_in_between()
{
    QProcess program;
    program.start(QStringLiteral(CLI_PROGRAM),
                  endless({QStringLiteral("--checkpoint"), QStringLiteral("0.05")}));
    QTRY_VERIFY(QFile::exists(path("a.neuron.checkpoint")));
    program.kill();
    QVERIFY(program.waitForFinished());
    QVERIFY(!QFile::exists(path("a.neuron")));
    goesOn(path("a.neuron.checkpoint"));
    // The same command once more, as people do, does not cost it.
    QFile left(path("a.neuron.checkpoint"));
    QVERIFY(left.open(QIODevice::ReadOnly));
    const QByteArray before = left.readAll();
    const auto again = console::run(endless({QStringLiteral("--checkpoint"), QStringLiteral("5")}));
    QCOMPARE(again.status, 2);
    QVERIFY2(again.error.contains("a.neuron.checkpoint: A run that was cut off has left this"),
             again.error);
    QVERIFY(left.seek(0));
    QCOMPARE(left.readAll(), before);
    const auto resumed =
        console::run({QStringLiteral("resume"), left.fileName(), QStringLiteral("--iterations"),
                      QStringLiteral("9"), QStringLiteral("--checkpoint"), QStringLiteral("5"),
                      QStringLiteral("--save"), path("a.neuron")});
    QVERIFY2(resumed.status == 0, resumed.error);
    QVERIFY(!QFile::exists(left.fileName()));
    QFile file(path("a.neuron.checkpoint"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
    file.close();
    const auto forced = console::run(
        endless({QStringLiteral("--checkpoint"), QStringLiteral("5"), QStringLiteral("--force"),
                 QStringLiteral("--max-seconds"), QStringLiteral("0.1")}));
    QVERIFY2(forced.status == 0, forced.error);
}

void LongRun::nothing_is_left_beside_a_saved_run()
{
    const auto ended = console::run({QStringLiteral("train"), QStringLiteral("--tutorial"),
                                     QStringLiteral("--iterations"), QStringLiteral("300000"),
                                     QStringLiteral("--checkpoint"), QStringLiteral("0.001"),
                                     QStringLiteral("--save"), path("a.neuron")});
    QCOMPARE(ended.status, 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("a.neuron")});
}

void LongRun::what_cannot_be_followed_is_refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const char* options, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(options).split(u' ') << QByteArray(said);
    };
    row("no time", "--max-seconds 0", "--max-seconds must be above 0");
    row("less than no time", "--max-seconds -1", "--max-seconds must be above 0");
    row("no number", "--max-seconds soon", "--max-seconds is \"soon\"");
    row("more than there is", "--max-seconds 1e10", "at most 1000000000 seconds");
    row("saved beside nothing", "--checkpoint 5", "--checkpoint needs a file to save beside");
    row("saved beside a pipe", "--checkpoint 5 --save -", "--checkpoint needs a file");
    row("never between", "--checkpoint 0 --save a.neuron", "--checkpoint must be above 0");
}

void LongRun::what_cannot_be_followed_is_refused()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, said);
    const auto outcome =
        console::run(QStringList{QStringLiteral("train"), QStringLiteral("--tutorial")} + options);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.error.contains(said), outcome.error);
}

void LongRun::on_a_terminal_it_tells_how_far_it_is()
{
    const auto watched = [](const QString& command) {
        return console::run_program(QStringLiteral("script"),
                                    {QStringLiteral("-qec"), command, QStringLiteral("/dev/null")});
    };
    const QString program = QStringLiteral(CLI_PROGRAM " ");
    const auto seen = watched(QStringLiteral("timeout --foreground -s INT 1.6 ") + program +
                              endless({}).join(u' '));
    QVERIFY2(seen.output.contains(" of 1000000000000 iterations (0 %), about "), seen.output);
    QVERIFY2(seen.output.contains(" days left"), seen.output);
    // No longer than it may take.
    const auto ending = watched(
        program + endless({QStringLiteral("--max-seconds"), QStringLiteral("1.6")}).join(u' '));
    QVERIFY2(ending.output.contains(" s left") && !ending.output.contains(" days left"),
             ending.output);
    // Elsewhere it would only fill a file.
    const auto unseen =
        console::run(endless({QStringLiteral("--max-seconds"), QStringLiteral("1.3")}));
    QVERIFY2(!unseen.error.contains(" left"), unseen.error);
}

QTEST_APPLESS_MAIN(LongRun)
#include "tst_long_run.moc"
