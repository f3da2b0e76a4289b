// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "model/tutorial_data.h"
#include "support/drawn_inputs.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QProcess>
#include <QTest>

using namespace gui;

/// Runs every lesson's listings as a learner would, and lays their numbers beside those of the
/// lesson's walk.
class TestListings : public QObject
{
    Q_OBJECT

private slots:
    void printTheNumbersOfTheWalk_data();
    void printTheNumbersOfTheWalk();
    void sayWhenTheLessonHasOtherNumbers_data() { printTheNumbersOfTheWalk_data(); }
    void sayWhenTheLessonHasOtherNumbers();

private:
    struct Line {
        QString name;
        std::vector<double> numbers;
        QString text;
    };
    static QList<Line> run(const QString& program, const QStringList& arguments);
    static bool agrees(const Line& line, const model::Value& value);
};

QList<TestListings::Line> TestListings::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        QTest::qFail(process.readAllStandardError() + qPrintable(process.errorString()), __FILE__,
                     __LINE__);
        return {};
    }
    QList<Line> lines;
    for (const QByteArray& text : process.readAllStandardOutput().split('\n')) {
        QStringList words = QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        Line line{words.takeFirst(), {}, words.join(QLatin1Char(' '))};
        for (const QString& word : std::as_const(words)) {
            bool ok = false;
            const double number = word.toDouble(&ok);
            if (ok)
                line.numbers.push_back(number);
        }
        lines << line;
    }
    return lines;
}

bool TestListings::agrees(const Line& line, const model::Value& value)
{
    if (!value.text.empty())
        return line.text == QString::fromStdString(value.text);
    return std::ranges::equal(line.numbers, value.numbers, [](double a, double b) {
        // The ten digits that Values shows.
        return std::abs(a - b) <= 5e-10 * std::max({1e-3, std::abs(a), std::abs(b)});
    });
}

void TestListings::printTheNumbersOfTheWalk_data()
{
    QTest::addColumn<QString>("id");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
}

void TestListings::printTheNumbersOfTheWalk()
{
    QFETCH(QString, id);
    const QString python = QStringLiteral(SOURCE_DIR "/resources/lessons/%1/en.py").arg(id);
    const QList<Line> inPython = run(QStringLiteral("/usr/bin/python3"), {python});
    const QList<Line> inCpp = run(QStringLiteral(LISTINGS_DIR "/listing_%1").arg(id), {});
    QVERIFY(inPython.size() >= 3);
    QCOMPARE(inCpp.size(), inPython.size());

    Document document;
    const Lesson* lesson = findLesson(id);
    const std::unique_ptr<LessonPage> page(new LessonPage(*lesson, document));
    page->open();
    page->stepper().last();
    QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000));
    std::vector<model::Step> steps;
    const int stride = page->walk().count() > 100 ? page->walk().count() - 1 : 1;
    for (int i = 0; i < page->walk().count(); i += stride)
        steps.push_back(*page->walk().at(i));

    int found = 0;
    for (qsizetype i = 0; i < inPython.size(); ++i) {
        const Line& line = inPython[i];
        QCOMPARE(inCpp[i].name, line.name);
        model::Value ofCpp = model::vector("", inCpp[i].numbers);
        if (inCpp[i].numbers.empty())
            ofCpp = model::word("", inCpp[i].text.toStdString());
        QVERIFY2(agrees(line, ofCpp), qPrintable(line.name));

        bool known = false;
        bool same = false;
        for (const model::Step& step : steps) {
            const model::Value* value = step.find(line.name.toStdString());
            known = known || value;
            same = same || (value && agrees(line, *value));
        }
        QVERIFY2(!known || same, qPrintable(line.name + QStringLiteral(" differs from the walk")));
        found += same;
    }
    QVERIFY2(found >= 3, "hardly any value of the walk is printed");
}

void TestListings::sayWhenTheLessonHasOtherNumbers()
{
    QFETCH(QString, id);
    Document document;
    const Lesson* lesson = findLesson(id);
    const std::unique_ptr<LessonPage> page(new LessonPage(*lesson, document));
    page->resize(1280, 800);
    page->show();
    page->open();
    const auto remarks = page->findChildren<QLabel*>(QStringLiteral("listingRemark"));
    QCOMPARE(remarks.size(), 2);
    const auto areSaid = [&](bool said) {
        return std::ranges::all_of(remarks, [said](const QLabel* remark) {
            return remark->isHidden() != said && remark->text().isEmpty() != said;
        });
    };
    QVERIFY(areSaid(false));
    const model::Input input = lesson->inputs().front();
    model::InputValue changed = model::initial_value(input.kind);
    if (const model::Numbers* range = model::numbers_of(input.kind)) {
        const bool whole = std::holds_alternative<model::Whole>(input.kind);
        changed.numbers.front() += range->minimum == changed.number() || whole ? 1 : -0.01;
    }
    for (model::Random random(1); changed == model::initial_value(input.kind);)
        changed = example::drawn(input.kind, random);
    document.setInput(id, QString::fromStdString(input.name), changed, {});
    QVERIFY(areSaid(true));
    // Below the listing, not on it.
    const auto* listing = static_cast<const QAbstractScrollArea*>(remarks[0]->parentWidget());
    QTRY_VERIFY(remarks[0]->geometry().top() > listing->viewport()->geometry().bottom());
    QVERIFY(remarks[0]->height() >= remarks[0]->fontMetrics().height());
    document.undoStack().undo();
    QVERIFY(areSaid(false));

    document.setData(model::tutorial_dataset(), {});
    QVERIFY(areSaid(lesson->learns_from_any_rows()));
}

QTEST_MAIN(TestListings)
#include "tst_listings.moc"
