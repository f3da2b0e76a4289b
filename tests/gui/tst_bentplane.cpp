// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workbenchtest.h"

#include "gui/pictures/charts/bentplane.h"
#include "model/propagation.h"

using namespace gui;

/// The plane as a hidden layer of the workbench sees it.
class TestBentPlane : public WorkbenchTest
{
    Q_OBJECT

private slots:
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void isOfTheLastLayerThatIsSmallEnough();
    void isOfferedWhereALayerIsSmallEnough();
    void rowsLieAtWhatTheUnitsSay_data();
    void rowsLieAtWhatTheUnitsSay();
    void unitsBeforeTheOutputHaveWhatItDraws_data();
    void unitsBeforeTheOutputHaveWhatItDraws();
    void aSpaceIsCutByAPlane_data();
    void aSpaceIsCutByAPlane();
    void whatIsFartherBackIsDrawnUpAndToTheRight();

private:
    BentPlane* plane() const { return find<BentPlane>(QStringLiteral("bentPlane")); }
    bool learn(const char* hidden)
    {
        model::Inputs inputs = m_document->inputs(workbench);
        model::InputValue layers;
        for (const QByteArray& units : QByteArray(hidden).split(','))
            layers.numbers.push_back(units.toDouble());
        inputs["hidden"] = layers;
        m_document->setInputs(workbench, inputs);
        return settle();
    }
};

void TestBentPlane::isOfTheLastLayerThatIsSmallEnough()
{
    QVERIFY(!BentPlane::layerOf({}));
    QVERIFY(!BentPlane::layerOf({1, 4, 64}));
    QCOMPARE(BentPlane::layerOf({2}), std::optional<std::size_t>(0));
    QCOMPARE(BentPlane::layerOf({8, 3, 8}), std::optional<std::size_t>(1));
    QCOMPARE(BentPlane::layerOf({2, 3}), std::optional<std::size_t>(1));
}

void TestBentPlane::isOfferedWhereALayerIsSmallEnough()
{
    // What is not offered is no part of the page.
    QVERIFY(!m_page->findChild<BentPlane*>());
    QVERIFY(learn("2"));
    QVERIFY2(plane()->summary().contains(QStringLiteral("two units of hidden layer 1")),
             qPrintable(plane()->summary()));
    QVERIFY(learn("8,3"));
    QVERIFY2(plane()->summary().contains(QStringLiteral("three units of hidden layer 2")),
             qPrintable(plane()->summary()));
    QVERIFY(learn("8"));
    QVERIFY(!m_page->findChild<BentPlane*>());
}

void TestBentPlane::rowsLieAtWhatTheUnitsSay_data()
{
    QTest::addColumn<int>("units");
    QTest::newRow("of two units") << 2;
    QTest::newRow("of three units") << 3;
}

void TestBentPlane::rowsLieAtWhatTheUnitsSay()
{
    QFETCH(const int, units);
    QVERIFY(learn(QByteArray::number(units).constData()));
    QVERIFY(goTo(20));
    const model::Dataset& rows = *m_document->session().dataset;
    const model::Network& network = m_page->currentStep().network;
    const PictureTable table = plane()->table();
    QCOMPARE(std::size_t(table.rows.size()), rows.rows());
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        const model::ForwardPass pass = model::forward(network, rows.row(row));
        for (int unit = 0; unit < units; ++unit) {
            QString said = table.rows[qsizetype(row)][1 + unit];
            said.replace(QChar(0x2212), QLatin1Char('-'));
            const double output = pass.layers[0].outputs[std::size_t(unit)];
            QVERIFY2(std::abs(said.toDouble() - output) < 1e-4, qPrintable(said));
        }
    }
}

void TestBentPlane::unitsBeforeTheOutputHaveWhatItDraws_data()
{
    QTest::addColumn<QByteArray>("hidden");
    QTest::addColumn<QString>("drawn");
    QTest::newRow("two units before the output") << QByteArray("2") << "straight line";
    QTest::newRow("three units before the output") << QByteArray("3") << "flat plane";
    QTest::newRow("another layer behind two") << QByteArray("2,4") << QString();
    QTest::newRow("another layer behind three") << QByteArray("3,4") << QString();
}

void TestBentPlane::unitsBeforeTheOutputHaveWhatItDraws()
{
    QFETCH(const QByteArray, hidden);
    QFETCH(const QString, drawn);
    QVERIFY(learn(hidden.constData()));
    for (const QString& each : {QStringLiteral("straight line"), QStringLiteral("flat plane")})
        QCOMPARE(plane()->summary().contains(each), each == drawn);
    QVERIFY(!plane()->grab().isNull());
}

void TestBentPlane::aSpaceIsCutByAPlane_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<double>("z");
    QTest::addColumn<double>("bias");
    QTest::addColumn<int>("corners");
    QTest::newRow("across the first number") << 1.0 << 0.0 << 0.0 << 0.2 << 4;
    QTest::newRow("across the third number") << 0.0 << 0.0 << 2.0 << 0.5 << 4;
    QTest::newRow("a corner off") << 1.0 << 1.0 << 1.0 << -2.5 << 3;
    QTest::newRow("through the middle of all") << 1.0 << 1.0 << 1.0 << 0.1 << 6;
    QTest::newRow("beyond the box") << 1.0 << 1.0 << 1.0 << 9.0 << 0;
    QTest::newRow("no plane") << 0.0 << 0.0 << 0.0 << 1.0 << 0;
    QTest::newRow("weights that are no numbers") << std::nan("") << 1.0 << 1.0 << 0.0 << 0;
}

void TestBentPlane::aSpaceIsCutByAPlane()
{
    QFETCH(const double, x);
    QFETCH(const double, y);
    QFETCH(const double, z);
    QFETCH(const double, bias);
    QFETCH(const int, corners);
    const UnitSpace space({Range{-1, 1}, Range{-1, 1}, Range{-1, 1}});
    const QPolygonF cut = space.section({x, y, z}, bias);
    QCOMPARE(cut.size(), corners);
    // Without dents: at every corner it turns the same way.
    for (qsizetype i = 0; i < cut.size(); ++i) {
        const QPointF to = cut[(i + 1) % cut.size()] - cut[i];
        const QPointF on = cut[(i + 2) % cut.size()] - cut[(i + 1) % cut.size()];
        QVERIFY(to.x() * on.y() - to.y() * on.x() > 0);
    }
}

void TestBentPlane::whatIsFartherBackIsDrawnUpAndToTheRight()
{
    const UnitSpace space({Range{-1, 1}, Range{0, 4}, Range{2, 3}});
    QCOMPARE(space.drawn({-1, 0, 2}), QPointF(-1, 0));
    QCOMPARE(space.drawn({1, 4, 3}), QPointF(space.across().maximum, space.up().maximum));
    QCOMPARE(space.depth({0, 0, 2.25}), 0.25);
    const std::array<QLineF, 12> edges = space.edges();
    QCOMPARE(edges.back(), QLineF(space.drawn({1, 0, 2}), space.drawn({1, 0, 3})));
    for (const QLineF& edge : edges)
        QVERIFY(edge.length() > 0);
}

QTEST_MAIN(TestBentPlane)
#include "tst_bentplane.moc"
