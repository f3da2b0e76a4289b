// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

using namespace gui;

/// A wheel that is turned over a box.
class TestWheelCourtesy : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheBoxWithTheFocusTurns_data();
    void onlyTheBoxWithTheFocusTurns();
    void tabsThatPassByStayInFront();
};

namespace
{

/// As the desktop says it: to the window, which finds out what is there.
void turn(QWidget* over)
{
    QWindow* window = over->window()->windowHandle();
    const QPointF place = over->mapTo(over->window(), over->rect().center());
    QWheelEvent wheel(place, window->mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel);
    QCoreApplication::sendEvent(window, &wheel);
}

QString shown(const QWidget* box)
{
    if (const auto* choice = qobject_cast<const QComboBox*>(box))
        return choice->currentText();
    return qobject_cast<const QAbstractSpinBox*>(box)->text();
}

} // namespace

void TestWheelCourtesy::onlyTheBoxWithTheFocusTurns_data()
{
    QTest::addColumn<bool>("hasFocus");
    QTest::newRow("not by chance") << false;
    QTest::newRow("where the person is") << true;
}

void TestWheelCourtesy::onlyTheBoxWithTheFocusTurns()
{
    QFETCH(const bool, hasFocus);
    importing::Desk desk;
    MainWindow window;
    importing::show(window);
    const ImportDialog* dialog = importing::ready(
        window, desk.write(QStringLiteral("rows.csv"), "a,b\n1,0\n2,1\n3,0\n4,1\n"));
    QVERIFY(dialog);
    const auto boxes = dialog->findChildren<QWidget*>();
    int turned = 0;
    for (QWidget* box : boxes) {
        const bool isBox = qobject_cast<QComboBox*>(box) || qobject_cast<QAbstractSpinBox*>(box);
        if (!isBox || !box->isVisible() || !box->isEnabled())
            continue;
        if (hasFocus)
            box->setFocus();
        else if (QWidget* focused = dialog->focusWidget())
            focused->clearFocus();
        const QString before = shown(box);
        turn(box);
        if (!hasFocus) {
            QCOMPARE(shown(box), before);
            QVERIFY(!box->hasFocus());
        }
        turned += shown(box) != before ? 1 : 0;
    }
    QCOMPARE(turned > 0, hasFocus);
}

void TestWheelCourtesy::tabsThatPassByStayInFront()
{
    MainWindow window;
    window.resize(1024, 700);
    importing::show(window);
    window.showLesson(QStringLiteral("training"));
    int tabs = 0;
    for (QTabBar* bar : window.findChildren<QTabBar*>()) {
        if (!bar->isVisible() || bar->count() < 2)
            continue;
        const int before = bar->currentIndex();
        turn(bar);
        turn(bar);
        QCOMPARE(bar->currentIndex(), before);
        ++tabs;
    }
    QVERIFY(tabs >= 2);
}

QTEST_MAIN(TestWheelCourtesy)
#include "tst_wheelcourtesy.moc"
