// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/example_sessions.h"
#include "support/soak.h"

#include "session/archive.h"
#include "session/checksum.h"
#include "session/container.h"
#include "session/plane_rows.h"

#include <QFile>
#include <QTest>

#include <cstring>
#include <limits>

using session::ProblemCode;

namespace
{

/// The checksum that belongs to these bytes, in its place: what somebody would write who wants to
/// deceive.
QByteArray with_right_checksum(QByteArray file)
{
    const auto bytes = example::span_of(file);
    const std::uint32_t checksum =
        session::crc32c(bytes.subspan(28), session::crc32c(bytes.first(24)));
    std::memcpy(file.data() + 24, &checksum, sizeof checksum);
    return file;
}

/// A file around any payload.
QByteArray around(const QByteArray& payload, std::uint32_t format = session::current_format,
                  std::uint32_t oldest_reader = 7)
{
    QByteArray file = session::pack(example::full()).first(28);
    const auto size = static_cast<std::uint64_t>(payload.size());
    std::memcpy(file.data() + 8, &format, sizeof format);
    std::memcpy(file.data() + 12, &oldest_reader, sizeof oldest_reader);
    std::memcpy(file.data() + 16, &size, sizeof size);
    return with_right_checksum(file + payload);
}

QByteArray payload_of(const session::Session& session)
{
    QByteArray payload;
    session::encode(session, payload);
    return payload;
}

std::optional<ProblemCode> problem(const QByteArray& file)
{
    const auto unpacked = session::unpack(example::span_of(file));
    return unpacked ? std::nullopt : std::optional(unpacked.problem().code);
}

} // namespace

/// Session files as bytes.
class Format : public QObject
{
    Q_OBJECT

private slots:
    void checksums_are_those_of_their_definitions();
    void what_is_packed_is_unpacked_data();
    void what_is_packed_is_unpacked();
    void a_threshold_and_what_was_read_come_back();
    void a_pattern_comes_back_where_its_points_do();
    void every_flipped_bit_is_noticed();
    void every_truncation_is_noticed();
    void behind_the_checksum_nothing_is_trusted();
    void contradictions_are_refused_data();
    void contradictions_are_refused();
    void foreign_files_are_refused_data();
    void foreign_files_are_refused();
    void a_newer_file_is_refused_politely();
    void what_a_later_format_appends_is_passed_over();
    void what_was_written_is_written_in_the_same_bytes();
};

void Format::checksums_are_those_of_their_definitions()
{
    // The check value of every list of CRCs, and RFC 3720 B.4.
    const auto bytes = [](const QByteArray& text) { return example::span_of(text); };
    QCOMPARE(session::crc32c(bytes("123456789")), 0xE3069283u);
    QCOMPARE(session::crc32c(bytes(QByteArray(32, '\0'))), 0x8A9136AAu);
    QCOMPARE(session::crc32c(bytes(QByteArray(32, '\xFF'))), 0x62A8AB43u);
    QCOMPARE(session::crc32c(bytes("6789"), session::crc32c(bytes("12345"))), 0xE3069283u);
    // xxhsum, of texts that use each of its loops.
    QCOMPARE(session::fingerprint(bytes("")).hash, 0xEF46DB3751D8E999u);
    QCOMPARE(session::fingerprint(bytes("abc")).hash, 0x44BC2CF5AD770999u);
    QCOMPARE(session::fingerprint(bytes("Nobody inspects the spammish repetition")).hash,
             0xFBCEA83C8A378BF1u);
    // In portions, it is the same.
    const QByteArray file = session::pack(example::full());
    for (const qsizetype portion : {1, 7, 31, 32, 33, 1'000}) {
        session::FingerprintReader reader;
        for (qsizetype at = 0; at < file.size(); at += portion)
            reader.add(bytes(file.mid(at, portion)));
        QVERIFY(reader.result() == session::fingerprint(bytes(file)));
    }
}

void Format::what_is_packed_is_unpacked_data()
{
    QTest::addColumn<session::Session>("session");
    QTest::newRow("a fresh session") << session::fresh_session();
    QTest::newRow("something in every field") << example::full();
    QTest::newRow("two hidden layers") << example::full({3, 5});
    const session::Session from_table = example::from_table();
    QVERIFY(from_table.origin->kept_out == 1 && from_table.origin->dropped == 1 &&
            from_table.dataset->test_rows.size() == 2);
    QTest::newRow("rows from a table") << from_table;
    QTest::newRow("numbers cut in two") << example::cut_at_threshold();
    QTest::newRow("spellings joined") << example::joined_spellings();
    QTest::newRow("every option of a run") << example::with_options();
    QTest::newRow("a number that is predicted") << example::of_numbers();
    session::Session diverged = example::full({}, 100);
    diverged.runs.at("training").diverged_at = 100;
    QTest::newRow("a run that has diverged") << diverged;
    session::Session kept = example::full({}, 0);
    if (!kept.runs.at("training").latest.random.kept_normal())
        kept.runs.at("training").latest.random.normal();
    QVERIFY(kept.runs.at("training").latest.random.kept_normal());
    QTest::newRow("a generator that has kept a number") << kept;
    QTest::newRow("many rows") << example::large(10'000, 7);
}

void Format::what_is_packed_is_unpacked()
{
    QFETCH(session::Session, session);
    const QByteArray file = session::pack(session);
    const auto unpacked = session::unpack(example::span_of(file));
    QVERIFY(bool(unpacked));
    QVERIFY(unpacked->session == session);
    QVERIFY(!unpacked->newer_format);
    QCOMPARE(session::pack(unpacked->session), file);
}

void Format::a_threshold_and_what_was_read_come_back()
{
    session::Session session = example::from_table();
    session.origin->preparation.positive.clear();
    session.origin->preparation.threshold = {590.5, false};
    session.origin->target = {{}, {}, table::Threshold{590.5, false}};
    session.origin->fingerprint = {102, 0xFEDCBA9876543210u};
    const auto unpacked = session::unpack(example::span_of(session::pack(session)));
    QVERIFY(unpacked);
    QVERIFY(unpacked->session == session);
}

void Format::a_pattern_comes_back_where_its_points_do()
{
    const session::PatternPoints points{{model::Pattern::Moons, 60, 0.3, 9}, 0.2};
    session::Session session = session::fresh_session();
    session.dataset = session::rows_of(points);
    session.origin = session::origin_of(points, session.dataset);
    const auto unpacked = session::unpack(example::span_of(session::pack(session)));
    QVERIFY(unpacked);
    QVERIFY(unpacked->session == session);
    QVERIFY(session::points_of(unpacked->session.origin) == points);
    // What is said to be of a pattern and is not is refused.
    for (const model::PatternRows& other :
         {model::PatternRows{model::Pattern::Moons, 60, 0.3, 8},
          model::PatternRows{model::Pattern::Moons, 60, 0.31, 9},
          model::PatternRows{model::Pattern::Waves, 60, 0.3, 9},
          model::PatternRows{model::Pattern::Moons, std::size_t(1) << 60, 0.3, 9}}) {
        session.origin->pattern = other;
        QCOMPARE(problem(session::pack(session)), ProblemCode::Contradictory);
    }
}

void Format::every_flipped_bit_is_noticed()
{
    session::Session session = example::full({13, 13});
    QByteArray file = session::pack(session);
    QVERIFY2(file.size() >= 20'000, qPrintable(QString::number(file.size())));
    for (qsizetype bit = 0; bit < 8 * file.size(); ++bit) {
        const char flipped = static_cast<char>(1 << (bit % 8));
        file[bit / 8] = static_cast<char>(file[bit / 8] ^ flipped);
        if (!problem(file))
            QFAIL(qPrintable(QStringLiteral("bit %1 went unnoticed").arg(bit)));
        file[bit / 8] = static_cast<char>(file[bit / 8] ^ flipped);
    }
    QVERIFY(!problem(file));
}

void Format::every_truncation_is_noticed()
{
    const QByteArray file = session::pack(example::full({13, 13}));
    for (qsizetype size = 0; size < file.size(); ++size) {
        if (!problem(file.first(size)))
            QFAIL(qPrintable(QStringLiteral("the first %1 bytes pass for all").arg(size)));
    }
    QCOMPARE(problem(file.first(0)), ProblemCode::NotASession);
    QCOMPARE(problem(file.first(20)), ProblemCode::Incomplete);
    QCOMPARE(problem(file.chopped(1)), ProblemCode::Incomplete);
    QCOMPARE(problem(file + 'x'), ProblemCode::Damaged);
}

void Format::behind_the_checksum_nothing_is_trusted()
{
    // Whatever is changed, the file is refused, or holds a session that agrees with itself.
    const QByteArray original = session::pack(example::full({3}));
    std::mt19937 random(7);
    const int count = trials(4'000, 200'000);
    int refused = 0;
    for (int trial = 0; trial < count; ++trial) {
        QByteArray file = original;
        const int changes = 1 + int(random() % 3);
        for (int i = 0; i < changes; ++i) {
            const auto at = 28 + qsizetype(random() % unsigned(file.size() - 28));
            file[at] = random() % 2 ? static_cast<char>(random())
                                    : static_cast<char>(file[at] ^ (1 << random() % 8));
        }
        const auto unpacked = session::unpack(example::span_of(with_right_checksum(file)));
        if (!unpacked) {
            // A version may have become one that nobody knows.
            const ProblemCode code = unpacked.problem().code;
            QVERIFY(code == ProblemCode::Contradictory || code == ProblemCode::Newer);
            ++refused;
            continue;
        }
        QVERIFY(model::is_valid(unpacked->session.dataset));
        for (const auto& [lesson, run] : unpacked->session.runs)
            QVERIFY(is_valid(run, unpacked->session.dataset));
    }
    QVERIFY(refused > 0);
}

void Format::contradictions_are_refused_data()
{
    QTest::addColumn<session::Session>("session");
    const auto add = [](const char* name, auto change) {
        session::Session session = example::full();
        change(session);
        QTest::newRow(name) << session;
    };
    const double infinity = std::numeric_limits<double>::infinity();
    add("a number that is infinite", [&](auto& s) { s.dataset.edit().inputs[3] = infinity; });
    add("an edited value that is no number",
        [&](auto& s) { s.lessons["error"].inputs["target"] = {0 * infinity}; });
    add("a weight that is infinite",
        [&](auto& s) { s.runs.at("training").latest.network.layers[0].weights[1] = infinity; });
    add("a row that does not exist", [](auto& s) { s.dataset.edit().train_rows[0] = 8; });
    add("a row in both parts", [](auto& s) { s.dataset.edit().train_rows[0] = 0; });
    add("too few inputs", [](auto& s) { s.dataset.edit().inputs.pop_back(); });
    add("a target above 1", [](auto& s) { s.dataset.edit().targets[0] = 1.5; });
    add("a target above 1, and a run that predicts numbers", [](auto& s) {
        // Only rows that say so have such targets.
        s.runs.at("training").settings.output = model::Output::Number;
        for (auto* state : {&s.runs.at("training").initial, &s.runs.at("training").latest})
            state->network.layers.back().activation = model::Activation::Linear;
        s.runs.at("training").snapshots.clear();
        s.dataset.edit().targets[0] = 1.5;
    });
    add("an output that its run does not ask for",
        [](auto& s) { s.runs.at("training").settings.output = model::Output::Number; });
    add("options that cannot be together", [](auto& s) {
        s.runs.at("training").settings.activations = {model::Activation::Tanh,
                                                      model::Activation::Relu};
    });
    add("a network that derives what its run does not ask for", [](auto& s) {
        s = example::with_options();
        s.runs.at("training").latest.network.derived.pop_back();
    });
    add("classes of numbers", [](auto& s) {
        s = example::of_numbers();
        s.runs.at("training").settings.output = model::Output::Classes;
        for (auto* state : {&s.runs.at("training").initial, &s.runs.at("training").latest})
            state->network.layers.back().activation = model::Activation::Sigmoid;
        s.runs.at("training").snapshots.clear();
        // The training would have it of the tutorial's rows.
        auto run = s.runs.extract("training");
        run.key() = model::workbench_lesson;
        s.runs.insert(std::move(run));
    });
    add("numbers that are labels", [](auto& s) {
        s = example::of_numbers();
        s.origin->target.labels = {"a", "b"};
        s.origin->target.positive = "b";
    });
    add("a target that cannot be scaled back", [](auto& s) {
        s = example::of_numbers();
        s.origin->target.scale = 0;
    });
    add("nothing to train on", [](auto& s) { s.dataset.edit().train_rows.clear(); });
    add("a network for other rows", [](auto& s) {
        s.runs.at("training").latest = example::full({5}).runs.at("training").latest;
    });
    add("a start that is not that of the run", [](auto& s) {
        s.runs.at("training").initial = example::full({5}).runs.at("training").initial;
    });
    add("a start after the first iteration",
        [](auto& s) { s.runs.at("training").initial.iteration = 1; });
    add("more iterations than asked for",
        [](auto& s) { s.runs.at("training").settings.iterations = 2'344; });
    add("an iteration before the first",
        [](auto& s) { s.runs.at("training").latest.iteration = -1; });
    add("a recording too few", [](auto& s) { s.runs.at("training").history.pop_back(); });
    add("a recording at the wrong place",
        [](auto& s) { s.runs.at("training").history[3].iteration = 301; });
    add("a recording that is infinite",
        [&](auto& s) { s.runs.at("training").history[3].test_error = infinity; });
    add("recordings every 0 iterations",
        [](auto& s) { s.runs.at("training").settings.record_every = 0; });
    add("a learning rate that is no number",
        [&](auto& s) { s.runs.at("training").settings.learning_rate = -infinity; });
    add("a turn that sets what no network has", [](auto& s) {
        s.runs.at("training").settings.turns = {{7, {{0, 0, 3, 1}}, {0.1, 0, 0}}};
    });
    add("a turn of a layer too many", [](auto& s) {
        s.runs.at("training").settings.turns = {{7, {{2, 0, 0, 1}}, {0.1, 0, 0}}};
    });
    add("a turn before the start", [](auto& s) {
        s.runs.at("training").settings.turns = {{-7, {}, {0.1, 0, 0}}};
    });
    add("a turn to no learning rate", [](auto& s) {
        s.runs.at("training").settings.turns = {{7, {}, {0, 0, 0}}};
    });
    add("a turn to a weight that is infinite", [&](auto& s) {
        s.runs.at("training").settings.turns = {{7, {{0, 0, 0, infinity}}, {0.1, 0, 0}}};
    });
    add("diverged somewhere else", [](auto& s) { s.runs.at("training").diverged_at = 17; });
    add("a snapshot before its time",
        [](auto& s) { s.runs.at("training").snapshots[1].iteration = 400; });
    add("a snapshot of the start",
        [](auto& s) { s.runs.at("training").snapshots[0].iteration = 0; });
    add("a snapshot of the future",
        [](auto& s) { s.runs.at("training").snapshots.back().iteration = 2'345; });
    add("a snapshot of another network", [](auto& s) {
        s.runs.at("training").snapshots[1].network =
            example::full({5}).runs.at("training").latest.network;
    });
    add("a chart that shows nothing", [](auto& s) { s.view.zoom["errors"].right = 0; });
    add("a chart upside down", [](auto& s) { s.view.zoom["plane"] = {0, 1, 1, 0}; });
    add("a step before the first", [](auto& s) { s.lessons["error"].step = -1; });
    const auto add_to_table = [](const char* name, auto change) {
        session::Session session = example::from_table();
        change(session);
        QTest::newRow(name) << session;
    };
    add_to_table("a column without a role",
                 [](auto& s) { s.origin->preparation.roles.pop_back(); });
    add_to_table("a feature that another made",
                 [](auto& s) { s.origin->recipe.features[0].name = "length"; });
    add_to_table("a division by zero", [](auto& s) { s.origin->recipe.features[0].scale = 0; });
    add_to_table("a threshold of labels", [](auto& s) {
        s.origin->target.threshold = table::Threshold{1, true};
    });
    add_to_table("a threshold that is infinite", [&](auto& s) {
        s.origin->preparation.threshold = table::Threshold{infinity, true};
    });
    add_to_table("a positive label that is none", [](auto& s) { s.origin->target.positive = "c"; });
    add_to_table("rows that no table has", [](auto& s) { s.origin->rows += 1; });
    add_to_table("a ledger of too few inputs",
                 [](auto& s) { s.origin->ledger[0].inputs.pop_back(); });
    add_to_table("an input filled that is none", [](auto& s) { s.origin->ledger[1].filled = {9}; });
    add_to_table("joined spellings of a column that does not exist",
                 [](auto& s) { s.origin->reading.joined = {4}; });
    add_to_table("no rows but held back ones",
                 [](auto& s) { s.origin->preparation.test_fraction = 1; });
    add("an axis for a third feature", [](auto& s) { s.view.vertical_feature = 2; });
}

void Format::contradictions_are_refused()
{
    QFETCH(session::Session, session);
    const QByteArray file = session::pack(session);
    const auto unpacked = session::unpack(example::span_of(file));
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.problem().code, ProblemCode::Contradictory);
    const QString sentence = session::sentence(unpacked.problem());
    QVERIFY2(!sentence.contains(u'%') && sentence.endsWith(u'.'), qPrintable(sentence));
}

void Format::foreign_files_are_refused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ProblemCode>("expected");
    const QByteArray file = session::pack(example::full());
    QByteArray as_text = file;
    as_text.replace("\r\n", "\n");
    QByteArray oversized = file;
    oversized[23] = '\x7F';
    QTest::newRow("an empty file") << QByteArray() << ProblemCode::NotASession;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n") + file
                               << ProblemCode::NotASession;
    QTest::newRow("a table") << QByteArray("x1,x2\n1,2\n") << ProblemCode::NotASession;
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << ProblemCode::NotASession;
    QTest::newRow("transferred as text") << as_text << ProblemCode::NotASession;
    QTest::newRow("a size of nine million terabytes") << oversized << ProblemCode::Damaged;
    QTest::newRow("no payload") << around({}) << ProblemCode::Contradictory;
    QTest::newRow("an early one of no payload") << around({}, 1, 1) << ProblemCode::Contradictory;
    QTest::newRow("format 0") << around(payload_of(example::full()), 0, 0) << ProblemCode::Damaged;
    QTest::newRow("counts without end")
        << around('\x01' + QByteArray(1'000, '\xFF')) << ProblemCode::Contradictory;
    QTest::newRow("an early one of counts without end")
        << around(QByteArray(1'000, '\xFF'), 6, 1) << ProblemCode::Contradictory;
    QTest::newRow("a version that nobody knows")
        << around(QByteArray(1'000, '\xFF')) << ProblemCode::Newer;
    QTest::newRow("a new session that calls itself an early one")
        << around(payload_of(example::full()), 6, 1) << ProblemCode::Contradictory;
    QTest::newRow("text behind the session")
        << around(payload_of(example::full()) + "x") << ProblemCode::Contradictory;
}

void Format::foreign_files_are_refused()
{
    QFETCH(QByteArray, file);
    QFETCH(ProblemCode, expected);
    QCOMPARE(problem(file), expected);
}

void Format::a_newer_file_is_refused_politely()
{
    const QByteArray file = around("what nobody knows today", 8, session::current_format + 1);
    const auto unpacked = session::unpack(example::span_of(file));
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.problem(), (session::Problem{ProblemCode::Newer, QStringLiteral("8")}));
    QVERIFY(session::sentence(unpacked.problem())
                .contains(QStringLiteral("newer First Neuron (format 8)")));
}

void Format::what_a_later_format_appends_is_passed_over()
{
    const QByteArray file = around(payload_of(example::full()) + "exercises and their answers",
                                   session::current_format + 1);
    const auto unpacked = session::unpack(example::span_of(file));
    QVERIFY(bool(unpacked));
    QVERIFY(unpacked->newer_format);
    QVERIFY(unpacked->session == example::full());
}

void Format::what_was_written_is_written_in_the_same_bytes()
{
    // So that nothing changes by chance: what a class holds changes with its version only.
    for (const example::Golden& golden : example::golden()) {
        QFile file(QStringLiteral(SOURCE_DIR "/tests/session/golden/format-%1-%2.neuron")
                       .arg(QString::number(session::current_format), QLatin1String(golden.name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray first = file.readAll();
        const auto unpacked = session::unpack(example::span_of(first));
        QVERIFY(bool(unpacked));
        QVERIFY(!unpacked->newer_format);
        QCOMPARE(session::pack(unpacked->session), first);
    }
}

QTEST_APPLESS_MAIN(Format)
#include "tst_format.moc"
