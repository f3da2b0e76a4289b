// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/difference.h"
#include "support/german.h"
#include "support/golden.h"

#include "session/archive.h"
#include "session/checksum.h"
#include "session/container.h"
#include "session/file.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

namespace
{

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

std::vector<double> parameters(const QJsonObject& network)
{
    std::vector<double> all;
    const QJsonArray layers = network[u"layers"].toArray();
    for (const auto& layer : layers) {
        for (const double weight : golden::flat(layer[u"weights"].toArray()))
            all.push_back(weight);
        for (const double bias : golden::numbers(layer[u"bias"].toArray()))
            all.push_back(bias);
    }
    return all;
}

std::vector<double> parameters(const model::Network& network)
{
    std::vector<double> all;
    for (const model::Layer& layer : network.layers) {
        all.insert(all.end(), layer.weights.begin(), layer.weights.end());
        all.insert(all.end(), layer.bias.begin(), layer.bias.end());
    }
    return all;
}

std::vector<double> errors(const QJsonObject& result, const char* which)
{
    std::vector<double> all;
    const QJsonArray history = result[u"history"].toArray();
    for (const auto& point : history)
        all.push_back(point[QLatin1String(which)].toDouble());
    return all;
}

} // namespace

/// Runs of the console program, against NumPy's.
class Training : public QObject
{
    Q_OBJECT

private slots:
    void the_tutorial_gives_the_numbers_of_numpy_data();
    void the_tutorial_gives_the_numbers_of_numpy();
    void options_give_the_numbers_of_numpy_data();
    void options_give_the_numbers_of_numpy();
    void the_history_is_csv();
    void a_resumed_run_is_that_of_one_never_stopped();
    void the_script_repeats_the_run_to_the_last_bit_data();
    void the_script_repeats_the_run_to_the_last_bit();
    void the_script_of_a_resumed_run_repeats_all_of_it();
    void inspect_tells_what_a_session_holds();
    void a_decimal_comma_elsewhere_changes_nothing();
    void a_run_that_diverges_says_where();
    void what_a_newer_version_saved_is_not_saved_over();
};

void Training::the_tutorial_gives_the_numbers_of_numpy_data()
{
    QTest::addColumn<QJsonObject>("reference");
    for (const char* name : {"neuron", "layers"}) {
        const QJsonArray runs = golden::file(name)["runs"].toArray();
        for (const auto& run : runs) {
            QTest::addRow("%s, seed %lld, rate %g", name, run[u"seed"].toInteger(),
                          run[u"learning_rate"].toDouble())
                << run.toObject();
        }
    }
}

void Training::the_tutorial_gives_the_numbers_of_numpy()
{
    QFETCH(QJsonObject, reference);
    const golden::Run expected = golden::run(reference);
    QStringList arguments = words("train --tutorial --json --seed");
    arguments << QString::number(expected.settings.seed) << QStringLiteral("--learning-rate")
              << QString::number(expected.settings.learning_rate) << QStringLiteral("--iterations")
              << QString::number(expected.settings.iterations);
    if (!expected.settings.hidden.empty()) {
        QStringList units;
        for (const std::size_t count : expected.settings.hidden)
            units << QString::number(count);
        arguments << QStringLiteral("--hidden") << units.join(u',')
                  << QStringLiteral("--activation") << reference[u"activation"].toString();
    }
    const console::Outcome outcome = console::run(arguments);
    QVERIFY2(outcome.status == 0, outcome.error);
    const QJsonObject result = outcome.json();
    QCOMPARE(result[u"seed"].toInteger(), qint64(expected.settings.seed));
    QCOMPARE(result[u"learning_rate"].toDouble(), expected.settings.learning_rate);
    QCOMPARE(result[u"iterations"].toInteger(), expected.settings.iterations);
    QCOMPARE(result[u"rows"][u"train"].toInt(), 8);
    QVERIFY(relative_difference(parameters(result[u"initial"].toObject()),
                                parameters(expected.initial)) <= 1e-9);
    QVERIFY(relative_difference(parameters(result[u"final"].toObject()),
                                parameters(expected.final)) <= 1e-9);
    std::vector<double> recorded;
    for (const model::HistoryPoint& point : expected.history)
        recorded.push_back(point.train_error);
    QVERIFY(relative_difference(errors(result, "train_error"), recorded) <= 1e-9);
    QVERIFY(result[u"history"][0][u"test_error"].isNull());
    QVERIFY(result[u"test_accuracy"].isNull());
}

void Training::options_give_the_numbers_of_numpy_data()
{
    QTest::addColumn<QJsonObject>("reference");
    const QJsonArray runs = golden::file("workbench")["runs"].toArray();
    for (const auto& run : runs) {
        if (run[u"data"] == QStringLiteral("tutorial"))
            QTest::addRow("seed %lld", run[u"seed"].toInteger()) << run.toObject();
    }
}

void Training::options_give_the_numbers_of_numpy()
{
    QFETCH(QJsonObject, reference);
    QStringList arguments = words("train --tutorial --json");
    const auto add = [&](const char* option, const QString& value) {
        arguments << QLatin1String(option) << value;
    };
    add("--seed", QString::number(reference[u"seed"].toInteger()));
    add("--learning-rate", QString::number(reference[u"learning_rate"].toDouble()));
    add("--iterations", QString::number(reference[u"iterations"].toInteger()));
    add("--loss", reference[u"loss"].toString());
    const int batch = reference[u"batch"].toInt();
    add("--batch", batch == 0 ? QStringLiteral("all") : QString::number(batch));
    if (const QString penalty = reference[u"penalty"].toString(); !penalty.isEmpty())
        add(qPrintable(QStringLiteral("--") + penalty),
            QString::number(reference[u"strength"].toDouble()));
    QStringList layers;
    const QJsonArray hidden = reference[u"hidden"].toArray();
    for (const auto& layer : hidden)
        layers << QStringLiteral("%1:%2").arg(layer[0].toInt()).arg(layer[1].toString());
    if (!layers.isEmpty())
        add("--layers", layers.join(u','));
    const console::Outcome outcome = console::run(arguments);
    QVERIFY2(outcome.status == 0, outcome.error);
    const QJsonObject result = outcome.json();
    const golden::Run expected = golden::workbench_run(reference);
    QVERIFY(relative_difference(parameters(result[u"final"].toObject()),
                                parameters(expected.final)) <= 1e-9);
    std::vector<double> recorded;
    for (const model::HistoryPoint& point : expected.history)
        recorded.push_back(point.train_error);
    QVERIFY(relative_difference(errors(result, "train_error"), recorded) <= 1e-9);
    const double penalty =
        model::cost_of_weights(expected.final, {expected.settings.l1, expected.settings.l2});
    QVERIFY(relative_difference(result[u"penalty"].toDouble(), penalty) <= 1e-9);
}

void Training::the_history_is_csv()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.csv"));
    const console::Outcome outcome =
        console::run(words("train --tutorial --json --iterations 250 --record-every 50 "
                           "--test-fraction 0.25 --history")
                     << path);
    QCOMPARE(outcome.status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[0], QByteArray("iteration,train_error,test_error"));
    const QJsonObject result = outcome.json();
    for (int i = 0; i < 5; ++i) {
        const QList<QByteArray> fields = lines[i + 1].split(',');
        QCOMPARE(fields[0].toInt(), 50 * i);
        QCOMPARE(fields[1].toDouble(), result[u"history"][i][u"train_error"].toDouble());
        QCOMPARE(fields[2].toDouble(), result[u"history"][i][u"test_error"].toDouble());
        QVERIFY(fields[2].toDouble() > 0);
    }
}

void Training::a_resumed_run_is_that_of_one_never_stopped()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.neuron"));
    const QByteArray whole =
        console::run(words("train --tutorial --hidden 3 --iterations 1000 --json")).output;
    QCOMPARE(
        console::run(words("train --tutorial --hidden 3 --iterations 333 --save") << path).status,
        0);
    QCOMPARE(
        console::run(QStringList{QStringLiteral("resume"), path} + words("--iterations 100 --save")
                     << path)
            .status,
        0);
    const auto saved = session::open(path);
    QVERIFY(saved);
    // The window opens it where the run stands.
    QCOMPARE(saved->session.lesson, std::string("training"));
    QCOMPARE(saved->session.lessons.at("training").step, std::int64_t(433));
    const console::Outcome resumed = console::run(QStringList{QStringLiteral("resume"), path} +
                                                  words("--iterations 567 --json"));
    QVERIFY(!whole.isEmpty());
    QCOMPARE(resumed.output, whole);
}

void Training::the_script_repeats_the_run_to_the_last_bit_data()
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

void Training::the_script_repeats_the_run_to_the_last_bit()
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

void Training::the_script_of_a_resumed_run_repeats_all_of_it()
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

void Training::inspect_tells_what_a_session_holds()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.neuron"));
    const QJsonObject trained =
        console::run(words("train --tutorial --json --iterations 20 --save") << path).json();
    const QJsonObject held =
        console::run({QStringLiteral("inspect"), path, QStringLiteral("--json")}).json();
    QCOMPARE(held[u"run"].toObject(), trained);
    QCOMPARE(held[u"lesson"].toString(), QStringLiteral("training"));
    QVERIFY(held[u"file"].isNull());
    const console::Outcome text = console::run({QStringLiteral("inspect"), path});
    QCOMPARE(text.status, 0);
    QVERIFY(text.output.contains("iterations: 20\n"));
}

void Training::a_decimal_comma_elsewhere_changes_nothing()
{
    const QTemporaryDir folder;
    const GermanEnvironment german;
    QVERIFY2(german.works(), GermanEnvironment::missing);
    const QProcessEnvironment& environment = german.environment();
    const QString path = folder.filePath(QStringLiteral("a.neuron"));
    const QStringList train =
        words("train --tutorial --learning-rate 0.5 --json --iterations 700 --save") << path;
    const QStringList resume =
        QStringList{QStringLiteral("resume"), path} + words("--iterations 300 --json");
    const QByteArray trained = console::run(train).output;
    const QByteArray resumed = console::run(resume).output;
    QVERIFY(!trained.isEmpty() && !resumed.isEmpty());
    QCOMPARE(console::run(train, environment).output, trained);
    QCOMPARE(console::run(resume, environment).output, resumed);
    QCOMPARE(console::run({QStringLiteral("script"), path}, environment).output,
             console::run({QStringLiteral("script"), path}).output);
}

void Training::a_run_that_diverges_says_where()
{
    const console::Outcome outcome = console::run(
        words("train --tutorial --hidden 8,8 --activation linear --learning-rate 1e200 --json"));
    QCOMPARE(outcome.status, 4);
    const QJsonObject result = outcome.json();
    QVERIFY(result[u"diverged_at"].isDouble());
    QCOMPARE(result[u"iterations"].toInteger(), result[u"diverged_at"].toInteger());
}

void Training::what_a_newer_version_saved_is_not_saved_over()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("newer.neuron")));
    QCOMPARE(
        console::run(words("train --tutorial --iterations 5 --save") << file.fileName()).status, 0);
    // A later format with something behind what is known today.
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll() + "answers";
    const std::uint32_t format = session::current_format + 1;
    const auto payload = std::uint64_t(bytes.size()) - session::header_size;
    std::memcpy(bytes.data() + 8, &format, sizeof format);
    std::memcpy(bytes.data() + 16, &payload, sizeof payload);
    const std::span<const char> all(bytes.constData(), std::size_t(bytes.size()));
    const std::uint32_t checksum = session::crc32c(all.subspan(28), session::crc32c(all.first(24)));
    std::memcpy(bytes.data() + 24, &checksum, sizeof checksum);
    file.seek(0);
    file.write(bytes);
    file.close();

    const QStringList resume =
        QStringList{QStringLiteral("resume"), file.fileName()} + words("--iterations 5 --save");
    const console::Outcome refused = console::run(resume + QStringList{file.fileName()});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.error.contains("newer version"), refused.error);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    // Nor does a training begin for nothing.
    const console::Outcome early =
        console::run(QStringList{QStringLiteral("resume"), file.fileName()} +
                     words("--iterations 100000000000 --save") + QStringList{file.fileName()});
    QVERIFY2(early.error.contains("newer version"), early.error);
    const QString other = folder.filePath(QStringLiteral("other.neuron"));
    QCOMPARE(console::run(resume + QStringList{other}).status, 0);
}

QTEST_GUILESS_MAIN(Training)
#include "tst_training.moc"
