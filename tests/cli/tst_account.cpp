// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// What training on the console says of rows and columns that nothing is learned from.
class Account : public QObject
{
    Q_OBJECT

private slots:
    void nothing_is_said_where_all_is_used();
    void what_is_left_out_is_said_data();
    void what_is_left_out_is_said();
    void one_bad_cell_does_not_cost_a_column_silently_data();
    void one_bad_cell_does_not_cost_a_column_silently();
    void numbers_too_large_to_scale_are_refused();
    void many_warnings_are_cut_short();
    void a_label_is_known_in_any_letters_where_one_is_meant();
    void the_result_names_rows_target_and_features();
    void a_column_that_counts_the_rows_is_left_out();
    void numbers_that_are_not_scaled_are_said();
    void rows_are_accounted_for_in_both_forms();
    void columns_are_accounted_for_in_both_forms();
    void columns_are_left_out_where_that_is_said();
    void columns_that_cannot_be_left_out_are_refused_data();
    void columns_that_cannot_be_left_out_are_refused();
    void an_accuracy_stands_beside_its_base_rate();
    void errors_are_of_the_last_iteration_data();
    void errors_are_of_the_last_iteration();
    void a_guess_is_said_to_be_one();
    void quiet_silences_warnings_only();
    void sentences_name_the_option_that_helps_data();
    void sentences_name_the_option_that_helps();

private:
    console::Outcome train(const QByteArray& csv, const QStringList& options = {}) const
    {
        QFile file(m_folder.filePath(QStringLiteral("data.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("cannot write");
        file.close();
        QStringList arguments{QStringLiteral("train"), file.fileName(), QStringLiteral("--target"),
                              QStringLiteral("ripe")};
        if (!options.contains(QStringLiteral("--iterations")))
            arguments << QStringLiteral("--iterations") << QStringLiteral("10");
        return console::run(arguments + options);
    }

    QTemporaryDir m_folder;
};

namespace
{

/// Rows of numbers, and others among them.
QByteArray rows(const QByteArray& others = {}, const QByteArray& header = "size,weight,ripe\n")
{
    QByteArray text = header;
    for (int i = 0; i < 30; ++i)
        text += QByteArray::number(i * 1.5) + ',' + QByteArray::number(90 - i * 2.5) +
                (i % 2 ? ",yes\n" : ",no\n");
    return text + others;
}

} // namespace

void Account::nothing_is_said_where_all_is_used()
{
    const console::Outcome outcome = train(rows());
    QVERIFY2(outcome.status == 0, outcome.error);
    QCOMPARE(outcome.error, QByteArray());
}

void Account::what_is_left_out_is_said_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    const QStringList none;
    QTest::newRow("rows with gaps")
        << rows(",3,no\n4,,yes\n,5,yes\n") << none
        << QByteArray("3 of 33 rows left out: 2 without a value for size (the first in line 32), "
                      "1 without a value for weight (the first in line 33). --missing mean");
    QTest::newRow("rows without a target")
        << rows("4,4,\n") << QStringList{QStringLiteral("--missing"), QStringLiteral("mean")}
        << QByteArray(
               "1 of 31 rows left out: 1 without a value for ripe (the first in line 32).\n");
    QTest::newRow("a ragged line") << rows("1,2\n") << none << QByteArray("data.csv:32:");
}

void Account::what_is_left_out_is_said()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, said);
    const console::Outcome outcome = train(csv, options);
    QVERIFY2(outcome.status == 0, outcome.error);
    QVERIFY2(outcome.error.contains(said), outcome.error);
    // The numbers themselves are as fit for other programs as before.
    QVERIFY(train(csv, options + QStringList{QStringLiteral("--json")}).output.startsWith('{'));
}

void Account::one_bad_cell_does_not_cost_a_column_silently_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char* cell : {"inf", "#DIV/0!", "12 kg", ">100", "TRUE", "1e999"})
        QTest::newRow(cell) << QByteArray(cell);
}

void Account::one_bad_cell_does_not_cost_a_column_silently()
{
    QFETCH(const QByteArray, cell);
    QByteArray csv = rows();
    csv.replace("\n15,65,", '\n' + cell + ",65,");
    const console::Outcome outcome = train(csv);
    QVERIFY2(outcome.status == 0, outcome.error);
    const QByteArray place = "data.csv:12:1: Column size ";
    QVERIFY2(outcome.error.contains(place), outcome.error);
    QVERIFY2(outcome.error.contains(" See --types"), outcome.error);
    // The cure that is named is one.
    const console::Outcome cured =
        train(csv, {QStringLiteral("--types"), QStringLiteral("size=number")});
    QVERIFY2(cured.status == 0, cured.error);
    QVERIFY2(cured.output.contains("\nfeatures: size, weight\n"), cured.output);
    QVERIFY2(cured.output.startsWith("rows: 29 to learn from, 0 held back, 1 left out for gaps"),
             cured.output);
    // And a program is told the same.
    const console::Outcome json = train(csv, {QStringLiteral("--json")});
    QVERIFY2(json.error.contains(R"("line":12)") && json.error.startsWith(R"({"warning":)"),
             json.error);
}

void Account::numbers_too_large_to_scale_are_refused()
{
    const QByteArray csv = "size,ripe\n1e301,no\n-5e300,yes\n9e307,no\n-9e307,yes\n";
    const console::Outcome outcome = train(csv, {QStringLiteral("--standardize")});
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.error.contains("too large to calculate with"), outcome.error);
    QVERIFY(outcome.output.isEmpty());
}

void Account::many_warnings_are_cut_short()
{
    QByteArray ragged;
    for (int i = 0; i < 60; ++i)
        ragged += "1,2\n2,3,yes\n";
    const console::Outcome outcome = train(rows(ragged));
    QVERIFY2(outcome.status == 0, outcome.error);
    QVERIFY2(outcome.error.contains("40 more warnings"), outcome.error);
    // The last but one says that so many lines kept out make the reading a guess.
    QVERIFY2(outcome.error.contains("Please check: this is a guess."), outcome.error);
    QCOMPARE(outcome.error.count('\n'), 22);
}

void Account::a_label_is_known_in_any_letters_where_one_is_meant()
{
    const QByteArray csv = "size,ripe\n1,Ja\n2,nein\n3,JA\n4,nein\n5,Ja\n";
    const auto positive = [&](const char* label, const QStringList& more) {
        return train(csv, QStringList{QStringLiteral("--positive"), QLatin1String(label)} + more);
    };
    const QStringList joined{QStringLiteral("--join-spellings"), QStringLiteral("ripe")};
    const console::Outcome known = positive("ja", joined);
    QVERIFY2(known.output.contains("1 means Ja, 0 means nein"), known.output + known.error);
    QVERIFY(positive("NEIN", {}).output.contains("1 means nein"));
    // Of Ja and JA nobody knows which is meant.
    const console::Outcome open = positive("ja", {});
    QVERIFY2(open.error.contains("The target ripe never is ja."), open.error);
}

void Account::the_result_names_rows_target_and_features()
{
    const console::Outcome outcome =
        train(rows(",3,no\n1,2\n"),
              {QStringLiteral("--test-fraction"), QStringLiteral("0.2"), QStringLiteral("--hidden"),
               QStringLiteral("3"), QStringLiteral("--positive"), QStringLiteral("no")});
    QVERIFY2(outcome.status == 0, outcome.error);
    QVERIFY2(outcome.output.startsWith(
                 "rows: 24 to learn from, 6 held back, 1 left out for gaps, 1 not readable\n"
                 "left out: 1 without a value for size (the first in line 32)\n"
                 "target: ripe, 1 means no, 0 means yes\nfeatures: size, weight\n"),
             outcome.output);
}

void Account::a_column_that_counts_the_rows_is_left_out()
{
    QByteArray csv = "id,size,weight,ripe\n";
    for (int row = 1; row <= 30; ++row)
        csv += QByteArray::number(row) + ',' + QByteArray::number(row * 7 % 11) + ',' +
               QByteArray::number(row * 5 % 13) + (row % 3 ? ",yes\n" : ",no\n");
    const console::Outcome outcome = train(csv);
    QVERIFY2(outcome.status == 0, outcome.error);
    QVERIFY2(outcome.output.contains("\nfeatures: size, weight\n"), outcome.output);
    QVERIFY2(
        outcome.error.contains("Column id is not used: it counts the rows. Name it in --features"),
        outcome.error);
    QCOMPARE(outcome.error.count('\n'), 1);
    const console::Outcome named =
        train(csv, {QStringLiteral("--features"), QStringLiteral("id,size")});
    QVERIFY2(named.output.contains("\nfeatures: id, size\n"), named.output);
    QCOMPARE(named.error, QByteArray());
}

void Account::numbers_that_are_not_scaled_are_said()
{
    QByteArray csv = "price,ripe\n";
    for (int i = 0; i < 30; ++i)
        csv += QByteArray::number(100'000 + i * 7'919 % 900'000) + (i % 3 ? ",yes\n" : ",no\n");
    const QByteArray sentence =
        "It hardly learns, because its numbers are not scaled: price runs from ";
    const QStringList iterations = {QStringLiteral("--iterations"), QStringLiteral("300")};
    const console::Outcome outcome = train(csv, iterations);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.error.contains(sentence), outcome.error);
    QVERIFY2(outcome.error.contains("--standardize"), outcome.error);
    QVERIFY(!train(csv, iterations + QStringList{QStringLiteral("--standardize")})
                 .error.contains("not scaled"));
    // Before every row has had a say, nothing is known.
    QVERIFY(!train(csv, {QStringLiteral("--iterations"), QStringLiteral("20")})
                 .error.contains("not scaled"));
}

void Account::rows_are_accounted_for_in_both_forms()
{
    const QByteArray csv = rows(",3,no\n4,,yes\n,5,yes\n1,2\n");
    const QStringList options = {QStringLiteral("--test-fraction"), QStringLiteral("0.2")};
    const console::Outcome text = train(csv, options);
    QVERIFY2(text.output.startsWith(
                 "rows: 24 to learn from, 6 held back, 3 left out for gaps, 1 not readable\n"
                 "left out: 2 without a value for size (the first in line 32), "
                 "1 without a value for weight (the first in line 33)\n"),
             text.output);
    const QJsonObject told =
        train(csv, options + QStringList{QStringLiteral("--json")}).json()[u"rows"].toObject();
    QCOMPARE(told[u"read"].toInt(), 33);
    QCOMPARE(told[u"kept_out"].toInt(), 1);
    QCOMPARE(told[u"dropped"].toInt(), 3);
    QCOMPARE(told[u"train"].toInt(), 24);
    QCOMPARE(told[u"test"].toInt(), 6);
    QCOMPARE(told[u"dropped_for"].toArray(),
             (QJsonArray{QJsonObject{{QStringLiteral("column"), QStringLiteral("size")},
                                     {QStringLiteral("rows"), 2},
                                     {QStringLiteral("first_line"), 32}},
                         QJsonObject{{QStringLiteral("column"), QStringLiteral("weight")},
                                     {QStringLiteral("rows"), 1},
                                     {QStringLiteral("first_line"), 33}}}));
}

void Account::columns_are_accounted_for_in_both_forms()
{
    QByteArray csv = "id,size,note,weight,ripe,empty\n";
    for (int row = 1; row <= 30; ++row)
        csv += QByteArray::number(row) + ',' + QByteArray::number(row * 7 % 11) +
               ",this is what the farmer said of fruit " + QByteArray::number(row * 31) + ',' +
               QByteArray::number(row * 5 % 13) + (row % 3 ? ",yes,\n" : ",no,\n");
    const console::Outcome text = train(csv);
    QVERIFY2(text.output.contains("\nfeatures: size, weight\n"), text.output);
    QVERIFY2(text.output.contains("\nnot used: id ("), text.output);
    const QJsonArray told = train(csv, {QStringLiteral("--json")}).json()[u"columns"].toArray();
    QCOMPARE(told.size(), 6);
    for (const QJsonValueConstRef each : told) {
        const QJsonObject one = each.toObject();
        const bool ignored = one[u"role"].toString() == QStringLiteral("ignore");
        // Why not, wherever something is not used.
        QCOMPARE(one[u"why"].toString().isEmpty(), !ignored);
        QVERIFY2(!ignored || text.output.contains(one[u"why"].toString().toUtf8()), text.output);
    }
    QCOMPARE(told[1].toObject()[u"name"].toString(), QStringLiteral("size"));
    for (const auto& [position, role] : {std::pair(0, "ignore"),
                                         {1, "feature"},
                                         {2, "ignore"},
                                         {3, "feature"},
                                         {4, "target"},
                                         {5, "ignore"}})
        QCOMPARE(told[position].toObject()[u"role"].toString(), QLatin1String(role));
    // Who names features has decided on the others.
    const QJsonArray named =
        train(csv, {QStringLiteral("--json"), QStringLiteral("--features"), QStringLiteral("id")})
            .json()[u"columns"]
            .toArray();
    QVERIFY2(named[1].toObject()[u"why"].toString().contains(QStringLiteral("--features")),
             qPrintable(named[1].toObject()[u"why"].toString()));
}

void Account::columns_are_left_out_where_that_is_said()
{
    const QByteArray csv = rows({}, "size,weight,ripe\n");
    const console::Outcome text = train(csv, {QStringLiteral("--ignore"), QStringLiteral("size")});
    QVERIFY2(text.status == 0, text.error);
    QVERIFY2(text.output.contains("\nfeatures: weight\nnot used: size (--ignore names it)\n"),
             text.output);
    // Whoever says so knows it.
    QCOMPARE(text.error, QByteArray());
    // All else is as where the others are named, and as in a file without it.
    const QStringList as_json{QStringLiteral("--json")};
    const QJsonObject ignored =
        train(csv, as_json + QStringList{QStringLiteral("--ignore"), QStringLiteral("size")})
            .json();
    const QJsonObject named =
        train(csv, as_json + QStringList{QStringLiteral("--features"), QStringLiteral("weight")})
            .json();
    QCOMPARE(ignored[u"final"], named[u"final"]);
    QCOMPARE(ignored[u"columns"].toArray()[0].toObject()[u"role"].toString(),
             QStringLiteral("ignore"));
    // What nobody has said is told as before, and gaps of what is left out cost no row.
    QByteArray more = "id,size,weight,ripe\n";
    for (int row = 1; row <= 30; ++row)
        more += QByteArray::number(row) + (row % 2 ? ",," : ",3,") +
                QByteArray::number(row * 5 % 13) + (row % 3 ? ",yes\n" : ",no\n");
    const console::Outcome both = train(more, {QStringLiteral("--ignore"), QStringLiteral("size")});
    QVERIFY2(both.output.startsWith("rows: 30 to learn from"), both.output);
    QVERIFY2(both.error.contains("Column id is not used") && !both.error.contains("Column size"),
             both.error);
}

void Account::columns_that_cannot_be_left_out_are_refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("the target") << QStringList{"--ignore", "ripe"}
                                << QByteArray("--ignore names ripe, which is the --target");
    QTest::newRow("beside those to learn from")
        << QStringList{"--ignore", "size", "--features", "weight"}
        << QByteArray("--ignore has no effect here");
    QTest::newRow("one that there is not")
        << QStringList{"--ignore", "siez"}
        << QByteArray("There is no column \"siez\". Did you mean size?");
    QTest::newRow("twice the same")
        << QStringList{"--ignore", "size,size"} << QByteArray("--ignore names size more than once");
    QTest::newRow("all that there are")
        << QStringList{"--ignore", "size,weight"} << QByteArray("--ignore");
}

void Account::columns_that_cannot_be_left_out_are_refused()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, said);
    const console::Outcome outcome = train(rows(), options);
    QVERIFY(outcome.status == 2 || outcome.status == 3);
    QVERIFY2(outcome.error.contains(said) && outcome.error.count('\n') == 1, outcome.error);
}

void Account::an_accuracy_stands_beside_its_base_rate()
{
    QByteArray csv = "size,ripe\n";
    for (int row = 0; row < 40; ++row)
        csv += QByteArray::number(row * 7 % 11) + (row % 4 ? ",no\n" : ",yes\n");
    const QJsonObject told = train(csv, {QStringLiteral("--json"),
                                         QStringLiteral("--test-fraction"), QStringLiteral("0.25")})
                                 .json();
    // Whoever always says no is right in so many: counted by hand from the rows held back.
    const double train_rate = told[u"train_base_rate"].toDouble();
    const double test_rate = told[u"test_base_rate"].toDouble();
    QCOMPARE(train_rate * 30 + test_rate * 10, 30.0);
    QCOMPARE(told[u"base_class"].toString(), QStringLiteral("no"));
    const console::Outcome text = train(csv);
    QVERIFY(!text.output.contains("a target counts as 1"));
    QVERIFY2(text.output.contains("\naccuracy on the training rows: ") &&
                 text.output.contains(" (always saying no: 0.75)\n"),
             text.output);
    // Where nothing is held back, nothing is said of it.
    QVERIFY(train(csv, {QStringLiteral("--json")}).json()[u"test_base_rate"].isNull());
    // Shares are neither: it is said what they count as.
    const console::Outcome shares = train("size,ripe\n1,0.2\n2,0.5\n3,0.75\n4,1\n");
    QVERIFY2(shares.output.contains("(always saying 1: 0.75)\n"
                                    "a target counts as 1 from 0.5 on\n"),
             shares.output);
}

void Account::errors_are_of_the_last_iteration_data()
{
    QTest::addColumn<int>("iterations");
    QTest::newRow("before the first") << 0;
    QTest::newRow("the first") << 1;
    QTest::newRow("one that is recorded") << 201;
    QTest::newRow("one that is not recorded") << 250;
}

void Account::errors_are_of_the_last_iteration()
{
    QFETCH(const int, iterations);
    const auto run = [&](const QString& every) {
        return console::run({QStringLiteral("train"), QStringLiteral("--tutorial"),
                             QStringLiteral("--test-fraction"), QStringLiteral("0.25"),
                             QStringLiteral("--iterations"), QString::number(iterations),
                             QStringLiteral("--record-every"), every, QStringLiteral("--json")})
            .json();
    };
    const QJsonObject told = run(QStringLiteral("100"));
    QVERIFY(told[u"train_error"].toDouble() > 0);
    if (iterations > 0) {
        // Recorded at each, the last one is the last.
        const QJsonObject last = run(QStringLiteral("1"))[u"history"].toArray().last().toObject();
        QCOMPARE(told[u"train_error"].toDouble(), last[u"train_error"].toDouble());
        QCOMPARE(told[u"test_error"].toDouble(), last[u"test_error"].toDouble());
    }
    const console::Outcome text = console::run(
        {QStringLiteral("train"), QStringLiteral("--tutorial"), QStringLiteral("--test-fraction"),
         QStringLiteral("0.25"), QStringLiteral("--iterations"), QString::number(iterations)});
    const QByteArray after = " rows after " + QByteArray::number(iterations) + " iterations: ";
    QVERIFY2(text.output.contains("error over the training" + after), text.output);
    QVERIFY2(text.output.contains("error over the test" + after), text.output);
}

void Account::a_guess_is_said_to_be_one()
{
    QFile file(m_folder.filePath(QStringLiteral("guess.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a|b;c\n1|2;3\n4|5;6\n");
    file.close();
    const console::Outcome guessed = console::run({QStringLiteral("table"), file.fileName()});
    QVERIFY(guessed.error.contains("this is a guess"));
    QVERIFY(guessed.error.contains("--delimiter"));
    const console::Outcome sure = train(rows());
    QVERIFY(!sure.error.contains("guess"));
}

void Account::quiet_silences_warnings_only()
{
    const QByteArray csv = rows(",3,no\n1,2\n");
    const console::Outcome loud = train(csv);
    QVERIFY(!loud.error.isEmpty());
    const console::Outcome quiet = train(csv, {QStringLiteral("--quiet")});
    QCOMPARE(quiet.error, QByteArray());
    QCOMPARE(quiet.output, loud.output);
    const console::Outcome wrong =
        train(csv, {QStringLiteral("--quiet"), QStringLiteral("--features"), QStringLiteral("no")});
    QVERIFY2(wrong.error.contains("no column \"no\""), wrong.error);
}

void Account::sentences_name_the_option_that_helps_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("option");
    const auto add = [](const char* name, const QByteArray& csv, const char* options,
                        const char* option) {
        QTest::newRow(name) << csv << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts)
                            << QByteArray(option);
    };
    add("a word among numbers", rows("inf,3,no\n"), "", "--types or --missing-marks");
    add("a row that sums up others",
        "kind,size,ripe\na,1,yes\nb,2,no\na,3,yes\nb,5,no\na,4,yes\nTotal,15,\n", "",
        "--leave-out-totals");
    add("a usual mark where another is named", rows("none,3,no\n2,3,n/a\n"),
        "--missing-marks none --positive yes", "--missing-marks");
    add("labels that differ in capital letters", rows("1,3,Yes\n2,4,No\n3,5,YES\n4,6,no\n"),
        "--positive yes", "--join-spellings");
    add("a label that is not there", rows(), "--positive maybe", "--positive");
    add("a threshold of labels", rows(), "--above 3", "--positive");
    add("all rows of a class held back", "size,ripe\n1,0\n2,1\n", "--test-fraction 0.25",
        "--test-fraction");
    add("all rows held back", rows(), "--test-fraction 0.999", "--test-fraction");
    add("a gap in every row", "size,weight,ripe\n,3,yes\n,4,no\n5,,yes\n6,,no\n",
        "--features size,weight", "--missing or --features");
    add("a feature that is always the same", "size,weight,ripe\n1,3,yes\n1,4,no\n1,5,yes\n", "",
        "--features or --ignore");
    add("one column", "ripe\nyes\nno\nyes\n", "", "--delimiter");
}

void Account::sentences_name_the_option_that_helps()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, option);
    const console::Outcome outcome = train(csv, options);
    QVERIFY2(outcome.error.contains(" See " + option + '.'), outcome.error);
}

QTEST_GUILESS_MAIN(Account)
#include "tst_account.moc"
