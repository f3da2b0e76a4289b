// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTest>

/// The same seed gives the same bits whatever the processor can do: tests/portability/runs.cpp,
/// whose digests tests/data/golden/runs.txt holds. `./dev soak` builds it for Windows, too.
class SameDigits : public QObject
{
    Q_OBJECT

private slots:
    void runsHaveTheirBitsOnEveryPathOfTheCLibrary_data();
    void runsHaveTheirBitsOnEveryPathOfTheCLibrary();
};

void SameDigits::runsHaveTheirBitsOnEveryPathOfTheCLibrary_data()
{
    QTest::addColumn<QString>("without");
    QTest::newRow("as this processor is") << QString();
    QTest::newRow("without fused multiply-add")
        << QStringLiteral("glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4,-AVX512F");
}

void SameDigits::runsHaveTheirBitsOnEveryPathOfTheCLibrary()
{
    QFETCH(QString, without);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GLIBC_TUNABLES"), without);
    QProcess runs;
    runs.setProcessEnvironment(environment);
    runs.start(QStringLiteral(RUNS_PROGRAM), QStringList());
    QVERIFY(runs.waitForFinished());
    QCOMPARE(runs.exitCode(), 0);
    QFile golden(QStringLiteral(TEST_DATA_DIR "/golden/runs.txt"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(runs.readAllStandardOutput(), golden.readAll());
}

QTEST_APPLESS_MAIN(SameDigits)
#include "tst_same_digits.moc"
