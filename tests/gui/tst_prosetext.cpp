// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/exactcopy.h"
#include "gui/texts/readingplace.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocumentFragment>

using namespace gui;

/// A lesson's prose as a document, and the place where a person reads in it, without the view that
/// a lesson has.
class TestProseText : public QObject
{
    Q_OBJECT

private slots:
    void writesTheValuesOfEachSection();
    void tellsWhenTheValuesAreOthers();
    void tellsWhenOnlyTheLastDigitsAreOthers();
    void hasEveryDigitInItsTips();
    void leavesOutSectionsThatHaveNoStep();
    void foldsNotesOutAndIn();
    void countsTheWordsThatAreToBeRead();
    void findsParagraphsAgainHoweverTheTextIsLaidOut();
    void sectionsStandBelowEachOther();
    void keepsThePlaceWhereSomebodyReads();
    void bringsTheCurrentSectionIntoView();

private:
    static QList<Section> sections();
    /// The values of steps whose number is `number`.
    static ProseText::StepOf stepOf(double number);
};

namespace
{

const QColor blue(Qt::blue);

} // namespace

QList<Section> TestProseText::sections()
{
    return {
        {{QStringLiteral("first")},
         QStringLiteral("## One\n\nThe number is {number}.\n\n<!-- closer: Why? -->\n\nFor this "
                        "reason.\n\n<!-- /closer -->\n")},
        {{QStringLiteral("second"), QStringLiteral("third")},
         QStringLiteral("## Two\n\nFour words of text.\n")},
        {{QStringLiteral("fourth")}, QStringLiteral("## Three\n\nThe end.\n")}};
}

ProseText::StepOf TestProseText::stepOf(double number)
{
    return [number](const QStringList& stepIds) {
        auto step = std::make_shared<model::Step>();
        step->id = stepIds.value(0).toStdString();
        step->values.push_back(model::number("number", number));
        return Moment(step);
    };
}

void TestProseText::writesTheValuesOfEachSection()
{
    QTextDocument document;
    ProseText text(document);
    QVERIFY(text.isEmpty());
    text.setSections(sections());
    text.write(QFont(), blue);
    QVERIFY(!text.isEmpty());
    QVERIFY(document.toPlainText().contains(QStringLiteral("The number is –.")));
    text.setValues(stepOf(7));
    text.write(QFont(), blue);
    QVERIFY(document.toPlainText().contains(QStringLiteral("The number is 7.")));
    QCOMPARE(text.headingOf(QStringLiteral("third")), QStringLiteral("Two"));
    QCOMPARE(text.headingOf(QStringLiteral("fifth")), QString());
}

void TestProseText::tellsWhenTheValuesAreOthers()
{
    QTextDocument document;
    ProseText text(document);
    text.setSections(sections());
    text.setValues(stepOf(7));
    QVERIFY(text.isOutdated());
    text.write(QFont(), blue);
    QVERIFY(!text.isOutdated());
    text.setValues(stepOf(7));
    QVERIFY(!text.isOutdated());
    text.setValues(stepOf(8));
    QVERIFY(text.isOutdated());
}

void TestProseText::tellsWhenOnlyTheLastDigitsAreOthers()
{
    QTextDocument document;
    ProseText text(document);
    text.setSections(sections());
    text.setValues(stepOf(0.1 + 0.2));
    text.write(QFont(), blue);
    text.setValues(stepOf(0.3));
    QVERIFY(text.isOutdated());
}

void TestProseText::hasEveryDigitInItsTips()
{
    QTextDocument document;
    ProseText text(document);
    text.setSections(
        {{{QStringLiteral("only")},
          QStringLiteral("# Head\n\n**{w}** is `{number}`, \\*{number}\\*, {v[1]} and {none}.\n\n"
                         "{(number)} begins.")}});
    text.setValues([](const QStringList&) {
        auto step = std::make_shared<model::Step>();
        step->values = {model::number("number", -2.0 / 3), model::vector("v", {1, 0.1 + 0.2}),
                        model::word("w", "a*b\ue000c")};
        return Moment(step);
    });
    text.write(QFont(), blue);
    const QString third = QStringLiteral("number = −0.6666666666666666");
    QCOMPARE(document.toPlainText().remove(QChar(0x2060)),
             QStringLiteral("Head\na*bc is −0.66667, *−0.66667*, 0.3 and –.\n(−0.66667) begins."));
    QStringList tips;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString tip = it.fragment().charFormat().toolTip();
            if (!tip.isEmpty())
                tips << QTextDocumentFragment::fromHtml(tip).toPlainText();
        }
    }
    QCOMPARE(tips.filter(third).size(), 3);
    QVERIFY2(tips.contains(QStringLiteral("v[1] = 0.30000000000000004")),
             qPrintable(tips.join(u'|')));
    // Titles of notes have no tips.
    QTextDocument titled;
    ProseText note(titled);
    note.setSections(
        {{{QStringLiteral("only")},
          QStringLiteral("<!-- closer: Why {number}? -->\n\nSo.\n\n<!-- /closer -->")}});
    note.setValues(stepOf(7));
    note.write(QFont(), blue);
    QCOMPARE(titled.toPlainText(), QStringLiteral("▸ Look closer: Why 7?"));
    // What is copied has every digit of what is copied whole.
    QTextCursor selection(&document);
    selection.select(QTextCursor::Document);
    QTextDocument copied;
    exactcopy::copy(selection, copied);
    QCOMPARE(copied.toPlainText(),
             QStringLiteral("Head\na*b\ue000c is −0.6666666666666666, *−0.6666666666666666*, "
                            "0.30000000000000004 and –.\n(−0.6666666666666666) begins."));
    // A part of a number is no more than that.
    selection.setPosition(int(document.toPlainText().indexOf(QStringLiteral(" begins"))) - 3);
    selection.setPosition(selection.position() + 3, QTextCursor::KeepAnchor);
    QTextDocument part;
    exactcopy::copy(selection, part);
    QCOMPARE(part.toPlainText(), QStringLiteral("67)"));
}

void TestProseText::leavesOutSectionsThatHaveNoStep()
{
    QTextDocument document;
    ProseText text(document);
    text.setSections(sections());
    text.setValues([](const QStringList& stepIds) {
        return stepIds.contains(QStringLiteral("third")) ? Moment() : stepOf(1)(stepIds);
    });
    text.write(QFont(), blue);
    QVERIFY(!document.toPlainText().contains(QStringLiteral("Two")));
    QVERIFY(!text.rectOf(QStringLiteral("second")));
    QVERIFY(!text.firstBlockOf(QStringLiteral("third")));
    QVERIFY(!text.blockOf({QStringLiteral("second"), 0}));
    QCOMPARE(text.wordsOf(QStringLiteral("second")), 0);
    QVERIFY(text.rectOf(QStringLiteral("fourth")));
}

void TestProseText::foldsNotesOutAndIn()
{
    QTextDocument document;
    ProseText text(document);
    text.setSections(sections());
    text.setValues(stepOf(7));
    text.write(QFont(), blue);
    const QUrl note(QStringLiteral("note:first/0"));
    QVERIFY(ProseText::isNote(note));
    QVERIFY(!ProseText::isNote(QUrl(QStringLiteral("https://example.org"))));
    QCOMPARE(text.titleOf(note).selectedText(), QStringLiteral("▸ Look closer: Why?"));
    QVERIFY(text.titleOf(QUrl(QStringLiteral("note:first/1"))).isNull());
    QVERIFY(!document.toPlainText().contains(QStringLiteral("For this reason.")));

    QVERIFY(text.toggleNote(note));
    text.write(QFont(), blue);
    const QTextCursor title = text.titleOf(note);
    QCOMPARE(title.selectedText(), QStringLiteral("▾ Look closer: Why?"));
    QCOMPARE(document.findBlockByNumber(text.lastBlockOfNote(title.blockNumber())).text(),
             QStringLiteral("For this reason."));

    QTextDocument elsewhere;
    ProseText other(elsewhere);
    other.setSections(sections());
    other.takeOverNotes(text);
    other.write(QFont(), blue);
    QVERIFY(elsewhere.toPlainText().contains(QStringLiteral("For this reason.")));

    QVERIFY(!text.toggleNote(note));
    text.write(QFont(), blue);
    QVERIFY(!document.toPlainText().contains(QStringLiteral("For this reason.")));
    text.setNotesOpen(true);
    text.write(QFont(), blue);
    QVERIFY(document.toPlainText().contains(QStringLiteral("For this reason.")));
    text.setNotesOpen(false);
    text.write(QFont(), blue);
    QVERIFY(!document.toPlainText().contains(QStringLiteral("For this reason.")));
}

void TestProseText::countsTheWordsThatAreToBeRead()
{
    QTextDocument document;
    ProseText text(document);
    text.setSections(sections());
    text.write(QFont(), blue);
    QCOMPARE(text.wordsOf(QStringLiteral("second")), 5);
    QCOMPARE(text.wordsOf(QStringLiteral("third")), 5);
    const int folded = text.wordsOf(QStringLiteral("first"));
    text.setNotesOpen(true);
    text.write(QFont(), blue);
    QCOMPARE(text.wordsOf(QStringLiteral("first")), folded + 3);
}

void TestProseText::findsParagraphsAgainHoweverTheTextIsLaidOut()
{
    QTextDocument document;
    ProseText text(document);
    text.setSections(sections());
    text.write(QFont(), blue);
    const int heading = *text.firstBlockOf(QStringLiteral("second"));
    const ProseText::Paragraph paragraph = text.paragraphOf(heading + 1);
    QCOMPARE(paragraph.stepId, QStringLiteral("second"));
    QCOMPARE(paragraph.number, 1);
    text.setNotesOpen(true);
    text.write(QFont(), blue);
    const auto block = text.blockOf(paragraph);
    QVERIFY(block && *block == heading + 2);
    QCOMPARE(document.findBlockByNumber(*block).text(), QStringLiteral("Four words of text."));
    // A paragraph that its section has no more is its last one.
    QCOMPARE(text.blockOf({QStringLiteral("second"), 100}), block);
}

void TestProseText::sectionsStandBelowEachOther()
{
    QTextDocument document;
    ProseText text(document);
    text.setSections(sections());
    text.write(QFont(), blue);
    const QRectF first = *text.rectOf(QStringLiteral("first"));
    const QRectF second = *text.rectOf(QStringLiteral("second"));
    QVERIFY(first.height() > second.height());
    QVERIFY(first.bottom() <= second.top());
    QCOMPARE(text.rectOf(QStringLiteral("third")), std::optional(second));
    QCOMPARE(text.stepAt(first.center().y()), QStringLiteral("first"));
    QCOMPARE(text.stepAt(second.center().y()), QStringLiteral("second"));
    QCOMPARE(text.stepAt(-1), QString());
    QCOMPARE(text.stepAt(1e6), QString());
}

void TestProseText::keepsThePlaceWhereSomebodyReads()
{
    QTextBrowser view;
    view.resize(300, 80);
    view.show();
    ProseText text(*view.document());
    ReadingPlace place(text, view);
    text.setSections(sections());
    text.write(view.font(), blue);
    place.setCurrentStep(QStringLiteral("first"));
    // Away from the current section, in the last one.
    view.verticalScrollBar()->setValue(int(text.rectOf(QStringLiteral("fourth"))->top()));
    place.note();
    const int before = view.verticalScrollBar()->value();
    QVERIFY(before > 0);
    text.setNotesOpen(true);
    text.write(view.font(), blue);
    place.restore();
    const int after = view.verticalScrollBar()->value();
    QVERIFY(after > before);
    QCOMPARE(text.paragraphOf(*text.firstBlockOf(QStringLiteral("fourth"))).stepId,
             QStringLiteral("fourth"));

    QTextBrowser second;
    second.resize(300, 80);
    second.show();
    ProseText sameText(*second.document());
    ReadingPlace samePlace(sameText, second);
    sameText.setSections(sections());
    sameText.takeOverNotes(text);
    sameText.write(second.font(), blue);
    samePlace.setCurrentStep(QStringLiteral("first"));
    samePlace.takeOver(place);
    samePlace.restore();
    QCOMPARE(second.verticalScrollBar()->value(), after);
}

void TestProseText::bringsTheCurrentSectionIntoView()
{
    QTextBrowser view;
    view.resize(300, 80);
    view.show();
    ProseText text(*view.document());
    ReadingPlace place(text, view);
    text.setSections(sections());
    text.write(view.font(), blue);
    place.setCurrentStep(QStringLiteral("second"));
    place.scrollToCurrent();
    const double top = text.rectOf(QStringLiteral("second"))->top();
    const int there = view.verticalScrollBar()->value();
    QVERIFY(there <= top && top < there + view.viewport()->height());
    // What is in view stays where it is.
    place.scrollToCurrent();
    QCOMPARE(view.verticalScrollBar()->value(), there);
    // Nobody knows this step.
    place.setCurrentStep(QStringLiteral("fifth"));
    place.scrollToCurrent();
    QCOMPARE(view.verticalScrollBar()->value(), there);
}

QTEST_MAIN(TestProseText)
#include "tst_prosetext.moc"
