// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/questioncard.h"
#include "gui/page/walk.h"
#include "gui/pictures/picture.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/placeholders.h"

#include <QFile>
#include <QPushButton>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace gui;

/// Every lesson of the table, whatever it teaches: its page, its walk and its texts.
class TestLessons : public QObject
{
    Q_OBJECT

private slots:
    void walksForwardsAndBackwardsThroughTheSameSteps_data() { addLessons(); }
    void walksForwardsAndBackwardsThroughTheSameSteps();
    void hasAHeadedSectionForEveryStep_data() { addLessons(); }
    void hasAHeadedSectionForEveryStep();
    void hasAFormulaForEveryStep_data() { addLessons(); }
    void hasAFormulaForEveryStep();
    void hasLinesInBothListingsForEveryStep_data() { addLessons(); }
    void hasLinesInBothListingsForEveryStep();
    void namesOnlyValuesThatTheStepHas_data() { addLessons(); }
    void namesOnlyValuesThatTheStepHas();
    void describesEveryPictureInWords_data() { addLessons(); }
    void describesEveryPictureInWords();

private:
    /// Has the questions that are asked at this step answered by the page.
    static void showAnswers(const LessonPage& page);
    static void addLessons();
    static std::unique_ptr<LessonPage> open(Document& document);
    /// Steps from both ends; every step of a short walk.
    static QList<int> someSteps(const LessonPage& page);
    static QSet<QString> stepIds(const LessonPage& page);
};

void TestLessons::addLessons()
{
    QTest::addColumn<QString>("id");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
}

std::unique_ptr<LessonPage> TestLessons::open(Document& document)
{
    QFETCH(QString, id);
    const Lesson* lesson = findLesson(id);
    std::unique_ptr<LessonPage> page(new LessonPage(*lesson, document));
    page->resize(1000, 700);
    page->open();
    return page;
}

QList<int> TestLessons::someSteps(const LessonPage& page)
{
    const int count = page.walk().count();
    const int stride = count > 60 ? count / 40 : 1;
    QSet<int> steps{std::min(1, count - 1), std::max(0, count - 2), count - 1};
    for (int i = 0; i < count; i += stride)
        steps << i;
    QList<int> sorted(steps.begin(), steps.end());
    std::ranges::sort(sorted);
    return sorted;
}

QSet<QString> TestLessons::stepIds(const LessonPage& page)
{
    const QStringList ids = page.walk().ids();
    return {ids.begin(), ids.end()};
}

void TestLessons::showAnswers(const LessonPage& page)
{
    const auto* card = page.findChild<QuestionCard*>();
    auto* show = card->findChild<QPushButton*>(QStringLiteral("showAnswerButton"));
    auto* next = card->findChild<QPushButton*>(QStringLiteral("nextQuestionButton"));
    while (!card->isHidden() && (!show->isHidden() || !next->isHidden()))
        (show->isHidden() ? next : show)->click();
}

void TestLessons::walksForwardsAndBackwardsThroughTheSameSteps()
{
    Document document;
    const auto page = open(document);
    const QList<int> steps = someSteps(*page);
    QVERIFY(steps.size() >= 3);
    std::vector<model::Step> shown;
    const auto show = [&](int index) {
        page->stepper().goTo(index);
        return QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000);
    };
    for (const int i : steps) {
        QVERIFY(show(i));
        showAnswers(*page);
        shown.push_back(page->currentStep());
        // Words elsewhere may wait for questions that come later.
        shown.back().withheld.clear();
        QVERIFY(!page->stepTitle().isEmpty());
    }
    for (qsizetype i = steps.size(); i-- > 0;) {
        QVERIFY(show(steps[i]));
        QVERIFY2(page->currentStep() == shown[std::size_t(i)],
                 qPrintable(QStringLiteral("step %1 differs on the way back").arg(steps[i])));
    }
    QVERIFY(document.isFinished(QString::fromUtf8(page->lesson().id)));
}

void TestLessons::hasAHeadedSectionForEveryStep()
{
    QFETCH(QString, id);
    Document document;
    const auto page = open(document);
    QHash<QString, int> sections;
    for (const Section& section :
         lessontext::sections(lessontext::read(id, QStringLiteral("md")))) {
        QVERIFY2(!lessontext::heading(section.text).isEmpty(), qPrintable(section.text.left(40)));
        for (const QString& step : section.stepIds)
            ++sections[step];
    }
    const QSet<QString> ids = stepIds(*page);
    for (const QString& step : ids)
        QVERIFY2(sections.value(step) == 1, qPrintable(step));
    const QSet<QString> written(sections.keyBegin(), sections.keyEnd());
    QCOMPARE(written, ids);
}

void TestLessons::hasAFormulaForEveryStep()
{
    QFETCH(QString, id);
    Document document;
    const auto page = open(document);
    QSet<QString> written;
    for (const Section& section :
         lessontext::sections(lessontext::readShared(id, QStringLiteral("formulas.html"))))
        written += QSet<QString>(section.stepIds.begin(), section.stepIds.end());
    QCOMPARE(written, stepIds(*page));
}

void TestLessons::hasLinesInBothListingsForEveryStep()
{
    QFETCH(QString, id);
    Document document;
    const auto page = open(document);
    for (const QString& ending : {QStringLiteral("py"), QStringLiteral("cpp")}) {
        const Listing listing = lessontext::listing(lessontext::read(id, ending));
        QSet<QString> marked;
        const QStringList lines = listing.text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY2(lines[i].size() <= 80, qPrintable(lines[i]));
            if (!lines[i].trimmed().isEmpty()) {
                const QStringList& ids = listing.stepIdsOfLine[i];
                marked += QSet<QString>(ids.begin(), ids.end());
            }
        }
        QCOMPARE(marked, stepIds(*page));
    }
}

void TestLessons::namesOnlyValuesThatTheStepHas()
{
    QFETCH(QString, id);
    Document document;
    const auto page = open(document);
    const auto prose = lessontext::sections(lessontext::read(id, QStringLiteral("md")));
    const auto formulas =
        lessontext::sections(lessontext::readShared(id, QStringLiteral("formulas.html")));
    page->stepper().last();
    QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000));
    const QSet<QString> ids = stepIds(*page);
    for (const int i : someSteps(*page)) {
        const model::Step step = *page->walk().at(i);
        QVERIFY(ids.contains(QString::fromStdString(step.id)));
        const QString stepId = QString::fromStdString(step.id);
        for (const std::string& name : step.highlights)
            QVERIFY2(step.find(name), name.c_str());
        for (const QList<Section>& sections : {prose, formulas}) {
            for (const Section& section : sections) {
                if (!section.stepIds.contains(stepId))
                    continue;
                fillPlaceholders(
                    lessontext::chosen(section.text, step), [&](const Placeholder& placeholder) {
                        const model::Value* value = step.find(placeholder.name.toStdString());
                        const bool known =
                            value && placeholder.element < int(value->numbers.size());
                        if (!known && !placeholder.isName) {
                            QTest::qFail(
                                qPrintable(stepId + QStringLiteral(" has no ") + placeholder.name),
                                __FILE__, __LINE__);
                        }
                        return QString();
                    });
            }
        }
    }
}

void TestLessons::describesEveryPictureInWords()
{
    Document document;
    const auto page = open(document);
    const auto pictures = page->findChildren<Picture*>();
    QVERIFY(!pictures.isEmpty());
    for (const int i : someSteps(*page)) {
        page->stepper().goTo(i);
        QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000));
        for (const Picture* picture : pictures) {
            QVERIFY(!picture->accessibleName().isEmpty());
            QVERIFY2(!picture->summary().isEmpty(), qPrintable(picture->accessibleName()));
        }
    }
}

QTEST_MAIN(TestLessons)
#include "tst_lessons.moc"
