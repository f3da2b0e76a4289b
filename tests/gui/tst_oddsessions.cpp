// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/numbers.h"
#include "gui/document/runplaces.h"
#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"
#include "session/file.h"
#include "support/console.h"
#include "support/example_sessions.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace gui;

/// Sessions whose runs have what no field lets a person type: opening one never changes it.
class TestOddSessions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void openingAndWalkingAndSavingChangesNothing_data();
    void openingAndWalkingAndSavingChangesNothing();
    void moreIterationsThanAnybodyCanWaitForAreShownAndKept();
    void nothingIsTrainedOnOpeningAtAStepNobodyReached();
    void aChangedFieldLeavesTheOthersAsTheRunHasThem();
    void whatThePageKnowsNoWordForIsTold();
    void aNumberThatIsPredictedIsOpenedAndKept();
    void undoingBringsTheOddRunBack();
    void theSpeedOfTrainingIsKept();

private:
    QString path(const QString& name) const { return m_folder.filePath(name + ".neuron"); }
    /// What the console saves there, as it is opened again.
    session::Session trained(const QString& name, const QStringList& arguments) const;
    QString saved(const QString& name, const session::Session& session) const;
    static bool settle(MainWindow& window);
    static QString field(MainWindow& window, const char* name);
    static void type(MainWindow& window, const char* name, const QString& text);

    QTemporaryDir m_settings;
    QTemporaryDir m_folder;
};

void TestOddSessions::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron odd sessions test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

session::Session TestOddSessions::trained(const QString& name, const QStringList& arguments) const
{
    const auto done =
        console::run(QStringList{QStringLiteral("train"), QStringLiteral("--tutorial"),
                                 QStringLiteral("--save"), path(name)} +
                     arguments);
    if (done.status != 0)
        qFatal("%s", done.error.constData());
    return session::open(path(name))->session;
}

QString TestOddSessions::saved(const QString& name, const session::Session& session) const
{
    session::KnownFile known{path(name), {}};
    return session::save(session, known).problem ? QString() : known.path;
}

bool TestOddSessions::settle(MainWindow& window)
{
    return QTest::qWaitFor([&] { return !window.currentPage()->isBusy(); }, 60'000);
}

QString TestOddSessions::field(MainWindow& window, const char* name)
{
    return window.currentPage()->findChild<QLineEdit*>(QString::fromLatin1(name))->text();
}

void TestOddSessions::type(MainWindow& window, const char* name, const QString& text)
{
    auto* field = window.currentPage()->findChild<QLineEdit*>(QString::fromLatin1(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestOddSessions::openingAndWalkingAndSavingChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QString& words) {
        QTest::newRow(qPrintable(words)) << words.split(QLatin1Char(' '));
    };
    row(QStringLiteral("--learning-rate 1000 --iterations 500"));
    row(QStringLiteral("--iterations 0 --learning-rate 1e-9"));
    row(QStringLiteral("--hidden 8,8 --activation tanh --iterations 700"));
    row(QStringLiteral("--record-every 7 --iterations 1000"));
    row(QStringLiteral("--hidden 100 --activation relu --iterations 300"));
    row(QStringLiteral("--layers 4:tanh,3:relu --loss cross-entropy --batch 3 --l1 0.001 "
                       "--iterations 400"));
    row(QStringLiteral("--output number --learning-rate 0.05 --batch all --iterations 300"));
    row(QStringLiteral("--derive x1^2,x1*x2 --l2 0.01 --iterations 300"));
    std::mt19937 random(20);
    const auto one_of = [&random](const std::vector<QString>& choices) {
        return choices[random() % choices.size()];
    };
    for (int i = 0; i < 12; ++i) {
        row(QStringLiteral("--learning-rate %1 --iterations %2 --record-every %3 --seed %4")
                .arg(one_of({"1000", "0.0000001", "350.5", "0.05", "1e6"}))
                .arg(random() % 3'000)
                .arg(1 + random() % 700)
                .arg(random()) +
            one_of({"", " --hidden 3", " --hidden 8,8 --activation tanh", " --hidden 70",
                    " --hidden 4,2,3 --activation sigmoid", " --hidden 5 --activation relu"}));
    }
}

void TestOddSessions::openingAndWalkingAndSavingChangesNothing()
{
    QFETCH(const QStringList, arguments);
    const session::Session before = trained(QStringLiteral("odd"), arguments);
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(path(QStringLiteral("odd"))));
    QVERIFY(window.currentPage());
    QTest::qWait(50); // whatever would begin by itself has begun then
    QVERIFY(settle(window));
    QVERIFY(!window.isWindowModified());
    // What the training has no fields for is the workbench's.
    const session::TrainingRun& run = before.runs.at("training");
    const model::RunSettings& settings = run.settings;
    const bool isTrainings =
        gui::hasFieldsFor(*model::find_lesson_kind(model::training_lesson), settings);
    const std::string lesson = isTrainings ? model::training_lesson : model::workbench_lesson;
    const std::map<std::string, session::TrainingRun> runs{{lesson, run}};
    QCOMPARE(window.document().session().lesson, lesson);
    QVERIFY(window.document().snapshot().runs == runs);
    QCOMPARE(field(window, "input_iterations_0"), QString::number(settings.iterations));
    QCOMPARE(field(window, "input_seed_0"), QString::number(settings.seed));
    const QString id = QString::fromStdString(lesson);
    QCOMPARE(window.document().inputs(id)["learning_rate"].numbers.front(), settings.learning_rate);
    if (!isTrainings) {
        QVERIFY(window.document().inputs(id)["hidden"].numbers ==
                std::vector<double>(settings.hidden.begin(), settings.hidden.end()));
    }

    Stepper& stepper = window.currentPage()->stepper();
    for (const auto made :
         {run.latest.iteration / 2, std::int64_t{0}, std::int64_t{1}, run.latest.iteration}) {
        stepper.goTo(int(std::min(made, run.latest.iteration)));
        QVERIFY(settle(window));
    }
    window.showLesson(QStringLiteral("error"));
    window.showLesson(id);
    QVERIFY(!window.isWindowModified());
    window.findChild<QAction*>(QStringLiteral("saveAction"))->trigger();
    QVERIFY(session::open(path(QStringLiteral("odd")))->session.runs == runs);
}

void TestOddSessions::moreIterationsThanAnybodyCanWaitForAreShownAndKept()
{
    session::Session session = session::fresh_session();
    session.lesson = "training";
    model::RunSettings settings;
    settings.iterations = 1'000'000'000'000'000;
    model::Timeline timeline(settings, session.dataset);
    timeline.advance(500, session.dataset);
    session.runs["training"] = session::run_of(timeline);
    session.lessons["training"].step = 500;
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(saved(QStringLiteral("long"), session)));
    QCOMPARE(window.currentPage()->stepper().index(), 500);
    QCOMPARE(window.document().inputs(trainingLesson)["iterations"].numbers.front(), 1e15);
    QVERIFY(window.currentPage()->place().contains(QStringLiteral("1,000,000,000,000,000")));
    QVERIFY(!window.isWindowModified());
    window.currentPage()->stepper().next();
    QVERIFY(settle(window));
    timeline.advance(1, session.dataset);
    QVERIFY(window.document().snapshot().runs.at("training") == session::run_of(timeline));
    window.document().setSaved();
}

void TestOddSessions::nothingIsTrainedOnOpeningAtAStepNobodyReached()
{
    session::Session session = session::fresh_session();
    session.lesson = "training";
    session.lessons["training"].step = 3'000;
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(saved(QStringLiteral("ahead"), session)));
    QTest::qWait(50);
    QVERIFY(settle(window));
    QCOMPARE(window.currentPage()->stepper().index(), 0);
    QCOMPARE(window.document().snapshot().runs.at("training").latest.iteration, 0);
    QVERIFY(!window.isWindowModified());
}

void TestOddSessions::aChangedFieldLeavesTheOthersAsTheRunHasThem()
{
    const session::Session before =
        trained(QStringLiteral("part"), {"--learning-rate", "1000", "--hidden", "8,8",
                                         "--record-every", "7", "--iterations", "200"});
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(path(QStringLiteral("part"))));
    type(window, "input_seed_0", QStringLiteral("5"));
    model::RunSettings expected = before.runs.at("training").settings;
    expected.seed = 5;
    QVERIFY(window.document().snapshot().runs.at("workbench").settings == expected);
    // A field that is edited is checked: what the run had can be undone to, not typed.
    type(window, "input_learning_rate_0", QStringLiteral("1001"));
    QVERIFY(window.document().snapshot().runs.at("workbench").settings == expected);
    type(window, "input_learning_rate_0", QStringLiteral("0.5"));
    expected.learning_rate = 0.5;
    QVERIFY(window.document().snapshot().runs.at("workbench").settings == expected);
    window.document().setSaved();
}

void TestOddSessions::whatThePageKnowsNoWordForIsTold()
{
    session::Session before =
        trained(QStringLiteral("console"), {"--hidden", "3", "--iterations", "90"});
    // The workbench has a run of its own: this one stays where it was.
    before.runs[model::workbench_lesson] = before.runs.at(model::training_lesson);
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(saved(QStringLiteral("both"), before)));
    QVERIFY(settle(window));
    const auto tells = [&window](const char* words) {
        const auto labels = window.currentPage()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [words](const QLabel* label) {
            return label->text().contains(QLatin1String(words));
        });
    };
    QVERIFY(tells("console with hidden 3,"));
    trained(QStringLiteral("usual"), {"--iterations", "90"});
    QVERIFY(window.openFile(path(QStringLiteral("usual"))));
    QVERIFY(settle(window));
    QVERIFY(!tells("console with"));
}

void TestOddSessions::aNumberThatIsPredictedIsOpenedAndKept()
{
    const session::Session before = example::of_numbers();
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(saved(QStringLiteral("numbers"), before)));
    for (const char* lesson : {"dot-product", "first-prediction", "error", "way-down", "chain-rule",
                               "training", "workbench"}) {
        window.showLesson(QString::fromLatin1(lesson));
        QVERIFY(window.currentPage());
        QVERIFY(settle(window));
    }
    // A number is predicted in the workbench only.
    QVERIFY(window.document().snapshot().runs.at(model::workbench_lesson) ==
            before.runs.at(model::training_lesson));
    QVERIFY(window.document().snapshot().dataset == before.dataset);
    // What has been looked at on the way is saved, too, and all of it can be opened.
    window.findChild<QAction*>(QStringLiteral("saveAction"))->trigger();
    const auto again = session::open(path(QStringLiteral("numbers")));
    QVERIFY(bool(again));
    QVERIFY(again->session.runs.at(model::workbench_lesson) ==
            before.runs.at(model::training_lesson));
}

void TestOddSessions::undoingBringsTheOddRunBack()
{
    const session::Session before =
        trained(QStringLiteral("back"), {"--learning-rate", "1000", "--hidden", "8,8",
                                         "--record-every", "7", "--iterations", "90"});
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(path(QStringLiteral("back"))));
    QCOMPARE(window.currentPage()->lesson().id, model::workbench_lesson);
    type(window, "unitsOfLayer2", QStringLiteral("2"));
    type(window, "input_learning_rate_0", QStringLiteral("0.5"));
    window.findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
    QVERIFY(settle(window));
    QUndoStack& undo = window.document().undoStack();
    while (undo.canUndo())
        undo.undo();
    QVERIFY(window.document().snapshot().runs.at(model::workbench_lesson) ==
            before.runs.at(model::training_lesson));
    QCOMPARE(field(window, "input_learning_rate_0"), QStringLiteral("1000"));
    window.document().setSaved();
}

void TestOddSessions::theSpeedOfTrainingIsKept()
{
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(saved(QStringLiteral("speed"), session::fresh_session())));
    const auto choice = [&window] {
        return window.currentPage()->findChild<QComboBox*>(QStringLiteral("speedChoice"));
    };
    window.showLesson(trainingLesson);
    QCOMPARE(choice()->currentIndex(), 1);
    choice()->setCurrentIndex(2);
    QVERIFY(!window.isWindowModified());
    window.findChild<QAction*>(QStringLiteral("saveAction"))->trigger();
    window.findChild<QAction*>(QStringLiteral("newAction"))->trigger();
    window.showLesson(trainingLesson);
    QCOMPARE(choice()->currentIndex(), 1);
    QVERIFY(window.openFile(path(QStringLiteral("speed"))));
    QCOMPARE(choice()->currentIndex(), 2);
}

QTEST_MAIN(TestOddSessions)
#include "tst_oddsessions.moc"
