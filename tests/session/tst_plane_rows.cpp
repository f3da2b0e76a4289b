// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/example_sessions.h"
#include "support/tables.h"

#include "model/patterns.h"
#include "session/file.h"
#include "session/plane_rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace testing;

/// Points of no file are rows like any other: what is said of how they were made is true.
class TestPlaneRows : public QObject
{
    Q_OBJECT

private slots:
    void origins_belong_to_their_points_data();
    void origins_belong_to_their_points();
    void prepared_as_a_file_they_are_the_same_data();
    void prepared_as_a_file_they_are_the_same();
    void scaled_numbers_are_told_as_they_were();
    void one_class_alone_is_kept_in_a_file();
    void files_have_no_name_of_points();
};

namespace
{

/// As a person would save them.
std::string file_of(const session::DataOrigin& origin)
{
    std::string text;
    const auto add = [&text](const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            text.append(i > 0 ? "," : "").append(cells[i]);
        text += '\n';
    };
    add(origin.columns);
    for (const table::LedgerEntry& entry : origin.ledger)
        add(entry.raw);
    return text;
}

session::PlaneColumns columns_of(model::Pattern pattern)
{
    return session::usual_plane_columns(model::is_of_numbers(pattern));
}

session::Session saved_and_opened(const session::Session& session)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("points.neuron"));
    session::KnownFile file{path, {}};
    if (session::save(session, file).problem)
        qFatal("cannot save");
    const auto opened = session::open(path);
    if (!opened)
        qFatal("cannot open");
    return opened->session;
}

} // namespace

void TestPlaneRows::origins_belong_to_their_points_data()
{
    QTest::addColumn<model::Pattern>("pattern");
    for (const model::Pattern pattern : model::patterns)
        QTest::newRow(model::name(pattern).data()) << pattern;
}

void TestPlaneRows::origins_belong_to_their_points()
{
    QFETCH(const model::Pattern, pattern);
    const model::Dataset rows = model::rows_of({pattern, 90, 0.2, 3}, 0.25);
    const session::DataOrigin origin =
        session::origin_of_points(model::name(pattern), rows, columns_of(pattern), {0.25, 3});
    QCOMPARE(session::are_of_numbers(origin), model::is_of_numbers(pattern));
    QVERIFY(session::is_valid(origin, rows));
    QVERIFY(session::name_of_points(origin.path) == model::name(pattern));
    session::Session session = session::fresh_session();
    session.dataset = rows;
    session.origin = origin;
    QVERIFY(saved_and_opened(session) == session);
}

void TestPlaneRows::prepared_as_a_file_they_are_the_same_data()
{
    origins_belong_to_their_points_data();
}

void TestPlaneRows::prepared_as_a_file_they_are_the_same()
{
    QFETCH(const model::Pattern, pattern);
    const model::Dataset rows = model::rows_of({pattern, 90, 0.2, 7}, 0.25);
    const session::DataOrigin origin =
        session::origin_of_points(model::name(pattern), rows, columns_of(pattern), {0.25, 7});
    const auto table = read_bytes(file_of(origin));
    QVERIFY(table);
    const auto prepared = table::prepare(*table, origin.preparation);
    QVERIFY(prepared);
    model::Dataset same = prepared->dataset;
    same.name = rows.name;
    QVERIFY(same == rows);
    QVERIFY(prepared->target == origin.target);
    QCOMPARE(table->rows(), origin.rows);
    const auto ledger = table::ledger(*table, *prepared);
    QCOMPARE(ledger.size(), origin.ledger.size());
    for (std::size_t row = 0; row < ledger.size(); ++row)
        QVERIFY(ledger[row] == origin.ledger[row]);
}

void TestPlaneRows::scaled_numbers_are_told_as_they_were()
{
    session::PlaneColumns columns = session::usual_plane_columns();
    columns.features[0].mean = 20;
    columns.features[0].scale = 4;
    const model::Dataset rows = model::rows_of({{1.5, 0.25, true}, {-1, 0, false}}, 0, 1);
    const session::DataOrigin origin = session::origin_of_points("drawn", rows, columns, {});
    QVERIFY(session::is_valid(origin, rows));
    QVERIFY(origin.preparation.standardize);
    QVERIFY(origin.ledger[0].raw == (std::vector<std::string>{"26", "0.25", "orange"}));
    QVERIFY(origin.ledger[1].raw == (std::vector<std::string>{"16", "0", "blue"}));
}

void TestPlaneRows::one_class_alone_is_kept_in_a_file()
{
    const model::Dataset rows = model::rows_of({{1, 2, true}}, 0, 1);
    session::Session session = session::fresh_session();
    session.dataset = rows;
    session.origin = session::origin_of_points("drawn", rows, session::usual_plane_columns(), {});
    QVERIFY(session::is_valid(*session.origin, rows));
    QVERIFY(saved_and_opened(session) == session);
}

void TestPlaneRows::files_have_no_name_of_points()
{
    for (const char* path : {"", "/data/moons.csv", ":/samples/xor.csv", "points/moons"})
        QVERIFY(session::name_of_points(path).empty());
}

QTEST_MAIN(TestPlaneRows)
#include "tst_plane_rows.moc"
