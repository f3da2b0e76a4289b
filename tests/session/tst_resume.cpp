// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/example_sessions.h"
#include "support/german.h"
#include "support/soak.h"

#include "session/archive.h"
#include "session/file.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <locale>

/// A run that is saved and opened in another process goes on as one never stopped.
class Resume : public QObject
{
    Q_OBJECT

private slots:
    void train_save_load_train_is_train_to_the_last_bit_data();
    void train_save_load_train_is_train_to_the_last_bit();
    void a_comma_in_the_library_changes_nothing();
    void a_restored_timeline_can_be_looked_at_everywhere();
    void looking_back_starts_from_a_snapshot_near_by();
    void snapshots_never_make_a_file_large();
    void a_run_changed_by_hand_goes_on_in_another_process();
    void the_script_changes_by_hand_what_the_person_did();
};

void Resume::train_save_load_train_is_train_to_the_last_bit_data()
{
    QTest::addColumn<bool>("comma");
    QTest::newRow("where a point is the decimal mark") << false;
    QTest::newRow("where a comma is the decimal mark") << true;
}

void Resume::train_save_load_train_is_train_to_the_last_bit()
{
    QFETCH(bool, comma);
    const GermanEnvironment german;
    QVERIFY2(!comma || german.works(), GermanEnvironment::missing);
    const QProcessEnvironment environment =
        comma ? german.environment() : QProcessEnvironment::systemEnvironment();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("run.neuron"));
    std::mt19937 random(2026);
    const int count = trials(30, 200);
    for (int trial = 0; trial < count; ++trial) {
        std::vector<std::size_t> hidden(random() % 3);
        for (std::size_t& units : hidden)
            units = 1 + random() % 8;
        const auto stop = std::int64_t(random() % 4'000);
        const auto more = std::int64_t(1 + random() % 2'000);
        const auto seed = static_cast<std::uint32_t>(random());

        session::Session session = example::full();
        session.runs["training"] = example::run(session.dataset, hidden, stop, seed);
        session::KnownFile file{path, {}};
        QVERIFY(!session::save(session, file).problem);
        const console::Outcome outcome =
            console::run({QStringLiteral("resume"), path, QStringLiteral("--iterations"),
                          QString::number(more), QStringLiteral("--save"), path},
                         environment);
        QVERIFY2(outcome.status == 0, outcome.error);
        const auto resumed = session::open(path);
        QVERIFY(bool(resumed));

        session.runs["training"] = example::run(session.dataset, hidden, stop + more, seed);
        session.runs.at("training").settings.iterations = stop + more;
        session.lessons = resumed->session.lessons;
        QVERIFY2(resumed->session == session,
                 qPrintable(QStringLiteral("%1 and %2 iterations").arg(stop).arg(more)));
    }
}

void Resume::a_comma_in_the_library_changes_nothing()
{
    struct Comma : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\3"; }
    };
    const QTemporaryDir folder;
    session::KnownFile file{folder.filePath(QStringLiteral("a.neuron")), {}};
    const std::locale before = std::locale::global(std::locale(std::locale(), new Comma));
    const session::Saved saved = session::save(example::full(), file);
    const auto opened = session::open(file.path);
    std::locale::global(before);
    QVERIFY(!saved.problem);
    QVERIFY(bool(opened));
    QVERIFY(opened->session == example::full());
    const session::KnownFile known = file;
    QVERIFY(!session::save(example::full(), file).problem);
    QCOMPARE(file.content == known.content, true);
}

void Resume::a_restored_timeline_can_be_looked_at_everywhere()
{
    const session::Session session = example::full({3}, 3'000);
    model::Timeline restored = session::timeline_of(session.runs.at("training"));
    model::RunSettings settings = session.runs.at("training").settings;
    model::Timeline whole(settings, session.dataset);
    whole.advance(5'000, session.dataset);
    restored.advance(2'000, session.dataset);
    QVERIFY(session::run_of(restored) == session::run_of(whole));
    for (const std::int64_t iteration : {0, 1, 499, 500, 2'999, 3'000, 3'001, 5'000})
        QVERIFY(restored.at(iteration, session.dataset) == whole.at(iteration, session.dataset));
}

void Resume::looking_back_starts_from_a_snapshot_near_by()
{
    constexpr std::int64_t iterations = 400'000;
    session::Session session = example::full({}, 0);
    model::RunSettings settings = session.runs.at("training").settings;
    settings.iterations = iterations;
    model::Timeline whole(settings, session.dataset);
    whole.advance(iterations, session.dataset);
    session.runs["training"] = session::run_of(whole);

    std::vector<model::TrainingState>& snapshots = session.runs.at("training").snapshots;
    QVERIFY(snapshots.size() <= 256);
    std::int64_t before = 0;
    for (const model::TrainingState& state : snapshots) {
        QVERIFY(state.iteration - before <= iterations / 100);
        QVERIFY(state == whole.at(state.iteration, session.dataset));
        before = state.iteration;
    }
    QVERIFY(iterations - before <= iterations / 100);
    const model::Timeline restored = session::timeline_of(session.runs.at("training"));
    for (const std::int64_t iteration : {1LL, 77'777LL, iterations - 1LL})
        QVERIFY(restored.at(iteration, session.dataset) == whole.at(iteration, session.dataset));

    // That it starts there is seen where what is there is another state.
    snapshots.back().network.layers[0].bias[0] += 1;
    const model::Timeline changed = session::timeline_of(session.runs.at("training"));
    QVERIFY(changed.at(iterations - 1, session.dataset) !=
            whole.at(iterations - 1, session.dataset));
    QVERIFY(changed.at(before - 1, session.dataset) == whole.at(before - 1, session.dataset));
}

void Resume::a_run_changed_by_hand_goes_on_in_another_process()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("turned.neuron"));
    const session::Session session = example::turned();
    const session::TrainingRun& run = session.runs.at("training");
    QCOMPARE(run.settings.turns.size(), std::size_t(3));
    session::KnownFile file{path, {}};
    QVERIFY(!session::save(session, file).problem);
    const console::Outcome outcome =
        console::run({QStringLiteral("resume"), path, QStringLiteral("--iterations"),
                      QStringLiteral("777"), QStringLiteral("--save"), path});
    QVERIFY2(outcome.status == 0, outcome.error);
    QVERIFY(outcome.output.contains("by hand after 700 iterations: weights and biases set: 2, "
                                    "learning rate 0.1, l2 0.01\n"));
    const auto resumed = session::open(path);
    QVERIFY(bool(resumed));
    model::RunSettings settings = run.settings;
    settings.iterations = run.latest.iteration + 777;
    model::Timeline straight(settings, session.dataset);
    straight.advance(settings.iterations, session.dataset);
    QVERIFY(resumed->session.runs.at("training") == session::run_of(straight));
}

void Resume::the_script_changes_by_hand_what_the_person_did()
{
    const QTemporaryDir folder;
    session::KnownFile file{folder.filePath(QStringLiteral("turned.neuron")), {}};
    QVERIFY(!session::save(example::turned(), file).problem);
    const QByteArray script = console::run({QStringLiteral("script"), file.path}).output;
    const console::Outcome python =
        console::run_program(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-")}, script);
    QVERIFY2(python.status == 0, python.error);
    const QJsonObject held =
        console::run({QStringLiteral("inspect"), file.path, QStringLiteral("--json")}).json();
    const QJsonObject ours = held[u"run"].toObject();
    QCOMPARE(ours[u"turns"].toArray().size(), 3);
    QCOMPARE(ours[u"iterations"].toInteger(), 1'234);
    QCOMPARE(python.json()[u"final"].toObject()[u"layers"], ours[u"final"].toObject()[u"layers"]);
    QCOMPARE(python.json()[u"history"].toArray().size(), 13);
    for (int i = 0; i < 13; ++i)
        QCOMPARE(python.json()[u"history"][i][u"train_error"], ours[u"history"][i][u"train_error"]);
}

void Resume::snapshots_never_make_a_file_large()
{
    session::Session session = example::full({400, 400}, 4'501);
    const auto bytes = [](const session::Session& s) {
        QByteArray payload;
        session::encode(s, payload);
        return payload.size();
    };
    const auto with = bytes(session);
    QVERIFY(!session.runs.at("training").snapshots.empty());
    session.runs.at("training").snapshots.clear();
    QVERIFY(with - bytes(session) <= 8 << 20);
}

QTEST_GUILESS_MAIN(Resume)
#include "tst_resume.moc"
