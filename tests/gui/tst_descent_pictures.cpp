// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"
#include "gui/pictures/charts/parabolapicture.h"
#include "gui/pictures/charts/updatepicture.h"
#include "gui/pictures/diagrams/chainrulepicture.h"
#include "model/traces.h"
#include "support/moment.h"
#include "support/text_meter.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using model::Inputs;

namespace
{

/// The lessons that these pictures are of.
struct Walked {
    std::vector<model::Input> (*inputs)();
    model::Trace (*trace)(const Inputs&);
};
constexpr Walked lessons[] = {{model::way_down_inputs, model::way_down_trace},
                              {model::chain_rule_inputs, model::chain_rule_trace}};

Inputs inputsOf(const Walked& lesson, const Inputs& changed)
{
    Inputs inputs = model::initial_values(lesson.inputs());
    for (const auto& [name, numbers] : changed) {
        if (inputs.contains(name))
            inputs[name] = numbers;
    }
    return inputs;
}

model::Step stepOf(const std::string& id, const Inputs& changed = {})
{
    for (const Walked& lesson : lessons) {
        for (const model::Step& step : lesson.trace(inputsOf(lesson, changed))) {
            if (step.id == id)
                return step;
        }
    }
    return {};
}

/// How many pixels of the gradient's red the picture of this step has.
int redness(gui::Picture& picture, const model::Step& step)
{
    picture.resize(800, 316);
    picture.showStep(moment(step));
    const QImage image = picture.grab().toImage();
    const QRgb red = gui::theme::look().colour(gui::theme::Role::Gradient).rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == red;
    }
    return count;
}

} // namespace

/// The pictures of the way down say and show what their step is about, for any inputs.
class TestDescentPictures : public QObject
{
    Q_OBJECT

private slots:
    void the_parabola_says_where_things_are_data();
    void the_parabola_says_where_things_are();
    void point_a_is_moved_by_keys_data();
    void point_a_is_moved_by_keys();
    void point_a_is_dragged_along_the_curve();
    void the_updates_say_what_changes_data();
    void the_updates_say_what_changes();
    void the_updates_call_weights_after_their_features();
    void names_of_features_leave_arrows_their_room();
    void the_graph_knows_only_what_has_been_walked();
    void the_red_path_grows_on_the_way_back();
    void extreme_inputs_can_be_drawn();
    void zero_has_no_sign();
};

void TestDescentPictures::the_parabola_says_where_things_are_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<Inputs>("changed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* step, const Inputs& changed,
                        const char* said) {
        QTest::newRow(name) << step << changed << QString::fromUtf8(said);
    };
    row("A on the right must go left", "parabola", {}, "At A x must fall.");
    row("its mirror image must go right", "parabola", {}, "At B, its mirror image, x must rise.");
    row("A on the left must go right", "parabola", {{"target", {1}}}, "At A x must rise.");
    row("on the floor nothing has to move", "parabola", {{"target", {1}}, {"bias", {50}}},
        "A is almost on the floor.");
    row("the tangent has its slope", "slope", {}, "slope 1.742");
    row("on the left the slope is negative", "slope", {{"target", {1}}}, "slope −0.258");
    row("the shortcut lands on the floor", "shortcut", {}, "after: x = 0.01496");
    row("the other row has climbed", "other-row", {}, "the other row: x = −0.9857, error 0.9716");
    row("small steps arrive", "learning-rate", {}, "after 8 steps: x = 0.1461");
    row("at a rate of one it is back at A", "learning-rate", {{"learning_rate", {1}}},
        "after 8 steps: x = 0.871");
    row("above one it flies off", "learning-rate", {{"learning_rate", {2}}},
        "step 1 leaves the picture: x = −2.613");
    row("the ground is felt on both sides", "measure", {},
        "To the left, at x = 0.771, the error is 0.5945; to the right, at x = 0.971, it is "
        "0.9429.");
    row("the measured slope is that of the line", "measure", {},
        "The line through both has the slope 1.742.");
    row("a longer reach measures the same", "measure", {{"h", {0.25}}},
        "The line through both has the slope 1.742.");
    row("a stride leads down", "downhill", {}, "after: x = 0.771, error 0.5945");
    row("from the left it leads to the right", "downhill", {{"target", {1}}},
        "after: x = −0.02898, error 0.0008399");
}

void TestDescentPictures::the_parabola_says_where_things_are()
{
    QFETCH(const QString, step);
    QFETCH(const Inputs, changed);
    QFETCH(const QString, said);
    gui::ParabolaPicture picture;
    picture.showStep(moment(stepOf(step.toStdString(), changed)));
    QVERIFY2(picture.summary().contains(said), qPrintable(picture.summary()));
}

void TestDescentPictures::point_a_is_moved_by_keys_data()
{
    QTest::addColumn<Inputs>("changed");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("towardsTheFloor");
    const double onTheLeft = 1;
    QTest::newRow("left of A on the right") << Inputs{} << Qt::Key_Left << true;
    QTest::newRow("right of A on the right") << Inputs{} << Qt::Key_Right << false;
    QTest::newRow("down the curve") << Inputs{} << Qt::Key_Down << true;
    QTest::newRow("up the curve") << Inputs{} << Qt::Key_Up << false;
    QTest::newRow("right of A on the left")
        << Inputs{{"target", {onTheLeft}}, {"bias", {-2}}} << Qt::Key_Right << true;
    QTest::newRow("down from the left")
        << Inputs{{"target", {onTheLeft}}, {"bias", {-2}}} << Qt::Key_Down << true;
}

void TestDescentPictures::point_a_is_moved_by_keys()
{
    QFETCH(const Inputs, changed);
    QFETCH(const Qt::Key, key);
    QFETCH(const bool, towardsTheFloor);
    gui::ParabolaPicture picture;
    picture.resize(600, 400);
    Inputs inputs = changed;
    picture.showStep(moment(stepOf("parabola", inputs)));
    picture.show();
    QVERIFY(QTest::qWaitForWindowActive(&picture));
    connect(&picture, &gui::Picture::inputEdited, this,
            [&](const QString& name, const std::vector<double>& numbers) {
                inputs[name.toStdString()] = numbers;
                picture.showStep(moment(stepOf("parabola", inputs)));
            });
    auto* view = picture.findChild<QGraphicsView*>();
    view->setFocus(Qt::TabFocusReason);
    double error = stepOf("parabola", inputs).number("error");
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(view, key);
        const model::Step step = stepOf("parabola", inputs);
        const double now = step.number("error");
        if (towardsTheFloor)
            QVERIFY(now < error);
        else
            QVERIFY(now >= error);
        error = now;
        const QString at = view->accessibleDescription();
        QVERIFY2(at.contains(QStringLiteral("A: x = ")), qPrintable(at));
    }
    QVERIFY(inputs.contains("bias") && inputs != changed);
    // What is typed stays within what the field takes, however far the key is held.
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(view, key, Qt::ShiftModifier);
    QVERIFY(std::isfinite(stepOf("parabola", inputs).number("error")));
}

void TestDescentPictures::point_a_is_dragged_along_the_curve()
{
    gui::ParabolaPicture picture;
    picture.resize(600, 400);
    Inputs inputs;
    const auto now = [&inputs] { return stepOf("parabola", inputs); };
    picture.showStep(moment(now()));
    picture.show();
    QVERIFY(QTest::qWaitForWindowActive(&picture));
    connect(&picture, &gui::Picture::inputEdited, this,
            [&](const QString& name, const std::vector<double>& numbers) {
                inputs[name.toStdString()] = numbers;
                picture.showStep(moment(now()));
            });
    QSignalSpy finished(&picture, &gui::Picture::editFinished);
    auto* view = picture.findChild<QChartView*>();
    const auto pixel = [view](double x, double error) {
        const QPointF inChart = view->chart()->mapToPosition({x, error});
        return view->mapFromScene(view->chart()->mapToScene(inChart));
    };
    // To the other side of the floor and further up, and back: only its place across counts.
    const double target = now().number("target");
    for (const double x : {0.5, 0.1, 0.7}) {
        const model::Step before = now();
        QVERIFY(std::abs(before.number("x") - x) > 0.1);
        const QPoint start = pixel(before.number("x"), before.number("error"));
        const QPoint end = pixel(x, 0.9);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(view->viewport(), (start + end) / 2);
        QTest::mouseMove(view->viewport(), end);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, end);
        const model::Step after = now();
        QVERIFY2(std::abs(after.number("x") - x) < 0.03,
                 qPrintable(QString::number(after.number("x"))));
        QCOMPARE(after.number("target"), target);
    }
    // Before and after each drag.
    QCOMPARE(finished.count(), 6);
}

void TestDescentPictures::the_updates_say_what_changes_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("said");
    QTest::newRow("the shortcut moves both weights")
        << "shortcut"
        << "weights_1[1] −0.66 → −2.402; shortcut: −1.742";
    QTest::newRow("and leaves the bias") << "shortcut"
                                         << "bias 0; shortcut: 0";
    QTest::newRow("side by side")
        << "compare-updates"
        << "weights_1[0] 1.45; shortcut: −1.742; against the gradient: −0.3914";
    QTest::newRow("the gradient has a part for the bias")
        << "compare-updates"
        << "shortcut: 0; against the gradient: −0.1957";
    QTest::newRow("one step is a fraction of it")
        << "update"
        << "bias 0 → −0.019571; against the gradient: −0.1957; one step: −0.01957";
    QTest::newRow("elsewhere nothing changes") << "slope"
                                               << "nothing changes in this step";
}

void TestDescentPictures::the_updates_say_what_changes()
{
    QFETCH(const QString, step);
    QFETCH(const QString, said);
    gui::UpdatePicture picture;
    picture.showStep(moment(stepOf(step.toStdString())));
    QVERIFY2(picture.summary().contains(said), qPrintable(picture.summary()));
}

void TestDescentPictures::the_updates_call_weights_after_their_features()
{
    gui::UpdatePicture picture;
    picture.resize(900, 400);
    picture.showStep(moment(stepOf("update")));
    QVERIFY(picture.summary().startsWith(QStringLiteral("weights_1[0] 1.45")));
    const QString longName(60, u'x');
    picture.setNumberNames({QStringLiteral("glucose"), longName});
    picture.showStep(moment(stepOf("update")));
    QVERIFY(picture.summary().startsWith(QStringLiteral("weights_1[0] (glucose) 1.45")));
    QCOMPARE(picture.table().rows.at(0).at(0), QStringLiteral("weights_1[0] (glucose)"));
    const QString second = picture.table().rows.at(1).at(0);
    QVERIFY2(second.startsWith(QStringLiteral("weights_1[1] (xxx")), qPrintable(second));
    QVERIFY(second.size() < 40);
    QCOMPARE(picture.table().rows.at(2).at(0), QStringLiteral("bias"));
}

void TestDescentPictures::names_of_features_leave_arrows_their_room()
{
    gui::UpdatePicture picture;
    picture.setNumberNames({QStringLiteral("Klasse=10a"), QStringLiteral("Fehltage")});
    const auto isNamed = [&picture](int width) {
        picture.resize(width, 400);
        picture.showStep(moment(stepOf("update")));
        TextMeter meter(picture.size());
        picture.render(&meter);
        return std::ranges::any_of(meter.written(), [](const Written& each) {
            return each.text.contains(QLatin1String("Klasse"));
        });
    };
    QVERIFY(isNamed(900));
    QVERIFY(!isNamed(330));
    // Nothing is lost to whoever asks.
    QVERIFY(picture.summary().contains(QStringLiteral("Klasse=10a")));
    QVERIFY(isNamed(900));
}

void TestDescentPictures::the_graph_knows_only_what_has_been_walked()
{
    gui::ChainRulePicture picture;
    picture.showStep(moment(stepOf("composition")));
    QVERIFY(!picture.summary().contains(QStringLiteral("derror_dprediction 1.742")));
    picture.showStep(moment(stepOf("derror-dprediction")));
    QVERIFY(picture.summary().contains(QStringLiteral("derror_dprediction 1.742")));
    QVERIFY(!picture.summary().contains(QStringLiteral("dprediction_dlayer1 0.1123")));
    picture.showStep(moment(stepOf("derror-dweights")));
    QVERIFY(picture.summary().contains(QStringLiteral("derror_dweights [0.3914, 0.2936]")));
    QVERIFY(!picture.summary().contains(QStringLiteral("derror_dbias")));
    picture.showStep(moment(stepOf("derror-dbias")));
    QVERIFY(picture.summary().contains(QStringLiteral("derror_dbias 0.1957")));
}

void TestDescentPictures::the_red_path_grows_on_the_way_back()
{
    gui::ChainRulePicture picture;
    const int none = redness(picture, stepOf("composition"));
    const int one = redness(picture, stepOf("derror-dprediction"));
    const int two = redness(picture, stepOf("dprediction-dlayer1"));
    const int toWeights = redness(picture, stepOf("derror-dweights"));
    const int toBias = redness(picture, stepOf("derror-dbias"));
    const int both = redness(picture, stepOf("update"));
    QVERIFY(none < one && one < two && two < toWeights);
    // The path to the bias shares the first two arrows and leaves the one to the weights grey.
    QVERIFY(two < toBias && toBias < both && toWeights < both);
}

void TestDescentPictures::extreme_inputs_can_be_drawn()
{
    const Inputs extremes[] = {
        {{"input_vector", {100, 100}}, {"weights_1", {100, 100}}, {"learning_rate", {10}}},
        {{"input_vector", {0, 0}}, {"bias", {-100}}},
        {{"target", {1}}, {"bias", {100}}, {"learning_rate", {0.0001}}},
    };
    for (const Inputs& extreme : extremes) {
        gui::ParabolaPicture parabola;
        gui::ChainRulePicture chainRule;
        gui::UpdatePicture update;
        const struct {
            Walked lesson;
            gui::Picture* picture;
        } shown[] = {{lessons[0], &parabola},
                     {lessons[0], &update},
                     {lessons[1], &chainRule},
                     {lessons[1], &update}};
        for (const auto& [lesson, picture] : shown) {
            for (const model::Step& step : lesson.trace(inputsOf(lesson, extreme))) {
                picture->showStep(moment(step));
                QVERIFY(!picture->grab().isNull());
                QVERIFY2(!picture->summary().contains(QStringLiteral("nan")), step.id.c_str());
            }
        }
    }
}

void TestDescentPictures::zero_has_no_sign()
{
    gui::UpdatePicture picture;
    picture.resize(1300, 600);
    picture.showStep(moment(stepOf("update")));
    picture.grab();
    QStringList ticks;
    for (const QGraphicsItem* item : picture.findChild<QGraphicsView*>()->scene()->items()) {
        if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item))
            ticks << text->toPlainText();
    }
    QVERIFY2(ticks.contains(QStringLiteral("−0.1")), qPrintable(ticks.join(u' ')));
    QVERIFY2(ticks.contains(QStringLiteral("0.0")), qPrintable(ticks.join(u' ')));
    QVERIFY2(!ticks.contains(QStringLiteral("−0.0")), qPrintable(ticks.join(u' ')));
}

QTEST_MAIN(TestDescentPictures)
#include "tst_descent_pictures.moc"
