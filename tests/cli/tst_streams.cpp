// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/soak.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const QByteArray rows = "x,y,big\n1,5,no\n2,4,no\n3,5,no\n7,4,yes\n8,5,yes\n9,4,yes\n";

console::Outcome run(const QString& command, const QByteArray& input = {})
{
    return console::run_program(QStringLiteral(CLI_PROGRAM), command.split(u' '), input);
}

} // namespace

/// Commands that read standard input and write standard output, as in a pipeline.
class Streams : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_table_comes_from_standard_input_data();
    void a_table_comes_from_standard_input();
    void a_network_is_trained_on_standard_input();
    void a_session_goes_from_program_to_program();
    void a_history_goes_to_standard_output();
    void a_pipe_by_its_name_is_read();
    void what_is_packed_is_led_here();
    void a_name_of_any_bytes_is_read();
    void what_cannot_be_a_stream_is_refused_data();
    void what_cannot_be_a_stream_is_refused();
    void more_than_can_be_held_is_refused();
    void input_that_is_redirected_is_not_replaced();
    void a_stream_that_is_closed_costs_no_file();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QString in_folder(QString command) const
    {
        return command.replace(QLatin1String("DIR"), m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void Streams::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(path("rows.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(rows), rows.size());
}

void Streams::a_table_comes_from_standard_input_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("as CSV") << "";
    QTest::newRow("as JSON") << " --json";
    QTest::newRow("with what its columns are") << " --types x=category,y=number";
}

void Streams::a_table_comes_from_standard_input()
{
    QFETCH(const QString, options);
    const console::Outcome file = run(in_folder(QStringLiteral("table DIR/rows.csv") + options));
    const console::Outcome stream = run(QStringLiteral("table -") + options, rows);
    QVERIFY2(stream.status == 0, stream.error);
    QCOMPARE(stream.output, file.output);
    // More than a pipe holds at once.
    QByteArray many = rows;
    for (int i = 0; i < 20'000; ++i)
        many += "1234,5678,yes\n";
    const console::Outcome all = run(QStringLiteral("table -"), many);
    QVERIFY2(all.status == 0, all.error);
    QCOMPARE(all.output.count('\n'), 20'007);
}

void Streams::a_network_is_trained_on_standard_input()
{
    const QString options =
        QStringLiteral(" --target big --iterations 200 --types y=category --join-spellings big");
    const console::Outcome file = run(in_folder(QStringLiteral("train DIR/rows.csv") + options));
    const console::Outcome stream =
        run(in_folder(QStringLiteral("train - --save DIR/s.neuron") + options), rows);
    QVERIFY2(stream.status == 0, stream.error);
    QCOMPARE(stream.output, file.output);
    const console::Outcome inspected = run(in_folder(QStringLiteral("inspect DIR/s.neuron")));
    QVERIFY2(inspected.output.contains("from: standard input\n"), inspected.output);

    const console::Outcome predicted =
        run(in_folder(QStringLiteral("predict DIR/s.neuron -")), rows);
    QVERIFY2(predicted.status == 0, predicted.error);
    QCOMPARE(predicted.output,
             run(in_folder(QStringLiteral("predict DIR/s.neuron DIR/rows.csv"))).output);
    // What is wrong is said of it by a name that a person understands.
    const console::Outcome wrong = run(QStringLiteral("train - --target small"), rows);
    QVERIFY2(wrong.error.contains("standard input: There is no column \"small\""), wrong.error);
}

void Streams::a_session_goes_from_program_to_program()
{
    const console::Outcome trained =
        run(QStringLiteral("train --tutorial --iterations 300 --save -"));
    QVERIFY2(trained.status == 0, trained.error);
    QVERIFY(trained.output.startsWith("\x89NEUR"));
    const console::Outcome resumed =
        run(QStringLiteral("resume - --iterations 200 --save -"), trained.output);
    QVERIFY2(resumed.status == 0, resumed.error);
    const console::Outcome whole = run(QStringLiteral("train --tutorial --iterations 500 --json"));
    const console::Outcome pieces =
        run(QStringLiteral("resume - --iterations 0 --json"), resumed.output);
    QVERIFY2(pieces.status == 0, pieces.error);
    QCOMPARE(pieces.json()[u"final"], whole.json()[u"final"]);
    for (const char* command : {"inspect -", "script -", "predict - --set x1=1 --set x2=2"}) {
        const console::Outcome outcome = run(QLatin1String(command), resumed.output);
        QVERIFY2(outcome.status == 0, outcome.error);
    }
    const console::Outcome none = run(QStringLiteral("inspect -"), "no session");
    QVERIFY2(none.error.contains("standard input: This is not a First Neuron session"), none.error);
}

void Streams::a_history_goes_to_standard_output()
{
    const QString train = QStringLiteral("train --tutorial --iterations 300 --history ");
    QVERIFY(run(in_folder(train + QStringLiteral("DIR/h.csv"))).status == 0);
    QFile file(path("h.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const console::Outcome outcome =
        run(in_folder(train + QStringLiteral("- --save DIR/s.neuron")));
    QVERIFY2(outcome.status == 0, outcome.error);
    QCOMPARE(outcome.output, file.readAll());
    QVERIFY(QFile::exists(path("s.neuron")));
    QVERIFY(!QFile::exists(QStringLiteral("-")));
}

void Streams::a_pipe_by_its_name_is_read()
{
    const console::Outcome stream = run(QStringLiteral("table /dev/stdin"), rows);
    QVERIFY2(stream.status == 0, stream.error);
    QCOMPARE(stream.output, run(QStringLiteral("table -"), rows).output);
    const console::Outcome substituted = console::run_program(
        QStringLiteral("/bin/bash"),
        {QStringLiteral("-c"), in_folder(QStringLiteral("%1 train <(cat DIR/rows.csv) --target big")
                                             .arg(QStringLiteral(CLI_PROGRAM)))});
    QVERIFY2(substituted.status == 0, substituted.error);
}

void Streams::what_is_packed_is_led_here()
{
    QFile packed(path("rows.csv.gz"));
    QVERIFY(packed.open(QIODevice::WriteOnly) && packed.write("\x1F\x8B\x08") == 3);
    packed.close();
    const console::Outcome outcome = run(in_folder(QStringLiteral("table DIR/rows.csv.gz")));
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.error.contains("with zcat, and name - as the file."), outcome.error);
}

void Streams::a_name_of_any_bytes_is_read()
{
    const auto shell = [&](const char* command) {
        return console::run_program(
            QStringLiteral("/bin/bash"),
            {QStringLiteral("-c"),
             in_folder(QStringLiteral("cd DIR; program=%1; %2")
                           .arg(QStringLiteral(CLI_PROGRAM), QLatin1String(command)))});
    };
    // "groß.csv" and "groß.neuron" as they are written in ISO 8859-1.
    const console::Outcome table =
        shell(R"(cp rows.csv $'gro\xdf.csv'; $program table $'gro\xdf.csv')");
    QVERIFY2(table.status == 0, table.error);
    QCOMPARE(table.output, run(in_folder(QStringLiteral("table DIR/rows.csv"))).output);
    const console::Outcome trained = shell(
        R"($program train $'gro\xdf.csv' --target big --save s.neuron; mv s.neuron $'gro\xdf.neuron'; )"
        R"($program inspect $'gro\xdf.neuron')");
    QVERIFY2(trained.status == 0, trained.error);
    QVERIFY2(trained.output.contains("from: gro"), trained.output);
    QVERIFY(!trained.output.contains("/dev/fd"));
    const console::Outcome input =
        shell(R"($program train $'gro\xdf.csv' --target big --history $'gro\xdf.csv')");
    QCOMPARE(input.status, 2);
    QVERIFY2(input.error.contains("is read"), input.error);
    const console::Outcome again = shell(R"(cmp rows.csv $'gro\xdf.csv')");
    QCOMPARE(again.status, 0);
    const console::Outcome gone = shell(R"($program table $'\xdf.csv')");
    QCOMPARE(gone.status, 3);
    // And written.
    const console::Outcome written = shell(
        R"(mkdir $'\xfc'; cd $'\xfc'; $program train $'../gro\xdf.csv' --target big )"
        R"(--save $'s\xff.neuron' --checkpoint 60 --history $'h\xff.csv' --plot $'\xff.svg' && )"
        R"($program predict $'s\xff.neuron' ../rows.csv --output $'p\xff.csv' && )"
        R"($program resume $'s\xff.neuron' --iterations 5 --save $'s\xff.neuron' && ls -b)");
    QVERIFY2(written.status == 0, written.error);
    QVERIFY2(written.output.endsWith(
                 "h\\377.csv\np\\377.csv\ns\\377.neuron\ns\\377.neuron.bak1\n\\377.svg\n"),
             written.output);
    // Which is told so that it can be read.
    const console::Outcome refused =
        shell(R"(cd $'\xfc'; $program train --tutorial --save $'h\xff.csv')");
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.error.contains("h\xef\xbf\xbd.csv: --save cannot write there"), refused.error);
    // Qt could not clear them away.
    QCOMPARE(shell(R"(rm -r $'gro\xdf'.* $'\xfc')").status, 0);
}

void Streams::what_cannot_be_a_stream_is_refused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("two results on standard output")
        << "train --tutorial --json --history -" << QByteArray("standard output");
    QTest::newRow("a history and a session on standard output")
        << "train --tutorial --save - --history -" << QByteArray("standard output");
    QTest::newRow("a session and a table from standard input")
        << "predict - -" << QByteArray("standard input");
    QTest::newRow("nothing on standard input") << "table -" << QByteArray("standard input: ");
}

void Streams::what_cannot_be_a_stream_is_refused()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, said);
    const console::Outcome outcome = run(command);
    QVERIFY(outcome.status > 0);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.error.contains(said), outcome.error);
}

void Streams::more_than_can_be_held_is_refused()
{
    if (trials(0, 1) == 0)
        QSKIP("1 GB is read in the long campaign alone; a benchmark has its memory.");
    // Of which the disk holds nothing.
    QFile much(path("much.csv"));
    QVERIFY(much.open(QIODevice::WriteOnly) && much.resize(1'100'000'000));
    const console::Outcome outcome = console::run_program(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral(CLI_PROGRAM " table - < '%1'").arg(much.fileName())});
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.error,
             QByteArray("first-neuron-cli: standard input: More than 1 GB comes from here. "
                        "Save it to a file, and name that.\n"));
}

void Streams::input_that_is_redirected_is_not_replaced()
{
    for (const char* command :
         {"train - --target big --history DIR/rows.csv < DIR/rows.csv",
          "train - --target big --save DIR/rows.csv --force < DIR/rows.csv"}) {
        const console::Outcome outcome =
            console::run_program(QStringLiteral("/bin/sh"),
                                 {QStringLiteral("-c"), QStringLiteral(CLI_PROGRAM " ") +
                                                            in_folder(QLatin1String(command))});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.error.contains("is read"), outcome.error);
        QFile file(path("rows.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rows);
    }
    // Nor does a file take the place of what is printed.
    const console::Outcome output = console::run_program(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral(CLI_PROGRAM " ") +
                                   in_folder(QStringLiteral("train --tutorial --history DIR/h.txt "
                                                            "> DIR/h.txt"))});
    QCOMPARE(output.status, 2);
    QVERIFY2(output.error.contains("standard output"), output.error);
}

void Streams::a_stream_that_is_closed_costs_no_file()
{
    const auto shell = [&](const char* command) {
        return console::run_program(QStringLiteral("/bin/sh"),
                                    {QStringLiteral("-c"), QStringLiteral(CLI_PROGRAM " ") +
                                                               in_folder(QLatin1String(command))});
    };
    const console::Outcome saved =
        shell("train --tutorial --save DIR/s.neuron --history DIR/h.csv <&- >&- 2>&-");
    QCOMPARE(saved.status, 2); // What was to be printed was not.
    QCOMPARE(run(in_folder(QStringLiteral("inspect DIR/s.neuron"))).status, 0);
    QFile history(path("h.csv"));
    QVERIFY(history.open(QIODevice::ReadOnly));
    QCOMPARE(history.readAll().count('\n'), 101);
    const console::Outcome closed = shell("table - <&-");
    QCOMPARE(closed.status, 3);
    QVERIFY2(closed.error.contains("standard input: Reading failed (Bad file descriptor)"),
             closed.error);
}

QTEST_GUILESS_MAIN(Streams)
#include "tst_streams.moc"
