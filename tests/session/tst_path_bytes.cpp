// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/destination.h"
#include "session/file.h"
#include "session/path_bytes.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

/// Names of files that are no UTF-8.
class TestPathBytes : public QObject
{
    Q_OBJECT

private slots:
    void bothWaysLeadBack_data();
    void bothWaysLeadBack();
    void anyBytesLeadBack();
    void peopleAreToldWhatIsText();
    void aFileIsWrittenThereAndNowhereElse();
    void aSessionIsSavedAndOpenedThere();
};

void TestPathBytes::bothWaysLeadBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* bytes, const QString& text) {
        QTest::newRow(name) << QByteArray(bytes) << text;
    };
    row("plain letters", "a/b.csv", QStringLiteral("a/b.csv"));
    row("UTF-8", "gro\xc3\x9f \xf0\x9f\x8d\x8e", QStringLiteral("groß \U0001F34E"));
    row("Latin-1", "gro\xdf", QStringLiteral("gro") + QChar(0xDCDF));
    row("both", "\xc3\xa4\xe4", QStringLiteral("ä") + QChar(0xDCE4));
    row("a letter without its end", "a\xe2\x82",
        QStringLiteral("a") + QChar(0xDCE2) + QChar(0xDC82));
    row("a byte behind a letter of two halves", "\xf0\x9f\x8d\x8e\x8e",
        QStringLiteral("\U0001F34E") + QChar(0xDC8E));
    row("what stands for bytes, as bytes", "\xed\xb2\x80",
        QString(QChar(0xDCED)) + QChar(0xDCB2) + QChar(0xDC80));
    row("the letter for what is none", "\xef\xbf\xbd", QStringLiteral("\uFFFD"));
    row("a byte order mark", "\xef\xbb\xbf.csv",
        QString(QChar(0xDCEF)) + QChar(0xDCBB) + QChar(0xDCBF) + QStringLiteral(".csv"));
    row("nothing", "", QString());
}

void TestPathBytes::bothWaysLeadBack()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(session::path_text(bytes), text);
    QCOMPARE(session::path_bytes(text), bytes);
}

void TestPathBytes::anyBytesLeadBack()
{
    for (int one = 1; one < 256; ++one) {
        for (int other = 1; other < 256; ++other) {
            const QByteArray bytes = QByteArray(1, char(one)) + char(other) + "x" + char(one);
            const QByteArray back = session::path_bytes(session::path_text(bytes));
            QVERIFY2(back == bytes, bytes.toHex());
        }
    }
}

void TestPathBytes::peopleAreToldWhatIsText()
{
    const QString shown = session::path_shown(session::path_text("gro\xdf \xf0\x9f\x8d\x8e"));
    QCOMPARE(shown, QStringLiteral("gro\uFFFD \U0001F34E"));
}

namespace
{

QList<QByteArray> names_in(const QString& folder)
{
    QList<QByteArray> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.toStdString()))
        names << QByteArray::fromStdString(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

} // namespace

void TestPathBytes::aFileIsWrittenThereAndNowhereElse()
{
    const QTemporaryDir folder;
    const std::filesystem::path inner = folder.path().toStdString() + "/\xfc";
    std::filesystem::create_directory(inner);
    const QString path = folder.filePath(session::path_text("\xfc/a\xff.csv"));
    const QByteArray history = session::history_header;
    QVERIFY(!session::write_file(path, session::FileKind::History, history));
    QVERIFY(!session::write_file(path, session::FileKind::History, history + "0,1,\n"));
    QCOMPARE(std::filesystem::file_size(inner / "a\xff.csv"), std::size_t(history.size() + 5));
    QCOMPARE(names_in(folder.path()), QList<QByteArray>{"\xfc"});
    std::ofstream(inner / "a\xff.csv") << "something else\n";
    const auto refused = session::write_file(path, session::FileKind::History, history);
    QVERIFY(refused && refused->code == session::ProblemCode::OtherKind);
    // Another name that looks the same to people.
    const QString other = folder.filePath(session::path_text("\xfc/a\xfe.csv"));
    QVERIFY(!session::is_same_file(path, other));
    QVERIFY(!session::objection_to(other, session::FileKind::History));
    QVERIFY(
        session::is_same_file(path, folder.filePath(session::path_text("\xfc/../\xfc/a\xff.csv"))));
    std::filesystem::remove_all(inner); // Qt could not.
}

void TestPathBytes::aSessionIsSavedAndOpenedThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(session::path_text("r\xfcn.neuron"));
    session::KnownFile file{path, {}};
    QVERIFY(!session::save(session::fresh_session(), file).problem);
    QVERIFY(!session::save(session::fresh_session(), file).problem);
    const auto opened = session::open(path);
    QVERIFY(opened);
    QCOMPARE(opened->file.path, path);
    QCOMPARE(names_in(folder.path()), (QList<QByteArray>{"r\xfcn.neuron", "r\xfcn.neuron.bak1"}));
    for (const QByteArray& name : names_in(folder.path()))
        std::filesystem::remove(folder.path().toStdString() + '/' + name.toStdString());
}

QTEST_APPLESS_MAIN(TestPathBytes)
#include "tst_path_bytes.moc"
