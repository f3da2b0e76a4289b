// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/table_check.h"

#include <QDir>
#include <QTest>

/// What the fuzzer found worth keeping is read again by every test run.
class TestCorpus : public QObject
{
    Q_OBJECT

private slots:
    void what_the_fuzzer_found_is_read_without_breaking_a_promise_data();
    void what_the_fuzzer_found_is_read_without_breaking_a_promise();
    void every_cut_of_a_sample_file_is_read_without_breaking_a_promise_data();
    void every_cut_of_a_sample_file_is_read_without_breaking_a_promise();
};

void TestCorpus::what_the_fuzzer_found_is_read_without_breaking_a_promise_data()
{
    QTest::addColumn<QString>("path");
    const QDir corpus(TEST_DATA_DIR "/fuzz/table");
    const QStringList files = corpus.entryList(QDir::Files);
    QVERIFY(files.size() >= 20);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << corpus.filePath(file);
}

void TestCorpus::what_the_fuzzer_found_is_read_without_breaking_a_promise()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    testing::check_table(file.readAll().toStdString());
}

void TestCorpus::every_cut_of_a_sample_file_is_read_without_breaking_a_promise_data()
{
    QTest::addColumn<QString>("path");
    const QDir samples(TEST_DATA_DIR "/csv");
    const QStringList files = samples.entryList(QDir::Files);
    QVERIFY(files.size() >= 10);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << samples.filePath(file);
}

void TestCorpus::every_cut_of_a_sample_file_is_read_without_breaking_a_promise()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string options(1, '\0');
    const std::string all = file.readAll().toStdString();
    for (std::size_t size = 0; size < all.size(); size += 1 + size / 50)
        testing::check_table(options + all.substr(0, size));
}

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
