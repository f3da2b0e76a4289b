// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/picture.h"
#include "gui/widgets/numberfield.h"
#include "gui/window/mainwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gui;

/// The way that Tab takes through a lesson is the way of the eyes.
class TestTabOrder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fieldsComeBeforePictures_data();
    void fieldsComeBeforePictures();

private:
    QTemporaryDir m_settings;
};

void TestTabOrder::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestTabOrder::fieldsComeBeforePictures_data()
{
    QTest::addColumn<QString>("id");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
}

void TestTabOrder::fieldsComeBeforePictures()
{
    QFETCH(const QString, id);
    MainWindow window;
    window.resize(1024, 700);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    LessonPage* page = window.showLesson(id);
    QWidget* const start = page->findChild<QWidget*>(QStringLiteral("proseView"));
    start->setFocus();

    // As a person goes: Tab by Tab, until the round is complete.
    std::vector<const QWidget*> fields;
    bool wasAtPicture = false;
    int tabs = 0;
    bool hasLeft = false;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* now = QApplication::focusWidget();
        QVERIFY(now);
        const bool isField = qobject_cast<const NumberField*>(now) ||
                             now->objectName() == QLatin1String("trainButton") ||
                             now->objectName() == QLatin1String("trainingStatus");
        const bool isPicture = qobject_cast<const Picture*>(now) ||
                               now->parentWidget()->objectName() == QLatin1String("pictureTabs");
        wasAtPicture |= isPicture;
        if (isField) {
            QVERIFY2(!wasAtPicture, qPrintable(now->objectName()));
            fields.push_back(now);
        }
        // Tab goes through the links of the prose first.
        hasLeft |= now != start;
    } while ((!hasLeft || QApplication::focusWidget() != start) && ++tabs < 200);
    QVERIFY(wasAtPicture);
    const QList<NumberField*> all = page->findChildren<NumberField*>();
    QVERIFY(std::ranges::all_of(all, [&fields](const NumberField* field) {
        return !field->isVisible() || std::ranges::find(fields, field) != fields.end();
    }));
    // Line by line, and each line from the left.
    for (std::size_t i = 1; i < fields.size(); ++i) {
        const QPoint before = fields[i - 1]->mapTo(page, QPoint());
        const QPoint after = fields[i]->mapTo(page, QPoint());
        QVERIFY2(after.y() > before.y() + 5 || after.x() > before.x(),
                 qPrintable(fields[i]->objectName()));
    }
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
