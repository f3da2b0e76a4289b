// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soak.h"

#include "model/elementary.h"

#include <QTest>

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>
#include <random>

/// The model's own exp, tanh, log and the like, beside the C library's with the 64 bits of a long
/// double.
class Elementary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyResultIsNearTheTrueOne_data();
    void everyResultIsNearTheTrueOne();
    void theirNeighboursAreInOrder_data();
    void theirNeighboursAreInOrder();
    void theEndsAreThoseOfTheCLibrary_data();
    void theEndsAreThoseOfTheCLibrary();
    void theTanhIsOdd();
    void theSineIsRightWhereItNearlyVanishes();
    void anAngleIsWithinTwoUlps();
    void anglesOnTheAxesAreThoseOfTheCLibrary();
    void aLengthIsWithinTwoUlps();
    void notANumberGoesThrough();
};

namespace
{

using Function = double (*)(double);
using Reference = long double (*)(long double);

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double smallest = std::numeric_limits<double>::denorm_min();
constexpr double smallest_normal = std::numeric_limits<double>::min();
constexpr double largest = std::numeric_limits<double>::max();

/// The distance of a double from a true value, in units of the last place that doubles have there.
double ulps(double value, long double truth)
{
    int exponent = 0;
    std::frexp(static_cast<double>(truth), &exponent);
    const int last_place = std::max(exponent - 53, -1074);
    return static_cast<double>(std::abs(std::ldexp(value - truth, -last_place)));
}

} // namespace

void Elementary::initTestCase()
{
    static_assert(std::numeric_limits<long double>::digits >= 64);
}

void Elementary::everyResultIsNearTheTrueOne_data()
{
    QTest::addColumn<Function>("function");
    QTest::addColumn<Reference>("reference");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("limit");

    const Reference exp = std::exp, tanh = std::tanh, log = std::log, log1p = std::log1p,
                    sin = std::sin;
    QTest::newRow("exp of weighted sums") << &model::exp << exp << -40.0 << 40.0 << 0.52;
    QTest::newRow("exp near 0") << &model::exp << exp << -0.01 << 0.01 << 0.52;
    QTest::newRow("exp of everything finite") << &model::exp << exp << -708.3 << 709.78 << 0.52;
    QTest::newRow("exp of what is too small for all digits")
        << &model::exp << exp << -745.2 << -708.3 << 0.52;
    QTest::newRow("tanh of weighted sums") << &model::tanh << tanh << -4.0 << 4.0 << 2.0;
    QTest::newRow("tanh near 0") << &model::tanh << tanh << -0.01 << 0.01 << 2.0;
    QTest::newRow("tanh of what is nearly 1") << &model::tanh << tanh << 3.0 << 23.0 << 2.0;
    QTest::newRow("log of radii") << &model::log << log << 0.0 << 1.0 << 2.0;
    QTest::newRow("log near 1") << &model::log << log << 0.99 << 1.01 << 2.0;
    QTest::newRow("log of large numbers") << &model::log << log << 1.0 << 1e6 << 2.0;
    QTest::newRow("sin of features") << &model::sin << sin << -8.0 << 8.0 << 2.0;
    QTest::newRow("sin near 0") << &model::sin << sin << -0.01 << 0.01 << 2.0;
    QTest::newRow("sin of many turns") << &model::sin << sin << -1e9 << 1e9 << 2.0;
    QTest::newRow("sin of more turns than digits") << &model::sin << sin << 1e17 << 1e300 << 2.0;
    QTest::newRow("log1p of an exponential") << &model::log1p << log1p << 0.0 << 1.0 << 2.0;
    QTest::newRow("log1p near 0") << &model::log1p << log1p << -1e-5 << 1e-5 << 2.0;
    QTest::newRow("log1p below 0") << &model::log1p << log1p << -1.0 << 0.0 << 2.0;
    QTest::newRow("log1p of large numbers") << &model::log1p << log1p << 0.3 << 1e6 << 2.0;
}

void Elementary::everyResultIsNearTheTrueOne()
{
    QFETCH(Function, function);
    QFETCH(Reference, reference);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(double, limit);
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> arguments(from, to);
    double worst = 0;
    double where = 0;
    for (int i = 0; i < trials(200'000, 10'000'000); ++i) {
        const double x = arguments(random);
        const double distance = ulps(function(x), reference(x));
        if (!(distance <= worst)) {
            worst = distance;
            where = x;
        }
    }
    QVERIFY2(worst <= limit,
             qPrintable(QStringLiteral("%1 ulp at %2").arg(worst).arg(where, 0, 'g', 17)));
}

void Elementary::theirNeighboursAreInOrder_data()
{
    QTest::addColumn<Function>("function");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("step");
    QTest::newRow("exp, where a part of the table begins") << &model::exp << 0.0027 << 0.0054152;
    QTest::newRow("tanh, where a part of the table begins") << &model::tanh << 0.00135 << 0.0027076;
    QTest::newRow("log, around powers of 2") << &model::log << 0.25 << 0.25;
}

void Elementary::theirNeighboursAreInOrder()
{
    // Whoever follows a curve must not see it fall by more than the last digit where it rises.
    QFETCH(Function, function);
    QFETCH(double, from);
    QFETCH(double, step);
    for (int part = 0; part < 1000; ++part) {
        double x = from + part * step;
        for (int i = 0; i < 100; ++i) {
            const double next = std::nextafter(x, infinity);
            const double value = function(x);
            QVERIFY(function(next) >= std::nextafter(std::nextafter(value, -infinity), -infinity));
            x = next;
        }
    }
}

void Elementary::theEndsAreThoseOfTheCLibrary_data()
{
    QTest::addColumn<double>("x");
    for (const double x : {0.0,
                           smallest,
                           smallest_normal,
                           1e-300,
                           1e-20,
                           1e-9,
                           0.5,
                           1.0,
                           19.9,
                           20.0,
                           22.0,
                           700.0,
                           708.0,
                           708.3964185322641,
                           709.0,
                           709.7,
                           709.782712893384,
                           710.0,
                           744.0,
                           745.13,
                           745.2,
                           746.0,
                           750.0,
                           1e4,
                           1e300,
                           largest,
                           infinity}) {
        for (const double either : {x, -x})
            QTest::addRow("%.17g", either) << either;
    }
}

void Elementary::theEndsAreThoseOfTheCLibrary()
{
    QFETCH(double, x);
    const auto near = [](double value, double truth, double limit) {
        return value == truth || (std::isnan(value) && std::isnan(truth)) ||
               (std::isfinite(truth) && ulps(value, truth) <= limit);
    };
    QVERIFY(near(model::exp(x), std::exp(x), 1));
    QVERIFY(near(model::tanh(x), std::tanh(x), 3));
    QCOMPARE(std::signbit(model::tanh(x)), std::signbit(x));
    QVERIFY(near(model::log(x), std::log(x), 2));
    QVERIFY(near(model::log1p(x), std::log1p(x), 2));
    QVERIFY(near(model::sin(x), std::sin(x), 2));
}

void Elementary::theTanhIsOdd()
{
    std::mt19937_64 random(2);
    std::normal_distribution<double> arguments;
    for (int i = 0; i < 10'000; ++i) {
        const double x = arguments(random);
        QVERIFY(model::tanh(-x) == -model::tanh(x));
    }
}

void Elementary::theSineIsRightWhereItNearlyVanishes()
{
    // The doubles next to whole multiples of a quarter turn, of which few digits are left.
    std::mt19937_64 random(6);
    double worst = 0;
    for (int i = 0; i < trials(100'000, 10'000'000); ++i) {
        const auto quarters = static_cast<long double>(random() >> (random() % 64));
        const auto x = static_cast<double>(quarters * std::numbers::pi_v<long double> / 2);
        worst = std::max(worst, ulps(model::sin(x), std::sin(static_cast<long double>(x))));
        QVERIFY(model::sin(-x) == -model::sin(x));
    }
    QVERIFY2(worst <= 2, qPrintable(QString::number(worst)));
    // The one that is nearest of all to such a multiple (J.-M. Muller, Elementary Functions).
    const double nearest = std::ldexp(6381956970095103.0, 797);
    QVERIFY(model::sin(nearest) == 1);
}

void Elementary::anAngleIsWithinTwoUlps()
{
    std::mt19937_64 random(4);
    std::normal_distribution<double> sides;
    std::uniform_int_distribution<int> exponents(-30, 30);
    double worst = 0;
    for (int i = 0; i < trials(100'000, 10'000'000); ++i) {
        const double x = sides(random);
        const double y = std::ldexp(sides(random), i % 2 ? 0 : exponents(random));
        worst =
            std::max(worst, ulps(model::atan2(y, x), std::atan2(static_cast<long double>(y), x)));
    }
    QVERIFY2(worst <= 2, qPrintable(QString::number(worst)));
    // Two places where a small angle was the difference of two larger ones, and was 2.6 off.
    for (const auto& [y, x] : {std::pair{0.08676786053928362, 1.3871787146823913},
                               std::pair{-0.0867678605392836, 1.3871787146823916}})
        QVERIFY(ulps(model::atan2(y, x), std::atan2(static_cast<long double>(y), x)) <= 2);
}

void Elementary::anglesOnTheAxesAreThoseOfTheCLibrary()
{
    const std::array numbers{0.0,      -0.0,    1.0,      -1.0,     2.5,      -2.5,
                             smallest, largest, -largest, infinity, -infinity};
    for (const double x : numbers) {
        for (const double y : numbers) {
            const double angle = model::atan2(y, x);
            QVERIFY2(ulps(angle, std::atan2(y, x)) <= 1,
                     qPrintable(QStringLiteral("%1 %2").arg(y).arg(x)));
            QCOMPARE(std::signbit(angle), std::signbit(y));
        }
    }
    QVERIFY(model::atan2(1, 1) * 180 / std::numbers::pi == 45);
    QVERIFY(model::atan2(1, 0) * 180 / std::numbers::pi == 90);
    QVERIFY(model::atan2(0, -1) * 180 / std::numbers::pi == 180);
}

void Elementary::aLengthIsWithinTwoUlps()
{
    QVERIFY(model::hypot(3, 4) == 5);
    QVERIFY(model::hypot(3e300, -4e300) == 5e300);
    QVERIFY(model::hypot(0, -0.0) == 0);
    QVERIFY(model::hypot(smallest, 0) == smallest);
    QVERIFY(model::hypot(1, -infinity) == infinity);
    std::mt19937_64 random(3);
    std::normal_distribution<double> sides;
    for (int i = 0; i < trials(20'000, 1'000'000); ++i) {
        const double x = sides(random);
        const double y = sides(random);
        const double distance =
            ulps(model::hypot(x, y), std::hypot(static_cast<long double>(x), y));
        QVERIFY2(distance <= 2, qPrintable(QString::number(distance)));
    }
}

void Elementary::notANumberGoesThrough()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(std::isnan(model::exp(nan)));
    QVERIFY(std::isnan(model::tanh(nan)));
    QVERIFY(std::isnan(model::log(nan)));
    QVERIFY(std::isnan(model::log1p(nan)));
    QVERIFY(std::isnan(model::sin(nan)));
    QVERIFY(std::isnan(model::atan2(nan, 1)));
    QVERIFY(std::isnan(model::hypot(nan, 1)));
    QVERIFY(std::isnan(model::hypot(1, nan)));
}

QTEST_APPLESS_MAIN(Elementary)
#include "tst_elementary.moc"
