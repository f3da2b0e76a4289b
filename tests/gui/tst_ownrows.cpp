// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ownrows.h"
#include "support/soak.h"

#include "gui/asking/askpicture.h"
#include "gui/base/language.h"
#include "gui/base/valuetexts.h"
#include "gui/document/classnames.h"
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/charts/chartscale.h"
#include "gui/pictures/charts/planepicture.h"
#include "gui/pictures/charts/rowsplot.h"
#include "gui/pictures/stage.h"
#include "gui/texts/proseview.h"
#include "gui/widgets/entry.h"
#include "model/propagation.h"
#include "model/random.h"
#include "model/row_inputs.h"
#include "model/traces.h"
#include "model/tutorial_data.h"
#include "session/file.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QCheckBox>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QToolTip>

using namespace gui;
using namespace importing;
using ownrows::choice;
using ownrows::choose;
using ownrows::csv;

namespace
{

/// All that a step says. (Two steps that both lack a number are not equal: it is NaN.)
QString shown(const model::Step& step)
{
    QString text = QString::fromStdString(step.id);
    for (const model::Value& value : step.values)
        text += QString::fromStdString(value.name) + exactValue(value);
    return text;
}

QString idOf(const LessonPage* page)
{
    return QString::fromUtf8(page->lesson().id);
}

} // namespace

/// Rows of a person's own in every lesson: chosen, walked, changed, taken back, as a person does
/// it.
class TestOwnRows : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void everyLessonWalksOnChosenRows_data();
    void everyLessonWalksOnChosenRows();
    void aChoiceIsOneChangeToUndo();
    void typedNumbersStayWhereTheyMeanTheSame();
    void onlyTheRowWhoseNumbersChangedIsEdited();
    void numbersOfALongVectorAreTypedInAPanel();
    void rowsAreForgottenWithTheirDataAndComeBackWithIt();
    void dataOpenedInALessonShowsItsFirstRowAndAsksWhich();
    void oneClickLeadsBackToTheTutorial();
    void undoingTheOpeningLeavesTheFocusWhereItIsOfUse_data();
    void undoingTheOpeningLeavesTheFocusWhereItIsOfUse();
    void choicesAreSavedWithTheSession();
    void choosingARowLooksAtNoOtherRow();
    void weightsHaveTheNamesOfTheirFeatures();
    void rowsHaveTheirNames();
    void rowsWithoutNamesHaveNumbers();
    void axesSayThatNumbersAreStandardized_data();
    void axesSayThatNumbersAreStandardized();
    void refusalsNameTheFeature_data();
    void refusalsNameTheFeature();
    void aSessionFromElsewhereIsNotTrusted();

private:
    void import(MainWindow& window, int features) { ownrows::import(window, m_desk, features); }
    /// Walks to the end and back, and compares what is shown both ways.
    static bool walks(LessonPage* page);

    Desk m_desk;
};

bool TestOwnRows::walks(LessonPage* page)
{
    // What a question asks for is told once its step has been left.
    for (int i = 0; i < page->walk().count(); ++i)
        page->stepper().goTo(i);
    QStringList there;
    for (int i = 0; i < page->walk().count(); ++i) {
        page->stepper().goTo(i);
        there << shown(page->currentStep());
        if (page->grab().isNull() || page->stepTitle().isEmpty())
            return false;
    }
    for (int i = page->walk().count(); i-- > 0;) {
        page->stepper().goTo(i);
        if (shown(page->currentStep()) != there[i])
            return false;
    }
    return true;
}

void TestOwnRows::everyLessonWalksOnChosenRows_data()
{
    QTest::addColumn<int>("features");
    int turn = 0;
    for (const int features : {1, 2, 3, 11, 30})
        if (isItsTurn(turn++, 3))
            QTest::newRow(qPrintable(QStringLiteral("%1 features").arg(features))) << features;
}

void TestOwnRows::everyLessonWalksOnChosenRows()
{
    QFETCH(const int, features);
    MainWindow window;
    import(window, features);
    const model::Dataset& dataset = window.document().session().dataset;
    const auto numbers = [&dataset](std::size_t row) {
        const auto span = dataset.row(row);
        return std::vector<double>(span.begin(), span.end());
    };
    for (const char* id : {"dot-product", "first-prediction", "error", "way-down", "chain-rule"}) {
        LessonPage* page = window.showLesson(QString::fromUtf8(id));
        QVERIFY(choice(page, 0)->isVisible());
        QCOMPARE(choice(page, 0)->text(), QStringLiteral("tutorial"));
        const model::Inputs tutorial = window.document().inputs(idOf(page));
        QVERIFY(tutorial == model::initial_values(page->lesson().inputs()));

        const bool two = page->lesson().rowTitles.size() == 2;
        choose(page, 0, 5);
        if (two)
            choose(page, 1, 17);
        const model::Inputs inputs = window.document().inputs(idOf(page));
        if (inputs.contains("input_vector"))
            QCOMPARE(inputs.at("input_vector"), numbers(5));
        if (inputs.contains("second_input_vector"))
            QCOMPARE(inputs.at("second_input_vector"), numbers(17));
        if (inputs.contains("other_input_vector"))
            QCOMPARE(inputs.at("other_input_vector"), numbers(17));
        if (inputs.contains("first_target"))
            QCOMPARE(inputs.at("first_target").numbers.front(), dataset.targets[5]);
        QVERIFY2(walks(page), id);

        // No number that is missing shows in the text: a dash stands for one.
        const auto* prose = part<ProseView>(page, "proseView");
        QTRY_VERIFY2(!prose->toPlainText().contains(QStringLiteral("= –")),
                     qPrintable(prose->toPlainText()));
        choice(page, 0)->setFocus();
        choose(page, 0, -1);
        QVERIFY(window.document().inputs(idOf(page)) == tutorial);
        QVERIFY2(walks(page), id);
    }
}

void TestOwnRows::aChoiceIsOneChangeToUndo()
{
    MainWindow window;
    import(window, 3);
    LessonPage* page = window.showLesson(QStringLiteral("first-prediction"));
    QUndoStack& stack = window.document().undoStack();
    const int before = stack.count();
    // Up from the tutorial's row is row 1; the other row comes from the other class.
    choice(page, 0)->setFocus();
    QTest::keyClick(choice(page, 0), Qt::Key_Up);
    QCOMPARE(stack.count(), before + 1);
    QCOMPARE(stack.undoText(), QStringLiteral("choose row 1"));
    const model::Dataset& dataset = window.document().session().dataset;
    const int other = choice(page, 1)->value();
    QVERIFY(other > 1);
    QVERIFY(dataset.targets[0] != dataset.targets[std::size_t(other) - 1]);
    QTest::keyClick(choice(page, 0), Qt::Key_Up);
    QCOMPARE(choice(page, 0)->value(), 2);
    QCOMPARE(choice(page, 1)->value(), other);
    choose(page, 1, 30);
    QCOMPARE(stack.undoText(), QStringLiteral("choose row 31"));
    const QString shown = part<QLabel>(page, "rowDescription_1")->text();
    const bool heldBack = std::ranges::find(dataset.test_rows, 30u) != dataset.test_rows.end();
    QVERIFY2(
        shown.contains(heldBack ? QStringLiteral("held back") : QStringLiteral("to learn from")),
        qPrintable(shown));
    QVERIFY(
        shown.startsWith(dataset.targets[30] == 1 ? QStringLiteral("yes") : QStringLiteral("no")));
    stack.undo();
    QCOMPARE(choice(page, 1)->value(), other);
    stack.undo();
    stack.undo();
    QCOMPARE(choice(page, 0)->text(), QStringLiteral("tutorial"));
    QVERIFY(window.document().inputs(idOf(page)) ==
            model::initial_values(model::first_prediction_inputs()));
    stack.redo();
    QCOMPARE(choice(page, 0)->value(), 1);
}

void TestOwnRows::typedNumbersStayWhereTheyMeanTheSame()
{
    MainWindow window;
    import(window, 3);
    LessonPage* page = window.showLesson(QStringLiteral("chain-rule"));
    const auto type = [page](const char* name, const char* text) {
        auto* field = part<QLineEdit>(page, name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(text));
        QTest::keyClick(field, Qt::Key_Return);
    };
    type("input_learning_rate_0", "0.5");
    type("input_weights_1_0", "2");
    choose(page, 0, 4);
    model::Inputs inputs = window.document().inputs(idOf(page));
    QCOMPARE(inputs.at("learning_rate").numbers.front(), 0.5); // the same setting
    QCOMPARE(inputs.at("weights_1"),
             model::starting_weights(window.document().summary())); // other weights
    type("input_weights_1_2", "0.25");
    type("input_input_vector_1", "7");
    QVERIFY(part<QLabel>(page, "rowDescription_0")->text().startsWith(QStringLiteral("edited")));
    choose(page, 0, 6);
    inputs = window.document().inputs(idOf(page));
    QCOMPARE(inputs.at("weights_1").numbers[2], 0.25); // still these weights
    QCOMPARE(inputs.at("input_vector").numbers[1],
             window.document().session().dataset->row(6)[1]); // another row
    QVERIFY(!part<QLabel>(page, "rowDescription_0")->text().startsWith(QStringLiteral("edited")));
}

void TestOwnRows::onlyTheRowWhoseNumbersChangedIsEdited()
{
    MainWindow window;
    import(window, 3);
    const auto isEdited = [](LessonPage* page, int which) {
        const QByteArray name = "rowDescription_" + QByteArray::number(which);
        return part<QLabel>(page, name)->text().startsWith(QStringLiteral("edited"));
    };
    for (const char* lesson : {"first-prediction", "error", "way-down", "chain-rule"}) {
        const QString id = QString::fromLatin1(lesson);
        LessonPage* page = window.showLesson(id);
        choose(page, 0, 4);
        for (const model::Input& input : window.document().lessonInputs(id)) {
            const bool ofRow = input.source == model::Source::Row;
            if (!ofRow && input.name != "weights_1")
                continue;
            std::vector<double> numbers = window.document().inputs(id).at(input.name).numbers;
            numbers.front() = numbers.front() == 0 ? 1 : 0;
            window.document().setInput(id, QString::fromStdString(input.name), numbers, {});
            for (int which = 0; which < 2; ++which) {
                QVERIFY2(isEdited(page, which) == (ofRow && int(input.of_row) == which),
                         (input.name + " of " + lesson).c_str());
                if (id == QLatin1String("way-down") || id == QLatin1String("chain-rule"))
                    break; // its other row has no fields
            }
            window.document().undoStack().undo();
        }
    }
}

void TestOwnRows::numbersOfALongVectorAreTypedInAPanel()
{
    MainWindow window;
    import(window, 11);
    LessonPage* page = window.showLesson(QStringLiteral("first-prediction"));
    choose(page, 0, 3);
    auto* button = part<QToolButton>(page, "panel_weights_1");
    QVERIFY(button->text().contains(QStringLiteral("…")));
    QCOMPARE(button->accessibleName(), QStringLiteral("weights_1"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto* field = part<QLineEdit>(page, "input_weights_1_7");
    QTRY_VERIFY(field->isVisible());
    QCOMPARE(field->accessibleName(), QStringLiteral("weights_1[7] (f7)"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("-0.5"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window.document().inputs(idOf(page)).at("weights_1").numbers[7], -0.5);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!field->isVisible());
}

void TestOwnRows::rowsAreForgottenWithTheirDataAndComeBackWithIt()
{
    MainWindow window;
    import(window, 5);
    LessonPage* page = window.showLesson(QStringLiteral("first-prediction"));
    choose(page, 0, 9);
    choose(page, 1, 2);
    const model::Inputs own = window.document().inputs(idOf(page));
    window.openFile(m_desk.write(QStringLiteral("other.csv"), csv(2)));
    QTRY_VERIFY(dialog(window) && okButton(dialog(window))->isEnabled());
    QVERIFY(enter(window));
    QCOMPARE(choice(page, 0)->text(), QStringLiteral("1"));
    QVERIFY(walks(page));
    choose(page, 0, 1);
    QCOMPARE(window.document().inputs(idOf(page)).at("input_vector").numbers.size(),
             std::size_t(2));
    window.document().undoStack().undo();
    window.document().undoStack().undo();
    QCOMPARE(choice(page, 0)->value(), 10);
    QVERIFY(window.document().inputs(idOf(page)) == own);
    window.document().undoStack().redo();
    window.document().undoStack().redo();
    QCOMPARE(choice(page, 0)->value(), 2);
}

void TestOwnRows::dataOpenedInALessonShowsItsFirstRowAndAsksWhich()
{
    for (const Lesson& lesson : lessons()) {
        if (lesson.rowTitles.empty())
            continue;
        MainWindow window;
        importing::show(window);
        LessonPage* page = window.showLesson(QString::fromUtf8(lesson.id));
        const auto* question = part<QLabel>(page, "rowQuestion");
        QVERIFY(!question->isVisible());
        const model::Inputs tutorial = window.document().inputs(idOf(page));
        // A typed number of the tutorial's would not fit rows of another length.
        const model::Input typed = lesson.inputs().front();
        const model::Numbers& range = *model::numbers_of(typed.kind);
        std::vector<double> numbers = range.initial;
        numbers.front() = range.minimum == numbers.front() ? range.maximum : range.minimum;
        window.document().setInput(idOf(page), QString::fromStdString(typed.name), numbers, {});
        const model::Inputs before = window.document().inputs(idOf(page));

        QVERIFY(importing::ready(window, m_desk.write(QStringLiteral("own.csv"), csv(3))));
        QVERIFY(enter(window));
        QCOMPARE(choice(page, 0)->value(), 1);
        QVERIFY2(question->isVisible() && question->text().contains(QStringLiteral("row 1 of own")),
                 qPrintable(question->text()));
        const model::Dataset& dataset = window.document().session().dataset;
        const auto& first = window.document().lessonInputs(idOf(page));
        QVERIFY(window.document().inputs(idOf(page)) != tutorial);
        QVERIFY(std::ranges::all_of(first, [&](const model::Input& input) {
            return model::accepts(input.kind, window.document().inputs(idOf(page)).at(input.name));
        }));
        if (const model::Value* row = page->currentStep().find("input_vector"))
            QCOMPARE(row->numbers,
                     std::vector<double>(dataset.row(0).begin(), dataset.row(0).end()));
        // The box for the answer is where the keyboard is; an answer settles the question.
        QTRY_COMPARE(window.focusWidget(), choice(page, 0));
        QTest::keyClick(choice(page, 0), Qt::Key_Up);
        QCOMPARE(choice(page, 0)->value(), 2);
        QVERIFY(!question->isVisible());
        window.document().undoStack().undo();
        QCOMPARE(choice(page, 0)->value(), 1);
        // Opening was one change.
        window.document().undoStack().undo();
        QVERIFY(!window.document().hasOwnData());
        QVERIFY(!question->isVisible());
        QVERIFY(window.document().inputs(idOf(page)) == before);
        window.document().undoStack().redo();
        QCOMPARE(choice(page, 0)->value(), 1);
    }
}

void TestOwnRows::undoingTheOpeningLeavesTheFocusWhereItIsOfUse_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("from the row that is chosen") << "rowChoice_0"
                                                 << "proseView";
    QTest::newRow("from the way back") << "tutorialRowsButton"
                                       << "dataButton";
    QTest::newRow("from the data themselves") << "dataButton"
                                              << "dataButton";
}

void TestOwnRows::undoingTheOpeningLeavesTheFocusWhereItIsOfUse()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    MainWindow window;
    import(window, 4);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    QTRY_VERIFY(!page->isBusy());
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    part<QWidget>(page, qPrintable(from))->setFocus();
    QTRY_COMPARE(window.focusWidget()->objectName(), from);
    while (window.document().undoStack().canUndo())
        window.document().undoStack().undo();
    QVERIFY(!window.document().hasOwnData());
    QCoreApplication::processEvents();
    QVERIFY(window.focusWidget()->isVisible() && window.focusWidget()->isEnabled());
    QCOMPARE(window.focusWidget()->objectName(), to);
}

void TestOwnRows::oneClickLeadsBackToTheTutorial()
{
    MainWindow window;
    import(window, 4);
    for (const Lesson& lesson : lessons()) {
        LessonPage* page = window.showLesson(QString::fromUtf8(lesson.id));
        auto* button = part<QToolButton>(page, "tutorialRowsButton");
        QVERIFY(button->isVisible());
        // Said of this lesson, not of the session.
        const auto* data = part<QToolButton>(page, "dataButton");
        const bool trains = lesson.learns_from_any_rows();
        QVERIFY2(trains || lesson.brings_rows() ||
                     data->text() == QStringLiteral("Data: tutorial, not own.csv"),
                 qPrintable(data->text()));
        QVERIFY(!lesson.brings_rows() ||
                data->text().startsWith(QStringLiteral("Data: blobs.csv")));
        if (!lesson.rowTitles.empty())
            choose(page, 0, 8);
        if (trains || !lesson.rowTitles.empty())
            QCOMPARE(data->text(), QStringLiteral("Data: own.csv (40 rows)"));
        const session::Session before = window.document().snapshot();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(window.document().session().dataset, model::tutorial_dataset());
        QVERIFY(window.document().inputs(idOf(page)) == model::initial_values(lesson.inputs()));
        QVERIFY(!button->isVisible());
        if (!lesson.rowTitles.empty())
            QVERIFY(!choice(page, 0)->isVisible());
        window.document().undoStack().undo();
        const session::Session after = window.document().snapshot();
        QVERIFY(after.dataset == before.dataset && after.origin == before.origin);
        QVERIFY(after.runs == before.runs);
        QVERIFY(after.view == before.view);
        for (const auto& [id, state] : before.lessons) {
            QVERIFY2(after.lessons.at(id).inputs == state.inputs, id.c_str());
            QVERIFY2(after.lessons.at(id).step == state.step, id.c_str());
        }
        QVERIFY(button->isVisible());
    }
}

void TestOwnRows::choicesAreSavedWithTheSession()
{
    const QString path = m_desk.path(QStringLiteral("rows.neuron"));
    session::Session saved;
    {
        MainWindow window;
        import(window, 4);
        LessonPage* page = window.showLesson(QStringLiteral("chain-rule"));
        choose(page, 0, 12);
        choose(page, 1, 3);
        window.document().setAxes({2, 1});
        page->stepper().goTo(4);
        saved = window.document().snapshot();
        session::KnownFile file{path, {}};
        QVERIFY(!session::save(saved, file).problem);
    }
    const auto opened = session::open(path);
    QVERIFY(opened->session == saved);
    Document document;
    document.replace(opened->session);
    QCOMPARE(document.chosenRows(QStringLiteral("chain-rule")), (model::RowNumbers{12, 3}));
    QVERIFY(document.axes() == (Axes{2, 1}));
    QCOMPARE(document.step(QStringLiteral("chain-rule")), 4);
}

void TestOwnRows::axesSayThatNumbersAreStandardized_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("note");
    QTest::newRow("English") << "en"
                             << " (standardized)";
    QTest::newRow("German") << "de"
                            << " (standardisiert)";
    QTest::newRow("Spanish") << "es"
                             << " (estandarizado)";
    QTest::newRow("numbers as they are") << "en"
                                         << "";
}

void TestOwnRows::axesSayThatNumbersAreStandardized()
{
    QFETCH(const QString, code);
    QFETCH(const QString, note);
    language::apply(code);
    const QByteArray longName = "hours of sunshine in the first week of the month of May";
    const QString name = QString::fromUtf8(longName);
    for (const int features : {1, 2, 3}) {
        MainWindow window;
        importing::show(window);
        const QByteArray csv = ownrows::csv(features).replace("f0", longName);
        const auto* dialog = ready(window, m_desk.write(QStringLiteral("own.csv"), csv));
        QVERIFY(dialog);
        auto* standardize = part<QCheckBox>(dialog, "standardizeBox");
        if (standardize->isChecked() == note.isEmpty())
            standardize->click();
        QTRY_VERIFY(okButton(dialog)->isEnabled());
        QVERIFY(enter(window));
        for (const char* lesson : {"dot-product", "training"}) {
            if (features == 1 && qstrcmp(lesson, "dot-product") == 0)
                continue;
            LessonPage* page = window.showLesson(QString::fromUtf8(lesson));
            QTRY_VERIFY(!page->isBusy());
            if (qstrcmp(lesson, "dot-product") == 0)
                choose(page, 0, 0);
            Picture* picture = page->findChild<RowsPlot*>();
            if (!picture)
                picture = page->findChild<PlanePicture*>();
            page->findChild<Stage*>()->bringForward(picture);
            QCOMPARE(picture->table().columns.value(1), name + note);
            QVERIFY2(picture->summary().contains(QChar(u' ') + name + note + QChar(u'.')),
                     qPrintable(picture->summary()));
            if (features > 1)
                QVERIFY2(picture->summary().contains(QStringLiteral(" f1") + note + QChar(u'.')),
                         qPrintable(picture->summary()));
            // The name gives way, what it is of stays.
            const QChart* chart = picture->findChild<QChartView*>()->chart();
            for (const int width : {1280, 1024}) {
                window.resize(width, 700);
                const auto* axis = chart->axes(Qt::Horizontal).constFirst();
                QTRY_VERIFY2(axis->titleText().endsWith(note), qPrintable(axis->titleText()));
                const auto fits = [&] {
                    return QFontMetricsF(axis->titleFont()).horizontalAdvance(axis->titleText()) <=
                           chart->plotArea().width();
                };
                QTRY_VERIFY2(note.isEmpty() || fits(), qPrintable(axis->titleText()));
                QTRY_VERIFY2(axis->titleText().startsWith(name.left(3)),
                             qPrintable(axis->titleText()));
            }
        }
        window.document().setSaved();
    }
    language::apply(QStringLiteral("en"));
}

void TestOwnRows::weightsHaveTheNamesOfTheirFeatures()
{
    MainWindow window;
    import(window, 3);
    LessonPage* page = window.showLesson(QStringLiteral("chain-rule"));
    choose(page, 0, 4);
    page->stepper().goTo(page->walk().count() - 1);
    const auto pictures = page->findChildren<Picture*>();
    const auto named = [&pictures](const QString& name) {
        return std::ranges::any_of(pictures, [&name](const Picture* picture) {
            return picture->summary().contains(name);
        });
    };
    const auto& names = window.document().session().dataset->feature_names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString name =
            QStringLiteral("weights_1[%1] (%2)").arg(i).arg(QString::fromStdString(names[i]));
        QVERIFY2(named(name), qPrintable(name));
    }
    choose(page, 0, -1);
    page->stepper().goTo(page->walk().count() - 1);
    QVERIFY(named(QStringLiteral("weights_1[0] ")));
    QVERIFY(!named(QStringLiteral("weights_1[0] (")));
}

void TestOwnRows::rowsHaveTheirNames()
{
    MainWindow window;
    show(window);
    QByteArray text = "Name," + csv(3);
    // Each row begins with another name, the fifth with one that looks like markup.
    int row = 0;
    for (qsizetype at = text.indexOf('\n') + 1; at < text.size(); at = text.indexOf('\n', at) + 1)
        text.insert(at, ++row == 5 ? "<b>Ada & Co</b>," : "person " + QByteArray(row, 'i') + ',');
    QVERIFY(ready(window, m_desk.write(QStringLiteral("named.csv"), text)));
    QVERIFY(enter(window));
    const model::Dataset& dataset = window.document().session().dataset;
    QCOMPARE(dataset.features(), std::size_t(3));
    const QString ada = QStringLiteral("<b>Ada & Co</b>");

    LessonPage* page = window.showLesson(QStringLiteral("first-prediction"));
    choose(page, 0, 4);
    const auto* description = part<QLabel>(page, "rowDescription_0");
    QVERIFY2(description->text().startsWith(ada), qPrintable(description->text()));
    QCOMPARE(description->textFormat(), Qt::PlainText);
    QVERIFY(description->toolTip().contains(ada.toHtmlEscaped()));
    QVERIFY(choice(page, 0)->accessibleDescription().contains(ada));

    page = window.showLesson(trainingLesson);
    QTRY_VERIFY(!page->isBusy());
    auto* rows = page->findChild<RowsPlot*>();
    QCOMPARE(rows->table().rows.size(), qsizetype(dataset.rows()));
    QVERIFY(std::ranges::count(rows->table().rows, QStringLiteral("5 (<b>Ada & Co</b>)"),
                               [](const QStringList& cells) { return cells.value(0); }) == 1);
    // Resting on its mark tells who it is.
    page->findChild<Stage*>()->bringForward(rows);
    QTRY_VERIFY(rows->isVisible());
    const auto* chart = rows->findChild<QChartView*>()->chart();
    QTRY_VERIFY(chart->plotArea().width() > 50);
    const Axes axes = window.document().axes();
    auto* view = rows->findChild<QChartView*>();
    const QPoint at = view->mapFromScene(
        ChartScale::of(*chart).toScene({dataset.row(4)[axes.across], dataset.row(4)[axes.up]}));
    QToolTip::hideText();
    QHelpEvent rest(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view->viewport(), &rest);
    QVERIFY2(QToolTip::text().contains(ada.toHtmlEscaped()), qPrintable(QToolTip::text()));

    // So does the row that one asks about.
    auto* asked = part<QSpinBox>(page, "askRow");
    page->findChild<Stage*>()->bringForward(page->findChild<AskPicture*>());
    QTRY_VERIFY(asked->isVisible());
    asked->setValue(5);
    QTRY_VERIFY(
        std::ranges::any_of(asked->parentWidget()->findChildren<QLabel*>(), [&](auto* label) {
            return label->accessibleName().endsWith(QStringLiteral(" · ") + ada);
        }));
    window.document().setSaved();
}

void TestOwnRows::rowsWithoutNamesHaveNumbers()
{
    MainWindow window;
    import(window, 3);
    LessonPage* page = window.showLesson(QStringLiteral("first-prediction"));
    choose(page, 0, 4);
    QVERIFY(part<QLabel>(page, "rowDescription_0")
                ->text()
                .startsWith(classNames(window.document().session())
                                .of(window.document().session().dataset->targets[4])));
    page = window.showLesson(trainingLesson);
    QTRY_VERIFY(!page->isBusy());
    for (const QStringList& cells : page->findChild<RowsPlot*>()->table().rows)
        QVERIFY2(cells.value(0).toInt() > 0, qPrintable(cells.value(0)));
}

void TestOwnRows::refusalsNameTheFeature_data()
{
    QTest::addColumn<int>("features");
    QTest::newRow("numbers side by side") << 3;
    QTest::newRow("numbers in a panel") << 5;
}

void TestOwnRows::refusalsNameTheFeature()
{
    QFETCH(const int, features);
    MainWindow window;
    import(window, features);
    int refused = 0;
    for (const char* id : {"dot-product", "first-prediction", "error", "way-down", "chain-rule"}) {
        LessonPage* page = window.showLesson(QString::fromUtf8(id));
        choose(page, 0, 4);
        for (const auto& [name, value] : window.document().inputs(idOf(page))) {
            const QString input = QString::fromStdString(name);
            auto* field = page->findChild<QLineEdit*>(QStringLiteral("input_%1_2").arg(input));
            if (!field || value.numbers.size() != std::size_t(features))
                continue;
            field->setText(QStringLiteral("lots"));
            field->setModified(true);
            dynamic_cast<Entry*>(field)->settle();
            const QString said = part<QLabel>(page, "inputMessage")->text();
            QVERIFY2(said.contains(QStringLiteral("[2] (f2) can't be")), qPrintable(said));
            dynamic_cast<Entry*>(field)->giveUp();
            ++refused;
        }
        // The tutorial's numbers have no names.
        choose(page, 0, -1);
        if (auto* field = page->findChild<QLineEdit*>(QStringLiteral("input_weights_1_1")))
            QVERIFY2(field->accessibleName().endsWith(QStringLiteral("[1]")),
                     qPrintable(field->accessibleName()));
    }
    QVERIFY2(refused >= 6, qPrintable(QString::number(refused)));
}

void TestOwnRows::choosingARowLooksAtNoOtherRow()
{
    MainWindow window;
    import(window, 3);
    Document& document = window.document();
    const model::Dataset intact = document.session().dataset;
    const model::RowSummary summary = document.summary();
    QVERIFY(summary == model::sum_up(intact));
    const session::DataOrigin origin = *document.session().origin;

    // Rows that nobody is to look at would spoil whatever is added up of them.
    const model::RowNumbers looked{0, 1, 3, 4};
    model::Dataset poisoned = intact;
    for (std::size_t row = 0; row < intact.rows(); ++row) {
        if (std::ranges::find(looked, row) != looked.end())
            continue;
        poisoned.targets[row] = qQNaN();
        std::fill_n(poisoned.inputs.begin() + std::ptrdiff_t(3 * row), 3, qQNaN());
    }
    for (const char* id : {"dot-product", "first-prediction", "error", "way-down", "chain-rule"}) {
        LessonPage* page = window.showLesson(QString::fromUtf8(id));
        const auto walked = [&](const model::Dataset& dataset) {
            document.setData(dataset, origin, summary);
            QStringList seen;
            for (const int row : {3, 4}) {
                choose(page, 0, row);
                page->stepper().goTo(page->walk().count() - 1);
                seen << shown(page->currentStep())
                     << part<QLabel>(page, "rowDescription_0")->text();
            }
            return seen;
        };
        QCOMPARE(walked(poisoned), walked(intact));
    }
}

void TestOwnRows::aSessionFromElsewhereIsNotTrusted()
{
    MainWindow window;
    import(window, 3);
    session::Session session = window.document().snapshot();
    for (const std::vector<double>& rows :
         {std::vector<double>{1e300, 0}, {-1, 0}, {0.5, 1}, {1}, {1, 2, 3}, {40, 1}}) {
        session.lessons["first-prediction"].inputs = {{"rows", rows}, {"weights_1", {1, 2, 3}}};
        Document document;
        document.replace(session);
        QVERIFY(document.chosenRows(QStringLiteral("first-prediction")).empty());
        QVERIFY(document.inputs(QStringLiteral("first-prediction")) ==
                model::initial_values(model::first_prediction_inputs()));
    }
}

QTEST_MAIN(TestOwnRows)
#include "tst_ownrows.moc"
