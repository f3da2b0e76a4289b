// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// How the console program grades a network on rows of which the target is known.
class Evaluate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void says_what_predictions_and_targets_say();
    void says_of_the_training_rows_what_the_training_says();
    void targets_are_read_however_they_are_written_data();
    void targets_are_read_however_they_are_written();
    void a_class_that_is_never_met_has_no_precision();
    void rows_without_both_are_told();
    void the_tutorials_targets_are_numbers();
    void a_class_is_graded_by_one_command();
    void grades_are_a_table_of_one_session_too();
    void who_cannot_be_graded_is_told_and_the_others_are();
    void what_is_doubtful_is_told_once_by_whoever_can_be_graded();
    void another_unit_of_the_target_is_told_data();
    void another_unit_of_the_target_is_told();
    void no_advice_is_given_on_spellings_that_are_known();
    void what_cannot_be_evaluated_is_refused_data();
    void what_cannot_be_evaluated_is_refused();

private:
    QString write(const char* name, const QByteArray& content) const;
    /// Trains on a file and says where.
    QString trained(const QByteArray& rows, const QStringList& options) const;
    console::Outcome evaluate(const QString& session, const QString& file,
                              const QStringList& more = {}) const
    {
        return console::run(QStringList{QStringLiteral("evaluate"), session, file} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

const QByteArray school =
    "hours,mood,passed\n1,good,no\n2,bad,no\n3,good,no\n6,bad,yes\n7,good,yes\n"
    "8,bad,yes\n9,good,yes\n";
const QStringList of_school{QStringLiteral("--target"), QStringLiteral("passed"),
                            QStringLiteral("--standardize")};

} // namespace

void Evaluate::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString Evaluate::write(const char* name, const QByteArray& content) const
{
    QFile file(m_folder->filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

QString Evaluate::trained(const QByteArray& rows, const QStringList& options) const
{
    QString session = m_folder->filePath(QStringLiteral("trained.neuron"));
    const console::Outcome outcome =
        console::run(QStringList{QStringLiteral("train"), write("learned.csv", rows),
                                 QStringLiteral("--save"), session} +
                     options);
    if (outcome.status != 0)
        qFatal("%s", outcome.error.constData());
    return session;
}

void Evaluate::says_what_predictions_and_targets_say()
{
    const QString session = trained(school, of_school);
    const QString rows =
        write("rows.csv", "id,passed,mood,hours\na,no,good,1.5\nb,yes,bad,2.5\nc,no,bad,8\n"
                          "d,yes,good,7.5\ne,yes,bad,6.5\n");
    const console::Outcome predicted = console::run({QStringLiteral("predict"), session, rows});
    QVERIFY2(predicted.status == 0, predicted.error);
    const std::vector<int> targets{0, 1, 0, 1, 1};
    std::vector<double> predictions;
    for (const QByteArray& line : predicted.output.trimmed().split('\n').mid(1))
        predictions.push_back(line.split(',')[1].toDouble());
    QCOMPARE(predictions.size(), targets.size());
    int confusion[2][2] = {};
    double squares = 0;
    double won = 0;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        ++confusion[targets[i]][predictions[i] >= 0.5];
        squares += (predictions[i] - targets[i]) * (predictions[i] - targets[i]);
        for (std::size_t j = 0; j < targets.size(); ++j)
            won += targets[i] == 1 && targets[j] == 0 && predictions[i] > predictions[j];
    }
    // As the rows were chosen: each kind of mistake is made once.
    QCOMPARE(confusion[0][1], 1);
    QCOMPARE(confusion[1][0], 1);

    const console::Outcome json = evaluate(session, rows, {QStringLiteral("--json")});
    QVERIFY2(json.status == 0, json.error);
    const QJsonObject said = json.json();
    QCOMPARE(said[u"accuracy"].toDouble(), 3 / 5.0);
    QCOMPARE(said[u"base_class"].toString(), QStringLiteral("yes"));
    QCOMPARE(said[u"base_rate"].toDouble(), 3 / 5.0);
    QCOMPARE(said[u"mean_squared_error"].toDouble(), squares / 5);
    QCOMPARE(said[u"area_under_curve"].toDouble(), won / 6);
    QCOMPARE(said[u"confusion"].toArray(),
             (QJsonArray{QJsonArray{confusion[0][0], confusion[0][1]},
                         QJsonArray{confusion[1][0], confusion[1][1]}}));
    QCOMPARE(said[u"rows"][u"evaluated"].toInt(), 5);
    for (const QLatin1String of_yes :
         {QLatin1String("precision"), QLatin1String("recall"), QLatin1String("f1")})
        QCOMPARE(said[of_yes].toDouble(), 2 / 3.0);

    const console::Outcome text = evaluate(session, rows);
    QVERIFY2(text.output.contains("accuracy: 0.6 (always saying yes: 0.6)\n"), text.output);
    QVERIFY2(text.output.contains("\nprecision for yes: 0.6666666666666666\nrecall for yes: "
                                  "0.6666666666666666\nF1 for yes: 0.6666666666666666\n"),
             text.output);
    QVERIFY2(text.output.endsWith("     no  yes\nno    1    1\nyes   1    2\n"), text.output);
}

void Evaluate::says_of_the_training_rows_what_the_training_says()
{
    const QString session = trained(school, of_school);
    const QString file = m_folder->filePath(QStringLiteral("learned.csv"));
    const QJsonObject said = evaluate(session, file, {QStringLiteral("--json")}).json();
    const QJsonObject run =
        console::run({QStringLiteral("inspect"), session, QStringLiteral("--json")})
            .json()[u"run"]
            .toObject();
    QCOMPARE(said[u"accuracy"], run[u"train_accuracy"]);
    QCOMPARE(said[u"base_rate"], run[u"train_base_rate"]);
    QCOMPARE(said[u"mean_squared_error"].toDouble(), run[u"train_error"].toDouble() / 7);
}

void Evaluate::targets_are_read_however_they_are_written_data()
{
    QTest::addColumn<QByteArray>("learned");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QJsonArray>("confusion");
    const auto target = [](std::initializer_list<const char*> more) {
        QStringList options{QStringLiteral("--target"), QStringLiteral("t")};
        for (const char* each : more)
            options << QString::fromUtf8(each);
        return options;
    };
    // Every x below 5 is predicted as 0, and every other as 1.
    const auto expect = [](int a, int b, int c, int d) {
        return QJsonArray{QJsonArray{a, b}, QJsonArray{c, d}};
    };
    const QByteArray labels = "x,t\n1,no\n2,no\n3,no\n7,yes\n8,yes\n9,yes\n";
    QTest::newRow("labels") << labels << target({}) << QByteArray("x,t\n1,no\n9,no\n9,yes\n")
                            << expect(1, 1, 0, 1);
    QTest::newRow("one label only")
        << labels << target({}) << QByteArray("x,t\n1,yes\n9,yes\n") << expect(0, 0, 1, 1);
    QTest::newRow("more labels than two, where one is told from the others")
        << QByteArray("x,t\n1,cat\n2,cow\n3,cat\n7,dog\n8,dog\n9,dog\n")
        << target({"--positive", "dog"}) << QByteArray("x,t\n1,cow\n9,cat\n1,dog\n8,dog\n")
        << expect(1, 1, 1, 1);
    QTest::newRow("joined spellings")
        << QByteArray("x,t\n1,no\n2,No\n3,no\n7,yes\n8,Yes\n9,yes\n")
        << target({"--join-spellings", "t"}) << QByteArray("x,t\n1,NO\n9,YES\n2,no\n")
        << expect(2, 0, 0, 1);
    const QByteArray numbers = "x,t\n1,1\n2,1\n3,1\n7,2\n8,2\n9,2\n";
    QTest::newRow("numbers that are labels")
        << numbers << target({}) << QByteArray("x;t\n1;1,0\n9;2,0\n9;1,00\n") << expect(1, 1, 0, 1);
    QTest::newRow("a threshold") << QByteArray("x,t\n1,10\n2,15\n3,12\n7,70\n8,85\n9,99\n")
                                 << target({"--above", "50"})
                                 << QByteArray("x,t\n1,20\n9,50\n9,51\n2,1000\n")
                                 << expect(1, 1, 1, 1);
    QTest::newRow("up to a threshold")
        << QByteArray("x,t\n1,99\n2,85\n3,70\n7,12\n8,15\n9,10\n") << target({"--at-most", "50"})
        << QByteArray("x,t\n1,60\n9,50\n9,51\n") << expect(1, 1, 0, 1);
    QTest::newRow("0 and 1") << QByteArray("x,t\n1,0\n2,0\n3,0\n7,1\n8,1\n9,1\n") << target({})
                             << QByteArray("x,t\n1,0\n9,1\n9,0\n8,1\n") << expect(1, 1, 0, 2);
}

void Evaluate::targets_are_read_however_they_are_written()
{
    QFETCH(const QByteArray, learned);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, rows);
    const QString session =
        trained(learned, options + QStringList{QStringLiteral("--standardize")});
    const console::Outcome outcome =
        evaluate(session, write("rows.csv", rows), {QStringLiteral("--json")});
    QVERIFY2(outcome.status == 0, outcome.error);
    QTEST(outcome.json()[u"confusion"].toArray(), "confusion");
}

void Evaluate::a_class_that_is_never_met_has_no_precision()
{
    const QString session = trained(school, of_school);
    const QString rows = write("rows.csv", "hours,mood,passed\n1,good,no\n2,bad,no\n");
    const console::Outcome text = evaluate(session, rows);
    QVERIFY2(text.output.contains("\nprecision for yes: none, no row is predicted so\nrecall for "
                                  "yes: none, no row is so\nF1 for yes: none, "),
             text.output);
    const QJsonObject said = evaluate(session, rows, {QStringLiteral("--json")}).json();
    QVERIFY(said[u"precision"].isNull() && said[u"recall"].isNull() && said[u"f1"].isNull());
    const console::Outcome table = evaluate(session, rows, {QStringLiteral("--table")});
    QVERIFY2(table.output.endsWith(",,,,\n"), table.output);
}

void Evaluate::rows_without_both_are_told()
{
    const QString session = trained(school, of_school);
    const QString rows = write("rows.csv", "hours,mood,passed\n1,good,no\n,good,no\n7,fine,yes\n"
                                           "8,bad,\n9,bad,perhaps\n7,bad,yes\n1,2\n");
    const console::Outcome outcome = evaluate(session, rows);
    QVERIFY2(outcome.status == 0, outcome.error);
    QVERIFY2(outcome.output.startsWith("rows: 2 evaluated, 2 without a prediction, 2 without a "
                                       "target, 1 not readable\n"),
             outcome.output);
    for (const char* said :
         {"1 of 6 rows has no prediction: 1 without a value for hours (the first in line 3)",
          ":4: Column mood: the network never learned from fine",
          "1 of 6 rows has no target: 1 without a value for passed (the first in line 5)",
          ":6: Column passed: perhaps is none of the classes that the network tells apart. It "
          "knows no, yes."})
        QVERIFY2(outcome.error.contains(said), outcome.error);
    QCOMPARE(evaluate(session, rows, {QStringLiteral("--quiet")}).error, QByteArray());
}

void Evaluate::the_tutorials_targets_are_numbers()
{
    const QString session = m_folder->filePath(QStringLiteral("tutorial.neuron"));
    const auto train = console::run(
        {QStringLiteral("train"), QStringLiteral("--tutorial"), QStringLiteral("--save"), session});
    QVERIFY2(train.status == 0, train.error);
    const auto told = [&](const QByteArray& rows) {
        return evaluate(session, write("rows.csv", rows), {QStringLiteral("--json")});
    };
    const QByteArray columns =
        "x1,x2," +
        console::run({QStringLiteral("inspect"), session, QStringLiteral("--json")})
            .json()[u"target"]
            .toString()
            .toUtf8() +
        '\n';
    const console::Outcome one = told(columns + "1,2,1\n3,1,1\n");
    QVERIFY2(one.status == 0, one.error);
    QVERIFY(one.json()[u"area_under_curve"].isNull());
    QCOMPARE(one.json()[u"meaning"][u"1"].toString(), QStringLiteral("1"));
    const console::Outcome other = told(columns + "1,2,1\n3,1,7\n");
    QCOMPARE(other.status, 3);
    QVERIFY2(other.error.contains("rows.csv\",\"line\":3") || other.error.contains("\"line\":3"),
             other.error);
    QVERIFY2(other.error.contains("is 7 here, but the network learned to predict numbers from 0 "
                                  "to 1"),
             other.error);
}

void Evaluate::a_class_is_graded_by_one_command()
{
    // Thirty sessions that have not learned equally long.
    QStringList sessions;
    write("learned.csv", school);
    for (int i = 0; i < 30; ++i) {
        sessions << m_folder->filePath(QStringLiteral("student %1, 9b.neuron").arg(i));
        const console::Outcome made = console::run(
            QStringList{QStringLiteral("train"), m_folder->filePath(QStringLiteral("learned.csv")),
                        QStringLiteral("--save"), sessions.last(), QStringLiteral("--iterations"),
                        QString::number(20 * i), QStringLiteral("--seed"), QString::number(i)} +
            of_school);
        QVERIFY2(made.status == 0, made.error);
    }
    const QString unseen =
        write("unseen.csv", "hours,mood,passed\n1.5,good,no\n2.5,bad,no\n,bad,no\n"
                            "6.5,good,yes\n7.5,bad,yes\n4,good,no\n5,bad,yes\n");
    const QStringList command = QStringList{QStringLiteral("evaluate")} + sessions;
    const console::Outcome graded = console::run(command + QStringList{unseen});
    QVERIFY2(graded.status == 0, graded.error);
    // What is doubtful about the rows is told once.
    QCOMPARE(graded.error.count(" no prediction"), 1);
    const QByteArrayList lines = graded.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 31);
    QCOMPARE(lines[0],
             QByteArray("session,target,evaluated,without_prediction,without_target,accuracy,"
                        "base_class,base_rate,mean_squared_error,area_under_curve,r2,precision,"
                        "recall,f1"));
    const QString folder = m_folder->path();
    const console::Outcome whole = evaluate(folder, unseen);
    QCOMPARE(whole.output.trimmed().split('\n').size(), 31);
    QCOMPARE(whole.error, graded.error);
    // The same of each as of it alone, and a file from standard input can be read for all of them.
    QFile rows(unseen);
    QVERIFY(rows.open(QIODevice::ReadOnly));
    const console::Outcome piped =
        console::run_program(QStringLiteral(CLI_PROGRAM),
                             command + QStringList{QStringLiteral("-"), "--json"}, rows.readAll());
    QVERIFY2(piped.status == 0, piped.error);
    const QJsonArray list = QJsonDocument::fromJson(piped.output).array();
    QCOMPARE(list.size(), 30);
    for (int i = 0; i < 30; i += 7) {
        QJsonObject alone = evaluate(sessions[i], unseen, {QStringLiteral("--json")}).json();
        QVERIFY2(lines[i + 1].startsWith(
                     '"' + sessions[i].toUtf8() + "\",passed,6,1,0," +
                     QByteArray::number(alone[u"accuracy"].toDouble(), 'g', 16) + ",yes,0.5,"),
                 lines[i + 1]);
        alone[QLatin1String("session")] = sessions[i];
        QCOMPARE(list[i].toObject(), alone);
    }
}

void Evaluate::grades_are_a_table_of_one_session_too()
{
    const QString session = trained(school, of_school);
    const QString file = m_folder->filePath(QStringLiteral("learned.csv"));
    const console::Outcome table = evaluate(session, file, {QStringLiteral("--table")});
    QVERIFY2(table.status == 0, table.error);
    QCOMPARE(table.output.count('\n'), 2);
    const console::Outcome list =
        evaluate(session, file, {QStringLiteral("--table"), QStringLiteral("--json")});
    QCOMPARE(QJsonDocument::fromJson(list.output).array().size(), 1);
}

void Evaluate::who_cannot_be_graded_is_told_and_the_others_are()
{
    const QString good = trained(school, of_school);
    const QString other = m_folder->filePath(QStringLiteral("other.neuron"));
    const QString tutorial = QStringLiteral("--tutorial");
    QCOMPARE(
        console::run({QStringLiteral("train"), tutorial, QStringLiteral("--save"), other}).status,
        0);
    const QString none = m_folder->filePath(QStringLiteral("none.neuron"));
    const QString file = m_folder->filePath(QStringLiteral("learned.csv"));
    for (const QString& as : {QString(), QStringLiteral("--json")}) {
        QStringList command{QStringLiteral("evaluate"), other, none, good, file, as};
        command.removeAll(QString());
        const console::Outcome graded = console::run(command);
        QCOMPARE(graded.status, 3);
        const QByteArrayList said = graded.error.trimmed().split('\n');
        QCOMPARE(said.size(), 3);
        QVERIFY2(said[0].contains("other.neuron") && said[0].contains("learned.csv") &&
                     said[0].contains("no column"),
                 graded.error);
        QVERIFY2(said[1].contains("none.neuron"), graded.error);
        QVERIFY2(said[2].contains("2 of 3 sessions are left out."), graded.error);
        QVERIFY2(graded.output.contains("trained.neuron"), graded.output);
        QVERIFY2(!graded.output.contains("other.neuron"), graded.output);
    }
    const console::Outcome streams =
        console::run({QStringLiteral("evaluate"), good, QStringLiteral("-"), QStringLiteral("-")});
    QCOMPARE(streams.status, 2);
    QVERIFY2(streams.error.contains("cannot both come from standard input"), streams.error);
    const console::Outcome alone = console::run({QStringLiteral("evaluate"), good});
    QCOMPARE(alone.status, 2);
    QVERIFY2(alone.error.contains("FILE is missing"), alone.error);
    const console::Outcome nothing = console::run({QStringLiteral("evaluate")});
    QCOMPARE(nothing.status, 2);
    QVERIFY2(nothing.error.contains("SESSION is missing"), nothing.error);
}

void Evaluate::what_is_doubtful_is_told_once_by_whoever_can_be_graded()
{
    const QString good = trained(school, of_school);
    const QString other = m_folder->filePath(QStringLiteral("other.neuron"));
    QCOMPARE(console::run({QStringLiteral("train"), QStringLiteral("--tutorial"),
                           QStringLiteral("--save"), other})
                 .status,
             0);
    const QString rows =
        write("rows.csv", "hours,mood,passed\n1,good,no\n,good,no\n7,bad,yes\n8,bad,yes\n");
    const console::Outcome graded =
        console::run({QStringLiteral("evaluate"), other, good, good, rows});
    QCOMPARE(graded.error.count("1 of 4 rows has no prediction"), 1);
}

void Evaluate::another_unit_of_the_target_is_told_data()
{
    QTest::addColumn<QByteArray>("learned");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("said");
    const QStringList number{QStringLiteral("--output"), QStringLiteral("number")};
    const QByteArray in_kg = "x;t\n1;50 kg\n2;60 kg\n3;70 kg\n4;80 kg\n5;90 kg\n";
    QTest::newRow("a number without the unit")
        << in_kg << number << QByteArray("x;t\n1;120\n4;180\n")
        << QByteArray("Column t was in kg before, and here its numbers have no unit.");
    QTest::newRow("some numbers without the unit")
        << in_kg << number << QByteArray("x;t\n1;52 kg\n4;81\n5;89 kg\n")
        << QByteArray("rows.csv:3:3: Column t was in kg before, and here some values have no unit, "
                      "such as 81: they count as in kg.");
    QTest::newRow("a number with a unit where there was none")
        << QByteArray("x;t\n1;50\n2;60\n3;70\n4;80\n5;90\n") << number
        << QByteArray("x;t\n1;52 kg\n4;81 kg\n5;89 kg\n")
        << QByteArray("Column t had no unit before, and here it is in kg.");
    QTest::newRow("classes above a threshold in percent")
        << QByteArray("x;t\n1;10 %\n2;20 %\n3;90 %\n4;70 %\n5;60 %\n6;50 %\n")
        << QStringList{QStringLiteral("--above"), QStringLiteral("55")}
        << QByteArray("x;t\n1;0,10\n2;0,20\n3;0,90\n4;0,7\n")
        << QByteArray("Column t was in % before, and here its numbers have no unit.");
    QTest::newRow("nothing, where the unit is the same")
        << in_kg << number << QByteArray("x;t\n1;52 kg\n4;81 kg\n") << QByteArray();
    QTest::newRow("nothing, where there is none")
        << QByteArray("x;t\n1;no\n2;no\n3;yes\n4;yes\n") << QStringList()
        << QByteArray("x;t\n1;no\n4;yes\n") << QByteArray();
}

void Evaluate::another_unit_of_the_target_is_told()
{
    QFETCH(const QByteArray, learned);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, rows);
    QFETCH(const QByteArray, said);
    const QString session =
        trained(learned, options + QStringList{QStringLiteral("--target"), QStringLiteral("t"),
                                               QStringLiteral("--features"), QStringLiteral("x"),
                                               QStringLiteral("--standardize")});
    const console::Outcome outcome = evaluate(session, write("rows.csv", rows));
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.error.count("before, and here"), said.isEmpty() ? 0 : 1);
    QVERIFY2(outcome.error.contains(said), outcome.error);
    QVERIFY2(!outcome.error.contains("read as words"), outcome.error);
}

void Evaluate::no_advice_is_given_on_spellings_that_are_known()
{
    const console::Outcome outcome =
        evaluate(trained(school, of_school),
                 write("rows.csv", "hours,mood,passed\n1,good,no\n2,Good,No\n9,good ,YES\n"));
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.error, QByteArray());
    QVERIFY2(outcome.output.startsWith("rows: 3 evaluated, "), outcome.output);
}

void Evaluate::what_cannot_be_evaluated_is_refused_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no target") << QByteArray("hours,mood\n1,good\n2,bad\n")
                               << QByteArray("There is no column \"passed\".");
    QTest::newRow("a feature is not there")
        << QByteArray("mood,passed\ngood,no\nbad,yes\n") << QByteArray("no column hours");
    QTest::newRow("no row has both") << QByteArray("hours,mood,passed\n1,good,\n,bad,yes\n")
                                     << QByteArray("No row has both a prediction and a target.");
}

void Evaluate::what_cannot_be_evaluated_is_refused()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QByteArray, said);
    const QString session = trained(school, of_school);
    const console::Outcome outcome =
        evaluate(session, write("rows.csv", rows), {QStringLiteral("--quiet")});
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.error.contains(said) && outcome.error.count('\n') == 1, outcome.error);
}

QTEST_APPLESS_MAIN(Evaluate)
#include "tst_evaluate.moc"
