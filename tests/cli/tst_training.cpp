// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/difference.h"
#include "support/german.h"
#include "support/golden.h"
#include "support/told.h"

#include "session/archive.h"
#include "session/checksum.h"
#include "session/container.h"
#include "session/file.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using told::errors;
using told::parameters;
using told::words;

namespace
{

std::vector<double> parameters(const model::Network& network)
{
    std::vector<double> all;
    for (const model::Layer& layer : network.layers) {
        all.insert(all.end(), layer.weights.begin(), layer.weights.end());
        all.insert(all.end(), layer.bias.begin(), layer.bias.end());
    }
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
    void inspect_tells_what_a_session_holds();
    void a_decimal_comma_elsewhere_changes_nothing();
    void a_run_that_diverges_says_where();
    void a_run_that_leads_away_is_no_result_data();
    void a_run_that_leads_away_is_no_result();
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

void Training::a_run_that_leads_away_is_no_result_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("leads_away");
    QTest::addRow("steps far too long") << "--learning-rate 0.5 --iterations 50" << true;
    QTest::addRow("short steps") << "--learning-rate 0.01 --iterations 50" << false;
    QTest::addRow("none yet") << "--learning-rate 0.5 --iterations 0" << false;
}

void Training::a_run_that_leads_away_is_no_result()
{
    QFETCH(const QString, options);
    QFETCH(const bool, leads_away);
    const QTemporaryDir folder;
    const QString session = folder.filePath(QStringLiteral("run.neuron"));
    const auto says = [](const QByteArray& errors) {
        return errors.contains("led away from the rows") && errors.contains("--learning-rate");
    };
    const QStringList train = words("train --tutorial --output number") + options.split(u' ');
    const console::Outcome trained =
        console::run(train + QStringList{QStringLiteral("--save"), session});
    QCOMPARE(trained.status, leads_away ? 4 : 0);
    QCOMPARE(says(trained.error), leads_away);
    QCOMPARE(trained.output.contains("error grown to "), leads_away);
    // Its numbers are finite: nothing else would tell.
    QVERIFY(console::run(words("inspect --json") << session).json()[u"diverged_at"].isNull());
    const QStringList row = words("--set x1=3 --set x2=1.5");
    for (const QStringList& use :
         {words("predict") << session << row, words("export --to json") << session,
          words("script") << session}) {
        const console::Outcome used = console::run(use);
        QVERIFY2(used.status == 0, used.error);
        QCOMPARE(says(used.error), leads_away);
    }
    // Of many, it is told which.
    QFile file(folder.filePath(QStringLiteral("rows.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x1,x2,target\n1,2,0\n3,1,1\n") > 0);
    file.close();
    const console::Outcome graded =
        console::run(words("evaluate --table") << session << file.fileName());
    QVERIFY2(graded.status == 0, graded.error);
    QCOMPARE(graded.error.contains("run.neuron: The training has led away"), leads_away);
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
