// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/session_check.h"
#include "support/difference.h"
#include "support/example_sessions.h"
#include "support/golden.h"

#include "session/archive.h"
#include "session/backups.h"
#include "session/checksum.h"
#include "session/container.h"
#include "session/content.h"
#include "session/file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using session::ProblemCode;

namespace
{

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString golden_path(std::uint32_t format, const QString& name)
{
    return QStringLiteral(SOURCE_DIR "/tests/session/golden/format-%1-%2")
        .arg(QString::number(format), name);
}

void forget_what_was_shown(session::Session& session)
{
    for (auto& [id, lesson] : session.lessons)
        lesson.shown.clear();
}

void forget_decimal_marks(session::Session& session)
{
    if (!session.origin)
        return;
    for (table::Feature& feature : session.origin->recipe.features)
        feature.decimal.reset();
}

void forget_units(session::Session& session)
{
    if (!session.origin)
        return;
    session.origin->target.unit.reset();
    for (table::Feature& feature : session.origin->recipe.features)
        feature.unit.reset();
}

} // namespace

/// Opening what others have written. With FIRST_NEURON_WRITE_GOLDEN set, first writes the files of
/// a new format: what they are trained to is what those of the one before are.
class Opening : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sessions_of_every_format_load_and_train_on_data();
    void sessions_of_every_format_load_and_train_on();
    void what_the_fuzzer_kept_is_handled();
    void a_pipe_is_no_session_and_not_waited_for();
    void a_file_is_what_it_holds_whatever_its_name_data();
    void a_file_is_what_it_holds_whatever_its_name();
    void what_is_no_file_is_refused();
    void hostile_files_take_no_memory_data();
    void hostile_files_take_no_memory();
};

void Opening::initTestCase()
{
    if (!qEnvironmentVariableIsSet("FIRST_NEURON_WRITE_GOLDEN"))
        return;
    for (const example::Golden& golden : example::golden()) {
        const QString name = QLatin1String(golden.name);
        QFile file(golden_path(session::current_format, name) + QStringLiteral(".neuron"));
        if (!file.open(QIODevice::NewOnly))
            continue;
        const QByteArray bytes = session::pack(golden.session);
        QCOMPARE(file.write(bytes), bytes.size());
        if (golden.since < int(session::current_format))
            QVERIFY(QFile::copy(
                golden_path(session::current_format - 1, name) + QStringLiteral(".json"),
                golden_path(session::current_format, name) + QStringLiteral(".json")));
    }
}

void Opening::sessions_of_every_format_load_and_train_on_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<session::Session>("expected");
    for (const example::Golden& golden : example::golden()) {
        for (int format = golden.since; format <= int(session::current_format); ++format) {
            session::Session expected = golden.session;
            if (format < 3)
                expected.speed = session::TrainingSpeed::Steady;
            if (format < 5)
                expected.view.question = {};
            if (format < 9)
                forget_units(expected);
            if (format < 12)
                forget_what_was_shown(expected);
            if (format < 14)
                expected.answers.clear();
            if (format < 15)
                forget_decimal_marks(expected);
            if (format < 16)
                expected.goals.clear();
            QTest::addRow("format %d, %s", format, golden.what)
                << format << QString::fromLatin1(golden.name) << expected;
        }
    }
}

void Opening::sessions_of_every_format_load_and_train_on()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    QFETCH(session::Session, expected);
    const QString path = golden_path(std::uint32_t(format), name);
    auto opened = session::open(path + QStringLiteral(".neuron"));
    QVERIFY(bool(opened));
    session::Session& session = opened->session;
    // The last bits of a run are those of the machine that made it.
    const session::TrainingRun run = session.runs.at("training");
    QVERIFY(relative_difference(run.latest.network, expected.runs.at("training").latest.network) <=
            1e-12);
    QVERIFY(run.latest.random.engine() == expected.runs.at("training").latest.random.engine());
    if (format == 1) {
        QVERIFY(run.snapshots.empty());
    } else {
        QVERIFY(std::ranges::equal(run.snapshots, expected.runs.at("training").snapshots,
                                   [](const auto& one, const auto& other) {
                                       return one.iteration == other.iteration &&
                                              one.random.engine() == other.random.engine();
                                   }));
    }
    session.runs = expected.runs;
    QVERIFY(session == expected);

    model::Timeline timeline = session::timeline_of(run);
    timeline.set_iterations(timeline.computed() + 1'000, session.dataset);
    timeline.advance(1'000, session.dataset);
    const QJsonObject result =
        QJsonDocument::fromJson(content(path + QStringLiteral(".json"))).object();
    QCOMPARE(timeline.computed(), result[u"iterations"].toInteger());
    const QJsonArray layers = result[u"final"][u"layers"].toArray();
    QCOMPARE(std::size_t(layers.size()), timeline.latest().network.layers.size());
    for (qsizetype i = 0; i < layers.size(); ++i) {
        const model::Layer& layer = timeline.latest().network.layers[std::size_t(i)];
        QVERIFY(relative_difference(layer.weights, golden::flat(layers[i][u"weights"].toArray())) <=
                1e-12);
        QVERIFY(relative_difference(layer.bias, golden::numbers(layers[i][u"bias"].toArray())) <=
                1e-12);
    }
}

void Opening::what_the_fuzzer_kept_is_handled()
{
    const QDir corpus(QStringLiteral(TEST_DATA_DIR "/fuzz/session"));
    const QStringList names = corpus.entryList(QDir::Files);
    QVERIFY(names.size() >= 4);
    for (const QString& name : names)
        testing::check_session(example::span_of(content(corpus.filePath(name))));
}

void Opening::what_is_no_file_is_refused()
{
    const QTemporaryDir folder;
    const auto problem = [](const QString& path) { return session::open(path).problem().code; };
    QCOMPARE(problem(folder.path()), ProblemCode::NotAFile);
    QCOMPARE(problem(QStringLiteral("/dev/zero")), ProblemCode::NotAFile);
    QCOMPARE(problem(folder.filePath(QStringLiteral("missing"))), ProblemCode::CannotOpen);
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    QCOMPARE(problem(pipe), ProblemCode::NotAFile);
}

void Opening::hostile_files_take_no_memory_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<qint64>("size");
    const QByteArray good = session::pack(example::full());
    const auto with_size = [&](std::uint64_t payload) {
        QByteArray header = good.first(session::header_size);
        std::copy_n(reinterpret_cast<const char*>(&payload), sizeof payload, header.data() + 16);
        return header;
    };
    QTest::newRow("a terabyte of zeros") << QByteArray() << (qint64(1) << 40);
    QTest::newRow("a header before a terabyte")
        << with_size((std::uint64_t(1) << 40) - session::header_size) << (qint64(1) << 40);
    QTest::newRow("100 MB that the checksum refuses")
        << with_size(100'000'000 - session::header_size) << qint64(100'000'000);

    // Counts that fit the file, of things that are larger in memory: 20 MB of empty names.
    const auto put = [](QByteArray& bytes, std::uint64_t number) {
        bytes.append(reinterpret_cast<const char*>(&number), 8);
    };
    for (const std::uint32_t format : {6u, session::current_format}) {
        const QByteArray version = format < 7 ? QByteArray() : QByteArray(1, '\0');
        QByteArray names = version;
        put(names, 0); // lesson
        put(names, 0); // lessons
        names += version;
        put(names, 0); // name of the rows
        put(names, 2'500'000);
        names.append(QByteArray(20'000'000, '\0'));
        QByteArray file = with_size(std::uint64_t(names.size())) + names;
        for (const int at : {8, 12})
            std::copy_n(reinterpret_cast<const char*>(&format), sizeof format, file.data() + at);
        const std::uint32_t checksum = session::crc32c(
            example::span_of(names), session::crc32c(example::span_of(file).first(24)));
        std::copy_n(reinterpret_cast<const char*>(&checksum), sizeof checksum, file.data() + 24);
        QTest::addRow("2,500,000 empty names in format %u", format) << file << qint64(file.size());
    }
}

void Opening::hostile_files_take_no_memory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The sanitizer needs more address space than the limit of this test leaves.");
#endif
    QFETCH(QByteArray, beginning);
    QFETCH(qint64, size);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("hostile.neuron")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(beginning) == beginning.size() && file.resize(size));
    file.close();

    const pid_t child = ::fork();
    if (child == 0) {
        // What the process has, 64 MB, and twice the file: no more.
        const QByteArray pages = content(QStringLiteral("/proc/self/statm")).split(' ').first();
        const auto held = rlim_t(pages.toULongLong()) * rlim_t(::sysconf(_SC_PAGESIZE));
        const rlim_t limit = held + (64u << 20) + 2 * rlim_t(std::min<qint64>(size, 200'000'000));
        const rlimit bounds{limit, limit};
        ::setrlimit(RLIMIT_AS, &bounds);
        const auto opened = session::open(file.fileName());
        ::_exit(opened || opened.problem().code == ProblemCode::OutOfMemory ? 1 : 0);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
}

void Opening::a_pipe_is_no_session_and_not_waited_for()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.csv"));
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    // Where it were opened, nobody would come and write, and this test would not end.
    QVERIFY(!session::begins_as_session(pipe));
    QVERIFY(!session::looks_like_table(pipe));
    QVERIFY(!session::begins_as_session(folder.path()));
    QVERIFY(!session::begins_as_session(folder.filePath(QStringLiteral("nowhere.csv"))));
}

void Opening::a_file_is_what_it_holds_whatever_its_name_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isSession");
    QTest::addColumn<bool>("isTable");
    const QByteArray session = session::pack({});
    QTest::newRow("a session") << session << true << false;
    QTest::newRow("a session that was cut off") << session.left(40) << true << false;
    QTest::newRow("a table") << QByteArray("a;b\n1;2\n3;4\n") << false << true;
    QTest::newRow("prose") << QByteArray("It was the best of times.\nIt was the worst.\n") << false
                           << false;
    QTest::newRow("noise") << QByteArray("\1\2\3\0\4\5", 6) << false << false;
    QTest::newRow("nothing") << QByteArray() << false << false;
}

void Opening::a_file_is_what_it_holds_whatever_its_name()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isSession);
    QFETCH(const bool, isTable);
    const QTemporaryDir folder;
    for (const char* name : {"any.csv", "any.neuron"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(session::begins_as_session(file.fileName()), isSession);
        QCOMPARE(session::looks_like_table(file.fileName()), isTable);
        if (isSession)
            continue;
        const auto opened = session::open(file.fileName());
        QVERIFY(!opened);
        const QString sentence = session::sentence(opened.problem(), file.fileName());
        QCOMPARE(sentence.contains(QStringLiteral("looks like a table")), isTable);
        // Who has given it such a name already is not told to.
        QCOMPARE(sentence.contains(QStringLiteral("give it a name")),
                 isTable && file.fileName().endsWith(session::ending));
    }
}

QTEST_GUILESS_MAIN(Opening)
#include "tst_opening.moc"
