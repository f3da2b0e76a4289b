// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/lessons/lessons.h"
#include "gui/look/theme.h"
#include "gui/look/windowsize.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/charts/updatepicture.h"
#include "gui/pictures/diagrams/chainrulepicture.h"
#include "gui/pictures/diagrams/figures/figurepicture.h"
#include "gui/texts/proseview.h"
#include "gui/window/mainwindow.h"
#include "support/soak.h"
#include "support/text_meter.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStyle>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace gui;

/// Text of twice its size: everything can be reached, and no control's
/// text is cut off.
class TestZoom : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { theme::setZoom(100); }
    void cleanup()
    {
        theme::setZoom(100);
        language::apply(QStringLiteral("en"));
    }
    void losesNothingAtTwiceTheSize_data();
    void losesNothingAtTwiceTheSize();
    void followsWhileThePageIsOpen();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void showsTheLitPartOfALargePicture();
    void scrollsALargePictureByKeys();
    void shortensNoTitleAndBreaksNoWord_data();
    void shortensNoTitleAndBreaksNoWord();
    void numbersLessonsWhereTitlesHaveNoRoom_data();
    void numbersLessonsWhereTitlesHaveNoRoom();
    void givesWindowsMoreRoom();
    void showsUpdatesWhole();

private:
    QTemporaryDir m_settings;
};

namespace
{

/// Whether the widget lies inside its window, or inside something that scrolls to it.
bool canBeReached(const QWidget& widget)
{
    const QWidget* reached = &widget;
    const QWidget* inside = &widget;
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        // Between a scroll area and what it scrolls lies its viewport. It is enough to reach that.
        const auto* area = qobject_cast<const QScrollArea*>(parent->parentWidget());
        if (area && area->widget() == inside) {
            reached = inside = parent = area;
            continue;
        }
        const QRect place(reached->mapTo(parent, QPoint()), reached->size());
        if (!parent->rect().adjusted(-2, -2, 2, 2).contains(place))
            return false;
        inside = parent;
    }
    return true;
}

/// What is cut off, a line each.
QStringList losses(const MainWindow& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool says = qobject_cast<const QAbstractButton*>(widget) ||
                          qobject_cast<const QLabel*>(widget) ||
                          qobject_cast<const QLineEdit*>(widget);
        // The label of the step bar ends in dots by itself; its text is the heading of the prose.
        // Buttons that a tab bar scrolls by have a size of their own.
        if (!says || !widget->isVisible() || widget->objectName() == QLatin1String("stepLabel") ||
            qobject_cast<const QTabBar*>(widget->parentWidget()) ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QString what =
            QStringLiteral("%1 %2 %3x%4")
                .arg(QString::fromUtf8(widget->metaObject()->className()), widget->objectName())
                .arg(widget->width())
                .arg(widget->height());
        const auto* label = qobject_cast<const QLabel*>(widget);
        const int needed = label && label->wordWrap() ? label->heightForWidth(widget->width())
                                                      : widget->minimumSizeHint().height();
        if (widget->height() < needed - 2)
            found << what + QStringLiteral(" needs a height of %1").arg(needed);
        if (!(label && label->wordWrap()) &&
            widget->width() < widget->minimumSizeHint().width() - 2)
            found << what + QStringLiteral(" needs a width of %1")
                                .arg(widget->minimumSizeHint().width());
        if (!canBeReached(*widget))
            found << what + QStringLiteral(" lies outside");
    }
    return found;
}

bool formulaIsBelowThePictures(const LessonPage& page)
{
    const auto* stage = page.findChild<QWidget*>(QStringLiteral("stage"));
    const auto* formula = page.findChild<QWidget*>(QStringLiteral("formulaView"));
    return formula->y() > stage->geometry().bottom();
}

/// What is written in each row of the list, without the spaces between words.
QStringList writtenRows(QListWidget& list)
{
    TextMeter meter(list.viewport()->size());
    list.viewport()->render(&meter);
    QStringList rows;
    for (int row = 0; row < list.count(); ++row) {
        QString text;
        for (const Written& each : meter.written()) {
            if (list.visualItemRect(list.item(row)).contains(each.area.center().toPoint()))
                text += each.text.simplified().remove(u' ');
        }
        rows << text;
    }
    return rows;
}

QStringList titlesOf(const QListWidget& list)
{
    QStringList titles;
    for (int row = 0; row < list.count(); ++row)
        titles << list.item(row)->text().remove(u' ');
    return titles;
}

/// The welcome has none.
QStringList numbersOf(const QListWidget& list)
{
    QStringList numbers{QString()};
    while (numbers.size() < list.count())
        numbers << QString::number(numbers.size());
    return numbers;
}

/// Words of which only the beginning stands on a line.
QStringList brokenWords(const ProseView& prose)
{
    QStringList found;
    for (QTextBlock block = prose.document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (int i = 0; i + 1 < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int end = line.textStart() + line.textLength();
            if (text[end - 1].isLetter() && text[end].isLetter())
                found << text.mid(line.textStart(), line.textLength());
        }
    }
    return found;
}

/// The pictures in front that are scrolled sideways, and by how much.
QStringList scrolledSideways(const LessonPage& page)
{
    QStringList found;
    for (const auto* area : page.findChildren<QScrollArea*>(QStringLiteral("pictureScrolling"))) {
        const int hidden = area->horizontalScrollBar()->maximum();
        if (area->isVisible() && hidden > 0)
            found << QStringLiteral("%1 by %2 of %3")
                         .arg(QLatin1String(area->widget()->metaObject()->className()))
                         .arg(hidden)
                         .arg(area->widget()->width());
    }
    return found;
}

void show(MainWindow& window, QSize size = {1280, 800})
{
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace

void TestZoom::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestZoom::losesNothingAtTwiceTheSize_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSize>("size");
    QTest::newRow("the start page") << QString() << QStringLiteral("en") << QSize(1280, 800);
    int turn = 0;
    for (const Lesson& lesson : lessons()) {
        const QString id = QString::fromUtf8(lesson.id);
        // Small windows have the least room.
        ++turn;
        if (isItsTurn(turn, 4))
            QTest::newRow(lesson.id) << id << QStringLiteral("en") << QSize(1280, 800);
        if (isItsTurn(turn, 3))
            QTest::addRow("%s in a small window", lesson.id)
                << id << QStringLiteral("en") << QSize(1024, 700);
        if (isItsTurn(turn + 1, 3))
            QTest::addRow("%s in long words and a small window", lesson.id)
                << id << QStringLiteral("de") << QSize(1024, 700);
    }
}

void TestZoom::losesNothingAtTwiceTheSize()
{
    QFETCH(QString, lesson);
    QFETCH(QString, code);
    QFETCH(QSize, size);
    language::apply(code);
    theme::setZoom(200);
    MainWindow window;
    show(window, size);
    QCOMPARE(window.size(), size);
    LessonPage* page = window.showLesson(lesson);
    const int steps = page ? std::min(page->walk().count(), 30) : 1;
    for (int step = 0; step < steps; ++step) {
        if (page)
            page->stepper().goTo(step);
        QTest::qWait(1);
        QTRY_COMPARE(losses(window).join(QLatin1String("; ")), QString());
        QCOMPARE(window.size(), size);
        if (!page)
            continue;
        QTRY_VERIFY2(formulaIsBelowThePictures(*page), qPrintable(page->stepTitle()));
        // Nothing is scrolled sideways, the pictures neither.
        const auto* column = page->findChild<QScrollArea*>(QStringLiteral("stageScroll"));
        QTRY_COMPARE(column->horizontalScrollBar()->maximum(), 0);
        QTRY_COMPARE(scrolledSideways(*page).join(QStringLiteral("; ")), QString());
    }
}

void TestZoom::followsWhileThePageIsOpen()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    std::map<const QWidget*, double> sizes;
    for (const auto* widget : page->findChildren<QWidget*>()) {
        if (widget->isVisible())
            sizes[widget] = widget->font().pointSizeF();
    }
    theme::setZoom(200);
    const auto* title = page->findChild<QLabel*>(QStringLiteral("titleLabel"));
    QTRY_COMPARE(title->font().pointSizeF(), 2 * sizes[title]);
    for (const auto& [widget, size] : sizes)
        QVERIFY2(std::abs(widget->font().pointSizeF() - 2 * size) < 0.1,
                 qPrintable(QStringLiteral("%1 %2: %3 pt, was %4 pt")
                                .arg(QLatin1String(widget->metaObject()->className()),
                                     widget->objectName())
                                .arg(widget->font().pointSizeF())
                                .arg(size)));
    QTRY_COMPARE(losses(window).join(QLatin1String("; ")), QString());
    for (const auto* button : window.findChildren<QToolButton*>()) {
        if (!button->icon().isNull() && button->isVisible())
            QVERIFY2(button->iconSize().height() >= button->fontMetrics().ascent(),
                     qPrintable(button->accessibleName() + button->text()));
    }
}

void TestZoom::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("lesson");
    int turn = 0;
    for (const Lesson& lesson : lessons()) {
        if (isItsTurn(++turn, 2))
            QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
    }
}

void TestZoom::comesBackAsItWas()
{
    QFETCH(const QString, lesson);
    MainWindow window;
    show(window);
    const LessonPage* page = window.showLesson(lesson);
    const auto places = [&window, page] {
        QHash<const QWidget*, QRect> result;
        for (const auto* widget : page->findChildren<QWidget*>()) {
            if (widget->isVisible())
                result[widget] = QRect(widget->mapTo(&window, QPoint()), widget->size());
        }
        return result;
    };
    // Once it has come to rest: what is found out in the background may take a while.
    auto before = places();
    QTRY_VERIFY_WITH_TIMEOUT((QTest::qWait(900), before == std::exchange(before, places())),
                             20'000);
    for (const int zoom : {120, 160, 200, 100}) {
        theme::setZoom(zoom);
        QTest::qWait(20);
    }
    const auto differing = [&] {
        QStringList names;
        const auto after = places();
        for (auto it = before.begin(); it != before.end(); ++it) {
            const QRect now = after.value(it.key());
            // Heights follow one after another, and may come to rest a few pixels apart.
            const QMargins moved(now.left() - it->left(), now.top() - it->top(),
                                 now.right() - it->right(), now.bottom() - it->bottom());
            const auto isFar = [](int pixels) { return std::abs(pixels) > 8; };
            if (isFar(moved.left()) || isFar(moved.top()) || isFar(moved.right()) ||
                isFar(moved.bottom()))
                names << QStringLiteral("%1 %2 was %3,%4 %5×%6, is %7,%8 %9×")
                                 .arg(QLatin1String(it.key()->metaObject()->className()),
                                      it.key()->objectName())
                                 .arg(it->x())
                                 .arg(it->y())
                                 .arg(it->width())
                                 .arg(it->height())
                                 .arg(now.x())
                                 .arg(now.y())
                                 .arg(now.width()) +
                             QString::number(now.height());
        }
        return names.join(QStringLiteral("; "));
    };
    QTRY_VERIFY2(differing().isEmpty(), qPrintable(differing()));
}

void TestZoom::showsTheLitPartOfALargePicture()
{
    theme::setZoom(200);
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("chain-rule"));
    page->stepper().goTo(1);
    const auto* area = page->findChild<ChainRulePicture*>()->parentWidget()->parentWidget();
    const auto* down = static_cast<const QScrollArea*>(area)->verticalScrollBar();
    QTRY_VERIFY(down->value() > 0);
    // Step by step the chain rule goes back to where it began.
    const int atTheError = down->value();
    while (page->currentStep().id != "derror-dweights")
        page->stepper().next();
    QTRY_VERIFY(down->value() < atTheError);
    theme::setZoom(100);
    QTRY_COMPARE(down->maximum(), 0);
}

void TestZoom::scrollsALargePictureByKeys()
{
    theme::setZoom(200);
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("welcome"));
    auto* picture = page->findChild<FigurePicture*>();
    const auto* area = static_cast<const QScrollArea*>(picture->parentWidget()->parentWidget());
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    picture->setFocus();
    const int before = area->verticalScrollBar()->value();
    QTest::keyClick(picture, Qt::Key_Down);
    QVERIFY(area->verticalScrollBar()->value() > before);
    QCOMPARE(page->stepper().index(), 0);
    // Where there is nothing to scroll sideways, the key goes to the next step.
    QCOMPARE(picture->width(), area->viewport()->width());
    QTest::keyClick(picture, Qt::Key_Right);
    QCOMPARE(page->stepper().index(), 1);
}

void TestZoom::shortensNoTitleAndBreaksNoWord_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("code");
    for (const Lesson& lesson : lessons()) {
        for (const QString& code : language::available())
            QTest::addRow("%s %s", lesson.id, qPrintable(code))
                << QString::fromUtf8(lesson.id) << code;
    }
}

void TestZoom::shortensNoTitleAndBreaksNoWord()
{
    QFETCH(QString, lesson);
    QFETCH(QString, code);
    language::apply(code);
    theme::setZoom(200);
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(lesson);
    QTest::qWait(1);
    // Whole titles, or none.
    auto& list = *window.findChild<QListWidget*>(QStringLiteral("lessonList"));
    const QStringList written = writtenRows(list);
    QVERIFY2(written == titlesOf(list) || written == numbersOf(list),
             qPrintable(written.join(u'|')));
    QCOMPARE(brokenWords(*page->findChild<ProseView*>()).join(QStringLiteral("; ")), QString());
    for (const auto* bar : page->findChildren<QTabBar*>())
        QVERIFY2(!bar->isVisible() || bar->sizeHint().width() <= bar->parentWidget()->width(),
                 qPrintable(bar->tabText(0)));
    const auto* step = window.findChild<QLabel*>(QStringLiteral("stepLabel"));
    for (int i = 0; i < std::min(page->walk().count(), 30); ++i) {
        page->stepper().goTo(i);
        QVERIFY2(!step->text().endsWith(QChar(0x2026)), qPrintable(step->text()));
    }
}

void TestZoom::numbersLessonsWhereTitlesHaveNoRoom_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void TestZoom::numbersLessonsWhereTitlesHaveNoRoom()
{
    QFETCH(QString, code);
    language::apply(code);
    MainWindow window;
    show(window, {1024, 700});
    LessonPage* page = window.showLesson(QStringLiteral("chain-rule"));
    auto& list = *window.findChild<QListWidget*>(QStringLiteral("lessonList"));
    QTRY_COMPARE(writtenRows(list), titlesOf(list));
    theme::setZoom(200);
    QTRY_COMPARE(writtenRows(list), numbersOf(list));
    // The room is the page's: prose and pictures have what they need side by side.
    QTRY_VERIFY(list.width() < 100);
    QTRY_VERIFY(page->width() > 900);
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem* item = list.item(row);
        QCOMPARE(item->toolTip(), item->text());
        QVERIFY(item->data(Qt::AccessibleTextRole).toString().startsWith(item->text()));
    }
    // All of them, without a scroll bar that would hide half of each.
    window.resize(1024, 600);
    QTRY_COMPARE(window.height(), 600);
    QTRY_VERIFY(!list.verticalScrollBar()->isVisible());
    // Wherever a person puts its edge, no title is cut.
    window.resize(1600, 700);
    auto* splitter = window.findChild<QSplitter*>(QStringLiteral("sidebarSplitter"));
    int whole = 0;
    for (int width = 80; width < 520; width += 20) {
        splitter->setSizes({width, window.width() - width});
        QTest::qWait(1);
        const QStringList written = writtenRows(list);
        QVERIFY2(written == titlesOf(list) || written == numbersOf(list),
                 qPrintable(QStringLiteral("%1: %2").arg(width).arg(written.join(u'|'))));
        whole += written == titlesOf(list);
    }
    QVERIFY(whole > 0);
    theme::setZoom(100);
    QTRY_COMPARE(writtenRows(list), titlesOf(list));
}

void TestZoom::givesWindowsMoreRoom()
{
    const QScreen& screen = *QApplication::primaryScreen();
    const QSize usual = screen.availableSize() / 3;
    QCOMPARE(windowSize(usual, screen), usual);
    theme::setZoom(200);
    QCOMPARE(windowSize(usual, screen), 2 * usual);
    // No more than there is.
    theme::setZoom(300);
    const QSize large = windowSize(usual, screen);
    QVERIFY(large.width() > 2 * usual.width() && large.width() < screen.availableSize().width());
    QVERIFY(large.height() > 2 * usual.height() &&
            large.height() < screen.availableSize().height());
    // Small text does not make them small.
    theme::setZoom(50);
    QCOMPARE(windowSize(usual, screen), usual);
}

void TestZoom::showsUpdatesWhole()
{
    theme::setZoom(200);
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("chain-rule"));
    // One step is drawn beside the gradient.
    page->stepper().goTo(page->walk().count() - 2);
    auto* picture = page->findChild<UpdatePicture*>();
    const auto* area = static_cast<const QScrollArea*>(picture->parentWidget()->parentWidget());
    QTRY_VERIFY(picture->isVisible());
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestZoom)
#include "tst_zoom.moc"
