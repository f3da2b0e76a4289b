// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// The model calls no function of the C library that another C library computes otherwise.
class TestOwnFunctions : public QObject
{
    Q_OBJECT

private slots:
    void theModelHasItsOwn();
};

void TestOwnFunctions::theModelHasItsOwn()
{
    static const QRegularExpression call(QStringLiteral(
        "\\bstd::(a?(sin|cos|tan)h?|atan2|exp2?|expm1|log(10|1p|2)?|pow|cbrt|hypot|erfc?|[lt]gamma|"
        "(normal|exponential|uniform_\\w+)_distribution)\\b"));
    QVERIFY(call.match(QStringLiteral("return std::tanh(z);")).hasMatch());
    QDirIterator files(QStringLiteral(SOURCE_DIR "/src/model"),
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = call.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u' ' + match.captured()));
        ++read;
    }
    QVERIFY(read > 40);
}

QTEST_APPLESS_MAIN(TestOwnFunctions)
#include "tst_own_functions.moc"
