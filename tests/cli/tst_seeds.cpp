// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// A run for each of many seeds, on the console.
class Seeds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void each_run_is_that_of_its_seed();
    void what_is_not_used_is_told_with_the_reason();
    void quantiles_lie_between_the_runs();
    void people_read_a_table();
    void of_a_number_they_tell_how_far_it_is_met();
    void a_run_that_diverges_is_told();
    void what_is_doubtful_is_told_once();
    void rows_come_from_a_pipe_as_well();
    void time_ends_it_with_what_there_is();
    void a_word_ends_it_with_what_there_is();
    void what_makes_no_sense_is_refused_data();
    void what_makes_no_sense_is_refused();

private:
    console::Outcome run(QString command) const
    {
        return console::run(command.replace(QLatin1String("DIR"), m_folder.path()).split(u' '));
    }

    QTemporaryDir m_folder;
};

void Seeds::initTestCase()
{
    QFile rows(m_folder.filePath(QStringLiteral("rows.csv")));
    QVERIFY(rows.open(QIODevice::WriteOnly));
    rows.write("id,size,weight,ripe\na1,1.5,90,no\nb7,2.5,80,no\nc3,3.5,,no\nd2,6.5,75,no\n"
               "e9,5,40,yes\nf4,8.5,35,yes\ng5,7.1,30,yes\nh6,9.5,77,yes\ni8,10.5,28,yes\n");
    rows.close();
}

void Seeds::each_run_is_that_of_its_seed()
{
    const QString of = QStringLiteral("train DIR/rows.csv --target ripe --standardize --json "
                                      "--iterations 300 --hidden 3 --test-fraction 0.3 ");
    const auto outcome = run(of + "--seeds 1-3,12");
    QVERIFY2(outcome.status == 0, outcome.error);
    const QJsonArray runs = outcome.json()[u"runs"].toArray();
    QCOMPARE(runs.size(), 4);
    const QList<int> seeds{1, 2, 3, 12};
    for (int i = 0; i < runs.size(); ++i) {
        QCOMPARE(runs[i][u"seed"].toInt(), seeds[i]);
        const QJsonObject alone = run(of + QStringLiteral("--seed %1").arg(seeds[i])).json();
        for (const char* name : {"train_error", "train_accuracy", "train_base_rate", "test_error",
                                 "test_accuracy", "test_base_rate", "diverged_at"})
            QCOMPARE(runs[i][QLatin1String(name)], alone[QLatin1String(name)]);
        // And what became of the file is accounted for in the same way.
        for (const char* name : {"file", "rows", "columns"})
            QCOMPARE(outcome.json()[QLatin1String(name)], alone[QLatin1String(name)]);
    }
    QVERIFY(runs[0][u"train_error"] != runs[1][u"train_error"]);
}

void Seeds::what_is_not_used_is_told_with_the_reason()
{
    const auto outcome = run(QStringLiteral(
        "train DIR/rows.csv --target ripe --iterations 5 --ignore size --quiet --seeds 1-2"));
    QVERIFY2(outcome.output.contains(", size (--ignore names it)\n"), outcome.output);
}

void Seeds::quantiles_lie_between_the_runs()
{
    const auto outcome = run(QStringLiteral("train --tutorial --iterations 40 --json --seeds 5-8"));
    QVERIFY2(outcome.status == 0, outcome.error);
    std::vector<double> errors;
    const QJsonArray runs = outcome.json()[u"runs"].toArray();
    for (const QJsonValue run : runs)
        errors.push_back(run[u"train_error"].toDouble());
    QCOMPARE(errors.size(), std::size_t{4});
    std::sort(errors.begin(), errors.end());
    const QJsonValue said = outcome.json()[u"quantiles"][u"train_error"];
    // As numpy.quantile([a, b, c, d], q) works them out.
    QCOMPARE(said[u"least"].toDouble(), errors[0]);
    QCOMPARE(said[u"first_quartile"].toDouble(), errors[0] + 0.75 * (errors[1] - errors[0]));
    QCOMPARE(said[u"median"].toDouble(), (errors[1] + errors[2]) / 2);
    QCOMPARE(said[u"third_quartile"].toDouble(), errors[2] + 0.25 * (errors[3] - errors[2]));
    QCOMPARE(said[u"most"].toDouble(), errors[3]);
    QVERIFY(outcome.json()[u"quantiles"][u"test_error"].isNull());
    QVERIFY(!outcome.json()[u"settings"].toObject().contains(u"seed"));
}

void Seeds::people_read_a_table()
{
    const auto outcome = run(QStringLiteral("train --tutorial --iterations 40 --seeds 9,10"));
    QVERIFY2(outcome.status == 0, outcome.error);
    const QByteArrayList lines = outcome.output.trimmed().split('\n');
    const qsizetype header = lines.size() - 8;
    QVERIFY2(header > 0 && lines[header].startsWith("seed ") &&
                 lines[header].simplified() == "seed error accuracy base rate",
             outcome.output);
    QVERIFY(lines[header + 1].startsWith("9 ") && lines[header + 2].startsWith("10 "));
    for (const char* name : {"least", "1/4", "median", "3/4", "most"})
        QVERIFY2(outcome.output.contains('\n' + QByteArray(name) + ' '), name);
    const auto tested =
        run(QStringLiteral("train --tutorial --iterations 40 --seeds 9,10 --test-fraction 0.25"));
    QVERIFY2(tested.output.contains("held-back accuracy"), tested.output);
}

void Seeds::of_a_number_they_tell_how_far_it_is_met()
{
    const QString of = QStringLiteral("train DIR/rows.csv --target weight --features size --output "
                                      "number --standardize --iterations 300 --test-fraction 0.3 ");
    const auto outcome = run(of + "--seeds 1-3 --json");
    QVERIFY2(outcome.status == 0, outcome.error);
    const QJsonArray runs = outcome.json()[u"runs"].toArray();
    QCOMPARE(runs.size(), 3);
    for (int i = 0; i < runs.size(); ++i) {
        const QJsonObject alone = run(of + QStringLiteral("--json --seed %1").arg(i + 1)).json();
        for (const char* name :
             {"train_error", "train_rmse", "train_r2", "test_error", "test_rmse", "test_r2"}) {
            QVERIFY2(runs[i][QLatin1String(name)].isDouble(), name);
            QCOMPARE(runs[i][QLatin1String(name)], alone[QLatin1String(name)]);
        }
        QVERIFY(runs[i][u"train_accuracy"].isNull());
    }
    QVERIFY(outcome.json()[u"quantiles"][u"test_r2"][u"median"].isDouble());
    QVERIFY(outcome.json()[u"quantiles"][u"test_accuracy"].isNull());
    const auto table = run(of + "--seeds 1-3");
    QVERIFY2(table.output.contains("R2") && table.output.contains("held back, off by about") &&
                 !table.output.contains("accuracy"),
             table.output);
}

void Seeds::a_run_that_diverges_is_told()
{
    const auto outcome = run(QStringLiteral("train --tutorial --hidden 8,8 --activation linear "
                                            "--learning-rate 1e200 --seeds 1-2"));
    QCOMPARE(outcome.status, 4);
    QCOMPARE(outcome.output.count("diverged at "), 2);
}

void Seeds::what_is_doubtful_is_told_once()
{
    const QString of = QStringLiteral("train DIR/rows.csv --target ripe --iterations 9 ");
    const auto one = run(of + "--seed 1");
    QVERIFY2(one.error.contains("without a value for weight"), one.error);
    QCOMPARE(run(of + "--seeds 1-5").error, one.error);
    QCOMPARE(run(of + "--seeds 1-5 --quiet").error, QByteArray());
}

void Seeds::rows_come_from_a_pipe_as_well()
{
    QFile rows(m_folder.filePath(QStringLiteral("rows.csv")));
    QVERIFY(rows.open(QIODevice::ReadOnly));
    const QStringList options{"--target", "ripe", "--iterations", "9", "--seeds", "1-3", "--quiet"};
    const auto piped = console::run_program(QStringLiteral(CLI_PROGRAM),
                                            QStringList{"train", "-"} + options, rows.readAll());
    QVERIFY2(piped.status == 0, piped.error);
    QCOMPARE(piped.output, console::run(QStringList{"train", rows.fileName()} + options).output);
}

void Seeds::time_ends_it_with_what_there_is()
{
    // Each run is short, and all of them would take minutes: the time is that of all.
    const auto outcome = run(QStringLiteral("train --tutorial --iterations 20000 --record-every "
                                            "20000 --seeds 1-10000 --json --max-seconds 1"));
    QCOMPARE(outcome.status, 0);
    const qsizetype done = outcome.json()[u"runs"].toArray().size();
    QVERIFY(done > 0 && done < 10000);
    QVERIFY2(
        outcome.error.contains(
            QStringLiteral("Out of time after the runs of %1 of 10000 seeds.").arg(done).toUtf8()),
        outcome.error);
}

void Seeds::a_word_ends_it_with_what_there_is()
{
    QProcess process;
    process.start(QStringLiteral(CLI_PROGRAM),
                  {"train", "--tutorial", "--iterations", "20000", "--record-every", "20000",
                   "--seeds", "1-10000", "--json"});
    QVERIFY(process.waitForStarted());
    QTest::qWait(1000);
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 130);
    const auto said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY(!said[u"runs"].toArray().isEmpty());
    QVERIFY(process.readAllStandardError().contains("Ended when told to after the runs of "));
}

void Seeds::what_makes_no_sense_is_refused_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no number") << "--seeds some" << QByteArray("--seeds is \"some\"");
    QTest::newRow("backwards") << "--seeds 9-1" << QByteArray("--seeds is \"9-1\"");
    QTest::newRow("negative") << "--seeds=-3" << QByteArray("--seeds is \"-3\"");
    QTest::newRow("open") << "--seeds 1-" << QByteArray("--seeds is \"1-\"");
    QTest::newRow("beyond the largest")
        << "--seeds 4294967295-4294967296" << QByteArray("from 0 to 4294967295");
    QTest::newRow("too many") << "--seeds 0-4294967295" << QByteArray("more than 10000 seeds");
    QTest::newRow("twice") << "--seeds 1-5,3" << QByteArray("names 3 more than once");
    QTest::newRow("nothing") << "--seeds=" << QByteArray("--seeds is \"\"");
    QTest::newRow("one seed beside")
        << "--seeds 1-5 --seed 3" << QByteArray("--seed has no effect here");
    QTest::newRow("saved") << "--seeds 1-5 --save DIR/s.neuron"
                           << QByteArray("--save has no effect here");
    QTest::newRow("as a history") << "--seeds 1-5 --history DIR/h.csv"
                                  << QByteArray("--history has no effect here");
    QTest::newRow("rows of one class with some seed")
        << "--seeds 1-200 --test-fraction 0.75 --iterations 0" << QByteArray("With the seed ");
}

void Seeds::what_makes_no_sense_is_refused()
{
    QFETCH(const QString, options);
    QFETCH(const QByteArray, said);
    const auto outcome = run(QStringLiteral("train --tutorial ") + options);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.error.contains(said) && outcome.error.count('\n') == 1, outcome.error);
    QCOMPARE(outcome.output, QByteArray());
}

QTEST_GUILESS_MAIN(Seeds)
#include "tst_seeds.moc"
