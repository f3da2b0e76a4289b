// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/forms/thresholdchart.h"
#include "gui/look/theme.h"
#include "support/tables.h"
#include "table/numbers.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using gui::ThresholdChart;

/// The picture of a threshold agrees with what is counted: numbers above it and numbers at most it.
class TestThresholdChart : public QObject
{
    Q_OBJECT

private slots:
    void fillsWhatBecomesOne_data();
    void fillsWhatBecomesOne();
    void partsABarByWhatItHolds();

private:
    static table::Histogram histogramOf(const std::vector<double>& numbers, double cut);
    static QImage pictureOf(const table::Histogram& histogram, const table::Threshold& threshold);
    /// The column of pixels above all bars in which the line stands.
    static int lineIn(const QImage& picture);
};

namespace
{

constexpr std::size_t intervals = 30;
constexpr int margin = 4;

double middleOf(std::size_t interval, const QImage& picture)
{
    const double width = double(picture.width() - 2 * margin) / double(intervals);
    return margin + (double(interval) + 0.5) * width - 0.5;
}

bool isFilled(const QImage& picture, int x)
{
    const QColor pixel = picture.pixelColor(x, picture.height() - margin - 2);
    const QColor full = gui::theme::look().colour(gui::theme::Role::Error);
    return std::abs(pixel.red() - full.red()) + std::abs(pixel.green() - full.green()) +
               std::abs(pixel.blue() - full.blue()) <
           60;
}

} // namespace

table::Histogram TestThresholdChart::histogramOf(const std::vector<double>& numbers, double cut)
{
    std::string text = "n,other\n";
    for (const double number : numbers)
        text += table::shortest(number) + ",1\n";
    const auto table = testing::read_bytes(text);
    return table::histogram(table->columns().front(), intervals, cut);
}

QImage TestThresholdChart::pictureOf(const table::Histogram& histogram,
                                     const table::Threshold& threshold)
{
    ThresholdChart chart;
    chart.resize(chart.sizeHint());
    chart.show(histogram, threshold);
    return chart.grab().toImage();
}

int TestThresholdChart::lineIn(const QImage& picture)
{
    int darkest = 0;
    for (int x = 0; x < picture.width(); ++x) {
        if (picture.pixelColor(x, 2).lightness() < picture.pixelColor(darkest, 2).lightness())
            darkest = x;
    }
    return darkest;
}

void TestThresholdChart::fillsWhatBecomesOne_data()
{
    QTest::addColumn<std::vector<double>>("numbers");
    QTest::addColumn<double>("cut");
    const std::vector<double> survey{0, 1, 1, 2, 3, 3, 3, 4, 5, 6, 6, 7, 8, 8, 9, 10};
    for (const double cut : {0.0, 1.0, 2.0, 3.0, 3.5, 6.0, 7.2, 9.0})
        QTest::addRow("a survey from 0 to 10, cut at %g", cut) << survey << cut;
    const std::vector<double> tenths{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
    for (const double cut : {0.1, 0.3, 0.6})
        QTest::addRow("tenths, cut at %g", cut) << tenths << cut;
    const std::vector<double> below{-40, -30, -20, -10, 0};
    QTest::newRow("numbers below nought, cut at one of them") << below << -20.0;
    QTest::newRow("the threshold below all numbers") << below << -50.0;
    QTest::newRow("the threshold above all numbers") << below << 10.0;
    QTest::newRow("the largest numbers there are")
        << std::vector<double>{-1.5e308, 0, 1.5e308} << 0.0;
}

void TestThresholdChart::fillsWhatBecomesOne()
{
    QFETCH(const std::vector<double>, numbers);
    QFETCH(const double, cut);
    const table::Histogram histogram = histogramOf(numbers, cut);
    for (const bool above : {true, false}) {
        const QImage picture = pictureOf(histogram, {cut, above});
        const int line = lineIn(picture);
        std::size_t counted = 0;
        std::size_t filled = 0;
        for (std::size_t i = 0; i < intervals; ++i) {
            if (histogram.counts[i] == 0)
                continue;
            const double middle = middleOf(i, picture);
            counted += histogram.above[i];
            filled += isFilled(picture, int(middle)) ? histogram.counts[i] : 0;
            // Each of these bars stands for one number.
            QCOMPARE(histogram.above[i] > 0, line < middle);
        }
        const auto larger = std::size_t(
            std::ranges::count_if(numbers, [cut](double number) { return number > cut; }));
        QCOMPARE(counted, larger);
        QCOMPARE(filled, above ? larger : numbers.size() - larger);
    }
}

void TestThresholdChart::partsABarByWhatItHolds()
{
    // In one interval: three numbers at most the threshold and one above.
    const table::Histogram histogram = histogramOf({0, 50, 50.1, 50.2, 50.3, 100}, 50.2);
    std::size_t parted = 0;
    while (histogram.above[parted] == 0 || histogram.above[parted] == histogram.counts[parted])
        ++parted;
    QCOMPARE(histogram.counts[parted], std::size_t(4));
    QCOMPARE(histogram.above[parted], std::size_t(1));
    ThresholdChart chart;
    chart.resize(30 * 20 + 2 * margin, 44);
    chart.show(histogram, {50.2, true});
    const QImage picture = chart.grab().toImage();
    const double left = margin + 20.0 * double(parted);
    QVERIFY(std::abs(lineIn(picture) - (left + 15)) <= 1);
    QVERIFY(!isFilled(picture, int(left) + 7));
    QVERIFY(isFilled(picture, int(left) + 17));
}

QTEST_MAIN(TestThresholdChart)
#include "tst_thresholdchart.moc"
