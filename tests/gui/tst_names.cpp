// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
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

QTEST_MAIN(TestNames)
#include "tst_names.moc"
