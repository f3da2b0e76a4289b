// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/onpage.h"
#include "support/soak.h"

#include "gui/base/language.h"
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/walk.h"
#include "gui/pictures/charts/errorchart.h"
#include "session/archive.h"

#include <QPushButton>
#include <QTest>

using namespace gui;
using namespace onpage;

/// Nothing on a page gives away what a later step will find: a box stands in its place, and what
/// has been shown once is never hidden again.
class TestBoxes : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { language::apply(QStringLiteral("en")); }

    void tellsNothingOfLaterSteps_data();
    void tellsNothingOfLaterSteps();
    void hidesNothingOnTheWayBack_data() { addLessons(); }
    void hidesNothingOnTheWayBack();
    void showsAllAfterAJumpToTheEnd_data() { addLessons(); }
    void showsAllAfterAJumpToTheEnd();
    void keepsWhatWasShownWhenInputsChange_data() { addLessons(); }
    void keepsWhatWasShownWhenInputsChange();
    void keepsWhatWasShownInASavedSession_data() { addLessons(); }
    void keepsWhatWasShownInASavedSession();
    void opensASessionOfBeforeWhereItStood();
    void startsANewSessionWithBoxes();
    void choosesNoWordsThatWouldTellAResult();
    void saysWhatABoxIs();
    void standsInPicturesAndTheirTables();
    void keepsThePointOfTheErrorOnTheAxis();
    void neverStandsInATraining();

private:
    static void addLessons();
    static std::unique_ptr<LessonPage> open(Document& document, const QString& id);
};

namespace
{

/// Where nothing is behind any step, and no question is open.
void goToTheEnd(LessonPage& page)
{
    page.stepper().last();
    auto* show = page.findChild<QPushButton*>(QStringLiteral("showAnswerButton"));
    if (show && show->isVisibleTo(&page))
        show->click();
}

/// The text of the section of that heading, with the heading.
QString section(const LessonPage& page, const QString& stepId)
{
    const QString text = proseText(page);
    const QString heading = proseOf(page)->headingOf(stepId);
    const qsizetype from = text.indexOf(heading);
    qsizetype to = text.size();
    for (const QString& id : page.walk().ids()) {
        const qsizetype next = text.indexOf(QLatin1Char('\n') + proseOf(page)->headingOf(id));
        if (next > from)
            to = std::min(to, next);
    }
    return text.mid(from, to - from);
}

/// The same while every other section, and every value of later steps, is pointed at.
QString everythingPointedAt(const LessonPage& page, const std::vector<model::Step>& later)
{
    QStringList texts;
    const auto point = [&](QObject* view, const char* signal, const QString& what) {
        QMetaObject::invokeMethod(view, signal, Q_ARG(QString, what));
        texts << formulaTexts(page);
        QMetaObject::invokeMethod(view, signal, Q_ARG(QString, QString()));
    };
    for (const model::Step& step : later)
        point(proseOf(page), "stepHovered", QString::fromStdString(step.id));
    for (const model::Value& value : later.back().values)
        point(page.findChild<FormulaView*>(), "hovered", QString::fromStdString(value.name));
    return plain(texts.join(QLatin1Char('\n')));
}

/// The texts of numbers that come up behind this step, and of none before.
QSet<QString> secrets(const std::vector<model::Step>& walk, std::size_t at,
                      const model::Inputs& inputs)
{
    QSet<QString> known, later;
    for (std::size_t i = 0; i < walk.size(); ++i) {
        for (const model::Value& value : walk[i].values) {
            for (const double number : value.numbers)
                (i <= at ? known : later) += waysToWrite(number);
        }
    }
    for (const auto& [name, input] : inputs) {
        for (const double number : input.numbers)
            known += waysToWrite(number);
    }
    later -= known;
    later.removeIf([](const QString& text) { return !tellsEnough(text); });
    return later;
}

} // namespace

void TestBoxes::addLessons()
{
    QTest::addColumn<QString>("id");
    for (const Lesson& lesson : lessons()) {
        if (lesson.trace)
            QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
    }
}

std::unique_ptr<LessonPage> TestBoxes::open(Document& document, const QString& id)
{
    std::unique_ptr<LessonPage> page(new LessonPage(*findLesson(id), document));
    page->resize(1000, 700);
    page->open();
    page->setNotesOpen(true);
    return page;
}

void TestBoxes::tellsNothingOfLaterSteps_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    int turn = 0;
    for (const Lesson& lesson : lessons()) {
        ++turn;
        for (const char* code : {"en", "de", "es"}) {
            if (lesson.trace && isItsTurn(++turn, 3))
                QTest::addRow("%s in %s", lesson.id, code)
                    << QString::fromUtf8(lesson.id) << QString::fromLatin1(code);
        }
    }
}

void TestBoxes::tellsNothingOfLaterSteps()
{
    QFETCH(const QString, id);
    QFETCH(const QString, code);
    language::apply(code);
    Document document;
    const auto page = open(document, id);
    const std::vector<model::Step> walk(page->walk().kept().begin(), page->walk().kept().end());
    QSet<QString> found;
    for (std::size_t i = 0; i + 1 < walk.size(); ++i) {
        page->stepper().goTo(int(i));
        const QSet<QString> hidden = secrets(walk, i, document.inputs(id));
        const std::vector<model::Step> later(walk.begin() + std::ptrdiff_t(i) + 1, walk.end());
        const QString said = everythingOn(*page) + everythingPointedAt(*page, later);
        QVERIFY(said.contains(boxSign));
        for (const QString& number : hidden) {
            const qsizetype at = said.indexOf(number);
            QVERIFY2(at < 0 || !isIn(number, said),
                     qPrintable(QStringLiteral("at %1: %2 in “%3”")
                                    .arg(QString::fromStdString(walk[i].id), number,
                                         said.mid(at - 60, 120))));
        }
        found += hidden;
    }
    // At the end most of them are told.
    goToTheEnd(*page);
    const QString said = everythingOn(*page);
    QVERIFY(!said.contains(boxSign));
    QVERIFY(std::ranges::count_if(found, [&](const QString& text) { return isIn(text, said); }) >
            5);
}

void TestBoxes::hidesNothingOnTheWayBack()
{
    QFETCH(const QString, id);
    Document document;
    const auto page = open(document, id);
    const int last = page->walk().count() - 1;
    const int furthest = last - 1;
    for (int i = 0; i <= furthest; ++i)
        page->stepper().goTo(i);
    const QString shown = proseText(*page);
    QVERIFY(shown.contains(boxSign));
    for (int i = furthest; i >= 0; --i) {
        page->stepper().goTo(i);
        QCOMPARE(proseText(*page), shown);
        for (const Picture* picture : page->findChildren<Picture*>())
            QVERIFY2(!picture->table().toText().contains(boxSign) || i < last,
                     qPrintable(picture->table().toText()));
    }
    goToTheEnd(*page);
    page->stepper().goTo(0);
    QVERIFY(!everythingOn(*page).contains(boxSign));
}

void TestBoxes::showsAllAfterAJumpToTheEnd()
{
    QFETCH(const QString, id);
    Document document;
    const auto page = open(document, id);
    QVERIFY(proseText(*page).contains(boxSign));
    goToTheEnd(*page);
    QVERIFY(!everythingOn(*page).contains(boxSign));
    page->stepper().first();
    QVERIFY(!everythingOn(*page).contains(boxSign));
}

void TestBoxes::keepsWhatWasShownWhenInputsChange()
{
    QFETCH(const QString, id);
    Document document;
    const auto page = open(document, id);
    const std::vector<model::Input> inputs = findLesson(id)->inputs();
    const int middle = page->walk().count() / 2;
    page->stepper().goTo(middle);
    const auto boxes = [&] {
        QStringList with;
        for (const QString& step : page->walk().ids()) {
            if (section(*page, step).contains(boxSign))
                with << step;
        }
        return with;
    };
    const QStringList before = boxes();
    QVERIFY(!before.isEmpty());
    for (const model::Input& input : inputs) {
        if (const model::Numbers* range = model::numbers_of(input.kind)) {
            std::vector<double> other = range->initial;
            other.front() = other.front() == range->maximum ? range->minimum : range->maximum;
            document.setInput(id, QString::fromStdString(input.name), other, {});
        }
    }
    page->stepper().goTo(0);
    // Where nothing is wrong there is less to tell.
    for (const QString& step : boxes())
        QVERIFY2(before.contains(step), qPrintable(step));
    while (document.undoStack().canUndo())
        document.undo();
    QCOMPARE(boxes(), before);
}

void TestBoxes::keepsWhatWasShownInASavedSession()
{
    QFETCH(const QString, id);
    Document document;
    const auto page = open(document, id);
    page->stepper().goTo(page->walk().count() - 2);
    page->stepper().goTo(1);
    QByteArray bytes;
    session::encode(document.snapshot(), bytes);
    const auto opened = session::decode(bytes, session::current_format);
    QVERIFY(opened);
    QCOMPARE(*opened, document.snapshot());
    Document other;
    other.replace(*opened);
    const auto again = open(other, id);
    QCOMPARE(proseText(*again), proseText(*page));
    QVERIFY(proseText(*again).contains(boxSign));
    QCOMPARE(other.snapshot(), document.snapshot());
}

void TestBoxes::opensASessionOfBeforeWhereItStood()
{
    const QString id = QStringLiteral("error");
    session::Session session = session::fresh_session();
    session.lessons["error"].step = 2;
    Document document;
    document.replace(session);
    {
        const auto page = open(document, id);
        QVERIFY(!section(*page, QStringLiteral("square")).contains(boxSign));
        QVERIFY(section(*page, QStringLiteral("first-row")).contains(boxSign));
        page->stepper().previous();
        QVERIFY(!section(*page, QStringLiteral("square")).contains(boxSign));
        page->leave();
    }
    session.lessons["error"].finished = true;
    document.replace(session);
    const auto page = open(document, id);
    QVERIFY(!proseText(*page).contains(boxSign));
}

void TestBoxes::startsANewSessionWithBoxes()
{
    const QString id = QStringLiteral("error");
    Document document;
    {
        const auto page = open(document, id);
        page->stepper().last();
        page->leave();
    }
    document.replace(session::fresh_session());
    const auto page = open(document, id);
    QVERIFY(proseText(*page).contains(boxSign));
}

void TestBoxes::choosesNoWordsThatWouldTellAResult()
{
    const QString id = QStringLiteral("first-prediction");
    Document document;
    const auto page = open(document, id);
    const QString verdict = QStringLiteral("threshold");
    const QString before = section(*page, verdict);
    QVERIFY2(before.contains(QStringLiteral("the network is right. ▢\n")), qPrintable(before));
    QVERIFY(!before.contains(QStringLiteral("Here it is")));
    QVERIFY(!before.contains(QStringLiteral("▢▢")));
    page->stepper().last();
    const QString after = section(*page, verdict);
    QVERIFY2(after.contains(QStringLiteral("Here it is.")), qPrintable(after));
    // What is known from the start is said from the start.
    const QString dots = QStringLiteral("dot-product");
    const auto product = open(document, dots);
    QVERIFY(section(*product, QStringLiteral("second-product"))
                .contains(QStringLiteral("With the tutorial's numbers")));
    const QString cosine = section(*product, QStringLiteral("cosine"));
    QVERIFY2(cosine.contains(QStringLiteral("the verdict is: ▢.")), qPrintable(cosine));
    QVERIFY(!cosine.contains(QStringLiteral("measures agree")));
}

void TestBoxes::saysWhatABoxIs()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    proseOf(*page)->rebuild();
    const QString words = QStringLiteral("not shown yet");
    QVERIFY(tipsOf(*proseOf(*page)->document()).contains(QStringLiteral("mse: ") + words));
    QVERIFY(proseOf(*page)->accessibleDescription().contains(boxSign));
    QMetaObject::invokeMethod(proseOf(*page), "stepHovered",
                              Q_ARG(QString, QStringLiteral("mean")));
    auto& formula = *page->findChild<FormulaView*>();
    QVERIFY(formula.text().contains(boxSign));
    QVERIFY2(formula.accessibleName().endsWith(words), qPrintable(formula.accessibleName()));
    QVERIFY(!formula.accessibleName().contains(boxSign));
    page->stepper().last();
    proseOf(*page)->rebuild();
    QVERIFY(proseOf(*page)->accessibleDescription().isEmpty());
}

void TestBoxes::standsInPicturesAndTheirTables()
{
    Document document;
    const auto page = open(document, QStringLiteral("first-prediction"));
    const auto valueOf = [&](const QString& part) {
        for (const Picture* picture : page->findChildren<Picture*>()) {
            const PictureTable table = picture->table();
            for (const QStringList& row : table.rows) {
                if (row.value(0) == part)
                    return row.value(1);
            }
        }
        return QStringLiteral("no such part");
    };
    QCOMPARE(valueOf(QStringLiteral("prediction")), QString(boxSign));
    page->stepper().goTo(4);
    QVERIFY(valueOf(QStringLiteral("prediction")) != QString(boxSign));
    QCOMPARE(valueOf(QStringLiteral("predicted_class")), QString(boxSign));
    // Seen once, it is empty as long as the walk has not come to it.
    page->stepper().goTo(0);
    QCOMPARE(valueOf(QStringLiteral("prediction")), QString());
    QCOMPARE(valueOf(QStringLiteral("predicted_class")), QString(boxSign));
    for (const Picture* picture : page->findChildren<Picture*>()) {
        if (picture->summary().contains(boxSign))
            QVERIFY(picture->accessibleDescription().contains(QStringLiteral("not shown yet")));
        QVERIFY(!picture->accessibleDescription().contains(boxSign));
    }
}

void TestBoxes::keepsThePointOfTheErrorOnTheAxis()
{
    Document document;
    const auto page = open(document, QStringLiteral("error"));
    const auto summary = [&] { return page->findChild<ErrorChart*>()->summary(); };
    const QString parabolas = QStringLiteral("Two parabolas");
    QVERIFY2(!summary().contains(parabolas), qPrintable(summary()));
    page->stepper().goTo(2);
    QVERIFY2(summary().contains(parabolas), qPrintable(summary()));
    page->stepper().goTo(0);
    QVERIFY2(summary().contains(parabolas), qPrintable(summary()));
}

void TestBoxes::neverStandsInATraining()
{
    for (const Lesson& lesson : lessons()) {
        if (!lesson.run)
            continue;
        Document document;
        const auto page = open(document, QString::fromUtf8(lesson.id));
        for (const int index : {0, 1, 150, 20}) {
            page->stepper().goTo(index);
            QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000));
            QVERIFY(!everythingOn(*page).contains(boxSign));
        }
    }
}

QTEST_MAIN(TestBoxes)
#include "tst_boxes.moc"
