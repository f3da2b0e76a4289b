// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/document/document.h"
#include "gui/import/patterndialog.h"
#include "gui/import/preparationdialog.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/widgets/numberfield.h"
#include "model/patterns.h"
#include "session/plane_rows.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

using namespace gui;
using namespace importing;

namespace
{

const QString workbench = QStringLiteral("workbench");

/// Asks for points as a person does.
PatternDialog* asked(MainWindow& window)
{
    part<QAction>(&window, "patternAction")->trigger();
    auto* dialog = window.findChild<PatternDialog*>();
    QApplication::setActiveWindow(dialog);
    return dialog;
}

void type(const QDialog* dialog, const char* name, const QString& text)
{
    auto* field = part<NumberField>(dialog, name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

/// What an undo is to bring back.
bool areAlike(const session::Session& one, const session::Session& other)
{
    return one.dataset == other.dataset && one.origin == other.origin && one.view == other.view &&
           one.runs == other.runs;
}

QPushButton* button(const QDialog* dialog, QDialogButtonBox::StandardButton which)
{
    return dialog->findChild<QDialogButtonBox*>()->button(which);
}

} // namespace

/// Rows of a pattern, from the menu to the network that learns from them.
class TestPatterns : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void areWhatWasAskedFor();
    void mayBeOfNumbers();
    void areUndone();
    void areNotTakenAgainstAPersonsWill();
    void tellWhatBecomesOfARun();
    void refuseWhatTheyCannotBe();
    void leaveSomeToLearnFrom_data();
    void leaveSomeToLearnFrom();
    void haveANameWhereverTheyAreUsed();
    void canBePreparedAnew();
};

void TestPatterns::areWhatWasAskedFor()
{
    MainWindow window;
    show(window);
    window.showLesson(workbench);
    PatternDialog* dialog = asked(window);
    QVERIFY(dialog);
    part<QComboBox>(dialog, "patternChoice")->setCurrentIndex(int(model::Pattern::Moons));
    type(dialog, "patternPoints", QStringLiteral("120"));
    type(dialog, "patternNoise", QStringLiteral("0.3"));
    type(dialog, "patternTestFraction", QStringLiteral("0.5"));
    type(dialog, "patternSeed", QStringLiteral("9"));
    part<QComboBox>(dialog, "patternChoice")->setFocus();
    QTRY_COMPARE(part<QWidget>(dialog, "patternPreview")->accessibleDescription(),
                 QStringLiteral("60 blue circles and 60 orange diamonds"));
    button(dialog, QDialogButtonBox::Ok)->click();
    const model::Dataset expected =
        model::rows_of(model::points_of({model::Pattern::Moons, 120, 0.3, 9}), 0.5, 9);
    QVERIFY(*window.document().session().dataset == expected);
    QCOMPARE(window.document().run(workbench).dataset()->rows(), std::size_t(120));
    window.document().setSaved();
}

void TestPatterns::mayBeOfNumbers()
{
    MainWindow window;
    show(window);
    const LessonPage* page = window.showLesson(workbench);
    PatternDialog* dialog = asked(window);
    auto* choice = part<QComboBox>(dialog, "patternChoice");
    choice->setCurrentIndex(int(model::Pattern::Waves));
    QVERIFY2(choice->currentText().contains(QStringLiteral("a number")),
             qPrintable(choice->currentText()));
    const QString said = part<QWidget>(dialog, "patternPreview")->accessibleDescription();
    QVERIFY2(said.startsWith(QStringLiteral("200 points, blue")), qPrintable(said));
    button(dialog, QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!page->isBusy());
    QVERIFY(*window.document().session().dataset ==
            model::rows_of({model::Pattern::Waves, 200, 0.1, 1}, 0.25));
    QCOMPARE(window.document().run(workbench).settings().output, model::Output::Number);
    const std::vector<std::string>& facts = page->currentStep().facts;
    QVERIFY(std::ranges::find(facts, "number") != facts.end());
    // And back to classes.
    dialog = asked(window);
    part<QComboBox>(dialog, "patternChoice")->setCurrentIndex(int(model::Pattern::Circle));
    button(dialog, QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!page->isBusy());
    QCOMPARE(window.document().run(workbench).settings().output, model::Output::Classes);
    window.document().setSaved();
}

void TestPatterns::areUndone()
{
    MainWindow window;
    show(window);
    window.showLesson(workbench);
    const session::Session before = window.document().snapshot();
    button(asked(window), QDialogButtonBox::Ok)->click();
    QCOMPARE(window.document().undoStack().undoText(), QStringLiteral("load XOR"));
    const session::Session after = window.document().snapshot();
    QVERIFY(*after.dataset != *before.dataset);
    window.document().undo();
    QVERIFY(areAlike(window.document().snapshot(), before));
    window.document().redo();
    QVERIFY(areAlike(window.document().snapshot(), after));
    window.document().setSaved();
}

void TestPatterns::areNotTakenAgainstAPersonsWill()
{
    MainWindow window;
    show(window);
    const session::Session before = window.document().snapshot();
    button(asked(window), QDialogButtonBox::Cancel)->click();
    QVERIFY(window.document().snapshot() == before);
    QVERIFY(!window.document().isDirty());
}

void TestPatterns::tellWhatBecomesOfARun()
{
    MainWindow window;
    show(window);
    PatternDialog* dialog = asked(window);
    QVERIFY(!part<QLabel>(dialog, "patternNote")->isVisible());
    dialog->reject();
    LessonPage* page = window.showLesson(workbench);
    page->stepper().goTo(3);
    QTRY_VERIFY(!page->isBusy());
    dialog = window.findChild<PatternDialog*>() ? nullptr : asked(window);
    QTRY_VERIFY(dialog || (dialog = asked(window)));
    QVERIFY(part<QLabel>(dialog, "patternNote")->text().contains(QStringLiteral("Undo")));
    dialog->reject();
    window.document().setSaved();
}

void TestPatterns::refuseWhatTheyCannotBe()
{
    MainWindow window;
    show(window);
    PatternDialog* dialog = asked(window);
    const session::Session before = window.document().snapshot();
    for (const char* text : {"3", "2001", "lots", "-1"}) {
        type(dialog, "patternPoints", QLatin1String(text));
        button(dialog, QDialogButtonBox::Ok)->click();
        QVERIFY(dialog->isVisible());
        const auto* problem = part<QLabel>(dialog, "patternProblem");
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("number of points")),
                 qPrintable(problem->text()));
    }
    QVERIFY(window.document().snapshot() == before);
    // However much is said, all of it is seen, and nothing lies on it.
    for (const char* field : {"patternNoise", "patternTestFraction", "patternSeed"})
        type(dialog, field, QStringLiteral("99999999999999"));
    const auto* problem = part<QLabel>(dialog, "patternProblem");
    QTRY_VERIFY(problem->height() >= problem->heightForWidth(problem->width()));
    QVERIFY(problem->y() >= part<QWidget>(dialog, "patternPreview")->geometry().bottom());
    for (const char* field : {"patternNoise", "patternTestFraction", "patternSeed"})
        type(dialog, field, QStringLiteral("0"));
    type(dialog, "patternPoints", QStringLiteral("4"));
    button(dialog, QDialogButtonBox::Ok)->click();
    QCOMPARE(window.document().session().dataset->rows(), std::size_t(4));
    window.document().setSaved();
}

void TestPatterns::leaveSomeToLearnFrom_data()
{
    QTest::addColumn<QString>("points");
    QTest::addColumn<QString>("fraction");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("three of four held back") << "4"
                                             << "0.75" << true;
    QTest::newRow("all of four held back") << "4"
                                           << "0.76" << false;
    QTest::newRow("all of nine held back") << "9"
                                           << "0.9" << false;
    QTest::newRow("nine of ten held back") << "10"
                                           << "0.9" << true;
}

void TestPatterns::leaveSomeToLearnFrom()
{
    QFETCH(const QString, points);
    QFETCH(const QString, fraction);
    QFETCH(const bool, isTaken);
    MainWindow window;
    show(window);
    PatternDialog* dialog = asked(window);
    const session::Session before = window.document().snapshot();
    type(dialog, "patternTestFraction", fraction);
    type(dialog, "patternPoints", points);
    button(dialog, QDialogButtonBox::Ok)->click();
    QCOMPARE(dialog->isVisible(), !isTaken);
    const auto* problem = part<QLabel>(dialog, "patternProblem");
    QCOMPARE(problem->isVisible(), !isTaken);
    if (!isTaken) {
        QVERIFY2(problem->text().contains(
                     QStringLiteral("Holding back %1 of %1 rows leaves none").arg(points)),
                 qPrintable(problem->text()));
        QVERIFY(window.document().snapshot() == before);
        dialog->reject();
    }
    QVERIFY(model::is_valid(*window.document().session().dataset));
    window.document().setSaved();
}

void TestPatterns::haveANameWhereverTheyAreUsed()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(workbench);
    PatternDialog* dialog = asked(window);
    part<QComboBox>(dialog, "patternChoice")->setCurrentIndex(int(model::Pattern::Circle));
    button(dialog, QDialogButtonBox::Ok)->click();
    const auto* data = part<QToolButton>(page, "dataButton");
    QVERIFY2(data->text().contains(QStringLiteral("circle")), qPrintable(data->text()));
    QVERIFY(!data->text().contains(QLatin1Char('/')));
    const LessonPage* other = window.showLesson(QStringLiteral("dot-product"));
    const auto labels = other->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(QStringLiteral("a row of circle"));
    }));
    window.showLesson(workbench);
    // So have their classes.
    QTRY_VERIFY(!page->isBusy());
    QCOMPARE(QString::fromStdString(window.document().session().origin->target.positive),
             QStringLiteral("orange"));
    window.document().setSaved();
}

void TestPatterns::canBePreparedAnew()
{
    MainWindow window;
    show(window);
    window.showLesson(workbench);
    button(asked(window), QDialogButtonBox::Ok)->click();
    part<QAction>(&window, "preparationAction")->trigger();
    auto* how = window.findChild<PreparationDialog*>();
    QVERIFY(how);
    QVERIFY(how->windowTitle().contains(QStringLiteral("XOR")));
    QTRY_VERIFY(part<QPushButton>(how, "changeButton")->isEnabled());
    QVERIFY(!part<QPushButton>(how, "readAgainButton")->isEnabled());
    QVERIFY(part<QLabel>(how, "fileNote")->text().contains(QStringLiteral("No file")));
    const model::Dataset before = *window.document().session().dataset;
    part<QPushButton>(how, "changeButton")->click();
    auto* import = window.findChild<ImportDialog*>();
    QVERIFY(import);
    QTRY_VERIFY(okButton(import)->isEnabled());
    okButton(import)->click();
    model::Dataset same = *window.document().session().dataset;
    same.name = before.name;
    QVERIFY(same == before);
    QVERIFY(QSettings().value(QStringLiteral("recentFiles")).toStringList().isEmpty());
    window.document().setSaved();
}

QTEST_MAIN(TestPatterns)
#include "tst_patterns.moc"
