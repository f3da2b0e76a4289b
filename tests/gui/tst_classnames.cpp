// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/classnames.h"
#include "gui/document/document.h"
#include "model/two_blobs.h"

#include <QTest>

using namespace gui;

/// What views call what a network predicts.
class TestClassNames : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void areThePersonsOwnLabels();
    void ofAThresholdSayWhichSide();
    void ofANumberAreInItsOwnUnits();
    void otherRowsPredictClassesAgain();
};

void TestClassNames::areThePersonsOwnLabels()
{
    const ClassNames names = classNames(table::TargetMapping{{"no", "yes"}, "yes"});
    QCOMPARE(names.of(0.2), QStringLiteral("no"));
    QCOMPARE(names.of(0.5), QStringLiteral("yes"));
    QCOMPARE(names.ofTarget(0.25), QStringLiteral("0.25"));
}

void TestClassNames::ofAThresholdSayWhichSide()
{
    const ClassNames names = classNames(table::TargetMapping{{}, {}, table::Threshold{590, true}});
    QCOMPARE(names.of(1), QStringLiteral("above 590"));
    QCOMPARE(names.of(0), QStringLiteral("at most 590"));
    // As everything beside it is written.
    const table::TargetMapping prices{{}, {}, table::Threshold{111'250.5, true}};
    QCOMPARE(classNames(prices).of(1), QStringLiteral("above 111,250.5"));
    QLocale::setDefault(QLocale(QLocale::German));
    QVERIFY(classNames(prices).of(1).contains(QStringLiteral("111.250,5")));
}

void TestClassNames::ofANumberAreInItsOwnUnits()
{
    table::TargetMapping target;
    target.aim = table::Aim::Number;
    target.mean = 50;
    target.scale = 20;
    target.unit = "°F";
    const ClassNames names = classNames(target);
    QCOMPARE(names.of(-1), QStringLiteral("30\u00a0°F"));
    QCOMPARE(names.ofTarget(0.25), QStringLiteral("55\u00a0°F"));
    QCOMPARE(names.numberOf(-1), names.of(-1));
    QCOMPARE(names.ofDifference(-0.5), QStringLiteral("−10\u00a0°F"));
    // Of two rows whose squared errors add up to 0.5, each is off by half.
    QCOMPARE(names.ofOffBy(0.5, 2), QStringLiteral("10\u00a0°F"));
    QCOMPARE(names.backText(), QStringLiteral("it × 20 + 50"));
}

void TestClassNames::otherRowsPredictClassesAgain()
{
    session::Session session = session::fresh_session();
    session::DataOrigin origin;
    origin.path = "weather.csv";
    origin.target.aim = table::Aim::Number;
    session.origin = origin;
    session.dataset = model::two_blobs();
    session::TrainingRun& run = session.runs["training"];
    run.settings.output = model::Output::Number;
    Document document;
    document.replace(std::move(session));
    // It is the workbench that predicts numbers.
    const QString workbench = QString::fromUtf8(model::workbench_lesson);
    QCOMPARE(document.run(workbench).settings().output, model::Output::Number);
    QCOMPARE(document.run(QStringLiteral("training")).settings().output, model::Output::Classes);
    document.useTutorialData();
    QCOMPARE(document.run(workbench).settings().output, model::Output::Classes);
    document.undo();
    QCOMPARE(document.run(workbench).settings().output, model::Output::Number);
}

QTEST_GUILESS_MAIN(TestClassNames)
#include "tst_classnames.moc"
