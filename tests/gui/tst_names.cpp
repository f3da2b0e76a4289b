// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/briefname.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/texts/proseview.h"
#include "support/importing.h"

#include <QAbstractAxis>
#include <QAbstractButton>
#include <QAction>
#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace gui;

/// A person's own words (the names of files, columns and labels) are shown as they are, whatever
/// they look like: nothing in them is taken for markup, or for the letter that leads to a field.
class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void areShownAsTheyAre_data();
    void areShownAsTheyAre();
    void areShownAsTheyAreInTheImport();
    void areShortInProse_data();
    void areShortInProse();
    void loseTheirMiddle_data();
    void loseTheirMiddle();

private:
    static QByteArray file();
    void import(MainWindow& window, const importing::Desk& desk) const;
};

namespace
{

const auto fileName = QStringLiteral("R&D <b>x.csv");

QString withoutMarks(QString text)
{
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return text.replace(mark, QStringLiteral("\\1"));
}

QString withoutMarkup(const QString& text)
{
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// What a person reads.
QString shown(const QLabel& label)
{
    const bool isRich = label.textFormat() == Qt::RichText ||
                        (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    if (isRich)
        return withoutMarkup(label.text());
    return label.buddy() ? withoutMarks(label.text()) : label.text();
}

/// Everything that is read there.
QStringList read(const QWidget& root)
{
    QStringList texts;
    for (const QLabel* label : root.findChildren<QLabel*>())
        texts << shown(*label);
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>())
        texts << withoutMarks(button->text());
    for (const QAction* action : root.findChildren<QAction*>())
        texts << withoutMarks(action->text());
    for (const QChartView* view : root.findChildren<QChartView*>()) {
        for (const QAbstractAxis* axis : view->chart()->axes())
            texts << withoutMarkup(axis->titleText());
    }
    return texts;
}

/// No text has lost a part of a name.
void check(const QStringList& texts)
{
    static const QRegularExpression lost(
        QStringLiteral("\\bRD\\b|Q  ?_?A|\\bAB\\b|&&|&amp;|tall(?!<b>)|R&D (?!<b>x)"));
    for (const QString& text : texts) {
        const auto match = lost.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(text));
    }
}

} // namespace

QByteArray TestNames::file()
{
    QByteArray text = "tall<b>,Q & A,R&D <b>x,kind\n";
    for (int row = 0; row < 24; ++row) {
        const int one = row * 7 % 11;
        const int two = row * 5 % 13;
        text += QByteArray::number(one) + ".5," + (row % 3 ? "A&B" : "<i>C</i>") + "," +
                QByteArray::number(two) + ".25," + (one > 5 ? "R&D <b>x" : "Q & A") + "\n";
    }
    return text;
}

void TestNames::import(MainWindow& window, const importing::Desk& desk) const
{
    importing::show(window);
    QVERIFY(importing::ready(window, desk.write(fileName, file())));
}

void TestNames::areShownAsTheyAre_data()
{
    QTest::addColumn<QString>("lesson");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
}

void TestNames::areShownAsTheyAre()
{
    QFETCH(const QString, lesson);
    const importing::Desk desk;
    MainWindow window;
    import(window, desk);
    QVERIFY(importing::enter(window));
    LessonPage* page = window.showLesson(lesson);
    QTRY_VERIFY(!page->isBusy());
    for (const bool atEnd : {false, true}) {
        page->stepper().goTo(atEnd ? page->walk().count() - 1 : 0);
        QTRY_VERIFY(!page->isBusy());
        const QStringList texts = read(window);
        check(texts);
        const QString data = QStringLiteral("R&D <b>x.csv");
        QVERIFY(std::ranges::any_of(texts, [&](const QString& text) {
            return text.contains(data) && text.startsWith(QStringLiteral("Data:"));
        }));
    }
    if (lesson == QLatin1String("training")) {
        for (const char* name : {"tall<b>", "R&D <b>x"})
            QVERIFY2(read(window).contains(QString::fromLatin1(name)), name);
    }
}

void TestNames::areShownAsTheyAreInTheImport()
{
    const importing::Desk desk;
    MainWindow window;
    import(window, desk);
    QVERIFY(importing::dialog(window));
    const QStringList texts = read(*importing::dialog(window));
    check(texts);
    QVERIFY(texts.contains(fileName));
}

void TestNames::areShortInProse_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::newRow("the first prediction") << "first-prediction";
    QTest::newRow("way-down") << "way-down";
    QTest::newRow("chain-rule") << "chain-rule";
}

void TestNames::areShortInProse()
{
    QFETCH(const QString, lesson);
    // As survey tools name columns.
    const QString question = QStringLiteral(
        "How satisfied have you been with the care of our teachers in the school year 2025/26 "
        "(1 = very, 6 = not at all)?");
    const QStringList names{question, question + QStringLiteral(" (again, *after* the holidays)")};
    QString rows = QStringLiteral("\"%1\";\"%2\";passed\n").arg(names[0], names[1]);
    for (int i = 0; i < 12; ++i)
        rows += QStringLiteral("%1;%2;%3\n").arg(1 + i % 6).arg(1 + i * 5 % 6).arg(i % 3 ? 1 : 0);
    const importing::Desk desk;
    MainWindow window;
    importing::show(window);
    LessonPage* page = window.showLesson(lesson);
    ImportDialog* import =
        importing::ready(window, desk.write(QStringLiteral("survey.csv"), rows.toUtf8()));
    QVERIFY(import);
    import->accept();
    QTRY_VERIFY(!importing::dialog(window));
    const auto* prose = page->findChild<ProseView*>();
    const int steps = std::min(page->walk().count(), 40);
    bool isTold = false;
    const auto look = [&] {
        QTextDocument* document = prose->document();
        // Line breaks may stand where blanks were.
        const QString text = document->toPlainText().simplified();
        for (const QString& name : names) {
            QVERIFY2(!text.contains(name.left(60)), qPrintable(text));
            const QTextCursor found = document->find(briefName(name));
            if (found.isNull())
                continue;
            isTold = true;
            QCOMPARE(withoutMarkup(found.charFormat().toolTip()), name);
        }
    };
    for (int step = 0; step < steps; ++step) {
        page->stepper().goTo(step);
        QTRY_VERIFY(!page->isBusy());
        QTest::qWait(20);
        look();
    }
    // The prose follows once its numbers rest.
    QTRY_VERIFY2((look(), isTold), qPrintable(prose->toPlainText().simplified()));
}

void TestNames::loseTheirMiddle_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("brief");
    QTest::newRow("a short one") << "petal length (cm)"
                                 << "petal length (cm)";
    QTest::newRow("as long as there is room")
        << QString(30, QLatin1Char('x')) << QString(30, QLatin1Char('x'));
    QTest::newRow("a longer one") << QString(20, QLatin1Char('a')) + QString(20, QLatin1Char('z'))
                                  << QString(19, QLatin1Char('a')) + QStringLiteral("…") +
                                         QString(10, QLatin1Char('z'));
    QTest::newRow("on several lines") << "How old\nare you?"
                                      << "How old are you?";
    const QString accented = QStringLiteral("e\u0301");
    QTest::newRow("letters with accents are whole")
        << accented.repeated(40)
        << accented.repeated(19) + QStringLiteral("…") + accented.repeated(10);
    const QString face = QString::fromUtf8("\xF0\x9F\x98\x80");
    QTest::newRow("signs beyond the first plane are whole")
        << face.repeated(40) << face.repeated(19) + QStringLiteral("…") + face.repeated(10);
    QTest::newRow("nothing") << ""
                             << "";
}

void TestNames::loseTheirMiddle()
{
    QFETCH(const QString, name);
    QFETCH(const QString, brief);
    QCOMPARE(briefName(name), brief);
}

QTEST_MAIN(TestNames)
#include "tst_names.moc"
