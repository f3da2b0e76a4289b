// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QFile>
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
    void many_warnings_are_cut_short();
    void the_result_names_rows_target_and_features();
    void a_column_that_counts_the_rows_is_left_out();
    void numbers_that_are_not_scaled_are_said();

private:
    console::Outcome train(const QByteArray& csv, const QStringList& options = {}) const
    {
        QFile file(m_folder.filePath(QStringLiteral("data.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("cannot write");
        file.close();
        return console::run(QStringList{QStringLiteral("train"), file.fileName(),
                                        QStringLiteral("--target"), QStringLiteral("ripe"),
                                        QStringLiteral("--iterations"), QStringLiteral("10")} +
                            options);
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

void Account::many_warnings_are_cut_short()
{
    QByteArray ragged;
    for (int i = 0; i < 60; ++i)
        ragged += "1,2\n2,3,yes\n";
    const console::Outcome outcome = train(rows(ragged));
    QVERIFY2(outcome.status == 0, outcome.error);
    QVERIFY2(outcome.error.contains("40 more warnings"), outcome.error);
    QCOMPARE(outcome.error.count('\n'), 21);
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
    QVERIFY2(outcome.error.contains("Column id is not used, as suggested; name it in --features"),
             outcome.error);
    const console::Outcome named =
        train(csv, {QStringLiteral("--features"), QStringLiteral("id,size")});
    QVERIFY2(named.output.contains("\nfeatures: id, size\n"), named.output);
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

QTEST_GUILESS_MAIN(Account)
#include "tst_account.moc"
