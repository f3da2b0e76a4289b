// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ownrows.h"

#include "gui/base/numbers.h"
#include "gui/pictures/diagrams/confusionpicture.h"
#include "gui/pictures/picture.h"

#include <QComboBox>
#include <QToolButton>

#include <array>

using namespace gui;
using namespace importing;
using ownrows::choose;

/// How training looks at a person's own rows: two features on the axes, and right and wrong
/// counted.
class TestOwnJudgement : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void twoFeaturesAreChosenForTheAxes();
    void theConfusionMatrixCountsBothSets();
    void theTutorialHasNoRowsToJudgeBy();

private:
    void import(MainWindow& window, int features) { ownrows::import(window, m_desk, features); }

    Desk m_desk;
};

void TestOwnJudgement::twoFeaturesAreChosenForTheAxes()
{
    MainWindow window;
    import(window, 5);
    const auto boxes = [](const LessonPage* page) {
        return std::pair(part<QComboBox>(page, "horizontalFeature"),
                         part<QComboBox>(page, "verticalFeature"));
    };
    LessonPage* dots = window.showLesson(QStringLiteral("dot-product"));
    QVERIFY(!boxes(dots).first->isVisible()); // the tutorial's two numbers
    choose(dots, 0, 0);
    QVERIFY(boxes(dots).first->isVisible());
    boxes(dots).first->setFocus();
    QTest::keyClick(boxes(dots).first, Qt::Key_End);
    QVERIFY(window.document().axes() == (Axes{4, 1}));
    QTest::keyClick(boxes(dots).second, Qt::Key_End); // the same one: they exchange
    QVERIFY(window.document().axes() == (Axes{1, 4}));
    QCOMPARE(window.document().undoStack().undoText(), QStringLiteral("change the axes"));

    LessonPage* training = window.showLesson(QStringLiteral("training"));
    QCOMPARE(boxes(training).first->currentText(), QStringLiteral("f1"));
    QCOMPARE(boxes(training).second->currentText(), QStringLiteral("f4"));
    const auto* plot = part<Picture>(training, "rowsPlot");
    QCOMPARE(plot->table().columns.mid(1, 2),
             (QStringList{"f1 (standardized)", "f4 (standardized)"}));
    const QStringList row = plot->table().rows.front();
    const auto numbers =
        window.document().session().dataset->row(QLocale().toULongLong(row[0]) - 1);
    QCOMPARE(row.mid(1, 2), (QStringList{pageNumber(numbers[1]), pageNumber(numbers[4])}));
    const QImage before = part<QWidget>(training, "rowsPlot")->grab().toImage();
    QTest::keyClick(boxes(training).first, Qt::Key_Home);
    QVERIFY(window.document().axes() == (Axes{0, 4}));
    QVERIFY(part<QWidget>(training, "rowsPlot")->grab().toImage() != before);
    window.document().undoStack().undo();
    QVERIFY(window.document().axes() == (Axes{1, 4}));
    QCOMPARE(boxes(training).first->currentText(), QStringLiteral("f1"));
}

void TestOwnJudgement::theConfusionMatrixCountsBothSets()
{
    MainWindow window;
    import(window, 3);
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    for (const int iterations : {0, 700}) {
        page->stepper().goTo(iterations);
        QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 60'000));
        // Counted here by hand: the sigmoid is at least a half where the weighted sum is not
        // negative.
        const model::Dataset& dataset = window.document().session().dataset;
        const model::Layer& neuron = page->currentStep().network.layers.front();
        const auto counts = [&](const std::vector<std::size_t>& rows) {
            std::array<int, 4> result{};
            for (const std::size_t row : rows) {
                double sum = neuron.bias[0];
                for (std::size_t i = 0; i < 3; ++i)
                    sum += neuron.weights[i] * dataset.inputs[3 * row + i];
                ++result[std::size_t(dataset.targets[row] == 1 ? 2 : 0) + (sum >= 0 ? 1u : 0u)];
            }
            return result;
        };
        const auto* picture = part<ConfusionPicture>(page, "confusionPicture");
        const QString words = picture->summary();
        for (const auto& [rows, title] : {std::pair(dataset.train_rows, "Rows learned from"),
                                          std::pair(dataset.test_rows, "Held-back rows")}) {
            const auto [noNo, noYes, yesNo, yesYes] = counts(rows);
            QVERIFY(!rows.empty());
            const QString expected =
                QStringLiteral("%1: Accuracy %2 %: %3 of %4 right. Target no: %5 predicted as no, "
                               "%6 as yes. Target yes: %7 predicted as yes, %8 as no. ")
                    .arg(QString::fromUtf8(title),
                         QString::number(100.0 * (noNo + yesYes) / double(rows.size()), 'g', 4))
                    .arg(noNo + yesYes)
                    .arg(rows.size())
                    .arg(noNo)
                    .arg(noYes)
                    .arg(yesYes)
                    .arg(yesNo);
            QVERIFY2(words.contains(expected), qPrintable(words + "\n" + expected));
        }
        QVERIFY(words.contains(QStringLiteral("Judge by the held-back rows")));
    }
}

void TestOwnJudgement::theTutorialHasNoRowsToJudgeBy()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    const QString words = part<ConfusionPicture>(page, "confusionPicture")->summary();
    QVERIFY2(words.contains(QStringLiteral("Target 0: ")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("No rows are held back")));
    QVERIFY(!part<QToolButton>(page, "tutorialRowsButton")->isVisible());
}

QTEST_MAIN(TestOwnJudgement)
#include "tst_ownjudgement.moc"
