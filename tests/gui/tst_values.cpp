// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/texts/valuesview.h"
#include "model/random.h"
#include "support/moment.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace gui;

/// The table Values: readable, within bounds, and at what the step computes.
class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void showWhatEachStepComputes_data();
    void showWhatEachStepComputes();
    void haveRoomInEveryScript();
    void saysTheExactNumberOnHoverAndWhenCopied();
    void writesALargeMatrixWithinBoundsButCopiesAllOfIt();
    void coloursValuesByWhatTheyAre_data();
    void coloursValuesByWhatTheyAre();
};

namespace
{

/// Whether every text has room in its column.
bool isAllWithin(const ValuesView& values)
{
    for (int row = 0; row < values.model()->rowCount(); ++row) {
        for (int column = 0; column < 2; ++column) {
            const QModelIndex index = values.model()->index(row, column);
            if (values.columnWidth(column) < values.sizeHintForIndex(index).width())
                return false;
        }
    }
    return true;
}

} // namespace

void TestValues::showWhatEachStepComputes_data()
{
    QTest::addColumn<QString>("id");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
}

void TestValues::showWhatEachStepComputes()
{
    QFETCH(const QString, id);
    Document document;
    const Lesson* lesson = findLesson(id);
    const std::unique_ptr<LessonPage> page(new LessonPage(*lesson, document));
    page->open();
    const auto* values = page->findChild<ValuesView*>();
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800)}) {
        page->resize(size);
        page->show();
        page->stepper().first();
        const int last = std::min(page->walk().count(), 105);
        for (int i = 0; i<last; i += last> 50 ? 10 : 1) {
            page->stepper().goTo(i);
            QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000));
            const model::Step& step = page->currentStep();
            int newest = -1;
            for (std::size_t row = 0; row < step.values.size(); ++row) {
                if (std::ranges::find(step.highlights, step.values[row].name) !=
                    step.highlights.end())
                    newest = int(row);
            }
            QVERIFY(newest >= 0);
            QVERIFY2(isAllWithin(*values), step.id.c_str());
            const QModelIndex index = values->model()->index(newest, 0);
            const QRect room = values->viewport()->rect();
            if (room.height() < values->visualRect(index).height())
                continue;
            QVERIFY2(room.top() <= values->visualRect(index).top() &&
                         values->visualRect(index).bottom() <= room.bottom(),
                     (step.id + ": " + step.values[std::size_t(newest)].name).c_str());
        }
    }
}

void TestValues::haveRoomInEveryScript()
{
    ValuesView view;
    view.resize(200, 300);
    view.show();
    for (const char* name : {"短い名前です", "ein längerer Name", "короткое имя", "a"}) {
        model::Step step;
        step.values = {model::number("twelve_signs", 0.1), model::number(name, -1.0 / 3)};
        view.showStep(moment(step));
        QVERIFY2(isAllWithin(view), name);
        view.setNumberNames({QString::fromUtf8(name)});
        QVERIFY2(isAllWithin(view), name);
    }
}

void TestValues::saysTheExactNumberOnHoverAndWhenCopied()
{
    model::Step step;
    step.values = {model::number("x", 4.1259999999999994),
                   model::vector("weights", {0.1 + 0.2, 1.0 / 3})};
    ValuesView view;
    view.setNumberNames({QStringLiteral("sun"), QStringLiteral("<rain>")});
    view.showStep(moment(step));
    const auto at = [&](int row, int role) {
        return view.model()->index(row, 1).data(role).toString();
    };
    QCOMPARE(at(0, Qt::DisplayRole), QStringLiteral("4.126"));
    QVERIFY(at(0, Qt::ToolTipRole).contains(QStringLiteral("x = 4.1259999999999994")));
    QCOMPARE(at(1, Qt::DisplayRole), QStringLiteral("[sun\u00a00.3, <rain>\u00a00.3333333333]"));
    QVERIFY(at(1, Qt::ToolTipRole).contains(QStringLiteral("sun = 0.30000000000000004<br>")));
    QVERIFY(at(1, Qt::ToolTipRole).contains(QStringLiteral("&lt;rain&gt; = 0.3333333333333333")));
    view.selectAll();
    for (QAction* action : view.actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Copy))
            action->trigger();
    }
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("x\t4.1259999999999994\nweights\t0.30000000000000004\t"
                            "0.3333333333333333"));
}

void TestValues::writesALargeMatrixWithinBoundsButCopiesAllOfIt()
{
    constexpr std::size_t units = 64;
    constexpr std::size_t features = 1000;
    model::Random random(1);
    std::vector<double> numbers;
    for (std::size_t i = 0; i < units * features; ++i)
        numbers.push_back(random.normal());
    model::Step step;
    step.values = {model::matrix("weights_1", units, features, numbers)};
    ValuesView view;
    view.resize(600, 300);
    view.showStep(moment(step));
    const QModelIndex index = view.model()->index(0, 1);
    QVERIFY(index.data().toString().size() < 20'000);
    QVERIFY(index.data(Qt::ToolTipRole).toString().size() < 20'000);
    view.selectRow(0);
    for (QAction* action : view.actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Copy))
            action->trigger();
    }
    QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\t')), units * features);
}

void TestValues::coloursValuesByWhatTheyAre_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("colour");
    const auto row = [](const char* name, model::Role role, theme::Role colour) {
        QTest::newRow(name) << int(role) << int(colour);
    };
    row("an input", model::Role::Input, theme::Role::Input);
    row("weights", model::Role::Weights, theme::Role::Weights);
    row("second weights", model::Role::SecondWeights, theme::Role::SecondWeights);
    row("a prediction", model::Role::Prediction, theme::Role::Prediction);
    row("an error", model::Role::Error, theme::Role::Error);
    row("a gradient", model::Role::Gradient, theme::Role::Gradient);
    row("what lies between", model::Role::Between, theme::Role::Neutral);
    row("a count", model::Role::Other, theme::Role::Neutral);
}

void TestValues::coloursValuesByWhatTheyAre()
{
    QFETCH(const int, role);
    QFETCH(const int, colour);
    // Whatever it is called.
    model::Step step;
    step.values = {model::number("derror_dweights_1", 1, model::Role(role))};
    ValuesView view;
    view.showStep(moment(step));
    QCOMPARE(view.model()->index(0, 0).data(Qt::ForegroundRole).value<QColor>(),
             theme::look().textColour(theme::Role(colour)));
    QCOMPARE(theme::roleOf(step.find("nothing")), theme::Role::Neutral);
}

QTEST_MAIN(TestValues)
#include "tst_values.moc"
