// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/workers.h"

#include <QFutureWatcher>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QSemaphore>
#include <QTest>

#include <stdexcept>

#include <sys/resource.h>

using namespace gui;

/// The threads that long work is done in.
class TestWorkers : public QObject
{
    Q_OBJECT

private slots:
    void paintingWaitsForNone();
    void giveWayToTheWindow();
    void whatIsCancelledInTimeIsNotBegun();
    void whatFailsThereFailsWhereItIsAskedFor();
    void whatIsTakenEndsOnce();

private:
    /// As many works as there are threads, none of which ends before told so (or in half a minute).
    struct Busy {
        const int threads = workers().maxThreadCount();
        QSemaphore begun;
        QSemaphore mayEnd;
        QList<QFuture<bool>> works;

        Busy()
        {
            for (int i = 0; i < threads; ++i)
                works << inWorker([this] {
                    begun.release();
                    return mayEnd.tryAcquire(1, 30'000);
                });
            begun.acquire(threads);
        }
        ~Busy()
        {
            mayEnd.release(threads);
            for (QFuture<bool>& work : works)
                work.waitForFinished();
            takeOver(&doneWork);
        }
    };
};

void TestWorkers::paintingWaitsForNone()
{
    Busy busy;
    // Large and costly enough for Qt to share it out among threads.
    QImage image(2'000, 2'000, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QLinearGradient gradient(0, 0, 2'000, 2'000);
    gradient.setColorAt(0, QColor(255, 0, 0, 100));
    gradient.setColorAt(1, QColor(0, 0, 255, 100));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(gradient);
    painter.drawEllipse(10, 10, 1'980, 1'980);
    painter.end();
    QVERIFY(image.pixelColor(1'000, 1'000) != QColor(Qt::white));

    busy.mayEnd.release(busy.threads);
    for (const QFuture<bool>& work : busy.works)
        QVERIFY2(work.result(), "painting ended only after a worker did");
}

void TestWorkers::giveWayToTheWindow()
{
    const int window = getpriority(PRIO_PROCESS, 0);
    if (window >= 19)
        QSKIP("nothing is nicer than this program already is");
    const auto niceness = [] { return getpriority(PRIO_PROCESS, 0); };
    const auto inAnotherThread = [&] {
        const QFuture<int> work = inWorker(niceness);
        while (!work.isFinished())
            QThread::yieldCurrentThread();
        return work.result();
    };
    const int once = inAnotherThread();
    QVERIFY(once > window);
    // However often a thread works.
    for (int i = 0; i < 20; ++i)
        QCOMPARE(inAnotherThread(), once);
    // The window itself never does the work, and stays as it was.
    QCOMPARE(niceness(), window);
}

void TestWorkers::whatIsCancelledInTimeIsNotBegun()
{
    Busy busy;
    bool begun = false;
    QFuture<int> work = inWorker([&begun] {
        begun = true;
        return 1;
    });
    work.cancel();
    busy.mayEnd.release(busy.threads);
    workers().waitForDone();
    QVERIFY(!begun);
    QVERIFY(work.isFinished());
    QCOMPARE(work.resultCount(), 0);
}

void TestWorkers::whatFailsThereFailsWhereItIsAskedFor()
{
    const QFuture<int> work = inWorker([]() -> int { throw std::length_error("too long"); });
    QVERIFY_THROWS_EXCEPTION(std::length_error, work.result());
}

void TestWorkers::whatIsTakenEndsOnce()
{
    // What the work was given to keep takes its time to go, as a large run does.
    struct Slow {
        ~Slow() { QThread::msleep(30); }
    };
    QFutureWatcher<QString> watcher;
    int ends = 0;
    QString taken;
    connect(&watcher, &QFutureWatcher<QString>::finished, this, [&] {
        ++ends;
        if (ends == 1)
            taken = watcher.future().takeResult();
    });
    watcher.setFuture(
        inWorker([kept = std::make_shared<const Slow>()] { return QStringLiteral("the result"); }));
    QVERIFY(QTest::qWaitFor([&ends] { return ends > 0; }));
    QCOMPARE(taken, QStringLiteral("the result"));
    QTest::qWait(100);
    QCOMPARE(ends, 1);
}

QTEST_MAIN(TestWorkers)
#include "tst_workers.moc"
