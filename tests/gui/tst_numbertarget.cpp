// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/importing.h"

#include "gui/base/numbers.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/chartlegend.h"
#include "gui/pictures/charts/errorcurve.h"
#include "gui/pictures/charts/fitplot.h"
#include "gui/pictures/charts/pointsplot.h"
#include "gui/pictures/diagrams/confusionpicture.h"
#include "gui/pictures/stage.h"
#include "gui/widgets/numberfield.h"
#include "model/tutorial_data.h"
#include "session/file.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QToolButton>

#include <array>
#include <cmath>

using namespace gui;
using namespace importing;

namespace
{

struct Flat {
    double area = 0;
    double rooms = 0;
    double price = 0;
};

/// Prices that follow area and rooms, but for a remainder that is the same in every run.
std::vector<Flat> flats()
{
    std::vector<Flat> all;
    for (int i = 0; i < 40; ++i) {
        const double area = 30 + (i * 37) % 97 + 0.5;
        const double rooms = 1 + (i * 5) % 4;
        const double rest = ((i * 29) % 17 - 8) * 1.25;
        all.push_back({area, rooms, 2.5 * area + 14 * rooms + 40 + rest});
    }
    return all;
}

/// As a spreadsheet in Germany writes it.
QByteArray file(const std::vector<Flat>& flats)
{
    const auto written = [](double number) {
        return QByteArray::number(number, 'f', 2).replace('.', ',');
    };
    QByteArray text = "Fläche in m²;Zimmer;Preis in €\r\n";
    for (const Flat& flat : flats)
        text += written(flat.area) + ';' + QByteArray::number(flat.rooms) + ';' +
                written(flat.price) + "\r\n";
    return text;
}

double mean(const std::vector<double>& numbers)
{
    double sum = 0;
    for (const double number : numbers)
        sum += number;
    return sum / double(numbers.size());
}

/// How far some predictions are off, and which share of the spread they explain: worked out anew.
struct Fit {
    double off = 0;
    double explained = 0;
};
Fit fitOf(const std::vector<double>& predicted, const std::vector<double>& truth)
{
    double squares = 0;
    double spread = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        squares += std::pow(predicted[i] - truth[i], 2);
        spread += std::pow(truth[i] - mean(truth), 2);
    }
    return {std::sqrt(squares / double(truth.size())), 1 - squares / spread};
}

} // namespace

/// A number that is predicted, from a person's own file to the answer.
class TestNumberTarget : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theRunGoesOnToTheLastBit();
    void lessonsOnClassesKeepTheTutorialsRows();
    void asItIsNothingIsScaledBack();
    void aSingleFeatureHasACurve();
    void whatIsOfClassesOnlyIsNotOffered();
    void theLegendIsNotCut();
    void theChoiceIsRememberedAndCanBeTakenBack();
    // Last: once a process has forked, the thread sanitizer knows of no lock in it any more.
    void aPriceIsLearnedSaidInItsUnitAndAsked();

private:
    void import(const QByteArray& content, bool standardize = true);
    void train(const QString& iterations);
    template <class Widget>
    Widget* find(const char* name) const
    {
        return part<Widget>(m_window->currentPage(), name);
    }
    QString saved() const;
    /// What the console predicts for the file with a saved session.
    std::vector<double> predictedByConsole(const QString& session) const;
    Document& document() const { return m_window->document(); }
    const Run& run() const { return document().run(workbench); }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return !m_window->currentPage()->isBusy(); }, 60'000);
    }

    const QString workbench = QString::fromUtf8(model::workbench_lesson);
    Desk m_desk;
    QString m_file;
    std::unique_ptr<MainWindow> m_window;
};

void TestNumberTarget::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    show(*m_window);
}

void TestNumberTarget::cleanup()
{
    document().setSaved();
    m_window.reset();
}

void TestNumberTarget::import(const QByteArray& content, bool standardize)
{
    m_file = m_desk.write(QStringLiteral("flats.csv"), content);
    ImportDialog* import = ready(*m_window, m_file);
    QVERIFY(import);
    auto* target = part<QComboBox>(import, "targetBox");
    target->setFocus();
    QTest::keyClick(target, Qt::Key_End);
    QTRY_VERIFY(okButton(import)->isEnabled());
    auto* aim = part<QComboBox>(import, "aimBox");
    QTRY_VERIFY(aim->isVisible());
    QCOMPARE(aim->currentText(), QStringLiteral("one of two classes"));
    QVERIFY(part<NumberField>(import, "thresholdField")->isVisible());
    aim->setFocus();
    QTest::keyClick(aim, Qt::Key_Down);
    QTRY_VERIFY(!part<NumberField>(import, "thresholdField")->isVisible());
    if (!standardize)
        QTest::mouseClick(part<QAbstractButton>(import, "standardizeBox"), Qt::LeftButton);
    auto* status = part<QLabel>(import, "statusLabel");
    QTRY_VERIFY2(status->text().contains(QStringLiteral("is predicted as a number")),
                 qPrintable(status->text()));
    QTRY_VERIFY(okButton(import)->isEnabled());
    QTest::mouseClick(okButton(import), Qt::LeftButton);
    QTRY_VERIFY(!dialog(*m_window));
    // Only the workbench has a use for them.
    QCOMPARE(QString::fromUtf8(m_window->currentPage()->lesson().id), workbench);
    QVERIFY(settle());
}

void TestNumberTarget::train(const QString& iterations)
{
    for (const auto& [name, text] : {std::pair("input_learning_rate_0", QStringLiteral("0.02")),
                                     std::pair("input_iterations_0", iterations)}) {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QTest::mouseClick(find<QPushButton>("trainButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage()->stepper().atLast(), 60'000);
    QVERIFY(settle());
}

QString TestNumberTarget::saved() const
{
    session::KnownFile known{m_desk.path(QStringLiteral("flats.neuron")), {}};
    return session::save(document().snapshot(), known).problem ? QString() : known.path;
}

std::vector<double> TestNumberTarget::predictedByConsole(const QString& session) const
{
    const console::Outcome outcome = console::run({QStringLiteral("predict"), session, m_file});
    std::vector<double> all;
    const QList<QByteArray> lines = outcome.output.split('\n');
    for (qsizetype i = 1; i + 1 < lines.size(); ++i)
        all.push_back(lines[i].split(',')[1].toDouble());
    return all;
}

void TestNumberTarget::aPriceIsLearnedSaidInItsUnitAndAsked()
{
    const std::vector<Flat> rows = flats();
    import(file(rows));
    QCOMPARE(run().settings().output, model::Output::Number);
    const model::Dataset& dataset = document().session().dataset;
    QCOMPARE(dataset.rows(), rows.size());
    QCOMPARE(dataset.test_rows.size(), std::size_t(10));
    train(QStringLiteral("4000"));

    const QString session = saved();
    QVERIFY(!session.isEmpty());
    const std::vector<double> predicted = predictedByConsole(session);
    QCOMPARE(predicted.size(), rows.size());
    const auto fit = [&](const std::vector<std::size_t>& which) {
        std::vector<double> ours;
        std::vector<double> truth;
        for (const std::size_t row : which) {
            ours.push_back(predicted[row]);
            truth.push_back(rows[row].price);
        }
        return fitOf(ours, truth);
    };
    const Fit learned = fit(dataset.train_rows);
    const Fit heldBack = fit(dataset.test_rows);
    QVERIFY2(learned.explained > 0.9, qPrintable(QString::number(learned.explained)));
    const auto euros = [](double number) {
        return pageNumber(number, 4) + QStringLiteral("\u00a0€");
    };
    const QString status = find<QLabel>("trainingStatus")->text();
    QVERIFY2(status.contains(QStringLiteral("off by about %1 ").arg(euros(learned.off))),
             qPrintable(status));
    QVERIFY2(status.contains(QStringLiteral("by %1").arg(euros(heldBack.off))), qPrintable(status));
    QVERIFY2(!status.contains(QStringLiteral("right")), qPrintable(status));

    // The pictures say the same.
    const auto* fitPlot = m_window->currentPage()->findChild<FitPlot*>();
    const QString scores = part<QLabel>(fitPlot, "fitScore")->text();
    QCOMPARE(scores, QStringLiteral("Rows learned from: off by about %1, R² %2.\nHeld-back rows: "
                                    "off by about %3, R² %4.")
                         .arg(euros(learned.off), pageNumber(learned.explained, 3),
                              euros(heldBack.off), pageNumber(heldBack.explained, 3)));
    const PictureTable table = fitPlot->table();
    QCOMPARE(table.rows.size(), qsizetype(rows.size()));
    for (const QStringList& row : table.rows) {
        const std::size_t number = row[0].toUInt() - 1;
        QCOMPARE(row[1], euros(rows[number].price));
        QCOMPARE(row[2], euros(predicted[number]));
    }
    const auto* curve = m_window->currentPage()->findChild<ErrorCurve*>();
    QVERIFY2(curve->summary().contains(pageNumber(learned.off) + QStringLiteral("\u00a0€")),
             qPrintable(curve->summary()));
    const QStringList last = curve->table().rows.back();
    QCOMPARE(last[1], pageNumber(learned.off, 6));
    QCOMPARE(last[2], pageNumber(heldBack.off, 6));

    // So does an answer, to the last digit.
    QSpinBox* row = find<QSpinBox>("askRow");
    for (const std::size_t which : {std::size_t(0), std::size_t(7)}) {
        row->setValue(int(which) + 1);
        const QString answer = find<QLabel>("askResult")->text();
        QVERIFY2(answer.contains(euros(predicted[which])), qPrintable(answer));
        const double output = model::predict(run().timeline().latest().network, dataset.row(which));
        QCOMPARE(document().session().origin->target.in_units(output), predicted[which]);
    }
}

void TestNumberTarget::theRunGoesOnToTheLastBit()
{
    import(file(flats()));
    train(QStringLiteral("700"));
    // A lesson on classes that has been looked at is saved, too, with the rows that it keeps.
    m_window->showLesson(QString::fromUtf8(model::training_lesson));
    QVERIFY(settle());
    m_window->currentPage()->stepper().goTo(150);
    QVERIFY(settle());
    m_window->showLesson(workbench);
    QVERIFY(settle());
    const session::Session before = document().snapshot();
    const QString path = saved();
    MainWindow other;
    other.show();
    QVERIFY(other.openFile(path));
    QVERIFY(other.document().snapshot() == before);
    QVERIFY(QTest::qWaitFor([&] { return !other.currentPage()->isBusy(); }, 60'000));
    other.document().setInput(workbench, QStringLiteral("iterations"), {1'500},
                              QStringLiteral("Iterations"));
    other.currentPage()->stepper().last();
    QVERIFY(QTest::qWaitFor([&] { return !other.currentPage()->isBusy(); }, 60'000));
    model::RunSettings settings = run().settings();
    settings.iterations = 1'500;
    model::Timeline never(settings, document().session().dataset);
    never.advance(1'500, document().session().dataset);
    QCOMPARE(other.document().run(workbench).timeline().computed(), 1'500);
    QVERIFY(other.document().run(workbench).timeline().latest() == never.latest());
    other.document().setSaved();
}

void TestNumberTarget::lessonsOnClassesKeepTheTutorialsRows()
{
    import(file(flats()));
    for (const char* lesson :
         {"dot-product", "first-prediction", "error", "way-down", "chain-rule", "training"}) {
        m_window->showLesson(QString::fromLatin1(lesson));
        QVERIFY(settle());
        const auto* reason = find<QLabel>("tutorialsRowsReason");
        QVERIFY2(reason->isVisible(), lesson);
        QVERIFY(reason->text().contains(QStringLiteral("flats.csv is for predicting a number")));
        QVERIFY(!document().worksOnOwnRows(QString::fromLatin1(lesson)));
        if (auto* bar = m_window->currentPage()->findChild<QWidget*>(QStringLiteral("rowChoice_0")))
            QVERIFY2(!bar->isVisible(), lesson);
    }
    QVERIFY(*document().run(QString::fromUtf8(model::training_lesson)).dataset() ==
            model::tutorial_dataset());
    const QString status = find<QLabel>("trainingStatus")->text();
    QVERIFY2(status.contains(QStringLiteral("of 8 right")), qPrintable(status));
    m_window->showLesson(workbench);
    QVERIFY(!m_window->currentPage()
                 ->findChild<QLabel*>(QStringLiteral("tutorialsRowsReason"))
                 ->isVisible());
    // Undone, they have their rows again; the run of the training was theirs all the time.
    document().undo();
    QCOMPARE(run().settings().output, model::Output::Classes);
    QVERIFY(!document().keepsTutorialRows(QStringLiteral("error")));
    document().redo();
    QCOMPARE(run().settings().output, model::Output::Number);
}

void TestNumberTarget::asItIsNothingIsScaledBack()
{
    const std::vector<Flat> rows = flats();
    import(file(rows), false);
    const model::Dataset& dataset = document().session().dataset;
    for (std::size_t row = 0; row < rows.size(); ++row)
        QVERIFY(std::abs(dataset.targets[row] - rows[row].price) < 1e-9);
    double squares = 0;
    const model::Network& start = run().timeline().initial().network;
    for (const std::size_t row : dataset.train_rows)
        squares += std::pow(model::predict(start, dataset.row(row)) - rows[row].price, 2);
    const QString off = pageNumber(std::sqrt(squares / double(dataset.train_rows.size())), 4);
    const QString status = find<QLabel>("trainingStatus")->text();
    QVERIFY2(status.contains(off + QStringLiteral("\u00a0€")), qPrintable(status));
}

void TestNumberTarget::aSingleFeatureHasACurve()
{
    QByteArray text = "x,y\n";
    for (int i = 0; i < 20; ++i)
        text += QByteArray::number(i) + ',' + QByteArray::number(100 + 3 * i) + '\n';
    import(text);
    train(QStringLiteral("2000"));
    auto* rows = m_window->currentPage()->findChild<PointsPlot*>();
    QVERIFY2(rows->summary().contains(QStringLiteral("off by about")), qPrintable(rows->summary()));
    const PictureTable table = rows->table();
    QVERIFY(table.columns.contains(QStringLiteral("difference")));
    QVERIFY(!table.toText().contains(QStringLiteral("wrong")));
}

void TestNumberTarget::whatIsOfClassesOnlyIsNotOffered()
{
    const auto tabs = [this] {
        QStringList titles;
        const auto* all = find<QTabWidget>("pictureTabs");
        for (int i = 0; i < all->count(); ++i)
            titles << all->tabText(i).simplified();
        return titles.join(QLatin1Char('|'));
    };
    m_window->showLesson(workbench);
    QVERIFY(settle());
    document().setInputs(workbench, {{"loss", std::string("cross-entropy")}});
    QVERIFY(tabs().contains(QStringLiteral("Confusion matrix")));
    QVERIFY(!tabs().contains(QStringLiteral("Predicted and true")));
    import(file(flats()));
    QVERIFY2(tabs().contains(QStringLiteral("Predicted and true")), qPrintable(tabs()));
    QVERIFY(!tabs().contains(QStringLiteral("Confusion matrix")));
    auto* loss = find<QComboBox>("input_loss");
    const auto* items = qobject_cast<QStandardItemModel*>(loss->model());
    QVERIFY(!items->item(loss->findData(QStringLiteral("cross-entropy")))->isEnabled());
    QCOMPARE(loss->currentData().toString(), QStringLiteral("squared"));
    QCOMPARE(run().settings().loss, model::Loss::Squared);
    const auto* fit = find<FitPlot>("fitPlot");
    QVERIFY(!fit->table().rows.isEmpty());
    // Nobody draws a point of a number, and the listing that counts rows says of what it is.
    auto* draw = find<QToolButton>("drawPoints");
    QVERIFY(draw->isHidden());
    const auto remark = [this] { return find<QLabel>("listingRemark")->text(); };
    QVERIFY2(remark().contains(QStringLiteral("no row counts as right")), qPrintable(remark()));
    document().undo();
    QVERIFY(settle());
    // It does not go on speaking of rows that have gone.
    QVERIFY(fit->table().rows.isEmpty());
    QVERIFY(!fit->summary().contains(QStringLiteral("is predicted as")));
    QVERIFY(!draw->isHidden());
    QVERIFY2(!remark().contains(QStringLiteral("no row counts as right")), qPrintable(remark()));
    QCOMPARE(run().settings().loss, model::Loss::CrossEntropy);
    QCOMPARE(loss->currentData().toString(), QStringLiteral("cross-entropy"));
    QVERIFY(tabs().contains(QStringLiteral("Confusion matrix")));
}

void TestNumberTarget::theLegendIsNotCut()
{
    // Each number of the scale may begin a line.
    std::vector<Flat> dear = flats();
    for (Flat& flat : dear)
        flat.price *= 1e6;
    import(file(dear));
    m_window->resize(1280, 800);
    auto* plot = m_window->currentPage()->findChild<PointsPlot*>();
    m_window->currentPage()->findChild<Stage*>()->bringForward(plot);
    auto* legend = part<ChartLegend>(plot, "rowsLegend");
    QTRY_VERIFY(legend->isShown());
}

void TestNumberTarget::theChoiceIsRememberedAndCanBeTakenBack()
{
    import(file(flats()));
    ImportDialog* again = ready(*m_window, m_file);
    QVERIFY(again);
    auto* aim = part<QComboBox>(again, "aimBox");
    QCOMPARE(aim->currentText(), QStringLiteral("a number"));
    aim->setFocus();
    QTest::keyClick(aim, Qt::Key_Up);
    auto* threshold = part<NumberField>(again, "thresholdField");
    QTRY_VERIFY(threshold->isVisible() && okButton(again)->isEnabled());
    QTest::mouseClick(okButton(again), Qt::LeftButton);
    QTRY_VERIFY(!dialog(*m_window));
    QCOMPARE(run().settings().output, model::Output::Classes);
    QVERIFY(model::has_shares(document().session().dataset));
    QVERIFY(document().worksOnOwnRows(QString::fromUtf8(model::training_lesson)));
}

QTEST_MAIN(TestNumberTarget)
#include "tst_numbertarget.moc"
