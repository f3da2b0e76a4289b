// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QTest>

/// Every source says under which licence it stands, in the form that tools read
/// (https://spdx.dev/ids).
class TestLicence : public QObject
{
    Q_OBJECT

private slots:
    void everySourceNamesIt_data();
    void everySourceNamesIt();
};

void TestLicence::everySourceNamesIt_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("src") << QStringLiteral(SOURCE_DIR "/src");
    QTest::newRow("tests") << QStringLiteral(SOURCE_DIR "/tests");
}

void TestLicence::everySourceNamesIt()
{
    QFETCH(QString, folder);
    int sources = 0;
    QDirIterator all(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readLine() == "// SPDX-License-Identifier: GPL-3.0-or-later\n",
                 qPrintable(file.fileName()));
        ++sources;
    }
    QVERIFY(sources > 100);
}

QTEST_APPLESS_MAIN(TestLicence)
#include "tst_licence.moc"
