// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace table;
using testing::message;
using testing::read_bytes;

namespace
{

bool tells(const Table& table, ProblemCode code)
{
    return std::ranges::find(table.warnings(), code, &Problem::code) != table.warnings().end();
}

ReadOptions with(const std::function<void(ReadOptions&)>& change)
{
    ReadOptions options;
    change(options);
    return options;
}

} // namespace

/// What a person has decided is not told as open any more: every remark whose cure is an option
/// goes once that option is set, whatever it is set to.
class TestDecided : public QObject
{
    Q_OBJECT

private slots:
    void what_is_decided_is_not_told_any_more_data();
    void what_is_decided_is_not_told_any_more();
    void another_decision_leaves_it_data();
    void another_decision_leaves_it();
    void what_is_decided_is_no_doubt();
};

void TestDecided::what_is_decided_is_not_told_any_more_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ReadOptions>("decided");
    const auto row = [](const char* name, const char* file, const char* code,
                        const std::function<void(ReadOptions&)>& decide) {
        QTest::newRow(name) << QByteArray(file) << QString::fromLatin1(code) << with(decide);
    };
    const char* const pairs = "1,5\n2,25\n3,75\n4,5\n";
    row("the delimiter, as it was found", pairs, "ambiguous-delimiter",
        [](ReadOptions& o) { o.overrides.delimiter = ','; });
    row("the delimiter, as another one", pairs, "ambiguous-delimiter",
        [](ReadOptions& o) { o.overrides.delimiter = ';'; });
    const char* const quoted =
        "id;name;age\n1;Ann;21\n2;\"Bob;22\n3;Cid;23\n4;\"Dan\";24\n5;Eve;25\n";
    for (const char quote : {'\0', '\''})
        row(quote ? "the quote, as a single one" : "the quote, as none", quoted, "keeps-quotes",
            [quote](ReadOptions& o) { o.overrides.quote = quote; });
    const char* const countries = "land,y\nNA,1\nDE,2\nFR,1\nDE,2\nNA,1\n";
    row("the missing marks, NA among them", countries, "word-for-gap",
        [](ReadOptions& o) { o.missing_markers = {"NA"}; });
    row("the missing marks, without NA", countries, "word-for-gap",
        [](ReadOptions& o) { o.missing_markers = {"?"}; });
    const char* const thousands = "a;b\n1,250;x\n2,500;y\n1,125;x\n";
    row("the decimal mark, as a comma", thousands, "ambiguous-decimal",
        [](ReadOptions& o) { o.overrides.decimal = ','; });
    row("the decimal mark, as a point", thousands, "ambiguous-decimal",
        [](ReadOptions& o) { o.overrides.decimal = '.'; });
    row("the mark between thousands", thousands, "ambiguous-decimal",
        [](ReadOptions& o) { o.overrides.group = std::string(1, ','); });
    const char* const codes = "v,y\n12,0\n007,1\n011,0\n";
    row("codes, as codes", codes, "keeps-zeros",
        [](ReadOptions& o) { o.types[0] = ColumnType::Category; });
    row("codes, as numbers", codes, "keeps-zeros",
        [](ReadOptions& o) { o.types[0] = ColumnType::Number; });
    const char* const units = "v,y\n3 kg,0\n4 lb,1\n5 kg,1\n";
    row("mixed units, as labels", units, "mixed-units",
        [](ReadOptions& o) { o.types[0] = ColumnType::Category; });
    const char* const mostly = "v,y\n3,0\n4,1\n5,1\n6,1\n7,0\nill,1\n";
    row("nearly numbers, as numbers", mostly, "mostly-numbers",
        [](ReadOptions& o) { o.types[0] = ColumnType::Number; });
    row("nearly numbers, as labels", mostly, "mostly-numbers",
        [](ReadOptions& o) { o.types[0] = ColumnType::Category; });
    row("nearly numbers, the word as a mark", mostly, "mostly-numbers",
        [](ReadOptions& o) { o.missing_markers = {"ill"}; });
    const char* const dates = "when,y\n2024-01-02,0\n2024-01-03,1\n2024-02-04,1\n2024-02-05,0\n"
                              "2024-03-04,1\n2024-03-05,0\n2024-04-04,1\n2024-04-05,0\n"
                              "2024-05-04,1\n2024-05-05,0\n2024-06-04,1\n2024-06-05,0\n";
    row("dates, as text", dates, "holds-dates",
        [](ReadOptions& o) { o.types[0] = ColumnType::Text; });
    row("the lines before the table", "Report of 2024\n\na,b,c\n1,2,3\n4,5,6\n7,8,9\n",
        "lines-skipped", [](ReadOptions& o) { o.overrides.skipped_lines = 2; });
    const char* const spellings = "v,y\nYes,0\nno,1\nyes,1\n";
    row("spellings, as one label", spellings, "differ-in-case",
        [](ReadOptions& o) { o.joined = {0}; });
    const char* const german = "Stra\xDF"
                               "e,y\n1,0\n2,1\n";
    row("the encoding, as it was found", german, "guessed-encoding",
        [](ReadOptions& o) { o.overrides.encoding = Encoding::Windows1252; });
    row("the encoding, as another one", german, "guessed-encoding",
        [](ReadOptions& o) { o.overrides.encoding = Encoding::Latin2; });
}

void TestDecided::what_is_decided_is_not_told_any_more()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, code);
    QFETCH(const ReadOptions, decided);
    const auto wanted = problem_named(code.toStdString());
    QVERIFY(wanted);
    const auto open = read_bytes(file.toStdString());
    QVERIFY2(open, open ? "" : message(open.problem()));
    QVERIFY(tells(*open, *wanted));
    const auto table = read_bytes(file.toStdString(), decided);
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(!tells(*table, *wanted));
}

void TestDecided::another_decision_leaves_it_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ReadOptions>("decided");
    const auto row = [](const char* name, const char* file, const char* code,
                        const std::function<void(ReadOptions&)>& decide) {
        QTest::newRow(name) << QByteArray(file) << QString::fromLatin1(code) << with(decide);
    };
    row("the header beside the delimiter", "1,5\n2,25\n3,75\n4,5\n", "ambiguous-delimiter",
        [](ReadOptions& o) { o.overrides.header = false; });
    row("another column beside codes", "v,y\n12,0\n007,1\n011,0\n", "keeps-zeros",
        [](ReadOptions& o) { o.types[1] = ColumnType::Category; });
    row("another column beside spellings", "v,y\nYes,A\nno,a\nyes,A\n", "differ-in-case",
        [](ReadOptions& o) { o.joined = {1}; });
    row("the delimiter beside the missing marks", "land,y\nNA,1\nDE,2\nFR,1\nDE,2\n",
        "word-for-gap", [](ReadOptions& o) { o.overrides.delimiter = ','; });
}

void TestDecided::another_decision_leaves_it()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, code);
    QFETCH(const ReadOptions, decided);
    const auto table = read_bytes(file.toStdString(), decided);
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(tells(*table, *problem_named(code.toStdString())));
}

void TestDecided::what_is_decided_is_no_doubt()
{
    const std::string pairs = "1,5\n2,25\n3,75\n4,5\n";
    ReadOptions decided;
    decided.overrides.delimiter = ',';
    const auto open = read_bytes(pairs);
    const auto table = read_bytes(pairs, decided);
    QVERIFY(open && table);
    QVERIFY(open->detection().confidence < table->detection().confidence);
}

QTEST_APPLESS_MAIN(TestDecided)
#include "tst_decided.moc"
