// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/lessons/lessons.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/placeholders.h"

#include <QTest>
#include <QTextBoundaryFinder>

using namespace gui;

class TestLessonText : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { language::apply(QStringLiteral("en")); }
    void keepsADerivativeOnOneLine_data();
    void keepsADerivativeOnOneLine();
    void keepsANumberOnOneLine_data();
    void keepsANumberOnOneLine();
    void endsEachLessonWithWhatIsLearned_data();
    void endsEachLessonWithWhatIsLearned();
    void cutsATextAtItsStepMarkers();
    void cutsNotesOutOfASection();
    void choosesWhatIsSo_data();
    void choosesWhatIsSo();
    void keepsBackWhatAStepWithholds_data();
    void keepsBackWhatAStepWithholds();
    void boxesNumbersThatAreWrittenOut_data();
    void boxesNumbersThatAreWrittenOut();
    void takesMarkersOutOfAListing();
    void fillsPlaceholders_data();
    void fillsPlaceholders();
    void writesSumsForAsManyNumbersAsThereAre_data();
    void writesSumsForAsManyNumbersAsThereAre();
};

void TestLessonText::keepsADerivativeOnOneLine_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void TestLessonText::keepsADerivativeOnOneLine()
{
    QFETCH(const QString, code);
    language::apply(code);
    const QString prose = lessontext::read(QStringLiteral("chain-rule"), QStringLiteral("md"));
    QVERIFY(prose.contains(QStringLiteral("dE/\u2060dp")));
    QVERIFY(!prose.contains(QStringLiteral("dE/dp")));
    QVERIFY(!prose.contains(QStringLiteral("dp/dz")));
    language::apply(QStringLiteral("en"));
}

void TestLessonText::endsEachLessonWithWhatIsLearned_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("en") << "en"
                        << "You can now ";
    QTest::newRow("de") << "de"
                        << "Jetzt kannst du ";
    QTest::newRow("es") << "es"
                        << "Ahora sabes ";
}

void TestLessonText::endsEachLessonWithWhatIsLearned()
{
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    language::apply(code);
    for (const Lesson& lesson : lessons()) {
        const QString id = QString::fromUtf8(lesson.id);
        const QString end =
            lessontext::sections(lessontext::read(id, QStringLiteral("md"))).constLast().text;
        // In view, and not in a note that is folded.
        const QString shown = lessontext::proseParts(end).constLast().markdown;
        QVERIFY2(shown.contains(QLatin1String("\n\n") + words) || shown.startsWith(words),
                 qPrintable(id));
    }
}

void TestLessonText::cutsATextAtItsStepMarkers()
{
    const auto sections = lessontext::sections(
        QStringLiteral("before\n<!-- step: a -->\n## First\nbody\n\n<!-- step: b c-d -->\nsecond"));
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
    const auto parts = lessontext::proseParts(
        QStringLiteral("one\n<!-- closer: A title -->\ninside\n\nmore\n<!-- /closer -->\ntwo\n"));
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0].markdown, QStringLiteral("one"));
    QVERIFY(parts[0].noteTitle.isEmpty());
    QCOMPARE(parts[1].noteTitle, QStringLiteral("A title"));
    QCOMPARE(parts[1].markdown, QStringLiteral("inside\n\nmore"));
    QCOMPARE(parts[2].markdown, QStringLiteral("two"));
}

void TestLessonText::choosesWhatIsSo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("what is so") << "a<!-- when: wet --> b<!-- /when -->"
                                << "a b";
    QTest::newRow("what is not so") << "a<!-- when: dry --> b<!-- /when -->"
                                    << "a";
    QTest::newRow("the other part") << "<!-- when: dry -->a<!-- else -->b<!-- /when -->"
                                    << "b";
    QTest::newRow("the first part") << "<!-- when: wet -->a<!-- else -->b<!-- /when -->"
                                    << "a";
    QTest::newRow("the other way round") << "<!-- when: not dry -->a<!-- /when -->"
                                         << "a";
    QTest::newRow("all of several") << "<!-- when: wet cold -->a<!-- /when -->"
                                    << "a";
    QTest::newRow("one of several") << "<!-- when: wet dry -->a<!-- /when -->"
                                    << "";
    QTest::newRow("not counts for one name") << "<!-- when: not dry wet -->a<!-- /when -->"
                                             << "a";
    QTest::newRow("two parts") << "<!-- when: wet -->a<!-- /when -->-<!-- when: dry -->b<!-- else "
                                  "-->c<!-- /when -->"
                               << "a-c";
    QTest::newRow("over several lines") << "<!-- when: wet -->\na\n\nb\n<!-- /when -->"
                                        << "\na\n\nb\n";
    QTest::newRow("nothing to choose") << "a <!-- closer: x --> b"
                                       << "a <!-- closer: x --> b";
}

void TestLessonText::choosesWhatIsSo()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    model::Step step;
    step.facts = {"wet", "cold"};
    QCOMPARE(lessontext::chosen(text, step), shown);
}

void TestLessonText::keepsBackWhatAStepWithholds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a fact that is withheld")
        << "It rains. <!-- when: hot -->Sweat.<!-- /when --> End"
        << "It rains. ▢ End";
    QTest::newRow("its opposite") << "a <!-- when: not hot -->b<!-- else -->c<!-- /when -->d"
                                  << "a ▢d";
    QTest::newRow("one that is known decides")
        << "a<!-- when: dry hot -->b<!-- else -->c<!-- /when -->"
        << "ac";
    QTest::newRow("one that is known does not")
        << "a<!-- when: wet hot -->b<!-- else -->c<!-- /when -->"
        << "a ▢";
    QTest::newRow("several side by side are one box")
        << "a<!-- when: hot --> b<!-- /when --><!-- when: not hot --> c<!-- /when -->\n"
           "<!-- when: hot -->d<!-- /when -->."
        << "a ▢\n.";
    QTest::newRow("words between are read")
        << "<!-- when: hot -->b<!-- /when -->a<!-- when: hot --> "
           "c<!-- /when -->"
        << "▢a ▢";
    QTest::newRow("behind a value") << "{v}<!-- when: hot -->: b<!-- /when -->"
                                    << "{v} ▢";
}

void TestLessonText::keepsBackWhatAStepWithholds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    model::Step step;
    step.facts = {"wet", "cold"};
    step.withheld = {"hot"};
    QCOMPARE(lessontext::chosen(text, step), shown);
}

void TestLessonText::boxesNumbersThatAreWrittenOut_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("as it is") << "en"
                              << "It is 4.126 exactly."
                              << "It is ▢ exactly.";
    QTest::newRow("cut off, in a list") << "en"
                                        << "[4.12, 0.391]"
                                        << "[▢, ▢]";
    QTest::newRow("with a sign") << "en"
                                 << "(−0.391)"
                                 << "(−▢)";
    QTest::newRow("with two digits it tells nothing") << "en"
                                                      << "4.1 and 0.39"
                                                      << "4.1 and 0.39";
    QTest::newRow("part of another one") << "en"
                                         << "14.126, 4.1267, 4.126.1"
                                         << "14.126, 4.1267, 4.126.1";
    QTest::newRow("a number that has been shown") << "en"
                                                  << "1.742"
                                                  << "1.742";
    QTest::newRow("thousands are no decimals") << "en"
                                               << "4,126 rows"
                                               << "4,126 rows";
    QTest::newRow("in German") << "de"
                               << "4,126 und 4.126"
                               << "▢ und 4.126";
    QTest::newRow("whole") << "en"
                           << "It costs 338."
                           << "It costs ▢.";
}

void TestLessonText::boxesNumbersThatAreWrittenOut()
{
    QFETCH(const QString, code);
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    const model::Value known = model::number("known", 1.742);
    const model::Trace walk{
        {"first", {}, {known}, {}},
        {"second",
         {},
         {known, model::vector("secret", {4.1259999999999994, -0.391, 338.2, 1.7421})},
         {}}};
    language::apply(code);
    QCOMPARE(lessontext::withBoxes(text, model::Shown(walk, {}, {})), shown);
    QCOMPARE(lessontext::withBoxes(text, {}), text);
    language::apply(QStringLiteral("en"));
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
    QTest::newRow("a negative number in parentheses")
        << "3 · {(v[1])}" << QStringLiteral("3 · (−2)");
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

void TestLessonText::writesSumsForAsManyNumbersAsThereAre_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    const QString products = QStringLiteral("s = {a[0]} × {(b[0])} + {(a[1])} × {(b[1])}!");
    QTest::newRow("one product") << 1 << products << "s = 1 × (−1)!";
    QTest::newRow("two products") << 2 << products << "s = 1 × (−1) + 2 × (−2)!";
    QTest::newRow("three products") << 3 << products << "s = 1 × (−1) + 2 × (−2) + 3 × (−3)!";
    QTest::newRow("four products")
        << 4 << products << "s = 1 × (−1) + 2 × (−2) + 3 × (−3) + 4 × (−4)!";
    QTest::newRow("eleven products are shortened")
        << 11 << products << "s = 1 × (−1) + 2 × (−2) + … + 11 × (−11)!";
    QTest::newRow("squares") << 3 << "√({(a[0])}² + {(a[1])}²)"
                             << "√(1² + 2² + 3²)";
    QTest::newRow("plain numbers") << 5 << "{b[0]} + {(b[1])} = {x}"
                                   << "−1 + (−2) + … + (−5) = 7";
    QTest::newRow("two sums in one text") << 1 << "{a[0]} + {a[1]}, {b[0]} + {b[1]}"
                                          << "1, −1";
    QTest::newRow("numbers of different vectors are no such sum") << 3 << "{a[0]} + {b[1]}"
                                                                  << "1 + −2";
}

void TestLessonText::writesSumsForAsManyNumbersAsThereAre()
{
    QFETCH(const int, count);
    QFETCH(const QString, text);
    QFETCH(const QString, filled);
    std::vector<double> up, down;
    for (int i = 1; i <= count; ++i) {
        up.push_back(i);
        down.push_back(-i);
    }
    model::Step step;
    step.values = {model::vector("a", up), model::vector("b", down), model::number("x", 7)};
    QCOMPARE(fillPlaceholders(fitSums(text, step),
                              [&](const Placeholder& p) { return displayText(p, step); }),
             filled);
    QCOMPARE(fitSums(text, {}), text);
}

void TestLessonText::keepsANumberOnOneLine_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"1.5 × (−0.381) + 0.25 = 1.5", "−0,70711 × 0,837 + 0,70711 × (−0,381) + …",
          "(0.638 + 0.7586) / 2 = 0.69", "(−0.381) + … + (−0.90909) × (−0.381) =",
          "1,306,500, at 0.037535. It falls", "0,5, [1,72; 1,23]; 0,5. Y 2"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestLessonText::keepsANumberOnOneLine()
{
    QFETCH(const QString, text);
    const QString whole = lessontext::withWholeNumbers(text);
    QCOMPARE(QString(whole).remove(lessontext::joiner), text);
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, whole);
    for (auto at = lines.toNextBoundary(); at > 0 && at < whole.size(); at = lines.toNextBoundary())
        QVERIFY2(!whole[at].isDigit() || whole[at - 1].isSpace(), qPrintable(whole.mid(at - 3, 6)));
}

QTEST_GUILESS_MAIN(TestLessonText)
#include "tst_lessontext.moc"
