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
    QCOMPARE(document.run(QStringLiteral("training")).settings().output, model::Output::Number);
    document.useTutorialData();
    QCOMPARE(document.run(QStringLiteral("training")).settings().output, model::Output::Classes);
    document.undo();
    QCOMPARE(document.run(QStringLiteral("training")).settings().output, model::Output::Number);
}

QTEST_GUILESS_MAIN(TestClassNames)
#include "tst_classnames.moc"
