// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/standard_streams.h"

#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

class TestStandardStreams : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOpenedIsNoStream_data();
    void whatIsOpenedIsNoStream();
    void whatIsOpenStaysAsItIs();
};

namespace
{

/// With what number a process ends that does this.
template <class Work>
int outcomeOf(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

void TestStandardStreams::whatIsOpenedIsNoStream_data()
{
    QTest::addColumn<QList<int>>("closed");
    QTest::newRow("input") << QList<int>{0};
    QTest::newRow("output") << QList<int>{1};
    QTest::newRow("error") << QList<int>{2};
    QTest::newRow("input and error") << QList<int>{0, 2};
    QTest::newRow("all") << QList<int>{0, 1, 2};
}

void TestStandardStreams::whatIsOpenedIsNoStream()
{
    QFETCH(const QList<int>, closed);
    const int opened = outcomeOf([&] {
        for (const int stream : closed)
            ::close(stream);
        platform::hold_standard_streams();
        return ::open("/dev/null", O_RDWR);
    });
    QVERIFY2(opened > 2, qPrintable(QString::number(opened)));
    const int used = outcomeOf([&] {
        for (const int stream : closed)
            ::close(stream);
        platform::hold_standard_streams();
        char byte = 0;
        int worked = 0;
        for (const int stream : closed)
            worked += (stream == 0 ? ::read(stream, &byte, 1) : ::write(stream, &byte, 1)) >= 0;
        return worked;
    });
    QCOMPARE(used, 0);
}

void TestStandardStreams::whatIsOpenStaysAsItIs()
{
    QCOMPARE(outcomeOf([] {
                 int ends[2] = {};
                 if (::pipe(ends) != 0 || ::dup2(ends[1], 1) != 1)
                     return 1;
                 platform::hold_standard_streams();
                 char byte = 0;
                 return ::write(1, "a", 1) == 1 && ::read(ends[0], &byte, 1) == 1 && byte == 'a'
                            ? 0
                            : 2;
             }),
             0);
}

QTEST_APPLESS_MAIN(TestStandardStreams)
#include "tst_standard_streams.moc"
