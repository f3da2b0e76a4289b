// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/end_signals.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

class TestEndSignals : public QObject
{
    Q_OBJECT

private slots:
    void theFirstWordIsTold_data();
    void theFirstWordIsTold();
    void theSecondWordEndsTheProgram();
    void wordsInTheSameMomentAreOne();
    void whatWasIgnoredStaysIgnored();
    void withoutItAWordEndsTheProgram();
};

namespace
{

/// How a program ends that does this: the signal, or 0.
template <class Work>
int signalThatEnds(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

void TestEndSignals::theFirstWordIsTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestEndSignals::theFirstWordIsTold()
{
    QFETCH(int, signal);
    platform::EndSignals words;
    QVERIFY(words.descriptor() >= 0);
    QVERIFY(!words.take());
    QCOMPARE(::raise(signal), 0);
    QVERIFY(words.take());
    QVERIFY(!words.take());
}

void TestEndSignals::theSecondWordEndsTheProgram()
{
    QCOMPARE(signalThatEnds([] {
                 const platform::EndSignals words;
                 ::raise(SIGTERM);
                 std::this_thread::sleep_for(2 * platform::EndSignals::same_word);
                 ::raise(SIGTERM);
             }),
             SIGTERM);
}

void TestEndSignals::wordsInTheSameMomentAreOne()
{
    QCOMPARE(signalThatEnds([] {
                 platform::EndSignals words;
                 ::raise(SIGTERM);
                 ::raise(SIGTERM);
                 ::raise(SIGHUP);
                 if (!words.take() || words.take())
                     ::abort();
             }),
             0);
}

void TestEndSignals::whatWasIgnoredStaysIgnored()
{
    QCOMPARE(signalThatEnds([] {
                 ::signal(SIGHUP, SIG_IGN);
                 {
                     platform::EndSignals words;
                     ::raise(SIGHUP);
                     if (words.take())
                         ::abort();
                 }
                 ::raise(SIGHUP);
             }),
             0);
}

void TestEndSignals::withoutItAWordEndsTheProgram()
{
    QCOMPARE(signalThatEnds([] {
                 {
                     const platform::EndSignals words;
                 }
                 ::raise(SIGTERM);
             }),
             SIGTERM);
}

QTEST_APPLESS_MAIN(TestEndSignals)
#include "tst_end_signals.moc"
