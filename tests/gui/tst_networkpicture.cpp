// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/diagrams/network/networklayout.h"
#include "gui/pictures/diagrams/network/networkpicture.h"
#include "gui/pictures/diagrams/network/planewords.h"
#include "gui/pictures/diagrams/network/unitformula.h"
#include "model/propagation.h"

#include <QSignalSpy>
#include <QTest>

using namespace gui;

/// The picture of a network: what its units' pictures show, and how it is told.
class TestNetworkPicture : public QObject
{
    Q_OBJECT

private slots:
    void init() { language::apply(QStringLiteral("en")); }
    void everyUnitShowsWhatItSays();
    void aFeatureThatIsNotOnTheAxesStays();
    void largeNetworksGetCoarserPictures();
    void saysWhatAPictureLooksLike_data();
    void saysWhatAPictureLooksLike();
    void writesTheFormulaWithTheNumbersPutIn();
    void aFewUnitsAreRatherSmallThanUnseen();
    void aTitleThatIsTooWideStandsOverAllThatShareIt();
    void allUnitsHaveAPlaceOrAreCounted_data();
    void allUnitsHaveAPlaceOrAreCounted();
    void arrowKeysGoFromUnitToUnit();
    void everyUnitIsARowOfTheTable();
    void pointingAtAUnitPointsAtItsValue();
    void keysLeaveARestingPointerBehind();

private:
    static model::Network someNetwork();
};

model::Network TestNetworkPicture::someNetwork()
{
    model::Random random(3);
    const std::vector<model::HiddenLayer> hidden{{3, model::Activation::Tanh},
                                                 {2, model::Activation::Relu}};
    return model::initial_network(3, hidden, model::Activation::Sigmoid, random);
}

void TestNetworkPicture::everyUnitShowsWhatItSays()
{
    const model::Network network = someNetwork();
    const QRectF plane(-2, 1, 4, 8);
    const UnitPlanes planes(network, {9, 0.5, 9}, plane, {2, 0});
    QCOMPARE(planes.columns().size(), std::size_t(4));
    const int side = planes.of({0, 0}).side;
    QVERIFY(side >= 8);
    for (const auto& [line, column] : {std::pair{0, 0}, {0, side - 1}, {side - 1, 3}, {5, 7}}) {
        // The top line is the highest.
        const double across = -2 + 4 * (column + 0.5) / side;
        const double up = 9 - 8 * (line + 0.5) / side;
        const model::ForwardPass pass =
            model::forward(network, std::vector<double>{up, 0.5, across});
        const auto at = [&, place = std::size_t(line * side + column)](UnitPlace unit) {
            return planes.of(unit).outputs[place];
        };
        for (int input = 0; input < 3; ++input)
            QCOMPARE(at({0, input}), pass.input[std::size_t(input)]);
        for (int layer = 0; layer < 3; ++layer) {
            const std::vector<double>& outputs = pass.layers[std::size_t(layer)].outputs;
            for (int unit = 0; unit < int(outputs.size()); ++unit)
                QCOMPARE(at({layer + 1, unit}), outputs[std::size_t(unit)]);
        }
    }
}

void TestNetworkPicture::aFeatureThatIsNotOnTheAxesStays()
{
    const UnitPlanes planes(someNetwork(), {9, 0.5, 9}, {0, 0, 1, 1}, {0, 2});
    QCOMPARE(planes.of({0, 1}).least(), 0.5);
    QCOMPARE(planes.of({0, 1}).most(), 0.5);
    QVERIFY(planes.of({0, 0}).most() > planes.of({0, 0}).least());
}

void TestNetworkPicture::largeNetworksGetCoarserPictures()
{
    model::Random random(3);
    const std::vector<model::HiddenLayer> hidden(6, {64, model::Activation::Tanh});
    const model::Network large =
        model::initial_network(2, hidden, model::Activation::Sigmoid, random);
    const UnitPlanes planes(large, {0, 0}, {0, 0, 1, 1}, {});
    QVERIFY(planes.of({1, 63}).side <
            UnitPlanes(someNetwork(), {0, 0, 0}, {0, 0, 1, 1}, {}).of({0, 0}).side);
}

void TestNetworkPicture::saysWhatAPictureLooksLike_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<double>("product");
    QTest::addColumn<double>("bowl");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, double x, double y, double product, double bowl) {
        QTest::newRow(name) << x << y << product << bowl << QString::fromLatin1(name);
    };
    row("grows to the right", 1, 0, 0, 0);
    row("grows to the left", -1, 0.1, 0, 0);
    row("grows upwards", 0, 1, 0, 0);
    row("grows downwards", 0.1, -1, 0, 0);
    row("grows towards the upper right", 1, 1, 0, 0);
    row("grows towards the lower left", -1, -0.8, 0, 0);
    row("grows towards the lower right", 1, -0.8, 0, 0);
    row("grows towards the upper left", -1, 1.2, 0, 0);
    row("high at the lower left and the upper right", 0.1, 0, 1, 0);
    row("high at the upper left and the lower right", 0, 0.1, -1, 0);
    row("low in the middle", 0, 0.1, 0, 1);
    row("high in the middle", 0.1, 0, 0, -1);
    row("nearly the same everywhere", 0.01, 0, 0, 0);
}

void TestNetworkPicture::saysWhatAPictureLooksLike()
{
    QFETCH(const double, x);
    QFETCH(const double, y);
    QFETCH(const double, product);
    QFETCH(const double, bowl);
    QFETCH(const QString, words);
    UnitPlane plane{12, {}};
    for (int line = 0; line < 12; ++line) {
        for (int column = 0; column < 12; ++column) {
            const double right = (column + 0.5) / 6 - 1;
            const double up = 1 - (line + 0.5) / 6;
            plane.outputs.push_back(x * right + y * up + product * right * up +
                                    bowl * (right * right + up * up));
        }
    }
    QVERIFY2(wordsFor(plane).startsWith(words), qPrintable(wordsFor(plane)));
}

void TestNetworkPicture::writesTheFormulaWithTheNumbersPutIn()
{
    model::Network network{{{2, 1, {0.5, -1.25}, {0.25}, model::Activation::Tanh},
                            {1, 1, {-2}, {1}, model::Activation::Sigmoid}}};
    const QStringList features{QStringLiteral("x"), QStringLiteral("y")};
    QCOMPARE(unitFormula(network, features, {1, 0}), QStringLiteral("tanh(0.5 x − 1.25 y + 0.25)"));
    QCOMPARE(unitFormula(network, features, {2, 0}), QStringLiteral("σ(−2 a₁ + 1)"));
    const model::ForwardPass pass = model::forward(network, std::vector<double>{2, -3});
    QCOMPARE(unitFormula(network, pass, {1, 0}),
             QStringLiteral("tanh(0.5 × 2 − 1.25 × (−3) + 0.25) = tanh(5) = 0.9999"));
    QCOMPARE(unitResult(network, pass, {1, 0}), QStringLiteral("tanh(5) = 0.9999"));
    network.layers[0].activation = model::Activation::Linear;
    QCOMPARE(unitFormula(network, model::forward(network, std::vector<double>{2, -3}), {1, 0}),
             QStringLiteral("0.5 × 2 − 1.25 × (−3) + 0.25 = 5"));
    model::Random random(1);
    const QStringList many(12, QStringLiteral("f"));
    const model::Network wide = model::initial_network(12, {}, model::Activation::Sigmoid, random);
    QVERIFY(unitFormula(wide, many, {1, 0}).contains(QStringLiteral("…")));
    network.layers[0].inputs = 3;
    network.layers[0].weights = {1, 2, 3};
    network.derived = {model::Derived::Product};
    QCOMPARE(unitFormula(network, features, {1, 0}), QStringLiteral("1 x + 2 y + 3 x·y + 0.25"));
}

void TestNetworkPicture::allUnitsHaveAPlaceOrAreCounted_data()
{
    QTest::addColumn<std::vector<std::size_t>>("units");
    using Units = std::vector<std::size_t>;
    QTest::newRow("a neuron") << Units{2, 1};
    QTest::newRow("a few layers") << Units{2, 8, 8, 1};
    QTest::newRow("the most that fields allow") << Units{7, 64, 64, 64, 64, 64, 64, 1};
    QTest::newRow("many features") << Units{300, 4, 1};
}

void TestNetworkPicture::aFewUnitsAreRatherSmallThanUnseen()
{
    const QRectF area(0, 0, 330, 90);
    QVERIFY(NetworkLayout::mostSeen(area.height(), 17) < 4);
    const NetworkLayout few(area, {2, 4, 1}, 17, 20);
    QCOMPARE(few.unseen(1), 0);
    QVERIFY(few.box({1, 0}).height() > 10);
    QVERIFY(few.box({1, 3}).bottom() <= area.bottom());
    QVERIFY(few.box({1, 0}).top() >= few.titleOf(1).bottom());
    // Where that does not help, those that are seen are as large as ever.
    const NetworkLayout many(area, {2, 40, 1}, 17, 20);
    QVERIFY(many.unseen(1) > 0);
    QVERIFY(many.box({1, 0}).height() > few.box({1, 0}).height());
}

void TestNetworkPicture::allUnitsHaveAPlaceOrAreCounted()
{
    QFETCH(const std::vector<std::size_t>, units);
    for (const QSizeF size : {QSizeF(330, 180), QSizeF(420, 300), QSizeF(900, 600)}) {
        const QRectF area(QPointF(5, 5), size);
        const NetworkLayout layout(area, units, 17, 20);
        QCOMPARE(layout.columns(), int(units.size()));
        QRectF before;
        for (int column = 0; column < layout.columns(); ++column) {
            QCOMPARE(layout.seen(column) + layout.unseen(column), int(units[std::size_t(column)]));
            QVERIFY(layout.seen(column) > 0);
            for (int unit = 0; unit < layout.seen(column); ++unit) {
                const QRectF& box = layout.box({column, unit});
                QVERIFY(area.adjusted(-1, -1, 1, 1).contains(box));
                QVERIFY(!box.intersects(layout.titleOf(column)));
                QVERIFY(!before.intersects(box));
                QCOMPARE(layout.at(box.center()), (UnitPlace{column, unit}));
                before = box;
            }
        }
    }
}

namespace
{

/// The workbench on the tutorial's rows.
struct Bench {
    Document document;
    LessonPage page{*findLesson(QStringLiteral("workbench")), document};
    NetworkPicture* picture = nullptr;

    Bench()
    {
        page.resize(1100, 760);
        page.open();
        page.show();
        picture = page.findChild<NetworkPicture*>();
    }
};

} // namespace

void TestNetworkPicture::aTitleThatIsTooWideStandsOverAllThatShareIt()
{
    const QFontMetricsF metrics{QFont()};
    const QStringList titles{QStringLiteral("in"), QStringLiteral("tanh"), QStringLiteral("tanh"),
                             QStringLiteral("tanh"), QStringLiteral("out")};
    const auto layoutOf = [&](double width) {
        return NetworkLayout(QRectF(0, 0, 5 * width, 200), {2, 2, 2, 2, 1}, 17, 0);
    };
    const double needed = metrics.horizontalAdvance(titles[1]);
    const NetworkLayout wide = layoutOf(needed + 10);
    QCOMPARE(wide.lastOfTitle(1, titles, metrics), 1);
    const NetworkLayout narrow = layoutOf(needed);
    QCOMPARE(narrow.lastOfTitle(0, titles, metrics), 0);
    QCOMPARE(narrow.lastOfTitle(1, titles, metrics), 3);
    QVERIFY(narrow.titleOf(1, 3).width() > 2 * needed);
    QVERIFY(narrow.titleOf(1, 3).contains(narrow.titleOf(1)));
    QVERIFY(narrow.titleOf(1, 3).contains(narrow.titleOf(3)));
    QVERIFY(!narrow.titleOf(1, 3).intersects(narrow.titleOf(4)));
}

void TestNetworkPicture::arrowKeysGoFromUnitToUnit()
{
    Bench bench;
    QVERIFY(bench.picture);
    bench.picture->setFocus();
    const auto isAt = [&](const char* unit) {
        return bench.picture->accessibleDescription().contains(QLatin1String(unit));
    };
    const auto press = [&](Qt::Key key) { QTest::keyClick(bench.picture, key); };
    QVERIFY(bench.picture->summary().contains(QStringLiteral("Output")));
    press(Qt::Key_Left);
    QVERIFY2(isAt("Unit 1 of hidden layer 1"), qPrintable(bench.picture->accessibleDescription()));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(isAt("Unit 3 of hidden layer 1"));
    press(Qt::Key_Left);
    QVERIFY(isAt("Input"));
    press(Qt::Key_Left);
    QVERIFY(isAt("Input"));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QVERIFY(isAt("Output"));
    press(Qt::Key_Down);
    QVERIFY(isAt("Output"));
    // What the picture tells as a whole does not depend on who has looked at which unit.
    const QString summary = bench.picture->summary();
    press(Qt::Key_Left);
    QCOMPARE(bench.picture->summary(), summary);
    // The unit stays in focus while the network changes, as long as it is there.
    bench.page.stepper().next();
    QTRY_VERIFY(!bench.page.isBusy());
    press(Qt::Key_Down);
    QVERIFY(isAt("Unit 2 of hidden layer 1"));
    QVERIFY(isAt("Row "));
    QVERIFY(isAt(" after the update: "));
    bench.document.setInputs(QStringLiteral("workbench"), {{"hidden", model::InputValue()}});
    press(Qt::Key_Down);
    press(Qt::Key_Left);
    QVERIFY(isAt("Input"));
}

void TestNetworkPicture::everyUnitIsARowOfTheTable()
{
    Bench bench;
    bench.page.stepper().goTo(3);
    QTRY_VERIFY(!bench.page.isBusy());
    const PictureTable table = bench.picture->table();
    QCOMPARE(table.rows.size(), 2 + 4 + 1);
    for (const QStringList& row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    QVERIFY(table.rows.constLast()[1].startsWith(QStringLiteral("σ(")));
    QVERIFY(!table.rows.constFirst()[2].isEmpty());
}

void TestNetworkPicture::pointingAtAUnitPointsAtItsValue()
{
    Bench bench;
    bench.page.stepper().next();
    QTRY_VERIFY(!bench.page.isBusy());
    QSignalSpy hovered(bench.picture, &Picture::hovered);
    QSet<QString> names;
    for (int x = 0; x < bench.picture->width(); x += 12) {
        for (int y = 0; y < bench.picture->height() * 2 / 3; y += 12)
            QTest::mouseMove(bench.picture, {x, y});
    }
    for (const auto& arguments : hovered)
        names << arguments.first().toString();
    names.remove(QString());
    QCOMPARE(names, (QSet<QString>{QStringLiteral("input_vector"), QStringLiteral("output_1"),
                                   QStringLiteral("prediction")}));
    for (const QString& name : std::as_const(names))
        QVERIFY(bench.page.currentStep().find(name.toStdString()));
}

void TestNetworkPicture::keysLeaveARestingPointerBehind()
{
    Bench bench;
    bench.picture->setFocus();
    QSignalSpy hovered(bench.picture, &Picture::hovered);
    const int middle = bench.picture->height() / 3;
    for (int x = 0; x < bench.picture->width() / 2; x += 4)
        if (hovered.empty() || hovered.last().first().toString().isEmpty())
            QTest::mouseMove(bench.picture, {x, middle});
    QVERIFY(!hovered.empty() && !hovered.last().first().toString().isEmpty());
    QTest::keyClick(bench.picture, Qt::Key_Left);
    QCOMPARE(hovered.last().first().toString(), QString());
}

QTEST_MAIN(TestNetworkPicture)
#include "tst_networkpicture.moc"
