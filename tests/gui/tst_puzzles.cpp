// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/base/strings.h"
#include "gui/base/valuetexts.h"
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/goallines.h"
#include "gui/page/lessonpage.h"
#include "gui/texts/goaltext.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/placeholders.h"
#include "gui/window/learned.h"
#include "model/puzzles/puzzles.h"
#include "session/archive.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QTextDocument>

using namespace gui;

/// Puzzles on the page: what solves one is noticed, told, kept, and undone with what solved it.
class TestPuzzles : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { language::apply(QStringLiteral("en")); }

    void hasATextInEveryLanguage_data();
    void hasATextInEveryLanguage();
    void setsItWhereTheTextDoes();
    void noticesItWhereverItIsSolved();
    void isUndoneWithTheChangeThatReachedIt();
    void isUndoneWithTheDragThatReachedIt();
    void staysReachedWhenOtherValuesFollow();
    void showsAllOfItWhereThereIsRoom();
    void tellsNothingOfStepsToCome();
    void staysInASession();
    void passesOverWhatItDoesNotKnow();
    void isListedAmongWhatWasLearned();
    void keepsWhatTrainingReachesOnce();
};

namespace
{

const QString lesson = QStringLiteral("first-prediction");
const QString weights = QStringLiteral("weights_1");

std::unique_ptr<LessonPage> open(Document& document)
{
    std::unique_ptr<LessonPage> page(new LessonPage(*findLesson(lesson), document));
    page->resize(1000, 700);
    page->open();
    return page;
}

/// What the lines say to a screen reader; empty where none is seen.
QStringList linesOn(const LessonPage& page)
{
    const auto* lines = page.findChild<GoalLines*>();
    QStringList texts;
    for (const QLabel* label : lines->findChildren<QLabel*>(QStringLiteral("goalWords")))
        texts << label->accessibleName();
    return lines->isHidden() ? QStringList() : texts;
}

void solve(Document& document)
{
    document.setInput(lesson, weights, {-6, 7}, QStringLiteral("Weights"));
}

QSet<QString> placeholders(const QString& text)
{
    QSet<QString> names;
    fillPlaceholders(text, [&names](const Placeholder& each) {
        names << each.name;
        return QString();
    });
    return names;
}

} // namespace

void TestPuzzles::hasATextInEveryLanguage_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("code");
    for (const model::Puzzle& goal : model::puzzles()) {
        const QByteArray id(goal.id.data(), qsizetype(goal.id.size()));
        for (const char* code : {"en", "de", "es"})
            QTest::addRow("%s in %s", id.constData(), code) << id << QString::fromLatin1(code);
    }
}

void TestPuzzles::hasATextInEveryLanguage()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QString, code);
    const model::Puzzle& goal = *model::find_puzzle(id.toStdString());
    const auto read = [&] { return lessontext::read(toString(goal.lesson), QStringLiteral("md")); };
    const GoalText english = goaltext::parse(read()).value(QString::fromUtf8(id));
    language::apply(code);
    const QString prose = read();
    const GoalText text = goaltext::parse(prose).value(QString::fromUtf8(id));
    QVERIFY(!text.aim.isEmpty() && !text.reached.isEmpty());
    QVERIFY(placeholders(text.aim).isEmpty());
    QCOMPARE(placeholders(text.reached), placeholders(english.reached));
    QVERIFY(code == QLatin1String("en") || text.aim != english.aim);
    // It stands in the section of its step, and the prose says nothing of it.
    const qsizetype at =
        prose.indexOf(QStringLiteral("<!-- goal: %1 -->").arg(QString::fromUtf8(id)));
    const qsizetype step = prose.lastIndexOf(QStringLiteral("<!-- step: "), at);
    const QString marker = prose.mid(step, prose.indexOf(u'\n', step) - step);
    QVERIFY2(marker.split(u' ').contains(toString(goal.step)), qPrintable(marker));
    for (const Section& section : lessontext::sections(prose))
        QVERIFY(!section.text.contains(text.aim) && !section.text.contains(u"goal:"));
}

void TestPuzzles::setsItWhereTheTextDoes()
{
    Document document;
    const auto page = open(document);
    QCOMPARE(linesOn(*page), QStringList());
    page->go(&Stepper::last);
    QCOMPARE(linesOn(*page),
             QStringList{QStringLiteral("Not reached yet: Get both rows right, by the weights and "
                                        "the bias alone.")});
    QVERIFY(!page->announcement().contains(QStringLiteral("Get both rows right")));
    page->go(&Stepper::first);
    QCOMPARE(linesOn(*page), QStringList());
}

void TestPuzzles::noticesItWhereverItIsSolved()
{
    Document document;
    const auto page = open(document);
    page->go(&Stepper::last);
    page->go(&Stepper::previous);
    solve(document);
    QCOMPARE(linesOn(*page).size(), 1);
    QVERIFY2(linesOn(*page).constFirst().startsWith(
                 QStringLiteral("Reached: Both rows right: your weights [−6, 7] and your bias 0")),
             qPrintable(linesOn(*page).constFirst()));
    QVERIFY2(page->announcement().contains(QStringLiteral(" — Both rows right: your weights")),
             qPrintable(page->announcement()));
    // It is no news any more, and stays where it belongs.
    page->go(&Stepper::previous);
    QCOMPARE(linesOn(*page), QStringList());
    QVERIFY(!page->announcement().contains(QStringLiteral("Both rows right")));
    page->go(&Stepper::last);
    QCOMPARE(linesOn(*page).size(), 1);
    QVERIFY(linesOn(*page).constFirst().startsWith(QStringLiteral("Reached: ")));
}

void TestPuzzles::isUndoneWithTheChangeThatReachedIt()
{
    Document document;
    const auto page = open(document);
    page->go(&Stepper::last);
    solve(document);
    QCOMPARE(document.goals().size(), std::size_t(1));
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undo(), QStringList{lesson});
    QVERIFY(document.goals().empty());
    QVERIFY(linesOn(*page).constFirst().startsWith(QStringLiteral("Not reached yet: ")));
    document.redo();
    QCOMPARE(document.goals().size(), std::size_t(1));
    QVERIFY(linesOn(*page).constFirst().startsWith(QStringLiteral("Reached: ")));
}

void TestPuzzles::isUndoneWithTheDragThatReachedIt()
{
    Document document;
    for (const double weight : {1.0, -2.0, -6.0, -7.0})
        document.setInput(lesson, weights, {weight, 7}, QStringLiteral("Weights"));
    document.endDrag();
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.goals().size(), std::size_t(1));
    document.undo();
    QVERIFY(document.goals().empty());
    document.redo();
    QCOMPARE(document.goals().size(), std::size_t(1));
}

void TestPuzzles::staysReachedWhenOtherValuesFollow()
{
    Document document;
    solve(document);
    document.endDrag();
    document.setInput(lesson, weights, {1, 1}, QStringLiteral("Weights"));
    QCOMPARE(document.goals().size(), std::size_t(1));
    document.endDrag();
    solve(document);
    QCOMPARE(document.goals().size(), std::size_t(1));
    document.undo();
    QCOMPARE(document.goals().size(), std::size_t(1));
}

void TestPuzzles::showsAllOfItWhereThereIsRoom()
{
    Document document;
    const auto page = open(document);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    page->go(&Stepper::last);
    const auto* lines = page->findChild<GoalLines*>();
    QVERIFY(lines->isVisible());
    solve(document);
    // What is said then is longer than what was to be reached.
    QTRY_COMPARE(linesOn(*page).size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(lines->verticalScrollBar()->maximum(), 0);
}

void TestPuzzles::tellsNothingOfStepsToCome()
{
    Document document;
    const auto page = open(document);
    solve(document);
    QCOMPARE(linesOn(*page).size(), 1);
    const QLabel* line = page->findChild<QLabel*>(QStringLiteral("goalWords"));
    QCOMPARE(line->text().count(boxSign), 2);
    page->go(&Stepper::last);
    QCOMPARE(line->text().count(boxSign), 0);
}

void TestPuzzles::staysInASession()
{
    Document document;
    solve(document);
    QByteArray bytes;
    session::encode(document.snapshot(), bytes);
    const auto opened = session::decode(bytes, session::current_format);
    QVERIFY(opened);
    QCOMPARE(*opened, document.snapshot());
    Document other;
    other.replace(*opened);
    language::apply(QStringLiteral("de"));
    const auto page = open(other);
    page->go(&Stepper::last);
    QVERIFY2(linesOn(*page).constFirst().contains(QStringLiteral("Deine Gewichte [−6; 7]")),
             qPrintable(linesOn(*page).constFirst()));
    QVERIFY(!page->announcement().contains(QStringLiteral("Deine Gewichte")));
}

void TestPuzzles::passesOverWhatItDoesNotKnow()
{
    session::Session session = session::fresh_session();
    session.goals = {{"a goal of tomorrow", {{"x", {1}}}},
                     {"both-rows-right", {{"bias", std::string(10'000, 'x')}}}};
    Document document;
    document.replace(session);
    const auto page = open(document);
    page->go(&Stepper::last);
    QCOMPARE(linesOn(*page).size(), 1);
    QVERIFY(linesOn(*page).constFirst().size() < 400);
    QCOMPARE(document.snapshot().goals, session.goals);
}

void TestPuzzles::isListedAmongWhatWasLearned()
{
    Document document;
    solve(document);
    QTextDocument page;
    page.setHtml(learned::html(document.answers(), document.goals()));
    const QString text = page.toPlainText().remove(QChar(0x2060));
    for (const char* part : {"A first prediction", "Get both rows right", "your weights [−6, 7]"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Questions right")));
    QVERIFY(!text.contains(QStringLiteral("Nothing has been predicted")));
}

void TestPuzzles::keepsWhatTrainingReachesOnce()
{
    Document document;
    document.reach({"both-rows-right", {{"bias", {1}}}});
    document.reach({"both-rows-right", {{"bias", {2}}}});
    QCOMPARE(document.goals().size(), std::size_t(1));
    QCOMPARE(document.goals().front().told.at("bias").number(), 1.0);
    QVERIFY(document.isDirty());
}

QTEST_MAIN(TestPuzzles)
#include "tst_puzzles.moc"
