// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/axischooser.h"
#include "gui/pictures/charts/chartscale.h"
#include "gui/pictures/charts/errorlandscape.h"
#include "gui/window/mainwindow.h"
#include "model/propagation.h"
#include "model/random.h"
#include "model/traces.h"
#include "support/moment.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <set>

using namespace gui;
using model::Inputs;

namespace
{

model::Step stepOf(const std::string& id, const Inputs& changed = {}, bool wayDown = false)
{
    Inputs inputs =
        model::initial_values(wayDown ? model::way_down_inputs() : model::chain_rule_inputs());
    for (const auto& [name, value] : changed)
        inputs[name] = value;
    const model::Trace walk =
        wayDown ? model::way_down_trace(inputs) : model::chain_rule_trace(inputs);
    return *std::ranges::find(walk, id, &model::Step::id);
}

/// The error of the row there, by a neuron that has these weights.
double errorAt(const model::Step& step, double across, double up)
{
    const model::Network neuron = model::neuron(std::vector{across, up}, step.number("bias"));
    return model::squared_error(model::predict(neuron, step.find("input_vector")->numbers),
                                step.number("target"));
}

/// Where weights lie on screen, in the coordinates of what takes the mouse.
QPoint placeOf(const ErrorLandscape& picture, QPointF weights)
{
    const auto* view = picture.findChild<QChartView*>();
    return view->mapFromScene(ChartScale::of(*view->chart()).toScene(weights));
}

} // namespace

/// The map of the error over two weights.
class TestErrorLandscape : public QObject
{
    Q_OBJECT

private slots:
    void contoursAreWhereTheErrorIsSo();
    void closedContoursCloseAndSaddlesPart();
    void saysWhereOneStandsAndWhereStepsLead();
    void theOtherRowComesWithItsStep();
    void theTableHasTheErrorsOfItsPlaces();
    void theArrowAgainstTheGradientCrossesTheContoursStraight();
    void thePointIsMovedByKeys();
    void aDragIsOneChangeToUndo();
    void theMapStaysWhereItIsWhenADragEnds();
    void oneWeightStandsOverTheBias();
    void ofManyWeightsTwoAreChosen();
    void extremeNumbersCanBeDrawn();
    void everyLookDrawsIt();
};

void TestErrorLandscape::contoursAreWhereTheErrorIsSo()
{
    model::Random random(4);
    for (int turn = 0; turn < 20; ++turn) {
        const std::vector<double> weights{random.normal(), random.normal()};
        const std::vector<double> row{2 * random.normal(), 2 * random.normal()};
        const double target = turn % 4 == 0 ? 0.4 : turn % 2;
        const model::Network neuron = model::neuron(weights, random.normal());
        model::ErrorPlane error(neuron, 0, 1);
        error.add(row, target);
        const SampledPlane plane(QRectF(-3, -2, 6, 4), 120, 80,
                                 [&](QPointF at) { return error(at.x(), at.y()); });
        for (const double level : {0.01, 0.09, 0.25, 0.49, 0.81}) {
            for (const QPolygonF& curve : plane.contour(level)) {
                for (const QPointF& at : curve) {
                    const double there = model::squared_error(
                        model::predict(
                            model::neuron(std::vector{at.x(), at.y()}, neuron.layers[0].bias[0]),
                            row),
                        target);
                    // Between samples the error is taken for straight.
                    QVERIFY2(std::abs(there - level) < 0.01,
                             qPrintable(QString::number(there) + u' ' + QString::number(level)));
                }
            }
        }
    }
}

void TestErrorLandscape::closedContoursCloseAndSaddlesPart()
{
    const QRectF around(-1, -1, 2, 2);
    const SampledPlane bowl(around, 41, 41, [](QPointF at) { return std::hypot(at.x(), at.y()); });
    const std::vector<QPolygonF> circles = bowl.contour(0.5);
    QCOMPARE(circles.size(), 1u);
    QVERIFY(circles.front().isClosed());
    for (const QPointF& at : circles.front())
        QVERIFY(std::abs(std::hypot(at.x(), at.y()) - 0.5) < 0.01);
    QVERIFY(bowl.contour(9).empty());
    const SampledPlane slope(around, 41, 41, [](QPointF at) { return at.x() + at.y(); });
    QCOMPARE(slope.contour(0.11).size(), 1u);
    QVERIFY(!slope.contour(0.11).front().isClosed());
    const SampledPlane saddle(around, 41, 41, [](QPointF at) { return at.x() * at.y(); });
    QCOMPARE(saddle.contour(0.2).size(), 2u);
}

void TestErrorLandscape::saysWhereOneStandsAndWhereStepsLead()
{
    ErrorLandscape picture;
    picture.resize(700, 320);
    const auto says = [&picture](const char* what) {
        return picture.summary().contains(QString::fromUtf8(what));
    };
    picture.showStep(moment(stepOf("composition")));
    QVERIFY2(says("You stand at (1.45, −0.66), where it is 0.7587."),
             qPrintable(picture.summary()));
    QVERIFY(!says("gradient") && !says("shortcut"));
    picture.showStep(moment(stepOf("compare-updates")));
    QVERIFY2(says("The gradient is (0.3914, 0.2936); the arrow points against it.") &&
                 says("The shortcut leads to (−0.292, −2.402)."),
             qPrintable(picture.summary()));
    picture.showStep(moment(stepOf("update")));
    QVERIFY2(says("One step leads to (1.411, −0.6894)."), qPrintable(picture.summary()));
    picture.showStep(moment(stepOf("shortcut", {}, true)));
    QVERIFY2(says("The shortcut leads to (−0.292, −2.402)."), qPrintable(picture.summary()));
    picture.showStep(moment(stepOf("slope", {}, true)));
    QVERIFY(!says("shortcut"));
}

void TestErrorLandscape::theOtherRowComesWithItsStep()
{
    ErrorLandscape picture;
    picture.resize(700, 320);
    picture.showStep(moment(stepOf("shortcut", {}, true)));
    const auto columns = picture.table().columns.size();
    QVERIFY(!picture.summary().contains(QStringLiteral("Dashed")));
    picture.showStep(moment(stepOf("other-row", {}, true)));
    QCOMPARE(picture.table().columns.size(), columns + 1);
    QVERIFY(picture.summary().contains(QStringLiteral("Dashed")));
}

void TestErrorLandscape::theTableHasTheErrorsOfItsPlaces()
{
    ErrorLandscape picture;
    picture.resize(700, 320);
    const model::Step step = stepOf("compare-updates");
    picture.showStep(moment(step));
    const PictureTable table = picture.table();
    QCOMPARE(table.columns.at(1), QStringLiteral("weights_1[0]"));
    QVERIFY(table.rows.size() > 20);
    const auto number = [](QString text) {
        return text.replace(QChar(0x2212), QLatin1Char('-')).toDouble();
    };
    int compared = 0;
    for (const QStringList& row : table.rows) {
        if (row.at(3).contains(QChar(0xd7)))
            continue; // a power of ten
        const double expected = errorAt(step, number(row.at(1)), number(row.at(2)));
        QVERIFY2(std::abs(number(row.at(3)) - expected) < 1e-4, qPrintable(row.join(u' ')));
        ++compared;
    }
    QVERIFY(compared > 12);
    QCOMPARE(number(table.rows.at(0).at(3)), 0.758674);
}

void TestErrorLandscape::theArrowAgainstTheGradientCrossesTheContoursStraight()
{
    ErrorLandscape picture;
    picture.resize(700, 320);
    picture.showStep(moment(stepOf("compare-updates")));
    picture.grab();
    const QPointF here = placeOf(picture, {1.45, -0.66});
    const QPointF gradient = placeOf(picture, {1.45 - 4 * 0.3914, -0.66 - 4 * 0.2936}) - here;
    // Along a contour the weighted sum keeps still: 2 to one side, 1.5 to the other.
    const QPointF along = placeOf(picture, {1.45 + 1.5, -0.66 - 2}) - here;
    const double cosine = QPointF::dotProduct(gradient, along) /
                          std::hypot(gradient.x(), gradient.y()) / std::hypot(along.x(), along.y());
    QVERIFY2(std::abs(cosine) < 0.03, qPrintable(QString::number(cosine)));
}

void TestErrorLandscape::thePointIsMovedByKeys()
{
    ErrorLandscape picture;
    picture.resize(700, 320);
    picture.show();
    picture.showStep(moment(stepOf("composition")));
    QVERIFY(QTest::qWaitForWindowExposed(&picture));
    const QSignalSpy edited(&picture, &Picture::inputEdited);
    auto* view = picture.findChild<QChartView*>();
    view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).toString(), QStringLiteral("weights_1"));
    const auto moved = edited.at(0).at(1).value<std::vector<double>>();
    QCOMPARE(moved.size(), 2u);
    QVERIFY(moved[0] < 1.45 && moved[0] > 1);
    QVERIFY(std::abs(moved[1] + 0.66) < 0.02);
    QVERIFY2(view->accessibleDescription().contains(QStringLiteral("error")) ||
                 view->accessibleName().contains(QStringLiteral("error")),
             qPrintable(view->accessibleDescription()));
}

void TestErrorLandscape::aDragIsOneChangeToUndo()
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    LessonPage* page = window.showLesson(QStringLiteral("chain-rule"));
    page->stepper().last();
    auto* picture = page->findChild<ErrorLandscape*>();
    QTRY_VERIFY(picture->isVisible());
    QTest::qWait(50);
    const QUndoStack& stack = window.document().undoStack();
    const int before = stack.count();
    QWidget* surface = picture->findChild<QChartView*>()->viewport();
    const QPoint from = placeOf(*picture, {1.45, -0.66});
    QTest::mousePress(surface, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 12; ++i)
        QTest::mouseMove(surface, from + QPoint(-5 * i, -2 * i));
    const std::vector<double> dragged =
        window.document().inputs(QStringLiteral("chain-rule")).at("weights_1").numbers;
    QTest::mouseRelease(surface, Qt::LeftButton, {}, from + QPoint(-60, -24));
    QVERIFY(dragged[0] < 1.3 && dragged[1] > -0.66);
    QCOMPARE(page->currentStep().find("weights_1")->numbers,
             window.document().inputs(QStringLiteral("chain-rule")).at("weights_1").numbers);
    QCOMPARE(stack.count(), before + 1);
    window.document().undo();
    QCOMPARE(window.document().inputs(QStringLiteral("chain-rule")).at("weights_1").numbers,
             (std::vector<double>{1.45, -0.66}));
    QVERIFY(picture->summary().contains(QStringLiteral("(1.45, −0.66)")));
    window.document().setSaved();
}

void TestErrorLandscape::theMapStaysWhereItIsWhenADragEnds()
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    LessonPage* page = window.showLesson(QStringLiteral("chain-rule"));
    page->stepper().last();
    auto* picture = page->findChild<ErrorLandscape*>();
    QTRY_VERIFY(picture->isVisible());
    QTest::qWait(50);
    QWidget* surface = picture->findChild<QChartView*>()->viewport();
    const QPoint from = placeOf(*picture, {1.45, -0.66});
    const QPoint to = from + QPoint(-48, 24);
    QTest::mousePress(surface, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 12; ++i)
        QTest::mouseMove(surface, from + (to - from) * i / 12);
    const std::vector<double> dragged =
        window.document().inputs(QStringLiteral("chain-rule")).at("weights_1").numbers;
    const QPoint before = placeOf(*picture, {dragged[0], dragged[1]});
    QTest::mouseRelease(surface, Qt::LeftButton, {}, to);
    QCoreApplication::processEvents();
    QCOMPARE(placeOf(*picture, {dragged[0], dragged[1]}), before);
    QVERIFY((before - to).manhattanLength() <= 4);
    window.document().setSaved();
}

void TestErrorLandscape::oneWeightStandsOverTheBias()
{
    ErrorLandscape picture;
    picture.resize(700, 320);
    picture.setFeatures({QStringLiteral("size")}, Axes());
    picture.showStep(moment(stepOf("same-rates", {{"input_vector", {2}},
                                                  {"weights_1", {0.5}},
                                                  {"bias", {-0.25}},
                                                  {"other_input_vector", {-1}}})));
    QVERIFY2(picture.summary().contains(QStringLiteral("You stand at (0.5, −0.25)")),
             qPrintable(picture.summary()));
    QCOMPARE(picture.table().columns.at(1), QStringLiteral("weights_1[0] (size)"));
    QCOMPARE(picture.table().columns.at(2), QStringLiteral("bias"));
    QVERIFY(!picture.grab().isNull());
}

void TestErrorLandscape::ofManyWeightsTwoAreChosen()
{
    ErrorLandscape picture;
    picture.resize(700, 360);
    picture.show();
    const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                            QStringLiteral("d"), QStringLiteral("e")};
    const Inputs five{{"input_vector", {1, 2, 3, 4, 5}},
                      {"weights_1", {0.1, 0.2, 0.3, 0.4, 0.5}},
                      {"other_input_vector", {1, 0, 1, 0, 1}}};
    picture.setFeatures(names, {4, 1});
    picture.showStep(moment(stepOf("same-rates", five)));
    QVERIFY2(picture.summary().contains(QStringLiteral("You stand at (0.5, 0.2)")),
             qPrintable(picture.summary()));
    QVERIFY(QTest::qWaitForWindowExposed(&picture));
    QVERIFY(picture.findChild<AxisChooser*>()->isVisible());
    // Another choice is the document's to make.
    const QSignalSpy chosen(&picture, &ErrorLandscape::axesChosen);
    auto* across = picture.findChild<QComboBox*>(QStringLiteral("horizontalFeature"));
    across->setCurrentIndex(2);
    emit across->activated(2);
    QCOMPARE(chosen.size(), 1);
    QVERIFY((chosen.at(0).at(0).value<Axes>() == Axes{2, 1}));
    // Dragging moves these two and no other.
    const QSignalSpy edited(&picture, &Picture::inputEdited);
    auto* view = picture.findChild<QChartView*>();
    view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(edited.size(), 1);
    const auto moved = edited.at(0).at(1).value<std::vector<double>>();
    QCOMPARE(moved.size(), 5u);
    QVERIFY(moved[0] == 0.1 && moved[2] == 0.3 && moved[3] == 0.4);
    QVERIFY(moved[1] > 0.2);
    // Axes of other rows are not those of these.
    picture.setFeatures({}, {4, 1});
    picture.showStep(moment(stepOf("same-rates")));
    QVERIFY(picture.summary().contains(QStringLiteral("(1.45, −0.66)")));
}

void TestErrorLandscape::extremeNumbersCanBeDrawn()
{
    const Inputs extremes[] = {
        {{"input_vector", {100, 100}}, {"weights_1", {100, 100}}, {"learning_rate", {10}}},
        {{"input_vector", {0, 0}}, {"bias", {-100}}},
        {{"input_vector", {1e6, 1e-6}}, {"target", {1}}},
        {{"other_input_vector", {2, 1.5}}, {"bias", {100}}},
    };
    ErrorLandscape picture;
    picture.resize(500, 300);
    for (const Inputs& extreme : extremes) {
        for (const char* id : {"composition", "compare-updates", "update", "same-rates"}) {
            picture.showStep(moment(stepOf(id, extreme)));
            QVERIFY(!picture.grab().isNull());
            QVERIFY2(!picture.summary().contains(QStringLiteral("nan")),
                     qPrintable(picture.summary()));
        }
    }
}

void TestErrorLandscape::everyLookDrawsIt()
{
    ErrorLandscape picture;
    picture.resize(700, 320);
    picture.showStep(moment(stepOf("same-rates")));
    for (const theme::Ground ground :
         {theme::Ground::Light, theme::Ground::Dark, theme::Ground::Black}) {
        const theme::Look look = picture.look().on(ground);
        QImage image(700, 320, QImage::Format_RGB32);
        QPainter painter(&image);
        picture.paint(painter, QRectF(image.rect()), look);
        painter.end();
        std::set<QRgb> colours;
        for (int x = 0; x < image.width(); x += 3) {
            for (int y = 0; y < image.height(); y += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 100);
        QVERIFY(colours.contains(look.page().rgb()));
    }
}

QTEST_MAIN(TestErrorLandscape)
#include "tst_errorlandscape.moc"
