// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/picture.h"
#include "model/preprocessing.h"
#include "model/tutorial_data.h"
#include "support/soak.h"
#include "support/text_meter.h"
#include "support/trainingpage.h"

#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace gui;

/// The training lesson on rows of one's own and with runs that a session brought along.
class TestTrainingData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void anyNumberOfFeaturesCanBeTrainedAndDrawn_data();
    void anyNumberOfFeaturesCanBeTrainedAndDrawn();
    void heldBackRowsHaveACurveAndAScore();
    void theNameOfTheYardstickHidesNoCurve_data();
    void theNameOfTheYardstickHidesNoCurve();
    void noNameLiesOnACurve_data();
    void noNameLiesOnACurve();
    void theTableHasThePointInView_data();
    void theTableHasThePointInView();
    void namesOfCurvesStandClearOfTheAxis();
    void theFormulaGivesItsRoomBackWithTheRows();
    void aRunFromElsewhereIsShownAndGoesOn();
    void aRunBeyondTheFieldsRangesIsShown();
    void divergenceIsToldWithTheIterationAndASmallerRate();
    void undoingALoadBringsTheRunBack();
    void otherRowsHaveAPlaceOfTheirOwn();

private:
    /// Opens the lesson on this session.
    void open(session::Session session);
    template <typename Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !m_page->isBusy(); }, 60'000);
    }
    QString status() const { return find<QLabel>("trainingStatus")->text(); }
    QString field(const char* name) const { return find<QLineEdit>(name)->text(); }
    QLineSeries* series(const char* name) const
    {
        return trainingpage::series(*m_page, QString::fromLatin1(name));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<LessonPage> m_page;
};

namespace
{

/// Rows whose class is the sign of their first number; the other numbers say nothing.
model::Dataset sign_rows(std::size_t features, double held_back)
{
    model::Dataset dataset;
    dataset.name = "signs";
    dataset.target_name = "positive";
    for (std::size_t i = 0; i < features; ++i)
        dataset.feature_names.push_back(QStringLiteral("f%1").arg(i).toStdString());
    model::Random random(3);
    for (int row = 0; row < 60; ++row) {
        for (std::size_t i = 0; i < features; ++i)
            dataset.inputs.push_back(random.normal());
        dataset.targets.push_back(dataset.inputs[std::size_t(row) * features] > 0 ? 1 : 0);
    }
    const model::Split split = model::train_test_split(60, held_back, 1);
    dataset.train_rows = split.train;
    dataset.test_rows = split.test;
    return dataset;
}

session::Session session_of(model::Dataset dataset)
{
    session::Session session = session::fresh_session();
    session.dataset = std::move(dataset);
    return session;
}

} // namespace

void TestTrainingData::open(session::Session session)
{
    m_page.reset();
    m_document = std::make_unique<Document>();
    m_document->replace(std::move(session));
    m_page = trainingpage::open(*m_document);
}

void TestTrainingData::anyNumberOfFeaturesCanBeTrainedAndDrawn_data()
{
    QTest::addColumn<int>("features");
    QTest::newRow("one feature") << 1;
    QTest::newRow("two features") << 2;
    QTest::newRow("five features") << 5;
    QTest::newRow("two hundred features") << 200;
}

void TestTrainingData::anyNumberOfFeaturesCanBeTrainedAndDrawn()
{
    QFETCH(const int, features);
    open(session_of(sign_rows(std::size_t(features), 0)));
    m_page->stepper().last();
    QVERIFY(settle());
    QCOMPARE(m_page->currentStep().find("weights")->numbers.size(), std::size_t(features));
    QVERIFY(!m_page->grab().isNull());
    if (features <= 5)
        QVERIFY2(status().contains(QStringLiteral("60 of 60 right")) ||
                     status().contains(QStringLiteral("59 of 60 right")),
                 qPrintable(status()));
}

void TestTrainingData::heldBackRowsHaveACurveAndAScore()
{
    open(session_of(sign_rows(3, 0.25)));
    m_page->stepper().goTo(5'000);
    QVERIFY(settle());
    QCOMPARE(series("trainingRows")->count(), 50);
    QCOMPARE(series("heldBackRows")->count(), 50);
    QVERIFY(status().contains(QStringLiteral(" of 45 right; ")));
    QVERIFY(status().contains(QStringLiteral(" of 15 held-back rows right")));
    // Means, so that the two can be compared: always 0.5 costs a quarter a row.
    QCOMPARE(series("alwaysHalf")->at(0).y(), 0.25);
    QVERIFY(series("trainingRows")->points().constLast().y() < 0.1);
    QVERIFY(series("heldBackRows")->points().constLast().y() < 0.1);
}

void TestTrainingData::aRunFromElsewhereIsShownAndGoesOn()
{
    session::Session session = session_of(sign_rows(3, 0.25));
    model::RunSettings settings;
    settings.learning_rate = 0.05;
    settings.iterations = 3'000;
    settings.seed = 7;
    settings.record_every = 30;
    model::Timeline timeline(settings, session.dataset);
    timeline.advance(2'000, session.dataset);
    session.runs["training"] = session::run_of(timeline);
    open(session);

    QCOMPARE(field("input_learning_rate_0"), QStringLiteral("0.05"));
    QCOMPARE(field("input_iterations_0"), QStringLiteral("3000"));
    QCOMPARE(field("input_seed_0"), QStringLiteral("7"));
    QCOMPARE(series("trainingRows")->count(), 67);
    QVERIFY(!m_document->isDirty());
    QVERIFY(m_document->snapshot().runs == session.runs);

    m_page->stepper().last();
    QVERIFY(settle());
    timeline.advance(1'000, session.dataset);
    QVERIFY(m_document->snapshot().runs.at("training") == session::run_of(timeline));
    QVERIFY(m_page->currentStep().network == timeline.latest().network);
    QVERIFY(m_document->isDirty());

    open(m_document->snapshot()); // and back again
    QVERIFY(m_page->currentStep().network == timeline.latest().network);
}

void TestTrainingData::aRunBeyondTheFieldsRangesIsShown()
{
    session::Session session = session_of(model::tutorial_dataset());
    model::RunSettings settings;
    settings.iterations = 50'000'000'000;
    model::Timeline timeline(settings, session.dataset);
    timeline.advance(500, session.dataset);
    session.runs["training"] = session::run_of(timeline);
    open(session);
    QCOMPARE(field("input_iterations_0"), QStringLiteral("50000000000"));
    QVERIFY(m_document->snapshot().runs == session.runs);
    m_page->stepper().goTo(10);
    QVERIFY(settle());
    QVERIFY(m_document->snapshot().runs == session.runs);
    m_page->stepper().goTo(510);
    QVERIFY(settle());
    timeline.advance(10, session.dataset);
    QVERIFY(m_document->snapshot().runs.at("training") == session::run_of(timeline));
}

void TestTrainingData::divergenceIsToldWithTheIterationAndASmallerRate()
{
    // Once both weights are beyond 1.06 and differ in sign, the last row's sum is infinity -
    // infinity.
    session::Session session = session_of(model::tutorial_dataset());
    model::Dataset& dataset = session.dataset.edit();
    dataset.inputs[14] = dataset.inputs[15] = 1.7e308;
    session.lessons["training"].inputs = {{"learning_rate", {3}}, {"seed", {1}}};
    open(session);
    find<QPushButton>("trainButton")->click();
    QVERIFY(settle());
    model::RunSettings settings;
    settings.learning_rate = 3;
    settings.seed = 1;
    model::Timeline expected(settings, session.dataset);
    expected.advance(10'000, session.dataset);
    QVERIFY(expected.diverged_at());
    const QString iteration = QLocale().toString(qint64(*expected.diverged_at()));
    QVERIFY2(status().contains(QStringLiteral("At iteration %1 the run diverged").arg(iteration)),
             qPrintable(status()));
    QVERIFY(status().contains(QStringLiteral("such as 0.3")));
    QCOMPARE(m_page->stepper().index(), int(*expected.diverged_at()));
    QCOMPARE(field("input_learning_rate_0"), QStringLiteral("3"));

    m_page->stepper().last(); // there is nothing beyond
    QVERIFY(settle());
    QCOMPARE(m_page->stepper().index(), int(*expected.diverged_at()));
    m_page->stepper().goTo(5);
    QCOMPARE(m_page->currentStep().number("iterations_made"), 5.0);
}

void TestTrainingData::undoingALoadBringsTheRunBack()
{
    open(session_of(model::tutorial_dataset()));
    m_page->stepper().goTo(300);
    QVERIFY(settle());
    const auto tutorialRuns = m_document->snapshot().runs;

    m_document->setData(sign_rows(3, 0.25), {});
    QCOMPARE(m_page->stepper().index(), 0);
    QCOMPARE(m_page->currentStep().find("weights")->numbers.size(), std::size_t(3));
    m_page->stepper().goTo(200);
    QVERIFY(settle());
    const auto ownRuns = m_document->snapshot().runs;
    QCOMPARE(ownRuns.at("training").latest.iteration, 200);

    for (int round = 0; round < 2; ++round) {
        m_document->undoStack().undo();
        QVERIFY(m_document->snapshot().runs == tutorialRuns);
        QCOMPARE(m_page->stepper().index(), 300);
        QVERIFY(m_page->currentStep().network == tutorialRuns.at("training").latest.network);
        m_document->undoStack().redo();
        QVERIFY(m_document->snapshot().runs == ownRuns);
        QCOMPARE(m_page->stepper().index(), 200);
        QVERIFY(m_page->currentStep().network == ownRuns.at("training").latest.network);
    }
    // It goes on as if nothing had happened in between.
    m_page->stepper().goTo(400);
    QVERIFY(settle());
    model::Timeline expected(ownRuns.at("training").settings, sign_rows(3, 0.25));
    expected.advance(400, sign_rows(3, 0.25));
    QVERIFY(m_document->snapshot().runs.at("training") == session::run_of(expected));
}

void TestTrainingData::otherRowsHaveAPlaceOfTheirOwn()
{
    open(session_of(model::tutorial_dataset()));
    m_page->stepper().goTo(300);
    QVERIFY(settle());
    m_page->stepper().goTo(120);
    m_document->setData(sign_rows(3, 0.25), {});
    QCOMPARE(m_page->stepper().index(), 0);
    m_document->undoStack().undo();
    QCOMPARE(m_page->stepper().index(), 120);

    // The same while another page is on screen.
    m_page->leave();
    m_page.reset();
    m_document->undoStack().redo();
    QCOMPARE(m_document->step(trainingLesson), 0);
    m_document->undoStack().undo();
    QCOMPARE(m_document->step(trainingLesson), 120);
}

void TestTrainingData::theNameOfTheYardstickHidesNoCurve_data()
{
    QTest::addColumn<int>("turned");
    QTest::addColumn<double>("rate");
    QTest::newRow("held-back rows are learned, too") << 0 << 0.1;
    QTest::newRow("a few are not") << 3 << 0.1;
    QTest::newRow("half of them are not") << 7 << 0.1;
    QTest::newRow("none of them is") << 15 << 0.1;
    QTest::newRow("half of them are not, and it learns slowly") << 7 << 0.005;
}

void TestTrainingData::theNameOfTheYardstickHidesNoCurve()
{
    QFETCH(const int, turned);
    QFETCH(const double, rate);
    model::Dataset dataset = sign_rows(3, 0.25);
    for (int i = 0; i < turned; ++i)
        dataset.targets[dataset.test_rows[std::size_t(i)]] =
            1 - dataset.targets[dataset.test_rows[std::size_t(i)]];
    open(session_of(dataset));
    m_document->setInput(QStringLiteral("training"), QStringLiteral("learning_rate"), {rate}, {});
    m_page->stepper().last();
    QVERIFY(settle());
    auto* picture = find<QWidget>("errorCurve");
    QTest::qWait(100);
    TextMeter meter(picture->size());
    picture->render(&meter);
    const auto name =
        std::ranges::find(meter.written(), QStringLiteral("always 0.5"), &Written::text);
    QVERIFY(name != meter.written().end());
    const auto* view = picture->findChild<QChartView*>();
    for (const char* curve : {"trainingRows", "heldBackRows"}) {
        for (const QPointF& point : series(curve)->points()) {
            const QPoint at =
                view->mapFromScene(view->chart()->mapToPosition(point, series(curve)));
            QVERIFY2(!name->area.contains(view->mapTo(picture, at)), curve);
        }
    }
}

void TestTrainingData::noNameLiesOnACurve_data()
{
    QTest::addColumn<int>("turned");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("heldBack");
    QTest::addColumn<QSize>("size");
    int turn = 0;
    for (const QSize size : {QSize(1270, 770), QSize(820, 560), QSize(560, 420)}) {
        ++turn;
        for (const auto& [rate, turned] :
             {std::pair(1e-5, 0), std::pair(0.004, 4), std::pair(0.03, 9), std::pair(3.0, 4)}) {
            ++turn;
            for (const double heldBack : {0.0, 0.25}) {
                if (isItsTurn(++turn, 4))
                    QTest::addRow("%d turned, rate %g, %g held back, %d wide", turned, rate,
                                  heldBack, size.width())
                        << turned << rate << heldBack << size;
            }
        }
    }
}

void TestTrainingData::noNameLiesOnACurve()
{
    QFETCH(const int, turned);
    QFETCH(const double, rate);
    QFETCH(const double, heldBack);
    QFETCH(const QSize, size);
    model::Dataset dataset = sign_rows(3, heldBack);
    // Nothing to be learned: the curve stays near the yardstick, or hovers about it.
    for (std::size_t i = 0; i < dataset.targets.size(); ++i) {
        if (int(i % 10) < turned)
            dataset.targets[i] = 1 - dataset.targets[i];
    }
    open(session_of(dataset));
    m_page->resize(size);
    m_document->setInput(QStringLiteral("training"), QStringLiteral("iterations"), {600}, {});
    m_document->setInput(QStringLiteral("training"), QStringLiteral("learning_rate"), {rate}, {});
    m_page->stepper().last();
    QVERIFY(settle());
    auto* picture = find<QWidget>("errorCurve");
    const auto* view = picture->findChild<QChartView*>();
    const auto isOn = [&](const QRectF& name, const char* curve) {
        const QList<QPointF> points = series(curve)->points();
        for (qsizetype i = 1; i < points.size(); ++i) {
            for (int part = 0; part <= 20; ++part) {
                const QPointF point = points[i - 1] + (points[i] - points[i - 1]) * part / 20.0;
                const QPoint at =
                    view->mapFromScene(view->chart()->mapToPosition(point, series(curve)));
                if (name.contains(view->mapTo(picture, at)))
                    return true;
            }
        }
        return false;
    };
    // The window is made smaller and larger again.
    for (const QSize now : {size, QSize(size.width() - 60, size.height() - 80), size}) {
        m_page->resize(now);
        QTest::qWait(50);
        TextMeter meter(picture->size());
        picture->render(&meter);
        int yardsticks = 0;
        int curves = 0;
        int errors = 0;
        for (const Written& name : meter.written()) {
            // Titles and numbers of the axes stand beside the plot.
            if (!view->chart()->plotArea().contains(name.area.center()))
                continue;
            // What is left is the error in view.
            const bool isYardstick = name.text.contains(QStringLiteral("always 0.5"));
            yardsticks += isYardstick;
            curves += name.text.contains(QStringLiteral("rows"));
            errors += name.text[0].isDigit();
            for (const char* curve : {"trainingRows", "heldBackRows"})
                QVERIFY2(!isOn(name.area, curve), qPrintable(name.text + QLatin1String(curve)));
        }
        // There is room for them somewhere.
        QCOMPARE(yardsticks, 1);
        QCOMPARE(errors, 1);
        QCOMPARE(curves, heldBack > 0 ? 2 : 0);
    }
}

void TestTrainingData::theTableHasThePointInView_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("before training") << 0;
    QTest::newRow("after the first iteration") << 1;
    QTest::newRow("between two recordings") << 757;
    QTest::newRow("at the end") << 1'000;
}

void TestTrainingData::theTableHasThePointInView()
{
    QFETCH(const int, step);
    for (const double heldBack : {0.0, 0.25}) {
        open(session_of(sign_rows(3, heldBack)));
        m_document->setInput(QStringLiteral("training"), QStringLiteral("iterations"), {1'000}, {});
        const auto* picture = find<Picture>("errorCurve");
        // Once before anything is trained, once after all of it is.
        for (const bool trained : {false, true}) {
            if (trained)
                m_page->stepper().last();
            QVERIFY(settle());
            m_page->stepper().goTo(step);
            QVERIFY(settle());
            const PictureTable table = picture->table();
            const QString said = picture->summary();
            static const QRegularExpression point(
                QStringLiteral("(?:At iteration ([0-9,]+)|Before training) it is ([0-9.]+);"));
            const QRegularExpressionMatch match = point.match(said);
            QVERIFY2(match.hasMatch(), qPrintable(said));
            QCOMPARE(match.captured(1).isEmpty(), step == 0);
            const QString place = step > 0 ? match.captured(1) : QStringLiteral("before training");
            const double error = match.captured(2).toDouble();
            qint64 last = -1;
            bool isThere = false;
            for (const QStringList& row : table.rows) {
                const qint64 iteration = QLocale().toLongLong(row[0]);
                QVERIFY(iteration >= last);
                last = iteration;
                QCOMPARE(row.size(), table.columns.size());
                // The table has a digit more.
                isThere |=
                    row[0] == place && std::abs(QLocale().toDouble(row[1]) - error) < 1e-4 * error;
            }
            QVERIFY2(isThere, qPrintable(said));
        }
    }
}

void TestTrainingData::namesOfCurvesStandClearOfTheAxis()
{
    open(session_of(sign_rows(3, 0.25)));
    QVERIFY(settle());
    auto* picture = find<QWidget>("errorCurve");
    const auto* view = picture->findChild<QChartView*>();
    for (const int width : {900, 700, 560, 460, 400}) {
        m_page->resize(width, 520);
        QTest::qWait(100);
        TextMeter meter(picture->size());
        picture->render(&meter);
        const QRectF plot = view->chart()->plotArea();
        for (const Written& each : meter.written()) {
            if (each.text.contains(QStringLiteral("rows")) && !each.text.contains(u'"'))
                QVERIFY2(each.area.left() >= plot.left(), qPrintable(each.text));
        }
    }
}

void TestTrainingData::theFormulaGivesItsRoomBackWithTheRows()
{
    open(session_of(model::tutorial_dataset()));
    m_page->resize(800, 720);
    QVERIFY(settle());
    const auto* formula = find<QWidget>("formulaView");
    const int before = formula->minimumHeight();
    model::Dataset many = sign_rows(7, 0);
    for (std::string& name : many.feature_names)
        name += " of a long name";
    m_document->setData(many, session::DataOrigin());
    for (const int at : {0, 10, 101}) {
        m_page->stepper().goTo(at);
        QVERIFY(settle());
    }
    QVERIFY(formula->minimumHeight() > before);
    m_document->undoStack().undo();
    QVERIFY(settle());
    QCOMPARE(formula->minimumHeight(), before);
}

QTEST_MAIN(TestTrainingData)
#include "tst_trainingdata.moc"
