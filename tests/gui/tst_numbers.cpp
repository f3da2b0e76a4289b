// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/numbers.h"
#include "gui/base/valuetexts.h"

#include "gui/base/language.h"
#include "gui/texts/placeholders.h"

#include <QTest>
#include <QTextBoundaryFinder>

#include <cmath>
#include <limits>
#include <utility>

using namespace gui;

/// Numbers as a person would write them, and as what is copied has them.
class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void cleanup() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void areWrittenAsAPersonWould_data();
    void areWrittenAsAPersonWould();
    void inATableTellApartWhatDiffers_data();
    void inATableTellApartWhatDiffers();
    void aPredictionStaysOnItsSideOfTheBoundary_data();
    void aPredictionStaysOnItsSideOfTheBoundary();
    void readBackFromWhatIsCopied_data();
    void readBackFromWhatIsCopied();
    void leaveOutWhatRoundingHasLeftBehind_data();
    void leaveOutWhatRoundingHasLeftBehind();
    void areWrittenAsTheyWereMeantWhateverIsAddedUp();
    void ofALargeMatrixAreWrittenWithinBounds();
    void sayTheNamesOfTheirFeatures();
    void ofRowsAndIterationsAreWrittenInOneWay_data();
    void ofRowsAndIterationsAreWrittenInOneWay();
};

namespace
{

const QString group(QLatin1Char(','));
const QString times = QStringLiteral("\u00a0×\u00a010");

} // namespace

void TestNumbers::areWrittenAsAPersonWould_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << "0";
    QTest::newRow("minus nothing") << -0.0 << "0";
    QTest::newRow("what rounding leaves behind") << 3.6000000000000005 << "3.6";
    QTest::newRow("five digits") << 1.234567 << "1.2346";
    QTest::newRow("rounding up to a new digit") << 9.999996 << "10";
    QTest::newRow("below zero") << -0.66 << "−0.66";
    QTest::newRow("a small part") << 0.00022388 << "0.00022388";
    QTest::newRow("a whole part is never rounded") << 123456.789 << "123" + group + "457";
    QTest::newRow("four digits stand together") << 1904.25 << "1904.3";
    QTest::newRow("a whole number") << 37495000.0 << "37" + group + "495" + group + "000";
    QTest::newRow("a long number") << 37495123.4 << "3.7495" + times + "⁷";
    QTest::newRow("a huge number") << -1e300 << "−1" + times + "³⁰⁰";
    QTest::newRow("a tiny number") << 0.000012 << "1.2" + times + "⁻⁵";
    QTest::newRow("the smallest number") << 5e-324 << "5" + times + "⁻³²⁴";
    QTest::newRow("a number of few digits") << 1e-320 << "1" + times + "⁻³²⁰";
    QTest::newRow("no number") << std::nan("") << "–";
    QTest::newRow("without end") << std::numeric_limits<double>::infinity() << "–";
}

void TestNumbers::areWrittenAsAPersonWould()
{
    QFETCH(const double, number);
    QFETCH(const QString, text);
    QCOMPARE(pageNumber(number), text);
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QString german = text;
    german.replace(QLatin1Char(','), QLatin1Char(' ')).replace(QLatin1Char('.'), QLatin1Char(','));
    QCOMPARE(pageNumber(number), german.replace(QLatin1Char(' '), QLatin1Char('.')));
}

void TestNumbers::inATableTellApartWhatDiffers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("a sum that rounding missed") << 4.1259999999999994 << "4.126";
    QTest::newRow("a measured slope") << 2.0000000000131024 << "2";
    QTest::newRow("a prediction") << 0.7985731042296965 << "0.7985731042";
    QTest::newRow("a third") << 1.0 / 3 << "0.3333333333";
    QTest::newRow("a seed") << 4294967295.0 << "4" + group + "294" + group + "967" + group + "295";
}

void TestNumbers::inATableTellApartWhatDiffers()
{
    QFETCH(const double, number);
    QFETCH(const QString, text);
    QCOMPARE(tableValue(model::number("x", number)), text);
    QVERIFY(tableValue(model::number("x", number * (1 + 1e-8))) != text);
}

void TestNumbers::aPredictionStaysOnItsSideOfTheBoundary_data()
{
    QTest::addColumn<double>("prediction");
    QTest::addColumn<QString>("text");
    QTest::newRow("on it") << 0.5 << "0.5";
    QTest::newRow("a little below") << 0.49999975 << "0.4999998";
    QTest::newRow("a little above") << 0.500004 << "0.500004";
    QTest::newRow("its neighbour below") << std::nextafter(0.5, 0) << "0.4999999999999999";
    QTest::newRow("its neighbour above") << std::nextafter(0.5, 1) << "0.5000000000000001";
    QTest::newRow("far from it") << 0.87101915 << "0.87102";
    QTest::newRow("nearly one") << 0.9999999 << "0.9999999";
    QTest::newRow("the last number below one") << std::nextafter(1, 0) << "0.9999999999999999";
    QTest::newRow("one, as of a sum of 40") << 1.0 << "1";
    QTest::newRow("nearly nothing") << 3.2e-14 << pageNumber(3.2e-14);
}

void TestNumbers::aPredictionStaysOnItsSideOfTheBoundary()
{
    QFETCH(const double, prediction);
    QFETCH(const QString, text);
    QCOMPARE(predictionNumber(prediction), text);
    model::Value value = model::number("prediction", prediction);
    value.role = model::Role::Prediction;
    QCOMPARE(pageValue(value), text);
    QCOMPARE(tableValue(value) == QStringLiteral("0.5"), prediction == 0.5);
    // A weight may well be rounded to a half.
    value.role = model::Role::Weights;
    QCOMPARE(pageValue(value), pageNumber(prediction));
}

void TestNumbers::readBackFromWhatIsCopied_data()
{
    QTest::addColumn<double>("number");
    for (const double number : {0.1 + 0.2, 4.1259999999999994, -1e300, 5e-324, 37495123.4, 1.0 / 3})
        QTest::addRow("%.17g", number) << number;
}

void TestNumbers::readBackFromWhatIsCopied()
{
    QFETCH(const double, number);
    QCOMPARE(codeValue(model::number("x", number)).toDouble(), number);
    QCOMPARE(sheetValue(model::number("x", number)).toDouble(), number);
    QString exact = exactNumber(number);
    QCOMPARE(exact.replace(QChar(0x2212), QLatin1Char('-')).toDouble(), number);
}

void TestNumbers::leaveOutWhatRoundingHasLeftBehind_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("the sum that everybody knows") << 0.1 + 0.2 << "0.3";
    QTest::newRow("a step above") << 3.6000000000000005 << "3.6";
    QTest::newRow("a step below, and below nought") << -4.1259999999999994 << "−4.126";
    QTest::newRow("a whole number") << 2.9999999999999996 << "3";
    QTest::newRow("a difference") << 1.1 - 0.2 << "0.9";
    QTest::newRow("a product") << 1.1 * 1.1 << "1.21";
    double sum = 0;
    for (int i = 0; i < 10; ++i)
        sum += 1e-7;
    QTest::newRow("a sum of tiny ones") << sum << "1e−06";
    QTest::newRow("large") << 1.1 * 123456.7 << "135802.37";
    QTest::newRow("very large") << 1e22 * 1.1 << exactNumber(1.1e22);
    // What stays.
    QTest::newRow("a third") << 1.0 / 3 << "0.3333333333333333";
    QTest::newRow("two thirds") << 2.0 / 3 << "0.6666666666666666";
    QTest::newRow("a seventh") << 22.0 / 7 << exactNumber(22.0 / 7);
    QTest::newRow("a number typed with many nines") << 2.9999999999999 << "2.9999999999999";
    QTest::newRow("typed with as many digits as there are")
        << 0.123456789012345 << "0.123456789012345";
    QTest::newRow("many steps away") << 0.3 + 1e-15 << exactNumber(0.3 + 1e-15);
    QTest::newRow("a prediction") << 0.8710191478537642 << "0.8710191478537642";
    QTest::newRow("nearly one") << std::nextafter(1.0, 0) - 1e-14
                                << exactNumber(std::nextafter(1.0, 0) - 1e-14);
    QTest::newRow("short already") << 1.45 << "1.45";
    QTest::newRow("nought") << 0.0 << "0";
    QTest::newRow("no number") << std::nan("") << "–";
}

void TestNumbers::leaveOutWhatRoundingHasLeftBehind()
{
    QFETCH(const double, number);
    QFETCH(const QString, text);
    QCOMPARE(writtenNumber(number), text);
    // Every digit is at hand all the same.
    QString exact = exactNumber(number).replace(QChar(0x2212), QLatin1Char('-'));
    QVERIFY(!std::isfinite(number) || exact.toDouble() == number);
}

void TestNumbers::areWrittenAsTheyWereMeantWhateverIsAddedUp()
{
    // Decimals of few digits, added and taken away again in binary: what is meant is known exactly.
    for (int i = 1; i <= 400; ++i) {
        for (int j = 1; j <= 25; ++j) {
            const double sum = i / 100.0 + j / 10.0;
            const QString meant = QString::number((i + 10 * j) / 100.0, 'g', 12);
            QCOMPARE(writtenNumber(sum), meant);
            const double product = (i / 100.0) * (j / 10.0);
            QCOMPARE(writtenNumber(product), QString::number(i * j / 1000.0, 'g', 12));
            // Fractions are no such numbers, unless they end.
            const double part = i / (7.0 * j);
            if (i % 7 != 0)
                QCOMPARE(writtenNumber(part), exactNumber(part));
        }
    }
}

void TestNumbers::ofALargeMatrixAreWrittenWithinBounds()
{
    const std::size_t rows = 64;
    const std::size_t columns = 1000;
    const model::Value value =
        model::matrix("weights_1", rows, columns, std::vector<double>(rows * columns, 1.0 / 3));
    QVERIFY(tableValue(value).size() < 10'000);
    QVERIFY(exactValue(value).size() < 15'000);
    QVERIFY(tableValue(value).endsWith(QStringLiteral("]]")));
    QCOMPARE(codeValue(value).count(QStringLiteral("0.333")), qsizetype(rows * columns));
    const QString page = pageValue(model::vector("v", {1, 2, 3, 4, 5}));
    QCOMPARE(page, QStringLiteral("[1, 2, …, 5]"));
}

void TestNumbers::sayTheNamesOfTheirFeatures()
{
    const QStringList names{QStringLiteral("sun"), QStringLiteral("rain")};
    const model::Value weights = model::vector("weights", {5.25, -2});
    QCOMPARE(tableValue(weights, names), QStringLiteral("[sun\u00a05.25, rain\u00a0−2]"));
    QCOMPARE(pageValue(weights, 5, names), QStringLiteral("[sun\u00a05.25, rain\u00a0−2]"));
    QCOMPARE(namedNumbers(weights, names), QStringLiteral("weights\nsun = 5.25\nrain = −2"));
    // No line begins between a name that ends in a hyphen and its number.
    const QString marks = pageValue(weights, 5, {QStringLiteral("mark=1-"), names[1]});
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, marks);
    lines.setPosition(marks.indexOf(u'-'));
    QVERIFY2(lines.toNextBoundary() > marks.indexOf(u'5'), qPrintable(marks));
    // Two units are no two features.
    QCOMPARE(tableValue(model::vector("layer_1", {1, 2}), names), QStringLiteral("[1, 2]"));
    QCOMPARE(tableValue(model::vector("weights", {1, 2, 3}), names), QStringLiteral("[1, 2, 3]"));
    QStringList many;
    std::vector<double> numbers;
    for (int i = 0; i < 1000; ++i) {
        many << QStringLiteral("f%1").arg(i);
        numbers.push_back(i);
    }
    const QString tip = namedNumbers(model::vector("input_vector", numbers), many);
    QVERIFY(tip.count(QLatin1Char('\n')) < 30);
    QVERIFY(tip.endsWith(QStringLiteral("…\nf999 = 999")));
}

void TestNumbers::ofRowsAndIterationsAreWrittenInOneWay_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("count");
    QTest::addColumn<QString>("text");
    for (const auto& [language, mark] : {std::pair("en", ','), {"de", '.'}, {"es", '.'}}) {
        const auto row = [language = language, mark = mark](double count, const QString& text) {
            QTest::addRow("%s, %.17g", language, count)
                << QString::fromUtf8(language) << count
                << QString(text).replace(QLatin1Char('\''), QLatin1Char(mark));
        };
        row(0, QStringLiteral("0"));
        row(999, QStringLiteral("999"));
        row(1000, QStringLiteral("1'000"));
        row(3639, QStringLiteral("3'639"));
        row(10'000, QStringLiteral("10'000"));
        row(1'234'567, QStringLiteral("1'234'567"));
        row(-3639, QStringLiteral("−3'639"));
    }
}

void TestNumbers::ofRowsAndIterationsAreWrittenInOneWay()
{
    QFETCH(const QString, language);
    QFETCH(const double, count);
    QFETCH(const QString, text);
    language::apply(language);
    QCOMPARE(countNumber(qint64(count)), text);
    const model::Value value = model::number("iterations_made", count, model::Role::Other);
    QCOMPARE(pageValue(value), text);
    QCOMPARE(tableValue(value), text);
    const model::Step step{
        "finished", {}, {value, model::vector("rows", {7, count}, model::Role::Other)}, {}, {}};
    QCOMPARE(displayText({QStringLiteral("iterations_made")}, step), text);
    QCOMPARE(displayText({QStringLiteral("rows"), 1}, step), text);
    // A year is no count, and a rate none either.
    const model::Value year = model::number("input", 1994, model::Role::Input);
    QCOMPARE(pageValue(year), QStringLiteral("1994"));
    QCOMPARE(tableValue(year), QStringLiteral("1994"));
    const model::Value rate = model::number("learning_rate", 0.5, model::Role::Other);
    QCOMPARE(pageValue(rate), pageNumber(0.5));
    language::apply(QStringLiteral("en"));
}

QTEST_MAIN(TestNumbers)
#include "tst_numbers.moc"
