// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/two_blobs.h"
#include "support/sample_files.h"
#include "table/preparation.h"
#include "table/reader.h"
#include "table/suggestion.h"

#include <QFile>
#include <QTest>

/// The sets of data that come with the program.
class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void are_what_their_generator_makes_data() { rows(); }
    void are_what_their_generator_makes();
    void are_read_without_a_question_data() { rows(); }
    void are_read_without_a_question();
    void two_blobs_are_the_rows_that_a_lesson_brings();

private:
    static void rows();
    static QString path(const QString& name)
    {
        return QStringLiteral(SOURCE_DIR "/resources/samples/") + name;
    }
};

void TestSamples::rows()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    for (const samplefiles::SampleFile& file : samplefiles::all())
        QTest::newRow(file.name.c_str())
            << QString::fromStdString(file.name) << QByteArray::fromStdString(file.content);
}

/// With FIRST_NEURON_WRITE_SAMPLES set, writes them instead.
void TestSamples::are_what_their_generator_makes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFile file(path(name));
    if (qEnvironmentVariableIsSet("FIRST_NEURON_WRITE_SAMPLES")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestSamples::are_read_without_a_question()
{
    QFETCH(QString, name);
    const auto table = table::read_file(path(name).toStdString());
    QVERIFY(table);
    QVERIFY(table->warnings().empty());
    QVERIFY2(table->detection().confidence > 0.6,
             QByteArray::number(table->detection().confidence));
    QVERIFY(table->rows() >= 100 && table->rows() <= 200);
    table::Preparation choices = table::suggest_preparation(*table);
    QVERIFY(choices.roles.back() == table::Role::Target);
    choices.test_fraction = 0.25;
    const auto prepared = table::prepare(*table, choices);
    QVERIFY(prepared);
    QCOMPARE(prepared->target.labels.size(), std::size_t(2));
    const bool hasGaps = name == QLatin1String("fruit.csv");
    QCOMPARE(!prepared->dropped.empty(), hasGaps);
}

void TestSamples::two_blobs_are_the_rows_that_a_lesson_brings()
{
    const auto table = table::read_file(path(QStringLiteral("blobs.csv")).toStdString());
    QVERIFY(table);
    table::Preparation choices = table::suggest_preparation(*table);
    choices.positive = "orange";
    choices.test_fraction = 0.25;
    auto prepared = table::prepare(*table, choices);
    QVERIFY(prepared);
    prepared->dataset.name = "blobs.csv";
    QCOMPARE(prepared->dataset, model::two_blobs());
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
