// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace
{

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What a command writes replaces nothing by mistake, and a place that cannot be written to is told
/// before anything is computed.
class Outputs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_target_that_would_cost_something_is_refused_data();
    void a_target_that_would_cost_something_is_refused();
    void places_are_checked_before_training();
    void a_pipe_stays_a_pipe();
    void a_resumed_session_may_be_saved_where_it_was();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    console::Outcome run(QString command) const
    {
        return console::run(command.replace(QLatin1String("DIR"), m_folder->path()).split(u' '));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void Outputs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(path("data.csv"), "x,y\n1,0\n2,1\n3,1\n4,0\n");
    QVERIFY(QFile::link(path("data.csv"), path("link.csv")));
    const auto made = run("train --tutorial --iterations 5 --save DIR/old.neuron");
    QVERIFY2(made.status == 0, made.error);
}

void Outputs::a_target_that_would_cost_something_is_refused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("because");
    QTest::newRow("a history over the data it comes from")
        << "train DIR/data.csv --target y --history DIR/data.csv" << QByteArray("is read");
    QTest::newRow("a session over the data it comes from")
        << "train DIR/data.csv --target y --save DIR/data.csv" << QByteArray("is read");
    QTest::newRow("by another way to the same folder")
        << "train DIR/data.csv --target y --save DIR/./data.csv" << QByteArray("is read");
    QTest::newRow("by a link to it")
        << "train DIR/data.csv --target y --history DIR/link.csv" << QByteArray("is read");
    QTest::newRow("from a link to it")
        << "train DIR/link.csv --target y --history DIR/data.csv" << QByteArray("is read");
    QTest::newRow("a history over a session")
        << "train --tutorial --history DIR/old.neuron" << QByteArray("session");
    QTest::newRow("a history over the session that is resumed")
        << "resume DIR/old.neuron --iterations 5 --history DIR/old.neuron" << QByteArray("is read");
    QTest::newRow("a history and a session in one file")
        << "train --tutorial --history DIR/a --save DIR/a" << QByteArray("one file");
    QTest::newRow("a folder") << "train --tutorial --save DIR" << QByteArray("folder");
    QTest::newRow("a device") << "train --tutorial --history /dev/null" << QByteArray("device");
    QTest::newRow("a device for a session")
        << "train --tutorial --save /dev/full" << QByteArray("device");
    QTest::newRow("the standard output")
        << "train --tutorial --history /dev/stdout" << QByteArray("device");
    QTest::newRow("a folder that does not exist")
        << "train --tutorial --save DIR/no/a.neuron" << QByteArray("no folder");
    QTest::newRow("no name") << "train --tutorial --history " << QByteArray("names no file");
}

void Outputs::a_target_that_would_cost_something_is_refused()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, because);
    const QByteArray data = content(path("data.csv"));
    const QByteArray session = content(path("old.neuron"));
    const auto outcome = run(command);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.error.contains(because), outcome.error);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(content(path("data.csv")), data);
    QCOMPARE(content(path("old.neuron")), session);
}

void Outputs::places_are_checked_before_training()
{
    // So many that it would not end.
    const auto outcome =
        run("train --tutorial --iterations 100000000000 --save DIR/nowhere/a.neuron");
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.error.contains("nowhere"), outcome.error);
}

void Outputs::a_pipe_stays_a_pipe()
{
    const QByteArray pipe = QFile::encodeName(path("pipe"));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QCOMPARE(run("train --tutorial --save DIR/pipe").status, 2);
    struct stat status = {};
    QCOMPARE(::lstat(pipe.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

void Outputs::a_resumed_session_may_be_saved_where_it_was()
{
    const auto outcome = run("resume DIR/old.neuron --iterations 5 --save DIR/old.neuron");
    QVERIFY2(outcome.status == 0, outcome.error);
    const auto twice = run("train --tutorial --iterations 5 --history DIR/h.csv");
    QVERIFY2(twice.status == 0, twice.error);
    QCOMPARE(run("train --tutorial --iterations 5 --history DIR/h.csv").status, 0);
}

QTEST_GUILESS_MAIN(Outputs)
#include "tst_outputs.moc"
