// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

/// What the console program predicts: of one row that is told, and of the rows of a file.
class Predict : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void one_row_is_predicted_as_in_a_file();
    void a_cross_or_nothing_is_predicted_as_in_a_file();
    void what_it_is_made_of_adds_up_data();
    void what_it_is_made_of_adds_up();
    void the_tutorials_columns_are_asked_for();
    void what_is_no_row_is_refused_data();
    void what_is_no_row_is_refused();
    void what_was_never_learned_from_is_told();
    void a_named_mark_is_a_gap_in_one_row_as_in_a_file();
    void long_names_are_told_apart_wherever_they_stand();
    void unknown_labels_have_no_prediction();
    void labels_of_rows_left_out_have_no_prediction();
    void numbers_are_in_the_unit_that_was_learned_from();
    void what_a_file_leaves_open_is_told_data();
    void what_a_file_leaves_open_is_told();
    void a_mark_is_read_as_in_the_rows_learned_from();
    void a_mark_is_read_as_in_the_columns_beside_it();
    void names_that_hold_others_can_be_set();
    void labels_mean_the_same_in_rows_and_in_a_file();
    void spellings_are_joined_where_that_is_said();
    void what_cannot_be_joined_is_refused();
    void no_advice_is_given_on_spellings_that_are_known();
    void the_mean_in_place_of_a_value_is_told();
    void many_means_are_counted();

private:
    QString write(const char* name, const QByteArray& content) const;
    /// Trains on the crops and says where.
    QString trained(const QStringList& options = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

QStringList setting(std::initializer_list<const char*> answers)
{
    QStringList options;
    for (const char* answer : answers)
        options << QStringLiteral("--set") << QString::fromUtf8(answer);
    return options;
}

console::Outcome predict(const QString& session, const QStringList& more)
{
    return console::run(QStringList{QStringLiteral("predict"), session} + more);
}

} // namespace

void Predict::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString Predict::write(const char* name, const QByteArray& content) const
{
    QFile file(m_folder->filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

QString Predict::trained(const QStringList& options) const
{
    const QString data = write("crops.csv", "hours;a=b;passed\n1,5;rice;no\n2;wheat;no\n3;rice;no\n"
                                            "7;wheat;yes\n8,5;rice;yes\n9;wheat;yes\n");
    QString session = m_folder->filePath(QStringLiteral("crops.neuron"));
    const console::Outcome outcome =
        console::run(QStringList{QStringLiteral("train"), data, QStringLiteral("--target"),
                                 QStringLiteral("passed"), QStringLiteral("--standardize"),
                                 QStringLiteral("--save"), session} +
                     options);
    if (outcome.status != 0)
        qFatal("%s", outcome.error.constData());
    return session;
}

void Predict::one_row_is_predicted_as_in_a_file()
{
    const QString session = trained();
    const QString rows = write("rows.csv", "hours,a=b\n5.25,rice\n");
    const console::Outcome file = predict(session, {rows});
    const console::Outcome one = predict(session, setting({"a=b=rice", "hours=5.25"}));
    QVERIFY2(one.status == 0, one.error);
    QCOMPARE(one.error, QByteArray());
    const QByteArray number = file.output.trimmed().split(',').last();
    QVERIFY2(one.output.startsWith("prediction: " + number + "\nclass: no\n"), one.output);
    QCOMPARE(predict(session, setting({"a=b=rice", "hours=5,25"})).output, one.output);
    const console::Outcome comma =
        predict(session, setting({"a=b=rice", "hours=5,25"}) +
                             QStringList{QStringLiteral("--decimal"), QStringLiteral("comma")});
    QCOMPARE(comma.output, one.output);
    const auto thousands = [&](const char* hours, const char* mark) {
        return predict(session,
                       setting({"a=b=rice", hours}) +
                           QStringList{QStringLiteral("--thousands"), QString::fromUtf8(mark)})
            .output;
    };
    const QByteArray large = predict(session, setting({"a=b=rice", "hours=5250"})).output;
    QVERIFY(large != one.output);
    QCOMPARE(thousands("hours=5 250", "space"), large);
    QCOMPARE(thousands("hours=5,250", "comma"), large);
    QCOMPARE(thousands("hours=5.250", "point"), large);
    QCOMPARE(thousands("hours=5.25", "comma"), one.output);
    // It can be nothing else.
    QCOMPARE(predict(session, setting({"a=b=rice", "hours=5'250"})).output, large);
    QVERIFY(predict(session, setting({"a=b=wheat", "hours=9"})).output.contains("class: yes\n"));
    // As the window does.
    QCOMPARE(predict(session, setting({"a=b=RICE", "hours=5.25"})).output, one.output);
}

void Predict::a_cross_or_nothing_is_predicted_as_in_a_file()
{
    const QString data =
        write("crosses.csv", "bread;milk;regular\nx;1;ja\n;;\nx;;ja\n;1;\nx;1;ja\n;;\n");
    const QString session = m_folder->filePath(QStringLiteral("crosses.neuron"));
    const console::Outcome trained =
        console::run({QStringLiteral("train"), data, QStringLiteral("--target"),
                      QStringLiteral("regular"), QStringLiteral("--save"), session});
    QVERIFY2(trained.status == 0, trained.error);
    QVERIFY2(trained.output.contains("rows: 6 to learn from, 0 held back, 0 left out for gaps") &&
                 trained.output.contains("1 means ja, 0 means \u2013"),
             trained.output);
    QVERIFY2(trained.error.contains("milk holds 1 or nothing"), trained.error);
    const console::Outcome file = predict(session, {write("rows.csv", "bread,milk\nx,\n,1\n,\n")});
    const QList<QByteArray> lines = file.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    const auto said = [&](std::initializer_list<const char*> answers) {
        return predict(session, setting(answers)).output.split('\n').first().mid(12);
    };
    QCOMPARE(lines[1], "2," + said({"bread=x"}));
    QCOMPARE(lines[2], "3," + said({"milk=1", "bread="}));
    QCOMPARE(lines[3], "4," + said({"bread=\u2013", "milk=-"}));
}

void Predict::what_it_is_made_of_adds_up_data()
{
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<int>("terms");
    QTest::newRow("features of a single neuron") << QString() << 3;
    QTest::newRow("units of the last hidden layer") << QStringLiteral("4,2") << 2;
}

void Predict::what_it_is_made_of_adds_up()
{
    QFETCH(QString, hidden);
    QFETCH(int, terms);
    const QString session =
        trained(hidden.isEmpty() ? QStringList() : QStringList{QStringLiteral("--hidden"), hidden});
    const console::Outcome one =
        predict(session, setting({"a=b=rice", "hours=4"}) + QStringList{QStringLiteral("--json")});
    QVERIFY2(one.status == 0, one.error);
    const QJsonObject told = one.json();
    QCOMPARE(told[u"terms"].toArray().size(), terms);
    double sum = told[u"bias"].toDouble();
    const QJsonArray toldTerms = told[u"terms"].toArray();
    for (const QJsonValueConstRef term : toldTerms) {
        QCOMPARE(term[u"product"].toDouble(),
                 term[u"input"].toDouble() * term[u"weight"].toDouble());
        sum += term[u"product"].toDouble();
    }
    QVERIFY(std::abs(sum - told[u"sum"].toDouble()) < 1e-9);
    QVERIFY(std::abs(1 / (1 + std::exp(-sum)) - told[u"prediction"].toDouble()) < 1e-9);
    QVERIFY(told[u"class"].isString());
}

void Predict::the_tutorials_columns_are_asked_for()
{
    const QString session = m_folder->filePath(QStringLiteral("tutorial.neuron"));
    console::run(
        {QStringLiteral("train"), QStringLiteral("--tutorial"), QStringLiteral("--save"), session});
    const console::Outcome nothing = predict(session, setting({"nonsense=1"}));
    QCOMPARE(nothing.status, 2);
    const console::Outcome one =
        predict(session, setting({"x1=2", "x2=1.5"}) + QStringList{QStringLiteral("--json")});
    QVERIFY2(one.status == 0, one.error + nothing.error);
    QVERIFY(one.json()[u"class"].isNull());
}

void Predict::what_is_no_row_is_refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("an unknown label")
        << setting({"hours=5", "a=b=maize"}) << QByteArray("never learned from maize");
    QTest::newRow("a word for a number")
        << setting({"hours=many", "a=b=rice"}) << QByteArray("which many is not");
    QTest::newRow("a number that may be either of two")
        << setting({"hours=5.250", "a=b=rice"})
        << QByteArray("hours is 5.250, where the point may be a decimal mark or part thousands, "
                      "for the numbers learned from had decimal commas. Write a comma");
    QTest::newRow("a blank between thousands or two numbers")
        << setting({"hours=5 250", "a=b=rice"})
        << QByteArray("hours is 5 250, where the blank may part thousands or two numbers. Leave it "
                      "out, or say --thousands space.");
    QTest::newRow("a no-break blank")
        << setting({"hours=5\u00A0250", "a=b=rice"}) << QByteArray("where the blank may part");
    QTest::newRow("two numbers") << setting({"hours=5 25", "a=b=rice"})
                                 << QByteArray("which 5 25 is not");
    QTest::newRow("a mark between thousands that cannot be")
        << (setting({"hours=5", "a=b=rice"})
            << QStringLiteral("--thousands") << QStringLiteral("many"))
        << QByteArray("--thousands is \"many\", but it must be none, comma, point, space, "
                      "apostrophe or one character");
    QTest::newRow("a column left out") << setting({"hours=5"}) << QByteArray("a=b has no value");
    QTest::newRow("an empty value")
        << setting({"hours=", "a=b=rice"}) << QByteArray("hours has no value");
    QTest::newRow("an unknown column")
        << setting({"hours=5", "size=1"}) << QByteArray("these names: hours, a=b");
    QTest::newRow("no value at all") << setting({"hours"}) << QByteArray("must be NAME=VALUE");
    QTest::newRow("a column told twice")
        << setting({"hours=5", "hours=6", "a=b=rice"}) << QByteArray("hours more than once");
    QTest::newRow("neither row nor file") << QStringList() << QByteArray("by --set NAME=VALUE");
    QTest::newRow("both row and file") << (setting({"hours=5"}) << QStringLiteral("rows.csv"))
                                       << QByteArray("by --set NAME=VALUE");
    QTest::newRow("how a file is written, for one row")
        << (setting({"hours=5", "a=b=rice"})
            << QStringLiteral("--delimiter") << QStringLiteral("tab"))
        << QByteArray("--delimiter has no effect");
    QTest::newRow("totals of a file, for one row")
        << (setting({"hours=5", "a=b=rice"}) << QStringLiteral("--leave-out-totals"))
        << QByteArray("--leave-out-totals has no effect");
    QTest::newRow("JSON of a file")
        << QStringList{QStringLiteral("rows.csv"), QStringLiteral("--json")}
        << QByteArray("--json is for one row");
}

void Predict::what_is_no_row_is_refused()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, said);
    const console::Outcome outcome = predict(trained(), options);
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.error.contains(said) && outcome.error.count('\n') == 1, outcome.error);
}

void Predict::what_was_never_learned_from_is_told()
{
    const console::Outcome far = predict(trained(), setting({"hours=40", "a=b=rice"}));
    QCOMPARE(far.status, 0);
    QVERIFY2(far.error.contains("hours is 40, but the network learned from 1.5 to 9"), far.error);
    const console::Outcome filled = predict(
        trained({QStringLiteral("--missing"), QStringLiteral("mean")}), setting({"a=b=rice"}));
    QCOMPARE(filled.status, 0);
    QVERIFY2(filled.error.contains("Column hours has no value: the mean"), filled.error);
}

void Predict::a_named_mark_is_a_gap_in_one_row_as_in_a_file()
{
    const QString session = trained({QStringLiteral("--missing"), QStringLiteral("mean"),
                                     QStringLiteral("--missing-marks=-999")});
    const console::Outcome rows =
        predict(session, {write("rows.csv", "hours;a=b\n-999;rice\n-999,0;rice\n2,5;wheat\n")});
    const QList<QByteArray> lines = rows.output.split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[2].mid(2), lines[1].mid(2));
    for (const char* hours : {"hours=-999", "hours=-999,0", "hours=-999.0", "hours="}) {
        const console::Outcome one = predict(session, setting({hours, "a=b=rice"}));
        QVERIFY2(one.output.contains("prediction: " + lines[1].mid(2) + '\n'), one.output);
        QVERIFY2(one.error.contains("Column hours has no value: the mean"), one.error);
    }
}

void Predict::long_names_are_told_apart_wherever_they_stand()
{
    const QByteArray start(210, 'q');
    const QByteArray rest("\n1;9;no\n2;7;no\n3;8;no\n7;3;yes\n8;1;yes\n9;2;yes\n");
    const QString session = m_folder->filePath(QStringLiteral("long.neuron"));
    const console::Outcome outcome = console::run(
        {QStringLiteral("train"), write("long.csv", start + "one;" + start + "two;stay" + rest),
         QStringLiteral("--target"), QStringLiteral("stay"), QStringLiteral("--save"), session});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(!outcome.error.contains("more than once"), outcome.error);
    const console::Outcome same =
        predict(session, {write("same.csv", start + "one;" + start + "two\n3;8\n8;1\n")});
    const console::Outcome swapped =
        predict(session, {write("swapped.csv", start + "two;" + start + "one\n8;3\n1;8\n")});
    QCOMPARE(same.status, 0);
    QCOMPARE(swapped.output, same.output);
    const console::Outcome one =
        predict(session, setting({(start + "one=3").constData(), (start + "two=8").constData()}));
    QVERIFY2(one.output.contains("prediction: " + same.output.split('\n')[1].mid(2) + '\n'),
             one.output + one.error);
}

void Predict::unknown_labels_have_no_prediction()
{
    for (const QStringList& options :
         {QStringList(), QStringList{QStringLiteral("--missing"), QStringLiteral("mean")}}) {
        const QString rows =
            write("rows.csv", "hours,a=b\n3,rice\n4,maize\n5,wheat\n6,Rome\n7,rice\n");
        const console::Outcome outcome = predict(trained(options), {rows});
        QCOMPARE(outcome.status, 0);
        const QList<QByteArray> lines = outcome.output.split('\n');
        QCOMPARE(lines.size(), 7);
        QVERIFY(lines[1].size() > 4 && lines[3].size() > 4 && lines[5].size() > 4);
        QCOMPARE(lines[2], QByteArray("3,"));
        QCOMPARE(lines[4], QByteArray("5,"));
        const QList<QByteArray> said = outcome.error.trimmed().split('\n');
        QCOMPARE(said.size(), 2);
        QVERIFY2(said[0].contains("rows.csv:3: ") && said[0].contains("maize"), said[0]);
        QVERIFY2(said[1].contains("rows.csv:5: ") && said[1].contains("Rome"), said[1]);
    }
}

void Predict::labels_of_rows_left_out_have_no_prediction()
{
    const QString data = write("marks.csv", "class,mark,moved\noral,written,\na,1,yes\nb,5,no\n"
                                            "a,2,yes\nb,6,no\na,1,yes\nmean,3,\n");
    const QString session = m_folder->filePath(QStringLiteral("marks.neuron"));
    const console::Outcome trained = console::run(
        {QStringLiteral("train"), data, QStringLiteral("--target"), QStringLiteral("moved"),
         QStringLiteral("--save"), session, QStringLiteral("--iterations"), QStringLiteral("10")});
    QCOMPARE(trained.status, 0);
    QVERIFY2(trained.output.contains("class=a, class=b"), trained.output);
    for (const char* label : {"class=oral", "class=mean", "written", "=3"})
        QVERIFY2(!trained.output.contains(label), trained.output);
    const console::Outcome one = predict(session, setting({"class=oral", "mark=1"}));
    QCOMPARE(one.status, 2);
    QVERIFY2(one.error.contains("never learned from oral") && one.error.contains("knows a, b."),
             one.error);
}

void Predict::numbers_are_in_the_unit_that_was_learned_from()
{
    const QString data =
        write("people.csv", "weight,tall\n70 kg,no\n80 kg,yes\n75 kg,no\n90 kg,yes\n"
                            "65 kg,no\n95 kg,yes\n");
    const QString session = m_folder->filePath(QStringLiteral("people.neuron"));
    QCOMPARE(console::run({QStringLiteral("train"), data, QStringLiteral("--target"),
                           QStringLiteral("tall"), QStringLiteral("--save"), session,
                           QStringLiteral("--standardize"), QStringLiteral("--iterations"),
                           QStringLiteral("100")})
                 .status,
             0);
    const QString pounds = write("pounds.csv", "weight\n154 lb\n72 lb\n80 lb\n");
    const console::Outcome refused = predict(session, {pounds});
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.output, QByteArray());
    QVERIFY2(refused.error.contains("weight is in lb, but the network learned from it in kg"),
             refused.error);
    const console::Outcome bare = predict(session, {write("bare.csv", "weight\n70\n72\n80\n")});
    QCOMPARE(bare.status, 0);
    QVERIFY2(bare.error.contains("weight was in kg before, and here its numbers have no unit"),
             bare.error);
    const console::Outcome some = predict(session, {write("some.csv", "weight\n70 kg\n72\n")});
    QCOMPARE(some.status, 0);
    QCOMPARE(some.output.count('\n'), 3);
    QVERIFY2(some.error.contains("some.csv:3") && some.error.contains("no unit, such as 72"),
             some.error);
    QVERIFY2(!some.error.contains("read as words"), some.error);

    const console::Outcome plain = predict(session, setting({"weight=72.5"}));
    QCOMPARE(plain.status, 0);
    for (const char* written : {"weight=72.5 kg", "weight=72,5 kg", "weight=72.5kg"}) {
        const console::Outcome one = predict(session, setting({written}));
        QCOMPARE(one.output, plain.output);
        QCOMPARE(one.error, QByteArray());
    }
    const console::Outcome other = predict(session, setting({"weight=72 lb"}));
    QCOMPARE(other.status, 2);
    QVERIFY2(other.error.contains("weight is in lb, but the network learned"), other.error);
    const console::Outcome open = predict(session, setting({"weight=72,500 kg"}));
    QCOMPARE(open.status, 2);
    QVERIFY2(open.error.contains("comma may be a decimal mark"), open.error);
}

void Predict::what_a_file_leaves_open_is_told_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QList<QByteArray>>("said");
    using Said = QList<QByteArray>;
    QTest::newRow("nothing, where all is as it was learned")
        << QByteArray("hours,a=b\n3,rice\n4.5,wheat\n") << Said();
    QTest::newRow("a row with a gap")
        << QByteArray("hours,a=b\n3,rice\n,wheat\n4.5,\n")
        << Said{"2 of 3 rows have no prediction: 1 without a value for hours (the first in line "
                "3), 1 without a value for a=b (the first in line 4)."};
    QTest::newRow("a word among numbers")
        << QByteArray("hours,a=b\n3,rice\nabc,wheat\n4.5,rice\n,wheat\n5,rice\n")
        << Said{
               "2 of 5 rows have no prediction: 2 without a number for hours (the first in line 3; "
               "abc is none)."};
    QTest::newRow("numbers beyond what was learned")
        << QByteArray("hours,a=b\n3,rice\n40.5,wheat\n0.1,rice\n99.5,rice\n")
        << Said{"rows.csv:3: Column hours is 40.5, but the network learned from 1.5 to 9 only: it "
                "may be far off. So are 2 more rows."};
    QTest::newRow("one gap, and one number beyond another")
        << QByteArray("hours,a=b\n3,rice\n,wheat\n40.5,wheat\n0.1,rice\n")
        << Said{"1 of 4 rows has no prediction: 1 without a value for hours (the first in line "
                "3).",
                "it may be far off. So is 1 more row."};
    QTest::newRow("a number that may be another")
        << QByteArray("hours;a=b;other\n1.234;rice;1,5\n2.500;wheat;2,5\n")
        << Said{"hours", "Column hours"};
    QTest::newRow("a line that is no row")
        << QByteArray("hours,a=b\n3,rice\n4\n5,wheat\n") << Said{"rows.csv:3:"};
}

void Predict::what_a_file_leaves_open_is_told()
{
    QFETCH(QByteArray, rows);
    QFETCH(QList<QByteArray>, said);
    const console::Outcome outcome = predict(trained(), {write("rows.csv", rows)});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(said.isEmpty() == outcome.error.isEmpty(), outcome.error);
    for (const QByteArray& sentence : said)
        QVERIFY2(outcome.error.contains(sentence), outcome.error);
}

void Predict::a_mark_is_read_as_in_the_rows_learned_from()
{
    // The crops have decimal commas.
    const QString session = trained();
    const auto asked = [&session](const char* hours) {
        return predict(session, setting({"a=b=rice", hours}));
    };
    QCOMPARE(asked("hours=5,250").output, asked("hours=5.25").output);
    QCOMPARE(asked("hours=5,250").error, QByteArray());
    QCOMPARE(asked("hours=5.250").status, 2);
    // One that nothing else can be meant by stays.
    QCOMPARE(asked("hours=5.250,0").output, asked("hours=5250").output);
    QCOMPARE(asked("hours=0.250").output, asked("hours=0,25").output);

    const QString data = write("points.csv", "hours,passed\n1.5,no\n2,no\n3,no\n7,yes\n8.5,yes\n");
    const QString points = m_folder->filePath(QStringLiteral("points.neuron"));
    QCOMPARE(console::run({QStringLiteral("train"), data, QStringLiteral("--target"),
                           QStringLiteral("passed"), QStringLiteral("--save"), points})
                 .status,
             0);
    QCOMPARE(predict(points, setting({"hours=5.250"})).output,
             predict(points, setting({"hours=5.25"})).output);
    const console::Outcome comma = predict(points, setting({"hours=5,250"}));
    QCOMPARE(comma.status, 2);
    QVERIFY2(comma.error.contains("where the comma may be a decimal mark"), comma.error);
}

void Predict::a_mark_is_read_as_in_the_columns_beside_it()
{
    // No number of the size has a mark: the target's prices show how German ones are written.
    const QString data = write("flats.csv", "size;price\n90;286.675,36\n151;490.967,53\n"
                                            "150;377.806,20\n35;99.300,00\n191;601.050,75\n");
    const QString session = m_folder->filePath(QStringLiteral("flats.neuron"));
    QCOMPARE(
        console::run({QStringLiteral("train"), data, QStringLiteral("--target"),
                      QStringLiteral("price"), QStringLiteral("--output"), QStringLiteral("number"),
                      QStringLiteral("--standardize"), QStringLiteral("--save"), session})
            .status,
        0);
    const console::Outcome open = predict(session, setting({"size=1.400"}));
    QCOMPARE(open.status, 2);
    QVERIFY2(open.error.contains("point may be a decimal mark or part thousands"), open.error);
    QCOMPARE(predict(session, setting({"size=1.400,5"})).output,
             predict(session, setting({"size=1400.5"})).output);
    QCOMPARE(predict(session, setting({"size=90,125"})).output,
             predict(session, setting({"size=90.125"})
                                  << QStringLiteral("--decimal") << QStringLiteral("point"))
                 .output);
}

void Predict::names_that_hold_others_can_be_set()
{
    const QString data = write("names.csv", "x,x=a,y\n1,9,no\n2,8,no\n3,7,no\n7,3,yes\n"
                                            "8,1,yes\n9,2,yes\n");
    const QString session = m_folder->filePath(QStringLiteral("names.neuron"));
    QCOMPARE(console::run({QStringLiteral("train"), data, QStringLiteral("--target"),
                           QStringLiteral("y"), QStringLiteral("--save"), session})
                 .status,
             0);
    const QByteArray rows =
        predict(session, {write("row.csv", "x,x=a\n3,8\n")}).output.split('\n')[1];
    const QByteArray wanted = "prediction: " + rows.mid(2) + '\n';
    for (const QStringList& answers :
         {setting({"x=3", "x=a=8"}), setting({"\"x\"=3", "\"x=a\"=8"})}) {
        const console::Outcome one = predict(session, answers);
        QVERIFY2(one.output.startsWith(wanted), one.output + one.error);
    }
    QVERIFY(predict(session, setting({"x=3", "x=a=8", "\"x=a\"=7"}))
                .error.contains("--set says x=a more than once"));
}

void Predict::labels_mean_the_same_in_rows_and_in_a_file()
{
    const QString session = trained();
    const QByteArray rice = predict(session, setting({"hours=5", "a=b=rice"})).output;
    QCOMPARE(predict(session, setting({"hours=5", "a=b=Rice"})).output, rice);
    // Labels in a file that takes them for labels, and for free text.
    QByteArray few = "hours,a=b\n5,rice\n5,RICE\n5,Rice\n5,maize\n";
    QByteArray many = few;
    for (int row = 0; row < 30; ++row)
        many += "5,other" + QByteArray::number(row) + '\n';
    for (const QByteArray& rows : {few, many}) {
        const console::Outcome outcome = predict(session, {write("rows.csv", rows)});
        const QList<QByteArray> lines = outcome.output.split('\n');
        const QByteArray number = lines[1].mid(2);
        QVERIFY2(rice.startsWith("prediction: " + number + '\n'), outcome.output);
        QCOMPARE(lines[2].mid(2), number);
        QCOMPARE(lines[3].mid(2), number);
        QCOMPARE(lines[4], QByteArray("5,"));
    }

    // Where two differ in nothing else, nobody knows which is meant.
    const QString data =
        write("bills.csv", "size,paid,late\n1,Yes,no\n2,no,yes\n3,yes,no\n4,no,yes\n"
                           "5,Yes,no\n6,no,yes\n7,yes,no\n8,no,yes\n");
    const QString bills = m_folder->filePath(QStringLiteral("bills.neuron"));
    QCOMPARE(console::run({QStringLiteral("train"), data, QStringLiteral("--target"),
                           QStringLiteral("late"), QStringLiteral("--features"),
                           QStringLiteral("paid"), QStringLiteral("--save"), bills})
                 .status,
             0);
    QCOMPARE(predict(bills, setting({"paid=YES"})).status, 2);
    const QList<QByteArray> lines =
        predict(bills, {write("rows.csv", "paid\nYES\nNO\nyes\n")}).output.split('\n');
    QCOMPARE(lines[1], QByteArray("2,"));
    QVERIFY(lines[2].size() > 2);
    QVERIFY(lines[3].size() > 2);
}

void Predict::spellings_are_joined_where_that_is_said()
{
    const QString data =
        write("bills.csv", "size,paid,late\n1,Yes,no\n2,no,Yes\n3,yes,NO\n4,no,yes\n"
                           "5,Yes,no\n6,No,yes\n7,Yes,no\n8,no,yes\n");
    const console::Outcome apart = console::run({QStringLiteral("table"), data});
    QVERIFY(apart.output.contains("\n3,yes,NO\n"));
    const QByteArray findings =
        console::run({QStringLiteral("table"), data, QStringLiteral("--json")}).output;
    QVERIFY2(findings.contains("join the spellings"), findings);

    const QStringList joining = {QStringLiteral("--join-spellings"), QStringLiteral("paid,late")};
    const console::Outcome joined =
        console::run(QStringList{QStringLiteral("table"), data} + joining);
    QCOMPARE(joined.status, 0);
    QVERIFY2(joined.output.contains("\n3,Yes,no\n"), joined.output);

    const QString session = m_folder->filePath(QStringLiteral("bills.neuron"));
    const console::Outcome trained = console::run(
        QStringList{QStringLiteral("train"), data, QStringLiteral("--target"),
                    QStringLiteral("late"), QStringLiteral("--features"), QStringLiteral("paid"),
                    QStringLiteral("--save"), session, QStringLiteral("--json")} +
        joining);
    QVERIFY2(trained.status == 0, trained.error);
    QCOMPARE(trained.json()[u"features"].toArray(),
             (QJsonArray{QStringLiteral("paid=Yes"), QStringLiteral("paid=no")}));
    QVERIFY2(trained.error.contains(R"(\"yes\" counts as \"Yes\")"), trained.error);

    // Rows and answers may be spelled as nobody did before.
    const QString rows = write("rows.csv", "paid\nYES\nYes\nNO\nno\nperhaps\n");
    const QList<QByteArray> lines = predict(session, {rows}).output.split('\n');
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[1].mid(2), lines[2].mid(2));
    QCOMPARE(lines[3].mid(2), lines[4].mid(2));
    QVERIFY(lines[1].mid(2) != lines[3].mid(2));
    QCOMPARE(lines[5], QByteArray("6,"));
    QCOMPARE(predict(session, setting({"paid=yES"})).output,
             predict(session, setting({"paid=Yes"})).output);
    QCOMPARE(predict(session, setting({"paid=yess"})).status, 2);
}

void Predict::what_cannot_be_joined_is_refused()
{
    const QString data = write("bills.csv", "size,paid\n1,Yes\n2,no\n");
    const console::Outcome unknown = console::run(
        {QStringLiteral("table"), data, QStringLiteral("--join-spellings"), QStringLiteral("pay")});
    QCOMPARE(unknown.status, 3);
    QVERIFY2(unknown.error.contains("no column \"pay\"") && unknown.error.count('\n') == 1,
             unknown.error);
    const console::Outcome tutorial =
        console::run({QStringLiteral("train"), QStringLiteral("--tutorial"),
                      QStringLiteral("--join-spellings"), QStringLiteral("paid")});
    QCOMPARE(tutorial.status, 2);
    QVERIFY2(tutorial.error.contains("--join-spellings has no effect here: it is for a file"),
             tutorial.error);
}

void Predict::no_advice_is_given_on_spellings_that_are_known()
{
    for (const QStringList& options :
         {QStringList(), QStringList{QStringLiteral("--join-spellings"), QStringLiteral("a=b")}}) {
        const console::Outcome outcome = predict(
            trained(options), {write("rows.csv", "hours,a=b\n3,rice\n4,Rice\n5,RICE\n6,wheat \n")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.error, QByteArray());
        for (const QByteArray& line : outcome.output.trimmed().split('\n'))
            QVERIFY2(!line.endsWith(','), line);
    }
}

void Predict::the_mean_in_place_of_a_value_is_told()
{
    const QString session = trained({QStringLiteral("--missing"), QStringLiteral("mean")});
    const QString rows =
        write("rows.csv", "hours,a=b\n3,rice\n,wheat\n4.5,\nabc,rice\n,barley\n7,wheat\n");
    const console::Outcome outcome = predict(session, {rows});
    QCOMPARE(outcome.status, 0);
    for (const char* said : {":3:1: Column hours has no value: the mean of the rows learned from "
                             "stands in for it.\n",
                             ":4:5: Column a=b has no value: the mean of the rows learned from "
                             "stands in for it.\n",
                             ":5:1: Column hours: abc is no number, so the mean of the rows "
                             "learned from stands in for it.\n"})
        QVERIFY2(outcome.error.contains(said), outcome.error);
    // A row without a prediction has none that a mean could stand in for.
    QCOMPARE(outcome.error.count("stands in"), 3);
    const console::Outcome quiet = predict(session, {rows, QStringLiteral("--quiet")});
    QCOMPARE(quiet.error, QByteArray());
    QCOMPARE(quiet.output, outcome.output);
}

void Predict::many_means_are_counted()
{
    const QString session = trained({QStringLiteral("--missing"), QStringLiteral("mean")});
    const auto told = [&](int gaps) {
        QByteArray rows = "hours,a=b\n";
        for (int i = 0; i < gaps; ++i)
            rows += "3,rice\n,wheat\n";
        return predict(session, {write("rows.csv", rows)}).error;
    };
    const QByteArray five = told(5);
    QCOMPARE(five.count("has no value: the mean"), 5);
    QVERIFY2(!five.contains(" more value"), five);
    QVERIFY2(told(6).contains("rows.csv: The mean stands in for 1 more value.\n"), told(6));
    const QByteArray many = told(250);
    QCOMPARE(many.count("has no value: the mean"), 5);
    QVERIFY2(many.contains("rows.csv: The mean stands in for 245 more values.\n"), many);
}

QTEST_GUILESS_MAIN(Predict)
#include "tst_predict.moc"
