// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/file.h"
#include "support/console.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace
{

QString write(const QTemporaryDir& folder, const char* name, const QByteArray& content)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

} // namespace

/// The console program: usage, tables, predictions.
class Cli : public QObject
{
    Q_OBJECT

private slots:
    void help_names_every_command();
    void the_version_is_told();
    void help_is_found_in_every_usual_way();
    void help_tells_defaults_and_ranges();
    void a_poor_environment_changes_nothing_data();
    void a_poor_environment_changes_nothing();
    void a_reader_who_leaves_early_hears_no_complaint();
    void names_with_commas_are_quoted();
    void a_sample_is_read_where_that_is_said();
    void wrong_usage_and_bad_input_are_said_in_one_line_data();
    void wrong_usage_and_bad_input_are_said_in_one_line();
    void a_place_in_a_file_is_named();
    void the_most_columns_are_as_documented();
    void a_table_is_printed_as_csv();
    void a_table_says_what_is_left_out_and_in_doubt_data();
    void a_table_says_what_is_left_out_and_in_doubt();
    void marks_are_what_a_person_says();
    void what_was_found_out_about_a_table_is_json();
    void import_options_are_heeded();
    void every_row_is_predicted();
    void a_target_is_cut_by_what_it_is_data();
    void a_target_is_cut_by_what_it_is();
    void a_target_of_numbers_is_cut_in_two();
    void columns_are_read_as_what_they_are_said_to_be();
};

void Cli::help_names_every_command()
{
    const console::Outcome help = console::run({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    for (const char* command :
         {"table", "train", "resume", "inspect", "predict", "script", "export"}) {
        QVERIFY(help.output.contains(command));
        const console::Outcome more =
            console::run({QLatin1String(command), QStringLiteral("--help")});
        QCOMPARE(more.status, 0);
        QVERIFY(more.output.startsWith(QByteArray("Usage: first-neuron-cli ") + command));
    }
}

void Cli::the_version_is_told()
{
    const console::Outcome version = console::run({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY(version.output.startsWith("first-neuron-cli 0."));
}

void Cli::help_is_found_in_every_usual_way()
{
    const auto output = [](const char* arguments) {
        const console::Outcome outcome = console::run(QString::fromLatin1(arguments).split(u' '));
        return outcome.status == 0 ? outcome.output : outcome.error;
    };
    const QByteArray help = output("--help");
    QVERIFY(help.startsWith("Usage: "));
    QCOMPARE(output("-h"), help);
    QCOMPARE(output("-help"), help);
    QCOMPARE(output("help"), help);
    const QByteArray train = output("train --help");
    QCOMPARE(output("train -h"), train);
    QCOMPARE(output("help train"), train);
    QCOMPARE(output("-v"), output("--version"));
    QCOMPARE(output("-version"), output("--version"));
    // One dash is as good as two.
    QCOMPARE(output("train -tutorial -seed 7"), output("train --tutorial --seed 7"));
}

void Cli::a_poor_environment_changes_nothing_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("no home") << "HOME=";
    QTest::newRow("a home that there is not") << "HOME=/nonexistent";
    QTest::newRow("a locale that there is not") << "LC_ALL=xx_YY.nonsense";
    QTest::newRow("no locale") << "LC_ALL=C";
    QTest::newRow("no temporary folder") << "TMPDIR=/nonexistent";
}

void Cli::a_poor_environment_changes_nothing()
{
    QFETCH(const QString, setting);
    const QStringList train{"train", "--tutorial", "--iterations", "20", "--json"};
    const auto usual = console::run(train);
    QCOMPARE(usual.status, 0);
    // Nothing but this setting is in it.
    const auto poor = console::run_program(QStringLiteral("/usr/bin/env"),
                                           QStringList{"-i", setting, CLI_PROGRAM} + train);
    QCOMPARE(poor.status, 0);
    QCOMPARE(poor.error, QByteArray());
    QCOMPARE(poor.output, usual.output);
}

void Cli::a_reader_who_leaves_early_hears_no_complaint()
{
    const auto outcome = console::run_program(
        QStringLiteral("/bin/bash"),
        {QStringLiteral("-c"),
         QStringLiteral("'%1' train --tutorial --json --record-every 1 | head -c 10; "
                        "echo \" ${PIPESTATUS[0]}\"")
             .arg(QStringLiteral(CLI_PROGRAM))});
    QCOMPARE(outcome.error, QByteArray());
    // The system's own word for it ends the program, as any other.
    QVERIFY2(outcome.output.endsWith(" 141\n"), outcome.output);
}

void Cli::help_tells_defaults_and_ranges()
{
    const QByteArray help =
        console::run({QStringLiteral("train"), QStringLiteral("--help")}).output.simplified();
    for (const char* words : {"above 0; 0.1 if left out", "10000 if left out", "42 if left out",
                              "0 to 4294967295", "if left out, 100", "below 1", "1 to 100000"})
        QVERIFY2(help.contains(words), words);
    // And what stands beside the options.
    const QByteArray evaluate =
        console::run({QStringLiteral("evaluate"), QStringLiteral("--help")}).output.simplified();
    QVERIFY2(
        evaluate.contains(
            "Arguments: SESSION... Saved by train or by the window, or a "
            "folder of such; - is standard input. FILE A table, such as CSV; - is standard input."),
        evaluate);
}

void Cli::names_with_commas_are_quoted()
{
    const QTemporaryDir folder;
    const QString data = write(
        folder, "data.csv",
        "\"a,b\",\"says \"\"c\"\"\",d,big\n1,4,5,no\n2,3,6,no\n3,4,5,no\n7,3,6,yes\n8,4,5,yes\n");
    const auto train = [&](const QStringList& options) {
        return console::run(QStringList{QStringLiteral("train"), data, QStringLiteral("--target"),
                                        QStringLiteral("big"), QStringLiteral("--json")} +
                            options);
    };
    const QString name = QStringLiteral("\"a,b\"");
    const QString says = QStringLiteral("\"says \"\"c\"\"\"");
    const QJsonArray expected{QStringLiteral("a,b"), QStringLiteral("says \"c\"")};
    const console::Outcome together = train({QStringLiteral("--features"), name + u',' + says});
    QVERIFY2(together.status == 0, together.error);
    QCOMPARE(together.json()[u"features"].toArray(), expected);
    // Said more than once, they add up.
    const console::Outcome apart =
        train({QStringLiteral("--features"), name, QStringLiteral("--features"), says});
    QCOMPARE(apart.json()[u"features"].toArray(), expected);
    const console::Outcome typed =
        train({QStringLiteral("--features"), name, QStringLiteral("--types"),
               QStringLiteral("\"a,b=category\"")});
    QVERIFY2(typed.status == 0, typed.error);
    QCOMPARE(typed.json()[u"features"].toArray().size(), 5);
}

void Cli::a_sample_is_read_where_that_is_said()
{
    const QTemporaryDir folder;
    QByteArray csv = "a,b\n";
    for (int row = 0; row < 90; ++row)
        csv += QByteArray::number(row) + ',' + QByteArray::number(row % 7) + '\n';
    const QString data = write(folder, "long.csv", csv);
    const console::Outcome sample =
        console::run({QStringLiteral("table"), data, QStringLiteral("--json"),
                      QStringLiteral("--one-row-in"), QStringLiteral("3")});
    QVERIFY2(sample.status == 0, sample.error);
    QCOMPARE(sample.json()[u"rows"].toInt(), 30);
    QCOMPARE(console::run({QStringLiteral("table"), data, QStringLiteral("--one-row-in"),
                           QStringLiteral("0")})
                 .status,
             2);
}

void Cli::wrong_usage_and_bad_input_are_said_in_one_line_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("status");
    const auto add = [](const char* name, const char* arguments, const char* said, int status = 2) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                            << QByteArray(said) << status;
    };
    const int data = 3;
    add("no command", "", "No command is given");
    add("an unknown command", "fly", "no command \"fly\"");
    add("an unknown option", "train --tutorial --speed 3", "no option --speed");
    add("an option without its value", "train --tutorial --seed", "seed");
    add("nothing to learn from", "train", "--tutorial");
    add("a type for a column that is not there",
        "table " TEST_DATA_DIR "/csv/flowers.csv --types Foo=number", "no column \"Foo\"", data);
    add("a target with labels and none chosen",
        "train " TEST_DATA_DIR "/csv/flowers.csv --target species",
        "See --positive. Its labels: ", data);
    add("features that name the target",
        "train " TEST_DATA_DIR "/csv/flowers.csv --target species --features species",
        "which is the --target");
    add("two things to learn from", "train data.csv --tutorial", "not both");
    add("a seed below 0", "train --tutorial --seed -1", "whole number from 0 to 4294967295");
    add("a seed above 32 bits", "train --tutorial --seed 4294967296",
        "whole number from 0 to 4294967295");
    add("half an iteration", "train --tutorial --iterations 0.5", "--iterations is \"0.5\"");
    add("a learning rate of 0", "train --tutorial --learning-rate 0", "above 0");
    add("a learning rate that is no number", "train --tutorial --learning-rate nan",
        "a number such as 0.1");
    add("a decimal comma", "train --tutorial --learning-rate 0,1", "a number such as 0.1");
    add("all rows held back", "train --tutorial --test-fraction 1", "below 1");
    add("all rows but one", "train --tutorial --test-fraction 0.875", "rows of one class only");
    add("all rows but a fraction", "train --tutorial --test-fraction 0.99", "no row to learn from");
    add("a layer without units", "train --tutorial --hidden 8,0", "--hidden is \"8,0\"");
    add("a layer of half a unit", "train --tutorial --hidden 8,1.5",
        "--hidden is \"8,1.5\", but it must be up to 64 whole numbers from 1 to 100000, such as "
        "8,8");
    add("a layer that is a place of the sentence", "train --tutorial --hidden %3",
        "--hidden is \"%3\", but it must be up to 64 whole numbers from 1");
    add("more weights than memory", "train --tutorial --hidden 100000,100000",
        "fewer hidden units");
    add("an unknown activation", "train --tutorial --activation swish",
        "sigmoid, tanh, relu or linear");
    add("a target for the tutorial", "train --tutorial --target x1",
        "--target has no effect here: it is for a file");
    add("how a file is written, for the tutorial", "train --tutorial --delimiter banana",
        "--delimiter has no effect");
    add("totals where there is no file", "train --tutorial --leave-out-totals",
        "--leave-out-totals has no effect here: it is for a file");
    add("an activation of no layer", "train --tutorial --activation relu",
        "--activation has no effect here: there is no --hidden layer");
    add("force where nothing is written", "train --tutorial --force", "--force has no effect");
    add("an option said twice", "train --tutorial --seed 4 --seed 5",
        "--seed is said more than once");
    add("a command with letters exchanged", "tarin --tutorial", "Did you mean train?");
    add("an option with a letter left out", "train --tutorial --sed 4", "Did you mean --seed?");
    add("an option by its old name", "train --tutorial --learningrate 4",
        "Did you mean --learning-rate?");
    add("a column with letters exchanged",
        "train " TEST_DATA_DIR "/csv/flowers.csv --target Speices", "Did you mean species?", data);
    add("an option like no other", "train --tutorial --frobnicate", "no option --frobnicate. See");
    add("an option of a letter like no other", "train --tutorial -q", "no option --q. See");
    add("a label without letters",
        "train " TEST_DATA_DIR "/csv/flowers.csv --target species "
        "--positive=",
        "--positive names no label");
    add("an option cut short", "train --tutorial --iter 4", "Did you mean --iterations?");
    add("help for what is no command", "help tarin", "Did you mean train?");
    add("a quote that is not closed",
        "train " TEST_DATA_DIR "/csv/flowers.csv --target species --features \"a,b",
        "a quote is not closed");
    add("a table that is not there", "table no-such.csv", "no-such.csv: The file cannot be opened",
        data);
    add("a folder for a table", "table /", "/: This is a folder", data);
    add("an unknown encoding", "table x.csv --encoding EBCDIC", "--encoding is \"EBCDIC\"");
    add("a letter as delimiter", "table x.csv --delimiter q", "--delimiter is \"q\"");
    add("a type that there is none of", "table x.csv --types a=colour", "--types has \"a=colour\"");
    add("a type of nothing", "table x.csv --types =number", "age=number");
    add("a session that is not there", "inspect no-such.neuron",
        "no-such.neuron: The session file cannot be opened", data);
    add("a folder for a session", "script /", "/: This is a folder", data);
    add("a folder without a session", "inspect /", "/: No file in this folder", data);
    add("a device for a session", "resume /dev/zero --iterations 1",
        "/dev/zero: This is a folder or a device", data);
    add("a program for a session", "script " CLI_PROGRAM, "not a First Neuron session", data);
    add("one argument too many", "script a b", "\"b\" is one argument too many");
    add("a session missing", "predict", "SESSION is missing");
    add("a place that cannot be saved to",
        "train --tutorial --iterations 1 --save /no-such/a.neuron",
        "/no-such/a.neuron: --save cannot write there");
    add("a place that no history goes to",
        "train --tutorial --iterations 1 --history /no-such/a.csv",
        "/no-such/a.csv: --history cannot write there");
}

void Cli::wrong_usage_and_bad_input_are_said_in_one_line()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    QFETCH(int, status);
    const console::Outcome outcome = console::run(arguments);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.error.startsWith("first-neuron-cli: ") && outcome.error.count('\n') == 1 &&
                 outcome.error.endsWith('\n'),
             outcome.error);
    QVERIFY2(outcome.error.contains(said), outcome.error);
}

void Cli::a_place_in_a_file_is_named()
{
    const QTemporaryDir folder;
    const QString file = write(folder, "words.csv", "a,b\n1,2\n3,\"4\n");
    const console::Outcome outcome = console::run(
        {QStringLiteral("train"), file, QStringLiteral("--target"), QStringLiteral("c")});
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.error.startsWith("first-neuron-cli: " + file.toUtf8() +
                                      ": There is no column \"c\""),
             outcome.error);

    const QString session = folder.filePath(QStringLiteral("a.neuron"));
    QCOMPARE(console::run({QStringLiteral("train"), QStringLiteral("--tutorial"),
                           QStringLiteral("--iterations"), QStringLiteral("1"),
                           QStringLiteral("--save"), session})
                 .status,
             0);
    const QString data = write(folder, "data.csv", "x1,x2\n1,2\n3,many\n5,few\n7,some\n8,none\n");
    const console::Outcome differs = console::run({QStringLiteral("predict"), session, data});
    QCOMPARE(differs.status, 3);
    QVERIFY2(differs.error.startsWith("first-neuron-cli: " + data.toUtf8() + ':'), differs.error);
}

void Cli::the_most_columns_are_as_documented()
{
    const QTemporaryDir folder;
    const auto table_of = [&](int columns) {
        QByteArrayList names, values;
        for (int i = 0; i < columns; ++i) {
            names << "c" + QByteArray::number(i);
            values << QByteArray::number(i);
        }
        const QString file =
            write(folder, "wide.csv", names.join(',') + '\n' + values.join(',') + '\n');
        return console::run({QStringLiteral("table"), file});
    };
    const console::Outcome most = table_of(10'000);
    QVERIFY2(most.status == 0, most.error);
    const console::Outcome more = table_of(10'001);
    QCOMPARE(more.status, 3);
    QVERIFY2(more.error.contains("more than 10000 columns"), more.error);
    QFile manual(QStringLiteral(SOURCE_DIR "/installer/linux/first-neuron-cli.1"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    QVERIFY(manual.readAll().contains("A table has at most 10000 columns"));
}

void Cli::a_table_is_printed_as_csv()
{
    const QTemporaryDir folder;
    const QString file = write(
        folder, "menge.csv",
        "name;menge;farbe\n\"gro\xDF; rot\";1,50;rot\n\"sagt \"\"so\"\"\";;blau\nklein;-3e2;rot\n");
    const console::Outcome outcome = console::run({QStringLiteral("table"), file});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.error.contains("--encoding") && outcome.error.count('\n') == 1, outcome.error);
    QCOMPARE(outcome.output, QByteArray("name,menge,farbe\ngro\xC3\x9F; rot,1.5,rot\n"
                                        "\"sagt \"\"so\"\"\",,blau\nklein,-300,rot\n"));
    const QString again = write(folder, "again.csv", outcome.output);
    const console::Outcome same = console::run({QStringLiteral("table"), again});
    QCOMPARE(same.output, outcome.output);
    QCOMPARE(same.error, QByteArray());
}

void Cli::a_table_says_what_is_left_out_and_in_doubt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a line that does not fit")
        << QByteArray("a,b\n1,x\n2,y,z\n3,x\n4,y\n") << QByteArray(":3: ");
    QTest::newRow("labels that differ in capital letters")
        << QByteArray("a,b\n1,yes\n2,Yes\n3,no\n4,yes\n") << QByteArray("--join-spellings");
    QTest::newRow("a word among numbers")
        << QByteArray("a,b\n1,x\n2,y\nmany,x\n4,y\n5,x\n") << QByteArray("holds numbers, but");
    QTest::newRow("a row of totals")
        << QByteArray("a,b\nAnn,1\nBob,2\nCid,3\nTotal,6\n") << QByteArray(":5:");
    QTest::newRow("nothing") << QByteArray("a,b\n1,x\n2,y\n3,x\n4,y\n") << QByteArray();
}

void Cli::a_table_says_what_is_left_out_and_in_doubt()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, said);
    const QTemporaryDir folder;
    const QString file = write(folder, "t.csv", bytes);
    const console::Outcome outcome = console::run({QStringLiteral("table"), file});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.error.isEmpty(), said.isEmpty());
    QVERIFY2(outcome.error.contains(said), outcome.error);
    const console::Outcome quiet =
        console::run({QStringLiteral("table"), file, QStringLiteral("--quiet")});
    QCOMPARE(quiet.output, outcome.output);
    QCOMPARE(quiet.error, QByteArray());
    // The object has them already.
    QCOMPARE(console::run({QStringLiteral("table"), file, QStringLiteral("--json")}).error,
             QByteArray());
}

void Cli::marks_are_what_a_person_says()
{
    const QTemporaryDir folder;
    const auto table = [&](const char* bytes, const QStringList& options) {
        const QString file = write(folder, "t.csv", bytes);
        return console::run(QStringList{QStringLiteral("table"), file} + options);
    };
    const QStringList commas{QStringLiteral("--thousands"), QStringLiteral("comma")};
    QCOMPARE(table("n;y\n1,500;a\n2,250;b\n", commas).output, QByteArray("n,y\n1500,a\n2250,b\n"));
    const QStringList blanks{QStringLiteral("--thousands"), QStringLiteral("space")};
    QCOMPARE(table("n;y\n110 100;a\n120 110;b\n", blanks).output,
             QByteArray("n,y\n110100,a\n120110,b\n"));
    const QStringList json{QStringLiteral("--json")};
    const QByteArray found = table("n;y\n110 100;a\n120 110;b\n", json).output;
    QVERIFY2(found.contains("may also stand between two numbers"), found);
    QVERIFY(!table("n;y\n110 100;a\n120 110;b\n", blanks + json).output.contains("two numbers"));
    const QStringList none{QStringLiteral("--thousands"), QStringLiteral("none")};
    QCOMPARE(table("n;y\n110 100;a\n120 110;b\n", none).output,
             QByteArray("n,y\n110 100,a\n120 110,b\n"));
    const QStringList both =
        commas + QStringList{QStringLiteral("--decimal"), QStringLiteral("comma")};
    QVERIFY(table("n;y\n1,500;a\n2,250;b\n", both).status != 0);
    const QStringList mark{QStringLiteral("--missing-marks=-999,-1,unknown")};
    const char* const marks = "n;y\n1.5;a\n-999.0;b\n2.5;Unknown\n";
    QCOMPARE(table(marks, mark).output, QByteArray("n,y\n1.5,a\n,b\n2.5,Unknown\n"));
    const QJsonArray told = table(marks, mark + json).json()[u"warnings"].toArray();
    QCOMPARE(told.size(), 2);
    QVERIFY(told[0][u"message"].toString().startsWith(
        QLatin1String("No value in this file is -1, which is named")));
    QCOMPARE(told[1][u"line"].toInt(), 4);
    QVERIFY(told[1][u"message"].toString().contains(QLatin1String("Here it says Unknown")));
}

void Cli::what_was_found_out_about_a_table_is_json()
{
    const QTemporaryDir folder;
    const QString file = write(folder, "t.csv", "\xEF\xBB\xBFn;label\n1,5;a\n;b\n2,5;a\nbroken\n");
    const QJsonObject found =
        console::run({QStringLiteral("table"), file, QStringLiteral("--json")}).json();
    QCOMPARE(found[u"encoding"].toString(), QStringLiteral("UTF-8"));
    QCOMPARE(found[u"bom"].toBool(), true);
    QCOMPARE(found[u"delimiter"].toString(), QStringLiteral("semicolon"));
    QCOMPARE(found[u"quote"].toString(), QStringLiteral("double"));
    QCOMPARE(found[u"decimal"].toString(), QStringLiteral(","));
    QCOMPARE(found[u"header"].toBool(), true);
    QCOMPARE(found[u"skipped_lines"].toInt(-1), 0);
    // A line does not fit.
    QVERIFY(found[u"confidence"].toDouble(-1) > 0);
    QVERIFY(found[u"confidence"].toDouble() < 0.9);
    QCOMPARE(found[u"rows"].toInt(), 3);
    const QJsonObject column = found[u"columns"][0].toObject();
    QCOMPARE(column, (QJsonObject{{QStringLiteral("name"), QStringLiteral("n")},
                                  {QStringLiteral("type"), QStringLiteral("number")},
                                  {QStringLiteral("role"), QStringLiteral("feature")},
                                  {QStringLiteral("unit"), QString()},
                                  {QStringLiteral("missing"), 1},
                                  {QStringLiteral("distinct"), 2}}));
    QCOMPARE(found[u"columns"][1][u"type"].toString(), QStringLiteral("category"));
    QCOMPARE(found[u"columns"][1][u"role"].toString(), QStringLiteral("target"));
    QCOMPARE(found[u"warnings"].toArray().size(), 1);
    QCOMPARE(found[u"warnings"][0][u"line"].toInt(), 5);
    QVERIFY(found[u"warnings"][0][u"message"].toString().contains(QStringLiteral("1 of 2 values")));
    const QString sound = write(folder, "sound.csv", "a,b,c\n1.5,2,x\n2.5,3,y\n3.5,7,x\n4.5,1,y\n");
    const QJsonObject sure =
        console::run({QStringLiteral("table"), sound, QStringLiteral("--json")}).json();
    QCOMPARE(sure[u"confidence"].toDouble(-1), 1.0);
}

void Cli::import_options_are_heeded()
{
    const QTemporaryDir folder;
    const QString file = write(folder, "t.txt", "a title\n1,5|'x|y'\n2,5|z\n");
    const QStringList options = QStringLiteral("--encoding latin-1 --delimiter pipe --quote single "
                                               "--decimal comma --header no --skip 1")
                                    .split(u' ');
    const console::Outcome outcome =
        console::run(QStringList{QStringLiteral("table"), file} + options);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.endsWith("\n1.5,x|y\n2.5,z\n"), outcome.output);
}

void Cli::a_target_is_cut_by_what_it_is_data()
{
    QTest::addColumn<QByteArray>("targets");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("not_said");
    QTest::newRow("classes") << QByteArray("0,1,2,0,1,2,0,1,2,0")
                             << QByteArray("or one of them with --positive") << QByteArray();
    QTest::newRow("prices") << QByteArray("10.5,11.5,12,13,14,15,16.25,17,18,19")
                            << QByteArray("with --above.") << QByteArray("--positive");
    QTest::newRow("percent below one")
        << QByteArray("0.1%,0.2%,0.3%,0.4%,0.5%,0.6%,0.7%,0.8%,0.9%,0.98%")
        << QByteArray("They are cut in two: 1 means above 0.55") << QByteArray("from 0.5 on");
    QTest::newRow("answers between no and yes")
        << QByteArray("0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9,0.98") << QByteArray("from 0.5 on")
        << QByteArray("cut in two");
}

void Cli::a_target_is_cut_by_what_it_is()
{
    QFETCH(const QByteArray, targets);
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, not_said);
    const QTemporaryDir folder;
    QByteArray rows = "size,y\n";
    for (const QByteArray& target : targets.split(','))
        rows += QByteArray::number(rows.size() % 7) + ',' + target + '\n';
    const auto outcome = console::run({QStringLiteral("train"), write(folder, "y.csv", rows),
                                       QStringLiteral("--target"), QStringLiteral("y"),
                                       QStringLiteral("--features"), QStringLiteral("size"),
                                       QStringLiteral("--iterations"), QStringLiteral("10")});
    QVERIFY2(outcome.status == 0, outcome.error);
    const QByteArray all = outcome.error + outcome.output;
    QVERIFY2(all.contains(said), all);
    QVERIFY2(not_said.isEmpty() || !all.contains(not_said), all);
}

void Cli::a_target_of_numbers_is_cut_in_two()
{
    const QTemporaryDir folder;
    const QString data =
        write(folder, "houses.csv", "area,price\n1,102500\n2,105000\n3,107500\n4,110000\n");
    const QString session = folder.filePath(QStringLiteral("s.neuron"));
    const auto train = [&](const QStringList& more) {
        return console::run(QStringList{QStringLiteral("train"), data, QStringLiteral("--target"),
                                        QStringLiteral("price"), QStringLiteral("--iterations"),
                                        QStringLiteral("50"), QStringLiteral("--json"),
                                        QStringLiteral("--save"), session} +
                            more);
    };
    const console::Outcome usual = train({});
    QCOMPARE(usual.status, 0);
    QVERIFY2(usual.error.contains("price holds more than two numbers") &&
                 usual.error.contains("1 means above 106250"),
             usual.error);

    const console::Outcome chosen = train({QStringLiteral("--above"), QStringLiteral("107500")});
    QCOMPARE(chosen.status, 0);
    QVERIFY2(chosen.error.isEmpty(), chosen.error);
    QCOMPARE(chosen.json()[u"threshold"].toObject(),
             (QJsonObject{{QStringLiteral("value"), 107500}, {QStringLiteral("above"), true}}));
    QCOMPARE(session::open(session)->session.dataset->targets, (std::vector<double>{0, 0, 0, 1}));
    QVERIFY(console::run({QStringLiteral("inspect"), session})
                .output.contains("target: price, 1 means above 107500, 0 means at most 107500"));
    QVERIFY(console::run({QStringLiteral("script"), session})
                .output.contains("# 1 means price: above 107500"));
    QVERIFY(console::run({QStringLiteral("predict"), session, QStringLiteral("--set"),
                          QStringLiteral("area=3")})
                .output.contains("class: a"));

    const console::Outcome below = train({QStringLiteral("--at-most"), QStringLiteral("102500")});
    QCOMPARE(below.status, 0);
    QCOMPARE(session::open(session)->session.dataset->targets, (std::vector<double>{1, 0, 0, 0}));
    for (const QStringList& wrong : {QStringList{QStringLiteral("--above"), QStringLiteral("1")},
                                     {QStringLiteral("--positive"), QStringLiteral("105000")},
                                     {QStringLiteral("--above"), QStringLiteral("105000"),
                                      QStringLiteral("--at-most"), QStringLiteral("105000")},
                                     {QStringLiteral("--above"), QStringLiteral("105000"),
                                      QStringLiteral("--positive"), QStringLiteral("105000")}})
        QCOMPARE(train(wrong).status, wrong.size() == 2 ? 3 : 2); // Only a file tells the former.
}

void Cli::every_row_is_predicted()
{
    const QTemporaryDir folder;
    const QString data =
        write(folder, "data.csv",
              "size;colour;big\n1;red;no\n2;blue;no\n3;red;no\n7;blue;yes\n8;red;yes\n9;;yes\n");
    const QString session = folder.filePath(QStringLiteral("s.neuron"));
    const console::Outcome trained = console::run(
        {QStringLiteral("train"), data, QStringLiteral("--target"), QStringLiteral("big"),
         QStringLiteral("--positive"), QStringLiteral("yes"), QStringLiteral("--standardize"),
         QStringLiteral("--json"), QStringLiteral("--save"), session});
    QVERIFY2(trained.status == 0, trained.error);
    const QJsonObject result = trained.json();
    QCOMPARE(result[u"positive"].toString(), QStringLiteral("yes"));
    QCOMPARE(result[u"target"].toString(), QStringLiteral("big"));
    QCOMPARE(result[u"features"].toArray(),
             (QJsonArray{QStringLiteral("size"), QStringLiteral("colour=blue"),
                         QStringLiteral("colour=red")}));
    QCOMPARE(result[u"rows"][u"read"].toInt(), 6);
    QCOMPARE(result[u"rows"][u"train"].toInt(), 5);
    QCOMPARE(result[u"rows"][u"test"].toInt(-1), 0);
    QCOMPARE(result[u"rows"][u"dropped"].toInt(), 1);
    QCOMPARE(result[u"train_accuracy"].toDouble(), 1.0);
    // The window names the rows by it.
    QCOMPARE(session::open(session)->session.dataset->name, std::string("data.csv"));

    const QString rows =
        write(folder, "new.csv", "colour,other,size\nred,1,0.5\nblue,2,\nblue,3,9.5\n");
    const console::Outcome predicted = console::run({QStringLiteral("predict"), session, rows});
    QVERIFY2(predicted.status == 0, predicted.error);
    const QList<QByteArray> lines = predicted.output.split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QByteArray("line,prediction"));
    QVERIFY(lines[1].startsWith("2,0.") && lines[1].mid(2).toDouble() < 0.5);
    QCOMPARE(lines[2], QByteArray("3,"));
    QVERIFY(lines[3].startsWith("4,0.") && lines[3].mid(2).toDouble() > 0.5);
}

void Cli::columns_are_read_as_what_they_are_said_to_be()
{
    const QTemporaryDir folder;
    const QString data = write(folder, "data.csv",
                               "age,class,big\n10,1,no\n20,2,no\nold,1,no\n70,3,yes\n80,3,yes\n"
                               "ancient,3,yes\n");
    const QStringList types = {QStringLiteral("--types"),
                               QStringLiteral("class=category,age=number")};
    const console::Outcome found =
        console::run(QStringList{QStringLiteral("table"), data, QStringLiteral("--json")} + types);
    QVERIFY2(found.status == 0, found.error);
    const QJsonArray columns = found.json()[u"columns"].toArray();
    QCOMPARE(columns[0][u"type"].toString(), QStringLiteral("number"));
    QCOMPARE(columns[0][u"missing"].toInt(), 2);
    QCOMPARE(columns[1][u"type"].toString(), QStringLiteral("category"));
    const QJsonArray warnings = found.json()[u"warnings"].toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings[0][u"line"].toInt(), 4);

    const QString session = folder.filePath(QStringLiteral("s.neuron"));
    const console::Outcome trained =
        console::run(QStringList{QStringLiteral("train"), data, QStringLiteral("--target"),
                                 QStringLiteral("big"), QStringLiteral("--json"),
                                 QStringLiteral("--save"), session} +
                     types);
    QVERIFY2(trained.status == 0, trained.error);
    QCOMPARE(trained.json()[u"features"].toArray(),
             (QJsonArray{QStringLiteral("age"), QStringLiteral("class=1"),
                         QStringLiteral("class=2"), QStringLiteral("class=3")}));

    // What was said then is remembered, wherever the columns are.
    const QString rows = write(folder, "new.csv", "class,age\n3,young\n2,15\n");
    const console::Outcome predicted = console::run({QStringLiteral("predict"), session, rows});
    QVERIFY2(predicted.status == 0, predicted.error);
    QVERIFY2(predicted.output.startsWith("line,prediction\n2,\n3,0."), predicted.output);

    const console::Outcome refused =
        console::run({QStringLiteral("table"), data, QStringLiteral("--types"),
                      QStringLiteral("weight=number")});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.error.contains("no column \"weight\""), refused.error);
}

QTEST_GUILESS_MAIN(Cli)
#include "tst_cli.moc"
