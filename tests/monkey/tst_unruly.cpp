// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey/actor.h"
#include "monkey/shrink.h"
#include "support/soak.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <deque>

using namespace monkey;

/// Nothing an unruly person does breaks the window. What they find is shrunk and printed as a row
/// of tst_finds.cpp. In the environment,
/// FIRST_NEURON_MONKEY_SEED, _SEEDS and _EVENTS say which seed is the first, how many there are,
/// and how many events each has; _LIMIT how many milliseconds an answer may take (for benchmarks:
/// it depends on the computer).
class TestUnruly : public QObject
{
    Q_OBJECT

private slots:
    void eventsReadWhatTheyWrite();
    void shrinkingFindsTheFewEventsThatMatter();
    void nothingBreaksTheWindow();

private:
    static void report(const Outcome& outcome, std::uint64_t seed);
};

void TestUnruly::eventsReadWhatTheyWrite()
{
    const Events events{{Event::Kind::Move, {1, -20}},
                        {Event::Kind::Drag, {1, 2, 3, 4}},
                        {Event::Kind::Click, {5, 6}, QStringLiteral("Ctrl+Shift")},
                        {Event::Kind::Type, {}, QStringLiteral("8, 8")},
                        {Event::Kind::Command, {}, QStringLiteral("samplesMenu#2")},
                        {Event::Kind::Drop, {}, QStringLiteral("many classes.csv")},
                        {Event::Kind::Close}};
    QCOMPARE(toString(eventsFrom(toString(events))), toString(events));
    QVERIFY(eventsFrom(toString(events)) == events);
    QVERIFY(eventsFrom(QStringLiteral("nonsense 3\nmove 4\n\n")).empty());
}

void TestUnruly::shrinkingFindsTheFewEventsThatMatter()
{
    Events events;
    for (int i = 0; i < 700; ++i)
        events.push_back({Event::Kind::Wait, {i}});
    const auto fails = [](const Events& some) {
        const auto has = [&some](int number) {
            return std::ranges::any_of(some,
                                       [number](const Event& e) { return e.numbers[0] == number; });
        };
        return has(77) && has(401) && has(402);
    };
    const Events left = shrunk(events, fails, 1000);
    QVERIFY(left == (Events{events[77], events[401], events[402]}));
}

void TestUnruly::report(const Outcome& outcome, std::uint64_t seed)
{
    const QDeadlineTimer end(std::chrono::minutes(trials(2, 60)));
    const auto stillFails = [&](const Events& events) {
        // Training has its own pace: twice is not the same.
        for (int i = 0; i < 2 && !end.hasExpired(); ++i) {
            if (sameKind(Performance(events).outcome().finding, outcome.finding))
                return true;
        }
        return false;
    };
    const auto say = [](const QString& text) {
        std::printf("%s\n", qPrintable(text));
        std::fflush(stdout);
    };
    // Before it is shrunk, which takes a while.
    say(QStringLiteral("Seed %1, after %2 events: %3\n%4")
            .arg(seed)
            .arg(outcome.events.size())
            .arg(outcome.finding, outcome.notes));
    QString text;
    if (stillFails(outcome.events)) {
        text = QStringLiteral("    QTest::newRow(\"\")\n");
        for (const Event& event : shrunk(outcome.events, stillFails, 150))
            text += QStringLiteral("        \"%1\\n\"\n").arg(event.toString());
    } else {
        text = QStringLiteral("It did not happen again. The last events were:\n") +
               toString(Events(outcome.events.end() -
                                   std::ptrdiff_t(std::min<std::size_t>(outcome.events.size(), 40)),
                               outcome.events.end()));
    }
    say(text);
}

void TestUnruly::nothingBreaksTheWindow()
{
    const auto said = [](const char* name, int otherwise) {
        const int number = qEnvironmentVariableIntValue(name);
        return number > 0 ? number : otherwise;
    };
    const int events = said("FIRST_NEURON_MONKEY_EVENTS", trials(2'000, 50'000));
    const auto first = std::uint64_t(said("FIRST_NEURON_MONKEY_SEED", 1));
    const std::uint64_t end = first + std::uint64_t(said("FIRST_NEURON_MONKEY_SEEDS", 8));
    // Two at a time: each uses little more than one core. On a real display they would share a
    // pointer, and one would wait for the other.
    const bool alone = qEnvironmentVariable("QT_QPA_PLATFORM") == QStringLiteral("xcb") ||
                       qEnvironmentVariableIsSet("FIRST_NEURON_MONKEY_LIMIT");
    const auto together = std::size_t(alone ? 1 : std::clamp(QThread::idealThreadCount(), 1, 4));
    std::deque<std::pair<std::uint64_t, Performance>> underWay;
    int findings = 0;
    for (std::uint64_t seed = first; seed < end || !underWay.empty();) {
        if (seed < end && underWay.size() < together) {
            underWay.emplace_back(std::piecewise_construct, std::forward_as_tuple(seed),
                                  std::forward_as_tuple(seed, events));
            ++seed;
            continue;
        }
        const std::uint64_t ended = underWay.front().first;
        const Outcome outcome = underWay.front().second.outcome();
        underWay.pop_front();
        if (outcome.finding.isEmpty()) {
            std::printf("seed %llu: %s\n", static_cast<unsigned long long>(ended),
                        qPrintable(outcome.notes));
            std::fflush(stdout);
            continue;
        }
        ++findings;
        report(outcome, ended);
    }
    QCOMPARE(findings, 0);
}

int main(int argc, char** argv)
{
    if (argc > 1 && std::strcmp(argv[1], actorArgument) == 0)
        return actor(argc, argv);
    // A soak takes hours; an actor that hangs is ended long before.
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    QCoreApplication application(argc, argv);
    TestUnruly test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_unruly.moc"
