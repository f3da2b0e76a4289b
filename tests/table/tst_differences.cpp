// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include "table/differences.h"
#include "table/preparation.h"
#include "table/suggestion.h"

#include <QTest>

using namespace table;
using namespace testing;

/// What another file with the same columns holds otherwise is said before the same choices are
/// made.
class TestDifferences : public QObject
{
    Q_OBJECT

private slots:
    void what_differs_is_told_with_its_column_data();
    void what_differs_is_told_with_its_column();
    void what_is_alike_is_not_told_data();
    void what_is_alike_is_not_told();
    void joined_spellings_are_no_new_labels();
};

namespace
{

const QByteArray before = "size,colour,fruit\n1.5,red,apple\n2.5,green,pear\n3.5,red,apple\n"
                          "4.5,green,pear\n";

/// "new-labels colour 3: blue", one a line.
QString told(const QByteArray& first, const QByteArray& second, const ReadOptions& options = {})
{
    const auto table = read_bytes(first.toStdString(), options);
    const auto other = read_bytes(second.toStdString(), options);
    if (!table || !other)
        return QStringLiteral("not read");
    const auto prepared = prepare(*table, suggest_preparation(*table));
    if (!prepared)
        return QString::fromUtf8(message(prepared.problem()));
    const std::string target = table->columns()[prepared->target_column].name;
    QStringList lines;
    for (const Problem& problem : differences(prepared->recipe, target, prepared->target, *other)) {
        const std::string_view code = name(problem.code);
        QString line = QString::fromUtf8(code.data(), qsizetype(code.size())) + u' ' +
                       QString::fromStdString(problem.arguments[0]);
        if (problem.line > 0)
            line += u' ' + QString::number(problem.line);
        if (problem.arguments.size() > 1)
            line += QStringLiteral(": ") + QString::fromStdString(problem.arguments[1]);
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace

void TestDifferences::what_differs_is_told_with_its_column_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a word among numbers")
        << before
        << QByteArray("size,colour,fruit\n1.5,red,apple\nsmall,green,pear\n3.5,red,apple\n")
        << "now-words size 3: small";
    QTest::newRow("words for all numbers")
        << before << QByteArray("size,colour,fruit\nS,red,apple\nM,green,pear\nS,red,apple\n")
        << "now-words size 2: S";
    QTest::newRow("numbers for labels")
        << before << QByteArray("size,colour,fruit\n1.5,1,apple\n2.5,2,pear\n3.5,2,apple\n")
        << "now-numbers colour";
    QTest::newRow("a label that was not there")
        << before
        << QByteArray("size,colour,fruit\n1.5,red,apple\n2.5,blue,pear\n3.5,green,apple\n")
        << "new-labels colour 3: blue";
    QTest::newRow("a label that is gone")
        << before << QByteArray("size,colour,fruit\n1.5,red,apple\n2.5,red,pear\n3.5,red,apple\n")
        << "lost-labels colour: green";
    QTest::newRow("a label spelt otherwise")
        << before << QByteArray("size,colour,fruit\n1.5,red,apple\n2.5,Green,pear\n3.5,red,apple\n")
        << "new-labels colour 3: Green\nlost-labels colour: green";
    QTest::newRow("a class that was not there")
        << before << QByteArray("size,colour,fruit\n1.5,red,apple\n2.5,green,pear\n3.5,red,plum\n")
        << "new-labels fruit 4: plum";
    QTest::newRow("another order of columns")
        << before
        << QByteArray("fruit,more,colour,size\napple,1,red,1.5\npear,2,blue,2.5\n"
                      "pear,2,green,2.5\n")
        << "new-labels colour 3: blue";
    QTest::newRow("a class that was a number")
        << QByteArray("size,y\n1,0\n2,1\n3,0\n4,1\n") << QByteArray("size,y\n1,0\n2,2\n3,0\n4,1\n")
        << "new-labels y 3: 2";
    QTest::newRow("classes that were numbers and are words")
        << QByteArray("size,y\n1,0\n2,1\n3,0\n4,1\n")
        << QByteArray("size,y\n1,no\n2,yes\n3,no\n4,yes\n") << "now-words y 2: no";
    QTest::newRow("a class beside numbers from 0 to 1")
        << QByteArray("size,y\n1,0\n2,0.5\n3,0\n4,0.5\n")
        << QByteArray("size,y\n1,0\n2,1\n3,7\n4,0\n") << "new-labels y 4: 7";
    QTest::newRow("a number to predict that is a word")
        << QByteArray("size,price\n1,10.5\n2,20.25\n3,30.75\n4,44.5\n")
        << QByteArray("size,price\n1,10.5\n2,on request\n3,30.75\n4,44.5\n")
        << "now-words price 3: on request";
    QTest::newRow("another unit") << QByteArray("size,fruit\n€1.5,apple\n€2.5,pear\n€3.5,apple\n")
                                  << QByteArray("size,fruit\n$1.5,apple\n$2.5,pear\n$3.5,apple\n")
                                  << "now-other-unit size: €";
    QTest::newRow("a unit where there was none")
        << before
        << QByteArray("size,colour,fruit\n1.5 lb,red,apple\n2.5 lb,green,pear\n3.5 lb,red,apple\n")
        << "now-unit size: lb";
    QTest::newRow("no unit where there was one")
        << QByteArray("size,fruit\n1.5 kg,apple\n2.5 kg,pear\n3.5 kg,apple\n")
        << QByteArray("size,fruit\n1.5,apple\n2.5,pear\n3.5,apple\n") << "now-no-unit size: kg";
    QTest::newRow("another unit of the number to predict")
        << QByteArray("size,price\n1,10.5 €\n2,20.25 €\n3,30.75 €\n4,44.5 €\n")
        << QByteArray("size,price\n1,10.5 $\n2,20.25 $\n3,30.75 $\n4,44.5 $\n")
        << "now-other-unit price: €";
    QTest::newRow("codes that have lost their zeros")
        << QByteArray("code,y\n007,a\n008,b\n007,a\n008,b\n")
        << QByteArray("code,y\n7,a\n8,b\n7,a\n8,b\n")
        << "new-labels code 2: 7, 8\nlost-labels code: 007, 008";
}

void TestDifferences::what_differs_is_told_with_its_column()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const QString, expected);
    QCOMPARE(told(first, second), expected);
}

void TestDifferences::what_is_alike_is_not_told_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("the same file") << before;
    QTest::newRow("other numbers and another order of rows")
        << QByteArray("size,colour,fruit\n-70,green,pear\n1e9,red,apple\n");
    QTest::newRow("decimal commas")
        << QByteArray("size;colour;fruit\n1,5;green;pear\n2,5;red;apple\n");
    QTest::newRow("gaps") << QByteArray("size,colour,fruit\n,green,pear\n2.5,,apple\n1,red,pear\n");
    QTest::newRow("a column that is not there") << QByteArray("size,fruit\n1,pear\n2.5,apple\n");
    QTest::newRow("a column with nothing in it")
        << QByteArray("size,colour,fruit\n,green,pear\n,red,apple\n");
    QTest::newRow("a label that only a row without a target has")
        << QByteArray("size,colour,fruit\n1,green,pear\n2,red,apple\n3,blue,\n");
    QTest::newRow("a label that only a row with a gap has")
        << QByteArray("size,colour,fruit\n1,green,pear\n2,red,apple\n,blue,apple\n");
    QTest::newRow("a column that nobody asked for")
        << QByteArray("size,colour,fruit,more\n1,green,pear,a\n2,red,apple,b\n");
}

void TestDifferences::what_is_alike_is_not_told()
{
    QFETCH(const QByteArray, second);
    QCOMPARE(told(before, second), QString());
}

void TestDifferences::joined_spellings_are_no_new_labels()
{
    ReadOptions options;
    options.joined = {1};
    QCOMPARE(told(before,
                  QByteArray("size,colour,fruit\n1.5,Red,apple\n2.5,GREEN,pear\n3.5,red,apple\n"),
                  options),
             QString());
}

QTEST_APPLESS_MAIN(TestDifferences)
#include "tst_differences.moc"
