// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/chartscale.h"
#include "gui/pictures/charts/hiddenplane.h"
#include "gui/pictures/charts/straightlines.h"
#include "gui/pictures/charts/unitlines.h"
#include "gui/pictures/diagrams/gradientcheck.h"
#include "gui/pictures/diagrams/layersflow.h"
#include "model/traces.h"
#include "support/moment.h"

#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QTest>
#include <QUndoStack>

#include <cmath>

using namespace gui;
using model::Inputs;

/// The lesson about layers: its pictures, and what a person can move in them.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void linesAreDraggedUntilAllRowsAreRight();
    void aLineIsTurnedAboutThePointThatHoldsIt();
    void anArrowDroppedOnItsPointIsTakenHoldOfAgain();
    void aLineIsMovedByKeys();
    void keysMoveNothingWhereThereIsNothingToMove_data();
    void keysMoveNothingWhereThereIsNothingToMove();
    void linesFarAwayCanBeTakenHoldOf();
    void aLineIsNeverDraggedOutOfSight_data();
    void aLineIsNeverDraggedOutOfSight();
    void rowsSayWhatTheyAreAnswered_data();
    void rowsSayWhatTheyAreAnswered();
    void copiesHaveOneLine();
    void theHiddenPlaneIsEmptyBeforeItsStep();
    void theHiddenPlaneSaysWhereRowsGo();
    void theFlowKnowsOnlyWhatHasBeenWalked();
    void theRedPathGrowsOnTheWayBack();
    void ruleAndMeasurementStandSideBySide();
    void fieldsFollowTheStep();
    void aRefusedFieldStaysUntilItIsCorrected();
    void roundsBendTheBoundary();
    void extremeInputsCanBeDrawn();
};

namespace
{

model::Step stepOf(const std::string& id, const Inputs& changed = {})
{
    Inputs inputs = model::initial_values(model::layers_inputs());
    for (const auto& [name, numbers] : changed)
        inputs[name] = numbers;
    for (const model::Step& step : model::layers_trace(inputs)) {
        if (step.id == id)
            return step;
    }
    return {};
}

/// A picture on screen that is shown what becomes of its edits.
struct Lines {
    explicit Lines(std::string at, Inputs start = {}) : id(std::move(at)), inputs(std::move(start))
    {
        picture.resize(700, 600);
        picture.showStep(moment(stepOf(id, inputs)));
        picture.show();
        QObject::connect(&picture, &Picture::inputEdited, &picture,
                         [this](const QString& name, const std::vector<double>& numbers) {
                             inputs[name.toStdString()] = numbers;
                             picture.showStep(moment(stepOf(id, inputs)));
                         });
        view = picture.findChild<QChartView*>();
    }
    model::Step now() const { return stepOf(id, inputs); }
    QPoint pixel(QPointF at) const
    {
        const ChartScale scale = ChartScale::of(*view->chart());
        return view->mapFromScene(scale.toScene(at));
    }
    void drag(QPointF from, QPointF to) const
    {
        const QPoint start = pixel(from);
        const QPoint end = pixel(to);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(view->viewport(), (start + end) / 2);
        QTest::mouseMove(view->viewport(), end);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, end);
    }

    std::string id;
    Inputs inputs;
    UnitLines picture;
    QChartView* view = nullptr;
};

/// How many pixels of the gradient's red the picture of this step has.
int redness(Picture& picture, const model::Step& step)
{
    picture.resize(800, 400);
    picture.showStep(moment(step));
    const QImage image = picture.grab().toImage();
    const QRgb red = theme::look().colour(theme::Role::Gradient).rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == red ? 1 : 0;
    }
    return count;
}

/// How long a weight of 1 is drawn.
constexpr double unit = 0.3;

} // namespace

void TestLayers::linesAreDraggedUntilAllRowsAreRight()
{
    Lines lines("two-lines");
    QVERIFY(QTest::qWaitForWindowActive(&lines.picture));
    QVERIFY(!lines.now().holds("right"));
    // The second line stands upright in the middle, held at the bottom; its arrow points to the
    // left. It is turned towards the lower left corner, then moved beyond the two rows with
    // target 1.
    lines.drag({0.5 - unit, -0.2}, {0.5 - unit, -0.2 - unit});
    lines.drag({0.5, -0.2}, {0.75, 0.75});
    QVERIFY2(lines.now().holds("right"), qPrintable(lines.picture.summary()));
    const QString summary = lines.picture.summary();
    QCOMPARE(summary.count(QStringLiteral(", right")), 4);
}

void TestLayers::aLineIsTurnedAboutThePointThatHoldsIt()
{
    Lines lines("one-line");
    QVERIFY(QTest::qWaitForWindowActive(&lines.picture));
    const auto sumAt = [&](double x, double y) {
        const model::Step step = lines.now();
        const std::vector<double> weights = step.find("line_1_weights")->numbers;
        return weights[0] * x + weights[1] * y + step.number("line_1_bias");
    };
    lines.drag({0.25, 0.25}, {0.8, 0.4});
    QVERIFY(std::abs(sumAt(0.8, 0.4)) < 0.05);
    for (const QPointF to : {QPointF(0.8, 0.9), QPointF(0.3, 0.4), QPointF(0.9, 0.1)}) {
        const std::vector<double> weights = lines.now().find("line_1_weights")->numbers;
        lines.drag(QPointF(0.8, 0.4) + QPointF(weights[0], weights[1]) * unit, to);
        const std::vector<double> turned = lines.now().find("line_1_weights")->numbers;
        QVERIFY(std::abs(turned[0] - (to.x() - 0.8) / unit) < 0.05);
        QVERIFY(std::abs(turned[1] - (to.y() - 0.4) / unit) < 0.05);
        QVERIFY(std::abs(sumAt(0.8, 0.4)) < 0.05);
    }
}

void TestLayers::anArrowDroppedOnItsPointIsTakenHoldOfAgain()
{
    Lines lines("one-line");
    QVERIFY(QTest::qWaitForWindowActive(&lines.picture));
    const auto weights = [&] { return lines.now().find("line_1_weights")->numbers; };
    lines.drag({0.25, 0.25}, {0.5, 0.5});
    const auto tip = [&] { return QPointF(0.5, 0.5) + QPointF(weights()[0], weights()[1]) * unit; };
    lines.drag(tip(), {0.5, 0.5});
    QVERIFY2(lines.pixel(tip()) != lines.pixel({0.5, 0.5}), qPrintable(lines.picture.summary()));
    lines.drag(tip(), {0.8, 0.9});
    QVERIFY(std::abs(weights()[0] - 0.3 / unit) < 0.05);
    QVERIFY(std::abs(weights()[1] - 0.4 / unit) < 0.05);
}

void TestLayers::aLineIsMovedByKeys()
{
    Lines lines("one-line");
    QVERIFY(QTest::qWaitForWindowActive(&lines.picture));
    lines.view->setFocus(Qt::TabFocusReason);
    const double bias = lines.now().number("line_1_bias");
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(lines.view, Qt::Key_Right);
    QVERIFY(lines.now().number("line_1_bias") < bias);
    QVERIFY2(lines.view->accessibleDescription().startsWith(QStringLiteral("at ")),
             qPrintable(lines.view->accessibleDescription()));
}

void TestLayers::keysMoveNothingWhereThereIsNothingToMove_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("lines of a network whose rows are answered, by keys") << "bend" << false;
    QTest::newRow("lines of a network, by keys") << "sum-1" << false;
    QTest::newRow("lines of a network whose rows are answered, by mouse") << "bend" << true;
    QTest::newRow("lines of a network, by mouse") << "sum-1" << true;
}

void TestLayers::keysMoveNothingWhereThereIsNothingToMove()
{
    QFETCH(const QString, step);
    QFETCH(const bool, isHeld);
    Lines lines("two-lines");
    QVERIFY(QTest::qWaitForWindowActive(&lines.picture));
    const QPoint arrow = lines.pixel({0.5 - unit, -0.2});
    QTest::mousePress(lines.view->viewport(), Qt::LeftButton, {}, arrow);
    if (!isHeld)
        QTest::mouseRelease(lines.view->viewport(), Qt::LeftButton, {}, arrow);
    lines.picture.showStep(moment(stepOf(step.toStdString())));
    const Inputs before = lines.inputs;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Left, Qt::Key_Down})
        QTest::keyClick(lines.view, key);
    QTest::mouseMove(lines.view->viewport(), arrow + QPoint(30, 20));
    QTest::mouseRelease(lines.view->viewport(), Qt::LeftButton, {}, arrow);
    QVERIFY(lines.inputs == before);
}

void TestLayers::linesFarAwayCanBeTakenHoldOf()
{
    Lines lines("one-line", {{"line_1", {1, 0, -9}}});
    QVERIFY(QTest::qWaitForWindowActive(&lines.picture));
    const QRectF plane(-0.6, -0.6, 2.2, 2.2);
    lines.view->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(lines.view, Qt::Key_Left);
    // It has come back into view.
    const double bias = lines.now().number("line_1_bias");
    QVERIFY2(-bias < plane.right() + 1, qPrintable(QString::number(bias)));
}

void TestLayers::aLineIsNeverDraggedOutOfSight_data()
{
    QTest::addColumn<QPointF>("to");
    QTest::newRow("to the right") << QPointF(9, 0.5);
    QTest::newRow("to the left") << QPointF(-9, 0.5);
    QTest::newRow("up") << QPointF(0.5, 9);
    QTest::newRow("down") << QPointF(0.5, -9);
    QTest::newRow("into a corner") << QPointF(9, 9);
}

void TestLayers::aLineIsNeverDraggedOutOfSight()
{
    QFETCH(const QPointF, to);
    Lines lines("one-line");
    QVERIFY(QTest::qWaitForWindowActive(&lines.picture));
    const QRectF plane = ChartScale::of(*lines.view->chart()).plane();
    lines.drag({0.25, 0.25}, to);
    const model::Step step = lines.now();
    const std::vector<double> weights = step.find("line_1_weights")->numbers;
    const PlaneLine line{{weights[0], weights[1]}, step.number("line_1_bias")};
    QVERIFY(line.within(plane));
    // What keys or numbers have moved far is held where it is seen.
    QCOMPARE(ChartScale::of(*lines.view->chart()).plane(), plane);
}

void TestLayers::rowsSayWhatTheyAreAnswered_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* step, const char* said) {
        QTest::newRow(name) << step << QString::fromUtf8(said);
    };
    row("one line is wrong for one row", "one-line",
        "Row 4, inputs 1 and 1, target 0: answered 1, wrong.");
    row("two vote", "two-lines", "Row 4, inputs 1 and 1, target 0: answered 0, right.");
    row("nothing is answered on the way", "sum-1", "Row 4, inputs 1 and 1, target 0.");
    row("then the row is", "prediction",
        "Row 4, inputs 1 and 1, target 0: answered 0.7851, wrong.");
    row("others are not", "prediction", "Row 3, inputs 1 and 0, target 1.");
    row("after training all are right", "bend",
        "Row 4, inputs 1 and 1, target 0: answered 0.1004, right.");
    row("the row held back is not", "held-back",
        "Row 4, inputs 1 and 1, target 0: answered 0.993, wrong.");
    row("lines are told with their numbers", "two-lines",
        "second line: weights −1 and 0, bias 0.5.");
    row("and those of units", "sum-1", "unit 2: weights 0.5 and −1, bias 0.");
}

void TestLayers::rowsSayWhatTheyAreAnswered()
{
    QFETCH(const QString, step);
    QFETCH(const QString, said);
    UnitLines picture;
    picture.showStep(moment(stepOf(step.toStdString())));
    QVERIFY2(picture.summary().contains(said), qPrintable(picture.summary()));
}

void TestLayers::copiesHaveOneLine()
{
    UnitLines picture;
    picture.showStep(moment(stepOf("zero-start")));
    QVERIFY2(picture.summary().contains(QStringLiteral("unit 1, 2, 3, 4: ")),
             qPrintable(picture.summary()));
    QCOMPARE(picture.table().rows.size(), 4 + 1);
    picture.showStep(moment(stepOf("bend")));
    QCOMPARE(picture.table().rows.size(), 4 + 3);
}

void TestLayers::theHiddenPlaneIsEmptyBeforeItsStep()
{
    HiddenPlane picture;
    picture.showStep(moment(stepOf("two-lines")));
    for (const QStringList& row : picture.table().rows)
        QVERIFY(row.at(4).isEmpty() && row.at(5).isEmpty());
    QVERIFY(picture.summary().contains(QStringLiteral("nothing is drawn")));
}

void TestLayers::theHiddenPlaneSaysWhereRowsGo()
{
    HiddenPlane picture;
    picture.showStep(moment(stepOf("hidden-plane", {{"line_2", {-1, -1, 1.5}}})));
    QVERIFY2(picture.summary().contains(QStringLiteral(
                 "Row 2, target 1, is at 0.4621 and 0.4621, on the right side of the line.")),
             qPrintable(picture.summary()));
    QVERIFY(!picture.summary().contains(QStringLiteral("wrong side")));
    QCOMPARE(picture.table().rows.size(), 4);
    picture.showStep(moment(stepOf("hidden-plane")));
    QVERIFY(picture.summary().contains(QStringLiteral("wrong side")));
}

void TestLayers::theFlowKnowsOnlyWhatHasBeenWalked()
{
    LayersFlow picture;
    picture.showStep(moment(stepOf("sum-1")));
    QVERIFY2(picture.summary().contains(QStringLiteral("sum_1, unit 2 −0.5")),
             qPrintable(picture.summary()));
    QVERIFY(!picture.summary().contains(QStringLiteral("0.9051")));
    picture.showStep(moment(stepOf("prediction")));
    QVERIFY(picture.summary().contains(QStringLiteral("output_1, unit 1 0.9051")));
    QVERIFY(picture.summary().contains(QStringLiteral("weights_1, unit 3, input 1 −0.5")));
    QVERIFY(picture.summary().contains(QStringLiteral("prediction 0.7851")));
    picture.showStep(moment(stepOf("blame")));
    QVERIFY(picture.summary().contains(QStringLiteral("derror_doutput_1, unit 2 −0.2649")));
    QVERIFY(!picture.summary().contains(QStringLiteral("−0.2084")));
    picture.showStep(moment(stepOf("paths-meet")));
    QVERIFY2(picture.summary().contains(QStringLiteral("derror_dinput_vector, number 1 −0.1081")),
             qPrintable(picture.summary()));
    for (const QStringList& row : picture.table().rows)
        QCOMPARE(row.size(), picture.table().columns.size());
}

void TestLayers::theRedPathGrowsOnTheWayBack()
{
    LayersFlow picture;
    int before = redness(picture, stepOf("prediction")); // the error's border
    for (const char* step : {"back-2", "back-1", "weights-1"}) {
        const int now = redness(picture, stepOf(step));
        QVERIFY2(now > before, step);
        before = now;
    }
}

void TestLayers::ruleAndMeasurementStandSideBySide()
{
    GradientCheck picture;
    picture.showStep(moment(stepOf("check")));
    const PictureTable table = picture.table();
    QCOMPARE(table.rows.size(), 13);
    for (const QStringList& row : table.rows)
        QCOMPARE(row.at(1).left(7), row.at(2).left(7));
    QCOMPARE(table.rows.front().at(0), QStringLiteral("weights_1, unit 1, input 1"));
    picture.showStep(moment(stepOf("paths-meet")));
    for (const QStringList& row : picture.table().rows)
        QVERIFY(row.at(2).isEmpty());
}

void TestLayers::fieldsFollowTheStep()
{
    Document document;
    LessonPage page(*findLesson(QStringLiteral("layers")), document);
    page.resize(1280, 800);
    page.show();
    page.open();
    const auto isThere = [&page](const char* field) {
        return page.findChild<QWidget*>(QString::fromLatin1(field))->isVisible();
    };
    const auto* slider = page.findChild<QSlider*>(QStringLiteral("roundsSlider"));
    QVERIFY(isThere("input_line_1_2") && !isThere("input_line_2_0") && !slider->isVisible());
    page.goToStep(QStringLiteral("two-lines"));
    QVERIFY(isThere("input_line_1_0") && isThere("input_line_2_0"));
    page.goToStep(QStringLiteral("sum-1"));
    QVERIFY(!isThere("input_line_1_0") && isThere("panel_weights_1"));
    page.goToStep(QStringLiteral("bend"));
    QVERIFY(isThere("input_learning_rate_0") && slider->isVisible());
    QVERIFY(!isThere("panel_weights_1"));
}

void TestLayers::aRefusedFieldStaysUntilItIsCorrected()
{
    Document document;
    LessonPage page(*findLesson(QStringLiteral("layers")), document);
    page.resize(1280, 800);
    page.show();
    page.open();
    auto* field = page.findChild<QLineEdit*>(QStringLiteral("input_line_1_0"));
    auto* message = page.findChild<QLabel*>(QStringLiteral("inputMessage"));
    QVERIFY(field && message && field->isVisible());
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("abc"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(message->isVisible());
    page.stepper().last();
    QVERIFY(message->isVisible() && field->isVisible());
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("2"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!message->isVisible());
    page.stepper().previous();
    QVERIFY(!field->isVisible());
}

void TestLayers::roundsBendTheBoundary()
{
    Document document;
    LessonPage page(*findLesson(QStringLiteral("layers")), document);
    page.resize(1280, 800);
    page.show();
    page.open();
    page.goToStep(QStringLiteral("bend"));
    auto* slider = page.findChild<QSlider*>(QStringLiteral("roundsSlider"));
    QCOMPARE(slider->value(), 100);
    QVERIFY(page.currentStep().holds("learned"));
    slider->setValue(0);
    QCOMPARE(page.currentStep().number("rounds"), 0.0);
    QVERIFY(!page.currentStep().holds("learned"));
    document.undoStack().undo();
    QCOMPARE(slider->value(), 100);
    QVERIFY(page.currentStep().holds("learned"));
}

void TestLayers::extremeInputsCanBeDrawn()
{
    const Inputs none{{"line_1", {0, 0, 0}},
                      {"line_2", {0, 0, 0}},
                      {"weights_1", {0, 0, 0, 0, 0, 0}},
                      {"bias_1", {0, 0, 0}},
                      {"weights_2", {0, 0, 0}}};
    const Inputs large{{"line_1", {10, -10, 10}},
                       {"line_2", {-10, 10, -10}},
                       {"weights_1", {10, 10, 10, 10, 10, 10}},
                       {"weights_2", {-10, -10, -10}},
                       {"learning_rate", {10}}};
    UnitLines lines;
    HiddenPlane hidden;
    LayersFlow flow;
    GradientCheck check;
    for (const Inputs& inputs : {none, large}) {
        for (const model::Step& each : model::layers_trace([&] {
                 Inputs all = model::initial_values(model::layers_inputs());
                 for (const auto& [name, numbers] : inputs)
                     all[name] = numbers;
                 return all;
             }())) {
            for (Picture* picture :
                 std::initializer_list<Picture*>{&lines, &hidden, &flow, &check}) {
                picture->resize(500, 400);
                picture->showStep(moment(each));
                QVERIFY(!picture->grab().isNull());
                const QString text = picture->summary() + picture->table().toText();
                QVERIFY2(!text.contains(QLatin1String("nan")), each.id.c_str());
            }
        }
    }
}

QTEST_MAIN(TestLayers)
#include "tst_layers.moc"
