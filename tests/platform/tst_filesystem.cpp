// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/descriptor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>

using platform::Descriptor;
using platform::FileStatus;
using platform::OpenFor;

/// What the layers above rely on, of whatever system.
class TestFileSystem : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatIsThere();
    void neverWaitsForAPipe();
    void createsOnlyWhatIsNotThere();
    void followsALinkOnlyWhereItMay();
    void knowsAFileByItsOtherName();
    void onlyOneHasTheTurn();
    void tellsOthersThatItWaits();

private:
    QByteArray path(const char* name) const
    {
        return QFile::encodeName(m_folder->filePath(QString::fromUtf8(name)));
    }
    Descriptor open(const char* name, OpenFor purpose)
    {
        return {m_system, m_system.open(path(name).constData(), purpose)};
    }
    FileStatus status(const char* name)
    {
        FileStatus found;
        const Descriptor file = open(name, OpenFor::Reading);
        return m_system.status(file.number(), found) == 0 ? found : FileStatus{};
    }
    void write(const char* name, const QByteArray& bytes)
    {
        Descriptor file = open(name, OpenFor::CreatingNoLink);
        QCOMPARE(m_system.write(file.number(), bytes.constData(), std::size_t(bytes.size())),
                 bytes.size());
        QVERIFY(file.close());
    }

    platform::FileSystem& m_system = platform::real_file_system();
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileSystem::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFileSystem::saysWhatIsThere()
{
    write("file", "four");
    QCOMPARE(status("file").kind, FileStatus::Kind::File);
    QCOMPARE(status("file").size, std::uint64_t(4));
    QCOMPARE(status(".").kind, FileStatus::Kind::Folder);
    QVERIFY(!open("nothing", OpenFor::Reading).is_open());
    QCOMPARE(errno, ENOENT);
    const std::int64_t before = status("file").changed;
    QTest::qWait(20);
    QFile file(QFile::decodeName(path("file")));
    QVERIFY(file.open(QIODevice::Append));
    file.write("!");
    file.close();
    QVERIFY(status("file").changed > before);
}

void TestFileSystem::neverWaitsForAPipe()
{
    QCOMPARE(::mkfifo(path("pipe").constData(), 0600), 0);
    QCOMPARE(status("pipe").kind, FileStatus::Kind::Other);
}

void TestFileSystem::createsOnlyWhatIsNotThere()
{
    write("file", "kept");
    QVERIFY(!open("file", OpenFor::CreatingNoLink).is_open());
    QCOMPARE(errno, EEXIST);
    QVERIFY(QFile::link(QStringLiteral("elsewhere"), QFile::decodeName(path("link"))));
    QVERIFY(!open("link", OpenFor::CreatingNoLink).is_open());
    QCOMPARE(status("file").size, std::uint64_t(4));
}

void TestFileSystem::followsALinkOnlyWhereItMay()
{
    write("file", "x");
    QVERIFY(QFile::link(QFile::decodeName(path("file")), QFile::decodeName(path("link"))));
    QVERIFY(open("link", OpenFor::Reading).is_open());
    QVERIFY(!open("link", OpenFor::ReadingNoLink).is_open());
    QVERIFY(open("file", OpenFor::ReadingNoLink).is_open());
}

void TestFileSystem::knowsAFileByItsOtherName()
{
    write("one", "same");
    write("two", "same");
    QCOMPARE(m_system.link(path("one").constData(), path("other").constData()), 0);
    QVERIFY(status("one").is_same_file(status("other")));
    QVERIFY(!status("one").is_same_file(status("two")));
}

void TestFileSystem::onlyOneHasTheTurn()
{
    Descriptor first = open(".", OpenFor::Turns);
    const Descriptor second = open(".", OpenFor::Turns);
    QCOMPARE(m_system.lock(first.number()), 0);
    QCOMPARE(m_system.lock(second.number()), -1);
    QCOMPARE(errno, EWOULDBLOCK);
    QVERIFY(first.close());
    QCOMPARE(m_system.lock(second.number()), 0);
    write("file", "");
    QVERIFY(!open("file", OpenFor::Turns).is_open());
}

void TestFileSystem::tellsOthersThatItWaits()
{
    Descriptor waiting = open(".", OpenFor::Turns);
    const Descriptor other = open(".", OpenFor::Turns);
    QVERIFY(!m_system.is_awaited(other.number()));
    m_system.await(waiting.number(), true);
    QVERIFY(m_system.is_awaited(other.number()));
    m_system.await(waiting.number(), false);
    QVERIFY(!m_system.is_awaited(other.number()));
    m_system.await(waiting.number(), true);
    QVERIFY(waiting.close());
    QVERIFY(!m_system.is_awaited(other.number()));
}

QTEST_APPLESS_MAIN(TestFileSystem)
#include "tst_filesystem.moc"
