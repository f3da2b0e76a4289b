// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/difference.h"
#include "support/golden.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace
{

std::vector<double> weights(const QJsonObject& network)
{
    std::vector<double> all;
    const QJsonArray layers = network[u"layers"].toArray();
    for (const auto& layer : layers) {
        std::ranges::copy(golden::flat(layer[u"weights"].toArray()), std::back_inserter(all));
        std::ranges::copy(golden::numbers(layer[u"bias"].toArray()), std::back_inserter(all));
    }
    return all;
}

double mean(const std::vector<double>& numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0) / double(numbers.size());
}

double sum_of_squares(const std::vector<double>& numbers, const std::vector<double>& from)
{
    double sum = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        sum += (numbers[i] - from[i]) * (numbers[i] - from[i]);
    return sum;
}

const std::vector<double> areas{120, 80, 200, 60, 150, 95, 110, 175};
const std::vector<double> ages{10, 35, 2, 50, 20, 15, 40, 5};
const std::vector<double> prices{412'000, 255'000, 790'000, 149'000,
                                 520'000, 305'000, 331'500, 610'000};

} // namespace

/// The console predicts a target that is a number, in its own units.
class NumericTarget : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void runs_give_the_numbers_of_numpy_data();
    void runs_give_the_numbers_of_numpy();
    void predictions_are_in_the_units_of_the_target_data();
    void predictions_are_in_the_units_of_the_target();
    void one_row_says_how_it_is_scaled_back();
    void there_are_no_classes();
    void it_is_evaluated_on_other_rows();
    void what_cannot_be_is_refused_in_a_sentence_data();
    void what_cannot_be_is_refused_in_a_sentence();

private:
    console::Outcome run(QString command) const
    {
        return console::run(
            command.replace(QLatin1String("DIR"), m_folder.path()).split(u' ', Qt::SkipEmptyParts));
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// What is predicted for the houses.
    std::vector<double> predictions() const
    {
        std::vector<double> all;
        const QList<QByteArray> lines =
            run(QStringLiteral("predict DIR/s.neuron DIR/houses.csv")).output.split('\n');
        for (qsizetype i = 1; i + 1 < lines.size(); ++i)
            all.push_back(lines[i].split(',')[1].toDouble());
        return all;
    }

    QTemporaryDir m_folder;
};

void NumericTarget::initTestCase()
{
    QByteArray rows = "area,age,price,place\n";
    for (std::size_t i = 0; i < prices.size(); ++i)
        rows += QByteArray::number(areas[i]) + ',' + QByteArray::number(ages[i]) + ',' +
                QByteArray::number(prices[i], 'f', 0) + (i % 2 ? ",town\n" : ",village\n");
    write("houses.csv", rows);
    QByteArray small = "a,b,t\n";
    const QJsonObject data = golden::file("workbench")[u"data"][u"houses"].toObject();
    const std::vector<double> numbers = golden::flat(data[u"rows"].toArray());
    const std::vector<double> targets = golden::numbers(data[u"targets"].toArray());
    for (std::size_t i = 0; i < targets.size(); ++i)
        small += QByteArray::number(numbers[2 * i], 'g', 17) + ',' +
                 QByteArray::number(numbers[2 * i + 1], 'g', 17) + ',' +
                 QByteArray::number(targets[i], 'g', 17) + '\n';
    write("golden.csv", small);
}

void NumericTarget::runs_give_the_numbers_of_numpy_data()
{
    QTest::addColumn<QJsonObject>("reference");
    QTest::addColumn<QString>("options");
    const QJsonArray runs = golden::file("workbench")[u"runs"].toArray();
    for (const auto& run : runs) {
        if (run[u"data"].toString() != QStringLiteral("houses"))
            continue;
        const bool deep = !run[u"hidden"].toArray().isEmpty();
        QTest::newRow(deep ? "two hidden layers" : "one neuron")
            << run.toObject() << (deep ? QStringLiteral(" --hidden 4,4 --batch 4") : QString());
    }
}

void NumericTarget::runs_give_the_numbers_of_numpy()
{
    QFETCH(QJsonObject, reference);
    QFETCH(QString, options);
    const console::Outcome outcome =
        run(QStringLiteral("train DIR/golden.csv --target t --json --output number --seed %1 "
                           "--learning-rate %2 --iterations %3")
                .arg(reference[u"seed"].toInteger())
                .arg(reference[u"learning_rate"].toDouble())
                .arg(reference[u"iterations"].toInteger()) +
            options);
    QVERIFY2(outcome.status == 0, outcome.error);
    const golden::Run expected = golden::workbench_run(reference);
    const QJsonObject result = outcome.json();
    std::vector<double> numbers;
    for (const model::Layer& layer : expected.final.layers) {
        numbers.insert(numbers.end(), layer.weights.begin(), layer.weights.end());
        numbers.insert(numbers.end(), layer.bias.begin(), layer.bias.end());
    }
    QVERIFY(relative_difference(weights(result[u"final"].toObject()), numbers) <= 1e-9);
    const QJsonArray history = result[u"history"].toArray();
    QCOMPARE(std::size_t(history.size()), expected.history.size());
    for (std::size_t i = 0; i < expected.history.size(); ++i)
        QVERIFY(relative_difference(history[qsizetype(i)][u"train_error"].toDouble(),
                                    expected.history[i].train_error) <= 1e-9);
}

void NumericTarget::predictions_are_in_the_units_of_the_target_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("learns");
    QTest::newRow("standardized") << " --standardize --learning-rate 0.02" << true;
    QTest::newRow("standardized, with layers of their own")
        << " --standardize --learning-rate 0.02 --layers 5:tanh,3:relu --batch 4" << true;
    // Nothing is scaled unless it is asked for.
    QTest::newRow("as they are") << " --learning-rate 1e-6 --iterations 100" << false;
}

void NumericTarget::predictions_are_in_the_units_of_the_target()
{
    QFETCH(QString, options);
    QFETCH(bool, learns);
    const console::Outcome outcome =
        run(QStringLiteral("train DIR/houses.csv --target price --features area,age --output "
                           "number --json --save DIR/s.neuron --force") +
            options);
    QVERIFY2(outcome.status == 0, outcome.error);
    const QJsonObject result = outcome.json();
    const std::vector<double> predicted = predictions();
    QCOMPARE(predicted.size(), prices.size());
    const double squares = sum_of_squares(predicted, prices);
    const double spread = sum_of_squares(prices, std::vector<double>(prices.size(), mean(prices)));
    const double off = std::sqrt(squares / double(prices.size()));
    QVERIFY(relative_difference(result[u"train_rmse"].toDouble(), off) <= 1e-12);
    QVERIFY(std::abs(result[u"train_r2"].toDouble() - (1 - squares / spread)) <= 1e-9);
    if (learns)
        QVERIFY2(off < 60'000, qPrintable(QString::number(off)));
    const QJsonObject target = result[u"preparation"][u"target"].toObject();
    QCOMPARE(target[u"mean"].toDouble() != 0, learns);
    if (learns) {
        QVERIFY(relative_difference(target[u"mean"].toDouble(), mean(prices)) <= 1e-12);
        QVERIFY(relative_difference(target[u"scale"].toDouble(),
                                    std::sqrt(spread / double(prices.size()))) <= 1e-12);
    }
}

void NumericTarget::one_row_says_how_it_is_scaled_back()
{
    QVERIFY(run(QStringLiteral("train DIR/houses.csv --target price --features area,age --output "
                               "number --standardize --save DIR/s.neuron --force"))
                .status == 0);
    const QString ask = QStringLiteral("predict DIR/s.neuron --set area=120 --set age=10");
    const QJsonObject answer = run(ask + QStringLiteral(" --json")).json();
    QCOMPARE(answer[u"prediction"].toDouble(), predictions().front());
    QVERIFY(answer[u"class"].isNull());
    QCOMPARE(answer[u"sum"].toDouble() * answer[u"scale"].toDouble() + answer[u"mean"].toDouble(),
             answer[u"prediction"].toDouble());
    const QByteArray text = run(ask).output;
    QVERIFY2(text.contains("in the target's units: ") && !text.contains("class"), text);
}

void NumericTarget::there_are_no_classes()
{
    const console::Outcome outcome =
        run(QStringLiteral("train DIR/houses.csv --target price --output number --standardize "
                           "--test-fraction 0.25 --save DIR/s.neuron --force"));
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains("off on the test rows by about "), outcome.output);
    QVERIFY2(!outcome.output.contains("accuracy") && !outcome.output.contains("counts as 1"),
             outcome.output);
    QVERIFY2(!outcome.error.contains("cut in two"), outcome.error);
    const QByteArray inspected = run(QStringLiteral("inspect DIR/s.neuron")).output;
    QVERIFY2(inspected.contains("output: number\n") && !inspected.contains("accuracy"), inspected);
    const QJsonObject held = run(QStringLiteral("inspect DIR/s.neuron --json")).json();
    for (const char* none : {"train_accuracy", "test_accuracy", "base_class", "train_base_rate",
                             "test_base_rate", "positive", "threshold"})
        QVERIFY2(held[u"run"][QLatin1String(none)].isNull(), none);
    QVERIFY(held[u"run"][u"test_rmse"].isDouble());
    const QJsonObject exported = run(QStringLiteral("export DIR/s.neuron --to json")).json();
    QVERIFY(exported[u"meaning"].isNull());
}

void NumericTarget::it_is_evaluated_on_other_rows()
{
    const QJsonObject trained =
        run(QStringLiteral("train DIR/houses.csv --target price --features area,age --output "
                           "number --standardize --learning-rate 0.02 --json --save DIR/s.neuron "
                           "--force"))
            .json();
    const console::Outcome outcome =
        run(QStringLiteral("evaluate DIR/s.neuron DIR/houses.csv --json"));
    QVERIFY2(outcome.status == 0, outcome.error);
    const QJsonObject found = outcome.json();
    QVERIFY(relative_difference(std::sqrt(found[u"mean_squared_error"].toDouble()),
                                trained[u"train_rmse"].toDouble()) <= 1e-12);
    QVERIFY(std::abs(found[u"r2"].toDouble() - trained[u"train_r2"].toDouble()) <= 1e-9);
    for (const char* none :
         {"meaning", "accuracy", "base_class", "base_rate", "area_under_curve", "confusion"})
        QVERIFY2(found[QLatin1String(none)].isNull(), none);
    const QByteArray text = run(QStringLiteral("evaluate DIR/s.neuron DIR/houses.csv")).output;
    QVERIFY2(text.contains("root of the mean squared error: ") && !text.contains("accuracy"), text);
    const console::Outcome labels =
        run(QStringLiteral("predict DIR/s.neuron DIR/houses.csv --label"));
    QCOMPARE(labels.status, 2);
    QVERIFY2(labels.error.contains("--label has no effect here"), labels.error);
}

void NumericTarget::what_cannot_be_is_refused_in_a_sentence_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const char* options, const char* sentence) {
        QTest::newRow(name) << QString::fromLatin1(options) << QByteArray(sentence);
    };
    row("the cross-entropy of a number",
        "houses.csv --target price --output number --loss cross-entropy",
        "--loss cross-entropy compares how sure");
    row("a threshold", "houses.csv --target price --output number --above 300000",
        "--above has no effect here");
    row("a label", "houses.csv --target price --output number --positive 1",
        "--positive has no effect here");
    row("words for numbers", "houses.csv --target place --output number",
        "The target place holds labels, which are no numbers to predict.");
    row("some other output", "houses.csv --target price --output money",
        "--output is \"money\", but it must be classes or number.");
    row("a larger batch than there are rows", "houses.csv --target place --batch 9",
        "--batch is 9, but there are 8 rows to learn from.");
    row("a batch of none", "houses.csv --target place --batch 0",
        "--batch is \"0\", but it must be 1 to 1000000000, or all.");
    row("a batch of some", "houses.csv --target place --batch some",
        "--batch is \"some\", but it must be 1 to 1000000000, or all.");
    row("a penalty that rewards", "houses.csv --target place --l1 -1",
        "--l1 is -1, but it must be 0 or more.");
    row("more activations than layers",
        "houses.csv --target place --hidden 4,3 --activation tanh,relu,tanh",
        "--activation names 3 activations, but there are 2 hidden layers.");
    row("a layer of another kind", "houses.csv --target place --layers 4:tanh,3:swish",
        "--layers is \"4:tanh,3:swish\", but");
    row("a layer of no units", "houses.csv --target place --layers 0:tanh", "--layers is");
    row("a layer that is a place of the sentence", "houses.csv --target place --layers 4:%2",
        "--layers is \"4:%2\", but it must be up to 64");
    row("a layer of nothing", "houses.csv --target place --layers :tanh", "--layers is");
    row("a product of one feature", "houses.csv --target place --features area --derive x1*x2",
        "--derive asks for x1*x2, but there is one feature only.");
    row("the square of a word",
        "houses.csv --target price --above 3e5 --features place --derive x1^2",
        "--derive asks for x1^2, but x1 is ");
    row("something that is not derived", "houses.csv --target place --derive x1^3",
        "--derive is \"x1^3\", but it must be ");
    row("the same derived twice", "houses.csv --target place --derive x1^2,x1*x2,x1^2",
        "--derive names x1^2 more than once. Name it once.");
    row("the same feature twice", "houses.csv --target place --features area --features area",
        "--features names area more than once. Name it once.");
    row("the type of a column twice", "houses.csv --target place --types area=number,area=category",
        "--types names area more than once. Name it once.");
    row("layers twice", "houses.csv --target place --layers 4 --hidden 4",
        "--hidden has no effect here");
}

void NumericTarget::what_cannot_be_is_refused_in_a_sentence()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, sentence);
    const console::Outcome outcome = run(QStringLiteral("train DIR/") + options);
    // Of wrong usage, or of a file that does not hold what is asked of it.
    QCOMPARE(outcome.status, sentence.startsWith("--") ? 2 : 3);
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY2(outcome.error.contains(sentence), outcome.error);
}

QTEST_GUILESS_MAIN(NumericTarget)
#include "tst_numeric_target.moc"
