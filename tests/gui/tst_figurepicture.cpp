// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"
#include "gui/pictures/diagrams/figures/figurepicture.h"
#include "gui/pictures/diagrams/scorespicture.h"
#include "model/traces.h"
#include "support/moment.h"

#include <QImage>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace
{

/// Every name that the pointer finds on a fine grid over the picture.
QSet<QString> namesUnderThePointer(gui::Picture& picture)
{
    QSignalSpy hovered(&picture, &gui::Picture::hovered);
    for (int y = 2; y < picture.height(); y += 6)
        for (int x = 2; x < picture.width(); x += 6)
            QTest::mouseMove(&picture, {x, y});
    QSet<QString> names;
    for (const QList<QVariant>& signal : hovered)
        names << signal.at(0).toString();
    names.remove(QString());
    return names;
}

QStringList highlights(const model::Step& step)
{
    QStringList names;
    for (const std::string& name : step.highlights)
        names << QString::fromStdString(name);
    return names;
}

/// How many of the page's pixels are not page.
int inkedPixels(gui::Picture& picture)
{
    const QImage image = picture.grab().toImage();
    const QRgb page = picture.palette().color(QPalette::Base).rgb();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixel(x, y) != page;
    return inked;
}

void show(gui::Picture& picture, const model::Step& step)
{
    picture.showStep(moment(step));
    picture.setHighlights(highlights(step));
    picture.show();
    QVERIFY(QTest::qWaitForWindowExposed(&picture));
}

} // namespace

class FigurePictureTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStepHasAFigureWithWords_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QSize>("size");
        const model::Trace trace =
            model::welcome_trace(model::initial_values(model::welcome_inputs()));
        for (std::size_t i = 0; i < trace.size(); ++i) {
            for (const QSize size : {QSize(480, 300), QSize(1200, 700)})
                QTest::addRow("%s at %d x %d", trace[i].id.c_str(), size.width(), size.height())
                    << int(i) << size;
        }
    }

    void everyStepHasAFigureWithWords()
    {
        QFETCH(int, index);
        QFETCH(QSize, size);
        const model::Step step =
            model::welcome_trace(model::initial_values(model::welcome_inputs()))
                .at(std::size_t(index));
        gui::FigurePicture picture;
        picture.resize(size);
        show(picture, step);
        QVERIFY(inkedPixels(picture) > size.width() * size.height() / 50);
        QVERIFY(picture.summary().size() > 60);
        const QSet<QString> names = namesUnderThePointer(picture);
        QVERIFY(!names.isEmpty());
        for (const QString& name : names)
            QVERIFY2(step.find(name.toStdString()), qPrintable(name));
    }

    void theWordsFollowTheInputs()
    {
        model::Inputs inputs = model::initial_values(model::welcome_inputs());
        inputs["area"] = {200};
        gui::FigurePicture picture;
        picture.showStep(moment(model::welcome_trace(inputs).at(6)));
        QVERIFY(picture.summary().contains("525"));
    }

    void aPriceOfAnySizeIsDrawn_data()
    {
        QTest::addColumn<double>("area");
        QTest::addColumn<double>("bias");
        QTest::newRow("nothing at all") << 0.0 << 0.0;
        QTest::newRow("a negative price") << 1.0 << -1000.0;
        QTest::newRow("the largest") << 1000.0 << 1000.0;
    }

    void aPriceOfAnySizeIsDrawn()
    {
        QFETCH(double, area);
        QFETCH(double, bias);
        model::Inputs inputs = model::initial_values(model::welcome_inputs());
        inputs["area"] = {area};
        inputs["age"] = {0};
        inputs["bias"] = {bias};
        gui::FigurePicture picture;
        picture.resize(480, 300);
        show(picture, model::welcome_trace(inputs).at(6));
        QVERIFY(inkedPixels(picture) > 2000);
    }

    void anUnknownStepIsAnEmptyPage()
    {
        gui::FigurePicture picture;
        picture.showStep(moment(model::Step{}));
        QVERIFY(picture.summary().isEmpty());
        QVERIFY(!picture.grab().isNull());
    }

    void barsGrowAndShrinkWhileATipIsDragged()
    {
        model::Inputs inputs = model::initial_values(model::dot_product_inputs());
        gui::ScoresPicture picture;
        picture.resize(600, 300);
        const auto ofBar = [&](std::vector<double> weights) {
            inputs["weights_2"] = std::move(weights);
            picture.showStep(moment(model::dot_product_trace(inputs).back()));
            const QImage image = picture.grab().toImage();
            const QRgb bar = gui::theme::look().colour(gui::theme::Role::SecondWeights).rgb();
            int pixels = 0;
            // The dot product's half; a cosine does not grow with its weights.
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width() / 2; ++x)
                    pixels += image.pixel(x, y) == bar;
            return pixels;
        };
        const int whole = ofBar({2, 0.25});
        QVERIFY(whole > 100);
        QCOMPARE(ofBar({4, 0.5}), whole);
        // Held, twice the score is twice the bar, and more than there is room for fills it.
        picture.holdScale(true);
        const int half = ofBar({2, 0.25});
        QVERIFY2(std::abs(half - whole / 2) < whole / 10, qPrintable(QString::number(half)));
        QCOMPARE(ofBar({4, 0.5}), whole);
        QCOMPARE(ofBar({8, 1}), whole);
        QVERIFY(std::abs(ofBar({4, 0.5}) - whole / 2) < whole / 10);
        // Let go, the bars fit the scores again.
        picture.holdScale(false);
        QCOMPARE(ofBar({4, 0.5}), whole);
    }

    void theScoresSayWhichWeightsWin()
    {
        model::Inputs inputs = model::initial_values(model::dot_product_inputs());
        gui::ScoresPicture picture;
        picture.resize(300, 340);
        const model::Trace trace = model::dot_product_trace(inputs);
        picture.showStep(moment(trace.front()));
        QVERIFY(picture.summary().contains("not compared yet"));
        show(picture, trace.back());
        QCOMPARE(picture.summary().count("weights_2 is more similar"), 2);
        for (const char* name : {"dot_product_1", "dot_product_2", "cosine_1", "cosine_2"})
            QVERIFY2(namesUnderThePointer(picture).contains(name), name);

        inputs["weights_1"] = {12.6, 0};
        picture.showStep(moment(model::dot_product_trace(inputs).back()));
        QCOMPARE(picture.summary().count("weights_1 is more similar"), 1);
        QCOMPARE(picture.summary().count("weights_2 is more similar"), 1);

        inputs["weights_1"] = {0, 0};
        picture.showStep(moment(model::dot_product_trace(inputs).back()));
        QVERIFY(picture.summary().contains("neither is more similar"));
        QVERIFY(!picture.grab().isNull());
    }
};

QTEST_MAIN(FigurePictureTest)
#include "tst_figurepicture.moc"
