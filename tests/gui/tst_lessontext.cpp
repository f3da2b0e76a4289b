#include "gui/lessontext.h"
#include "gui/placeholders.h"

#include <QTest>

using namespace gui;

class TestLessonText : public QObject
{
    Q_OBJECT

private slots:
    void cutsATextAtItsStepMarkers();
    void cutsNotesOutOfASection();
    void takesMarkersOutOfAListing();
    void fillsPlaceholders_data();
    void fillsPlaceholders();
};

void TestLessonText::cutsATextAtItsStepMarkers()
{
    const auto sections = lessontext::sections(QStringLiteral(
        "before\n<!-- step: a -->\n## First\nbody\n\n<!-- step: b c-d -->\nsecond"));
    QCOMPARE(sections.size(), 3);
    QVERIFY(sections[0].stepIds.isEmpty());
    QCOMPARE(sections[0].text, QStringLiteral("before"));
    QCOMPARE(sections[1].stepIds, QStringList{QStringLiteral("a")});
    QCOMPARE(lessontext::heading(sections[1].text), QStringLiteral("First"));
    QCOMPARE(sections[2].stepIds, (QStringList{QStringLiteral("b"), QStringLiteral("c-d")}));
    QVERIFY(lessontext::heading(sections[2].text).isEmpty());
}

void TestLessonText::cutsNotesOutOfASection()
{
    const auto parts = lessontext::proseParts(QStringLiteral(
        "one\n<!-- closer: A title -->\ninside\n\nmore\n<!-- /closer -->\ntwo\n"));
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0].markdown, QStringLiteral("one"));
    QVERIFY(parts[0].noteTitle.isEmpty());
    QCOMPARE(parts[1].noteTitle, QStringLiteral("A title"));
    QCOMPARE(parts[1].markdown, QStringLiteral("inside\n\nmore"));
    QCOMPARE(parts[2].markdown, QStringLiteral("two"));
}

void TestLessonText::takesMarkersOutOfAListing()
{
    const auto listing = lessontext::listing(QStringLiteral(
        "import x\n# step: a\nfirst = 1\n    # step: a b\n    second = 2\n# step: -\nend\n"));
    QCOMPARE(listing.text, QStringLiteral("import x\nfirst = 1\n    second = 2\nend"));
    const QList<QStringList> expected = {
        {}, {QStringLiteral("a")}, {QStringLiteral("a"), QStringLiteral("b")}, {}};
    QCOMPARE(listing.stepIdsOfLine, expected);
    QCOMPARE(lessontext::listing(QStringLiteral("// step: z\nint i;")).stepIdsOfLine.at(0),
             QStringList{QStringLiteral("z")});
}

void TestLessonText::fillsPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("a number is rounded to five digits") << "{x}" << QStringLiteral("1.2346");
    QTest::newRow("a vector stands in brackets") << "{v}" << QStringLiteral("[1.5, −2]");
    QTest::newRow("one number of a vector") << "{v[1]}!" << QStringLiteral("−2!");
    QTest::newRow("a negative number in parentheses") << "3 · {(v[1])}" << QStringLiteral("3 · (−2)");
    QTest::newRow("a positive one goes without") << "{(v[0])}" << QStringLiteral("1.5");
    QTest::newRow("a name itself") << "{=v} = {v}" << QStringLiteral("v = [1.5, −2]");
    QTest::newRow("a word") << "{w}" << QStringLiteral("weights_2");
    QTest::newRow("what is not known") << "{y}" << QStringLiteral("–");
    QTest::newRow("an element too far") << "{v[2]}" << QStringLiteral("–");
    QTest::newRow("not a number") << "{nan}" << QStringLiteral("–");
    QTest::newRow("braces of other kinds stay") << "{ x } {} {X}" << QStringLiteral("{ x } {} {X}");
}

void TestLessonText::fillsPlaceholders()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    model::Step step;
    step.values = {model::number("x", 1.234567), model::vector("v", {1.5, -2}),
                   model::word("w", "weights_2"), model::number("nan", std::nan(""))};
    QCOMPARE(fillPlaceholders(text, [&](const Placeholder& p) { return displayText(p, step); }),
             filled);
}

QTEST_GUILESS_MAIN(TestLessonText)
#include "tst_lessontext.moc"
