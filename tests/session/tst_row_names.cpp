// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/example_sessions.h"
#include "support/tables.h"

#include "session/row_names.h"

#include <QTest>

using namespace testing;

namespace
{

using Names = std::vector<std::string>;

/// A session on the rows of a file, everything in it as it is suggested, but for these roles.
session::Session session_on(const std::string& text, std::vector<table::Role> roles = {})
{
    const auto table = read_bytes(text);
    if (!table)
        qFatal("%s", message(table.problem()).constData());
    table::Preparation preparation = table::suggest_preparation(*table);
    if (!roles.empty())
        preparation.roles = std::move(roles);
    const auto prepared = table::prepare(*table, preparation);
    if (!prepared)
        qFatal("%s", message(prepared.problem()).constData());
    session::Session session = session::fresh_session();
    session.dataset = prepared->dataset;
    session.origin = session::origin_of("/data/own.csv", {}, preparation, *table, *prepared,
                                        table::ledger(*table, *prepared));
    return session;
}

Names names_in(const std::string& text)
{
    return session::row_names(session_on(text));
}

/// A file of so many rows whose first column is made by `name`, with numbers and a target behind.
template <typename Name>
std::string file_of(std::size_t rows, Name name)
{
    std::string text = "who,size,kind\n";
    for (std::size_t i = 0; i < rows; ++i)
        text.append(name(i)).append(i % 7 > 3 ? ",1.5," : ",2.5,").append(i % 3 ? "a\n" : "b\n");
    return text;
}

std::string word(std::size_t i)
{
    return std::string("person no. ").append(std::to_string(i));
}

} // namespace

/// Which column names the rows, if one does.
class TestRowNames : public QObject
{
    Q_OBJECT

private slots:
    void are_the_words_that_all_differ();
    void are_of_the_first_such_column();
    void are_those_of_the_rows_that_stay();
    void need_a_column_of_names_data();
    void need_a_column_of_names();
    void need_a_column_that_nothing_is_learned_from();
    void need_every_row_in_the_ledger();
    void of_the_tutorial_are_none();
};

void TestRowNames::are_the_words_that_all_differ()
{
    // Few of them are labels to the reader, many are free text.
    for (const std::size_t rows : {5, 40, 2'000}) {
        const Names names = names_in(file_of(rows, word));
        QCOMPARE(names.size(), rows);
        for (std::size_t i = 0; i < rows; ++i)
            QCOMPARE(QByteArray::fromStdString(names[i]), QByteArray::fromStdString(word(i)));
    }
}

void TestRowNames::are_of_the_first_such_column()
{
    const Names names = names_in("ticket,name,city,size,kind\n"
                                 "x,Ada,Bonn,1,a\nx,Bo,Rom,2,b\ny,Cy,Oslo,3,a\ny,Di,Wien,4,b\n"
                                 "z,Ed,Prag,1,a\nz,Flo,Nizza,2,b\nx,Gu,Bern,3,a\ny,Hy,Graz,4,b\n"
                                 "x,Io,Linz,3,a\ny,Jo,Zug,4,b\nx,Ku,Ulm,3,a\ny,Lo,Hof,4,b\n");
    QVERIFY(
        (names == Names{"Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gu", "Hy", "Io", "Jo", "Ku", "Lo"}));
}

void TestRowNames::are_those_of_the_rows_that_stay()
{
    // The row with a gap is dropped, and its name with it; a line that is no row has none.
    const Names names =
        names_in("name,size,kind\nAda,1,a\nBo,,b\nCy,3,a\nbroken\nDi,4,b\nEd,2,b\n");
    QVERIFY((names == Names{"Ada", "Cy", "Di", "Ed"}));
}

void TestRowNames::need_a_column_of_names_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("all numbers and labels")
        << std::string("size,kind\n1,a\n2,b\n3,a\n4,b\n5,a\n6,b\n");
    QTest::newRow("a name twice") << file_of(40,
                                             [](std::size_t i) { return word(i == 39 ? 0 : i); });
    QTest::newRow("a name missing")
        << file_of(40, [](std::size_t i) { return i == 20 ? std::string() : word(i); });
    QTest::newRow("numbers of rows")
        << file_of(40, [](std::size_t i) { return std::to_string(i); });
    QTest::newRow("whole stories")
        << file_of(40, [](std::size_t i) { return word(i) + std::string(120, 'x'); });
}

void TestRowNames::need_a_column_of_names()
{
    QFETCH(const std::string, text);
    QVERIFY(names_in(text).empty());
}

void TestRowNames::need_a_column_that_nothing_is_learned_from()
{
    using enum table::Role;
    const std::string text = file_of(6, word);
    const std::vector<table::Role> learned{Feature, Feature, Target};
    const std::vector<table::Role> ignored{Ignore, Feature, Target};
    QVERIFY(session::row_names(session_on(text, learned)).empty());
    QCOMPARE(session::row_names(session_on(text, ignored)).size(), std::size_t(6));
}

void TestRowNames::need_every_row_in_the_ledger()
{
    session::Session session = session_on(file_of(6, word));
    session.origin->ledger.pop_back();
    QVERIFY(session::row_names(session).empty());
    // What a file from elsewhere says of a row may be less than that.
    session = session_on(file_of(6, word));
    session.origin->ledger[2].raw.clear();
    QVERIFY(session::row_names(session).empty());
}

void TestRowNames::of_the_tutorial_are_none()
{
    QVERIFY(session::row_names(session::fresh_session()).empty());
}

QTEST_APPLESS_MAIN(TestRowNames)
#include "tst_row_names.moc"
