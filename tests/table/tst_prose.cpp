// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Sentences are told from rows of values.
class TestProse : public QObject
{
    Q_OBJECT

private slots:
    void sentences_are_no_table_data();
    void sentences_are_no_table();
    void a_table_of_words_is_no_prose_data();
    void a_table_of_words_is_no_prose();
    void prose_is_taken_where_the_delimiter_is_said();
};

void TestProse::sentences_are_no_table_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("sentences with a comma each")
        << QByteArray("Once upon a time, there was a fox.\nIt lived in the wood, near a river.\n"
                      "The fox was red, and very clever.\n");
    QTest::newRow("sentences with a colon each")
        << QByteArray("He said: come in.\nShe said: no, thanks!\nThey went: home.\n");
    QTest::newRow("sentences of as many words")
        << QByteArray("We went home.\nThey ran away.\nShe sat down.\n");
    QTest::newRow("a poem") << QByteArray(
        "The quick brown fox\njumps over the lazy dog\nand runs away\n");
    QTest::newRow("a letter") << QByteArray(
        "Dear Ms Smith,\nthank you for your letter, which I got "
        "today.\nKind regards,\nJohn\n");
    QTest::newRow("text with headings and lists")
        << QByteArray("# Title\n\nSome text here, with commas, and more.\n"
                      "Other text there, with commas, and less.\n\n- item one\n- item two\n");
}

void TestProse::sentences_are_no_table()
{
    QFETCH(const QByteArray, bytes);
    const auto result = read_bytes(bytes.toStdString());
    QVERIFY(!result);
    QCOMPARE(result.problem().code, ProblemCode::RunningText);
}

void TestProse::a_table_of_words_is_no_prose_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("letters") << QByteArray("p,x,s\ne,x,s\ne,b,s\np,x,y\ne,x,s\n");
    QTest::newRow("names and professions")
        << QByteArray("name, work\nAda Byron, counts\nMarie Curie, measures rays\n");
    QTest::newRow("sentences with a label")
        << QByteArray("label,text\ngood,I liked it.\nbad,I left early.\ngood,Fine!\n");
    QTest::newRow("quoted sentences")
        << QByteArray("text, more\n\"Yes, it is.\", \"So it is.\"\n\"No.\", \"Not so.\"\n");
    QTest::newRow("numbers beside sentences")
        << QByteArray("stars, text\n5, I liked it.\n1, I left early.\n4, Fine!\n");
    QTest::newRow("dates beside sentences")
        << QByteArray("2026-01-01, I liked it.\n2026-01-02, I left early.\n2026-02-03, Fine!\n");
    QTest::newRow("words in columns") << QByteArray("colour size\nred small\nblue large\n");
    QTest::newRow("sentences behind tabs") << QByteArray("a\tI liked it.\nb\tI left.\nc\tFine!\n");
}

void TestProse::a_table_of_words_is_no_prose()
{
    QFETCH(const QByteArray, bytes);
    const auto table = read_bytes(bytes.toStdString());
    QVERIFY2(table, table ? "" : sentence(table.problem()).c_str());
    QVERIFY(table->columns().size() >= 2);
}

void TestProse::prose_is_taken_where_the_delimiter_is_said()
{
    ReadOptions options;
    options.overrides.delimiter = ',';
    const auto table = read_bytes("So it was, at first.\nSo it was, at last.\n", options);
    QVERIFY(table);
    QCOMPARE(table->columns().size(), std::size_t(2));
}

QTEST_APPLESS_MAIN(TestProse)
#include "tst_prose.moc"
