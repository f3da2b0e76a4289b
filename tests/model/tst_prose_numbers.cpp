// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions.h"
#include "model/propagation.h"
#include "model/traces.h"
#include "model/trainer.h"
#include "model/tutorial_data.h"
#include "support/walks.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <numbers>

using model::Step;

/// Every number that stands in the prose itself, and not in a placeholder, is computed again.
class TestProseNumbers : public QObject
{
    Q_OBJECT

private slots:
    void everyNumberIsComputedAgain_data();
    void everyNumberIsComputedAgain();
    void translationsHaveTheSameNumbers_data();
    void translationsHaveTheSameNumbers();
};

namespace
{

/// A number as it is written, and what it is.
struct Claim {
    QString written;
    double value;
};
using Claims = QMap<QString, QList<Claim>>;

Step dotProduct(const model::Inputs& changed = {})
{
    return LessonWalk(model::dot_product_inputs(), model::dot_product_trace).end_of(changed);
}

double cutOff(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::trunc(value * scale) / scale;
}

Claims dotProductClaims()
{
    const Step tutorial = dotProduct();
    const std::vector<double> input = tutorial.find("input_vector")->numbers;
    const std::vector<double> second = tutorial.find("weights_2")->numbers;
    const Step stretched = dotProduct({{"weights_1", {10, 0}}});
    const Step tenfold = dotProduct({{"weights_1", {12.6, 0}}});
    const double up = model::first_prediction_dataset().row(0)[1];
    const double weight = model::first_prediction_weights[1];
    const double product = tutorial.number("dot_product_2");
    return {{QStringLiteral("second-product"),
             {{QStringLiteral("1.56"), up},
              {QStringLiteral("-0.66"), weight},
              {QStringLiteral("-1.0296"), up * weight}}},
            {QStringLiteral("second-vector"),
             {{QStringLiteral("2.17"), second[0]},
              {QStringLiteral("1.72"), input[0]},
              {QStringLiteral("0.32"), second[1]},
              {QStringLiteral("1.23"), input[1]},
              {QStringLiteral("4.126"), product},
              {QStringLiteral("4.1259999999999994"), product},
              {QStringLiteral("4.1259"), cutOff(product, 4)}}},
            {QStringLiteral("cosine"),
             {{QStringLiteral("10"), stretched.find("weights_1")->numbers[0]},
              {QStringLiteral("0.81341"), stretched.number("cosine_1")},
              {QStringLiteral("2.1672"), tutorial.number("dot_product_1")},
              {QStringLiteral("17.2"), stretched.number("dot_product_1")},
              {QStringLiteral("12.6"), 10 * tutorial.find("weights_1")->numbers[0]},
              {QStringLiteral("21.672"), tenfold.number("dot_product_1")},
              {QStringLiteral("4.126"), tenfold.number("dot_product_2")}}}};
}

Claims welcomeClaims()
{
    // A smile and a frown, and each of them with one of its pixels flipped. That 3,000 of them were
    // drawn is shown where the net is trained again, in tst_welcome_trace.cpp.
    const Step end = LessonWalk(model::welcome_inputs(), model::welcome_trace).end_of({});
    const auto pixels = double(end.find("picture")->numbers.size());
    // No value shows the biases of the pictured network: they are what its weights leave over.
    const auto left = [&end](double sum, const char* weights, const char* inputs,
                             std::size_t unit) {
        const std::vector<double>& taken = end.find(inputs)->numbers;
        for (std::size_t i = 0; i < taken.size(); ++i)
            sum -= end.find(weights)->numbers[unit * taken.size() + i] * taken[i];
        return sum;
    };
    const std::vector<double> sums = end.find("first_sums")->numbers;
    const double answer = end.number("second_layer");
    const double second = std::log(answer / (1 - answer));
    return {
        {QStringLiteral("deep-learning"),
         {{QStringLiteral("34"), 2 * (1 + pixels)}, {QStringLiteral("3000"), 3000}}},
        {QStringLiteral("layers"),
         {{QStringLiteral("-0.5"), left(sums[1], "first_weights", "input_vector", 1)},
          {QStringLiteral("0.2"), left(sums[2], "first_weights", "input_vector", 2)},
          {QStringLiteral("0.1"), left(second, "second_weights", "first_layer", 0)}}},
    };
}

Claims firstPredictionClaims()
{
    const Step end =
        LessonWalk(model::first_prediction_inputs(), model::first_prediction_trace).end_of({});
    const double sum = end.number("layer_1");
    return {// A thousand millimetres are a metre.
            {QStringLiteral("layer-1"), {{QStringLiteral("1000"), 1 / 0.001}}},
            {QStringLiteral("sigmoid"),
             {{QStringLiteral("2.71828"), std::numbers::e},
              {QStringLiteral("-1.3774"), -sum},
              {QStringLiteral("0.2522"), std::exp(-sum)},
              {QStringLiteral("1.2522"), 1 + std::exp(-sum)},
              {QStringLiteral("0.7986"), end.number("prediction")},
              // The sigmoid at 0, said in words in English.
              {QStringLiteral("0.5"), 1 / (1 + std::exp(0.0))}}},
            {QStringLiteral("threshold"), {{QStringLiteral("0.5"), end.number("threshold")}}},
            {QStringLiteral("second-row-verdict"),
             {{QStringLiteral("0.87101915"), end.number("second_prediction")}}}};
}

Claims errorClaims()
{
    const Step end = LessonWalk(model::error_inputs(), model::error_trace).end_of({});
    return {{QStringLiteral("square"),
             {{QStringLiteral("0.7586743559278976"), end.number("error")},
              {QStringLiteral("0.7586743596667225"), 0.87101915 * 0.87101915},
              {QStringLiteral("0.8710191478537642"), end.number("prediction")},
              {QStringLiteral("0.87101915"), end.number("prediction")}}},
            {QStringLiteral("large-and-small"),
             {{QStringLiteral("0.8"), 0.8},
              {QStringLiteral("0.64"), model::squared_error(0.8, 0)},
              {QStringLiteral("0.4"), 0.8 / 2},
              {QStringLiteral("0.16"), model::squared_error(0.8 / 2, 0)}}}};
}

/// The neuron of the tutorial's second row, and one that answers a row of negative numbers.
Claims wayDownClaims()
{
    const Step end = LessonWalk(model::way_down_inputs(), model::way_down_trace).end_of({});
    const Step back = LessonWalk(model::chain_rule_inputs(), model::chain_rule_trace).end_of({});
    const std::vector<double> gradient = back.find("derror_dweights")->numbers;
    const std::vector<double> times = back.find("times_as_large")->numbers;
    const std::vector<double> row{-2, -1.5};
    const std::vector<double> weights{-1.45, 0.66};
    const Step negative = LessonWalk(model::way_down_inputs(), model::way_down_trace)
                              .end_of({{"input_vector", row}, {"weights_1", weights}});
    const double factor = 1 - 2 * 0.5;
    return {{QStringLiteral("shortcut"),
             {{QStringLiteral("0.3914"), gradient[0]},
              {QStringLiteral("0.2936"), gradient[1]},
              {QStringLiteral("1.742"), end.number("derivative")},
              {QStringLiteral("4.45"), times[0]},
              {QStringLiteral("5.93"), times[1]},
              {QStringLiteral("-2"), row[0]},
              {QStringLiteral("-1.5"), row[1]},
              {QStringLiteral("-1.45"), weights[0]},
              {QStringLiteral("0.66"), weights[1]},
              {QStringLiteral("1.91"), row[0] * weights[0] + row[1] * weights[1]},
              {QStringLiteral("0.8710"), negative.number("prediction")},
              {QStringLiteral("1.742"), negative.number("derivative")},
              {QStringLiteral("0.9997"), negative.number("shortcut_prediction")}}},
            {QStringLiteral("learning-rate"),
             {{QStringLiteral("0.5"), 0.5 + factor},
              {QStringLiteral("0.1"), end.number("learning_rate")},
              // Usual ones, and what a factor of -1 is.
              {QStringLiteral("0.01"), 0.01},
              {QStringLiteral("0.001"), 0.001},
              {QStringLiteral("-1"), 1 - 2 * 1.0}}}};
}

Claims chainRuleClaims()
{
    const auto slope = [](double prediction) {
        return 2 * prediction * model::sigmoid_derivative(prediction);
    };
    return {{QStringLiteral("dprediction-dlayer1"),
             {{QStringLiteral("0.25"), model::sigmoid_derivative(0.5)},
              {QStringLiteral("0.5"), model::sigmoid(0)},
              {QStringLiteral("-1"), -1}}},
            // Predictions to choose from.
            {QStringLiteral("dlayer1-dbias"),
             {{QStringLiteral("0.1"), 0.1},
              {QStringLiteral("0.5"), model::sigmoid(0)},
              {QStringLiteral("0.99"), 0.99}}},
            {QStringLiteral("derror-dbias"),
             {{QStringLiteral("0.2963"), slope(2.0 / 3)},
              {QStringLiteral("0.99"), 0.99},
              {QStringLiteral("0.0196"), slope(0.99)}}},
            // What a neuron without its sigmoid leaves out.
            {QStringLiteral("update"), {{QStringLiteral("0.25"), model::sigmoid_derivative(0.5)}}},
            {QStringLiteral("compare-updates"), {{QStringLiteral("-1"), -1}}},
            // Where a row turns from right to wrong.
            {QStringLiteral("same-rates"), {{QStringLiteral("0.5"), model::sigmoid(0)}}}};
}

/// The least that the errors of the tutorial's rows can add up to with such a network.
double leastError(std::vector<std::size_t> hidden)
{
    const model::Dataset rows = model::tutorial_dataset();
    model::RunSettings settings;
    settings.hidden = std::move(hidden);
    settings.activations = {model::Activation::Linear};
    settings.batch = model::every_row;
    settings.learning_rate = 0.5;
    model::Trainer trainer(settings, rows);
    model::TrainingState state = model::initial_state(settings, rows);
    for (int i = 0; i < 60'000; ++i)
        trainer.step(state);
    return trainer.measure(state.network, 0).train_error;
}

Claims layersClaims()
{
    const Step end = LessonWalk(model::layers_inputs(), model::layers_trace).end_of({});
    const double numbers = double(end.find("derror_dweights_1")->numbers.size() +
                                  end.find("derror_dbias_1")->numbers.size() +
                                  end.find("derror_dweights_2")->numbers.size() + 1);
    return {
        // Between one unit and two that say 1.
        {QStringLiteral("two-lines"), {{QStringLiteral("1.5"), (1.0 + 2.0) / 2}}},
        {QStringLiteral("hidden-plane"), {{QStringLiteral("-1"), model::tanh(-30)}}},
        {QStringLiteral("output-1"), {{QStringLiteral("0.25"), model::sigmoid_derivative(0.5)}}},
        {QStringLiteral("collapse"),
         {{QStringLiteral("1.8838"), leastError({})}, {QStringLiteral("1.8838"), leastError({8})}}},
        {QStringLiteral("back-1"), {{QStringLiteral("-1"), model::tanh(-30)}}},
        {QStringLiteral("check"), {{QStringLiteral("26"), 2 * numbers}}},
        {QStringLiteral("bend"), {{QStringLiteral("0.5"), model::sigmoid(0)}}}};
}

Claims claimsOf(const QString& lesson)
{
    if (lesson == QLatin1String("welcome"))
        return welcomeClaims();
    if (lesson == QLatin1String("dot-product"))
        return dotProductClaims();
    if (lesson == QLatin1String("first-prediction"))
        return firstPredictionClaims();
    if (lesson == QLatin1String("way-down"))
        return wayDownClaims();
    if (lesson == QLatin1String("chain-rule"))
        return chainRuleClaims();
    if (lesson == QLatin1String("layers"))
        return layersClaims();
    return errorClaims();
}

/// By section, the numbers that stand in a lesson's prose as C writes them. Single digits are left
/// out: they count, or name a class or a place.
QMap<QString, QStringList> numbersIn(const QString& path, bool decimalComma)
{
    static const QRegularExpression section(QStringLiteral("<!-- step: ([^>]*) -->"));
    static const QRegularExpression apart(
        QStringLiteral("<!--.*?-->|\\{[^}\n]*\\}|`[^`\n]*`|\\]\\([^)\n]*\\)|^\\d+\\.\\s"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression number(
        QStringLiteral("(?<![\\w.,])−?\\d+(?:[.,]\\d+)*(?!\\w)"));
    QFile file(path);
    QMap<QString, QStringList> numbers;
    if (!file.open(QIODevice::ReadOnly))
        return numbers;
    const QString text = QString::fromUtf8(file.readAll());
    for (auto it = section.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const qsizetype end = text.indexOf(QStringLiteral("<!-- step:"), match.capturedEnd());
        QString prose = text.mid(match.capturedEnd(), end < 0 ? end : end - match.capturedEnd());
        prose.replace(apart, QStringLiteral(" "));
        for (auto found = number.globalMatch(prose); found.hasNext();) {
            QString written = found.next().captured().replace(QChar(0x2212), QLatin1Char('-'));
            written.remove(QLatin1Char(decimalComma ? '.' : ','));
            written.replace(QLatin1Char(','), QLatin1Char('.'));
            if (written.size() > (written.startsWith(QLatin1Char('-')) ? 2 : 1))
                numbers[match.captured(1)] << written;
        }
    }
    return numbers;
}

QString english(const QString& lesson)
{
    return QStringLiteral(SOURCE_DIR "/resources/lessons/%1/en.md").arg(lesson);
}

/// Whether that is the value, rounded to as many digits as are written; all of them, from fifteen
/// on.
bool isWritten(const Claim& claim)
{
    const double written = claim.written.toDouble();
    const qsizetype point = claim.written.indexOf(QLatin1Char('.'));
    const qsizetype decimals = point < 0 ? 0 : claim.written.size() - point - 1;
    if (decimals >= 15)
        return written == claim.value;
    const double rounding = 0.5 * std::pow(10, -double(decimals));
    return std::abs(written - claim.value) <= rounding * (1 + 1e-9);
}

void addLessons()
{
    QTest::addColumn<QString>("lesson");
    for (const char* lesson : {"welcome", "dot-product", "first-prediction", "error", "way-down",
                               "chain-rule", "layers"})
        QTest::newRow(lesson) << QString::fromUtf8(lesson);
}

} // namespace

void TestProseNumbers::everyNumberIsComputedAgain_data()
{
    addLessons();
}

void TestProseNumbers::everyNumberIsComputedAgain()
{
    QFETCH(const QString, lesson);
    const Claims claims = claimsOf(lesson);
    const QMap<QString, QStringList> written = numbersIn(english(lesson), false);
    QVERIFY(!written.isEmpty());
    for (auto section = written.begin(); section != written.end(); ++section) {
        for (const QString& number : section.value()) {
            const QList<Claim> known = claims.value(section.key());
            QVERIFY2(std::ranges::find(known, number, &Claim::written) != known.end(),
                     qPrintable(section.key() + QStringLiteral(" says ") + number));
        }
    }
    for (auto section = claims.begin(); section != claims.end(); ++section) {
        for (const Claim& claim : section.value()) {
            QVERIFY2(isWritten(claim), qPrintable(claim.written + QStringLiteral(" is ") +
                                                  QString::number(claim.value, 'g', 17)));
        }
    }
}

void TestProseNumbers::translationsHaveTheSameNumbers_data()
{
    addLessons();
}

void TestProseNumbers::translationsHaveTheSameNumbers()
{
    QFETCH(const QString, lesson);
    const Claims claims = claimsOf(lesson);
    const QMap<QString, QStringList> wanted = numbersIn(english(lesson), false);
    for (const char* code : {"de", "es"}) {
        const QMap<QString, QStringList> written =
            numbersIn(QStringLiteral(SOURCE_DIR "/translations/%1/%2.md")
                          .arg(QString::fromUtf8(code), lesson),
                      true);
        for (auto section = written.begin(); section != written.end(); ++section) {
            for (const QString& number : section.value()) {
                const QList<Claim> known = claims.value(section.key());
                QVERIFY2(std::ranges::find(known, number, &Claim::written) != known.end(),
                         qPrintable(section.key() + QStringLiteral(" says ") + number));
            }
        }
        for (auto section = wanted.begin(); section != wanted.end(); ++section) {
            for (const QString& number : section.value())
                QVERIFY2(written.value(section.key()).contains(number),
                         qPrintable(section.key() + QStringLiteral(" lacks ") + number));
        }
    }
}

QTEST_APPLESS_MAIN(TestProseNumbers)
#include "tst_prose_numbers.moc"
