// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/picture.h"
#include "gui/pictures/stage.h"

#include <QStyle>
#include <QTabWidget>
#include <QTest>

using namespace gui;

namespace
{

class Blank : public Picture
{
public:
    using Picture::Picture;
    void setHighlights(const QStringList&) override {}
    QString summary() const override { return QStringLiteral("nothing"); }
    PictureTable table() const override { return {}; }
    int comfortableWidth() const override { return 300; }

protected:
    void drawStep(const model::Step&) override {}
};

} // namespace

/// Where pictures stand side by side, and where they are tabs.
class TestStage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void picturesAreTabsWhereThereIsNoRoomForAll();
    void aScrollBarThatComesAndGoesTurnsNothingOver();

private:
    bool areTabs() const { return m_stage->findChild<QTabWidget*>()->isVisible(); }

    std::unique_ptr<Stage> m_stage;
};

void TestStage::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->addPicture(QStringLiteral("curve"), new Blank(m_stage.get()));
    m_stage->addPicture(QStringLiteral("rows"), new Blank(m_stage.get()));
    m_stage->resize(700, 400);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_stage.get()));
}

void TestStage::picturesAreTabsWhereThereIsNoRoomForAll()
{
    QVERIFY(!areTabs());
    m_stage->resize(450, 400);
    QVERIFY(areTabs());
    m_stage->resize(700, 400);
    QVERIFY(!areTabs());
}

void TestStage::aScrollBarThatComesAndGoesTurnsNothingOver()
{
    const int bar = m_stage->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_stage->resize(600, 400);
    QVERIFY(!areTabs());
    m_stage->resize(600 - bar, 400);
    QVERIFY(!areTabs());
    m_stage->resize(600 - bar - 1, 400);
    QVERIFY(areTabs());
    // Nor the other way round.
    m_stage->resize(599, 400);
    QVERIFY(areTabs());
    m_stage->resize(600 - bar - 1, 400);
    QVERIFY(areTabs());
    m_stage->resize(600, 400);
    QVERIFY(!areTabs());
}

QTEST_MAIN(TestStage)
#include "tst_stage.moc"
