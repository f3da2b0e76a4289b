// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/told.h"

#include <QTemporaryDir>
#include <QTest>

using told::errors;
using told::parameters;
using told::words;

/// The Python programs that repeat a run.
class Script : public QObject
{
    Q_OBJECT

private slots:
    void repeats_the_run_to_the_last_bit_data();
    void repeats_the_run_to_the_last_bit();
    void repeats_all_of_a_run_that_was_resumed();
};

void Script::repeats_the_run_to_the_last_bit_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one neuron") << words("--tutorial --seed 42");
    QTest::newRow("two hidden layers") << words(
        "--tutorial --hidden 5,3 --activation relu --learning-rate 0.05 --iterations 3000");
    QTest::newRow("rows held back")
        << words("--tutorial --hidden 4 --test-fraction 0.25 --iterations 2000 --record-every 70");
    const auto sample = [](const char* name) {
        return QStringList{QStringLiteral(SOURCE_DIR "/resources/samples/") + QLatin1String(name)};
    };
    QTest::newRow("own data: categories, gaps filled, standardized, two hidden layers")
        << sample("fruit.csv") +
               words("--target ripe --positive yes --missing mean --standardize --test-fraction "
                     "0.3 --hidden 6,4 --activation tanh --seed 7 --iterations 4000");
    QTest::newRow("own data: decimal commas, rows with gaps dropped, relu")
        << sample("houses.csv") +
               words("--target dear --positive yes --missing drop --standardize --hidden 8 "
                     "--activation relu --learning-rate 0.02 --seed 3 --iterations 3000");
    QTest::newRow("own data: one neuron, numbers as they are")
        << sample("blobs.csv") + words("--target colour --positive blue --iterations 2500");
    QTest::newRow("linear units") << words(
        "--tutorial --hidden 3 --activation linear --learning-rate 0.02 --iterations 2100");
    QTest::newRow("units that saturate")
        << words("--tutorial --hidden 6 --learning-rate 40 --seed 3 --iterations 2100");
    // One bit more or less anywhere, and they end elsewhere.
    for (const char* activation : {"tanh", "relu", "sigmoid"})
        for (const char* hidden : {"8", "8,8"})
            for (const char* rate : {"0.5", "1", "3"})
                QTest::addRow("chaotic: %s %s, rate %s", hidden, activation, rate)
                    << words("--tutorial --iterations 1000 --record-every 40 --seed 7 --hidden") +
                           words(hidden) + words("--activation") + words(activation) +
                           words("--learning-rate") + words(rate);
    QTest::newRow("layers of their own")
        << words("--tutorial --layers 5:relu,4:tanh,3:sigmoid,2:linear --iterations 2100");
    QTest::newRow("a batch") << words("--tutorial --hidden 4 --batch 5 --iterations 2100");
    QTest::newRow("every row at once")
        << words("--tutorial --hidden 4 --batch all --learning-rate 0.5 --iterations 2100");
    QTest::newRow("cross-entropy") << words("--tutorial --loss cross-entropy --iterations 2100");
    QTest::newRow("cross-entropy, sure of itself")
        << words("--tutorial --loss cross-entropy --hidden 8 --learning-rate 2 --iterations 2100");
    QTest::newRow("weights cost their sizes")
        << words("--tutorial --hidden 6 --l1 0.003 --iterations 2100 --test-fraction 0.25");
    QTest::newRow("weights cost their squares")
        << words("--tutorial --l2 0.01 --batch 3 --iterations 2100");
    QTest::newRow("what is derived of rows")
        << words("--tutorial --hidden 3 --iterations 2100 --derive") +
               QStringList{QStringLiteral("x1^2,x2^2,x1*x2,sin x1,sin x2")};
    QTest::newRow("the sine of large numbers")
        << sample("houses.csv") +
               words("--target dear --positive yes --iterations 2100 --features area_m2,age "
                     "--derive") +
               QStringList{QStringLiteral("sin x1,sin x2")};
    QTest::newRow("all of it") << words(
        "--tutorial --layers 6:tanh,3:relu --loss cross-entropy --batch 4 --l1 0.001 --l2 "
        "0.002 --iterations 2100 --learning-rate 0.3");
    const QStringList fruit = sample("fruit.csv") + words("--target ripe");
    QTest::newRow("own data: categories, gaps filled, cross-entropy, a batch, both penalties")
        << fruit + words("--missing mean --standardize --test-fraction 0.25 --layers 6:tanh,3:relu "
                         "--iterations 1100 --record-every 50 "
                         "--loss cross-entropy --batch 7 --l1 0.0005 --l2 0.001 --seed 11");
    QTest::newRow("own data: rows with gaps dropped, every row at once, L1")
        << fruit + words("--missing drop --standardize --hidden 4 --batch all --l1 0.002 "
                         "--learning-rate 0.5 --iterations 105 --record-every 5");
    QTest::newRow("own data: a label of several, and what is derived of rows")
        << sample("fruit.csv") +
               words("--target kind --positive plum --features weight_g,sweetness --standardize "
                     "--missing mean --hidden 3 --iterations 2100 --derive x1^2,x1*x2,x2^2");
    const QStringList price = sample("houses.csv") + words("--target area_m2 --output number");
    QTest::newRow("a number, standardized, categories, rows held back")
        << price + words("--standardize --test-fraction 0.2 --hidden 5 --learning-rate 0.02 "
                         "--iterations 2100");
    QTest::newRow("a number, standardized, a batch, L2, what is derived")
        << price + words("--features age,place --standardize --missing mean --layers 4:relu "
                         "--batch 4 --l2 0.01 --learning-rate 0.02 --derive x1^2 "
                         "--iterations 1100 --record-every 50");
    QTest::newRow("a number as it is, every row at once")
        << price +
               words("--features garden,place --batch all --learning-rate 0.01 --iterations 105 "
                     "--record-every 5");
    QTest::newRow("a number cut in two")
        << sample("houses.csv") + words("--target area_m2 --above 120 --standardize --hidden 4 "
                                        "--loss cross-entropy --iterations 2100");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("rows in spirals, seed %d", seed)
            << sample("spirals.csv") +
                   words("--target colour --positive blue --standardize --hidden 12 --activation "
                         "tanh --learning-rate 0.3 "
                         "--iterations 600 --record-every 25 --seed") +
                   QStringList{QString::number(seed)};
}

void Script::repeats_the_run_to_the_last_bit()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.neuron"));
    const QJsonObject ours =
        console::run(words("train --json") + arguments + words("--save") << path).json();
    const QByteArray script = console::run({QStringLiteral("script"), path}).output;
    const console::Outcome python =
        console::run_program(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-")}, script);
    QVERIFY2(python.status == 0, python.error);
    const QJsonObject theirs = python.json();
    QVERIFY(!parameters(ours[u"final"].toObject()).empty());
    QVERIFY(errors(ours, "train_error").size() > 20);
    QCOMPARE(parameters(theirs[u"final"].toObject()), parameters(ours[u"final"].toObject()));
    QCOMPARE(errors(theirs, "train_error"), errors(ours, "train_error"));
    QCOMPARE(errors(theirs, "test_error"), errors(ours, "test_error"));
}

void Script::repeats_all_of_a_run_that_was_resumed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.neuron"));
    const auto trained =
        console::run(words("train --tutorial --hidden 8 --learning-rate 3 --seed 7 "
                           "--iterations 1700 --record-every 30 --batch 3 --save")
                     << path);
    QVERIFY2(trained.status == 0, trained.error);
    const QJsonObject ours =
        console::run(QStringList{QStringLiteral("resume"), path} +
                     words("--iterations 433 --json --save") + QStringList{path})
            .json();
    QCOMPARE(ours[u"iterations"].toInt(), 2133);
    const QByteArray script = console::run({QStringLiteral("script"), path}).output;
    const QJsonObject theirs =
        console::run_program(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-")}, script)
            .json();
    QCOMPARE(parameters(theirs[u"final"].toObject()), parameters(ours[u"final"].toObject()));
    QCOMPARE(errors(theirs, "train_error"), errors(ours, "train_error"));
}

QTEST_GUILESS_MAIN(Script)
#include "tst_script.moc"
