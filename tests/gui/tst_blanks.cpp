// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/onpage.h"

#include "gui/base/language.h"
#include "gui/base/strings.h"
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/pagequestions.h"
#include "gui/page/questioncard.h"
#include "gui/page/walk.h"
#include "gui/texts/questiontext.h"
#include "gui/window/mainwindow.h"
#include "model/blanks.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace gui;
using namespace onpage;

/// You be the network: numbers of a picture that a person works out, one after the other.
class TestBlanks : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { language::apply(QStringLiteral("en")); }

    void tellsNothingOfABlankOrWhatComesOfIt_data() { addBlanks(); }
    void tellsNothingOfABlankOrWhatComesOfIt();
    void asksForOneAfterTheOther_data() { addBlanks(); }
    void asksForOneAfterTheOther();
    void explainsEachWrongRule_data() { addBlanks(); }
    void explainsEachWrongRule();
    void leavesAsManyBlankAsAskedFor();
    void takesAnyRow();
    void takesRowsOfThePersonsOwn();
    void comesWithAnotherRowEachTime();
    void givesTheFieldsBackWhenThePersonWalksOn();
    void savesWhatThePersonHas();
    void bringsBackWhatThePersonHadBeforeTheyTyped();
    void bringsBackRowsOfThePersonsOwn();
    void isLeftByUndoingBackToWhatThePersonHad();
    void isLeftByTakingOtherRows();
    void isPracticeAgainHoweverMuchIsUndone();
    void isNoPracticeBeforeItBegan();
    void isNotBegunAgainByRedoing();
    void isNotBegunAgainByUndoing();
    void isUndoneBlankByBlank();
    void goesOnInAnotherLanguage();
    void saysWhichBlankIsMeant();
    void beginsByALink();

private:
    static void addBlanks();
};

namespace
{

template <typename Widget>
Widget* part(const LessonPage& page, const char* name)
{
    return page.findChild<Widget*>(QLatin1String(name));
}

QuestionCard& cardOf(const LessonPage& page)
{
    return *page.findChild<QuestionCard*>();
}

bool asks(const LessonPage& page)
{
    return !cardOf(page).isHidden() && !cardOf(page).asked().isEmpty();
}

void answer(const LessonPage& page, double number)
{
    part<QLineEdit>(page, "answerField")->setText(QString::number(number, 'g', 17));
    part<QPushButton>(page, "answerButton")->click();
}

void press(const LessonPage& page, const char* name)
{
    part<QPushButton>(page, name)->click();
}

std::unique_ptr<LessonPage> open(Document& document, const QString& lesson)
{
    auto page = std::make_unique<LessonPage>(*findLesson(lesson), document);
    page->resize(1200, 800);
    page->open();
    return page;
}

void fill(LessonPage& page, const QString& id, const char* count)
{
    const model::Blanks& blanks = *model::find_blanks(id.toStdString());
    page.questions().fillBlanks(blanks, model::blanks_named(blanks, count));
}

/// \param id of the blanks
std::unique_ptr<LessonPage> begin(Document& document, const QString& id, const char* count)
{
    const model::Blanks& blanks = *model::find_blanks(id.toStdString());
    auto page = open(document, toString(blanks.lesson));
    page->goToStep(toString(blanks.step));
    fill(*page, id, count);
    return page;
}

const model::Question& blank(const model::Blanks& blanks, std::size_t index)
{
    return *model::find_question(blanks.questions[index]);
}

model::Step sceneOf(const Document& document, const model::Question& question)
{
    return model::scene_of(question, document.inputs(toString(question.lesson)));
}

model::Dataset ownRows()
{
    return {.name = "own",
            .feature_names = {"a", "b", "c"},
            .target_name = "t",
            .inputs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 0, 2},
            .targets = {0, 1, 1, 0},
            .train_rows = {0, 1, 2, 3},
            .test_rows = {}};
}

const QString lesson = QStringLiteral("first-prediction");

} // namespace

void TestBlanks::addBlanks()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    for (const model::Blanks& each : model::blanks()) {
        for (const char* code : {"en", "de", "es"})
            QTest::addRow("%s in %s", each.id.data(), code)
                << toString(each.id) << QString::fromLatin1(code);
    }
}

void TestBlanks::tellsNothingOfABlankOrWhatComesOfIt()
{
    QFETCH(const QString, id);
    QFETCH(const QString, code);
    language::apply(code);
    Document document;
    // Whoever has seen all of it is told no more than others.
    const model::Blanks& blanks = *model::find_blanks(id.toStdString());
    const QString lessonId = toString(blanks.lesson);
    const auto walked = open(document, lessonId);
    while (!walked->stepper().atLast())
        walked->stepper().next();
    const auto page = begin(document, id, "all");
    QVERIFY(asks(*page));
    const auto walk = page->walk().kept();
    const model::Step step = *std::ranges::find(walk, blanks.step, &model::Step::id);
    const std::string first(blank(blanks, 0).withheld.front());
    QSet<QString> secret, known;
    bool isKnown = true;
    for (const model::Value& value : step.values) {
        isKnown = isKnown && value.name != first;
        for (const double number : value.numbers)
            (isKnown ? known : secret) += waysToWrite(number);
    }
    for (const auto& [name, value] : document.inputs(lessonId)) {
        for (const double number : value.numbers)
            known += waysToWrite(number);
    }
    secret -= known;
    secret.removeIf([](const QString& text) { return !tellsEnough(text); });
    QVERIFY(!secret.isEmpty());
    const QString said = everythingOn(*page);
    for (const QString& number : std::as_const(secret))
        QVERIFY2(!isIn(number, said),
                 qPrintable(number + QStringLiteral(" in ") +
                            said.mid(std::max(said.indexOf(number) - 80, qsizetype(0)), 160)));
    QVERIFY(page->currentStep().find(first)->withheld);
    QCOMPARE(page->currentStep().highlights, std::vector<std::string>{first});
}

void TestBlanks::asksForOneAfterTheOther()
{
    QFETCH(const QString, id);
    QFETCH(const QString, code);
    language::apply(code);
    Document document;
    const auto page = begin(document, id, "all");
    const model::Blanks& blanks = *model::find_blanks(id.toStdString());
    const model::Inputs fields = document.inputs(toString(blanks.lesson));
    for (std::size_t i = 0; i < blanks.questions.size(); ++i) {
        const model::Question& question = blank(blanks, i);
        const std::string name(question.withheld.front());
        QVERIFY2(asks(*page), name.c_str());
        QVERIFY(page->currentStep().find(name)->withheld);
        QCOMPARE(page->currentStep().highlights, std::vector<std::string>{name});
        answer(*page, question.right(sceneOf(document, question)).number);
        QVERIFY(!asks(*page));
        QCOMPARE(document.answers().back().question, std::string(question.id));
        QCOMPARE(document.answers().back().rule, std::string("right"));
        QVERIFY(document.answers().back().numbers == fields);
        QVERIFY(!page->currentStep().find(name)->withheld);
        const bool isLast = i + 1 == blanks.questions.size();
        QCOMPARE(part<QPushButton>(*page, "nextQuestionButton")->isHidden(), isLast);
        QCOMPARE(part<QPushButton>(*page, "anotherQuestionButton")->isHidden(), !isLast);
        if (!isLast)
            press(*page, "nextQuestionButton");
    }
    for (const model::Value& value : page->currentStep().values)
        QVERIFY2(!value.withheld, value.name.c_str());
}

void TestBlanks::explainsEachWrongRule()
{
    QFETCH(const QString, id);
    QFETCH(const QString, code);
    language::apply(code);
    const model::Blanks& blanks = *model::find_blanks(id.toStdString());
    QSet<QString> told;
    for (std::size_t i = 0; i < blanks.questions.size(); ++i) {
        const model::Question& question = blank(blanks, i);
        for (const model::WrongRule& rule : question.wrong) {
            Document document;
            const auto page = begin(document, id, "all");
            for (std::size_t k = 0; k < i; ++k) {
                press(*page, "showAnswerButton");
                press(*page, "nextQuestionButton");
            }
            const model::Step scene = sceneOf(document, question);
            answer(*page, rule.answer(scene).number);
            QCOMPARE(document.answers().back().rule, std::string(rule.id));
            const QString why = part<QLabel>(*page, "questionWhy")->accessibleName();
            QVERIFY2(why.contains(pageNumber(question.right(scene).number)), qPrintable(why));
            QVERIFY2(!why.contains(u'{') && !why.contains(boxSign), qPrintable(why));
            QVERIFY(!told.contains(why));
            told << why;
        }
    }
}

void TestBlanks::leavesAsManyBlankAsAskedFor()
{
    const model::Blanks& blanks = *model::find_blanks("first-prediction");
    for (const auto& [count, all] : {std::pair("1", 1), std::pair("3", 3), std::pair("all", 4)}) {
        Document document;
        const auto page = begin(document, lesson, count);
        for (int i = 0; i < all; ++i) {
            QVERIFY(asks(*page));
            press(*page, "showAnswerButton");
            QCOMPARE(part<QPushButton>(*page, "nextQuestionButton")->isHidden(), i + 1 == all);
            press(*page, "nextQuestionButton");
        }
        // What the person does not work out, the network does.
        const std::string last(blank(blanks, 3).withheld.front());
        QVERIFY(!page->currentStep().find(last)->withheld);
    }
}

void TestBlanks::takesAnyRow()
{
    Document document;
    const auto page = begin(document, lesson, "1");
    document.setInput(lesson, QStringLiteral("input_vector"), {2, 3}, {});
    document.setInput(lesson, QStringLiteral("weights_1"), {0.5, -1}, {});
    QVERIFY(asks(*page));
    QVERIFY2(cardOf(*page).words().contains(QStringLiteral("[2, 3]")),
             qPrintable(cardOf(*page).words()));
    answer(*page, -2);
    QCOMPARE(document.answers().back().rule, std::string("right"));
    QVERIFY(!asks(*page));
    // Other numbers in the fields are another row.
    document.setInput(lesson, QStringLiteral("input_vector"), {2, 4}, {});
    QVERIFY(asks(*page));
    QVERIFY(page->currentStep().find("dot_product_1")->withheld);
    // For which it was filled, it stays filled.
    document.undo();
    QVERIFY(!asks(*page));
    QVERIFY(!page->currentStep().find("dot_product_1")->withheld);
}

void TestBlanks::takesRowsOfThePersonsOwn()
{
    Document document;
    document.setData(ownRows(), {});
    document.chooseRows(lesson, {1, 2});
    const auto page = begin(document, lesson, "1");
    QVERIFY(asks(*page));
    const model::RowNumbers rows = document.chosenRows(lesson);
    QCOMPARE(rows.size(), std::size_t(2));
    QVERIFY(rows[0] != 1 && rows[0] != 2);
    QCOMPARE(rows[1], std::size_t(2));
    const model::Question& question = *model::find_question("weighted-sum");
    answer(*page, question.right(sceneOf(document, question)).number);
    QCOMPARE(document.answers().back().rule, std::string("right"));
    page->stepper().next();
    QCoreApplication::processEvents();
    QCOMPARE(document.chosenRows(lesson), (model::RowNumbers{1, 2}));
}

void TestBlanks::comesWithAnotherRowEachTime()
{
    Document document;
    const auto page = open(document, lesson);
    QSet<QByteArray> rows;
    const auto add = [&] {
        QByteArray row;
        const model::Inputs fields = document.inputs(lesson);
        for (const double number : fields.at("input_vector").numbers)
            row += QByteArray::number(number) + ' ';
        rows << row;
    };
    add();
    page->goToStep(QStringLiteral("threshold"));
    fill(*page, lesson, "1");
    add();
    for (int i = 0; i < 5; ++i) {
        press(*page, "showAnswerButton");
        press(*page, "anotherQuestionButton");
        QVERIFY(asks(*page));
        add();
    }
    QCOMPARE(rows.size(), 7);
    // The weights are not its own to change.
    QVERIFY(document.inputs(lesson).at("weights_1") ==
            model::initial_values(findLesson(lesson)->inputs()).at("weights_1"));
}

void TestBlanks::givesTheFieldsBackWhenThePersonWalksOn()
{
    Document document;
    document.setInput(lesson, QStringLiteral("bias"), {0.5}, {});
    const model::Inputs before = document.inputs(lesson);
    const auto page = begin(document, lesson, "3");
    QVERIFY(document.inputs(lesson) != before);
    press(*page, "showAnswerButton");
    press(*page, "nextQuestionButton");
    page->go(&Stepper::next);
    QCoreApplication::processEvents();
    QVERIFY(document.inputs(lesson) == before);
    QVERIFY(!page->currentStep().find("prediction")->withheld);
    // Back there, nothing is blank any more.
    page->go(&Stepper::previous);
    QVERIFY(!page->currentStep().find("predicted_class")->withheld);
}

void TestBlanks::savesWhatThePersonHas()
{
    Document document;
    document.setInput(lesson, QStringLiteral("input_vector"), {0.77, 1.5}, {});
    const auto kept = [&] { return document.snapshot().lessons.at(lesson.toStdString()).inputs; };
    const model::Inputs own = kept();
    const auto page = begin(document, lesson, "all");
    const auto drawn = [&] { return document.inputs(lesson).at("input_vector").numbers; };
    QVERIFY(drawn() != std::vector<double>({0.77, 1.5}));
    QCOMPARE(kept(), own);
    // Another row is no more the person's than this one.
    fill(*page, lesson, "all");
    QCOMPARE(kept(), own);
    // Nor is what they type to practise with.
    document.setInput(lesson, QStringLiteral("input_vector"), {0.5, 0.25}, {});
    QCOMPARE(kept(), own);
    page->go(&Stepper::next);
    QCoreApplication::processEvents();
    QCOMPARE(kept(), own);
}

void TestBlanks::bringsBackWhatThePersonHadBeforeTheyTyped()
{
    Document document;
    document.setInput(lesson, QStringLiteral("bias"), {0.5}, {});
    const model::Inputs before = document.inputs(lesson);
    const auto page = begin(document, lesson, "1");
    document.setInput(lesson, QStringLiteral("input_vector"), {2, 3}, {});
    press(*page, "showAnswerButton");
    page->go(&Stepper::next);
    QCoreApplication::processEvents();
    QVERIFY(document.inputs(lesson) == before);
    document.undo();
    QCOMPARE(document.inputs(lesson).at("input_vector").numbers, (std::vector<double>{2, 3}));
}

void TestBlanks::bringsBackRowsOfThePersonsOwn()
{
    Document document;
    document.setData(ownRows(), {});
    document.chooseRows(lesson, {1, 2});
    document.setInput(lesson, QStringLiteral("bias"), {0.5}, {});
    const model::Inputs before = document.inputs(lesson);
    const auto page = begin(document, lesson, "all");
    document.chooseRows(lesson, {3, 0});
    document.setInput(lesson, QStringLiteral("bias"), {-1}, {});
    press(*page, "showAnswerButton");
    page->go(&Stepper::next);
    QCoreApplication::processEvents();
    QCOMPARE(document.chosenRows(lesson), (model::RowNumbers{1, 2}));
    QVERIFY(document.inputs(lesson) == before);
}

void TestBlanks::isLeftByUndoingBackToWhatThePersonHad()
{
    Document document;
    document.setInput(lesson, QStringLiteral("bias"), {0.5}, {});
    document.endDrag();
    document.setInput(lesson, QStringLiteral("bias"), {0.75}, {});
    const auto page = begin(document, lesson, "1");
    const model::Inputs drawn = document.inputs(lesson);
    document.undo();
    QCOMPARE(document.inputs(lesson).at("bias").number(), 0.75);
    document.undo();
    page->go(&Stepper::next);
    QCoreApplication::processEvents();
    QCOMPARE(document.inputs(lesson).at("bias").number(), 0.5);
    // Redone, it is practice again.
    page->go(&Stepper::previous);
    document.redo();
    fill(*page, lesson, "1");
    document.undo();
    document.redo();
    page->go(&Stepper::next);
    QCoreApplication::processEvents();
    QCOMPARE(document.inputs(lesson).at("bias").number(), 0.75);
    QVERIFY(document.inputs(lesson).at("input_vector") != drawn.at("input_vector"));
}

void TestBlanks::isLeftByTakingOtherRows()
{
    Document document;
    document.setData(ownRows(), {});
    document.chooseRows(lesson, {1, 2});
    const auto page = begin(document, lesson, "1");
    document.useTutorialData();
    const model::Inputs before = document.inputs(lesson);
    page->go(&Stepper::next);
    QCoreApplication::processEvents();
    QVERIFY(document.inputs(lesson) == before);
}

void TestBlanks::isPracticeAgainHoweverMuchIsUndone()
{
    Document document;
    document.setData(ownRows(), {});
    const auto page = begin(document, lesson, "1");
    const session::Session before = document.snapshot();
    const int changes = document.undoStack().index();
    document.undoStack().setIndex(0);
    document.undoStack().setIndex(changes);
    QVERIFY(document.snapshot().lessons == before.lessons);
}

void TestBlanks::isNoPracticeBeforeItBegan()
{
    // What is put there to practise with is by chance what stood there once.
    Document document;
    const auto page = begin(document, lesson, "1");
    session::Session session = session::fresh_session();
    session.lessons = document.session().lessons;
    const model::Inputs first = session.lessons[lesson.toStdString()].inputs;
    QVERIFY(!first.empty());
    document.replace(session);
    document.resetInputs(lesson);
    page->leave();
    const auto other = begin(document, lesson, "1");
    QVERIFY(document.session().lessons.at(lesson.toStdString()).inputs == first);
    document.undoStack().setIndex(0);
    QVERIFY(document.snapshot().lessons.at(lesson.toStdString()).inputs == first);
}

void TestBlanks::isNotBegunAgainByRedoing()
{
    Document document;
    const auto page = begin(document, lesson, "1");
    document.undo();
    page->go(&Stepper::next);
    QCoreApplication::processEvents();
    document.redo();
    // Nobody practises any more: what is on screen is what is saved.
    QVERIFY(document.snapshot().lessons.at(lesson.toStdString()).inputs ==
            document.session().lessons.at(lesson.toStdString()).inputs);
}

void TestBlanks::isNotBegunAgainByUndoing()
{
    Document document;
    document.setData(ownRows(), {});
    document.chooseRows(lesson, {1, 2});
    const model::Inputs own = document.session().lessons.at(lesson.toStdString()).inputs;
    const auto page = begin(document, lesson, "all");
    document.useTutorialData();
    page->go(&Stepper::next);
    QCoreApplication::processEvents();
    // The row of the exercise does not stay as the person's.
    document.undo();
    QVERIFY(document.session().lessons.at(lesson.toStdString()).inputs == own);
    QVERIFY(document.snapshot().lessons.at(lesson.toStdString()).inputs == own);
}

void TestBlanks::isUndoneBlankByBlank()
{
    Document document;
    const auto page = begin(document, lesson, "3");
    press(*page, "showAnswerButton");
    press(*page, "nextQuestionButton");
    QVERIFY(page->currentStep().find("layer_1")->withheld);
    document.undo();
    QVERIFY(asks(*page));
    QVERIFY(page->currentStep().find("dot_product_1")->withheld);
    QVERIFY(document.answers().empty());
    document.redo();
    QVERIFY(!page->currentStep().find("dot_product_1")->withheld);
}

void TestBlanks::goesOnInAnotherLanguage()
{
    Document document;
    const auto before = begin(document, lesson, "3");
    press(*before, "showAnswerButton");
    press(*before, "nextQuestionButton");
    language::apply(QStringLiteral("de"));
    const auto page = open(document, lesson);
    page->takeOver(*before);
    before->leave();
    QVERIFY(asks(*page));
    QVERIFY(page->currentStep().find("layer_1")->withheld);
    QVERIFY(!page->currentStep().find("dot_product_1")->withheld);
    QVERIFY2(cardOf(*page).words().startsWith(QStringLiteral("Lücke 2 von 3: layer_1.")),
             qPrintable(cardOf(*page).words()));
}

void TestBlanks::saysWhichBlankIsMeant()
{
    Document document;
    const auto page = begin(document, lesson, "3");
    const QString place = QStringLiteral("Blank 1 of 3: dot_product_1");
    QVERIFY2(page->announcement().contains(place), qPrintable(page->announcement()));
    QVERIFY2(page->announcement().contains(QStringLiteral("dot_product_1 = hidden until you")),
             qPrintable(page->announcement()));
    QCOMPARE(part<QLineEdit>(*page, "answerField")->accessibleName(), place);
    // Once it is over, the field is that of any question.
    page->goToStep(QStringLiteral("weighted-sum"));
    QCoreApplication::processEvents();
    page->goToStep(QStringLiteral("threshold"));
    QVERIFY(!cardOf(*page).words().contains(QStringLiteral("Blank")));
}

void TestBlanks::beginsByALink()
{
    MainWindow window;
    window.show();
    window.showLesson(QStringLiteral("error"));
    emit proseOf(*window.currentPage())->deedWanted(QUrl(QStringLiteral("do:blanks/chain-rule/3")));
    QCoreApplication::processEvents();
    QCOMPARE(window.currentPage()->lesson().id, "chain-rule");
    QCOMPARE(window.currentPage()->currentStep().id, std::string("derror-dbias"));
    QVERIFY(asks(*window.currentPage()));
    QVERIFY2(cardOf(*window.currentPage()).words().contains(QStringLiteral("Blank 1 of 3")),
             qPrintable(cardOf(*window.currentPage()).words()));
    QTRY_VERIFY(part<QLineEdit>(*window.currentPage(), "answerField")->hasFocus());
    window.document().setSaved();
}

QTEST_MAIN(TestBlanks)
#include "tst_blanks.moc"
