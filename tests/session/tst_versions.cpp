// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archived.h"
#include "support/example_sessions.h"

#include "session/archive.h"
#include "session/archives/input_archive.h"
#include "session/checksum.h"
#include "session/container.h"
#include "session/fields/session.h"
#include "session/file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using archived::saved;
using session::InputArchive;
using session::ProblemCode;

// A class of two versions, and one that holds it beside others, as two programs know them: the
// archives write no names, so that one can read what the other has written.
namespace before
{
struct Note {
    std::string text;
};
struct Page {
    session::LessonState lesson;
    std::vector<Note> notes;
    model::RunSettings settings;
};
} // namespace before

namespace now
{
struct Note {
    std::string text;
    std::int64_t stars = 3;

    bool operator==(const Note&) const = default;
};
struct Page {
    session::LessonState lesson;
    std::vector<Note> notes;
    model::RunSettings settings;

    bool operator==(const Page&) const = default;
};
} // namespace now

/// The settings of a run as a program writes them that has other options.
struct OtherOptions {
    model::Inputs options;
};

namespace session
{

template <class Archive>
void serialize(Archive& archive, before::Note& note, unsigned)
{
    fields(archive, note.text);
}
template <class Archive>
void serialize(Archive& archive, before::Page& page, unsigned)
{
    fields(archive, page.lesson, page.notes, page.settings);
}
template <class Archive>
void serialize(Archive& archive, now::Note& note, unsigned version)
{
    fields(archive, note.text);
    if (version >= 1)
        fields(archive, note.stars);
}
template <class Archive>
void serialize(Archive& archive, now::Page& page, unsigned)
{
    fields(archive, page.lesson, page.notes, page.settings);
}

template <class Archive>
void serialize(Archive& archive, OtherOptions& settings, unsigned)
{
    fields(archive, settings.options);
}

} // namespace session

SESSION_STORES(OtherOptions, 1)
SESSION_STORES(before::Note, 0)
SESSION_STORES(before::Page, 0)
SESSION_STORES(now::Note, 1)
SESSION_STORES(now::Page, 0)

namespace
{

template <class T>
T loaded(const QByteArray& bytes)
{
    InputArchive archive(example::span_of(bytes));
    T value{};
    archive >> value;
    if (archive.remaining() > 0)
        qFatal("%zu bytes are left", archive.remaining());
    return value;
}

QByteArray number(std::uint64_t number)
{
    return saved(number);
}

} // namespace

/// Classes that grow one by one.
class Versions : public QObject
{
    Q_OBJECT

private slots:
    void a_class_grows_without_the_others();
    void a_newer_class_is_refused();
    void every_class_says_its_version_once();
    void a_unit_is_kept_and_so_is_that_none_is_known();
    void a_file_of_a_newer_class_is_left_as_it_is();
    void what_a_class_cannot_hold_is_refused();
    void options_of_a_run_go_by_their_names();
};

void Versions::a_class_grows_without_the_others()
{
    const session::LessonState lesson{4, true, {{"target", {1, 0.5}}}};
    model::RunSettings settings;
    settings.hidden = {3, 2};
    settings.seed = 0xFFFFFFFF;
    const QByteArray old = saved(before::Page{lesson, {{"first"}, {"second"}}, settings});
    const now::Page page{lesson, {{"first"}, {"second"}}, settings};
    // What the old version does not say keeps its default; all others are as they were.
    QVERIFY(loaded<now::Page>(old) == page);

    // The new one says its version, and one number more in each; no other byte has changed.
    QByteArray expected = old;
    const qsizetype version = expected.indexOf(number(2) + '\0' + number(5) + "first") + 8;
    QVERIFY(version > 8);
    expected[version] = '\1';
    expected.replace("first", "first" + number(3)).replace("second", "second" + number(3));
    QCOMPARE(saved(page), expected);
    QVERIFY(loaded<now::Page>(expected) == page);
}

void Versions::a_newer_class_is_refused()
{
    const QByteArray newer = saved(now::Page{{}, {{"first", 5}}, {}});
    QVERIFY_THROWS_EXCEPTION(session::NewerClass, loaded<before::Page>(newer));
    // Where none is stored, nothing newer is.
    QVERIFY(loaded<before::Page>(saved(now::Page{})).notes.empty());
}

void Versions::every_class_says_its_version_once()
{
    // Each of them is refused for itself where a later program has written it.
    session::Session session = example::cut_at_threshold();
    session.lessons["error"] = {};
    session.view.zoom["errors"] = {};
    session.origin->ledger[0].reason = table::Problem{table::ProblemCode::MissingValue, 2, 1, {}};
    session.runs.at("training").snapshots = {session.runs.at("training").initial};
    QByteArray payload;
    session::encode(session, payload);
    int versions = 0;
    for (char& byte : payload) {
        const char written = byte;
        if (written < 0 || written > 9)
            continue;
        const auto is_refused_as = [&](char other) {
            byte = other;
            const auto decoded =
                session::decode(example::span_of(payload), session::current_format);
            byte = written;
            return !decoded && decoded.problem().code == ProblemCode::Newer;
        };
        // Any higher number is a newer version of that class, while a wrong count rarely leads to
        // what looks like one.
        versions += is_refused_as('\x7F') && is_refused_as('\xFF') &&
                    is_refused_as(static_cast<char>(written + 1));
    }
    // Of the rows and where they came from, of the run and its options, and of what is on screen.
    QCOMPARE(versions, 13 + 8 + 5);
}

void Versions::a_unit_is_kept_and_so_is_that_none_is_known()
{
    for (const auto& unit : {std::optional<std::string>(), std::optional<std::string>(""),
                             std::optional<std::string>("€")}) {
        table::Feature feature;
        feature.name = feature.column = "price";
        feature.unit = unit;
        QVERIFY(loaded<table::Feature>(saved(feature)) == feature);
        table::TargetMapping target;
        target.unit = unit;
        QVERIFY(loaded<table::TargetMapping>(saved(target)) == target);
    }
}

void Versions::a_file_of_a_newer_class_is_left_as_it_is()
{
    const QTemporaryDir folder;
    session::KnownFile known{folder.filePath(QStringLiteral("newer.neuron")), {}};
    QVERIFY(!session::save(example::full(), known).problem);
    QFile file(known.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    // The first byte of the payload is the version of all.
    const qsizetype version = session::header_size;
    bytes[version] = static_cast<char>(bytes.at(version) + 1);
    const std::span<const char> all = example::span_of(bytes);
    const auto checksum = session::to_little_endian(
        session::crc32c(all.subspan(session::header_size), session::crc32c(all.first(24))));
    std::ranges::copy(checksum, bytes.data() + 24);
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();

    const auto opened = session::open(known.path);
    QVERIFY(!opened);
    QCOMPARE(opened.problem(), (session::Problem{ProblemCode::Newer,
                                                 QString::number(session::current_format) + u'+'}));
    const QString sentence = session::sentence(opened.problem());
    QVERIFY2(sentence.contains(QStringLiteral("newer First Neuron")), qPrintable(sentence));
    const session::Saved over = session::save(example::full(), known);
    QVERIFY(over.problem && over.problem->code == ProblemCode::ChangedOnDisk);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void Versions::options_of_a_run_go_by_their_names()
{
    model::RunSettings settings;
    settings.seed = 7;
    settings.hidden = {3, 2};
    settings.activations = {model::Activation::Relu};
    settings.learning_rate = 1e-300;
    settings.iterations = 1'000'000'000'000'001 - 1;
    QVERIFY(loaded<model::RunSettings>(saved(settings)) == settings);

    // One that came later has what settings begin with.
    model::RunSettings seeded;
    seeded.seed = 7;
    QVERIFY(loaded<model::RunSettings>(saved(OtherOptions{{{"seed", {7}}}})) == seeded);
    // One that is not known would change the run.
    QVERIFY_THROWS_EXCEPTION(
        session::NewerClass,
        loaded<model::RunSettings>(saved(OtherOptions{{{"momentum", {0.9}}, {"seed", {7}}}})));
    for (const model::Inputs& wrong : {model::Inputs{{"seed", {7.5}}},
                                       {{"seed", {}}},
                                       {{"seed", std::string("7")}},
                                       {{"learning_rate", {0}}},
                                       {{"iterations", {-1}}},
                                       {{"hidden", {3, 0}}},
                                       {{"activation", {1}}},
                                       {{"activation", std::string("swish")}}}) {
        QVERIFY_THROWS_EXCEPTION(session::Contradiction,
                                 loaded<model::RunSettings>(saved(OtherOptions{wrong})));
    }
}

void Versions::what_a_class_cannot_hold_is_refused()
{
    // A generator of zeros stays at zero; problems are known by their names.
    QVERIFY_THROWS_EXCEPTION(session::Contradiction,
                             loaded<model::Random>(QByteArray(2'502, '\0')));
    QVERIFY_THROWS_EXCEPTION(session::Contradiction,
                             loaded<table::Problem>('\0' + number(3) + "abc"));
    const table::Problem problem{table::ProblemCode::MissingValue, 2, 1, {"size"}};
    QVERIFY(loaded<table::Problem>(saved(problem)) == problem);
}

QTEST_APPLESS_MAIN(Versions)
#include "tst_versions.moc"
