// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/page/questioncard.h"
#include "gui/window/learned.h"
#include "gui/window/learnedwindow.h"
#include "gui/window/lessonlist.h"
#include "gui/window/mainwindow.h"
#include "gui/window/reviewwindow.h"
#include "gui/window/startpage.h"
#include "model/judging.h"

#include <QAction>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace gui;

/// What is told of all answers together, and what is asked again.
class TestLearned : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { language::apply(QStringLiteral("en")); }

    void tellsWhatWasPredictedAndWhatHappened();
    void tellsWhichMistakeWasResolved();
    void tellsOfPredictionsOnly();
    void endsASentenceBeforeTheNext();
    void passesOverWhatItDoesNotKnow();
    void countsTheLastAnswerOfEachQuestion();
    void tellsOfGoalsOfTheWorkbench();
    void goesAlongInItsWindow();
    void givesWayToWhereALinkLeads();
    void theListCutsNoCountShort();
    void reviewsWhatIsDueWithOtherNumbers();
    void reviewsAPointOnItsCurve();
    void offersAReviewOnlyWhereSomethingIsDue();
};

namespace
{

session::GivenAnswer given(const char* question, const char* text, std::int64_t day = 0)
{
    const model::Question& asked = *model::find_question(question);
    const model::Inputs numbers = model::initial_values(model::numbers_of(asked));
    const model::Judgement found = model::judge(asked, model::scene_of(asked, numbers), text);
    return {question, numbers, text, std::string(model::taken_for(found)), day};
}

std::int64_t today()
{
    return QDate(1970, 1, 1).daysTo(QDate::currentDate());
}

QString plain(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText().remove(QChar(0x2060));
}

} // namespace

void TestLearned::tellsWhatWasPredictedAndWhatHappened()
{
    const QString text = plain(learned::html({given("difference", "-0.871")}, {}));
    for (const char* part : {"3 · The error", "Questions right: 0 of 3", "What is the difference?",
                             "You predicted −0.871. It is 0.87102.", "target minus prediction"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    language::apply(QStringLiteral("de"));
    QVERIFY(plain(learned::html({given("difference", "0.871")}, {}))
                .contains(QStringLiteral("richtig, gerundet")));
}

void TestLearned::tellsWhichMistakeWasResolved()
{
    const QString text =
        plain(learned::html({given("difference", "-0.871"), given("difference", "0.871")}, {}));
    QVERIFY2(text.contains(QStringLiteral("right, rounded")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Seen and resolved: You predicted −0.871.")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Questions right: 1 of 3")));
}

void TestLearned::tellsOfPredictionsOnly()
{
    session::GivenAnswer shown = given("difference", "");
    shown.rule = "shown";
    const QString nothing = plain(learned::html({}, {}));
    QCOMPARE(plain(learned::html({shown}, {})), nothing);
    // Who predicted it at another time is told of it.
    const QString text = plain(learned::html({given("difference", "0.871"), shown}, {}));
    QVERIFY2(text.contains(QStringLiteral("What is the difference?")), qPrintable(text));
}

void TestLearned::endsASentenceBeforeTheNext()
{
    const QString text = plain(learned::html({given("way-to-minimum", "straight")}, {}));
    QVERIFY2(text.contains(QStringLiteral(
                 "You predicted: Straight to it. What happens: Downhill, but far off to the "
                 "side. Between the two lie")),
             qPrintable(text));
}

void TestLearned::passesOverWhatItDoesNotKnow()
{
    session::GivenAnswer damaged = given("difference", "0.871");
    damaged.numbers.clear();
    const QString nothing = plain(learned::html({}, {}));
    QVERIFY(nothing.contains(QStringLiteral("Nothing has been predicted yet.")));
    QCOMPARE(plain(learned::html({{"of tomorrow", {}, "<b>1</b>", "right", 1}}, {})), nothing);
    QCOMPARE(plain(learned::html({damaged}, {})), nothing);
}

void TestLearned::countsTheLastAnswerOfEachQuestion()
{
    const QString error = QStringLiteral("error");
    const std::vector<session::GivenAnswer> answers{
        given("difference", "0.871"), given("mean-error", "0.3996"), given("difference", "7")};
    QCOMPARE(learned::countOf(error, answers).right, 1);
    QCOMPARE(learned::countOf(error, answers).all, 3);
    QCOMPARE(learned::countOf(QStringLiteral("no lesson"), answers).all, 0);
    // A blank counts once it has been filled.
    const QString layers = QStringLiteral("layers");
    const int asked = int(std::ranges::count_if(model::questions(), [](const auto& question) {
        return question.lesson == "layers" && question.is_in_walk;
    }));
    QVERIFY(asked > 0);
    QCOMPARE(learned::countOf(layers, {}).all, asked);
    QCOMPARE(learned::countOf(layers, {given("unit-sum", "1")}).all, asked + 1);
}

void TestLearned::tellsOfGoalsOfTheWorkbench()
{
    const QString text = plain(learned::html({}, {{"few-units", {}}, {"of tomorrow", {}}}));
    QVERIFY2(text.contains(QStringLiteral("XOR with three units")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Two lines part four points.")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("tomorrow")));
}

void TestLearned::goesAlongInItsWindow()
{
    Document document;
    QWidget window;
    auto* learned = LearnedWindow::open(document, &window);
    const auto* text = learned->findChild<QTextBrowser*>();
    QVERIFY(text->toPlainText().contains(QStringLiteral("Nothing has been predicted yet.")));
    document.give(QStringLiteral("error"), given("difference", "0.871"));
    QVERIFY(text->toPlainText().contains(QStringLiteral("What is the difference?")));
    document.undo();
    QVERIFY(!text->toPlainText().contains(QStringLiteral("What is the difference?")));
    QCOMPARE(LearnedWindow::open(document, &window), learned);
}

void TestLearned::givesWayToWhereALinkLeads()
{
    MainWindow window;
    window.show();
    window.document().give(QStringLiteral("error"), given("difference", "0.871"));
    window.findChild<QAction*>(QStringLiteral("learnedAction"))->trigger();
    QPointer<LearnedWindow> learned = window.findChild<LearnedWindow*>();
    QVERIFY(learned);
    auto* text = learned->findChild<QTextBrowser*>();
    static const QRegularExpression link(QStringLiteral("href=\"(do:[^\"]*error[^\"]*)\""));
    const QString to = link.match(text->toHtml()).captured(1);
    QVERIFY(!to.isEmpty());
    emit text->anchorClicked(QUrl(to));
    QTRY_VERIFY(!learned);
    QCOMPARE(window.currentPage()->lesson().id, "error");
    window.document().setSaved();
}

void TestLearned::theListCutsNoCountShort()
{
    const QFontMetrics metrics{QFont()};
    const QStringList counts{QStringLiteral("5/10 Schritte"), QStringLiteral("2/11 richtig")};
    const QString both = counts.join(QStringLiteral(" · "));
    const int room = metrics.horizontalAdvance(both);
    QCOMPARE(LessonList::progressIn(counts, metrics, room), both);
    QCOMPARE(LessonList::progressIn(counts, metrics, room - 1), counts.front());
    QCOMPARE(LessonList::progressIn({}, metrics, room), QString());
}

void TestLearned::reviewsWhatIsDueWithOtherNumbers()
{
    Document document;
    document.give(QStringLiteral("error"), given("difference", "-0.871", today() - 1));
    document.give(QStringLiteral("dot-product"), given("second-dot-product", "4.126", today() - 3));
    document.give(QStringLiteral("error"), given("mean-error", "0.3996", today()));
    QCOMPARE(ReviewWindow::dueToday(document), 2);
    QWidget window;
    auto* review = new ReviewWindow(document, &window);
    auto* card = review->findChild<QuestionCard*>();
    const auto press = [card](const char* name) {
        card->findChild<QPushButton*>(QLatin1String(name))->click();
    };
    // The one that was answered wrongly comes first.
    QVERIFY2(card->words().contains(QStringLiteral("What is the difference?")),
             qPrintable(card->words()));
    QVERIFY(!card->words().contains(QStringLiteral("0.87102")));
    card->findChild<QLineEdit*>()->setText(QStringLiteral("much"));
    press("answerButton");
    QCOMPARE(document.answers().size(), std::size_t(3));
    const model::Question& asked = *model::find_question("difference");
    const double right = asked.right(model::scene_of(asked, model::drawn_numbers(asked, 1))).number;
    card->findChild<QLineEdit*>()->setText(QString::number(right, 'g', 17));
    press("answerButton");
    QCOMPARE(document.answers().back().rule, std::string("right"));
    QCOMPARE(document.answers().back().day, today());
    press("nextQuestionButton");
    QVERIFY(card->words().contains(QStringLiteral("What is their dot product?")));
    press("showAnswerButton");
    QCOMPARE(document.answers().back().rule, std::string("shown"));
    QVERIFY(card->findChild<QPushButton*>(QStringLiteral("nextQuestionButton"))->isHidden());
    QCOMPARE(review->findChild<QLabel*>(QStringLiteral("reviewPlace"))->text(),
             QStringLiteral("That is all for today."));
    QCOMPARE(ReviewWindow::dueToday(document), 0);
}

void TestLearned::reviewsAPointOnItsCurve()
{
    Document document;
    document.give(QStringLiteral("way-down"), given("one-step", "-0.87", today() - 1));
    QWidget window;
    auto* review = new ReviewWindow(document, &window);
    auto* place = review->findChild<PlaceOnCurve*>();
    QVERIFY(!place->isHidden() && place->answer().isEmpty());
    const model::Question& asked = *model::find_question("one-step");
    place->putAt(asked.right(model::scene_of(asked, model::drawn_numbers(asked, 1))).number);
    review->findChild<QPushButton*>(QStringLiteral("answerButton"))->click();
    QCOMPARE(document.answers().back().rule, std::string("right"));
    QVERIFY(place->scene().placed && place->scene().right);
}

void TestLearned::offersAReviewOnlyWhereSomethingIsDue()
{
    StartPage page;
    const auto* button = page.findChild<QPushButton*>(QStringLiteral("reviewButton"));
    QVERIFY(button->isHidden());
    page.setReview(1);
    QVERIFY(!button->isHidden());
    QCOMPARE(button->text(), QStringLiteral("Review one question"));
    page.setReview(3);
    QCOMPARE(button->text(), QStringLiteral("Review 3 questions"));
    page.setReview(0);
    QVERIFY(button->isHidden());
}

QTEST_MAIN(TestLearned)
#include "tst_learned.moc"
