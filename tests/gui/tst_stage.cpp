// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/picture.h"
#include "gui/pictures/stage.h"

#include <QStyle>
#include <QTabBar>
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
    void paintShown(QPainter&, const theme::Look&) override {}
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
    void thePictureLookedAtMostHasMostOfALargeRoom();
    void whatIsNotOfferedIsNowhere();
    void thePictureInFrontIsThereAgain_data();
    void thePictureInFrontIsThereAgain();

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

void TestStage::thePictureLookedAtMostHasMostOfALargeRoom()
{
    m_stage->addPicture(QStringLiteral("matrix"), new Blank(m_stage.get()));
    m_stage->addPicture(QStringLiteral("form"), new Blank(m_stage.get()));
    m_stage->keepFirstInView();
    const auto widthOf = [this](int picture) {
        return m_stage->pictures()[std::size_t(picture)]->parentWidget()->width();
    };
    // Two, and a tab beside them: each has what it needs, the first one half of what is left.
    for (const int room : {1000, 1140}) {
        m_stage->resize(room, 400);
        QTRY_VERIFY(areTabs());
        QTRY_VERIFY2(widthOf(0) >= 300 + (room - 920) / 2,
                     qPrintable(QStringLiteral("%1 of %2").arg(widthOf(0)).arg(room)));
        QVERIFY(widthOf(1) >= 300);
    }
}

void TestStage::thePictureInFrontIsThereAgain_data()
{
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QString>("front");
    QTest::newRow("though nobody has chosen it") << -1 << QStringLiteral("rows");
    QTest::newRow("chosen, and beside the tabs meanwhile") << 0 << QStringLiteral("rows");
    QTest::newRow("chosen, and a tab all the time") << 2 << QStringLiteral("asking");
}

void TestStage::thePictureInFrontIsThereAgain()
{
    QFETCH(const int, chosen);
    QFETCH(const QString, front);
    m_stage->keepFirstInView();
    m_stage->addPicture(QStringLiteral("classes"), new Blank(m_stage.get()));
    m_stage->addPicture(QStringLiteral("asking"), new Blank(m_stage.get()));
    const auto* tabs = m_stage->findChild<QTabWidget*>();
    const auto inFront = [tabs] { return tabs->tabText(tabs->currentIndex()); };
    m_stage->resize(690, 400);
    QTRY_COMPARE(tabs->count(), 3);
    if (chosen >= 0)
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, Qt::NoModifier,
                          tabs->tabBar()->tabRect(chosen).center());
    QCOMPARE(inFront(), front);
    m_stage->resize(1'000, 400);
    QTRY_COMPARE(tabs->count(), 2);
    m_stage->resize(690, 400);
    QTRY_COMPARE(tabs->count(), 3);
    QCOMPARE(inFront(), front);
    m_stage->resize(1'900, 400);
    QTRY_VERIFY(!areTabs());
    // It is narrower once fewer stand side by side.
    QTRY_VERIFY((m_stage->resize(690, 400), tabs->count() == 3));
    QCOMPARE(inFront(), front);
}

void TestStage::whatIsNotOfferedIsNowhere()
{
    m_stage->addPicture(QStringLiteral("instead"), new Blank(m_stage.get()));
    const auto* tabs = m_stage->findChild<QTabWidget*>();
    const auto titles = [tabs] {
        QStringList all;
        for (int i = 0; i < tabs->count(); ++i)
            all << tabs->tabText(i);
        return all;
    };
    m_stage->resize(300, 400);
    QTRY_VERIFY(areTabs());
    const QStringList all = titles();
    QCOMPARE(all.size(), 3);
    Picture* first = m_stage->pictures().front();
    m_stage->setOffered(first, false);
    QTRY_COMPARE(titles(), all.mid(1));
    QVERIFY(!first->isVisible());
    // Nor is it side by side with others.
    m_stage->resize(1'900, 400);
    QTRY_VERIFY(!areTabs());
    QVERIFY(!first->isVisible() && m_stage->pictures()[1]->isVisible());
    m_stage->setOffered(first, true);
    QTRY_VERIFY(first->isVisible());
    m_stage->resize(300, 400);
    QTRY_COMPARE(titles(), all);
}

QTEST_MAIN(TestStage)
#include "tst_stage.moc"
