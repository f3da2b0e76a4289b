// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/numbers.h"
#include "gui/pictures/charts/chartscale.h"
#include "gui/pictures/charts/planepicture.h"
#include "model/traces.h"
#include "support/moment.h"
#include "support/text_meter.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsTextItem>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QValueAxis>

using gui::PlanePicture;

class PlanePictureTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_picture = std::make_unique<PlanePicture>();
        m_picture->resize(480, 400);
        m_inputs = model::initial_values(model::dot_product_inputs());
        show(0);
        m_picture->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_picture.get()));
    }

    void draggingATipAsksForRoundNumbersUnderThePointer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QPointF>("to");
        QTest::newRow("the input") << "input_vector" << QPointF(0.5, 1);
        QTest::newRow("the first weights") << "weights_1" << QPointF(-0.25, 0.4);
        QTest::newRow("the second weights") << "weights_2" << QPointF(1, -0.5);
    }

    void draggingATipAsksForRoundNumbersUnderThePointer()
    {
        QFETCH(QString, name);
        QFETCH(QPointF, to);
        QSignalSpy edited(m_picture.get(), &gui::Picture::inputEdited);
        QSignalSpy finished(m_picture.get(), &gui::Picture::editFinished);
        const std::vector<double>& tip = m_inputs.at(name.toStdString()).numbers;
        drag({tip[0], tip[1]}, to);
        QVERIFY(!edited.isEmpty());
        QCOMPARE(edited.last().at(0).toString(), name);
        const auto numbers = edited.last().at(1).value<std::vector<double>>();
        QVERIFY(std::abs(numbers.at(0) - to.x()) < 0.03);
        QVERIFY(std::abs(numbers.at(1) - to.y()) < 0.03);
        for (const double number : numbers)
            QCOMPARE(number, QString::number(number, 'f', 2).toDouble());
        QVERIFY(finished.count() >= 1);
    }

    void theFrameStaysAfterATipIsMovedInside_data()
    {
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<bool>("stays");
        QTest::newRow("inside") << QPointF(3, 2) << true;
        QTest::newRow("beyond the frame") << QPointF(12.5, 2) << false;
    }

    void theFrameStaysAfterATipIsMovedInside()
    {
        QFETCH(const QPointF, to);
        QFETCH(const bool, stays);
        m_inputs = {{"input_vector", {8, 6}}, {"weights_1", {1, 2}}, {"weights_2", {-1, 1}}};
        m_picture->setLimits(-100, 100);
        m_picture->setFeatures({"a", "b"}, {0, 1});
        connect(m_picture.get(), &gui::Picture::inputEdited, this,
                [this](const QString& name, const std::vector<double>& numbers) {
                    m_inputs[name.toStdString()] = numbers;
                    show(0);
                });
        show(0);
        const auto frame = [this] {
            const gui::ChartScale scale = gui::ChartScale::of(*view()->chart());
            return std::vector{scale.x.minimum, scale.x.maximum, scale.y.minimum, scale.y.maximum};
        };
        const std::vector<double> before = frame();
        drag({8, 6}, to);
        QVERIFY(std::abs(m_inputs.at("input_vector").numbers.at(0) - to.x()) < 0.2);
        QCOMPARE(frame() == before, stays);
        // What somebody types later is shown whole, in a frame of its own where that is small.
        m_inputs["input_vector"] = {0.5, 0.5};
        m_inputs["weights_1"] = {0.25, 0.5};
        m_inputs["weights_2"] = {0.5, 0.25};
        show(0);
        QVERIFY(frame().at(1) - frame().at(0) < 4);
    }

    void noNameLiesOnAnArrow_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<std::vector<double>>("input");
        for (const char* step : {"vectors", "length-and-angle", "cosine"}) {
            const auto add = [step](const char* title, std::vector<double> input) {
                QTest::addRow("%s, %s", title, step) << QString::fromLatin1(step) << input;
            };
            add("a short input", {0, 0.05});
            add("an input upright", {0, 1.5});
            add("an input beside the first weights", {1.5, 0.5});
            add("an input to the left", {-2, -0.5});
        }
    }

    void noNameLiesOnAnArrow()
    {
        QFETCH(const QString, step);
        QFETCH(const std::vector<double>, input);
        m_inputs["input_vector"] = input;
        m_inputs["weights_1"] = {1.26, 0};
        const model::Trace trace = model::dot_product_trace(m_inputs);
        int index = 0;
        while (index + 1 < int(trace.size()) && trace[std::size_t(index)].id != step.toStdString())
            ++index;
        show(index);
        QCoreApplication::processEvents();
        QSignalSpy pointedAt(m_picture.get(), &gui::Picture::hovered);
        for (int i = 60; i < 95; i += 3) {
            const QPointF place(1.26 * i / 100, 0);
            QTest::mouseMove(view()->viewport(), pixel(place));
            QTest::qWait(1);
        }
        QVERIFY(!pointedAt.isEmpty());
        for (const QList<QVariant>& each : pointedAt) {
            const QString names = each.at(0).toString();
            QVERIFY2(names.isEmpty() || names.contains(QStringLiteral("weights_1")),
                     qPrintable(names));
        }
    }

    void numbersOfAnySizeAreWrittenAtTheAxes_data()
    {
        QTest::addColumn<double>("size");
        QTest::addColumn<QString>("power");
        QTest::newRow("nanometres") << 2.5e-9 << QStringLiteral("×10⁻⁹");
        QTest::newRow("the largest there are") << 2.5e300 << QStringLiteral("×10³⁰⁰");
        QTest::newRow("ones") << 2.5 << QString();
    }

    void numbersOfAnySizeAreWrittenAtTheAxes()
    {
        QFETCH(const double, size);
        QFETCH(const QString, power);
        m_inputs = {{"input_vector", {size, size / 2}},
                    {"weights_1", {-size, size}},
                    {"weights_2", {size / 3, -size}}};
        m_picture->setLimits(-10 * size, 10 * size);
        m_picture->setFeatures({"a", "b"}, {0, 1});
        show(0);
        m_picture->grab();
        QSet<QString> ticks;
        int ofThatPower = 0;
        for (const QGraphicsItem* item : view()->scene()->items()) {
            const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item);
            if (!text || !text->isVisible() || text->toPlainText().size() < 2)
                continue;
            ticks << text->toPlainText();
            ofThatPower += !power.isEmpty() && text->toPlainText().contains(power);
            QVERIFY2(text->toPlainText().size() <= 12, qPrintable(text->toPlainText()));
            QVERIFY2(!text->toPlainText().contains(QStringLiteral("000")),
                     qPrintable(text->toPlainText()));
        }
        QVERIFY2(ticks.size() >= 2,
                 qPrintable(QStringList(ticks.cbegin(), ticks.cend()).join(u'|')));
        QCOMPARE(ofThatPower > 0, !power.isEmpty());
    }

    void ofOneNumberEachIsReadBesideItsTip_data()
    {
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("weight");
        QTest::newRow("far apart") << -1.938 << 2.25;
        QTest::newRow("on one side") << -1.61 << -3.5;
        QTest::newRow("almost the same") << 1.5 << 1.51;
        QTest::newRow("near zero") << 0.125 << -3.0;
    }

    void ofOneNumberEachIsReadBesideItsTip()
    {
        QFETCH(const double, input);
        QFETCH(const double, weight);
        m_inputs = {{"input_vector", {input}}, {"weights_1", {weight}}, {"weights_2", {-0.75}}};
        m_picture->setFeatures({"a"}, {0, 1});
        const model::Trace trace = model::dot_product_trace(m_inputs);
        for (int index = 0; index < int(trace.size()); ++index) {
            show(index);
            const std::string& id = trace[std::size_t(index)].id;
            TextMeter meter(m_picture->size());
            m_picture->render(&meter);
            const bool hasProducts = id == "first-product" || id == "second-vector";
            bool isRead = false;
            for (const Written& each : meter.written()) {
                if (each.text != gui::pageNumber(input, 4))
                    continue;
                isRead = true;
                const QPointF tip = view()->mapTo(m_picture.get(), pixel({input, 0}));
                QVERIFY2(!each.area.adjusted(3, 3, -3, -3).contains(tip), id.c_str());
            }
            QVERIFY2(!hasProducts || isRead, id.c_str());
        }
    }

    void ofManyNumbersTheTwoOnTheAxesAreDragged()
    {
        m_inputs = {{"input_vector", {900, 1.5, 700, 3}},
                    {"weights_1", {1, 0.5, 2, -1}},
                    {"weights_2", {0, 2, 0, 1}}};
        m_picture->setLimits(-1000, 1000);
        m_picture->setFeatures({"a", "b", "c", "d"}, {3, 1});
        show(0);
        QSignalSpy edited(m_picture.get(), &gui::Picture::inputEdited);
        drag({3, 1.5}, {2, 0.5});
        QVERIFY(!edited.isEmpty());
        QCOMPARE(edited.last().at(0).toString(), QStringLiteral("input_vector"));
        const auto numbers = edited.last().at(1).value<std::vector<double>>();
        QCOMPARE(numbers.size(), std::size_t(4));
        QCOMPARE(numbers[0], 900.0);
        QCOMPARE(numbers[2], 700.0);
        QVERIFY(std::abs(numbers[3] - 2) < 0.05);
        QVERIFY(std::abs(numbers[1] - 0.5) < 0.05);
        QVERIFY(m_picture->summary().contains(QStringLiteral("Across: d. Up: b.")));
        QCOMPARE(m_picture->table().columns.mid(1, 2), (QStringList{"d", "b"}));
    }

    void theFrameKeepsStillWhileTipsStayInside()
    {
        const QRectF before = frame();
        m_inputs["weights_1"] = {0.1, 1.4};
        show(0);
        QCOMPARE(frame(), before);
    }

    void theFrameMovesWithoutGrowing()
    {
        m_inputs["input_vector"] = {0, -5};
        m_inputs["weights_2"] = {0, 0};
        m_inputs["weights_1"] = {-5, 0};
        show(0);
        QVERIFY(frame().left() <= -5 && frame().top() <= -5);
        m_inputs["input_vector"] = {0, 5};
        show(0);
        QVERIFY(frame().left() <= -5 && frame().bottom() >= 5);
    }

    void theFrameGrowsAroundATipThatLeavesItAndReturns()
    {
        const QRectF before = frame();
        m_inputs["weights_1"] = {12.6, 0};
        show(0);
        QVERIFY(frame().right() >= 15);
        m_inputs["weights_1"] = {1.26, 0};
        show(0);
        QVERIFY(std::abs(frame().right() - before.right()) < 0.05);
    }

    void theFrameDoesNotRunAwayUnderADrag()
    {
        const QRectF before = frame();
        connect(m_picture.get(), &gui::Picture::inputEdited, this,
                [this](const QString& name, const std::vector<double>& numbers) {
                    m_inputs[name.toStdString()] = numbers;
                    show(0);
                });
        QWidget* viewport = view()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, pixel({1.72, 1.23}));
        for (int i = 0; i < 5; ++i)
            QTest::mouseMove(viewport, pixel({before.right() + 0.3, 1}));
        QCOMPARE(frame(), before);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, pixel({before.right() + 0.3, 1}));
        QVERIFY(m_inputs["input_vector"].numbers[0] > before.right());
        QVERIFY(frame().right() >= m_inputs["input_vector"].numbers[0]);
    }

    void anArrowKeyNeverMovesATipOutOfSight_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("down") << Qt::Key_Down;
        QTest::newRow("up") << Qt::Key_Up;
        QTest::newRow("left") << Qt::Key_Left;
        QTest::newRow("right") << Qt::Key_Right;
    }

    void anArrowKeyNeverMovesATipOutOfSight()
    {
        QFETCH(const Qt::Key, key);
        connect(m_picture.get(), &gui::Picture::inputEdited, this,
                [this](const QString& name, const std::vector<double>& numbers) {
                    m_inputs[name.toStdString()] = numbers;
                    show(0);
                });
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pixel({1.72, 1.23}));
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(view(), key, i % 3 == 0 ? Qt::ShiftModifier : Qt::NoModifier);
            const std::vector<double>& tip = m_inputs["input_vector"].numbers;
            QVERIFY2(frame().adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(QPointF(tip[0], tip[1])),
                     qPrintable(QStringLiteral("press %1").arg(i + 1)));
        }
        QVERIFY(m_inputs["input_vector"] != (std::vector<double>{1.72, 1.23}));
    }

    void oneUnitIsAsLongOnBothAxes_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(900, 260);
        QTest::newRow("square") << QSize(500, 500);
        QTest::newRow("tall") << QSize(330, 700);
        QTest::newRow("small") << QSize(480, 300);
        QTest::newRow("large") << QSize(1200, 700);
    }

    void oneUnitIsAsLongOnBothAxes()
    {
        QFETCH(QSize, size);
        m_picture->resize(size);
        QTest::qWait(50);
        const QRectF plot = view()->chart()->plotArea();
        const double across = plot.width() / frame().width();
        const double down = plot.height() / frame().height();
        QVERIFY2(std::abs(across / down - 1) < 0.02, qPrintable(QString::number(across / down)));
        QVERIFY(frame().contains(QRectF(0, 0, 2.17, 1.23)));
    }

    void everyStepIsDrawnForZeroAndHugeVectors()
    {
        for (const std::vector<double>& vector :
             {std::vector<double>{0, 0}, {-20, 20}, {1e-9, 0}}) {
            m_inputs["weights_1"] = vector;
            const int steps = int(model::dot_product_trace(m_inputs).size());
            for (int i = 0; i < steps; ++i) {
                show(i);
                QVERIFY(!m_picture->grab().isNull());
                QVERIFY(m_picture->summary().contains("weights_2"));
                QVERIFY(!m_picture->summary().contains("nan"));
            }
        }
    }

private:
    QChartView* view() const { return m_picture->findChild<QChartView*>(); }

    QRectF frame() const
    {
        const auto* x = qobject_cast<QValueAxis*>(view()->chart()->axes(Qt::Horizontal).first());
        const auto* y = qobject_cast<QValueAxis*>(view()->chart()->axes(Qt::Vertical).first());
        return {QPointF(x->min(), y->min()), QPointF(x->max(), y->max())};
    }

    QPoint pixel(QPointF value) const
    {
        return view()->mapFromScene(view()->chart()->mapToPosition(value));
    }

    void show(int step)
    {
        m_picture->showStep(moment(model::dot_product_trace(m_inputs).at(std::size_t(step))));
    }

    void drag(QPointF from, QPointF to)
    {
        QWidget* viewport = view()->viewport();
        const QPoint start = pixel(from), end = pixel(to);
        QTest::mousePress(viewport, Qt::LeftButton, {}, start);
        QTest::mouseMove(viewport, (start + end) / 2);
        QTest::mouseMove(viewport, end);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
    }

    std::unique_ptr<PlanePicture> m_picture;
    model::Inputs m_inputs;
};

QTEST_MAIN(PlanePictureTest)
#include "tst_planepicture.moc"
