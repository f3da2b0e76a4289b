// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ownrows.h"
#include "support/soak.h"

#include "gui/asking/askform.h"
#include "gui/asking/askpicture.h"
#include "gui/asking/labelchoice.h"
#include "gui/asking/sharebar.h"
#include "gui/base/numbers.h"
#include "gui/look/theme.h"
#include "gui/page/stepper.h"
#include "gui/page/walk.h"
#include "gui/pictures/charts/rowsplot.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/rowbox.h"
#include "model/network.h"
#include "model/taken_apart.h"
#include "session/file.h"
#include "support/text_meter.h"

#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <span>

using namespace gui;
using namespace importing;

/// Asking a network about a row of one's own.
class TestAsking : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theTutorialsRowsCanBeAsked();
    void ownColumnsHaveFieldsWithTheirLabels();
    void aTypedAnswerChangesThePrediction();
    void aTypedLabelIsTakenAsItStands_data();
    void aTypedLabelIsTakenAsItStands();
    void thePredictionFollowsTheStep();
    void theTermsAddUp_data();
    void theTermsAddUp();
    void whatCannotBeAnsweredIsSaid_data();
    void whatCannotBeAnsweredIsSaid();
    void aNumberMayHaveItsColumnsUnit_data();
    void aNumberMayHaveItsColumnsUnit();
    void anotherUnitIsRefusedByName_data();
    void anotherUnitIsRefusedByName();
    void whatAFieldRefusesIsSaid();
    void aNumberIsReadAsItsFileWritesIt_data();
    void aNumberIsReadAsItsFileWritesIt();
    void aColumnWithoutMarksIsReadAsThoseBesideIt_data();
    void aColumnWithoutMarksIsReadAsThoseBesideIt();
    void whatIsRefusedIsToldAsItWasTyped();
    void whatAFieldRefusesStaysWhileOtherAnswersComeAndGo();
    void aGapIsFilledWhereGapsWere();
    void theFieldSaysThatTheMeanStandsIn();
    void anotherRowIsTakenAsItIs();
    void aRowHeldBackMayBeOutsideOfWhatWasLearned();
    void fieldWarningAndTipTellTheSameNumbers();
    void everyAnswerCanBeUndone();
    void undoReachesTheWindowFromALabelThatWasChosen();
    void theRowsShowWhatIsAsked();
    void itIsKeptInAnotherLanguageAndInTheSession();
    void theFormStaysWherePicturesAreTables();
    void otherDataAreAskedAboutAfresh();
    void veryManyColumnsKeepTheirRow();
    void whatHasNoLineOfItsOwnIsSummedUp_data();
    void whatHasNoLineOfItsOwnIsSummedUp();
    void ofManyRemarksTheFirstAreTold();
    void everyFieldIsReachedByTab();
    void aMeanTakenFromItselfIsNothing();
    void theRowsTargetIsToldHoweverLongItsName();
    void theRowsTargetComesBeforeItsName();
    void questionsOfASurveyLeaveTheFormItsRoom();
    void noWordOfATitleIsCut();
    void everyTermStandsOnOneLine_data();
    void everyTermStandsOnOneLine();
    void theBarsAreComparedFromStepToStep_data();
    void theBarsAreComparedFromStepToStep();

private:
    /// Imports a file and opens the form.
    void import(const QByteArray& csv, bool fillGaps = false);
    void openForm();
    /// The page of the lesson that trains such a network on the rows, with the form in front.
    LessonPage* showNetwork(int sigmoidUnits);
    template <typename T>
    T* find(const char* name) const
    {
        return part<T>(m_window->currentPage(), name);
    }
    NumberField* number(int index) const { return answer<NumberField>(index); }
    template <typename T>
    T* answer(int index) const
    {
        return find<T>(qPrintable(QStringLiteral("answer_%1").arg(index)));
    }
    void type(QWidget* field, const QString& text) const;
    QString result() const { return find<QLabel>("askResult")->text(); }
    QString remarks() const
    {
        const auto* label = find<QLabel>("askRemarks");
        return label->isVisible() ? label->text() : QString();
    }
    /// What the network on screen says of these values, which are standardized if all are.
    double predicted(std::vector<double> values) const;
    /// The result that says so.
    QString said(double prediction, const QString& target, const QString& label) const
    {
        return QStringLiteral("Prediction %1: %2 is rather %3.")
            .arg(pageNumber(prediction, 3), target, label);
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

namespace
{

/// As the page writes it.
double numberIn(QString text)
{
    return text.replace(QChar(0x2212), u'-').toDouble();
}

/// A line of the form that says what something adds.
struct SharedLine {
    QString title;
    double share = 0;
};

std::vector<SharedLine> linesOf(const AskForm& form)
{
    const auto* grid = qobject_cast<const QGridLayout*>(form.layout());
    std::vector<SharedLine> lines;
    for (int row = 0; row < grid->rowCount(); ++row) {
        const QLayoutItem* title = grid->itemAtPosition(row, 0);
        const QLayoutItem* share = grid->itemAtPosition(row, 2);
        const auto* bar = share ? dynamic_cast<const ShareBar*>(share->widget()) : nullptr;
        // What a screen reader hears of a bar ends with the number.
        if (bar && !bar->isHidden() && !bar->accessibleName().isEmpty())
            lines.push_back({qobject_cast<const QLabel*>(title->widget())->text(),
                             numberIn(bar->accessibleName().section(QLatin1Char(' '), -1))});
    }
    return lines;
}

const QByteArray crops = "hours,crop,passed\n1.5,rice,no\n2.25,wheat,no\n0.1,rice,no\n"
                         "7,oat,yes\n8.5,rice,yes\n9,wheat,yes\n3,oat,no\n6.5,wheat,yes\n";

} // namespace

void TestAsking::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_desk = std::make_unique<Desk>();
    m_window = std::make_unique<MainWindow>();
    show(*m_window);
}

void TestAsking::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

double TestAsking::predicted(std::vector<double> values) const
{
    if (const auto& origin = m_window->document().session().origin) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const table::Feature& feature = origin->recipe.features[i];
            values[i] = (values[i] - feature.mean) / feature.scale;
        }
    }
    return model::predict(m_window->currentPage()->currentStep().network, values);
}

void TestAsking::openForm()
{
    LessonPage* page = m_window->currentPage();
    QVERIFY(QTest::qWaitFor([page] { return !page->isBusy(); }, 60'000));
    auto* form = part<AskPicture>(page, "askPicture");
    auto* tabs = part<QTabWidget>(page, "pictureTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->isAncestorOf(form))
            tabs->setCurrentIndex(i);
    }
    QVERIFY(form->isVisible());
}

LessonPage* TestAsking::showNetwork(int sigmoidUnits)
{
    if (sigmoidUnits > 0) {
        const QString workbench = QString::fromUtf8(model::workbench_lesson);
        m_window->document().setInputs(workbench, {{"hidden", {double(sigmoidUnits)}},
                                                   {"activation", std::string("sigmoid")}});
        m_window->showLesson(workbench);
        openForm();
    }
    return m_window->currentPage();
}

void TestAsking::import(const QByteArray& csv, bool fillGaps)
{
    ImportDialog* dialog = ready(*m_window, m_desk->write(QStringLiteral("own.csv"), csv));
    QVERIFY(dialog);
    if (fillGaps)
        QTest::keyClick(part<QComboBox>(dialog, "missingBox"), Qt::Key_Down);
    QVERIFY(QTest::qWaitFor([dialog] { return okButton(dialog)->isEnabled(); }, 60'000));
    QVERIFY(enter(*m_window));
    m_window->showLesson(trainingLesson);
    openForm();
}

void TestAsking::type(QWidget* field, const QString& text) const
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    // QTest knows keys of ASCII characters only; others come by pasting.
    if (std::ranges::all_of(text, [](QChar c) { return c < QChar(0x80); })) {
        QTest::keyClicks(field, text);
    } else {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }
    QTest::keyClick(field, Qt::Key_Return);
}

void TestAsking::theTutorialsRowsCanBeAsked()
{
    m_window->showLesson(trainingLesson);
    openForm();
    QCOMPARE(result(),
             said(predicted({3, 1.5}), QStringLiteral("target"),
                  predicted({3, 1.5}) >= 0.5 ? QStringLiteral("1") : QStringLiteral("0")));
    type(number(0), QStringLiteral("-4.5"));
    type(number(1), QStringLiteral("0.25"));
    QVERIFY(result().contains(pageNumber(predicted({-4.5, 0.25}), 3)));
    QVERIFY2(
        remarks().contains(QStringLiteral("x1 is −4.5, but the network learned from 1 to 5.5")),
        qPrintable(remarks()));
}

void TestAsking::ownColumnsHaveFieldsWithTheirLabels()
{
    import(crops);
    QCOMPARE(number(0)->accessibleName(), QStringLiteral("hours"));
    QCOMPARE(number(0)->value(), 1.5);
    auto* crop = answer<LabelChoice>(1);
    QCOMPARE(crop->accessibleName(), QStringLiteral("crop"));
    QCOMPARE(crop->currentText(), QStringLiteral("rice"));
    QCOMPARE(crop->count(), 3);
    QVERIFY(!m_window->currentPage()->findChild<QWidget*>(QStringLiteral("answer_2")));
    QVERIFY(remarks().isEmpty());
}

void TestAsking::aTypedAnswerChangesThePrediction()
{
    import(crops);
    type(number(0), QStringLiteral("4"));
    QCOMPARE(result(),
             said(predicted({4, 0, 1, 0}), QStringLiteral("passed"),
                  predicted({4, 0, 1, 0}) >= 0.5 ? QStringLiteral("yes") : QStringLiteral("no")));
    // By key, like every number.
    QTest::keyClick(number(0), Qt::Key_Up);
    QCOMPARE(number(0)->value(), 4.1);
    QVERIFY(result().contains(pageNumber(predicted({4.1, 0, 1, 0}), 3)));
    // Chosen from the list.
    auto* crop = answer<LabelChoice>(1);
    crop->setFocus();
    QTest::keyClick(crop, Qt::Key_Down);
    QCOMPARE(crop->currentText(), QStringLiteral("wheat"));
    QTest::keyClick(crop, Qt::Key_Return);
    QVERIFY(result().contains(pageNumber(predicted({4.1, 0, 0, 1}), 3)));
}

void TestAsking::aTypedLabelIsTakenAsItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Key>("end");
    QTest::addColumn<int>("index");
    QTest::newRow("a small letter and Tab") << QStringLiteral("a") << Qt::Key_Tab << 2;
    QTest::newRow("a small letter and Return") << QStringLiteral("a") << Qt::Key_Return << 2;
    QTest::newRow("a capital and Tab") << QStringLiteral("A") << Qt::Key_Tab << 0;
    QTest::newRow("a capital and Return") << QStringLiteral("A") << Qt::Key_Return << 0;
    QTest::newRow("the start of one and Tab") << QStringLiteral("lo") << Qt::Key_Tab << -1;
    QTest::newRow("the start of one and Return") << QStringLiteral("lo") << Qt::Key_Return << -1;
}

void TestAsking::aTypedLabelIsTakenAsItStands()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::Key, end);
    QWidget form;
    auto* column = new QVBoxLayout(&form);
    auto* gene = new LabelChoice(
        {QStringLiteral("A"), QStringLiteral("AB"), QStringLiteral("a"), QStringLiteral("long")},
        &form);
    column->addWidget(gene);
    column->addWidget(new QLineEdit(&form));
    gene->setLabel(QStringLiteral("AB"));
    QStringList answers;
    connect(gene, &LabelChoice::labelEdited, gene, [&](const QString& label) {
        answers << label; // clazy:exclude=lambda-in-connect
        gene->setLabel(label);
    });
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    gene->setFocus();
    QTest::keyClick(gene, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(gene, text);
    QTest::keyClick(gene, end);
    QCOMPARE(answers, QStringList(text));
    QCOMPARE(gene->currentText(), text);
    QTEST(gene->currentIndex(), "index");
}

void TestAsking::thePredictionFollowsTheStep()
{
    import(crops);
    type(number(0), QStringLiteral("4"));
    const QString before = result();
    LessonPage* page = m_window->currentPage();
    page->stepper().goTo(300);
    QVERIFY(QTest::qWaitFor([page] { return !page->isBusy() && page->stepper().index() == 300; },
                            60'000));
    QVERIFY(result() != before);
    QVERIFY(result().contains(pageNumber(predicted({4, 0, 1, 0}), 3)));
    page->stepper().goTo(0);
    QVERIFY(QTest::qWaitFor([page] { return !page->isBusy(); }, 60'000));
    QCOMPARE(result(), before);
}

void TestAsking::theTermsAddUp_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("terms");
    QTest::newRow("of a single neuron: one a column") << 0 << 2;
    QTest::newRow("of hidden units") << 3 << 3;
}

void TestAsking::theTermsAddUp()
{
    QFETCH(int, units);
    QFETCH(int, terms);
    import(crops);
    showNetwork(units);
    openForm();
    type(number(0), QStringLiteral("4"));
    const PictureTable table = find<AskPicture>("askPicture")->table();
    QCOMPARE(table.rows.size(), terms + 3);
    const auto adds = [&table](qsizetype row) {
        return QString(table.rows[row][2]).replace(QChar(0x2212), QLatin1Char('-')).toDouble();
    };
    double sum = 0;
    for (int row = 0; row <= terms; ++row)
        sum += adds(row);
    QVERIFY(std::abs(sum - adds(terms + 1)) < 1e-4);
    QVERIFY(std::abs(1 / (1 + std::exp(-sum)) - adds(terms + 2)) < 1e-4);
    QVERIFY(std::abs(adds(terms + 2) - predicted({4, 0, 1, 0})) < 1e-4);
}

void TestAsking::whatCannotBeAnsweredIsSaid_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a label that is none")
        << 1 << QStringLiteral("maize")
        << QStringLiteral("crop: the network never learned from maize");
    QTest::newRow("no label") << 1 << QString() << QStringLiteral("crop has no value");
    QTest::newRow("no number") << 0 << QString() << QStringLiteral("hours has no value");
}

void TestAsking::whatCannotBeAnsweredIsSaid()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    import(crops);
    const QString before = result();
    type(answer<QWidget>(column), text);
    QCOMPARE(result(), QStringLiteral("No prediction."));
    QVERIFY2(remarks().contains(sentence), qPrintable(remarks()));
    const auto* form = find<AskPicture>("askPicture");
    QVERIFY(form->accessibleDescription().contains(sentence));
    QVERIFY(form->table().rows.isEmpty());
    m_window->document().undoStack().undo();
    QCOMPARE(result(), before);
    QVERIFY(remarks().isEmpty());
}

/// Rows of numbers in a unit, as the file writes them; the first is 60.
static QByteArray rowsIn(const QByteArray& before, const QByteArray& behind)
{
    QByteArray csv = "amount,age,passed\n";
    for (const int number : {60, 71, 43, 95, 82, 58, 67, 76})
        csv += before + QByteArray::number(number) + behind + ',' + QByteArray::number(number % 7) +
               (number > 65 ? ",yes\n" : ",no\n");
    return csv;
}

void TestAsking::aNumberMayHaveItsColumnsUnit_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("kilograms") << QByteArray() << QByteArray(" kg") << QStringLiteral("70.5 kg")
                               << 70.5;
    QTest::newRow("kilograms without a blank")
        << QByteArray() << QByteArray(" kg") << QStringLiteral("70kg") << 70.0;
    QTest::newRow("none") << QByteArray() << QByteArray(" kg") << QStringLiteral("70") << 70.0;
    QTest::newRow("euros in front")
        << QByteArray("€") << QByteArray(".00") << QStringLiteral("€43.00") << 43.0;
    QTest::newRow("euros behind, by their name")
        << QByteArray("€") << QByteArray(".00") << QStringLiteral("43.25 EUR") << 43.25;
    QTest::newRow("euros that are owed")
        << QByteArray("€") << QByteArray(".00") << QStringLiteral("-€43.5") << -43.5;
    QTest::newRow("percent") << QByteArray() << QByteArray(" %") << QStringLiteral("12 %") << 12.0;
    QTest::newRow("a unit of one's own")
        << QByteArray() << QByteArray(" Zimmer") << QStringLiteral("3 Zimmer") << 3.0;
    QTest::newRow("a decimal comma")
        << QByteArray() << QByteArray(" kg") << QStringLiteral("70,5 kg") << 70.5;
}

void TestAsking::aNumberMayHaveItsColumnsUnit()
{
    QFETCH(const QString, text);
    QFETCH(const double, value);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, behind);
    import(rowsIn(before, behind));
    QCOMPARE(number(0)->value(), 60.0);
    const QString unit = QString::fromUtf8(before + behind).remove(QStringLiteral(".00")).trimmed();
    QCOMPARE(number(0)->accessibleName(), QStringLiteral("amount in ") + unit);
    QCOMPARE(number(1)->accessibleName(), QStringLiteral("age"));
    type(number(0), text);
    QVERIFY2(number(0)->problem().isEmpty(), qPrintable(number(0)->problem()));
    QCOMPARE(number(0)->value(), value);
    QVERIFY(result().contains(pageNumber(predicted({value, 60 % 7}), 3)));
    // What is typed can be stepped from before it is confirmed.
    number(0)->setFocus();
    QTest::keyClick(number(0), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(number(0), QStringLiteral("50") + QString::fromUtf8(behind));
    QTest::keyClick(number(0), Qt::Key_Up);
    QCOMPARE(number(0)->value(), 51.0);
}

void TestAsking::anotherUnitIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("pounds for kilograms")
        << QByteArray(" kg") << QStringLiteral("154 lb")
        << QStringLiteral("is in lb, but the network learned from it in kg");
    QTest::newRow("grams for kilograms")
        << QByteArray(" kg") << QStringLiteral("70000 g")
        << QStringLiteral("is in g, but the network learned from it in kg");
    QTest::newRow("dollars in front for euros")
        << QByteArray(" €") << QStringLiteral("$43")
        << QStringLiteral("is in $, but the network learned from it in €");
    QTest::newRow("a unit where there was none")
        << QByteArray() << QStringLiteral("70 kg") << QStringLiteral("amount can't be “70 kg”");
}

void TestAsking::anotherUnitIsRefusedByName()
{
    QFETCH(const QByteArray, behind);
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    import(rowsIn({}, behind));
    type(number(0), text);
    QCOMPARE(number(0)->text(), text);
    QCOMPARE(number(0)->value(), 60.0);
    QCOMPARE(result(), QStringLiteral("No prediction."));
    QVERIFY2(remarks().contains(sentence), qPrintable(remarks()));
}

void TestAsking::whatAFieldRefusesIsSaid()
{
    import(crops);
    const QString before = result();
    QCoreApplication::processEvents();
    const QPoint place = answer<QWidget>(1)->mapTo(m_window.get(), QPoint());
    type(number(0), QStringLiteral("many"));
    // What was predicted is of another number than the one that stands there.
    QCOMPARE(result(), QStringLiteral("No prediction."));
    QVERIFY(find<AskPicture>("askPicture")->table().rows.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(answer<QWidget>(1)->mapTo(m_window.get(), QPoint()), place);
    QVERIFY2(remarks().contains(QStringLiteral("hours can't be “many”")), qPrintable(remarks()));
    type(find<RowBox>("askRow"), QStringLiteral("99"));
    QVERIFY2(remarks().contains(QStringLiteral("99")), qPrintable(remarks()));
    QTest::keyClick(find<RowBox>("askRow"), Qt::Key_Escape);
    number(0)->setFocus();
    QTest::keyClick(number(0), Qt::Key_Escape);
    QVERIFY2(remarks().isEmpty(), qPrintable(remarks()));
    QCOMPARE(result(), before);
}

void TestAsking::aNumberIsReadAsItsFileWritesIt_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("text");
    // NaN where it is asked which number is meant.
    QTest::addColumn<double>("value");
    QTest::addColumn<QStringList>("suggested");
    const QByteArray german = "8,63 3.506,50 5,65 12,5 1.548,25 7,5";
    const QByteArray accounts = "$8.63 ($504.45) $1,960.07 ($50.00) $12.50 $7.50";
    const double asked = std::numeric_limits<double>::quiet_NaN();
    const QStringList none;
    QTest::newRow("thousands of the file, which a point is not here")
        << german << QStringLiteral("1.200") << asked
        << QStringList{QStringLiteral("1200"), QStringLiteral("1.2")};
    QTest::newRow("the same with all its digits")
        << german << QStringLiteral("1.234") << asked
        << QStringList{QStringLiteral("1234"), QStringLiteral("1.2340")};
    QTest::newRow("a comma before three digits")
        << german << QStringLiteral("1,234") << asked
        << QStringList{QStringLiteral("1234"), QStringLiteral("1.2340")};
    QTest::newRow("more digits than a thousand has")
        << german << QStringLiteral("1.2340") << 1.234 << none;
    QTest::newRow("what both read the same") << german << QStringLiteral("2.5") << 2.5 << none;
    QTest::newRow("a decimal comma") << german << QStringLiteral("2,5") << 2.5 << none;
    QTest::newRow("both of the file's marks")
        << german << QStringLiteral("3.506,50") << 3506.5 << none;
    QTest::newRow("millions as in the file")
        << german << QStringLiteral("1.200.000") << 1.2e6 << none;
    QTest::newRow("what is owed, as in the file")
        << accounts << QStringLiteral("($50.00)") << -50.0 << none;
    QTest::newRow("what is owed, without its unit")
        << accounts << QStringLiteral("(50)") << -50.0 << none;
    QTest::newRow("thousands that are owed")
        << accounts << QStringLiteral("($1,960.07)") << -1960.07 << none;
    QTest::newRow("a minus behind") << accounts << QStringLiteral("50.00-") << -50.0 << none;
}

void TestAsking::aNumberIsReadAsItsFileWritesIt()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QString, text);
    QFETCH(const double, value);
    QFETCH(const QStringList, suggested);
    QByteArray csv = "amount;b;passed\n";
    int row = 0;
    for (const QByteArray& each : values.split(' ')) {
        csv += each + ';' + QByteArray::number(row * row) + (row % 2 == 0 ? ";no\n" : ";yes\n");
        ++row;
    }
    import(csv);
    const double before = number(0)->value();
    type(number(0), text);
    const QString problem = number(0)->problem();
    if (!std::isnan(value)) {
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(number(0)->value(), value);
        return;
    }
    QCOMPARE(number(0)->value(), before);
    QVERIFY2(problem.contains(u'“' + text + u'”'), qPrintable(problem));
    // What is suggested is taken, each as another number.
    QVERIFY2(problem.contains(QStringLiteral("Type %1 or %2:").arg(suggested[0], suggested[1])),
             qPrintable(problem));
    for (const QString& each : suggested) {
        type(number(0), each);
        QVERIFY2(number(0)->problem().isEmpty(), qPrintable(number(0)->problem()));
        QCOMPARE(number(0)->value(), each.toDouble());
    }
}

void TestAsking::aColumnWithoutMarksIsReadAsThoseBesideIt_data()
{
    QTest::addColumn<QByteArray>("beside");
    QTest::addColumn<QString>("text");
    // NaN where it is asked which number is meant.
    QTest::addColumn<double>("value");
    const double asked = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("a point where those beside it have decimal commas")
        << QByteArray("8,63 3,5 5,65 12,5 8,25 7,5") << QStringLiteral("1.200") << asked;
    QTest::newRow("a point where those beside it have it between thousands, too")
        << QByteArray("8,63 3.506,50 5,65 12,5 8,25 7,5") << QStringLiteral("1.200") << asked;
    QTest::newRow("a point before two digits")
        << QByteArray("8,63 3,5 5,65 12,5 8,25 7,5") << QStringLiteral("1.25") << 1.25;
    QTest::newRow("a point where those beside it have decimal points")
        << QByteArray("8.63 3.5 5.65 12.5 8.25 7.5") << QStringLiteral("1.200") << 1.2;
    QTest::newRow("a point where none of them has any mark")
        << QByteArray("8 3 5 12 9 7") << QStringLiteral("1.200") << 1.2;
}

void TestAsking::aColumnWithoutMarksIsReadAsThoseBesideIt()
{
    QFETCH(const QByteArray, beside);
    QFETCH(const QString, text);
    QFETCH(const double, value);
    QByteArray csv = "count;amount;passed\n";
    int row = 0;
    for (const QByteArray& each : beside.split(' ')) {
        csv += QByteArray::number(row * row) + ';' + each + (row % 2 == 0 ? ";no\n" : ";yes\n");
        ++row;
    }
    import(csv);
    type(number(0), text);
    const QString problem = number(0)->problem();
    if (std::isnan(value)) {
        QVERIFY2(problem.contains(QStringLiteral("Type 1200 or 1.2:")), qPrintable(problem));
        return;
    }
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(number(0)->value(), value);
}

void TestAsking::whatIsRefusedIsToldAsItWasTyped()
{
    import(rowsIn("$", ".00"));
    type(number(0), QStringLiteral("$many"));
    QVERIFY2(remarks().contains(QStringLiteral("amount can't be “$many”")), qPrintable(remarks()));
}

void TestAsking::whatAFieldRefusesStaysWhileOtherAnswersComeAndGo()
{
    import(crops, true);
    type(number(0), QString());
    type(number(0), QStringLiteral("many"));
    type(answer<LabelChoice>(1), QStringLiteral("rice"));
    QCOMPARE(number(0)->text(), QStringLiteral("many"));
    QVERIFY2(remarks().contains(QStringLiteral("hours can't be “many”")), qPrintable(remarks()));
}

void TestAsking::aGapIsFilledWhereGapsWere()
{
    import(crops, true);
    type(number(0), QString());
    QVERIFY(result().startsWith(QStringLiteral("Prediction ")));
    QVERIFY2(remarks().contains(QStringLiteral("hours has no value: the mean")),
             qPrintable(remarks()));
}

void TestAsking::theFieldSaysThatTheMeanStandsIn()
{
    // The third row has no hours, the fourth no crop.
    import("hours,crop,passed\n1,rice,no\n2,wheat,no\n,rice,no\n"
           "7,,yes\n8.5,rice,yes\n9,wheat,yes\n3,oat,no\n6.5,wheat,yes\n",
           true);
    const table::Feature hours = m_window->document().session().origin->recipe.features.front();
    const QString noHours = QStringLiteral("no value: the mean, ") + pageNumber(hours.fill, 4);
    const QString noCrop = QStringLiteral("no value: the mean");
    const auto notes = [this] {
        QStringList found;
        for (const int i : {0, 1}) {
            const auto* field = answer<QWidget>(i);
            QString note;
            for (const QLabel* label : field->parentWidget()->findChildren<QLabel*>()) {
                if (label->buddy() == field)
                    note = label->text().section(QLatin1Char('\n'), 1);
            }
            // A screen reader hears what is seen.
            if (field->accessibleName().section(QStringLiteral(", "), 1) != note)
                note = QStringLiteral("seen and heard differ");
            found << note;
        }
        return found;
    };
    auto* row = find<RowBox>("askRow");
    const QStringList none{QString(), QString()};
    QCOMPARE(notes(), none);
    // Whether the person says that there is no value,
    type(number(0), QString());
    QCOMPARE(notes(), (QStringList{noHours, QString()}));
    type(number(0), QStringLiteral("4"));
    QCOMPARE(notes(), none);
    type(answer<QWidget>(1), QStringLiteral("?"));
    QCOMPARE(notes(), (QStringList{QString(), noCrop}));
    // or the file says none.
    type(row, QStringLiteral("3"));
    QCOMPARE(notes(), (QStringList{noHours, QString()}));
    type(number(0), QStringLiteral("5"));
    QCOMPARE(notes(), none);
    type(row, QStringLiteral("4"));
    QCOMPARE(notes(), (QStringList{QString(), noCrop}));
    type(row, QStringLiteral("5"));
    QCOMPARE(notes(), none);
}

void TestAsking::anotherRowIsTakenAsItIs()
{
    import(crops);
    type(number(0), QStringLiteral("4"));
    auto* row = find<RowBox>("askRow");
    QCOMPARE(row->maximum(), 8);
    type(row, QStringLiteral("4"));
    QCOMPARE(number(0)->value(), 7.0);
    QCOMPARE(answer<LabelChoice>(1)->currentText(), QStringLiteral("oat"));
    QVERIFY(result().contains(pageNumber(predicted({7, 1, 0, 0}), 3)));
}

void TestAsking::aRowHeldBackMayBeOutsideOfWhatWasLearned()
{
    import(crops);
    const session::Session session = m_window->document().snapshot();
    model::Dataset dataset = *session.dataset;
    const auto hours = [&dataset](std::size_t row) { return dataset.row(row).front(); };
    const std::size_t most = *std::ranges::max_element(dataset.train_rows, {}, hours);
    std::erase(dataset.train_rows, most);
    dataset.test_rows.push_back(most);
    m_window->document().setData(dataset, *session.origin);
    openForm();
    m_window->document().askAbout(std::int64_t(most));
    QVERIFY2(remarks().contains(QStringLiteral("but the network learned from")),
             qPrintable(remarks()));
    m_window->document().askAbout(std::int64_t(dataset.train_rows.front()));
    QVERIFY2(remarks().isEmpty(), qPrintable(remarks()));
}

void TestAsking::fieldWarningAndTipTellTheSameNumbers()
{
    QByteArray pupils = "age,score,passed\n";
    const std::vector<QByteArray> scores{"1", "61", "51", "33", "19", "98", "47", "83.5", "55"};
    for (std::size_t i = 0; i < scores.size(); ++i)
        pupils += QByteArray::number(13 + int(i) * 7 % 6) + ',' + scores[i] +
                  (i % 2 ? ",yes\n" : ",no\n");
    import(pupils);
    const session::Session session = m_window->document().snapshot();
    model::Dataset dataset = *session.dataset;
    const auto score = [&dataset](std::size_t row) { return dataset.row(row)[1]; };
    std::vector<std::size_t> rows(dataset.rows());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    const std::size_t least = *std::ranges::min_element(rows, {}, score);
    std::erase(rows, least);
    dataset.train_rows = rows;
    dataset.test_rows = {least};
    m_window->document().setData(dataset, *session.origin);
    openForm();
    m_window->document().askAbout(std::int64_t(least));
    QCOMPARE(number(1)->text(), QStringLiteral("1"));
    QVERIFY2(
        remarks().contains(QStringLiteral("score is 1, but the network learned from 19 to 98")),
        qPrintable(remarks()));
    const QList<QLabel*> labels = m_window->currentPage()->findChildren<QLabel*>();
    const auto title = std::ranges::find(labels, number(1), &QLabel::buddy);
    QVERIFY(title != labels.end());
    QVERIFY2((*title)->toolTip().contains(QStringLiteral("The network learned from 19 to 98.")),
             qPrintable((*title)->toolTip()));
    // Typed, the same number is told in the same way.
    type(number(1), QStringLiteral("2"));
    QVERIFY(remarks().contains(QStringLiteral("score is 2, but")));
    type(number(1), QStringLiteral("1"));
    QVERIFY(remarks().contains(QStringLiteral("score is 1, but")));
}

void TestAsking::everyAnswerCanBeUndone()
{
    import(crops);
    QUndoStack& undo = m_window->document().undoStack();
    const int before = undo.count();
    type(number(0), QStringLiteral("4"));
    QCOMPARE(undo.undoText(), QStringLiteral("change hours"));
    type(find<RowBox>("askRow"), QStringLiteral("6"));
    QCOMPARE(undo.undoText(), QStringLiteral("ask about row 6"));
    type(answer<LabelChoice>(1), QStringLiteral("rice"));
    QCOMPARE(undo.count(), before + 3);
    undo.undo();
    QCOMPARE(answer<LabelChoice>(1)->currentText(), QStringLiteral("wheat"));
    undo.undo();
    QCOMPARE(number(0)->value(), 4.0);
    undo.undo();
    QCOMPARE(number(0)->value(), 1.5);
    undo.redo();
    QCOMPARE(number(0)->value(), 4.0);
}

void TestAsking::undoReachesTheWindowFromALabelThatWasChosen()
{
    import(crops);
    // A shortcut is for the active window.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto* crop = answer<LabelChoice>(1);
    crop->setFocus();
    const QString before = crop->currentText();
    QTest::keyClick(crop, Qt::Key_Down);
    if (crop->currentText() == before)
        QTest::keyClick(crop, Qt::Key_Up);
    QVERIFY(crop->currentText() != before);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer<LabelChoice>(1)->currentText(), before);
    // What is being typed is taken back first.
    QTest::keyClicks(crop->lineEdit(), QStringLiteral("x"));
    const QString typed = crop->currentText();
    QTest::keyClick(crop->lineEdit(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(crop->currentText() != typed);
}

void TestAsking::theRowsShowWhatIsAsked()
{
    import(crops);
    const auto* rows = find<RowsPlot>("rowsPlot");
    QVERIFY(!rows->summary().contains(QStringLiteral("ask")));
    type(number(0), QStringLiteral("4"));
    QVERIFY2(rows->summary().contains(QStringLiteral("What you ask about is predicted as %1.")
                                          .arg(pageNumber(predicted({4, 0, 1, 0})))),
             qPrintable(rows->summary()));
    QVERIFY(!rows->summary().contains(QStringLiteral("outside")));
    type(number(0), QStringLiteral("400"));
    QVERIFY(rows->summary().contains(QStringLiteral("It lies outside of what is in view.")));
    type(number(0), QString());
    QVERIFY(!rows->summary().contains(QStringLiteral("ask")));
}

void TestAsking::itIsKeptInAnotherLanguageAndInTheSession()
{
    import(crops);
    type(find<RowBox>("askRow"), QStringLiteral("2"));
    type(number(0), QStringLiteral("4"));
    const session::Session now = m_window->document().snapshot();
    QCOMPARE(now.view.question, (session::Question{1, {{"hours", "4"}}}));
    const QString path = m_desk->path(QStringLiteral("asked.neuron"));
    session::KnownFile file{path, {}};
    QVERIFY(!session::save(now, file).problem);
    QVERIFY(session::open(path)->session == now);
    m_window->document().replace(now);
    m_window->showLesson(trainingLesson);
    openForm();
    QCOMPARE(number(0)->value(), 4.0);
    QCOMPARE(answer<LabelChoice>(1)->currentText(), QStringLiteral("wheat"));
}

void TestAsking::theFormStaysWherePicturesAreTables()
{
    import(crops);
    m_window->currentPage()->setPicturesAsTables(true);
    QVERIFY(number(0)->isVisible());
    type(number(0), QStringLiteral("4"));
    QVERIFY(result().contains(pageNumber(predicted({4, 0, 1, 0}), 3)));
}

void TestAsking::otherDataAreAskedAboutAfresh()
{
    import(crops);
    type(number(0), QStringLiteral("4"));
    import(ownrows::csv(3));
    QVERIFY(m_window->document().question() == session::Question());
    QCOMPARE(number(2)->accessibleName(), QStringLiteral("f2"));
    m_window->document().undoStack().undo();
    openForm();
    QCOMPARE(number(0)->accessibleName(), QStringLiteral("hours"));
    QCOMPARE(number(0)->value(), 4.0);
}

void TestAsking::veryManyColumnsKeepTheirRow()
{
    import(ownrows::csv(90));
    QVERIFY2(remarks().contains(QStringLiteral("30 more columns stay as in the row.")),
             qPrintable(remarks()));
    type(number(59), QStringLiteral("11"));
    const session::Session& session = m_window->document().session();
    const auto row = session.dataset->row(0);
    std::vector<double> values(row.begin(), row.end());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = values[i] * session.origin->recipe.features[i].scale +
                    session.origin->recipe.features[i].mean;
    values[59] = 11;
    QVERIFY(result().contains(pageNumber(predicted(values), 3)));
}

void TestAsking::whatHasNoLineOfItsOwnIsSummedUp_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("other");
    QTest::newRow("one column too many") << 61 << 0 << QStringLiteral("1 other column");
    QTest::newRow("many columns") << 90 << 0 << QStringLiteral("30 other columns");
    QTest::newRow("no column too many") << 60 << 0 << QString();
    QTest::newRow("many units") << 3 << 70 << QStringLiteral("6 other units");
    QTest::newRow("no unit too many") << 3 << 64 << QString();
}

void TestAsking::whatHasNoLineOfItsOwnIsSummedUp()
{
    QFETCH(int, columns);
    QFETCH(int, units);
    QFETCH(QString, other);
    import(ownrows::csv(columns));
    // Wider networks than the page makes come from the console program.
    const session::Session& session = m_window->document().session();
    std::vector<model::HiddenLayer> hidden;
    if (units > 0)
        hidden.push_back({std::size_t(units)});
    model::Random random(7);
    const model::Step asked = model::taken_apart(
        model::initial_network(std::size_t(columns), hidden, model::Activation::Sigmoid, random),
        session.dataset->row(1));
    AskForm form;
    QWidget before, after;
    form.setColumns(session.origin->recipe, {}, &before, &after);
    form.showTerms(&asked, 1);

    const std::vector<SharedLine> lines = linesOf(form);
    QVERIFY(lines.size() > 4);
    // The last two are the sum and its sigmoid; before them stands the bias.
    const std::span terms(lines.begin(), lines.end() - 2);
    double added = 0;
    double rounded = 0;
    for (const SharedLine& term : terms) {
        added += term.share;
        rounded += 0.005 * std::abs(term.share);
    }
    const double sum = lines[lines.size() - 2].share;
    QVERIFY2(std::abs(added - sum) <= rounded + 0.005 * std::abs(sum),
             qPrintable(QStringLiteral("%1 and not %2").arg(added).arg(sum)));
    const QString last = terms[terms.size() - 2].title;
    QCOMPARE(last.contains(QStringLiteral("other")) ? last : QString(), other);
}

void TestAsking::ofManyRemarksTheFirstAreTold()
{
    import(ownrows::csv(90));
    for (int i = 0; i < 8; ++i)
        type(number(i), QStringLiteral("100000"));
    const QStringList told = remarks().split(QLatin1Char('\n'));
    QCOMPARE(told.size(), 6);
    QVERIFY2(told[3].startsWith(QStringLiteral("Column f3 ")), qPrintable(remarks()));
    QCOMPARE(told[4], QStringLiteral("And 4 more columns of which the like could be said."));
}

void TestAsking::everyFieldIsReachedByTab()
{
    import(crops);
    find<RowBox>("askRow")->setFocus();
    std::vector<const QWidget*> reached;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        reached.push_back(m_window->focusWidget());
    }
    // From the form's own lines straight to its fields.
    const auto place = [&reached](const QWidget* widget) {
        return std::ranges::find(reached, widget) - reached.begin();
    };
    QCOMPARE(place(answer<LabelChoice>(1)), place(number(0)) + 1);
    QVERIFY(place(number(0)) <= 3);
    for (const QWidget* field : {static_cast<const QWidget*>(number(0)),
                                 static_cast<const QWidget*>(answer<LabelChoice>(1)),
                                 static_cast<const QWidget*>(find<QLabel>("askResult"))})
        QVERIFY(std::ranges::find(reached, field) != reached.end());
}

void TestAsking::aMeanTakenFromItselfIsNothing()
{
    // Thirds and sevenths: a mean whose digits are lost when it is taken away again.
    import(
        "country,size,passed\nDE,0.1,no\nUS,0.2,yes\nFR,0.7,no\nDE,0.4,yes\nUS,0.6,no\n,0.3,yes\n"
        "FR,,no\nES,0.9,yes\nDE,0.35,no\n",
        true);
    const session::Session& session = m_window->document().session();
    for (std::size_t row = 0; row < session.dataset->rows(); ++row) {
        type(find<RowBox>("askRow"), QString::number(row + 1));
        for (const QStringList& cells : find<AskPicture>("askPicture")->table().rows)
            QVERIFY2(!cells.join(QLatin1Char(' ')).contains(QStringLiteral("10⁻¹")),
                     qPrintable(cells.join(QStringLiteral(" | "))));
    }
    type(find<RowBox>("askRow"), QStringLiteral("1"));
    type(answer<LabelChoice>(0), QString());
    type(number(1), QString());
    const QList<QStringList> rows = find<AskPicture>("askPicture")->table().rows;
    QCOMPARE(rows[0].last(), QStringLiteral("0"));
    QCOMPARE(rows[1].last(), QStringLiteral("0"));
}

void TestAsking::theRowsTargetIsToldHoweverLongItsName()
{
    const QByteArray name = "Would you recommend this course to a friend or to somebody at work?";
    import("hours," + name + "\n1,no\n2,no\n3,yes\n4,yes\n1.5,no\n");
    const QString whole = QStringLiteral("of 5 (%1: no)").arg(QString::fromUtf8(name));
    const QLabel* label = nullptr;
    for (const QLabel* each : find<AskPicture>("askPicture")->findChildren<QLabel*>())
        if (each->accessibleName() == whole)
            label = each;
    QVERIFY(label);
    for (const int width : {1024, 1280, 1900}) {
        m_window->resize(width, 700);
        const auto needed = [label] {
            return label->fontMetrics()
                .boundingRect(0, 0, label->width(), 1000, Qt::TextWordWrap, label->text())
                .size();
        };
        QTRY_VERIFY2(needed().height() <= label->height() && needed().width() <= label->width(),
                     qPrintable(label->text()));
        // Never without the name, of which the middle may be missing.
        QVERIFY2(label->text().contains(QStringLiteral("(Would you ")), qPrintable(label->text()));
        QVERIFY2(label->text().endsWith(QStringLiteral("work?: no)")), qPrintable(label->text()));
    }
    QVERIFY(label->toolTip().contains(QString::fromUtf8(name)));
}

void TestAsking::theRowsTargetComesBeforeItsName()
{
    import("who,hours,passed\nAda of the northern lights,1,no\nBo of the southern lights,2,no\n"
           "Cy of the western lights,3,no\nDi of the eastern lights,7,yes\n"
           "Ed of the city lights,8,yes\nFlo of the traffic lights,9,yes\n");
    auto* form = find<AskPicture>("askPicture");
    for (const int width : {900, 420, 300}) {
        form->setFixedWidth(width);
        const auto words = [&] {
            QString found;
            for (const QLabel* label : form->findChildren<QLabel*>()) {
                if (label->accessibleName().contains(QStringLiteral(" · Ada of the northern")))
                    found = label->text();
            }
            return found;
        };
        QTRY_VERIFY2(words().contains(QStringLiteral("(passed: no)")), qPrintable(words()));
        QVERIFY2(words().endsWith(QStringLiteral("lights")), qPrintable(words()));
    }
}

void TestAsking::questionsOfASurveyLeaveTheFormItsRoom()
{
    const QByteArray question = "How content are you with the care that the teachers of our school "
                                "have taken of you in the last school year, (1 = very, 6 = not), ";
    import('"' + question + "at first?\",\"" + question + "later?\",\"" + question +
           "on the whole?\"\n1,2,no\n2,1,no\n5,4,yes\n6,5,yes\n1.5,3,no\n");
    const auto* label = find<QLabel>("askResult");
    QVERIFY2(result().contains(QStringLiteral("How content")), qPrintable(result()));
    QVERIFY2(result().size() < 100, qPrintable(result()));
    QVERIFY(label->toolTip().contains(QStringLiteral("on the whole?")));
    QVERIFY(label->accessibleName().contains(QString::fromUtf8(question)));
    QVERIFY(find<AskPicture>("askPicture")->summary().contains(QString::fromUtf8(question)));
    for (const int i : {0, 1}) {
        const auto* field = answer<QWidget>(i);
        QVERIFY(field->accessibleName().contains(QString::fromUtf8(question)));
        QTRY_VERIFY2(field->parentWidget()->height() < 300,
                     qPrintable(QString::number(field->parentWidget()->height())));
        QTRY_VERIFY(!field->visibleRegion().isEmpty());
    }
}

void TestAsking::noWordOfATitleIsCut()
{
    import("sunshine-in-the-morning of May,Niederschlagswahrscheinlichkeit,passed\n1,5,no\n2,4,no\n"
           "3,5,no\n7,4,yes\n8,5,yes\n9,4,yes\n");
    auto* form = find<AskPicture>("askPicture");
    for (const int width : {900, 400}) {
        form->setFixedWidth(width);
        for (const int zoom : {100, 150}) {
            theme::setZoom(zoom);
            QTest::qWait(50);
            for (const int i : {0, 1}) {
                const auto* field = answer<QWidget>(i);
                for (const QLabel* label : form->findChildren<QLabel*>()) {
                    if (label->buddy() != field)
                        continue;
                    for (const QString& word : label->text().split(QLatin1Char(' ')))
                        QVERIFY2(label->fontMetrics().horizontalAdvance(word) <= label->width(),
                                 qPrintable(word));
                    QVERIFY(label->text().startsWith(QLatin1String(i == 0 ? "sun" : "Nie")));
                    // All of it is told to whoever rests the pointer there.
                    QVERIFY(label->toolTip().contains(
                        QLatin1String(i == 0 ? "in-the-morning of" : "wahrscheinlichkeit")));
                }
            }
        }
    }
    theme::setZoom(100);
}

void TestAsking::everyTermStandsOnOneLine_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("width");
    int turn = 0;
    for (const int units : {0, 3}) {
        ++turn;
        for (const int width : {900, 420, 360, 300}) {
            if (isItsTurn(++turn, 2))
                QTest::addRow("%d units, %d wide", units, width) << units << width;
        }
    }
}

void TestAsking::everyTermStandsOnOneLine()
{
    QFETCH(const int, units);
    QFETCH(const int, width);
    // Shares of many digits.
    import("hours,sleep,passed\n1.5,7,no\n2.25,8,no\n0.1,6,no\n7,7.5,yes\n8.5,8,yes\n9,6,yes\n"
           "3,5,no\n6.5,7,yes\n");
    LessonPage* page = showNetwork(units);
    auto* form = find<AskPicture>("askPicture");
    form->setFixedWidth(width);
    int met = 0;
    for (const int step : {0, 1, 30, 300}) {
        page->stepper().goTo(step);
        QTRY_VERIFY(!page->isBusy());
        QTest::qWait(50);
        for (QWidget* widget : form->findChildren<QWidget*>()) {
            auto* bar = dynamic_cast<ShareBar*>(widget);
            if (!bar || !bar->isVisible() || bar->accessibleName().isEmpty())
                continue;
            TextMeter meter(bar->size());
            bar->render(&meter);
            QStringList texts;
            QList<QRectF> areas;
            for (const Written& each : meter.written()) {
                texts << each.text;
                areas << each.area;
                QVERIFY2(bar->rect().adjusted(-1, -1, 1, 1).contains(each.area.toRect()),
                         qPrintable(each.text));
            }
            // The product may lose its end; a screen reader and the tip have it whole.
            const QStringList whole = bar->accessibleName().split(QStringLiteral(" = "));
            QCOMPARE(texts.size(), whole.size());
            QCOMPARE(texts.last(), whole.last());
            QVERIFY(bar->toolTip().contains(bar->accessibleName().toHtmlEscaped()));
            if (texts.size() < 2)
                continue;
            QString beginning = texts.front();
            if (beginning.endsWith(QChar(0x2026)))
                beginning.chop(1);
            QVERIFY2(!beginning.isEmpty() && whole.front().startsWith(beginning),
                     qPrintable(texts.front()));
            QVERIFY2(areas[0].right() < areas[1].left(), qPrintable(bar->accessibleName()));
            QVERIFY(std::abs(areas[0].center().y() - areas[1].center().y()) < 2);
            ++met;
        }
    }
    QVERIFY(met >= 8);
}

void TestAsking::theBarsAreComparedFromStepToStep_data()
{
    QTest::addColumn<int>("units");
    QTest::newRow("a single neuron") << 0;
    QTest::newRow("hidden units") << 3;
}

void TestAsking::theBarsAreComparedFromStepToStep()
{
    QFETCH(const int, units);
    import("hours,sleep,passed\n1.5,7,no\n2.25,8,no\n0.1,6,no\n7,7.5,yes\n8.5,8,yes\n9,6,yes\n"
           "3,5,no\n6.5,7,yes\n");
    LessonPage* page = showNetwork(units);
    const QString lesson = QString::fromUtf8(page->lesson().id);
    Document& document = m_window->document();
    page->stepper().last();
    QTRY_VERIFY(!page->isBusy() && !document.run(lesson).isTraining());
    auto* form = find<AskPicture>("askPicture");
    // As long as the longest share anywhere has a bar, and the same length for the same number.
    double scale = 0;
    double longest = 0;
    int compared = 0;
    const int last = page->walk().count() - 1;
    for (const int step : {last, 0, 1, last / 100, last / 10, last / 2, last}) {
        page->stepper().goTo(step);
        QTRY_VERIFY(!page->isBusy());
        std::map<QString, double> parts;
        for (const QWidget* widget : form->findChildren<QWidget*>()) {
            if (const auto* bar = dynamic_cast<const ShareBar*>(widget); bar && bar->part() != 0)
                parts[bar->accessibleName().section(QLatin1String(" = "), -1)] = bar->part();
        }
        for (const QStringList& row : form->table().rows) {
            const QString share = pageNumber(numberIn(row.at(2)), 3);
            const auto found = parts.find(share);
            if (found == parts.end() || row.at(1).isEmpty())
                continue;
            const double each = numberIn(row.at(2)) / found->second;
            scale = scale == 0 ? each : scale;
            QVERIFY2(std::abs(each / scale - 1) < 1e-3,
                     qPrintable(QStringLiteral("%1 at step %2").arg(row.at(0)).arg(step)));
            longest = std::max(longest, std::abs(found->second));
            ++compared;
        }
    }
    QVERIFY2(compared >= 10, qPrintable(QString::number(compared)));
    QVERIFY2(longest > 0.3, qPrintable(QString::number(longest)));
}

QTEST_MAIN(TestAsking)
#include "tst_asking.moc"
