// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QFile>
#include <QJsonArray>
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
    void a_minus_beside_a_plus_is_predicted_the_same();
    void units_are_predicted_the_same_data();
    void units_are_predicted_the_same();
    void another_unit_is_refused_data();
    void another_unit_is_refused();
    void a_row_alone_in_another_unit_is_refused();
    void a_number_it_does_not_read_is_told_data();
    void a_number_it_does_not_read_is_told();
    void spellings_are_known_as_predict_knows_them_data();
    void spellings_are_known_as_predict_knows_them();
    void a_row_without_a_prediction_is_told();
    void json_says_the_unit();
    void python_says_which_columns_a_table_lacks();
    void python_knows_columns_by_the_names_they_were_given_data();
    void python_knows_columns_by_the_names_they_were_given();
    void python_says_how_it_is_called();
    void a_file_python_cannot_read_is_refused_in_a_sentence_data();
    void a_file_python_cannot_read_is_refused_in_a_sentence();
    void a_row_that_is_too_short_has_no_prediction();
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

    /// Trains on rows whose amounts are written so, and writes the exported program.
    QString exported(const QByteArray& before, const QByteArray& behind,
                     const QString& options = {}) const
    {
        QByteArray rows = "amount,age,ripe\n";
        for (const int number : {60, 71, 43, 95, 82, 58, 67, 76})
            rows += before + QByteArray::number(number) + behind + ',' +
                    QByteArray::number(number % 7) + (number > 65 ? ",yes\n" : ",no\n");
        write("rows.csv", rows);
        const auto trained = run(
            QStringLiteral("train DIR/rows.csv --target ripe --features amount,age --iterations "
                           "800 --standardize --save DIR/s.neuron") +
            options);
        if (trained.status != 0)
            qFatal("%s", trained.error.constData());
        return write("net.py", run(QStringLiteral("export DIR/s.neuron --to python")).output);
    }

    /// Rows to be predicted, with the amounts that have a stroke between them.
    QString write_amounts(const QByteArray& amounts) const
    {
        QByteArray rows = "amount,age\n";
        for (const QByteArray& amount : amounts.split('|'))
            rows += amount + ",2\n";
        return write("others.csv", rows);
    }

    QTemporaryDir m_folder;
};

namespace
{

/// The first line in which predictions of one program are not those of the other, to the last bit,
/// however they are written; empty where there is none.
QByteArray difference(const QByteArray& mine, const QByteArray& theirs)
{
    const QList<QByteArray> my_lines = mine.split('\n');
    const QList<QByteArray> their_lines = theirs.split('\n');
    if (my_lines.size() != their_lines.size())
        return mine + " has other lines than " + theirs;
    for (int i = 1; i < my_lines.size() - 1; ++i) {
        const QList<QByteArray> mine_of = my_lines[i].split(',');
        const QList<QByteArray> theirs_of = their_lines[i].split(',');
        if (mine_of[0] != theirs_of[0] || mine_of[1].isEmpty() != theirs_of[1].isEmpty() ||
            mine_of[1].toDouble() != theirs_of[1].toDouble())
            return my_lines[i] + " is " + their_lines[i];
    }
    return {};
}

} // namespace

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
    QTest::newRow("a number")
        << " --output number --target weight --features size,colour --learning-rate 0.001";
    QTest::newRow("a number, standardized, with layers of their own")
        << " --output number --target weight --features size,colour --standardize --layers "
           "4:tanh,3:relu --learning-rate 0.02";
    QTest::newRow("with what is derived")
        << " --target ripe --features size,weight --derive x1^2,x1*x2 --standardize --hidden 3";
    QTest::newRow("with sines of large numbers")
        << " --target ripe --features weight,size --derive sin\tx1,sin\tx2 --missing mean";
    QTest::newRow("learned by cross-entropy, from batches, with costly weights")
        << " --standardize --hidden 5 --loss cross-entropy --batch 3 --l1 0.001 --l2 0.01";
    QTest::newRow("learned from every row at once") << " --hidden 3 --batch all --missing mean";
    QTest::newRow("a number, gaps filled, rows held back")
        << " --output number --target weight --features size,colour --standardize --missing mean "
           "--test-fraction 0.3 --hidden 4 --batch 2";
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
    const QString command =
        QStringLiteral("train DIR/rows.csv --iterations 2000 --save DIR/s.neuron") + options;
    QStringList train = QString(command).replace(QLatin1String("DIR"), m_folder.path()).split(u' ');
    // Its one option with a space in it.
    train.replaceInStrings(QStringLiteral("\t"), QStringLiteral(" "));
    const auto trained = console::run(train);
    QVERIFY2(trained.status == 0, trained.error);
    const auto exported = run(QStringLiteral("export DIR/s.neuron --to python"));
    QVERIFY2(exported.status == 0, exported.error);
    const QString program = write("net.py", exported.output);
    for (const QString& file : {m_folder.filePath(QStringLiteral("rows.csv")), others}) {
        const auto expected = run(QStringLiteral("predict DIR/s.neuron ") + file);
        QVERIFY2(expected.status == 0, expected.error);
        const auto outcome = python({program, file});
        QVERIFY2(outcome.status == 0, outcome.error);
        const QByteArray other = difference(outcome.output, expected.output);
        QVERIFY2(other.isEmpty(), other);
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
        QVERIFY(!expected.output.split('\n')[2].split(',')[1].isEmpty());
        const QByteArray other = difference(outcome.output, expected.output);
        QVERIFY2(other.isEmpty(), other);
    }
}

void Export::a_minus_beside_a_plus_is_predicted_the_same()
{
    QByteArray rows = "size,test,ripe\n";
    for (int i = 0; i < 24; ++i)
        rows += QByteArray::number(i % 7) +
                (i % 5 == 4 ? ",,"
                 : i % 3    ? ",-,"
                            : ",+,") +
                (i % 3 ? "no\n" : "yes\n");
    write("rows.csv", rows);
    const auto trained = run(
        QStringLiteral("train DIR/rows.csv --target ripe --iterations 500 --save DIR/s.neuron"));
    QVERIFY2(trained.status == 0, trained.error);
    const QString program =
        write("net.py", run(QStringLiteral("export DIR/s.neuron --to python")).output);
    const QString others = write("others.csv", "size,test\n1,-\n2,–\n3,\n4,—\n5,--\n6,-\n");
    const auto predicted = run(QStringLiteral("predict DIR/s.neuron ") + others);
    QVERIFY2(predicted.output.contains("\n4,\n"), predicted.output);
    QVERIFY2(!predicted.output.contains("\n3,\n"), predicted.output);
    for (const QString& file : {m_folder.filePath(QStringLiteral("rows.csv")), others}) {
        const auto expected = run(QStringLiteral("predict DIR/s.neuron ") + file);
        const auto outcome = python({program, file});
        QVERIFY2(outcome.status == 0, outcome.error);
        const QByteArray other = difference(outcome.output, expected.output);
        QVERIFY2(other.isEmpty(), other);
    }
}

void Export::units_are_predicted_the_same_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QByteArray>("amounts");
    QTest::addColumn<QString>("options");
    const auto row = [](const char* name, const char* before, const char* behind,
                        const char* amounts, const char* options = "") {
        QTest::newRow(name) << QByteArray(before) << QByteArray(behind) << QByteArray(amounts)
                            << QString::fromLatin1(options);
    };
    row("kilograms", "", " kg", "70 kg|55.5kg|1e2 kg|-3 kg");
    row("no unit where there was one", "", " kg", "70|55.5|80");
    row("a unit in some rows", "", " kg", "70 kg|55.5|80 kg");
    row("a single row", "", " kg", "70 kg");
    row("euros in front", "€", ".00", "€70.00|-€55.50|€80|(€12.50)|−€3");
    row("euros by their name", "€", ".00", "70.00 EUR|EUR 55.5|80 €");
    row("percent", "", " %", "70 %|12%|3.5 %");
    row("square metres", "", " m²", "70 m2|12 m²|3.5 m2");
    row("millions of euros", "", " Mio. €", "70 Mio. €|12 M EUR|3.5 Mio. €");
    row("a unit of one's own", "", " Zimmer", "7 Zimmer|12 zimmer|3 Zimmer");
    row("a unit where there was none", "", "", "70 kg|12 kg|3.5 kg");
    row("another unit in one row of many", "", " kg", "70 kg|12 kg|150 lb|3.5 kg");
    row("another unit in one row of many, gaps filled", "", " kg", "70 kg|12 kg|150 lb|3.5 kg",
        " --missing mean");
    row("a word and a gap", "", " kg", "70 kg||many|12 kg|3.5 kg");
    const char* said = " --types amount=number";
    row("a unit that nobody knows", "", " x10^9/L", "70 x10^9/L|55.5 x10^9/L|-3x10^9/L", said);
    row("such a unit in some rows", "", " x10^9/L", "70 x10^9/L|55.5|80 x10^9/L", said);
    row("such a unit in no row", "", " x10^9/L", "70|55.5|80", said);
    row("such a unit in a single row", "", " eggs per nest", "70 eggs per nest", said);
    row("such a unit and a word", "", " eggs per nest", "7 eggs per nest||many|12 eggs per nest",
        said);
    row("a sign in front", "~", "", "~70|-~55.5|~-3|80", said);
    row("a number that is a name in Python", "", "", "70|1_0|55|60");
}

void Export::units_are_predicted_the_same()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, behind);
    QFETCH(const QByteArray, amounts);
    QFETCH(const QString, options);
    const QString program = exported(before, behind, options);
    const QString file = write_amounts(amounts);
    const auto expected = run(QStringLiteral("predict DIR/s.neuron DIR/others.csv"));
    QVERIFY2(expected.status == 0, expected.error);
    const auto outcome = python({program, file});
    QVERIFY2(outcome.status == 0, outcome.error);
    const QByteArray other = difference(outcome.output, expected.output);
    QVERIFY2(other.isEmpty(), other);
}

void Export::another_unit_is_refused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QByteArray>("amounts");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const char* before, const char* behind,
                        const char* amounts, const char* sentence) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(behind) << QByteArray(amounts)
                            << QByteArray(sentence);
    };
    row("pounds for kilograms", "", " kg", "150 lb|170 lb|160 lb",
        "Column amount is in lb, but the network learned from it in kg, so there is no prediction. "
        "Convert its numbers to kg.");
    row("in a single row", "", " kg", "150 lb", "Column amount is in lb, but");
    row("dollars in front", "€", ".00", "$150|$170.50|$12", "Column amount is in $, but");
    row("thousands of euros for millions", "", " Mio. €", "150 Tsd. €|17 Tsd. €",
        "Column amount is in Tsd. €, but");
    row("a unit of one's own", "", " Zimmer", "3 Betten|4 Betten|5 Betten",
        "Column amount is in Betten, but");
    row("words", "", " kg", "many|few", "Column amount should hold numbers but does not.");
}

void Export::another_unit_is_refused()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, behind);
    QFETCH(const QByteArray, amounts);
    QFETCH(const QByteArray, sentence);
    const QString program = exported(before, behind);
    const QString file = write_amounts(amounts);
    const auto expected = run(QStringLiteral("predict DIR/s.neuron DIR/others.csv"));
    QVERIFY2(expected.status != 0 && expected.error.contains(sentence), expected.error);
    const auto outcome = python({program, file});
    QVERIFY(outcome.status != 0);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.error.startsWith(sentence) && outcome.error.count('\n') == 1, outcome.error);
}

void Export::a_row_alone_in_another_unit_is_refused()
{
    const QString program = exported({}, " kg", QStringLiteral(" --missing mean"));
    const QByteArray asked = "import runpy\nnet = runpy.run_path('" + program.toUtf8() +
                             "')\n"
                             "print(net['predict']({'amount': '70 kg', 'age': 2}) == "
                             "net['predict']({'amount': 70, 'age': '2'}))\n"
                             "try:\n    net['predict']({'amount': '150 lb', 'age': 2})\n"
                             "except ValueError as error:\n    print(error)\n";
    const auto outcome = python({QStringLiteral("-c"), QString::fromUtf8(asked)});
    QVERIFY2(outcome.status == 0, outcome.error);
    QCOMPARE(outcome.output,
             QByteArray("True\nColumn amount is in lb, but the network learned from it in kg, so "
                        "there is no prediction. Convert its numbers to kg.\n"));
}

void Export::a_number_it_does_not_read_is_told_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("options");
    for (const char* options : {"", " --missing mean"})
        for (const char* number : {"4,824", "\u00BD", "1/2", "61'568", "12 345"})
            QTest::addRow("%s%s", number, options)
                << QByteArray(number) << QString::fromLatin1(options);
}

void Export::a_number_it_does_not_read_is_told()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QString, options);
    const QString program = exported("", "", options);
    const auto outcome = python(
        {program, write("others.csv", "amount,age\n70,2\n\"" + number + "\",2\n80,2\n75,2\n")});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.error.contains("Line 3: Column amount: " + number + " is no number to this"),
             outcome.error);
    const QList<QByteArray> lines = outcome.output.split('\n');
    QCOMPARE(lines[2], QByteArray("3,"));
    QVERIFY(lines[1].size() > 3 && lines[3].size() > 3);
}

void Export::spellings_are_known_as_predict_knows_them_data()
{
    QTest::addColumn<QString>("options");
    for (const char* options : {"", " --missing mean", " --join-spellings part",
                                " --join-spellings part,garden --missing mean"})
        QTest::addRow("as trained with%s", *options ? options : " nothing said")
            << QString::fromLatin1(options);
}

void Export::spellings_are_known_as_predict_knows_them()
{
    QFETCH(const QString, options);
    write("rows.csv", "part,garden,age,ripe\nnorth,yes,1,no\nsouth,no,2,no\nNorth,no,3,no\n"
                      "old  town,yes,6,yes\nsouth,no,7,yes\nnorth,yes,8,yes\nNorth,yes,9,yes\n");
    const auto trained = run(QStringLiteral("train DIR/rows.csv --target ripe --iterations 100 "
                                            "--save DIR/s.neuron") +
                             options);
    QVERIFY2(trained.status == 0, trained.error);
    const QString program =
        write("net.py", run(QStringLiteral("export DIR/s.neuron --to python")).output);
    const QString others =
        write("others.csv", "part,garden,age\nnorth ,yes,4\n North,Yes,4\nNORTH,YES,4\n"
                            "South,no ,4\nOld town,nO,4\nwest,no,4\n,yes,4\nsouth,,4\n"
                            "south,perhaps,4\nSOUTH,Yes,\n");
    const auto expected = run(QStringLiteral("predict DIR/s.neuron DIR/others.csv"));
    QVERIFY2(expected.status == 0, expected.error);
    const auto outcome = python({program, others});
    QVERIFY2(outcome.status == 0, outcome.error);
    const QByteArray other = difference(outcome.output, expected.output);
    QVERIFY2(other.isEmpty(), other);
    // No row lacks its prediction without a word.
    QCOMPARE(outcome.error.count("Line "), outcome.output.count(",\n"));
}

void Export::a_row_without_a_prediction_is_told()
{
    write("rows.csv", "part,age,ripe\nnorth,1,no\nsouth,2,no\nnorth,3,no\nsouth,6,yes\n"
                      "south,7,yes\nnorth,8,yes\n");
    QVERIFY(run(QStringLiteral("train DIR/rows.csv --target ripe --iterations 100 "
                               "--save DIR/s.neuron"))
                .status == 0);
    const QString program =
        write("net.py", run(QStringLiteral("export DIR/s.neuron --to python")).output);
    const auto outcome = python({program, write("others.csv", "part,age\nnorth,4\nwest,4\n"
                                                              "north,\n,5\nsouth,old\n")});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.error,
             QByteArray("Line 3: Column part: the network never learned from west, so there is no "
                        "prediction. It knows north, south.\n"
                        "Line 4: Column age has no value, so there is no prediction.\n"
                        "Line 5: Column part has no value, so there is no prediction.\n"
                        "Line 6: Column age: old is no number, so there is no prediction.\n"));
    QVERIFY2(outcome.output.endsWith("\n3,\n4,\n5,\n6,\n"), outcome.output);
}

void Export::json_says_the_unit()
{
    exported({}, " kg");
    const auto json = run(QStringLiteral("export DIR/s.neuron --to json")).json();
    const QJsonArray features = json[u"preparation"][u"features"].toArray();
    QCOMPARE(features[0][u"unit"].toString(), QStringLiteral("kg"));
    QCOMPARE(features[1][u"unit"], QJsonValue(QString()));
}

void Export::python_knows_columns_by_the_names_they_were_given_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("a line break in quotes") << QByteArray("\"line\nbreak\",y");
    QTest::newRow("a line break of Windows") << QByteArray("\"line\r\nbreak\",y");
    QTest::newRow("no name") << QByteArray(",y");
    QTest::newRow("blanks around it") << QByteArray(" size ,y");
    QTest::newRow("a mark of a comment") << QByteArray("# size,y");
}

void Export::python_knows_columns_by_the_names_they_were_given()
{
    QFETCH(const QByteArray, names);
    const QString table =
        write("named.csv", names + "\n1.5,no\n2.5,no\n3.5,no\n7.5,yes\n8.5,yes\n9.5,yes\n");
    const console::Outcome trained =
        run(QStringLiteral("train DIR/named.csv --target y --save DIR/named.neuron --force"));
    QVERIFY2(trained.status == 0, trained.error);
    const QString program =
        write("named.py", run(QStringLiteral("export DIR/named.neuron --to python")).output);
    const console::Outcome predicted = python({program, table});
    QCOMPARE(predicted.error, QByteArray());
    QCOMPARE(
        predicted.output,
        run(QStringLiteral("predict DIR/named.neuron DIR/named.csv")).output.replace("\r\n", "\n"));
}

void Export::python_says_how_it_is_called()
{
    const QString program = exported({}, {});
    for (const char* option : {"--help", "-h"}) {
        const console::Outcome help = python({program, QLatin1String(option)});
        QCOMPARE(help.status, 0);
        QVERIFY2(help.output.contains("Usage: python3") && help.output.contains("[TABLE.csv]"),
                 help.output);
        QCOMPARE(help.error, QByteArray());
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

void Export::a_file_python_cannot_read_is_refused_in_a_sentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("in Windows-1252")
        << QByteArray("amount,age,\xf6\n1,2,3\n") << QByteArray("not in UTF-8");
    QTest::newRow("in UTF-16") << QByteArray("\xff\xfe"
                                             "a\0,\0",
                                             6)
                               << QByteArray("not in UTF-8");
    QTest::newRow("a field without end")
        << "amount,age\n1," + QByteArray(200'000, 'x') << QByteArray("can't be read");
    QTest::newRow("no file") << QByteArray() << QByteArray("can't be read");
}

void Export::a_file_python_cannot_read_is_refused_in_a_sentence()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, said);
    const QString program = exported({}, {});
    const QString file = content.isEmpty() ? m_folder.filePath(QStringLiteral("gone.csv"))
                                           : write("unread.csv", content);
    const auto outcome = python({program, file});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.error.contains(said), outcome.error);
    QVERIFY2(!outcome.error.contains("Traceback"), outcome.error);
    QCOMPARE(outcome.output, QByteArray());
}

void Export::a_row_that_is_too_short_has_no_prediction()
{
    const auto outcome = python({exported({}, {}), write("short.csv", "amount,age\n1,2\n3\n")});
    QVERIFY2(outcome.status == 0, outcome.error);
    QVERIFY2(outcome.output.endsWith("\n3,\n"), outcome.output);
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
