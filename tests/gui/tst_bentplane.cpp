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
    void rowsLieAtWhatTheUnitsSay();
    void twoUnitsBeforeTheOutputHaveItsLine_data();
    void twoUnitsBeforeTheOutputHaveItsLine();

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
    QVERIFY2(plane()->summary().contains(QStringLiteral("two units of hidden layer 2")),
             qPrintable(plane()->summary()));
    QVERIFY(plane()->summary().contains(QStringLiteral("A third unit is not drawn.")));
    QVERIFY(learn("8"));
    QVERIFY(!m_page->findChild<BentPlane*>());
}

void TestBentPlane::rowsLieAtWhatTheUnitsSay()
{
    QVERIFY(learn("2"));
    QVERIFY(goTo(20));
    const model::Dataset& rows = *m_document->session().dataset;
    const model::Network& network = m_page->currentStep().network;
    const PictureTable table = plane()->table();
    QCOMPARE(std::size_t(table.rows.size()), rows.rows());
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        const model::ForwardPass pass = model::forward(network, rows.row(row));
        for (int unit = 0; unit < 2; ++unit) {
            QString said = table.rows[qsizetype(row)][1 + unit];
            said.replace(QChar(0x2212), QLatin1Char('-'));
            const double output = pass.layers[0].outputs[std::size_t(unit)];
            QVERIFY2(std::abs(said.toDouble() - output) < 1e-4, qPrintable(said));
        }
    }
}

void TestBentPlane::twoUnitsBeforeTheOutputHaveItsLine_data()
{
    QTest::addColumn<QByteArray>("hidden");
    QTest::addColumn<bool>("hasLine");
    QTest::newRow("two units before the output") << QByteArray("2") << true;
    QTest::newRow("three units: a plane in space") << QByteArray("3") << false;
    QTest::newRow("another layer behind them") << QByteArray("2,4") << false;
}

void TestBentPlane::twoUnitsBeforeTheOutputHaveItsLine()
{
    QFETCH(const QByteArray, hidden);
    QFETCH(const bool, hasLine);
    QVERIFY(learn(hidden.constData()));
    QCOMPARE(plane()->summary().contains(QStringLiteral("straight line")), hasLine);
    QVERIFY(!plane()->grab().isNull());
}

QTEST_MAIN(TestBentPlane)
#include "tst_bentplane.moc"
