// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/json_schema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// How the console program tells of a folder of sessions.
class Inspect : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void many_sessions_make_one_table();
    void many_sessions_make_one_list();
    void one_session_makes_a_table_where_that_is_said();
    void a_folder_stands_for_the_sessions_in_it();
    void what_cannot_be_read_is_told_and_the_others_are_there_data();
    void what_cannot_be_read_is_told_and_the_others_are_there();
    void one_session_is_told_as_before();
    void no_session_is_refused();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    console::Outcome run(QString command) const
    {
        return console::run(command.replace(QLatin1String("DIR"), m_folder.path()).split(u' '));
    }

    QTemporaryDir m_folder;
};

namespace
{

/// Rows of a table by the names of their columns. \pre no field is quoted
QList<QMap<QByteArray, QByteArray>> rows_of(const QByteArray& csv)
{
    QList<QMap<QByteArray, QByteArray>> rows;
    const QByteArrayList lines = csv.split('\n');
    const QByteArrayList names = lines[0].split(',');
    for (const QByteArray& line : lines.mid(1, lines.size() - 2)) {
        const QByteArrayList fields = line.split(',');
        if (fields.size() != names.size())
            qFatal("%s", line.constData());
        QMap<QByteArray, QByteArray> row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row[names[i]] = fields[i];
        rows << row;
    }
    return rows;
}

} // namespace

void Inspect::initTestCase()
{
    QFile rows(path("rows.csv"));
    QVERIFY(rows.open(QIODevice::WriteOnly));
    rows.write("size,ripe\n1,no\n2,no\n3,no\n4,no\n7,yes\n8,yes\n9,yes\n10,yes\n");
    rows.close();
    for (const char* command :
         {"train DIR/rows.csv --target ripe --seed 7 --hidden 3,2 --iterations 150 "
          "--test-fraction 0.25 --save DIR/ada.neuron",
          "train --tutorial --iterations 5 --save DIR/ben.neuron"}) {
        const auto made = run(QLatin1String(command));
        QVERIFY2(made.status == 0, made.error);
    }
    QFile whole(path("ada.neuron"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile damaged(path("damaged.neuron"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(whole.read(whole.size() / 2));
}

void Inspect::many_sessions_make_one_table()
{
    const auto outcome = run("inspect DIR/ada.neuron DIR/ben.neuron");
    QVERIFY2(outcome.status == 0, outcome.error);
    QCOMPARE(outcome.error, QByteArray());
    const auto rows = rows_of(outcome.output);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["session"], path("ada.neuron").toUtf8());
    QCOMPARE(rows[1]["session"], path("ben.neuron").toUtf8());
    QCOMPARE(rows[0]["target"], QByteArray("ripe"));
    QCOMPARE(rows[0]["rows"], QByteArray("6"));
    QCOMPARE(rows[0]["held_back"], QByteArray("2"));
    QCOMPARE(rows[0]["hidden"], QByteArray("3 2"));
    QCOMPARE(rows[0]["seed"], QByteArray("7"));
    QCOMPARE(rows[0]["iterations"], QByteArray("150"));
    QCOMPARE(rows[1]["iterations"], QByteArray("5"));
    QCOMPARE(rows[1]["test_accuracy"], QByteArray());
    const QJsonObject ada = run("inspect DIR/ada.neuron --json").json()[u"run"].toObject();
    for (const char* name : {"train_error", "train_accuracy", "test_error", "test_accuracy"})
        QCOMPARE(rows[0][name].toDouble(), ada[QLatin1String(name)].toDouble());
    QCOMPARE(rows[0]["base_rate"].toDouble(), ada[u"train_base_rate"].toDouble());
}

void Inspect::many_sessions_make_one_list()
{
    QFile file(QStringLiteral(SOURCE_DIR "/docs/console.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const JsonSchema schema(file.readAll());
    const auto outcome = run("inspect DIR/ada.neuron DIR/ben.neuron --json");
    const QJsonArray list = QJsonDocument::fromJson(outcome.output).array();
    QCOMPARE(list.size(), 2);
    const QString fault = schema.fault(list, QStringLiteral("sessions"));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(list[1][u"session"].toString(), path("ben.neuron"));
    QJsonObject alone = list[0].toObject();
    alone.remove(QLatin1String("session"));
    QCOMPARE(alone, run("inspect DIR/ada.neuron --json").json());
}

void Inspect::one_session_makes_a_table_where_that_is_said()
{
    // As a script needs it that does not know how many there are.
    const auto two = run("inspect DIR/ada.neuron DIR/ben.neuron");
    const auto one = run("inspect DIR/ada.neuron --table");
    QCOMPARE(one.status, 0);
    QCOMPARE(one.output.split('\n').mid(0, 2), two.output.split('\n').mid(0, 2));
    QCOMPARE(one.output.count('\n'), 2);
    const QJsonArray list =
        QJsonDocument::fromJson(run("inspect DIR/ada.neuron --table --json").output).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"session"].toString(), path("ada.neuron"));
    QCOMPARE(run("inspect DIR/damaged.neuron --table").status, 3);
}

void Inspect::a_folder_stands_for_the_sessions_in_it()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("class/more")));
    for (const char* name : {"b, 2.neuron", "a.neuron", "a.neuron.bak1", "notes.txt",
                             "a.neuron.checkpoint", "more/c.neuron"})
        QVERIFY(QFile::copy(path("ben.neuron"), path("class/") + QLatin1String(name)));
    const auto folder = run("inspect DIR/class");
    QVERIFY2(folder.status == 0, folder.error);
    QCOMPARE(folder.output, console::run({QStringLiteral("inspect"), path("class/a.neuron"),
                                          path("class/b, 2.neuron")})
                                .output);
    // Of one, too, there is a table, and folders may stand among files.
    QCOMPARE(run("inspect DIR/class/more").output.count('\n'), 2);
    QCOMPARE(run("inspect DIR/ada.neuron DIR/class DIR/class/more").output.count('\n'), 5);
    QCOMPARE(run("answers DIR/class").output.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(run("inspect DIR/class --json").output).array().size(), 2);
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("none")));
    const auto none = run("inspect DIR/none");
    QCOMPARE(none.status, 3);
    QVERIFY2(none.output.isEmpty() && none.error.contains("/none: No file in this folder "),
             none.error);
}

void Inspect::what_cannot_be_read_is_told_and_the_others_are_there_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("as a table")
        << "inspect DIR/damaged.neuron DIR/ada.neuron DIR/none.neuron DIR/rows.csv DIR/ben.neuron";
    QTest::newRow("as a list") << "inspect DIR/damaged.neuron DIR/ada.neuron DIR/none.neuron "
                                  "DIR/rows.csv DIR/ben.neuron --json";
}

void Inspect::what_cannot_be_read_is_told_and_the_others_are_there()
{
    QFETCH(const QString, command);
    const auto outcome = run(command);
    QCOMPARE(outcome.status, 3);
    const QByteArrayList said = outcome.error.trimmed().split('\n');
    QCOMPARE(said.size(), 4);
    QVERIFY2(said[0].contains("damaged.neuron") && said[1].contains("none.neuron") &&
                 said[2].contains("rows.csv") && said[3].contains("3 of 5 sessions are left out."),
             outcome.error);
    if (command.contains(QStringLiteral("--json"))) {
        const QJsonArray list = QJsonDocument::fromJson(outcome.output).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[1][u"session"].toString(), path("ben.neuron"));
    } else {
        QCOMPARE(rows_of(outcome.output).size(), 2);
    }
    const auto none = run(QStringLiteral("inspect DIR/none.neuron DIR/rows.csv --json"));
    QCOMPARE(none.status, 3);
    QVERIFY(QJsonDocument::fromJson(none.output).isArray());
    QVERIFY(QJsonDocument::fromJson(none.output).array().isEmpty());
}

void Inspect::one_session_is_told_as_before()
{
    const auto outcome = run("inspect DIR/ben.neuron");
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.startsWith("lesson: "), outcome.output);
    const auto damaged = run("inspect DIR/damaged.neuron");
    QCOMPARE(damaged.status, 3);
    QCOMPARE(damaged.error.count('\n'), 1);
}

void Inspect::no_session_is_refused()
{
    const auto outcome = run("inspect");
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.error.contains("SESSION is missing. Name the file"), outcome.error);
}

QTEST_APPLESS_MAIN(Inspect)
#include "tst_inspect.moc"
