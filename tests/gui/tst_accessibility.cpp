// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/app/accessiblepictures.h"
#include "gui/base/settings.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/placeoncurve.h"
#include "gui/page/walk.h"
#include "gui/pictures/charts/chartview.h"
#include "gui/pictures/picture.h"
#include "gui/pictures/picturetable.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>

#include <algorithm>

using namespace gui;

/// What a screen reader is told, and what the keyboard alone can do.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void namesEverythingOnTheStartPage();
    void namesEverythingAtEveryStep_data() { lessonRows(); }
    void namesEverythingAtEveryStep();
    void namesEverythingInTheImportDialog();
    void namesEverythingOnAProblemPage();
    void namesEverythingInTheShortcutsDialog();
    void showsEveryPictureAsATable_data() { lessonRows(); }
    void showsEveryPictureAsATable();
    void tellsOfTheStepOnceStepsHaveStopped();
    void movesPointsByKeysAndSaysWhere();
    void tellsThePlaceOfAPointOnACurve();
    void opensNotesByKeyboard();
    void leadsTabRoundEveryPage_data() { lessonRows(); }
    void leadsTabRoundEveryPage();

private:
    static void lessonRows();
    /// What is wrong in the tree below that widget: one line a widget.
    static QStringList complaints(QWidget& window);

    importing::Desk m_desk;
};

namespace
{

/// Some steps of a lesson, all of them where there are few.
std::vector<int> stops(const LessonPage& page)
{
    std::vector<int> indices;
    const int count = page.walk().count();
    for (int i = 0; i < std::min(count, 30); ++i)
        indices.push_back(i);
    if (count > 30)
        indices.push_back(150);
    return indices;
}

bool isObjectName(const QString& name, const QObject* object)
{
    const bool likeCode =
        name.startsWith(QLatin1String("qt_")) || name.contains(QLatin1String("::"));
    return likeCode || (!name.isEmpty() && object && name == object->objectName());
}

/// The roles by which a screen reader knows what to do with something that takes the focus.
bool isSensible(QAccessible::Role role)
{
    return role != QAccessible::NoRole && role != QAccessible::Client &&
           role != QAccessible::LayeredPane && role != QAccessible::Pane;
}

void settle(const LessonPage& page)
{
    QVERIFY(QTest::qWaitFor([&] { return !page.isBusy(); }, 60'000));
}

} // namespace

void TestAccessibility::initTestCase()
{
    describePictures();
}

void TestAccessibility::init()
{
    QSettings().clear();
}

void TestAccessibility::lessonRows()
{
    QTest::addColumn<QString>("lesson");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
}

QStringList TestAccessibility::complaints(QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() ||
            !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
            widget->objectName() == QLatin1String("qt_spinbox_lineedit"))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        const QString where = QStringLiteral("%1 %2: ").arg(
            QString::fromUtf8(widget->metaObject()->className()), widget->objectName());
        if (!accessible) {
            found << where + QStringLiteral("not accessible");
            continue;
        }
        const QString name = accessible->text(QAccessible::Name);
        if (name.trimmed().isEmpty() || isObjectName(name, widget))
            found << where + QStringLiteral("named “%1”").arg(name);
        if (!isSensible(accessible->role()))
            found << where + QStringLiteral("role %1").arg(int(accessible->role()));
        if (!accessible->state().focusable)
            found << where + QStringLiteral("not focusable");
        // A parent leads to everything: no part of the tree is cut off.
        if (!accessible->parent())
            found << where + QStringLiteral("no parent");
    }
    return found;
}

void TestAccessibility::namesEverythingOnTheStartPage()
{
    settings::setValue(settings::Key::RecentFiles,
                       QStringList{m_desk.write(QStringLiteral("seen.csv"), "a,b\n1,2\n")});
    MainWindow window;
    importing::show(window);
    QCOMPARE(complaints(window).join(QStringLiteral("; ")), QString());
}

void TestAccessibility::namesEverythingAtEveryStep()
{
    QFETCH(QString, lesson);
    MainWindow window;
    importing::show(window);
    LessonPage* page = window.showLesson(lesson);
    for (const bool tables : {false, true}) {
        window.findChild<QAction*>(QStringLiteral("showTablesAction"))->setChecked(tables);
        for (const int index : stops(*page)) {
            page->stepper().goTo(index);
            settle(*page);
            QCOMPARE(complaints(window).join(QStringLiteral("; ")), QString());
        }
    }
}

void TestAccessibility::namesEverythingInTheImportDialog()
{
    MainWindow window;
    importing::show(window);
    QByteArray rows("height,weight,species\n");
    for (int i = 0; i < 40; ++i)
        rows += QByteArray::number(i) + ',' + QByteArray::number(i * i % 7) +
                (i % 2 ? ",cat\n" : ",dog\n");
    ImportDialog* dialog = importing::ready(window, m_desk.write(QStringLiteral("pets.csv"), rows));
    QVERIFY(dialog);
    auto* tabs = importing::part<QTabWidget>(dialog, "tabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCOMPARE(complaints(*dialog), QStringList());
    }
    dialog->reject();
}

void TestAccessibility::namesEverythingOnAProblemPage()
{
    MainWindow window;
    importing::show(window);
    window.openFile(m_desk.write(QStringLiteral("empty.csv"), {}));
    ImportDialog* dialog = importing::dialog(window);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitFor(
        [dialog] { return importing::part<QLabel>(dialog, "problemLabel")->isVisible(); }));
    QCOMPARE(complaints(*dialog), QStringList());
    dialog->reject();
}

void TestAccessibility::namesEverythingInTheShortcutsDialog()
{
    MainWindow window;
    importing::show(window);
    window.findChild<QAction*>(QStringLiteral("shortcutsAction"))->trigger();
    const auto* text = window.findChild<QTextBrowser*>(QStringLiteral("shortcutsText"));
    QVERIFY(text);
    QCOMPARE(complaints(*text->window()), QStringList());
}

void TestAccessibility::showsEveryPictureAsATable()
{
    QFETCH(QString, lesson);
    MainWindow window;
    importing::show(window);
    LessonPage* page = window.showLesson(lesson);
    QTest::keyClick(&window, Qt::Key_F8);
    const QList<Picture*> pictures = page->findChildren<Picture*>();
    const QList<PictureTableView*> tables = page->findChildren<PictureTableView*>();
    QVERIFY(!pictures.isEmpty());
    QCOMPARE(tables.size(), pictures.size());
    for (const int index : stops(*page)) {
        page->stepper().goTo(index);
        settle(*page);
        for (const Picture* picture : pictures) {
            QVERIFY(!picture->isVisible());
            const PictureTable table = picture->table();
            QVERIFY2(!table.rows.isEmpty(), qPrintable(picture->accessibleName()));
            for (const QStringList& row : table.rows) {
                QCOMPARE(row.size(), table.columns.size());
                QVERIFY2(
                    !row.join(QLatin1Char(' ')).contains(QLatin1String("nan"), Qt::CaseInsensitive),
                    qPrintable(row.join(QLatin1Char('|'))));
            }
        }
        for (const PictureTableView* view : tables) {
            QAccessibleInterface* accessible =
                QAccessible::queryAccessibleInterface(const_cast<PictureTableView*>(view));
            QCOMPARE(accessible->role(), QAccessible::Table);
            QVERIFY(accessible->tableInterface());
            if (view->isVisible())
                QVERIFY(accessible->tableInterface()->rowCount() > 0);
        }
    }
    QTest::keyClick(&window, Qt::Key_F8);
    QVERIFY(std::ranges::any_of(pictures, &Picture::isVisible));
}

void TestAccessibility::tellsOfTheStepOnceStepsHaveStopped()
{
    MainWindow window;
    importing::show(window);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    page->stepper().last();
    page->stepper().goTo(2);
    QTRY_VERIFY(window.accessibleName().startsWith(QStringLiteral("Step 3 of ")));
    const QString words = window.accessibleName();
    QVERIFY2(words.contains(page->stepTitle()), qPrintable(words));
    for (const std::string& name : page->currentStep().highlights)
        QVERIFY2(words.contains(QString::fromStdString(name) + QStringLiteral(" = ")),
                 qPrintable(words));
    window.showStartPage();
    QVERIFY(window.accessibleName().isEmpty());
}

void TestAccessibility::movesPointsByKeysAndSaysWhere()
{
    MainWindow window;
    importing::show(window);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    auto* points = page->findChild<ChartView*>();
    QVERIFY(points);
    points->setFocus(Qt::TabFocusReason);
    QVERIFY2(points->accessibleName().startsWith(QStringLiteral("input_vector: ")),
             qPrintable(points->accessibleName()));
    const auto first = [&] { return page->currentStep().find("input_vector")->numbers.front(); };
    const double before = first();
    QTest::keyClick(points, Qt::Key_Right);
    const double small = first() - before;
    QVERIFY(small > 0);
    const QString place = points->accessibleDescription();
    QTest::keyClick(points, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(first() - before > 8 * small);
    QVERIFY(points->accessibleDescription() != place);
    QVERIFY2(
        points->accessibleDescription().startsWith(QStringLiteral("first number %1").arg(first())),
        qPrintable(points->accessibleDescription()));
    QCOMPARE(page->stepper().index(), 0);
    // The next point, then on to what follows the picture.
    QTest::keyClick(points, Qt::Key_Tab);
    QVERIFY(points->accessibleName().startsWith(QStringLiteral("weights_1: ")));
    QTest::keyClick(points, Qt::Key_Tab);
    QTest::keyClick(points, Qt::Key_Tab);
    QVERIFY(!points->hasFocus());
}

void TestAccessibility::tellsThePlaceOfAPointOnACurve()
{
    PlaceOnCurve place;
    place.show({{{-1, 1}, {-0.5, 0.25}, {0, 0}, {0.5, 0.25}, {1, 1}},
                {0.5, 0.25},
                QStringLiteral("x"),
                QStringLiteral("error")});
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&place);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QAccessibleValueInterface* value = accessible->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 0.5);
    QCOMPARE(value->minimumValue().toDouble(), -1.0);
    QCOMPARE(value->maximumValue().toDouble(), 1.0);
    QCOMPARE(value->minimumStepSize().toDouble(), 0.5);
    QTest::keyClick(&place, Qt::Key_Left);
    QCOMPARE(value->currentValue().toDouble(), 0.0);
    QVERIFY2(
        accessible->text(QAccessible::Description).contains(QStringLiteral("x = 0, error = 0")),
        qPrintable(accessible->text(QAccessible::Description)));
    value->setCurrentValue(-0.4);
    QCOMPARE(place.answer(), QStringLiteral("-0.5"));
}

void TestAccessibility::opensNotesByKeyboard()
{
    MainWindow window;
    importing::show(window);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    auto* prose = page->findChild<QTextBrowser*>(QStringLiteral("proseView"));
    prose->setFocus(Qt::TabFocusReason);
    const auto isOnNote = [prose] {
        return prose->textCursor().charFormat().anchorHref().startsWith(QStringLiteral("note:"));
    };
    // Words of the glossary come first.
    for (int i = 0; i < 12 && !isOnNote(); ++i)
        QTest::keyClick(prose, Qt::Key_Tab);
    QVERIFY(prose->hasFocus());
    const auto isUnfolded = [prose] { return prose->toPlainText().contains(QChar(0x25be)); };
    QVERIFY(!isUnfolded());
    QTest::keyClick(prose, Qt::Key_Return);
    QVERIFY(isUnfolded());
    // The keyboard is still on the note.
    QTest::keyClick(prose, Qt::Key_Return);
    QVERIFY(!isUnfolded());
}

void TestAccessibility::leadsTabRoundEveryPage()
{
    QFETCH(QString, lesson);
    MainWindow window;
    importing::show(window);
    LessonPage* page = window.showLesson(lesson);
    page->stepper().goTo(1);
    settle(*page);
    QList<QWidget*> visited;
    QSet<QWidget*> expected;
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            expected << widget;
    }
    page->setFocus();
    QWidget* start = QApplication::focusWidget();
    for (int presses = 0; presses < 200; ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus);
        const auto* ring = window.findChild<QWidget*>(QStringLiteral("focusRing"));
        QVERIFY2(ring && ring->isVisible(), qPrintable(focus->objectName()));
        const QRect around(focus->mapTo(&window, QPoint()), focus->size());
        QVERIFY2(ring->geometry().intersects(around), qPrintable(focus->objectName()));
        visited << focus;
        expected.remove(focus);
        if (focus == start && visited.count(start) > 1 && expected.isEmpty())
            break;
    }
    QStringList missed;
    for (const QWidget* widget : std::as_const(expected))
        missed << QString::fromUtf8(widget->metaObject()->className()) + QLatin1Char(' ') +
                      widget->objectName();
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    QVERIFY2(visited.count(start) > 0, "Tab does not come round");
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
