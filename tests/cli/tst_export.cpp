// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A trained network leaves the program, and predicts the same.
class Export : public QObject
{
    Q_OBJECT

private slots:
    void python_predicts_the_same_data();
    void python_predicts_the_same();
    void a_cross_or_nothing_is_predicted_the_same_data();
    void a_cross_or_nothing_is_predicted_the_same();
    void python_says_which_columns_a_table_lacks();
    void the_tutorials_network_is_exported_too();
    void what_cannot_be_exported_is_refused();

private:
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    console::Outcome run(QString command) const
    {
        return console::run(command.replace(QLatin1String("DIR"), m_folder.path()).split(u' '));
    }
    /// With no packages of anybody's.
    static console::Outcome python(const QStringList& arguments, const QByteArray& input = {})
    {
        return console::run_program(
            QStringLiteral("python3"),
            QStringList{QStringLiteral("-I"), QStringLiteral("-S")} + arguments, input);
    }

    QTemporaryDir m_folder;
};

void Export::python_predicts_the_same_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("a single neuron") << "";
    QTest::newRow("standardized") << " --standardize";
    QTest::newRow("with gaps filled") << " --missing mean --standardize";
    QTest::newRow("with spellings joined") << " --join-spellings colour";
    QTest::newRow("layers of tanh") << " --hidden 6,4 --standardize";
    QTest::newRow("layers of relu") << " --hidden 6,4 --activation relu --standardize";
    QTest::newRow("layers of sigmoid") << " --hidden 5 --activation sigmoid --missing mean";
    QTest::newRow("with marks of one's own") << " --missing-marks none,unknown";
    QTest::newRow("with a threshold") << " --above 60 --target weight --features size,colour";
}

void Export::python_predicts_the_same()
{
    QFETCH(QString, options);
    if (!options.contains(QStringLiteral("--target")))
        options += QStringLiteral(" --target ripe --features size,colour,weight");
    write("rows.csv",
          "size,colour,weight,ripe\n"
          "1.5,red,90,no\n2.5,blue,80,no\n3.5,\"a \"\"b\"\" \\ c\",,no\n4.5,Blue,75,no\n"
          "7.5,red,40,yes\n8.5,red,35,yes\n9.25,red,30,yes\n9.5,blue,20,yes\n"
          "10.5,\"a \"\"b\"\" \\ c\",28,yes\n6.5,blue,50,no\n,red,44,no\n");
    const QString others =
        write("others.csv", "weight,ripe,colour,size\n1e3,?,red,-7\n55.5,,BLUE,4\n,,blue,3\n"
                            "12,,purple,3\n33,,\"a \"\"b\"\" \\ c\",1e-3\n44,,red,NA\n");
    const auto trained =
        run(QStringLiteral("train DIR/rows.csv --iterations 2000 --save DIR/s.neuron") + options);
    QVERIFY2(trained.status == 0, trained.error);
    const auto exported = run(QStringLiteral("export DIR/s.neuron --to python"));
    QVERIFY2(exported.status == 0, exported.error);
    const QString program = write("net.py", exported.output);
    for (const QString& file : {m_folder.filePath(QStringLiteral("rows.csv")), others}) {
        const auto expected = run(QStringLiteral("predict DIR/s.neuron ") + file);
        QVERIFY2(expected.status == 0, expected.error);
        const auto outcome = python({program, file});
        QVERIFY2(outcome.status == 0, outcome.error);
        const QList<QByteArray> mine = outcome.output.split('\n');
        const QList<QByteArray> theirs = expected.output.split('\n');
        QCOMPARE(mine.size(), theirs.size());
        for (int i = 1; i < mine.size() - 1; ++i) {
            QCOMPARE(mine[i].split(',')[0], theirs[i].split(',')[0]);
            const QByteArray number = theirs[i].split(',')[1];
            QCOMPARE(mine[i].split(',')[1].isEmpty(), number.isEmpty());
            // To the last bit, however it is written.
            QVERIFY2(mine[i].split(',')[1].toDouble() == number.toDouble(), mine[i]);
        }
    }
}

void Export::a_cross_or_nothing_is_predicted_the_same_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("as it is") << "";
    QTest::newRow("standardized, with gaps filled") << " --standardize --missing mean";
    QTest::newRow("with a mark of one's own") << " --missing-marks=none";
}

void Export::a_cross_or_nothing_is_predicted_the_same()
{
    QFETCH(const QString, options);
    QByteArray rows = "size,tick,ripe\n";
    for (int i = 0; i < 24; ++i)
        rows += QByteArray::number(i % 7) + (i % 3 ? ",," : ",x,") + (i % 3 ? "no\n" : "yes\n");
    write("rows.csv", rows);
    const auto trained = run(
        QStringLiteral("train DIR/rows.csv --target ripe --iterations 500 --save DIR/s.neuron") +
        options);
    QVERIFY2(trained.status == 0, trained.error);
    const auto exported = run(QStringLiteral("export DIR/s.neuron --to python"));
    const QString program = write("net.py", exported.output);
    const QString others = write("others.csv", "size,tick\n1,x\n2,\n3,\n4,\n5,–\n6,x\n7,none\n");
    for (const QString& file : {m_folder.filePath(QStringLiteral("rows.csv")), others}) {
        const auto expected = run(QStringLiteral("predict DIR/s.neuron ") + file);
        const auto outcome = python({program, file});
        QVERIFY2(outcome.status == 0, outcome.error);
        const QList<QByteArray> mine = outcome.output.split('\n');
        const QList<QByteArray> theirs = expected.output.split('\n');
        QCOMPARE(mine.size(), theirs.size());
        QVERIFY(!theirs[2].split(',')[1].isEmpty());
        for (int i = 1; i < mine.size() - 1; ++i) {
            QCOMPARE(mine[i].split(',')[1].isEmpty(), theirs[i].split(',')[1].isEmpty());
            QCOMPARE(mine[i].split(',')[1].toDouble(), theirs[i].split(',')[1].toDouble());
        }
    }
}

void Export::python_says_which_columns_a_table_lacks()
{
    write("rows.csv", "size,weight,ripe\n1,5,no\n2,4,no\n3,5,yes\n4,3,yes\n5,2,yes\n");
    run(QStringLiteral("train DIR/rows.csv --target ripe --features size,weight --save "
                       "DIR/s.neuron"));
    const auto exported = run(QStringLiteral("export DIR/s.neuron --to python"));
    const QString program = write("net.py", exported.output);
    for (const QByteArray& table : {QByteArray("size;weight\n1;2\n"), QByteArray()}) {
        const auto outcome = python({program}, table);
        QVERIFY(outcome.status != 0);
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY2(outcome.error.startsWith("There is no column size, weight.") &&
                     outcome.error.count('\n') == 1,
                 outcome.error);
    }
}

void Export::the_tutorials_network_is_exported_too()
{
    const auto trained = run(QStringLiteral("train --tutorial --save -"));
    const auto exported = console::run_program(QStringLiteral(CLI_PROGRAM),
                                               {QStringLiteral("export"), QStringLiteral("-"),
                                                QStringLiteral("--to"), QStringLiteral("python")},
                                               trained.output);
    QVERIFY2(exported.status == 0, exported.error);
    const auto outcome = python({write("tutorial.py", exported.output)}, "x1,x2\n2,1.5\n");
    QVERIFY2(outcome.status == 0, outcome.error);
    const auto json = console::run_program(QStringLiteral(CLI_PROGRAM),
                                           {QStringLiteral("export"), QStringLiteral("-"),
                                            QStringLiteral("--to"), QStringLiteral("json")},
                                           trained.output);
    QVERIFY(json.json()[u"network"].isObject());
    QVERIFY(json.json()[u"preparation"].isObject());
}

void Export::what_cannot_be_exported_is_refused()
{
    const auto nowhere = run(QStringLiteral("export DIR/s.neuron"));
    QCOMPARE(nowhere.status, 2);
    QVERIFY2(nowhere.error.contains("python or json"), nowhere.error);
    QCOMPARE(run(QStringLiteral("export DIR/s.neuron --to onnx")).status, 2);
    QCOMPARE(run(QStringLiteral("export DIR/gone.neuron --to json")).status, 3);
}

QTEST_GUILESS_MAIN(Export)
#include "tst_export.moc"
