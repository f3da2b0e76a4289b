// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/stepper.h"

#include <QSignalSpy>
#include <QTest>

class TestStepper : public QObject
{
    Q_OBJECT

private slots:
    void movesWithinBounds();
    void keepsItsPlaceWhenTheWalkGetsShorter();
    void playsToTheEndAndStops();
    void beginsAnewWhenPlayedFromTheEnd();
    void isPausedByAnyStepOfThePerson();
};

void TestStepper::movesWithinBounds()
{
    gui::Stepper stepper;
    stepper.setCount(3);
    QSignalSpy moved(&stepper, &gui::Stepper::moved);
    stepper.previous();
    QCOMPARE(stepper.index(), 0);
    QCOMPARE(moved.count(), 0);
    stepper.next();
    stepper.next();
    stepper.next();
    QCOMPARE(stepper.index(), 2);
    QVERIFY(stepper.atLast());
    QCOMPARE(moved.count(), 2);
    stepper.goTo(-5);
    QVERIFY(stepper.atFirst());
    stepper.last();
    QCOMPARE(stepper.index(), 2);
}

void TestStepper::keepsItsPlaceWhenTheWalkGetsShorter()
{
    gui::Stepper stepper;
    stepper.setCount(10);
    stepper.goTo(4);
    stepper.setCount(7);
    QCOMPARE(stepper.index(), 4);
    stepper.setCount(3);
    QCOMPARE(stepper.index(), 2);
    stepper.setCount(0);
    QCOMPARE(stepper.count(), 1);
    QCOMPARE(stepper.index(), 0);
}

void TestStepper::playsToTheEndAndStops()
{
    gui::Stepper stepper;
    stepper.setCount(4);
    stepper.setInterval(1);
    QSignalSpy playing(&stepper, &gui::Stepper::playingChanged);
    stepper.play();
    QVERIFY(stepper.isPlaying());
    QTRY_VERIFY(!stepper.isPlaying());
    QCOMPARE(stepper.index(), 3);
    QCOMPARE(playing.count(), 2);
}

void TestStepper::beginsAnewWhenPlayedFromTheEnd()
{
    gui::Stepper stepper;
    stepper.setCount(4);
    stepper.last();
    stepper.setInterval(10'000);
    stepper.play();
    QCOMPARE(stepper.index(), 0);
    QVERIFY(stepper.isPlaying());
}

void TestStepper::isPausedByAnyStepOfThePerson()
{
    gui::Stepper stepper;
    stepper.setCount(9);
    stepper.setInterval(10'000);
    for (auto move : {&gui::Stepper::first, &gui::Stepper::previous, &gui::Stepper::next,
                      &gui::Stepper::last}) {
        stepper.goTo(4);
        stepper.play();
        (stepper.*move)();
        QVERIFY(!stepper.isPlaying());
    }
}

QTEST_GUILESS_MAIN(TestStepper)
#include "tst_stepper.moc"
