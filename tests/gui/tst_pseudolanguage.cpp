// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lessons/lessons.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/picture.h"
#include "gui/texts/codeview.h"
#include "gui/texts/formulaview.h"
#include "gui/window/mainwindow.h"
#include "support/importing.h"
#include "support/pseudo_language.h"
#include "support/translation_file.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMap>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gui;

/// Every page in a language whose texts are two fifths longer, and in one written from right to
/// left: nothing is cut off, nothing is left in English, and formulas and code keep their
/// direction. With FIRST_NEURON_PICTURES=FOLDER in the environment, pictures of all pages go there.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        theme::setMotionReduced(false);
    }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_language); }
    void marksTextsAndKeepsWhatIsNone_data();
    void marksTextsAndKeepsWhatIsNone();
    void cutsNothingOffAndLeavesNothingInEnglish_data() { addPages(); }
    void cutsNothingOffAndLeavesNothingInEnglish();
    void readsFromRightToLeftButForFormulasAndCode_data() { addPages(); }
    void readsFromRightToLeftButForFormulasAndCode();
    void drawsPicturesTheSameFromRightToLeft_data() { addPages(); }
    void drawsPicturesTheSameFromRightToLeft();
    void keepsTheWordBesideItsSign();
    void translatesEveryMenu();
    void fitsTheImportDialog();
    void asksForNoStringThatTheTranslationsLack();

private:
    /// A row for the start page and for each lesson.
    static void addPages();
    static void open(MainWindow& window, const QString& lesson);
    static void check(const QWidget& root);
    static void checkRoom(const QWidget& widget);
    static void checkList(const QListWidget& list);
    /// Shows what stands in the person's file, or in a lesson's text.
    static bool isOfAText(const QWidget& widget);
    static void checkLanguage(const QWidget& widget, const QString& text);
    static void keepPicture(QWidget& window, const QString& name);

    PseudoLanguage m_language;
    QTemporaryDir m_settings;
};

void TestPseudoLanguage::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    theme::setZoom(100);
    QCoreApplication::installTranslator(&m_language);
}

void TestPseudoLanguage::addPages()
{
    QTest::addColumn<QString>("lesson");
    QTest::newRow("start page") << QString();
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
}

void TestPseudoLanguage::open(MainWindow& window, const QString& lesson)
{
    window.resize(1024, 700);
    window.show();
    if (!lesson.isEmpty())
        window.showLesson(lesson);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::qWait(50);
}

void TestPseudoLanguage::keepPicture(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("FIRST_NEURON_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

void TestPseudoLanguage::checkRoom(const QWidget& widget)
{
    QSize wanted = widget.sizeHint();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        // What is shortened on purpose says so, and shows all of it in a tool tip.
        if (label->text().endsWith(QChar(0x2026)) && !label->toolTip().isEmpty())
            return;
        if (label->wordWrap())
            wanted = {0, label->heightForWidth(label->width())};
    } else if (const auto* button = qobject_cast<const QToolButton*>(&widget)) {
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->icon().isNull())
            return;
    }
    const bool fits = widget.width() >= wanted.width() && widget.height() >= wanted.height();
    const QString what =
        QStringLiteral("%1 %2 needs %3x%4 and has %5x%6")
            .arg(QLatin1String(widget.metaObject()->className()), widget.objectName())
            .arg(wanted.width())
            .arg(wanted.height())
            .arg(widget.width())
            .arg(widget.height());
    if (!fits)
        QTest::qFail(qPrintable(what), __FILE__, __LINE__);
}

void TestPseudoLanguage::checkLanguage(const QWidget& widget, const QString& text)
{
    // Names of values, numbers, and the names of languages and of the program are the same in every
    // language; a lesson's text is no string of the interface.
    static const QRegularExpression same(
        QStringLiteral("^(<[^>]*>|[^\\p{L}]|\\b[a-z]+(_[a-z0-9]+)+\\b|\\b(bias|weight|input|target|"
                       "prediction|error|age|area|price|x1|x2|sin|tanh|ReLU|"
                       "Python|C|First Neuron)\\b)*$"));
    if (same.match(text).hasMatch() || text.contains(QLatin1Char('[')))
        return;
    QTest::qFail(qPrintable(QStringLiteral("%1 %2 says “%3” in English")
                                .arg(QLatin1String(widget.metaObject()->className()),
                                     widget.objectName(), text)),
                 __FILE__, __LINE__);
}

bool TestPseudoLanguage::isOfAText(const QWidget& widget)
{
    const QStringList names{QStringLiteral("fileLabel"), QStringLiteral("targetBox"),
                            QStringLiteral("positiveBox"), QStringLiteral("goalWords"),
                            QStringLiteral("lineList")};
    static const QRegularExpression question(QStringLiteral("^(question|choice)"));
    return names.contains(widget.objectName()) || widget.objectName().contains(question);
}

void TestPseudoLanguage::checkList(const QListWidget& list)
{
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem* item = list.item(row);
        if (!isOfAText(list))
            checkLanguage(list, item->text());
        const int room = list.visualItemRect(item).width() - (item->icon().isNull() ? 0 : 24);
        // A list that wraps has room for every line.
        const QSize place(room, list.wordWrap() ? list.visualItemRect(item).height()
                                                : list.fontMetrics().height());
        const QSize needed = list.fontMetrics()
                                 .boundingRect(0, 0, room, 10'000,
                                               list.wordWrap() ? Qt::TextWordWrap : 0, item->text())
                                 .size();
        if (needed.width() > place.width() || needed.height() > place.height())
            QTest::qFail(
                qPrintable(QStringLiteral("%1 is cut off in the list: it needs %2×%3 of %4×%5")
                               .arg(item->text())
                               .arg(needed.width())
                               .arg(needed.height())
                               .arg(place.width())
                               .arg(place.height())),
                __FILE__, __LINE__);
    }
}

void TestPseudoLanguage::check(const QWidget& root)
{
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->size().isEmpty())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* choice = qobject_cast<const QComboBox*>(widget);
        // Buttons that a tab bar scrolls by have a size of their own.
        if (qobject_cast<const QTabBar*>(widget->parentWidget()))
            continue;
        if (const auto* list = qobject_cast<const QListWidget*>(widget))
            checkList(*list);
        if (label && !isOfAText(*widget) && !qobject_cast<const FormulaView*>(widget))
            checkLanguage(*widget, label->text());
        if (button && !isOfAText(*button))
            checkLanguage(*widget, button->text());
        if (choice && !isOfAText(*choice))
            checkLanguage(*widget, choice->currentText());
        if (!isOfAText(*widget))
            checkLanguage(*widget, widget->toolTip());
        if (!widget->objectName().contains(QLatin1String("question")) &&
            !widget->objectName().startsWith(QLatin1String("choice-")))
            checkLanguage(*widget, widget->accessibleName());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                checkLanguage(*widget, tabs->tabText(i));
        }
        if (label || button || choice)
            checkRoom(*widget);
    }
}

void TestPseudoLanguage::marksTextsAndKeepsWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("a word") << "Train" << QStringLiteral("[Tráíñ ~]");
    QTest::newRow("a placeholder") << "row %1" << QStringLiteral("[röw %1 ~]");
    QTest::newRow("a mnemonic") << "&Next" << QStringLiteral("[&Néxt ~]");
    QTest::newRow("a file filter") << "All (*.csv)" << QStringLiteral("[Áll (*.csv) ~]");
    QTest::newRow("no letters") << "%1: %2" << QStringLiteral("%1: %2");
}

void TestPseudoLanguage::marksTextsAndKeepsWhatIsNone()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    QCOMPARE(PseudoLanguage::of(text), marked);
    QVERIFY(PseudoLanguage::of(QString(100, QLatin1Char('x'))).size() >= 140);
}

void TestPseudoLanguage::cutsNothingOffAndLeavesNothingInEnglish()
{
    QFETCH(QString, lesson);
    // Nor is anything painted where there is no place for it.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("QPainter")));
    MainWindow window;
    open(window, lesson);
    const int last = lesson.isEmpty() ? 0 : window.currentPage()->walk().count() - 1;
    for (const int step : {0, last / 2, last}) {
        if (LessonPage* page = window.currentPage()) {
            page->stepper().goTo(step);
            QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 30'000);
            QTest::qWait(50);
        }
        check(window);
        keepPicture(window, QStringLiteral("pseudo-%1-%2")
                                .arg(lesson.isEmpty() ? QStringLiteral("start") : lesson)
                                .arg(step));
    }
}

void TestPseudoLanguage::readsFromRightToLeftButForFormulasAndCode()
{
    QFETCH(QString, lesson);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    MainWindow window;
    open(window, lesson);
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
    check(window);
    if (LessonPage* page = window.currentPage()) {
        for (const auto* code : page->findChildren<CodeView*>())
            QCOMPARE(code->layoutDirection(), Qt::LeftToRight);
        for (const auto* formula : page->findChildren<FormulaView*>())
            QCOMPARE(formula->layoutDirection(), Qt::LeftToRight);
        page->stepper().goTo(page->walk().count() / 2);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 30'000);
        QTest::qWait(50);
        check(window);
    }
    keepPicture(
        window,
        QStringLiteral("reverse-%1").arg(lesson.isEmpty() ? QStringLiteral("start") : lesson));
}

void TestPseudoLanguage::drawsPicturesTheSameFromRightToLeft()
{
    QFETCH(QString, lesson);
    theme::setMotionReduced(true);
    MainWindow window;
    open(window, lesson);
    LessonPage* page = window.currentPage();
    if (!page)
        return;
    const auto drawn = [page](Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        QTest::qWait(100);
        QMap<QString, QImage> images;
        for (auto* picture : page->findChildren<Picture*>()) {
            if (picture->isVisible())
                images[QString::fromUtf8(picture->metaObject()->className())] =
                    picture->grab(picture->drawnPart()).toImage();
        }
        return images;
    };
    for (const int step : {page->walk().count() / 2, page->walk().count() - 1}) {
        page->stepper().goTo(step);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 30'000);
        // On a busy machine one may have been drawn before it had its room.
        QStringList different;
        const auto areTheSame = [&] {
            const QMap<QString, QImage> pictures = drawn(Qt::LeftToRight);
            const QMap<QString, QImage> reversed = drawn(Qt::RightToLeft);
            different = {QStringLiteral("which there are")};
            if (pictures.isEmpty() || reversed.size() != pictures.size())
                return false;
            different.clear();
            for (auto it = pictures.begin(); it != pictures.end(); ++it) {
                if (reversed.value(it.key()) != it.value())
                    different << it.key();
            }
            return different.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(areTheSame, 10'000), qPrintable(different.join(u' ')));
    }
}

/// From the first to the last column in which something is written on the button.
int writtenWidth(QWidget& button)
{
    const QImage image = button.grab().toImage();
    const QRgb ground = image.pixel(6, image.height() / 2);
    int first = -1;
    int last = -1;
    for (int x = 6; x < image.width() - 6; ++x) {
        for (int y = 6; y < image.height() - 6; ++y) {
            if (std::abs(qGray(image.pixel(x, y)) - qGray(ground)) > 80) {
                first = first < 0 ? x : first;
                last = x;
            }
        }
    }
    return last - first;
}

void TestPseudoLanguage::keepsTheWordBesideItsSign()
{
    QList<int> widths;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        MainWindow window;
        open(window, QStringLiteral("error"));
        QWidget* play = window.findChild<QWidget*>(QStringLiteral("playButton"));
        play->setFixedWidth(160);
        QTest::qWait(20);
        widths << writtenWidth(*play);
    }
    QVERIFY(widths[0] > 20);
    QVERIFY2(std::abs(widths[0] - widths[1]) <= 8,
             qPrintable(QStringLiteral("%1 and %2 pixels").arg(widths[0]).arg(widths[1])));
}

void TestPseudoLanguage::translatesEveryMenu()
{
    MainWindow window;
    open(window, QStringLiteral("training"));
    QVERIFY(window.menuBar()->sizeHint().width() <= window.width());
    const QMenu* languages = window.findChild<QMenu*>(QStringLiteral("languageMenu"));
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions()) {
            // Languages and files bear their own names.
            const bool ownName = menu == languages && !action->data().toString().isEmpty();
            if (!action->isSeparator() && !ownName)
                checkLanguage(*menu, action->text());
        }
    }
}

void TestPseudoLanguage::fitsTheImportDialog()
{
    MainWindow window;
    open(window, QString());
    ImportDialog* dialog = importing::ready(window, QStringLiteral(":/samples/fruit.csv"));
    QVERIFY(dialog);
    dialog->resize(960, 640);
    QTest::qWait(100);
    check(*dialog);
    keepPicture(*dialog, QStringLiteral("pseudo-import"));
}

/// A string asked for in another context than the one it was extracted with stays English without
/// anybody noticing.
void TestPseudoLanguage::asksForNoStringThatTheTranslationsLack()
{
    QSet<QString> known;
    for (const TranslatedMessage& message :
         readTranslations(QStringLiteral(SOURCE_DIR "/translations/first-neuron_de.ts")))
        known << message.key();
    QVERIFY(known.size() >= 500);
    int ours = 0;
    for (const QString& key : m_language.asked()) {
        const QString context = key.section(QLatin1Char('|'), 0, 0);
        // Qt's own strings, and values, which are names mostly.
        if (context.startsWith(QLatin1Char('Q')) || context == QStringLiteral("Values"))
            continue;
        ++ours;
        if (!known.contains(key))
            QTest::qFail(qPrintable(key), __FILE__, __LINE__);
    }
    QVERIFY2(ours >= 250, qPrintable(QString::number(ours)));
}

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
