// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/polynomial.h"

#include <QTest>

#include <cmath>

using model::Polynomial;

class PolynomialTest : public QObject
{
    Q_OBJECT

private slots:
    void aPolynomialIsFoundAgainFromItsPoints_data()
    {
        QTest::addColumn<int>("degree");
        QTest::newRow("a constant") << 0;
        QTest::newRow("a line") << 1;
        QTest::newRow("a cubic") << 3;
        QTest::newRow("as many points as coefficients") << 9;
    }

    void aPolynomialIsFoundAgainFromItsPoints()
    {
        QFETCH(int, degree);
        const auto original = [degree](double x) {
            double sum = 0;
            for (int power = 0; power <= degree; ++power)
                sum += (power % 2 ? -0.5 : 0.75) * std::pow(x, power);
            return sum;
        };
        std::vector<double> x, y;
        for (int i = 0; i < 10; ++i) {
            x.push_back(-1.2 + 0.26 * i);
            y.push_back(original(x.back()));
        }
        const Polynomial fit = Polynomial::fit(x, y, static_cast<std::size_t>(degree));
        for (double at = -1.2; at < 1.2; at += 0.07)
            QVERIFY2(std::abs(fit(at) - original(at)) < 1e-11, qPrintable(QString::number(at)));
    }

    void aLineThroughScatteredPointsIsTheOneOfLeastSquares()
    {
        // Worked by hand: mean x 2, mean y 3, slope 3/2.
        const std::vector<double> x{1, 2, 3}, y{2, 2, 5};
        const Polynomial line = Polynomial::fit(x, y, 1);
        QCOMPARE(line(2), 3.0);
        QCOMPARE(line(4), 6.0);
        // Left over: 0.5, -1, 0.5.
        QCOMPARE(mean_squared_error(line, x, y), 0.5);
    }

    void pointsFarFromZeroLoseNoDigits()
    {
        std::vector<double> x, y;
        for (int i = 0; i < 12; ++i) {
            x.push_back(1e6 + i);
            y.push_back(i * i);
        }
        const Polynomial fit = Polynomial::fit(x, y, 2);
        QVERIFY(std::abs(fit(1e6 + 4.5) - 20.25) < 1e-8);
    }
};

QTEST_APPLESS_MAIN(PolynomialTest)
#include "tst_polynomial.moc"
