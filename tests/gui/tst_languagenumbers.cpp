// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/languagemenu.h"

#include "gui/base/language.h"
#include "gui/base/numbers.h"
#include "gui/base/valuetexts.h"
#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/texts/valuesview.h"

#include <QClipboard>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QSpinBox>

using namespace gui;
using importing::show;

/// Numbers as the language of the window writes them, and as they are typed and copied in it.
class TestLanguageNumbers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup() { language::apply(QStringLiteral("en")); }
    void writesEveryMarkOfALongNumber_data();
    void writesEveryMarkOfALongNumber();
    void writesNumbersAsTheLanguageDoes();
    void writesRowNumbersAsTheLanguageDoes();
    void writesTheNumbersOfAnAxisInFull();
    void copiesNumbersForASpreadsheetAndForAProgram();

private:
    importing::Desk m_desk;
};

void TestLanguageNumbers::writesEveryMarkOfALongNumber_data()
{
    QTest::addColumn<QString>("millions");
    QTest::newRow("en") << "3,000,000";
    QTest::newRow("de") << "3.000.000";
    QTest::newRow("es") << "3.000.000";
}

void TestLanguageNumbers::writesEveryMarkOfALongNumber()
{
    QFETCH(QString, millions);
    const QLocale locale = language::localeOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(locale.toString(3'000'000), millions);
    QCOMPARE(locale.toLongLong(millions), 3'000'000);
}

void TestLanguageNumbers::writesNumbersAsTheLanguageDoes()
{
    const model::Value vector = model::vector("v", {1.72, -0.5});
    QCOMPARE(pageValue(vector), QStringLiteral("[1.72, −0.5]"));
    QCOMPARE(localizedFormula(QStringLiteral("0.1 × max(0, {x}), {y}")),
             QStringLiteral("0.1 × max(0, {x}), {y}"));
    language::apply(QStringLiteral("de"));
    QCOMPARE(pageValue(vector), QStringLiteral("[1,72; −0,5]"));
    QCOMPARE(exactNumber(0.25), QStringLiteral("0,25"));
    QCOMPARE(localizedFormula(QStringLiteral("0.1 × max(0, {x}), {y}")),
             QStringLiteral("0,1 × max(0; {x}), {y}"));
}

void TestLanguageNumbers::writesRowNumbersAsTheLanguageDoes()
{
    MainWindow window;
    show(window);
    model::Dataset dataset;
    dataset.feature_names = {"sun", "rain"};
    for (std::size_t row = 0; row < 20'000; ++row) {
        dataset.inputs.insert(dataset.inputs.end(), {double(row % 7), double(row % 5)});
        dataset.targets.push_back(double(row % 2));
        dataset.train_rows.push_back(row);
    }
    window.document().setData(dataset, {});
    window.showLesson(QStringLiteral("chain-rule"));
    const auto box = [&window] {
        return window.currentPage()->findChild<QSpinBox*>(QStringLiteral("rowChoice_0"));
    };
    int number = 15'000;
    for (const char* code : {"en", "de", "en", "es", "de"}) {
        // What was typed in the language before, and what is typed in this one.
        box()->selectAll();
        QTest::keyClicks(box(), QLocale().toString(++number));
        chooseLanguage(window, QString::fromLatin1(code));
        QCOMPARE(box()->value(), number);
        QCOMPARE(box()->text(), QLocale().toString(number));
        box()->selectAll();
        QTest::keyClicks(box(), QLocale().toString(++number));
        QTest::keyClick(box(), Qt::Key_Return);
        QCOMPARE(box()->value(), number);
        QCOMPARE(box()->text(), QLocale().toString(number));
        QVERIFY(box()->toolTip().contains(QLocale().toString(20'000)));
        // What can't be taken stays, and is told in that language.
        box()->selectAll();
        QTest::keyClicks(box(), QStringLiteral("20001"));
        QTest::keyClick(box(), Qt::Key_Return);
        const auto* message =
            window.currentPage()->findChild<QLabel*>(QStringLiteral("inputMessage"));
        QVERIFY2(message->text().contains(QLocale().toString(20'000)), qPrintable(message->text()));
        QTest::keyClick(box(), Qt::Key_Escape);
    }
}

void TestLanguageNumbers::writesTheNumbersOfAnAxisInFull()
{
    language::apply(QStringLiteral("es"));
    MainWindow window;
    show(window);
    const LessonPage* page = window.showLesson(QStringLiteral("training"));
    QTest::qWait(100);
    const auto* curve = page->findChild<QWidget*>(QStringLiteral("errorCurve"));
    QStringList numbers;
    for (const QGraphicsItem* item : curve->findChild<QGraphicsView*>()->items()) {
        const auto* text = dynamic_cast<const QGraphicsTextItem*>(item);
        if (text && text->isVisible())
            numbers << text->toPlainText();
    }
    QVERIFY2(numbers.contains(QStringLiteral("10.000")), qPrintable(numbers.join(u' ')));
}

void TestLanguageNumbers::copiesNumbersForASpreadsheetAndForAProgram()
{
    const model::Value vector = model::vector("weights_1", {1.72, -0.5});
    language::apply(QStringLiteral("de"));
    QCOMPARE(sheetValue(vector), QStringLiteral("1,72\t-0,5"));
    QCOMPARE(codeValue(vector), QStringLiteral("[1.72, -0.5]"));
    QCOMPARE(codeValue(model::word("w", "neither")), QStringLiteral("'neither'"));

    MainWindow window;
    show(window);
    auto* values = window.showLesson(QStringLiteral("dot-product"))->findChild<ValuesView*>();
    values->setFocus();
    values->selectRow(1);
    QTest::keyClick(values, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("weights_1\t1,26\t0"));
    QTest::keyClick(values, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("weights_1 = [1.26, 0]"));
}

QTEST_MAIN(TestLanguageNumbers)
#include "tst_languagenumbers.moc"
