// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/onpage.h"
#include "support/soak.h"

#include "gui/base/language.h"
#include "gui/base/numbers.h"
#include "gui/base/strings.h"
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/placeoncurve.h"
#include "gui/page/walk.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/outcome.h"
#include "gui/window/mainwindow.h"
#include "model/questions.h"
#include "session/archive.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace gui;
using namespace onpage;

/// Questions on the page: nothing tells the answer before it is given, each wrong rule has its
/// text, and nothing stands in the way of who walks on.
class TestPredictFirst : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { language::apply(QStringLiteral("en")); }

    void tellsNothingBeforeTheAnswer_data() { addQuestions(Which::InWalk); }
    void tellsNothingBeforeTheAnswer();
    void tellsNothingInANoteEither_data();
    void tellsNothingInANoteEither();
    void hasATextForEveryRule_data() { addQuestions(Which::All); }
    void hasATextForEveryRule();
    void explainsEachWrongAnswerByItsNumbers_data() { addQuestions(Which::InWalk, 5); }
    void explainsEachWrongAnswerByItsNumbers();
    void walkingOnShowsTheAnswer();
    void theEndOfTheWalkShowsTheAnswer();
    void walkingOnInATrainingShowsTheAnswer();
    void trainingAsksOnWhereSomebodyComesBack();
    void showsWhenAsked();
    void undoesAnAnswer();
    void staysInASession();
    void keepsAnswersToQuestionsOfALaterProgram();
    void showsWhatADamagedAnswerLeaves();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void takesARoundedAnswer();
    void lightsUpWhereTheTwoDiffer();
    void asksAgainWithOtherNumbers();
    void asksOneAfterTheOther();
    void goesAlongWithTheFields();
    void leavesFieldsAloneThatWouldBeUnclear();
    void canBeTurnedOff();
    void isAnsweredByKeyboard();
    void leavesTheKeysToThePageWhereOneWalksOn();
    void isAnsweredByOneClick();
    void isNotAnsweredByAClickBesideTheChoices();
    void aLineIsFoundByKeyboardOrByOneClick();
    void linesArePutInOrderByKeyboard();
    void aPointIsPlacedByKeyboard();
    void aPointIsPlacedByTheMouse();
    void aPointIsPutNowhereByItself();
    void aPointStaysWhereItWasPut();
    void theArrowKeysMoveThePointAndDoNotWalk();
    void whatIsNotAnsweredYetIsKeptInAnotherLanguage();
    void aCopyWithAMistakeShowsItsCurve();
    void aNetworkShowsBothOfItsCurves();
    void starsInCodeAreNoMarks();
    void isHeard();

private:
    enum class Which { All, InWalk };
    /// Every one in each language; in the tests of every change, only every `of`-th, by turns.
    static void addQuestions(Which which, int of = 1);
};

namespace
{

std::unique_ptr<LessonPage> open(Document& document, const QString& id)
{
    std::unique_ptr<LessonPage> page(new LessonPage(*findLesson(id), document));
    page->resize(1000, 700);
    page->open();
    page->setNotesOpen(true);
    return page;
}

template <typename Widget>
Widget* part(const LessonPage& page, const char* name)
{
    return page.findChild<QuestionCard*>()->findChild<Widget*>(QLatin1String(name));
}

bool asks(const LessonPage& page)
{
    return !page.findChild<QuestionCard*>()->isHidden() &&
           part<QPushButton>(page, "answerButton")->isEnabled();
}

bool tells(const LessonPage& page)
{
    return !page.findChild<QuestionCard*>()->isHidden() &&
           !part<QPushButton>(page, "answerButton")->isEnabled();
}

QString words(const LessonPage& page)
{
    return page.findChild<QuestionCard*>()->words();
}

int lineOf(const LineList& lines, const QString& id)
{
    for (int row = 0; row < lines.count(); ++row) {
        if (lines.item(row)->data(Qt::UserRole).toString() == id)
            return row;
    }
    return -1;
}

/// By keyboard.
void order(LineList& lines, const QStringList& ids)
{
    for (int row = 0; row < ids.size(); ++row) {
        lines.setCurrentRow(lineOf(lines, ids[row]));
        while (lines.currentRow() > row)
            QTest::keyClick(&lines, Qt::Key_Up, Qt::ControlModifier);
    }
}

void answer(const LessonPage& page, const QString& text)
{
    auto* lines = part<LineList>(page, "lineList");
    auto* place = part<PlaceOnCurve>(page, "placeOnCurve");
    if (!place->isHidden())
        place->putAt(text.toDouble());
    else if (auto* choice = page.findChild<QRadioButton*>(QStringLiteral("choice-") + text))
        choice->setChecked(true);
    else if (!lines->isHidden() && text.contains(u' '))
        order(*lines, text.split(u' '));
    else if (!lines->isHidden())
        lines->setCurrentRow(lineOf(*lines, text));
    else
        part<QLineEdit>(page, "answerField")->setText(text);
    part<QPushButton>(page, "answerButton")->click();
}

const model::Question& question(const QByteArray& id)
{
    return *model::find_question(id.toStdString());
}

QString typed(const model::Answer& answer)
{
    return answer.choice.empty() ? QString::number(answer.number, 'g', 17)
                                 : QString::fromStdString(answer.choice);
}

/// The place of a step in a training.
int placeOf(const LessonPage& page, std::string_view step)
{
    return step == "start"       ? 0
           : step == "iteration" ? 1
           : step == "record"    ? 101
                                 : page.walk().count() - 1;
}

/// Goes where it is asked, past what is asked before it at the same step.
void goTo(LessonPage& page, const model::Question& asked)
{
    if (page.lesson().run)
        page.stepper().goTo(placeOf(page, asked.step));
    else
        page.goToStep(toString(asked.step));
    // Runs that it is about are made meanwhile.
    QVERIFY(QTest::qWaitFor([&] { return !page.isBusy() && asks(page); }, 60'000));
    for (const model::Question& each : model::questions()) {
        if (each.lesson != asked.lesson || each.step != asked.step || !each.is_in_walk)
            continue;
        if (each.id == asked.id)
            return;
        part<QPushButton>(page, "showAnswerButton")->click();
        part<QPushButton>(page, "nextQuestionButton")->click();
    }
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\{[^}]*\\}"));
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured().remove(u'(').remove(u')');
    return found;
}

const QString aDifference = QStringLiteral("0.871");

} // namespace

void TestPredictFirst::addQuestions(Which which, int of)
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("code");
    int turn = 0;
    for (const model::Question& each : model::questions()) {
        if (which == Which::InWalk && !each.is_in_walk)
            continue;
        const QByteArray id(each.id.data(), qsizetype(each.id.size()));
        ++turn;
        for (const char* code : {"en", "de", "es"}) {
            if (isItsTurn(++turn, of))
                QTest::addRow("%s in %s", id.constData(), code) << id << QString::fromLatin1(code);
        }
    }
}

void TestPredictFirst::tellsNothingBeforeTheAnswer()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QString, code);
    const model::Question& asked = question(id);
    if (asked.withheld.empty())
        return;
    language::apply(code);
    Document document;
    const auto page = open(document, toString(asked.lesson));
    goTo(*page, asked);
    QVERIFY(asks(*page));
    const auto walk = page->walk().kept();
    const model::Step step = *std::ranges::find(walk, std::string(asked.step), &model::Step::id);
    QSet<QString> secret, known;
    for (const model::Value& value : step.values) {
        const bool isAsked = std::ranges::find(asked.withheld, value.name) != asked.withheld.end();
        for (const double number : value.numbers)
            (isAsked ? secret : known) += waysToWrite(number);
    }
    for (const auto& [name, value] : document.inputs(page->objectName())) {
        for (const double number : value.numbers)
            known += waysToWrite(number);
    }
    secret -= known;
    secret.removeIf([](const QString& text) { return !tellsEnough(text); });
    const QString said = everythingOn(*page);
    QVERIFY(said.contains(boxSign));
    // In pictures, too, what is withheld is a box, and no number that is missing.
    static const QRegularExpression missing(QStringLiteral("(?:^|[=( ])–(?:[ ,.;)]|$)"));
    for (const Picture* picture : page->findChildren<Picture*>()) {
        QStringList texts{picture->summary()};
        for (const QStringList& row : picture->table().rows)
            texts << row;
        for (const QString& text : texts)
            QVERIFY2(!text.contains(missing), qPrintable(text));
    }
    for (const QString& number : std::as_const(secret))
        QVERIFY2(!isIn(number, said),
                 qPrintable(number + QStringLiteral(" in ") +
                            said.mid(std::max(said.indexOf(number) - 80, qsizetype(0)), 160)));
    part<QPushButton>(*page, "showAnswerButton")->click();
    const QString after = everythingOn(*page);
    QVERIFY(secret.isEmpty() || std::ranges::any_of(secret, [&](const QString& number) {
                return isIn(number, after);
            }));
    for (const std::string_view name : asked.withheld) {
        const model::Value* value = page->currentStep().find(name);
        QVERIFY(!value || !value->withheld);
    }
}

void TestPredictFirst::tellsNothingInANoteEither_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("telling");
    QTest::newRow("in English") << "en"
                                << QStringList{"21.672", "17.2", "0.81341, yet", "how strong"};
    QTest::newRow("in German") << "de"
                               << QStringList{"21,672", "17,2", "0,81341; doch", "wie stark"};
    QTest::newRow("in Spanish") << "es"
                                << QStringList{"21,672", "17,2", "0,81341; sin", "qué fuerza"};
}

void TestPredictFirst::tellsNothingInANoteEither()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, telling);
    language::apply(code);
    Document document;
    const auto page = open(document, QStringLiteral("dot-product"));
    goTo(*page, question("ten-times"));
    QVERIFY(asks(*page));
    const QString before = proseText(*page);
    for (const QString& part : telling)
        QVERIFY2(!before.contains(part), qPrintable(part));
    part<QPushButton>(*page, "showAnswerButton")->click();
    const QString after = proseText(*page);
    for (const QString& part : telling)
        QVERIFY2(after.contains(part), qPrintable(part + QStringLiteral(" in ") + after));
}

void TestPredictFirst::hasATextForEveryRule()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QString, code);
    language::apply(code);
    const model::Question& asked = question(id);
    const auto texts =
        questiontext::parse(lessontext::read(toString(asked.lesson), QStringLiteral("md")));
    QVERIFY(texts.contains(QString::fromUtf8(id)));
    const QuestionText text = texts[QString::fromUtf8(id)];
    QVERIFY(!text.prompt.isEmpty());
    QVERIFY(!text.why.isEmpty());
    QSet<QString> written(text.wrong.keyBegin(), text.wrong.keyEnd()), rules;
    for (const model::WrongRule& rule : asked.wrong)
        rules << toString(rule.id);
    QCOMPARE(written, rules);
    QStringList choices, listed;
    for (const std::string_view choice : model::choices_of(asked))
        choices << toString(choice);
    for (const QuestionText::Choice& choice : text.choices)
        listed << choice.id;
    QCOMPARE(listed, choices);
    // The same numbers stand in every language.
    language::apply(QStringLiteral("en"));
    const QuestionText english =
        questiontext::parse(lessontext::read(toString(asked.lesson), QStringLiteral("md")))
            .value(QString::fromUtf8(id));
    QCOMPARE(placeholders(text.prompt), placeholders(english.prompt));
    QCOMPARE(placeholders(text.why), placeholders(english.why));
    for (const QString& rule : std::as_const(rules))
        QCOMPARE(placeholders(text.wrong[rule]), placeholders(english.wrong[rule]));
    for (const QuestionText::Choice& choice : text.choices)
        QCOMPARE(placeholders(choice.text), placeholders(english.choice(choice.id)));
    language::apply(code);
    // It is asked where it can be read.
    const QString all = lessontext::read(toString(asked.lesson), QStringLiteral("md"));
    for (const Section& section : lessontext::sections(all))
        QVERIFY(!section.text.contains(QStringLiteral("ask:")));
}

void TestPredictFirst::explainsEachWrongAnswerByItsNumbers()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QString, code);
    language::apply(code);
    const model::Question& asked = question(id);
    const model::Inputs numbers = model::initial_values(model::numbers_of(asked));
    const model::Step scene = model::scene_of(asked, numbers);
    QStringList told;
    for (const model::WrongRule& rule : asked.wrong) {
        Document document;
        const auto page = open(document, toString(asked.lesson));
        goTo(*page, asked);
        QVERIFY(asks(*page));
        const model::Answer wrong = rule.answer(scene);
        answer(*page, typed(wrong));
        QVERIFY2(tells(*page), rule.id.data());
        QCOMPARE(document.answers().back().rule, std::string(rule.id));
        const QString why = part<QLabel>(*page, "questionWhy")->accessibleName();
        QVERIFY(!why.contains(QChar(u'–')) || !why.contains(QStringLiteral(" – ")));
        QVERIFY2(!why.contains(u'{'), qPrintable(why));
        QVERIFY(!told.contains(why));
        told << why;
        if (model::is_number(asked.kind)) {
            const double right = asked.right(scene).number;
            QVERIFY2(why.contains(pageNumber(right)), qPrintable(why));
            QVERIFY2(part<QLabel>(*page, "questionHappened")
                         ->accessibleName()
                         .contains(pageNumber(right)),
                     qPrintable(words(*page)));
        }
    }
}

void TestPredictFirst::walkingOnShowsTheAnswer()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    page->go(&Stepper::next);
    QVERIFY(asks(*page));
    QVERIFY(page->currentStep().find("difference")->withheld);
    // Back is always open, and tells nothing.
    page->go(&Stepper::previous);
    QVERIFY(!asks(*page));
    QVERIFY(!isIn(QStringLiteral("0.87102"),
                  QString(everythingOn(*page)).remove(QStringLiteral("prediction"))) ||
            proseText(*page).contains(boxSign));
    page->go(&Stepper::next);
    QVERIFY(asks(*page));
    page->go(&Stepper::next);
    page->go(&Stepper::previous);
    QVERIFY(!asks(*page));
    QVERIFY(!page->currentStep().find("difference")->withheld);
    QVERIFY(document.answers().empty());
}

void TestPredictFirst::theEndOfTheWalkShowsTheAnswer()
{
    Document document;
    const auto page = open(document, QStringLiteral("dot-product"));
    page->go(&Stepper::last);
    QVERIFY(asks(*page));
    page->go(&Stepper::next);
    QVERIFY(tells(*page));
    QCOMPARE(document.answers().back().rule, std::string("shown"));
}

void TestPredictFirst::walkingOnInATrainingShowsTheAnswer()
{
    Document document;
    const auto page = open(document, QStringLiteral("training"));
    page->stepper().goTo(1);
    QVERIFY(QTest::qWaitFor([&] { return !page->isBusy() && asks(*page); }, 60'000));
    page->go(&Stepper::next);
    // The iteration after it says nothing of it: the card does.
    QVERIFY(QTest::qWaitFor([&] { return !page->isBusy() && tells(*page); }, 60'000));
    QCOMPARE(page->stepper().index(), 2);
    QCOMPARE(document.answers().size(), std::size_t(1));
    QCOMPARE(document.answers().back().rule, std::string("shown"));
    page->go(&Stepper::next);
    QCOMPARE(document.answers().size(), std::size_t(1));
    part<QPushButton>(*page, "nextQuestionButton")->click();
    QVERIFY(QTest::qWaitFor([&] { return !page->isBusy() && asks(*page); }, 60'000));
}

void TestPredictFirst::trainingAsksOnWhereSomebodyComesBack()
{
    Document document;
    const auto page = open(document, QStringLiteral("training"));
    QVERIFY(QTest::qWaitFor([&] { return !page->isBusy() && asks(*page); }, 60'000));
    // Nobody has walked on past it who has only looked elsewhere.
    page->stepper().goTo(150);
    page->go(&Stepper::first);
    QVERIFY(QTest::qWaitFor([&] { return !page->isBusy() && asks(*page); }, 60'000));
    QVERIFY(document.answers().empty());
}

void TestPredictFirst::showsWhenAsked()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    page->go(&Stepper::next);
    part<QPushButton>(*page, "showAnswerButton")->click();
    QVERIFY(tells(*page));
    QVERIFY(part<QLabel>(*page, "questionPredicted")->isHidden());
    QVERIFY2(words(*page).contains(QStringLiteral("It is 0.87102.")), qPrintable(words(*page)));
    QVERIFY(!page->currentStep().find("difference")->withheld);
}

void TestPredictFirst::undoesAnAnswer()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    page->go(&Stepper::next);
    answer(*page, aDifference);
    QVERIFY(tells(*page));
    QVERIFY(document.isDirty());
    QCOMPARE(document.undo(), QStringList{QStringLiteral("error")});
    QVERIFY(asks(*page));
    QVERIFY(page->currentStep().find("difference")->withheld);
    document.redo();
    QVERIFY(tells(*page));
    QVERIFY(!page->currentStep().find("difference")->withheld);
}

void TestPredictFirst::staysInASession()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    page->go(&Stepper::next);
    answer(*page, QStringLiteral("-0,871"));
    QByteArray bytes;
    session::encode(document.snapshot(), bytes);
    const auto opened = session::decode(bytes, session::current_format);
    QVERIFY(opened);
    QCOMPARE(*opened, document.snapshot());
    const session::GivenAnswer& given = opened->answers.at(0);
    QCOMPARE(given.text, std::string("-0,871"));
    QCOMPARE(given.rule, std::string("target-first"));
    QVERIFY(given.day > 20'000);
    Document other;
    other.replace(*opened);
    language::apply(QStringLiteral("de"));
    const auto again = open(other, QStringLiteral("error"));
    QVERIFY(tells(*again));
    QVERIFY2(words(*again).contains(QStringLiteral("Zielwert minus Vorhersage")),
             qPrintable(words(*again)));
}

void TestPredictFirst::keepsAnswersToQuestionsOfALaterProgram()
{
    session::Session session = session::fresh_session();
    session.answers = {{"a question of tomorrow", {{"x", {1}}}, "?", "a rule of tomorrow", 1}};
    Document document;
    document.replace(session);
    const auto page = open(document, QStringLiteral("error"));
    page->go(&Stepper::next);
    answer(*page, aDifference);
    QCOMPARE(document.answers().size(), std::size_t(2));
    QVERIFY(document.answers().front() == session.answers.front());
}

void TestPredictFirst::showsWhatADamagedAnswerLeaves()
{
    session::Session session = session::fresh_session();
    session.lessons["error"].step = 1;
    session.answers = {{"difference", {{"prediction", {}}}, "0.5", "right", 1}};
    Document document;
    document.replace(session);
    const auto page = open(document, QStringLiteral("error"));
    QVERIFY(tells(*page));
    QVERIFY(!page->currentStep().find("difference")->withheld);
}

void TestPredictFirst::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << QStringLiteral("Type a number");
    QTest::newRow("spaces") << QStringLiteral("   ") << QStringLiteral("Type a number");
    QTest::newRow("words") << QStringLiteral("<b>much</b>") << QStringLiteral("no number");
    QTest::newRow("two numbers") << QStringLiteral("1 2") << QStringLiteral("no number");
    QTest::newRow("a division by 0") << QStringLiteral("3/0") << QStringLiteral("no number");
    QTest::newRow("far too long") << QString(500, u'1') << QStringLiteral("longer than any");
    QTest::newRow("too rough") << QStringLiteral("0.9") << QStringLiteral("two decimals");
}

void TestPredictFirst::refusesWhatIsNoAnswer()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    page->go(&Stepper::next);
    answer(*page, text);
    QVERIFY(asks(*page));
    const auto* refusal = part<QLabel>(*page, "answerRefusal");
    QVERIFY(!refusal->isHidden());
    QVERIFY2(refusal->text().contains(says), qPrintable(refusal->text()));
    QVERIFY(document.answers().empty());
    answer(*page, QStringLiteral("2/3"));
    QVERIFY(tells(*page));
    QVERIFY(refusal->isHidden());
}

void TestPredictFirst::takesARoundedAnswer()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    page->go(&Stepper::next);
    answer(*page, QStringLiteral("0,87"));
    QVERIFY2(words(*page).contains(QStringLiteral("It is 0.87102: right, rounded.")),
             qPrintable(words(*page)));
    QCOMPARE(document.answers().back().rule, std::string("right"));
}

void TestPredictFirst::lightsUpWhereTheTwoDiffer()
{
    const auto litAfter = [](const QString& text) {
        Document document;
        const auto page = open(document, QStringLiteral("chain-rule"));
        goTo(*page, question("first-weight"));
        const std::vector<std::string> before = page->currentStep().highlights;
        answer(*page, text);
        std::vector<std::string> lit = page->currentStep().highlights;
        if (lit == before)
            lit.clear();
        // Whoever has gone on and comes back finds the step as it is.
        page->go(&Stepper::next);
        page->go(&Stepper::previous);
        if (page->currentStep().highlights != before)
            lit.emplace_back("still lit");
        return lit;
    };
    // Without the slope of the sigmoid.
    const std::vector<std::string> lit = litAfter(QStringLiteral("3.4841"));
    const auto isLit = [&](const char* name) { return std::ranges::find(lit, name) != lit.end(); };
    QVERIFY(isLit("derror_dweights"));
    QVERIFY(isLit("dprediction_dlayer1"));
    QVERIFY(!isLit("derror_dprediction") && !isLit("still lit"));
    QVERIFY(litAfter(QStringLiteral("0.3914")).empty());
    // Asked with other numbers, there is nothing to light up on the page.
    Document document;
    const auto page = open(document, QStringLiteral("chain-rule"));
    goTo(*page, question("first-weight"));
    const std::vector<std::string> before = page->currentStep().highlights;
    answer(*page, QStringLiteral("3.4841"));
    QVERIFY(page->currentStep().highlights != before);
    part<QPushButton>(*page, "anotherQuestionButton")->click();
    QVERIFY(asks(*page));
    QCOMPARE(page->currentStep().highlights, before);
}

void TestPredictFirst::asksAgainWithOtherNumbers()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    page->go(&Stepper::next);
    const QString first = words(*page);
    answer(*page, aDifference);
    part<QPushButton>(*page, "anotherQuestionButton")->click();
    QVERIFY(asks(*page));
    QVERIFY(words(*page) != first);
    QVERIFY(!first.contains(QStringLiteral("other numbers")));
    QVERIFY2(words(*page).startsWith(QStringLiteral("These are other numbers than the page")),
             qPrintable(words(*page)));
    // What was shown stays shown.
    QVERIFY(!page->currentStep().find("difference")->withheld);
    const model::Question& asked = question("difference");
    const model::Step scene = model::scene_of(asked, model::drawn_numbers(asked, 1));
    answer(*page, typed(asked.wrong.front().answer(scene)));
    QCOMPARE(document.answers().back().rule, std::string("target-first"));
    QVERIFY(words(*page).contains(pageNumber(asked.right(scene).number)));
    QVERIFY2(words(*page).startsWith(QStringLiteral("These are other numbers than the page")),
             qPrintable(words(*page)));
    // Unless they come to be those of the page.
    document.setInputs(QStringLiteral("error"), model::drawn_numbers(asked, 1));
    QVERIFY2(words(*page).startsWith(QStringLiteral("You predicted")), qPrintable(words(*page)));
    document.undo();
    part<QPushButton>(*page, "anotherQuestionButton")->click();
    QVERIFY(asks(*page));
}

void TestPredictFirst::asksOneAfterTheOther()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    page->goToStep(QStringLiteral("mean"));
    answer(*page, QStringLiteral("7"));
    QCOMPARE(document.answers().back().rule, std::string("other"));
    QVERIFY(tells(*page));
    part<QPushButton>(*page, "nextQuestionButton")->click();
    QVERIFY(asks(*page));
    QVERIFY(!proseText(*page).contains(QStringLiteral("only a quarter")));
    answer(*page, QStringLiteral("half"));
    QCOMPARE(document.answers().back().rule, std::string("proportional"));
    QVERIFY(part<QPushButton>(*page, "nextQuestionButton")->isHidden());
    QVERIFY(proseText(*page).contains(QStringLiteral("only a quarter")));
}

void TestPredictFirst::goesAlongWithTheFields()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    page->go(&Stepper::next);
    part<QLineEdit>(*page, "answerField")->setText(QStringLiteral("0.25"));
    document.setInput(QStringLiteral("error"), QStringLiteral("prediction"), {0.75}, {});
    QVERIFY2(words(*page).contains(QStringLiteral("0.75")), qPrintable(words(*page)));
    QVERIFY(page->currentStep().find("difference")->withheld);
    QCOMPARE(part<QLineEdit>(*page, "answerField")->text(), QStringLiteral("0.25"));
    answer(*page, QStringLiteral("0.75"));
    QVERIFY(document.answers().back().rule == "right");
    // What is told is about the numbers that were asked about.
    document.setInput(QStringLiteral("error"), QStringLiteral("prediction"), {0.5}, {});
    QVERIFY2(words(*page).contains(QStringLiteral("0.75: you were right")),
             qPrintable(words(*page)));
}

void TestPredictFirst::leavesFieldsAloneThatWouldBeUnclear()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    document.setInput(QStringLiteral("error"), QStringLiteral("prediction"), {0}, {});
    page->go(&Stepper::next);
    QVERIFY(asks(*page));
    QVERIFY(!page->currentStep().find("difference")->withheld);
    QVERIFY(!words(*page).contains(QStringLiteral("prediction is 0,")));
}

void TestPredictFirst::canBeTurnedOff()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    page->go(&Stepper::next);
    page->setAskingFirst(false);
    QVERIFY(page->findChild<QuestionCard*>()->isHidden());
    QVERIFY(!page->currentStep().find("difference")->withheld);
    page->setAskingFirst(true);
    QVERIFY(asks(*page));
    QVERIFY(page->currentStep().find("difference")->withheld);
}

void TestPredictFirst::isAnsweredByKeyboard()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->go(&Stepper::next);
    // Walking is not interrupted: the person goes there.
    QVERIFY(!part<QLineEdit>(*page, "answerField")->hasFocus());
    part<QLineEdit>(*page, "answerField")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0.87"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(tells(*page));
    QVERIFY(part<QLabel>(*page, "questionPredicted")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(part<QPushButton>(*page, "anotherQuestionButton")->hasFocus());

    page->goToStep(QStringLiteral("mean"));
    part<QPushButton>(*page, "showAnswerButton")->click();
    part<QPushButton>(*page, "nextQuestionButton")->click();
    auto* first = part<QRadioButton>(*page, "choice-all");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(part<QRadioButton>(*page, "choice-half")->hasFocus());
    QVERIFY(asks(*page));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(tells(*page));
    QCOMPARE(document.answers().back().text, std::string("half"));
}

/// To a step that asks, too: an empty field would swallow the arrow that walks on.
void TestPredictFirst::leavesTheKeysToThePageWhereOneWalksOn()
{
    Document document;
    const auto page = open(document, QStringLiteral("chain-rule"));
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    goTo(*page, question("derivative-of-square"));
    part<QLineEdit>(*page, "answerField")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1.742"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(tells(*page));
    const auto* card = page->findChild<QuestionCard*>();
    QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
    page->go(&Stepper::next);
    QVERIFY(asks(*page));
    QVERIFY(QApplication::focusWidget());
    QVERIFY(!card->isAncestorOf(QApplication::focusWidget()));
}

void TestPredictFirst::isAnsweredByOneClick()
{
    Document document;
    const auto page = open(document, QStringLiteral("dot-product"));
    page->show();
    page->go(&Stepper::last);
    auto* choice = part<QRadioButton>(*page, "choice-product");
    QTest::mouseClick(choice->parentWidget(), Qt::LeftButton, {},
                      QPoint(choice->parentWidget()->width() / 2, 8));
    QTRY_VERIFY(tells(*page));
    QCOMPARE(document.answers().back().rule, std::string("right"));
}

void TestPredictFirst::isNotAnsweredByAClickBesideTheChoices()
{
    Document document;
    const auto page = open(document, QStringLiteral("dot-product"));
    page->show();
    page->go(&Stepper::last);
    QVERIFY(asks(*page));
    auto* card = part<QWidget>(*page, "questionInside");
    for (const QPoint& at : {QPoint(14, 5), QPoint(14, card->height() / 2), QPoint(40, 16)})
        QTest::mouseClick(card, Qt::LeftButton, {}, at);
    // An answer by a click arrives later.
    QCoreApplication::processEvents();
    QVERIFY(asks(*page));
    QVERIFY(document.answers().empty());
    QVERIFY(!part<QRadioButton>(*page, "choice-both")->isChecked());
}

void TestPredictFirst::aLineIsFoundByKeyboardOrByOneClick()
{
    for (const bool clicks : {false, true}) {
        Document document;
        const auto page = open(document, QStringLiteral("training"));
        page->show();
        goTo(*page, question("growing-error"));
        auto* lines = part<LineList>(*page, "lineList");
        QVERIFY(lines->isVisible());
        // Nothing is pointed at yet.
        part<QPushButton>(*page, "answerButton")->click();
        QVERIFY(part<QLabel>(*page, "answerRefusal")->isVisible());
        QVERIFY(document.answers().empty() ||
                document.answers().back().question != "growing-error");
        const int row = lineOf(*lines, QStringLiteral("update"));
        if (clicks) {
            page->findChild<QuestionCard*>()->ensureWidgetVisible(lines);
            QTest::mouseClick(lines->viewport(), Qt::LeftButton, {},
                              lines->visualItemRect(lines->item(row)).center());
        } else {
            lines->setFocus();
            lines->setCurrentRow(row - 1);
            QTest::keyClick(lines, Qt::Key_Down);
            QTest::keyClick(lines, Qt::Key_Return);
        }
        QTRY_VERIFY(tells(*page));
        QCOMPARE(document.answers().back().text, std::string("update"));
        QCOMPARE(document.answers().back().rule, std::string("right"));
    }
}

void TestPredictFirst::linesArePutInOrderByKeyboard()
{
    Document document;
    const auto page = open(document, QStringLiteral("training"));
    page->show();
    goTo(*page, question("order-of-lines"));
    auto* lines = part<LineList>(*page, "lineList");
    QCOMPARE(lines->item(0)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Line 1: weights -= learning_rate * derror_dweights"));
    order(*lines, {"sum", "predict", "slope", "chain", "gradient", "update"});
    QCOMPARE(lines->item(0)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Line 1: layer_1 = row @ weights + bias"));
    QCOMPARE(lines->item(5)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Line 6: weights -= learning_rate * derror_dweights"));
    part<QPushButton>(*page, "answerButton")->click();
    QVERIFY(tells(*page));
    QCOMPARE(document.answers().back().text,
             std::string("sum predict slope chain gradient update"));
    QCOMPARE(document.answers().back().rule, std::string("right"));
}

namespace
{

/// On screen, where a point is to be placed.
std::unique_ptr<LessonPage> openPlace(Document& document)
{
    auto page = open(document, QStringLiteral("way-down"));
    page->show();
    goTo(*page, question("one-step"));
    return page;
}

} // namespace

void TestPredictFirst::aPointIsPlacedByKeyboard()
{
    Document document;
    const auto page = openPlace(document);
    auto* place = part<PlaceOnCurve>(*page, "placeOnCurve");
    QVERIFY(place->isVisible());
    QVERIFY(!part<QLineEdit>(*page, "answerField")->isVisible());
    QCOMPARE(place->accessibleName(), words(*page));
    QVERIFY2(words(*page).contains(QStringLiteral("arrow keys")), qPrintable(words(*page)));
    // From where the point stands, 0.8710.
    QVERIFY2(place->accessibleDescription().contains(QStringLiteral("x = 0.871, error = 0.7587")),
             qPrintable(place->accessibleDescription()));
    place->setFocus();
    QTest::keyClick(place, Qt::Key_PageDown);
    QTest::keyClick(place, Qt::Key_Left);
    QTest::keyClick(place, Qt::Key_Right);
    QTest::keyClick(place, Qt::Key_PageDown);
    QCOMPARE(place->answer(), QStringLiteral("0.37"));
    for (int i = 0; i < 13; ++i)
        QTest::keyClick(place, Qt::Key_Up);
    QCOMPARE(place->answer(), QStringLiteral("0.5"));
    QVERIFY2(place->accessibleDescription().startsWith(
                 QStringLiteral("You put it at x = 0.5, error = 0.25.")),
             qPrintable(place->accessibleDescription()));
    QTest::keyClick(place, Qt::Key_Return);
    QTRY_VERIFY(tells(*page));
    QCOMPARE(document.answers().back().question, std::string("one-step"));
    QCOMPARE(document.answers().back().text, std::string("0.5"));
    QCOMPARE(document.answers().back().rule, std::string("right"));
    // Both are shown: where it was put, and where it comes to.
    QVERIFY(place->isVisible());
    QCOMPARE(place->scene().placed, std::optional(QPointF(0.5, 0.25)));
    QVERIFY(std::abs(place->scene().right->x() - 0.5226) < 1e-4);
    QVERIFY2(place->accessibleDescription().contains(QStringLiteral("It comes to x = 0.5226")),
             qPrintable(place->accessibleDescription()));
    // It stays there now.
    QTest::keyClick(place, Qt::Key_Left);
    QVERIFY(place->answer().isEmpty());
    QCOMPARE(document.answers().size(), std::size_t(1));
}

void TestPredictFirst::aPointIsPlacedByTheMouse()
{
    Document document;
    const auto page = openPlace(document);
    auto* place = part<PlaceOnCurve>(*page, "placeOnCurve");
    const auto at = [place](double share) {
        return QPoint(int(place->width() * share), place->height() / 3);
    };
    QTest::mouseClick(place, Qt::LeftButton, {}, at(0.5));
    QVERIFY2(std::abs(place->answer().toDouble()) < 0.03, qPrintable(place->answer()));
    QVERIFY(asks(*page));
    QTest::mousePress(place, Qt::LeftButton, {}, at(0.5));
    QTest::mouseMove(place, at(0.3));
    QMouseEvent drag(QEvent::MouseMove, at(0.3), place->mapToGlobal(at(0.3)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(place, &drag);
    QTest::mouseRelease(place, Qt::LeftButton, {}, at(0.3));
    QVERIFY2(place->answer().toDouble() < -0.4, qPrintable(place->answer()));
    // Never beyond the curve.
    QTest::mouseClick(place, Qt::LeftButton, {}, at(0.999));
    QCOMPARE(place->answer(), QStringLiteral("1.25"));
    part<QPushButton>(*page, "answerButton")->click();
    QVERIFY(tells(*page));
    QCOMPARE(document.answers().back().rule, std::string("uphill"));
    QVERIFY2(words(*page).contains(QStringLiteral("uphill")), qPrintable(words(*page)));
}

void TestPredictFirst::aPointIsPutNowhereByItself()
{
    Document document;
    const auto page = openPlace(document);
    auto* place = part<PlaceOnCurve>(*page, "placeOnCurve");
    part<QPushButton>(*page, "answerButton")->click();
    QVERIFY(asks(*page));
    auto* refusal = part<QLabel>(*page, "answerRefusal");
    QVERIFY(refusal->isVisible());
    QVERIFY2(refusal->text().startsWith(QStringLiteral("Put the point")),
             qPrintable(refusal->text()));
    place->putAt(0);
    QVERIFY(!refusal->isVisible());
    // Another one begins with nothing placed.
    part<QPushButton>(*page, "showAnswerButton")->click();
    QVERIFY(!place->scene().placed && place->scene().right);
    part<QPushButton>(*page, "anotherQuestionButton")->click();
    QVERIFY(asks(*page));
    QVERIFY(place->answer().isEmpty() && !place->scene().right);
}

void TestPredictFirst::aPointStaysWhereItWasPut()
{
    Document document;
    const auto page = openPlace(document);
    part<PlaceOnCurve>(*page, "placeOnCurve")->putAt(-0.3);
    page->go(&Stepper::previous);
    page->go(&Stepper::next);
    QVERIFY(asks(*page));
    QCOMPARE(part<PlaceOnCurve>(*page, "placeOnCurve")->answer(), QStringLiteral("-0.3"));
    // A file may say that it was put anywhere, and the page goes on all the same.
    answer(*page, QStringLiteral("0.1"));
    session::Session session = document.snapshot();
    session.answers.back().text = "-1e300";
    Document other;
    other.replace(std::move(session));
    const auto again = open(other, QStringLiteral("way-down"));
    again->goToStep(QStringLiteral("learning-rate"));
    QVERIFY(!again->findChild<PlaceOnCurve*>()->scene().placed);
}

void TestPredictFirst::whatIsNotAnsweredYetIsKeptInAnotherLanguage()
{
    Document document;
    const auto inGerman = [&document](LessonPage& page) {
        page.show();
        language::apply(QStringLiteral("de"));
        std::unique_ptr<LessonPage> again = open(document, QString::fromUtf8(page.lesson().id));
        again->takeOver(page);
        if (!QTest::qWaitFor([&again] { return asks(*again); }, 20'000))
            qFatal("it does not ask");
        language::apply(QStringLiteral("en"));
        return again;
    };
    const auto error = open(document, QStringLiteral("error"));
    error->go(&Stepper::next);
    part<QLineEdit>(*error, "answerField")->setText(QStringLiteral("0,5"));
    QCOMPARE(part<QLineEdit>(*inGerman(*error), "answerField")->text(), QStringLiteral("0,5"));
    // With other numbers, they stay the same.
    answer(*error, aDifference);
    part<QPushButton>(*error, "anotherQuestionButton")->click();
    part<QLineEdit>(*error, "answerField")->setText(QStringLiteral("0,25"));
    const auto other = inGerman(*error);
    QCOMPARE(part<QLineEdit>(*other, "answerField")->text(), QStringLiteral("0,25"));
    QVERIFY2(words(*other).startsWith(QStringLiteral("Das sind andere Zahlen")),
             qPrintable(words(*other)));

    const auto place = openPlace(document);
    part<PlaceOnCurve>(*place, "placeOnCurve")->putAt(-0.3);
    QCOMPARE(part<PlaceOnCurve>(*inGerman(*place), "placeOnCurve")->answer(),
             QStringLiteral("-0.3"));

    const auto training = open(document, QStringLiteral("training"));
    goTo(*training, question("order-of-lines"));
    order(*part<LineList>(*training, "lineList"), {"sum", "update"});
    const QString ordered = part<LineList>(*training, "lineList")->answer();
    QCOMPARE(part<LineList>(*inGerman(*training), "lineList")->answer(), ordered);
}

void TestPredictFirst::theArrowKeysMoveThePointAndDoNotWalk()
{
    MainWindow window;
    window.show();
    window.showLesson(QStringLiteral("way-down"));
    LessonPage& page = *window.currentPage();
    goTo(page, question("one-step"));
    auto* place = part<PlaceOnCurve>(page, "placeOnCurve");
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    place->setFocus();
    const std::string step = page.currentStep().id;
    QTest::keyClick(place, Qt::Key_Left);
    QTest::keyClick(place, Qt::Key_Home);
    QCOMPARE(place->answer(), QStringLiteral("-1.25"));
    QTest::keyClick(place, Qt::Key_Right);
    QCOMPARE(place->answer(), QStringLiteral("-1.24"));
    QCOMPARE(page.currentStep().id, step);
    window.document().setSaved();
}

void TestPredictFirst::aCopyWithAMistakeShowsItsCurve()
{
    Document document;
    const auto page = open(document, QStringLiteral("training"));
    page->show();
    goTo(*page, question("rises"));
    auto* curve = part<TwoCurves>(*page, "twoCurves");
    QVERIFY(!curve->isVisible());
    Document other;
    const auto again = open(other, QStringLiteral("training"));
    again->show();
    goTo(*again, question("still-error"));
    curve = part<TwoCurves>(*again, "twoCurves");
    QVERIFY(curve->isVisible());
    const double sum = model::scene_of(question("still-error"), {}).number("copy_error");
    QCOMPARE(curve->accessibleName().count(pageNumber(sum)), 4);
    QVERIFY(curve->accessibleName().contains(
        pageNumber(model::scene_of(question("still-error"), {}).number("whole_error"))));
}

void TestPredictFirst::aNetworkShowsBothOfItsCurves()
{
    Document document;
    const auto page = open(document, QStringLiteral("new-rows"));
    goTo(*page, question("rising-curve"));
    auto* curves = part<TwoCurves>(*page, "twoCurves");
    QVERIFY(!curves->isHidden());
    QVERIFY2(curves->accessibleName().startsWith(
                 QStringLiteral("The error of its own rows goes from 0.22")),
             qPrintable(curves->accessibleName()));
    answer(*page, QStringLiteral("fits"));
    QVERIFY(tells(*page));
    QVERIFY(curves->isHidden());
    QCOMPARE(document.answers().back().rule, std::string("own-rows-fall"));
}

void TestPredictFirst::starsInCodeAreNoMarks()
{
    const QString text = QStringLiteral("`a * b * c` is *meant*, `d` **strongly**");
    QCOMPARE(questiontext::plain(text, {}), QStringLiteral("a * b * c is meant, d strongly"));
    const QString html = questiontext::html(text, {});
    QVERIFY2(html.contains(QStringLiteral("a &#42; b &#42; c")), qPrintable(html));
    QVERIFY(html.contains(QStringLiteral("<i>meant</i>")));
    QVERIFY(html.contains(QStringLiteral("<b>strongly</b>")));
}

void TestPredictFirst::isHeard()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    page->go(&Stepper::next);
    const QString asked = page->announcement();
    QVERIFY2(asked.contains(QStringLiteral("What is the difference?")), qPrintable(asked));
    QVERIFY2(asked.contains(QStringLiteral("difference = hidden until you answer")),
             qPrintable(asked));
    answer(*page, QStringLiteral("-0,871"));
    const QString told = page->announcement();
    QVERIFY2(told.contains(QStringLiteral("You predicted −0.871. It is 0.87102.")),
             qPrintable(told));
    for (const QWidget* each : page->findChild<QuestionCard*>()->findChildren<QAbstractButton*>())
        QVERIFY(!qobject_cast<const QAbstractButton*>(each)->text().isEmpty() ||
                !each->accessibleName().isEmpty());
}

QTEST_MAIN(TestPredictFirst)
#include "tst_predictfirst.moc"
