// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lessons/lessons.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/charts/chartlabels.h"
#include "gui/pictures/picture.h"
#include "gui/window/mainwindow.h"
#include "model/lessons.h"
#include "support/drawn_inputs.h"
#include "support/soak.h"
#include "support/text_meter.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace gui;

namespace
{

/// Texts of which each can be read, whatever stands in the fields.
void expectApart(Picture& picture, const QString& where)
{
    TextMeter meter(picture.size());
    picture.render(&meter);
    const std::vector<Written>& texts = meter.written();
    for (auto one = texts.begin(); one != texts.end(); ++one) {
        for (auto other = std::next(one); other != texts.end(); ++other) {
            // Above and below its letters a line has room to spare.
            const QRectF common = one->area.intersected(other->area);
            if (common.width() > 1 && common.height() > 0.4 * one->area.height())
                QTest::qFail(
                    qPrintable(
                        QStringLiteral("%1: “%2” lies on “%3”").arg(where, one->text, other->text)),
                    __FILE__, __LINE__);
        }
    }
}

/// Such as people type: with one decimal, not far from nought.
model::Inputs drawnInputs(const model::LessonKind& lesson, model::Random& random)
{
    model::Inputs inputs;
    for (const model::Input& input : lesson.inputs()) {
        const model::Numbers* numbers = model::numbers_of(input.kind);
        if (!numbers) {
            inputs[input.name] = example::drawn(input.kind, random);
            continue;
        }
        std::vector<double> values = numbers->initial;
        const bool isWhole = std::holds_alternative<model::Whole>(input.kind);
        const double least = std::max(numbers->minimum, -3.0);
        const double most = std::min(numbers->maximum, std::max(least, 3.0));
        for (double& value : values) {
            const double at = least + random.uniform() * (most - least);
            value = isWhole ? std::round(at) : std::round(at * 10) / 10;
        }
        inputs[input.name] = values;
    }
    return inputs;
}

} // namespace

/// No label of a picture lies on another, whatever a person types and however large the picture is.
class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void picturesCanBeReadWhateverIsTyped_data();
    void picturesCanBeReadWhateverIsTyped();
    void theCasesThatPeopleMet_data();
    void theCasesThatPeopleMet();
    void labelsFindRoom_data();
    void labelsFindRoom();
    void twoRowsFindRoomAnywhereOnTheCurve_data();
    void twoRowsFindRoomAnywhereOnTheCurve();
    void aLabelOnItsPointGivesWay();

private:
    static void walk(const QString& lesson, const std::vector<model::Inputs>& each, QSize size);

    QTemporaryDir m_settings;
};

void TestLabels::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    theme::setZoom(100);
}

void TestLabels::walk(const QString& lesson, const std::vector<model::Inputs>& each, QSize size)
{
    MainWindow window;
    window.resize(size);
    window.show();
    LessonPage* page = window.showLesson(lesson);
    for (std::size_t i = 0; i < each.size(); ++i) {
        window.document().setInputs(lesson, each[i]);
        for (int step = 0; step < page->walk().count(); ++step) {
            page->stepper().goTo(step);
            QCoreApplication::processEvents();
            for (Picture* picture : page->findChildren<Picture*>())
                if (picture->isVisible())
                    expectApart(*picture,
                                QStringLiteral("%1, step %2, inputs %3")
                                    .arg(lesson, QString::fromStdString(page->currentStep().id))
                                    .arg(i));
        }
    }
}

void TestLabels::picturesCanBeReadWhateverIsTyped_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QSize>("size");
    int turn = 0;
    for (const model::LessonKind& lesson : model::lesson_kinds())
        for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080)})
            if (lesson.trace && isItsTurn(++turn, 2))
                QTest::addRow("%s at %d×%d", lesson.id, size.width(), size.height())
                    << QString::fromUtf8(lesson.id) << size;
}

void TestLabels::picturesCanBeReadWhateverIsTyped()
{
    QFETCH(const QString, id);
    QFETCH(const QSize, size);
    const model::LessonKind& lesson = *model::find_lesson_kind(id.toStdString());
    model::Random random(7);
    std::vector<model::Inputs> each;
    const int draws = trials(2, 20);
    for (int i = 0; i < draws; ++i)
        each.push_back(drawnInputs(lesson, random));
    walk(id, each, size);
}

void TestLabels::theCasesThatPeopleMet_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<double>>("weights");
    QTest::addColumn<double>("bias");
    QTest::newRow("a first prediction") << "first-prediction" << QList<double>{-1, 1} << 0.3;
    QTest::newRow("the sum is nought") << "first-prediction" << QList<double>{0, 0} << 0.0;
}

void TestLabels::theCasesThatPeopleMet()
{
    QFETCH(const QString, id);
    QFETCH(const QList<double>, weights);
    QFETCH(const double, bias);
    const model::LessonKind* lesson = model::find_lesson_kind(id.toStdString());
    QVERIFY(lesson);
    model::Inputs inputs = model::initial_values(lesson->inputs());
    QVERIFY(inputs.contains("weights_1") || inputs.contains("weights"));
    inputs[inputs.contains("weights_1") ? "weights_1" : "weights"] =
        std::vector<double>(weights.begin(), weights.end());
    inputs["bias"] = {bias};
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800)})
        walk(id, {inputs}, size);
}

void TestLabels::labelsFindRoom_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("size");
    for (const int count : {2, 3, 5, 8})
        for (const QSize size : {QSize(260, 180), QSize(400, 300)})
            QTest::addRow("%d labels on %d×%d", count, size.width(), size.height())
                << count << size;
}

void TestLabels::labelsFindRoom()
{
    QFETCH(const int, count);
    QFETCH(const QSize, size);
    constexpr Qt::Alignment sides[]{Qt::AlignRight | Qt::AlignVCenter, Qt::AlignLeft | Qt::AlignTop,
                                    Qt::AlignHCenter | Qt::AlignBottom};
    model::Random random(11);
    const QRectF all(QPointF(), size);
    const QRectF plot = all.adjusted(30, 10, -10, -20);
    for (int i = 0; i < 100; ++i) {
        std::vector<ChartLabel> labels;
        LabelRoom room{plot, all, {}};
        // As near to each other as they like, at the edge or in the middle.
        for (int label = 0; label < count; ++label) {
            const QPointF at(plot.left() + random.uniform() * plot.width(),
                             plot.top() + random.uniform() * plot.height());
            labels.push_back({at, QStringLiteral("row %1: 0.5").arg(label), theme::Role::Ink,
                              sides[random.below(3)]});
            room.points.push_back(at);
        }
        const std::vector<PlacedLabel> placed = placeLabels(labels, QFont(), room);
        QCOMPARE(int(placed.size()), count);
        for (std::size_t one = 0; one < placed.size(); ++one) {
            QVERIFY(all.contains(placed[one].box));
            for (std::size_t other = 0; other < one; ++other) {
                const QRectF common = placed[one].box.intersected(placed[other].box);
                QVERIFY2(common.width() < 1 || common.height() < 5,
                         qPrintable(QStringLiteral("drawing %1: %2 lies on %3")
                                        .arg(i)
                                        .arg(placed[one].label.text, placed[other].label.text)));
            }
        }
    }
}

void TestLabels::twoRowsFindRoomAnywhereOnTheCurve_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(340, 200), QSize(500, 320), QSize(900, 600)})
        QTest::addRow("on %d×%d", size.width(), size.height()) << size;
}

// They slide along it from step to step, past the words beside the threshold.
void TestLabels::twoRowsFindRoomAnywhereOnTheCurve()
{
    QFETCH(const QSize, size);
    const QRectF all(QPointF(), size);
    const QRectF plot = all.adjusted(50, 10, -10, -50);
    const auto place = [&plot](double sum) {
        return QPointF(plot.left() + (sum + 10) / 20 * plot.width(),
                       plot.bottom() - plot.height() / (1 + std::exp(-sum)));
    };
    const ChartLabel threshold{place(-10) - QPointF(0, plot.height() / 2),
                               QStringLiteral("from 0.5: class 1\nbelow: class 0"),
                               theme::Role::Neutral, Qt::AlignRight | Qt::AlignVCenter};
    model::Random random(13);
    const int draws = trials(2'000, 200'000);
    for (int draw = 0; draw < draws; ++draw) {
        const double one = 20 * random.uniform() - 10;
        const double other = one + 4 * random.uniform() - 2;
        const QPointF points[]{place(one), place(other)};
        const auto above = Qt::AlignLeft | Qt::AlignTop;
        const auto below = Qt::AlignRight | Qt::AlignBottom;
        const auto placed = placeLabels({threshold,
                                         {points[0], QStringLiteral("row 1: 0.002959"),
                                          theme::Role::Ink, one <= other ? above : below},
                                         {points[1], QStringLiteral("row 2: 0.000131"),
                                          theme::Role::Ink, other < one ? above : below}},
                                        QFont(), {plot, all, {points[0], points[1]}});
        QCOMPARE(placed.size(), std::size_t(3));
        for (std::size_t i = 0; i < placed.size(); ++i) {
            const QString where = QStringLiteral("sums %1 and %2: “%3”")
                                      .arg(one)
                                      .arg(other)
                                      .arg(placed[i].label.text);
            QVERIFY2(plot.bottom() - placed[i].box.bottom() > -0.01, qPrintable(where));
            for (std::size_t j = 0; j < i; ++j) {
                const QRectF beside = placed[j].box.adjusted(-3, 0, 3, 0);
                const QRectF common = placed[i].box.intersected(beside);
                QVERIFY2(common.width() < 1 || common.height() < 5,
                         qPrintable(where +
                                    QStringLiteral(" is too near “%1”").arg(placed[j].label.text)));
            }
        }
    }
}

void TestLabels::aLabelOnItsPointGivesWay()
{
    const QRectF all(0, 0, 400, 300);
    const ChartLabel first{{200, 150}, QStringLiteral("first"), theme::Role::Ink, Qt::AlignCenter};
    const ChartLabel second{{205, 152}, QStringLiteral("0.25"), theme::Role::Ink, Qt::AlignCenter};
    const ChartLabel third{{100, 50}, QStringLiteral("0.5"), theme::Role::Ink, Qt::AlignCenter};
    const auto placed = placeLabels({first, second, third}, QFont(), {all, all, {}});
    QCOMPARE(placed.size(), std::size_t(2));
    QCOMPARE(placed.front().label.text, first.text);
    QCOMPARE(placed.back().label.text, third.text);
    QCOMPARE(placed.back().box.center(), third.at);
}

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
