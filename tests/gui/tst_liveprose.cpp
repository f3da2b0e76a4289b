// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/base/numbers.h"
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/picture.h"
#include "gui/run/twinwatch.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/proseview.h"
#include "model/random.h"
#include "support/drawn_inputs.h"
#include "support/sectiontext.h"
#include "support/soak.h"
#include "support/text_meter.h"
#include "support/trainingpage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <functional>
#include <map>
#include <set>

using namespace gui;

/// No sentence claims of what is on screen what is not so there.
class TestLiveProse : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void cleanup() { language::apply(QStringLiteral("en")); }

    void saysOfARunWhatTheStatusSays_data();
    void saysOfARunWhatTheStatusSays();
    void saysEightOfEightWhereItIs();
    void saysThatNumbersAreNotScaledWhereTheyAreNot();
    void tellsTheEndsOfANarrowRangeApart();
    void saysHowATargetBetweenTheClassesCounts_data();
    void saysHowATargetBetweenTheClassesCounts();
    void writesRowsAndIterationsAsTheStatusDoes_data();
    void writesRowsAndIterationsAsTheStatusDoes();
    void goesAlongWithTheTraining();
    void choosesByFactsThatCanBeSoAndNotSo_data() { addLessons(); }
    void choosesByFactsThatCanBeSoAndNotSo();
    void claimsNumbersOfTheTutorialWhereTheyAreTheOnesOnScreen_data() { addLessons(); }
    void claimsNumbersOfTheTutorialWhereTheyAreTheOnesOnScreen();
    void saysWhereTheCurveIsWithoutTheWholeOne();
    void saysWhatTheCurvesOfHeldBackRowsShow();

private:
    static void addLessons();
};

namespace
{

/// Rows of two numbers; every `common`-th one has the rarer class, or (1) the sign of the first one
/// decides.
model::Dataset ownRows(std::uint32_t seed, std::size_t rows, std::size_t heldBack, int common)
{
    model::Random random(seed);
    model::Dataset dataset;
    dataset.feature_names = {"sun", "rain"};
    for (std::size_t row = 0; row < rows; ++row) {
        dataset.inputs.push_back(random.normal());
        dataset.inputs.push_back(random.normal());
        const bool positive = common == 1 ? dataset.inputs[2 * row] > 0 : int(row) % common == 0;
        dataset.targets.push_back(positive ? 1 : 0);
        (row < heldBack ? dataset.test_rows : dataset.train_rows).push_back(row);
    }
    return dataset;
}

/// Rain in numbers far from 1.
void scaleUp(model::Dataset& rows)
{
    for (std::size_t row = 0; row < rows.rows(); ++row)
        rows.inputs[2 * row + 1] = 100'000 + 10'000 * rows.inputs[2 * row + 1];
}

/// What is known beside a step of runs that hold, that part, and that are too long to follow.
void lookAtTwins(const QString& lesson, const std::function<void(const model::Step&)>& look)
{
    const std::array<model::Inputs, 3> runs = {
        model::Inputs{},
        model::Inputs{{"learning_rate", {1}}, {"seed", {7}}},
        model::Inputs{{"iterations", {10'000'000}}},
    };
    for (const model::Inputs& inputs : runs) {
        Document document;
        document.setInputs(lesson, inputs);
        TwinWatch watch(document.run(lesson));
        QSignalSpy found(&watch, &TwinWatch::found);
        watch.look();
        QVERIFY(found.wait(200'000));
        look(watch.words());
    }
}

} // namespace

void TestLiveProse::addLessons()
{
    QTest::addColumn<QString>("lesson");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
}

void TestLiveProse::saysOfARunWhatTheStatusSays_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("heldBack");
    QTest::addColumn<int>("common");
    QTest::newRow("the tutorial's rows") << 0 << 0 << 0;
    QTest::newRow("own rows") << 30 << 0 << 2;
    QTest::newRow("own rows, some held back") << 30 << 8 << 2;
    QTest::newRow("own rows of unlike classes") << 40 << 0 << 10;
}

void TestLiveProse::saysOfARunWhatTheStatusSays()
{
    QFETCH(const int, rows);
    QFETCH(const int, heldBack);
    QFETCH(const int, common);
    static const QRegularExpression inStatus(
        QStringLiteral("error sum (\\S+), (\\d+) of (\\d+) right"));
    static const QRegularExpression heldBackInStatus(
        QStringLiteral("(\\d+) of (\\d+) held-back rows? right"));
    static const QRegularExpression atFirst(
        QStringLiteral("At first (\\d+) of (\\d+) rows came out right, now it is (\\d+)"));
    const auto id = QStringLiteral("training");
    for (const double seed : {1.0, 42.0}) {
        for (const double rate : {0.05, 5.0}) {
            Document document;
            if (rows > 0)
                document.setData(
                    ownRows(std::uint32_t(seed), std::size_t(rows), std::size_t(heldBack), common),
                    {});
            document.setInput(id, QStringLiteral("seed"), {seed}, {});
            document.setInput(id, QStringLiteral("learning_rate"), {rate}, {});
            document.setInput(id, QStringLiteral("iterations"), {350}, {});
            const auto page = trainingpage::open(document);
            const auto settled = [&] { return !page->isBusy(); };
            QString untrained;
            for (const int at : {0, 1, 101, 222, 350}) {
                page->stepper().goTo(at);
                QVERIFY(QTest::qWaitFor(settled, 20'000));
                const model::Step& step = page->currentStep();
                const QString status =
                    page->findChild<QLabel*>(QStringLiteral("trainingStatus"))->text();
                const auto said = inStatus.match(status);
                QVERIFY2(said.hasMatch(), qPrintable(status));
                const QString text = sectionText(id, step, QStringLiteral("finished"));
                const auto told = atFirst.match(text);
                QVERIFY2(told.hasMatch(), qPrintable(text));
                if (at == 0)
                    untrained = said.captured(2);
                QCOMPARE(told.captured(1), untrained);
                QCOMPARE(told.captured(2), said.captured(3));
                QCOMPARE(told.captured(3), said.captured(2));
                QCOMPARE(text.contains(QStringLiteral("Every row it learns from comes out")),
                         said.captured(2) == said.captured(3));
                QCOMPARE(text.contains(QStringLiteral("All iterations are made")), at == 350);
                if (at == 350)
                    QVERIFY2(text.contains(QStringLiteral(" to %1.").arg(said.captured(1))),
                             qPrintable(text));
                const auto held = heldBackInStatus.match(status);
                QCOMPARE(held.hasMatch(), heldBack > 0);
                const QString reserved =
                    QStringLiteral("Rows held back that come out right: %1 of %2.")
                        .arg(held.captured(1), held.captured(2));
                QCOMPARE(text.contains(reserved), heldBack > 0);
                QCOMPARE(status.contains(QStringLiteral("always saying so")), common == 10);
                QCOMPARE(text.contains(QStringLiteral("Mind the yardstick")), common == 10);
                QVERIFY2(!text.contains(QStringLiteral("–")), qPrintable(text));
            }
        }
    }
}

void TestLiveProse::saysThatNumbersAreNotScaledWhereTheyAreNot()
{
    for (const bool scaled : {true, false}) {
        model::Dataset dataset = ownRows(5, 60, 0, 2);
        if (!scaled)
            scaleUp(dataset);
        double most = 0;
        double least = 0;
        for (std::size_t row = 0; row < dataset.rows(); ++row) {
            const double rain = dataset.inputs[2 * row + 1];
            most = row == 0 ? rain : std::max(most, rain);
            least = row == 0 ? rain : std::min(least, rain);
        }
        Document document;
        document.setData(dataset, {});
        const auto page = trainingpage::open(document);
        const auto words = [&page] {
            QStringList texts;
            for (const QLabel* label : page->findChildren<QLabel*>())
                if (label->isVisible())
                    texts << label->text();
            return texts.join(u'\n');
        };
        const QString sentence =
            QStringLiteral("its numbers are not scaled: rain runs from %1 to %2.")
                .arg(pageNumber(least), pageNumber(most));
        // Not before every row may have had a say.
        for (const int at : {10, 500}) {
            page->stepper().goTo(at);
            QVERIFY(QTest::qWaitFor([&page] { return !page->isBusy(); }, 20'000));
            const bool isSaid = !scaled && at == 500;
            QVERIFY2(words().contains(sentence) == isSaid, qPrintable(words()));
            // The prose beside it gives the same advice, and no other.
            const QString prose =
                sectionText(trainingLesson, page->currentStep(), QStringLiteral("finished"));
            QVERIFY2(prose.contains(QStringLiteral("standardize the rows")) == isSaid,
                     qPrintable(prose));
            QVERIFY2(!isSaid || !prose.contains(QStringLiteral("learning rate")),
                     qPrintable(prose));
        }
    }
}

void TestLiveProse::tellsTheEndsOfANarrowRangeApart()
{
    model::Dataset dataset = ownRows(5, 60, 0, 2);
    for (std::size_t row = 0; row < dataset.rows(); ++row)
        dataset.inputs[2 * row + 1] = 1e15 + double(row % 4);
    Document document;
    document.setData(dataset, {});
    const auto page = trainingpage::open(document);
    page->stepper().goTo(300);
    QVERIFY(QTest::qWaitFor([&page] { return !page->isBusy(); }, 20'000));
    static const QRegularExpression ends(QStringLiteral("rain runs from (.+) to (.+)\\. Stand"));
    QString told;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        if (const auto match = ends.match(label->text()); match.hasMatch()) {
            told = match.captured();
            QVERIFY2(match.captured(1) != match.captured(2), qPrintable(told));
        }
    }
    QVERIFY(!told.isEmpty());
}

void TestLiveProse::saysHowATargetBetweenTheClassesCounts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("inProse");
    QTest::addColumn<QString>("onPictures");
    QTest::newRow("English") << "en"
                             << "from 0.5 on a target counts as 1, below as 0."
                             << "A target counts as 1 from 0.5 on.";
    QTest::newRow("German") << "de"
                            << "Ab 0,5 zählt ein Zielwert als 1, darunter als 0."
                            << "Ein Zielwert zählt ab 0,5 als 1.";
    QTest::newRow("Spanish") << "es"
                             << "a partir de 0,5 un objetivo cuenta como 1, y por debajo, como 0."
                             << "Un objetivo cuenta como 1 a partir de 0,5.";
}

void TestLiveProse::saysHowATargetBetweenTheClassesCounts()
{
    QFETCH(const QString, code);
    QFETCH(const QString, inProse);
    QFETCH(const QString, onPictures);
    language::apply(code);
    int turn = 0;
    for (const int heldBack : {0, 8}) {
        ++turn;
        for (const double between : {0.0, 0.119, 1.0, 0.5}) {
            if (!isItsTurn(++turn, 2))
                continue;
            const bool isSaid = between != 0 && between != 1;
            model::Dataset dataset = ownRows(5, 30, std::size_t(heldBack), 2);
            dataset.targets[3] = between;
            Document document;
            document.setData(dataset, {});
            const auto page = trainingpage::open(document);
            for (const int at : {0, 200}) {
                page->stepper().goTo(at);
                QVERIFY(QTest::qWaitFor([&page] { return !page->isBusy(); }, 20'000));
                for (const char* name : {"rowsPlot", "confusionPicture", "askPicture"}) {
                    const QString words = page->findChild<Picture*>(QLatin1String(name))->summary();
                    QVERIFY2(words.contains(onPictures) == isSaid, qPrintable(words));
                    QVERIFY2(words.count(onPictures) <= 1, qPrintable(words));
                }
                // Not for the ear alone.
                const auto* asked = page->findChild<QLabel*>(QStringLiteral("askResult"));
                QCOMPARE(asked->text().contains(onPictures), isSaid);
                const auto* note = page->findChild<QLabel*>(QStringLiteral("rowsNote"));
                QCOMPARE(note->isVisibleTo(note->parentWidget()), isSaid);
                QCOMPARE(note->text(), isSaid ? onPictures : QString());
                auto* matrix = page->findChild<Picture*>(QStringLiteral("confusionPicture"));
                for (const QSize size : {QSize(500, 300), QSize(300, 560)}) {
                    matrix->resize(size);
                    TextMeter meter(size);
                    matrix->render(&meter);
                    QString drawn;
                    for (const Written& each : meter.written())
                        drawn += each.text.trimmed() + QLatin1Char(' ');
                    QVERIFY2(drawn.contains(onPictures) == isSaid, qPrintable(drawn));
                }
            }
            page->stepper().goTo(0);
            QVERIFY(QTest::qWaitFor([&page] { return !page->isBusy(); }, 20'000));
            const QString prose =
                sectionText(trainingLesson, page->currentStep(), QStringLiteral("start"));
            QVERIFY2(prose.contains(inProse) == isSaid, qPrintable(prose));
        }
    }
}

void TestLiveProse::writesRowsAndIterationsAsTheStatusDoes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("iterations");
    QTest::newRow("English") << "en"
                             << "3,639"
                             << "2,500";
    QTest::newRow("German") << "de"
                            << "3.639"
                            << "2.500";
    QTest::newRow("Spanish") << "es"
                             << "3.639"
                             << "2.500";
}

void TestLiveProse::writesRowsAndIterationsAsTheStatusDoes()
{
    QFETCH(const QString, code);
    QFETCH(const QString, rows);
    QFETCH(const QString, iterations);
    language::apply(code);
    Document document;
    document.setData(ownRows(7, 3639, 0, 2), {});
    document.setInput(trainingLesson, QStringLiteral("iterations"), {3000}, {});
    const auto page = trainingpage::open(document);
    page->stepper().goTo(2500);
    QVERIFY(QTest::qWaitFor([&page] { return !page->isBusy(); }, 60'000));
    const QString status = page->findChild<QLabel*>(QStringLiteral("trainingStatus"))->text();
    const auto* view = page->findChild<ProseView*>();
    QTRY_VERIFY(!view->toPlainText().contains(QStringLiteral("–")));
    // Without what holds numbers together in a line.
    const QString prose = view->toPlainText().remove(QChar(0x2060));
    QStringList said{status, prose};
    for (Picture* picture : page->findChildren<Picture*>()) {
        said << picture->summary();
        const PictureTable table = picture->table();
        for (const QStringList& row : table.rows)
            said << row.value(0);
    }
    const auto* values = page->findChild<QAbstractItemView*>(QStringLiteral("valuesView"))->model();
    for (int row = 0; row < values->rowCount(); ++row)
        said << values->index(row, 1).data().toString();
    const auto written = [](const QString& number, const QString& text) {
        return text.contains(QRegularExpression(QStringLiteral("(?<![\\d.,])%1(?!\\d|[.,]\\d)")
                                                    .arg(QRegularExpression::escape(number))));
    };
    QVERIFY2(written(rows, status) && written(iterations, status), qPrintable(status));
    QVERIFY2(written(rows, prose), qPrintable(prose));
    for (const QString& text : std::as_const(said)) {
        for (const QString& number : {rows, iterations}) {
            const QString bare = QString(number).remove(1, 1);
            QVERIFY2(!written(bare, text), qPrintable(text));
        }
    }
}

void TestLiveProse::saysEightOfEightWhereItIs()
{
    Document document;
    const auto id = QString::fromUtf8(model::workbench_lesson);
    document.setInputs(id, {{"activation", std::string("sigmoid")},
                            {"learning_rate", {0.5}},
                            {"iterations", {60'000}}});
    LessonPage page(*findLesson(id), document);
    page.resize(1100, 720);
    page.open();
    page.show();
    page.findChild<QComboBox*>(QStringLiteral("speedChoice"))->setCurrentIndex(2);
    page.findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
    QVERIFY(QTest::qWaitFor([&] { return !page.isBusy(); }, 60'000));
    const QString status = page.findChild<QLabel*>(QStringLiteral("trainingStatus"))->text();
    QVERIFY2(status.contains(QStringLiteral("8 of 8 right")), qPrintable(status));
    const auto* prose = page.findChild<ProseView*>();
    QTRY_VERIFY2(prose->toPlainText().contains(QStringLiteral("Right: 8 of 8 rows.")),
                 qPrintable(prose->toPlainText()));
}

void TestLiveProse::goesAlongWithTheTraining()
{
    Document document;
    const auto page = trainingpage::open(document);
    const auto* prose = page->findChild<ProseView*>();
    QTRY_VERIFY2(prose->toPlainText().contains(QStringLiteral("Iterations made up to it: 0.")),
                 qPrintable(prose->toPlainText()));
    page->findChild<QComboBox*>(QStringLiteral("speedChoice"))->setCurrentIndex(0); // row by row
    page->findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
    QTRY_VERIFY(!prose->toPlainText().contains(QStringLiteral("Iterations made up to it: 0.")));
    QVERIFY2(page->isBusy(), "before it has come to its end");
}

void TestLiveProse::choosesByFactsThatCanBeSoAndNotSo()
{
    QFETCH(const QString, lesson);
    std::set<QString> asked;
    for (const char* file : {"en.md", "formulas.html"}) {
        for (const QString& fact :
             lessontext::factsOf(lessontext::readShared(lesson, QString::fromLatin1(file))))
            asked.insert(fact);
    }
    std::erase_if(asked, [](const QString& fact) {
        // These say whether a question has been answered.
        return fact.startsWith(u"asked-") ||
               // Rows of another length are a person's own, and so are targets that are no class.
               fact.endsWith(QLatin1String("-number")) ||
               fact.endsWith(QLatin1String("-numbers")) ||
               fact.endsWith(QLatin1String("target-between")) ||
               fact == QLatin1String("overshoots") || fact == QLatin1String("number") ||
               fact == QLatin1String("held-back-spread"); // of rows for numbers
    });
    const bool hasTwins = asked.contains(QStringLiteral("twins-hold"));
    // By step id: how often each fact was so, and how many steps there were.
    std::map<QString, std::pair<int, int>> seen;
    const auto look = [&](const model::Step& step) {
        for (const QString& fact : asked) {
            seen[fact].first += step.holds(fact.toStdString());
            ++seen[fact].second;
        }
    };
    model::Random random(3);
    const Lesson* found = findLesson(lesson);
    const auto wereAllSoAndNotSo = [&] {
        return std::ranges::all_of(asked, [&](const QString& fact) {
            const auto [so, of] = seen[fact];
            // What twins do is looked at below.
            return (0 < so && so < of) || fact.startsWith(u"twins-");
        });
    };
    const int turns = found->run ? 24 : 100;
    for (int turn = 0; turn < turns && !(turn > 0 && wereAllSoAndNotSo()); ++turn) {
        Document document;
        const bool onOwnRows = turn > 4;
        if (found->learns_from_any_rows() && onOwnRows) {
            model::Dataset rows = ownRows(std::uint32_t(turn), 24, turn % 2 ? 5 : 0, 1 + turn % 5);
            if (turn % 3 == 0)
                rows.targets.back() = 0.25;
            if (turn % 3 == 1)
                scaleUp(rows);
            document.setData(rows, {});
        }
        for (const model::Input& input : found->inputs()) {
            if (turn == 0)
                break;
            const model::Numbers* range = model::numbers_of(input.kind);
            if (!range) {
                document.setInput(lesson, QString::fromStdString(input.name),
                                  example::drawn(input.kind, random), {});
                continue;
            }
            std::vector<double> numbers = range->initial;
            for (double& number : numbers) {
                number = std::clamp(number + 2 * random.normal(), range->minimum, range->maximum);
                if (std::holds_alternative<model::Whole>(input.kind))
                    number = std::round(std::abs(number));
            }
            if (input.name == "iterations")
                numbers = {onOwnRows ? 4'000.0 : 250.0};
            if (input.name == "seed")
                numbers = {double(turn)};
            // Two lines that part the rows are seldom drawn.
            if (input.name == "line_1" && turn % 10 == 1)
                numbers = {1, 1, -0.5};
            if (input.name == "line_2" && turn % 10 == 1)
                numbers = {-1, -1, turn % 20 == 1 ? 1.5 : 1.2};
            if (input.name == "learning_rate")
                numbers = {turn % 4 == 0 ? 5 : 0.5};
            if (turn % 10 == 9 && numbers.size() > 1)
                numbers.front() = numbers.back() =
                    0; // an arrow of no length, an input of no effect
            document.setInput(lesson, QString::fromStdString(input.name), numbers, {});
        }
        const auto input = [&](const char* name) {
            const model::Inputs inputs = document.inputs(lesson);
            const auto named = inputs.find(name);
            return named == inputs.end() ? std::vector<double>() : named->second.numbers;
        };
        const auto set = [&](const char* name, const std::vector<double>& numbers) {
            if (!input(name).empty() && !numbers.empty())
                document.setInput(lesson, QString::fromLatin1(name), numbers, {});
        };
        if (turn % 10 == 8) { // rows that are met exactly, and rows that contradict each other
            set("prediction", input("target"));
            set("first_prediction", input("first_target"));
            set("second_input_vector", input("input_vector"));
            set("second_target", {turn % 20 == 8 ? 0.0 : 1.0});
            set("target", {1});
            const bool flat =
                lesson == QLatin1String("way-down") || lesson == QLatin1String("chain-rule");
            set("bias", {flat ? 100.0 : 0.0});
            // A network at the flat end of its sigmoid.
            set("bias_1", {10, 10, 10});
            set("weights_2", {10, 10, 10});
            set("bias_2", {10});
        }
        if (turn % 10 == 7) { // a step that costs another row its right answer
            set("other_input_vector", input("input_vector"));
            set("weights_1", {0, 0});
            set("bias", {0});
            set("target", {0});
            set("other_target", {1});
        }
        const std::unique_ptr<LessonPage> page(new LessonPage(*found, document));
        page->open();
        page->stepper().last();
        QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000));
        look(page->currentStep());
        for (const int at : {0, page->walk().count() / 2}) {
            page->stepper().goTo(at);
            QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000));
            // Elsewhere nothing is known before its step.
            if (found->run)
                look(page->currentStep());
        }
    }
    if (hasTwins)
        lookAtTwins(lesson, look);
    for (const auto& [fact, count] : seen) {
        QVERIFY2(count.first > 0, qPrintable(fact + QStringLiteral(" is never so")));
        QVERIFY2(count.first < count.second, qPrintable(fact + QStringLiteral(" is always so")));
    }
}

void TestLiveProse::claimsNumbersOfTheTutorialWhereTheyAreTheOnesOnScreen()
{
    QFETCH(const QString, lesson);
    static const QRegularExpression notes(
        QStringLiteral("<!--\\s*closer:.*?<!--\\s*/closer\\s*-->"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression claim(
        QStringLiteral("\\d\\.\\d{4,}|\\b\\d+ of \\d+\\b|tutorial's numbers"));
    QString text = lessontext::readShared(lesson, QStringLiteral("en.md"));
    text = lessontext::chosen(text.remove(notes), {}); // of a step that is nothing like it
    text.remove(QStringLiteral("2.71828"));            // Euler's number
    const auto match = claim.match(text);
    QVERIFY2(!match.hasMatch(), qPrintable(text.mid(match.capturedStart() - 60, 160)));
}

void TestLiveProse::saysWhereTheCurveIsWithoutTheWholeOne()
{
    Document document;
    const auto page = trainingpage::open(document);
    page->findChild<QComboBox*>(QStringLiteral("speedChoice"))->setCurrentIndex(2);
    page->findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
    QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 60'000));
    for (const auto& [step, sentence] :
         {std::pair(0, QStringLiteral("The step in view comes before the first of them.")),
          std::pair(450, QStringLiteral(", measured at iteration 400."))}) {
        page->stepper().goTo(step);
        QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000));
        const QString text =
            sectionText(QStringLiteral("training"), page->currentStep(), QStringLiteral("record"));
        QVERIFY2(text.contains(sentence), qPrintable(text));
    }
}

void TestLiveProse::saysWhatTheCurvesOfHeldBackRowsShow()
{
    for (const bool holdsBack : {false, true}) {
        Document document;
        document.setData(ownRows(4, 30, holdsBack ? 8 : 0, 2), {});
        const auto page = trainingpage::open(document);
        const QString text =
            sectionText(QStringLiteral("training"), page->currentStep(), QStringLiteral("record"));
        QCOMPARE(text.contains(QStringLiteral("the mean squared errors of a row")), holdsBack);
    }
}

QTEST_MAIN(TestLiveProse)
#include "tst_liveprose.moc"
