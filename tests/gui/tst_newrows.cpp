// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/picture.h"
#include "gui/texts/proseview.h"
#include "model/tutorial_data.h"
#include "support/sectiontext.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace gui;

/// The lesson in which one neuron succeeds, as a person walks it.
class TestNewRows : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { language::apply(QStringLiteral("en")); }
    void endsWithEveryRowRightInEveryLanguage_data();
    void endsWithEveryRowRightInEveryLanguage();
    void promisesNothingBeforeItIsSo();
    void saysWhereTrainingWasTooShort();
    void keepsItsRowsWhateverIsOpened();
    void saysHowFarTheDigitsCanBeTrusted();

private:
    static std::unique_ptr<LessonPage> open(Document& document, const char* id = "new-rows");
    static bool settle(const LessonPage& page);
    static QString prose(const LessonPage& page);
};

std::unique_ptr<LessonPage> TestNewRows::open(Document& document, const char* id)
{
    std::unique_ptr<LessonPage> page(new LessonPage(*findLesson(QLatin1String(id)), document));
    page->resize(1100, 720);
    page->open();
    page->show();
    return page;
}

bool TestNewRows::settle(const LessonPage& page)
{
    return QTest::qWaitFor([&page] { return !page.isBusy(); }, 20'000);
}

QString TestNewRows::prose(const LessonPage& page)
{
    return page.findChild<ProseView*>()->toPlainText().remove(lessontext::joiner);
}

void TestNewRows::endsWithEveryRowRightInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("right");
    QTest::newRow("English") << "en"
                             << "90 of 90 are right; of those it has never seen, 30 of 30.";
    QTest::newRow("German") << "de"
                            << "90 von 90 richtig; von denen, die es nie gesehen hat, 30 von 30.";
    QTest::newRow("Spanish") << "es"
                             << "acierta 90 de 90; de las que nunca ha visto, 30 de 30.";
}

void TestNewRows::endsWithEveryRowRightInEveryLanguage()
{
    QFETCH(const QString, code);
    QFETCH(const QString, right);
    language::apply(code);
    Document document;
    const auto page = open(document);
    QTest::mouseClick(page->findChild<QAbstractButton*>(QStringLiteral("trainButton")),
                      Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page->stepper().atLast() && !page->isBusy(), 60'000);
    QTRY_VERIFY2(prose(*page).contains(right), qPrintable(prose(*page)));
    const QString status = page->findChild<QLabel*>(QStringLiteral("trainingStatus"))->text();
    QVERIFY2(status.contains(QStringLiteral("30")), qPrintable(status));
    // And back to the start, step by step.
    page->stepper().goTo(9'999);
    QVERIFY(settle(*page));
    QCOMPARE(page->currentStep().number("iterations_made"), 9'999.0);
    page->stepper().first();
    QVERIFY(settle(*page));
    QCOMPARE(page->currentStep().id, std::string("start"));
}

void TestNewRows::promisesNothingBeforeItIsSo()
{
    Document document;
    const auto page = open(document);
    for (const int at : {0, 1, 30}) {
        page->stepper().goTo(at);
        QVERIFY(settle(*page));
        const model::Step& step = page->currentStep();
        const QString text =
            sectionText(QStringLiteral("new-rows"), step, QStringLiteral("finished"));
        const bool isSo = at > 0 && step.holds("all-right") && step.holds("held-back-right");
        QCOMPARE(text.contains(QStringLiteral("generalizing")), isSo);
        QVERIFY(text.contains(QStringLiteral("goes along with the step in view")));
    }
}

void TestNewRows::saysWhereTrainingWasTooShort()
{
    Document document;
    document.setInput(QStringLiteral("new-rows"), QStringLiteral("iterations"), {3}, {});
    const auto page = open(document);
    page->stepper().last();
    QVERIFY(settle(*page));
    QVERIFY(!page->currentStep().holds("all-right"));
    QTRY_VERIFY2(prose(*page).contains(QStringLiteral("Some of its own rows are wrong")),
                 qPrintable(prose(*page)));
}

void TestNewRows::keepsItsRowsWhateverIsOpened()
{
    Document document;
    const auto page = open(document);
    page->stepper().goTo(5);
    QVERIFY(settle(*page));
    const model::Step before = page->currentStep();
    document.setData(model::tutorial_dataset(), {});
    QVERIFY(settle(*page));
    QVERIFY(page->currentStep() == before);
    QCOMPARE(page->currentStep().number("training_rows"), 90.0);
    QVERIFY(!document.worksOnOwnRows(QStringLiteral("new-rows")));
    document.undoStack().undo();
    QVERIFY(page->currentStep() == before);
}

void TestNewRows::saysHowFarTheDigitsCanBeTrusted()
{
    Document document;
    const auto page = open(document, "training");
    auto* view = page->findChild<ProseView*>();
    view->setNotesOpen(true);
    QTRY_VERIFY2(prose(*page).contains(QStringLiteral("For 10,000 iterations their weights")),
                 qPrintable(prose(*page)));
    document.setInputs(QStringLiteral("training"), {{"learning_rate", {1}}, {"seed", {7}}});
    // After some 240, as the sentence below it says.
    static const QRegularExpression parting(QStringLiteral("After (\\d+) iterations one of them"));
    QTRY_VERIFY2(parting.match(prose(*page)).hasMatch(), qPrintable(prose(*page)));
    const int at = parting.match(prose(*page)).captured(1).toInt();
    QVERIFY2(at > 200 && at < 280, QByteArray::number(at));
    QVERIFY(!prose(*page).contains(QStringLiteral("For 10,000 iterations their weights")));
    document.undoStack().undo();
    QTRY_VERIFY(prose(*page).contains(QStringLiteral("For 10,000 iterations their weights")));
}

QTEST_MAIN(TestNewRows)
#include "tst_newrows.moc"
