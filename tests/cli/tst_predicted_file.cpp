// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// What the console program writes beside the predictions of a file's rows, and where.
class PredictedFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_class_stands_in_the_files_own_words_data();
    void a_class_stands_in_the_files_own_words();
    void columns_are_kept_as_they_stand();
    void what_a_spreadsheet_takes_for_a_formula_stays();
    void it_is_written_to_a_file();
    void nothing_is_replaced_by_mistake_data();
    void nothing_is_replaced_by_mistake();
    void what_makes_no_sense_is_refused_data();
    void what_makes_no_sense_is_refused();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    console::Outcome run(QString command) const
    {
        return console::run(command.replace(QLatin1String("DIR"), m_folder->path()).split(u' '));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PredictedFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("learned.csv"),
          "hours,passed\n1,\"no, never\"\n2,\"no, never\"\n3,\"no, never\"\n7,yes\n8,yes\n9,yes\n");
    write(QStringLiteral("rows.csv"),
          "id,name,hours\n007,\"Ada, née\n\"\"B\"\"\",1\n008,,9\n009,Cy,\n");
    const auto made = run(QStringLiteral("train DIR/learned.csv --target passed --standardize "
                                         "--save DIR/s.neuron"));
    QVERIFY2(made.status == 0, made.error);
}

void PredictedFile::a_class_stands_in_the_files_own_words_data()
{
    QTest::addColumn<QByteArray>("learned");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArrayList>("classes");
    QTest::newRow("two labels, one with a comma")
        << QByteArray() << QString() << QByteArrayList{"\"no, never\"", "yes"};
    QTest::newRow("one label and all others")
        << QByteArray("hours,passed\n1,cat\n2,cow\n3,cat\n7,dog\n8,dog\n9,dog\n")
        << QStringLiteral(" --positive dog") << QByteArrayList{"not dog", "dog"};
    QTest::newRow("a threshold") << QByteArray("hours,passed\n1,10\n2,15\n3,12\n7,70\n8,85\n9,99\n")
                                 << QStringLiteral(" --above 50")
                                 << QByteArrayList{"at most 50", "above 50"};
    QTest::newRow("numbers") << QByteArray("hours,passed\n1,0\n2,0\n3,0\n7,1\n8,1\n9,1\n")
                             << QString() << QByteArrayList{"0", "1"};
}

void PredictedFile::a_class_stands_in_the_files_own_words()
{
    QFETCH(const QByteArray, learned);
    QFETCH(const QString, options);
    QFETCH(const QByteArrayList, classes);
    if (!learned.isEmpty()) {
        write(QStringLiteral("other.csv"), learned);
        const auto made = run(QStringLiteral("train DIR/other.csv --target passed --standardize "
                                             "--force --save DIR/s.neuron") +
                              options);
        QVERIFY2(made.status == 0, made.error);
    }
    const auto plain = run(QStringLiteral("predict DIR/s.neuron DIR/rows.csv"));
    const auto told = run(QStringLiteral("predict DIR/s.neuron DIR/rows.csv --label"));
    QVERIFY2(told.status == 0, told.error);
    const QByteArrayList lines = plain.output.split('\n');
    QCOMPARE(told.output, lines[0] + ",class\n" + lines[1] + ',' + classes[0] + '\n' + lines[2] +
                              ',' + classes[1] + '\n' + lines[3] + ",\n");
}

void PredictedFile::columns_are_kept_as_they_stand()
{
    const auto plain = run(QStringLiteral("predict DIR/s.neuron DIR/rows.csv"));
    const QByteArrayList lines = plain.output.split('\n');
    const auto kept = run(QStringLiteral("predict DIR/s.neuron DIR/rows.csv --keep name,id"));
    QVERIFY2(kept.status == 0, kept.error);
    QCOMPARE(kept.output, lines[0] + ",name,id\n" + lines[1] + ",\"Ada, née\n\"\"B\"\"\",007\n" +
                              lines[2] + ",,008\n" + lines[3] + ",Cy,009\n");
    const auto both =
        run(QStringLiteral("predict DIR/s.neuron DIR/rows.csv --keep id --keep hours,id --label"));
    QVERIFY2(both.output.startsWith("line,prediction,class,id,hours\n") &&
                 both.output.endsWith(",,009,\n"),
             both.output);
}

void PredictedFile::what_a_spreadsheet_takes_for_a_formula_stays()
{
    // Other programs read it, and would find a mark in front of it in every name: see the guide.
    const QByteArray names = "=1+2,+49 30,-x,@all";
    const QByteArray values = "=HYPERLINK(1),+49 30 1,-y,@ada";
    write(QStringLiteral("formulas.csv"),
          "hours," + names + "\n1," + values + "\n8," + values + '\n');
    const auto table = run(QStringLiteral("table DIR/formulas.csv"));
    QVERIFY2(table.status == 0, table.error);
    QCOMPARE(table.output, "hours," + names + "\n1," + values + "\n8," + values + "\n");
    const auto kept =
        run(QStringLiteral("predict DIR/s.neuron DIR/formulas.csv --keep =1+2 --keep @all"));
    QVERIFY2(kept.output.startsWith("line,prediction,=1+2,@all\n") &&
                 kept.output.endsWith(",=HYPERLINK(1),@ada\n"),
             kept.output);
}

void PredictedFile::it_is_written_to_a_file()
{
    const QString command = QStringLiteral("predict DIR/s.neuron DIR/rows.csv --keep id");
    const QByteArray wanted = run(command).output;
    const auto written = run(command + QStringLiteral(" --output DIR/out.csv"));
    QVERIFY2(written.status == 0, written.error);
    QCOMPARE(written.output, QByteArray());
    QCOMPARE(read(QStringLiteral("out.csv")), wanted);
    // Once more, in place of predictions.
    const auto again =
        run(QStringLiteral("predict DIR/s.neuron DIR/rows.csv --output DIR/out.csv"));
    QVERIFY2(again.status == 0, again.error);
    QVERIFY(read(QStringLiteral("out.csv")) != wanted);
    QCOMPARE(run(command + QStringLiteral(" --output -")).output, wanted);
}

void PredictedFile::nothing_is_replaced_by_mistake_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("the rows") << "DIR/rows.csv --force"
                              << QByteArray("would replace the file that is read");
    QTest::newRow("the session") << "DIR/s.neuron --force"
                                 << QByteArray("would replace the file that is read");
    QTest::newRow("other rows") << "DIR/learned.csv" << QByteArray("Or say --force.");
    QTest::newRow("a column called line") << "DIR/lines.csv" << QByteArray("Or say --force.");
    QTest::newRow("a folder") << "DIR" << QByteArray("folder");
    QTest::newRow("a device") << "/dev/null" << QByteArray("device");
    QTest::newRow("no folder") << "DIR/none/out.csv" << QByteArray("folder");
}

void PredictedFile::nothing_is_replaced_by_mistake()
{
    QFETCH(const QString, output);
    QFETCH(const QByteArray, said);
    write(QStringLiteral("lines.csv"), "line,station\n1,north\n");
    const QByteArray rows = read(QStringLiteral("rows.csv"));
    const QByteArray learned = read(QStringLiteral("learned.csv"));
    const QByteArray session = read(QStringLiteral("s.neuron"));
    const auto outcome =
        run(QStringLiteral("predict DIR/s.neuron DIR/rows.csv --quiet --output ") + output);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.error.contains(said) && outcome.error.count('\n') == 1, outcome.error);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(read(QStringLiteral("rows.csv")), rows);
    QCOMPARE(read(QStringLiteral("learned.csv")), learned);
    QCOMPARE(read(QStringLiteral("s.neuron")), session);
}

void PredictedFile::what_makes_no_sense_is_refused_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    const QString file = QStringLiteral("DIR/rows.csv ");
    const QString set = QStringLiteral("--set hours=1 ");
    QTest::newRow("a column that is not there")
        << file + "--keep idd" << 3 << QByteArray("There is no column \"idd\". Did you mean id?");
    QTest::newRow("a column that is called as one of the result")
        << QStringLiteral("DIR/named.csv --keep prediction") << 2
        << QByteArray("--keep names a column that is called prediction");
    QTest::newRow("a label for one row")
        << set + "--label" << 2 << QByteArray("--label has no effect here");
    QTest::newRow("columns of one row")
        << set + "--keep id" << 2 << QByteArray("--keep has no effect here");
    QTest::newRow("a file for one row")
        << set + "--output o.csv" << 2 << QByteArray("--output has no effect here");
    QTest::newRow("force without a file")
        << file + "--force" << 2 << QByteArray("--force has no effect here");
}

void PredictedFile::what_makes_no_sense_is_refused()
{
    QFETCH(const QString, options);
    QFETCH(const int, status);
    QFETCH(const QByteArray, said);
    write(QStringLiteral("named.csv"), "hours,prediction\n1,0.5\n");
    const auto outcome = run(QStringLiteral("predict DIR/s.neuron --quiet ") + options);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.error.contains(said) && outcome.error.count('\n') == 1, outcome.error);
    QCOMPARE(outcome.output, QByteArray());
}

QTEST_APPLESS_MAIN(PredictedFile)
#include "tst_predicted_file.moc"
