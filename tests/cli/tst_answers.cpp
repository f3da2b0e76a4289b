// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/json_schema.h"

#include "model/questions.h"
#include "session/file.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// What a teacher reads of a class: the answers of many sessions, worked out anew.
class Answers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void each_answer_has_a_line();
    void an_edited_answer_shows();
    void questions_of_a_later_program_are_kept();
    void damaged_numbers_are_told();
    void a_point_is_told_by_its_place();
    void a_class_makes_one_table();
    void damaged_sessions_have_a_line_each();
    void goals_have_a_line_each();
    void objects_say_the_same();
    void a_class_is_graded_in_the_table_of_its_sessions();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    console::Outcome run(QString command) const
    {
        return console::run(command.replace(QLatin1String("DIR"), m_folder.path()).split(u' '));
    }
    QByteArrayList lines(const QString& command) const
    {
        return run(command).output.trimmed().split('\n');
    }

    QTemporaryDir m_folder;
};

namespace
{

model::Inputs tutorials(const char* question)
{
    return model::initial_values(model::numbers_of(*model::find_question(question)));
}

void save(const QString& path, std::vector<session::GivenAnswer> answers,
          std::vector<session::ReachedGoal> goals = {})
{
    session::Session session = session::fresh_session();
    session.answers = std::move(answers);
    session.goals = std::move(goals);
    session::KnownFile file{path, {}};
    QVERIFY(!session::save(session, file).problem);
}

} // namespace

void Answers::initTestCase()
{
    // The second of January 1970 and later.
    save(path("ada.neuron"),
         {{"difference", tutorials("difference"), "0,87", "right", 1},
          {"difference", tutorials("difference"), "-0.871", "target-first", 20'000},
          {"half-as-far", tutorials("half-as-far"), "half", "proportional", 20'000},
          {"second-dot-product", tutorials("second-dot-product"), "", "shown", 20'001}});
    save(path("ben.neuron"),
         {{"difference", tutorials("difference"), "-0.871", "right", 3},
          {"of tomorrow", {{"x", {1, 2}}, {"way", std::string("up, \"up\"")}}, "?", "a rule", -5},
          {"difference", {}, "0.871", "right", 9'000'000'000}});
    save(path("new.neuron"), {});
    save(path("cem.neuron"), {},
         {{"both-rows-right", {{"bias", {0.5}}, {"weights_1", {-6, 7}}}},
          {"few-units", {}},
          {"of tomorrow", {}}});
    QFile damaged(path("damaged.neuron"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("no session");
}

void Answers::each_answer_has_a_line()
{
    const auto outcome = run("answers DIR/ada.neuron");
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.error.isEmpty());
    const QByteArrayList found = outcome.output.trimmed().split('\n');
    QCOMPARE(found.size(), 5);
    QCOMPARE(found[0],
             QByteArray("session,lesson,question,answer,right,found,kept,as_kept,day,numbers"));
    const QByteArray name = path("ada.neuron").toUtf8();
    QVERIFY2(found[1].startsWith(name + ",error,difference,\"0,87\",0.8710191478537642,right,"
                                        "right,yes,1970-01-02,"),
             found[1]);
    QVERIFY2(found[1].contains("prediction = 0.8710191478537642; target = 0"), found[1]);
    QVERIFY2(found[2].contains(",-0.871,0.8710191478537642,target-first,target-first,yes,"
                               "2024-10-04,"),
             found[2]);
    QVERIFY2(found[3].contains(",half-as-far,half,quarter,proportional,proportional,yes,"),
             found[3]);
    QVERIFY2(found[4].contains(",second-dot-product,,4.126,shown,shown,yes,") ||
                 found[4].contains(",second-dot-product,,4.125"),
             found[4]);
    QVERIFY2(found[4].contains("input_vector = [1.72, 1.23]"), found[4]);
}

void Answers::an_edited_answer_shows()
{
    const QByteArrayList found = lines("answers DIR/ben.neuron");
    QVERIFY2(found[1].contains(",-0.871,0.8710191478537642,target-first,right,no,1970-01-04,"),
             found[1]);
}

void Answers::questions_of_a_later_program_are_kept()
{
    const QByteArrayList found = lines("answers DIR/ben.neuron");
    QVERIFY2(found[2].contains(",,of tomorrow,?,,unknown,a rule,yes,,"), found[2]);
    QVERIFY2(found[2].contains("\"way = up, \"\"up\"\"; x = [1, 2]\""), found[2]);
}

void Answers::damaged_numbers_are_told()
{
    const QByteArrayList found = lines("answers DIR/ben.neuron");
    QVERIFY2(found[3].endsWith(",error,difference,0.871,,damaged,right,no,,"), found[3]);
}

void Answers::a_point_is_told_by_its_place()
{
    save(path("dora.neuron"), {{"one-step", tutorials("one-step"), "0.5", "right", 1},
                               {"one-step", tutorials("one-step"), "-0.85", "right", 2},
                               {"one-step", tutorials("one-step"), "somewhere", "right", 3}});
    const QByteArrayList found = lines("answers DIR/dora.neuron");
    QVERIFY2(found[1].contains(",way-down,one-step,0.5,0.52261"), found[1]);
    QVERIFY2(found[1].contains(",right,right,yes,1970-01-02,"), found[1]);
    QVERIFY2(found[2].contains(",no-rate,right,no,1970-01-03,"), found[2]);
    QVERIFY2(found[3].contains(",somewhere,") && found[3].contains(",damaged,right,no,"), found[3]);
}

void Answers::a_class_makes_one_table()
{
    const QByteArrayList found = lines("answers DIR/ada.neuron DIR/new.neuron DIR/ben.neuron");
    QCOMPARE(found.size(), 1 + 4 + 0 + 3);
    QVERIFY(found[5].startsWith(path("ben.neuron").toUtf8()));
}

void Answers::damaged_sessions_have_a_line_each()
{
    const auto outcome =
        run("answers DIR/damaged.neuron DIR/ada.neuron DIR/missing.neuron DIR/ben.neuron");
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.output.trimmed().split('\n').size(), 8);
    const QByteArrayList said = outcome.error.trimmed().split('\n');
    QCOMPARE(said.size(), 3);
    QVERIFY2(said[0].contains("damaged.neuron"), said[0]);
    QVERIFY2(said[1].contains("missing.neuron"), said[1]);
    QVERIFY2(said[2].contains("2 of 4 sessions are left out."), said[2]);
}

void Answers::goals_have_a_line_each()
{
    const QByteArrayList found = lines("answers DIR/cem.neuron");
    QCOMPARE(found.size(), 4);
    const QByteArray name = path("cem.neuron").toUtf8();
    QCOMPARE(found[1], name + ",first-prediction,both-rows-right,,,reached,reached,yes,,"
                              "\"bias = 0.5; weights_1 = [-6, 7]\"");
    QCOMPARE(found[2], name + ",workbench,few-units,,,reached,reached,yes,,");
    QCOMPARE(found[3], name + ",,of tomorrow,,,unknown,reached,yes,,");
    const auto outcome = run("answers DIR/cem.neuron --json");
    QFile schema(QStringLiteral(SOURCE_DIR "/docs/console.schema.json"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const QString fault =
        JsonSchema(schema.readAll()).fault(outcome.json(), QStringLiteral("answers"));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    const QJsonArray goals = outcome.json()[u"sessions"][0][u"goals"].toArray();
    QCOMPARE(goals.size(), 3);
    QCOMPARE(goals[0][u"goal"].toString(), QStringLiteral("both-rows-right"));
    QCOMPARE(goals[0][u"told"][u"weights_1"][1].toDouble(), 7.0);
    QCOMPARE(goals[1][u"lesson"].toString(), QStringLiteral("workbench"));
    QVERIFY(goals[2][u"lesson"].isNull());
}

void Answers::objects_say_the_same()
{
    const auto outcome = run("answers DIR/ada.neuron DIR/ben.neuron DIR/new.neuron --json");
    QCOMPARE(outcome.status, 0);
    QFile schema(QStringLiteral(SOURCE_DIR "/docs/console.schema.json"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const QString fault =
        JsonSchema(schema.readAll()).fault(outcome.json(), QStringLiteral("answers"));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    const QJsonArray sessions = outcome.json()[u"sessions"].toArray();
    QCOMPARE(sessions.size(), 3);
    const QJsonArray adas = sessions[0][u"answers"].toArray();
    QCOMPARE(adas.size(), 4);
    QCOMPARE(adas[1][u"found"].toString(), QStringLiteral("target-first"));
    QCOMPARE(adas[1][u"right"].toDouble(), 0.8710191478537642);
    QCOMPARE(adas[2][u"right"].toString(), QStringLiteral("quarter"));
    QVERIFY(sessions[1][u"answers"][1][u"right"].isNull());
    QVERIFY(!sessions[1][u"answers"][0][u"as_kept"].toBool());
    QVERIFY(sessions[2][u"answers"].toArray().isEmpty());
}

void Answers::a_class_is_graded_in_the_table_of_its_sessions()
{
    session::Session session = session::fresh_session();
    session.answers = {{"difference", tutorials("difference"), "-0.871", "target-first", 1},
                       {"half-as-far", tutorials("half-as-far"), "quarter", "proportional", 2},
                       {"difference", tutorials("difference"), "0,87", "target-first", 3}};
    session.goals = {{"a-puzzle", {}}, {"another", {}}};
    session::KnownFile file{path("cleo.neuron"), {}};
    QVERIFY(!session::save(session, file).problem);
    const QByteArrayList found =
        lines("inspect DIR/ada.neuron DIR/ben.neuron DIR/new.neuron DIR/cleo.neuron");
    QVERIFY2(found[0].endsWith(",questions,right,goals"), found[0]);
    QVERIFY2(found[1].endsWith(",3,0,0"), found[1]); // shown, or wrong the last time
    QVERIFY2(found[2].endsWith(",2,0,0"), found[2]);
    QVERIFY2(found[3].endsWith(",0,0,0"), found[3]);
    QVERIFY2(found[4].endsWith(",2,2,2"), found[4]); // whatever the file says
    const QByteArray text = run("inspect DIR/cleo.neuron").output;
    QVERIFY2(text.contains("questions: 2 answered, 2 of them right\ngoals: 2 reached\n"), text);
    const QJsonObject object = run("inspect DIR/cleo.neuron --json").json();
    QCOMPARE(object[u"questions"].toInt(), 2);
    QCOMPARE(object[u"right"].toInt(), 2);
    QCOMPARE(object[u"goals"].toArray(), (QJsonArray{"a-puzzle", "another"}));
}

QTEST_GUILESS_MAIN(Answers)
#include "tst_answers.moc"
