// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/base/plaintip.h"
#include "gui/document/document.h"
#include "gui/help/wordswindow.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/texts/deed.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/proseview.h"
#include "gui/texts/words.h"
#include "gui/window/deeds.h"
#include "gui/window/mainwindow.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <map>

using namespace gui;

/// The glossary: its words, the links to it in the lessons, and its window.
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { language::apply(QStringLiteral("en")); }
    void areCompleteInEveryLanguage_data() { addLanguages(); }
    void areCompleteInEveryLanguage();
    void liveAtStepsThatExist_data() { addLanguages(); }
    void liveAtStepsThatExist();
    void areEachUsedInTheLessons_data() { addLanguages(); }
    void areEachUsedInTheLessons();
    void areLinkedWhereTheyComeFirstAndNowhereElse_data() { addLanguages(); }
    void areLinkedWhereTheyComeFirstAndNowhereElse();
    void aFileIsReadAsItIsWritten();
    void theWindowOpensAtAWordAndLeadsToItsStep();
    void theWindowIsOpenedByTheMenuAndSpeaksTheLanguage();
    void aLinkToATrainingsStepTrainsNothing();
    void areReachedByKeyboardAtTheirStep();

private:
    static void addLanguages();
    /// The words that the text links to, in its order, and what is said of each.
    struct Linked {
        QString id;
        QString text;
        QString tip;
    };
    static QList<Linked> linkedIn(const QTextDocument& document);
    static std::unique_ptr<LessonPage> open(const Lesson& lesson, Document& document);
};

void TestWords::addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : language::available())
        QTest::newRow(qPrintable(code)) << code;
}

QList<TestWords::Linked> TestWords::linkedIn(const QTextDocument& document)
{
    QList<Linked> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            const auto deed = Deed::of(QUrl(format.anchorHref()));
            if (!deed || deed->kind != Deed::Kind::Word)
                continue;
            // A link that is bold in part is one still.
            if (!found.isEmpty() && found.back().id == deed->target)
                found.back().text += part.fragment().text();
            else
                found << Linked{deed->target, part.fragment().text(), format.toolTip()};
        }
    }
    return found;
}

std::unique_ptr<LessonPage> TestWords::open(const Lesson& lesson, Document& document)
{
    std::unique_ptr<LessonPage> page(new LessonPage(lesson, document));
    page->resize(1100, 720);
    page->open();
    page->show();
    if (!QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000))
        QTest::qFail("the step does not come", __FILE__, __LINE__);
    return page;
}

void TestWords::areCompleteInEveryLanguage()
{
    QFETCH(const QString, code);
    language::apply(code);
    const QList<Word> english = words::parse(lessontext::readWords(QStringLiteral("en")));
    const QList<Word> its = words::parse(lessontext::readWords(code));
    QVERIFY(english.size() >= 45);
    QCOMPARE(words::all().size(), english.size());
    std::map<QString, QString> idOf;
    for (const Word& word : english) {
        const auto same = [&word](const Word& each) { return each.id == word.id; };
        QCOMPARE(std::ranges::count_if(its, same), 1);
        const Word* found = words::find(word.id);
        QVERIFY(found);
        // One sentence.
        QVERIFY2(found->sentence.endsWith(QLatin1Char('.')), qPrintable(found->sentence));
        QVERIFY2(!found->sentence.chopped(1).contains(QStringLiteral(". ")),
                 qPrintable(found->sentence));
        QVERIFY2(found->sentence.size() <= 160, qPrintable(found->sentence));
        if (code != QLatin1String("en"))
            QVERIFY2(found->sentence != word.sentence, qPrintable(word.id));
        for (const QString& form : found->forms) {
            QVERIFY(!form.isEmpty());
            // No way of writing means two words.
            const auto [at, isNew] = idOf.emplace(form.toLower(), word.id);
            QVERIFY2(isNew, qPrintable(form));
        }
    }
}

void TestWords::liveAtStepsThatExist()
{
    QFETCH(const QString, code);
    language::apply(code);
    for (const Word& word : words::all()) {
        const QUrl link(QStringLiteral("do:step/%1/%2").arg(word.lesson, word.step));
        QVERIFY2(Deeds::isPossible(link), qPrintable(word.id + QLatin1Char(' ') + link.toString()));
        QVERIFY(!Deeds::isPossible(QUrl(link.toString() + QStringLiteral("-not"))));
    }
}

void TestWords::areEachUsedInTheLessons()
{
    QFETCH(const QString, code);
    language::apply(code);
    std::map<QString, QSet<QString>> pagesOf;
    for (const Lesson& lesson : lessons()) {
        Document document;
        const auto page = open(lesson, document);
        page->stepper().last(); // what is said of a run depends on how it went
        QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 60'000));
        auto* prose = page->findChild<ProseView*>();
        prose->setNotesOpen(true);
        prose->rebuild();
        for (const Linked& each : linkedIn(*prose->document()))
            pagesOf[each.id] += QString::fromUtf8(lesson.id);
    }
    for (const Word& word : words::all()) {
        QVERIFY2(pagesOf.contains(word.id), qPrintable(word.id));
        // And where it is said to live.
        QVERIFY2(pagesOf[word.id].contains(word.lesson),
                 qPrintable(word.id + QStringLiteral(" is not in ") + word.lesson));
    }
}

void TestWords::areLinkedWhereTheyComeFirstAndNowhereElse()
{
    QFETCH(const QString, code);
    language::apply(code);
    for (const Lesson& lesson : lessons()) {
        Document document;
        const auto page = open(lesson, document);
        auto* prose = page->findChild<ProseView*>();
        for (const bool notes : {false, true}) {
            prose->setNotesOpen(notes);
            const QList<Linked> linked = linkedIn(*prose->document());
            QVERIFY(!linked.isEmpty());
            QSet<QString> met;
            for (const Linked& each : linked) {
                QVERIFY2(!met.contains(each.id), qPrintable(each.id + QStringLiteral(" twice")));
                met += each.id;
                const Word* word = words::find(each.id);
                QVERIFY(word);
                QVERIFY2(word->forms.contains(each.text, Qt::CaseInsensitive),
                         qPrintable(each.text));
                QCOMPARE(each.tip, plainTip(word->sentence));
            }
        }
    }
}

void TestWords::aFileIsReadAsItIsWritten()
{
    const QList<Word> read =
        words::parse(QStringLiteral("# nothing\n\na-b here/there\nA b, As  b\nWhat it is.\n\n"
                                    "half\nnot enough\n\nlast\nlast, lasts\nThe end."));
    QCOMPARE(read.size(), 2);
    QCOMPARE(read[0].id, QStringLiteral("a-b"));
    QCOMPARE(read[0].lesson, QStringLiteral("here"));
    QCOMPARE(read[0].step, QStringLiteral("there"));
    QCOMPARE(read[0].forms, (QStringList{QStringLiteral("A b"), QStringLiteral("As  b")}));
    QCOMPARE(read[0].sentence, QStringLiteral("What it is."));
    QCOMPARE(read[1].name(), QStringLiteral("last"));
    QVERIFY(read[1].lesson.isEmpty());
}

void TestWords::theWindowOpensAtAWordAndLeadsToItsStep()
{
    MainWindow window;
    window.show();
    window.showLesson(QStringLiteral("error"));
    const Word word = *words::find(QStringLiteral("sigmoid"));
    emit window.currentPage()->findChild<ProseView*>()->deedWanted(
        QUrl(QStringLiteral("do:word/sigmoid")));
    QTRY_VERIFY(window.findChild<WordsWindow*>());
    auto* words = window.findChild<WordsWindow*>();
    auto* text = words->findChild<QTextBrowser*>(QStringLiteral("wordsText"));
    QCOMPARE(text->textCursor().selectedText(), word.name());
    QVERIFY(text->toPlainText().contains(word.sentence));
    QVERIFY(text->toPlainText().contains(Deeds::placeName(word.lesson, word.step)));
    emit text->anchorClicked(QUrl(QStringLiteral("do:step/%1/%2").arg(word.lesson, word.step)));
    QTRY_COMPARE(QString::fromUtf8(window.currentPage()->lesson().id), word.lesson);
    QTRY_COMPARE(QString::fromStdString(window.currentPage()->currentStep().id), word.step);
    // Another word, in the same window.
    window.showWord(QStringLiteral("bias"));
    QCOMPARE(window.findChildren<WordsWindow*>().size(), 1);
    QCOMPARE(text->textCursor().selectedText(), words::find(QStringLiteral("bias"))->name());
    emit text->anchorClicked(QUrl(QStringLiteral("do:step/error/square")));
    QTRY_COMPARE(window.currentPage()->currentStep().id, std::string("square"));
}

void TestWords::theWindowIsOpenedByTheMenuAndSpeaksTheLanguage()
{
    MainWindow window;
    window.findChild<QAction*>(QStringLiteral("wordsAction"))->trigger();
    auto* words = window.findChild<WordsWindow*>();
    QVERIFY(words);
    const auto* text = words->findChild<QTextBrowser*>();
    for (const QString& code : language::available()) {
        language::apply(code);
        QCoreApplication::processEvents();
        QString before;
        for (const Word& word : words::all()) {
            QVERIFY2(text->toPlainText().contains(word.sentence), qPrintable(word.sentence));
            QVERIFY(before.isEmpty() || before.localeAwareCompare(word.name()) <= 0);
            before = word.name();
        }
    }
}

void TestWords::aLinkToATrainingsStepTrainsNothing()
{
    MainWindow window;
    window.show();
    window.showWord(QStringLiteral("hidden-units"));
    auto* text = window.findChild<WordsWindow*>()->findChild<QTextBrowser*>();
    emit text->anchorClicked(QUrl(QStringLiteral("do:step/training/finished")));
    QTRY_VERIFY(window.currentPage());
    QCOMPARE(window.currentPage()->lesson().id, "training");
    QCoreApplication::processEvents();
    QCOMPARE(window.document().run(QStringLiteral("training")).timeline().computed(), 0);
    QCOMPARE(window.currentPage()->stepper().index(), 0);
    auto* prose = window.currentPage()->findChild<ProseView*>();
    QCOMPARE(prose->textCursor().block().text(), prose->headingOf(QStringLiteral("finished")));
}

void TestWords::areReachedByKeyboardAtTheirStep()
{
    Document document;
    const auto page = open(*findLesson(QStringLiteral("error")), document);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto* prose = page->findChild<ProseView*>();
    prose->setFocus();
    QSignalSpy wanted(page.get(), &LessonPage::deedWanted);
    const QString first = linkedIn(*prose->document()).constFirst().id;
    prose->moveCursor(QTextCursor::Start);
    QTest::keyClick(prose, Qt::Key_Tab);
    QTest::keyClick(prose, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toUrl().toString(), QStringLiteral("do:word/") + first);

    // Over all steps every one of them is, each at the step whose section it is in.
    QStringList reached;
    for (int step = 0; step < page->walk().count(); ++step) {
        page->stepper().goTo(step);
        const QString heading = prose->headingOf(QString::fromStdString(page->currentStep().id));
        prose->setFocus();
        prose->moveCursor(QTextCursor::Start);
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(prose, Qt::Key_Tab);
            if (!prose->hasFocus())
                break;
            const auto deed = Deed::of(QUrl(prose->textCursor().charFormat().anchorHref()));
            if (!deed || deed->kind != Deed::Kind::Word)
                continue;
            reached << deed->target;
            QTextBlock above = prose->textCursor().block();
            while (above.blockFormat().headingLevel() == 0)
                above = above.previous();
            QCOMPARE(above.text(), heading);
        }
        QVERIFY(!prose->hasFocus());
    }
    for (const Linked& each : linkedIn(*prose->document()))
        QCOMPARE(reached.count(each.id), 1);
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
