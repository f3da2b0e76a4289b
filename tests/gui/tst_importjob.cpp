// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/jobs/importjob.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gui;
using table::Role;

/// From a file to a data set, without any window: what there is at any time is what has been asked
/// for last.
class TestImportJob : public QObject
{
    Q_OBJECT

private slots:
    void preparesWhatWasRead();
    void waitsForAllRows();
    void isNotReadyBeforeTheLatestChoicesAre();
    void isNotReadyForWhatIsRefused();
    void readingAnewForgetsWhatWasMade();
    void preparesNothingOfAFileThatCannotBeRead_data();
    void preparesNothingOfAFileThatCannotBeRead();
    void readsTheRowsThatWereKept();

private:
    QString write(const QByteArray& content) const
    {
        QFile file(m_folder.filePath(QStringLiteral("it.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    /// What is suggested for the columns, all rows to learn from.
    static table::Preparation choices(table::Roles roles)
    {
        table::Preparation made;
        made.roles = std::move(roles);
        return made;
    }

    QTemporaryDir m_folder;
};

namespace
{

const QByteArray pets = "weight,age,kind\n4,2,cat\n30,4,dog\n3.5,7,cat\n28,1,dog\n5,3,cat\n";
const table::Roles usual = {Role::Feature, Role::Feature, Role::Target};

} // namespace

void TestImportJob::preparesWhatWasRead()
{
    ImportJob job;
    QSignalSpy prepared(&job, &ImportJob::prepared);
    QVERIFY(!job.table());
    QVERIFY(!job.isReady());
    job.read(write(pets), {});
    QTRY_VERIFY(job.table());
    QCOMPARE(job.table()->rows(), std::size_t(5));
    QVERIFY(job.fingerprint());
    QCOMPARE(job.fingerprint()->size, std::uint64_t(pets.size()));
    QVERIFY(!job.isReady());
    job.prepare(choices(usual));
    QTRY_COMPARE(prepared.size(), 1);
    QVERIFY(job.isReady());
    QCOMPARE(job.outcome().prepared->dataset.rows(), std::size_t(5));
    QCOMPARE(job.outcome().choices.positive, std::string("dog"));
    QVERIFY(job.outcome().summary && job.outcome().ledger);
}

void TestImportJob::waitsForAllRows()
{
    QByteArray rows = "weight,age,kind\n";
    while (rows.size() < 3'000'000)
        rows += "4,2,cat\n30,4,dog\n";
    ImportJob job;
    std::vector<std::size_t> arrived;
    bool wasPrepared = false;
    connect(&job, &ImportJob::arrived, &job, [&](const Reading& reading) {
        arrived.push_back(reading.table->rows());
        QCOMPARE(reading.summaries.size(), std::size_t(3));
        QCOMPARE(reading.suggestion.roles.size(), std::size_t(3));
        QCOMPARE(job.table() != nullptr, reading.complete);
        if (!reading.complete)
            job.prepare(choices(usual));
    });
    connect(&job, &ImportJob::prepared, &job, [&] { wasPrepared = true; });
    job.read(write(rows), {});
    QTRY_VERIFY_WITH_TIMEOUT(job.table(), 60'000);
    QCOMPARE(arrived.size(), std::size_t(2));
    QVERIFY(arrived[0] < arrived[1]);
    QVERIFY(!wasPrepared);
    job.prepare(choices(usual));
    QTRY_VERIFY_WITH_TIMEOUT(job.isReady(), 60'000);
}

void TestImportJob::isNotReadyBeforeTheLatestChoicesAre()
{
    ImportJob job;
    job.read(write(pets), {});
    QTRY_VERIFY(job.table());
    job.prepare(choices(usual));
    QTRY_VERIFY(job.isReady());
    QSignalSpy prepared(&job, &ImportJob::prepared);
    job.prepare(choices({Role::Feature, Role::Ignore, Role::Target}));
    QVERIFY(!job.isReady());
    job.prepare(choices({Role::Ignore, Role::Feature, Role::Target}));
    QVERIFY(!job.isReady());
    QTRY_VERIFY(job.isReady());
    QCOMPARE(prepared.size(), 1);
    QCOMPARE(job.outcome().prepared->dataset.feature_names, std::vector<std::string>{"age"});
}

void TestImportJob::isNotReadyForWhatIsRefused()
{
    ImportJob job;
    QSignalSpy prepared(&job, &ImportJob::prepared);
    job.read(write(pets), {});
    QTRY_VERIFY(job.table());
    job.prepare(choices({Role::Feature, Role::Feature, Role::Ignore}));
    QTRY_COMPARE(prepared.size(), 1);
    QVERIFY(!job.isReady());
    QVERIFY(job.outcome().problem);
    QVERIFY(job.outcome().problem->code == table::ProblemCode::NoTarget);
    job.prepare(choices(usual));
    QTRY_VERIFY(job.isReady());
    QVERIFY(!job.outcome().problem);
}

void TestImportJob::readingAnewForgetsWhatWasMade()
{
    ImportJob job;
    const QString path = write(pets);
    job.read(path, {});
    QTRY_VERIFY(job.table());
    job.prepare(choices(usual));
    QTRY_VERIFY(job.isReady());
    QSignalSpy prepared(&job, &ImportJob::prepared);
    job.prepare(choices({Role::Feature, Role::Ignore, Role::Target}));
    table::ReadOptions half;
    half.one_row_in = 2;
    job.read(path, half);
    QVERIFY(!job.isReady());
    QVERIFY(!job.table());
    QVERIFY(!job.outcome().prepared && !job.outcome().problem);
    QTRY_VERIFY(job.table());
    QVERIFY(job.table()->rows() < 5);
    // What was being prepared of the rows before was never heard of again.
    QTest::qWait(50);
    QCOMPARE(prepared.size(), 0);
}

void TestImportJob::preparesNothingOfAFileThatCannotBeRead_data()
{
    QTest::addColumn<table::ReadOptions>("options");
    table::ReadOptions skipped;
    skipped.overrides.skipped_lines = 100;
    QTest::newRow("no line is left") << skipped;
    table::ReadOptions few;
    few.limits.rows = 2;
    QTest::newRow("more rows than may be held") << few;
}

void TestImportJob::preparesNothingOfAFileThatCannotBeRead()
{
    QFETCH(const table::ReadOptions, options);
    ImportJob job;
    const QString path = write(pets);
    job.read(path, {});
    QTRY_VERIFY(job.table());
    std::optional<table::Problem> problem;
    connect(&job, &ImportJob::arrived, &job,
            [&problem](const Reading& reading) { problem = reading.problem; });
    QSignalSpy prepared(&job, &ImportJob::prepared);
    job.read(path, options);
    QTRY_VERIFY(problem);
    QVERIFY(!job.table());
    job.prepare(choices(usual));
    QTest::qWait(50);
    QCOMPARE(prepared.size(), 0);
    QVERIFY(!job.isReady());
}

void TestImportJob::readsTheRowsThatWereKept()
{
    ImportJob job;
    job.setKept(std::make_shared<const keptrows::File>(
        keptrows::File{"weight,kind\n4,cat\n30,dog\n28,dog\n", {2, 5, 9}}));
    job.read(m_folder.filePath(QStringLiteral("gone.csv")), {});
    QTRY_VERIFY(job.table());
    QCOMPARE(job.table()->rows(), std::size_t(3));
    QCOMPARE(job.table()->line(1), std::uint64_t(5));
    job.setKept(nullptr);
    job.read(write(pets), {});
    QTRY_VERIFY(job.table());
    QCOMPARE(job.table()->rows(), std::size_t(5));
}

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
