// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/json_schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// What is printed as JSON is what docs/console.schema.json says.
class Schema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void the_output_is_as_described_data();
    void the_output_is_as_described();
    void standard_error_is_as_described();
    void what_is_not_as_described_is_found();

private:
    console::Outcome run(QString command) const
    {
        return console::run(command.replace(QLatin1String("DIR"), m_folder.path()).split(u' '));
    }

    QTemporaryDir m_folder;
    JsonSchema m_schema{{}};
};

void Schema::initTestCase()
{
    QFile schema(QStringLiteral(SOURCE_DIR "/docs/console.schema.json"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    m_schema = JsonSchema(schema.readAll());
    QVERIFY(!m_schema.isEmpty());
    QFile rows(m_folder.filePath(QStringLiteral("rows.csv")));
    QVERIFY(rows.open(QIODevice::WriteOnly));
    rows.write("id,size,colour,weight,note,ripe\n1,1.5,red,90,,no\n2,2.5,blue,80,,no\n"
               "3,3.5,red,,,no\n4,4.5,Blue,75,,no\n5,7.5,green,40,,yes\n6,8.5,red,35,,yes\n"
               "7,,green,30,,yes\n8,9.5,blue,20,,yes\n9,10.5,red,28,,yes\n1,2\n");
    rows.close();
    QFile ripe(m_folder.filePath(QStringLiteral("ripe.csv")));
    QVERIFY(ripe.open(QIODevice::WriteOnly));
    ripe.write("size,colour,weight,ripe\n7.5,green,40,yes\n8.5,red,35,yes\n");
    ripe.close();
    const QString save = QStringLiteral("train %1 --iterations 150 --save DIR/%2.neuron");
    QVERIFY(run(save.arg(QStringLiteral("--tutorial"), QStringLiteral("tutorial"))).status == 0);
    QVERIFY(
        run(save.arg(QStringLiteral("DIR/rows.csv --target ripe"), QStringLiteral("own"))).status ==
        0);
    QVERIFY(run(save.arg(QStringLiteral("DIR/rows.csv --target weight --features size --output "
                                        "number --standardize --learning-rate 0.01"),
                         QStringLiteral("number")))
                .status == 0);
}

void Schema::the_output_is_as_described_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("kind");
    const QString own = QStringLiteral("train DIR/rows.csv --json --iterations 150 ");
    QTest::newRow("the tutorial") << "train --tutorial --json --test-fraction 0.25"
                                  << "run";
    QTest::newRow("labels") << own + "--target ripe"
                            << "run";
    QTest::newRow("labels, prepared") << own + "--target ripe --missing mean --standardize "
                                               "--test-fraction 0.25 --join-spellings colour"
                                      << "run";
    QTest::newRow("a threshold") << own + "--target weight --above 50 --hidden 3,2"
                                 << "run";
    QTest::newRow("a number, and what the network derives")
        << own + "--target weight --features size --output number --standardize --test-fraction "
                 "0.25 --derive x1^2 --layers 3:tanh,2:relu --batch all --l1 0.01"
        << "run";
    QTest::newRow("no iteration") << own + "--target ripe --iterations 0"
                                  << "run";
    QTest::newRow("a run that diverged")
        << "train --tutorial --json --hidden 8,8 --activation linear --learning-rate 1e200"
        << "run";
    QTest::newRow("a run for each seed") << own + "--target ripe --seeds 1-3"
                                         << "seeds";
    QTest::newRow("the same with rows held back")
        << "train --tutorial --seeds 1,3 --json --test-fraction 0.25"
        << "seeds";
    QTest::newRow("a run that went on") << "resume DIR/own.neuron --iterations 9 --json"
                                        << "run";
    QTest::newRow("a session") << "inspect DIR/own.neuron --json"
                               << "session";
    QTest::newRow("a session of the tutorial") << "inspect DIR/tutorial.neuron --json"
                                               << "session";
    QTest::newRow("answers to questions") << "answers DIR/own.neuron DIR/tutorial.neuron --json"
                                          << "answers";
    QTest::newRow("a network") << "export DIR/own.neuron --to json"
                               << "export";
    QTest::newRow("the tutorial's network") << "export DIR/tutorial.neuron --to json"
                                            << "export";
    QTest::newRow("a prediction") << "predict DIR/tutorial.neuron --json --set x1=1 --set x2=2"
                                  << "prediction";
    QTest::newRow("an evaluation") << "evaluate DIR/own.neuron DIR/rows.csv --json"
                                   << "evaluation";
    QTest::newRow("an evaluation by several sessions")
        << "evaluate DIR/own.neuron DIR/number.neuron DIR/rows.csv --json"
        << "evaluations";
    QTest::newRow("an evaluation of one class") << "evaluate DIR/own.neuron DIR/ripe.csv --json"
                                                << "evaluation";
    QTest::newRow("a network of a number") << "export DIR/number.neuron --to json"
                                           << "export";
    QTest::newRow("how good a number is") << "evaluate DIR/number.neuron DIR/rows.csv --json"
                                          << "evaluation";
    QTest::newRow("a predicted number") << "predict DIR/number.neuron --json --set size=2"
                                        << "prediction";
    QTest::newRow("a table") << "table DIR/rows.csv --json"
                             << "table";
}

void Schema::the_output_is_as_described()
{
    QFETCH(QString, command);
    QFETCH(const QString, kind);
    if (command.count(QStringLiteral("--iterations")) > 1)
        command.remove(QStringLiteral("--iterations 150 "));
    const console::Outcome outcome = run(command);
    const QJsonDocument told = QJsonDocument::fromJson(outcome.output);
    QVERIFY2(outcome.output.endsWith('\n') && !told.isNull(), outcome.error);
    const QString fault =
        told.isArray() ? m_schema.fault(told.array(), kind) : m_schema.fault(told.object(), kind);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void Schema::standard_error_is_as_described()
{
    int told = 0;
    for (const char* command :
         {"train DIR/rows.csv --target ripe --json", "table DIR/no.csv --json",
          "train --tutorial --json --seed x", "inspect DIR/rows.csv --json"}) {
        for (const QByteArray& line : run(QLatin1String(command)).error.trimmed().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            const QString kind =
                object.contains(u"error") ? QStringLiteral("error") : QStringLiteral("warning");
            const QString fault = m_schema.fault(object, kind);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            ++told;
        }
    }
    QVERIFY(told >= 6);
}

void Schema::what_is_not_as_described_is_found()
{
    QJsonObject run = this->run(QStringLiteral("train --tutorial --json")).json();
    QCOMPARE(m_schema.fault(run, QStringLiteral("run")), QString());
    QJsonObject more = run;
    more[QLatin1String("surprise")] = 1;
    QVERIFY(!m_schema.fault(more, QStringLiteral("run")).isEmpty());
    QJsonObject other = run;
    other[QLatin1String("iterations")] = 0.5;
    QVERIFY(!m_schema.fault(other, QStringLiteral("run")).isEmpty());
    run.remove(QLatin1String("settings"));
    QVERIFY(!m_schema.fault(run, QStringLiteral("run")).isEmpty());
}

QTEST_GUILESS_MAIN(Schema)
#include "tst_schema.moc"
