// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/file.h"
#include "session/session.h"

#include "support/console.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// What a desktop is told of First Neuron, checked with the desktop's own tools.
class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void filesSatisfyTheToolOfTheirKind_data();
    void filesSatisfyTheToolOfTheirKind();
    void aFileIsKnownByNameAndContent_data();
    void aFileIsKnownByNameAndContent();
    void theReleaseIsNamedWhereverItIsDescribed_data();
    void theReleaseIsNamedWhereverItIsDescribed();

    void theWindowSaysThatItNeedsADisplay();

private:
    QTemporaryDir m_folder;
};

namespace
{

const QString installer = QStringLiteral(SOURCE_DIR "/installer/linux/");
const QString application = QStringLiteral("io.github.firstneuron.app");
const QString sessionType = QStringLiteral("application/vnd.first-neuron.session");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QProcessEnvironment environmentWithoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(display));
    return environment;
}

} // namespace

void TestDesktop::initTestCase()
{
    QVERIFY(m_folder.isValid());
    // A data folder in which nothing but our type is installed.
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("mime/packages")));
    QVERIFY(QFile::copy(installer + QStringLiteral("first-neuron.xml"),
                        m_folder.filePath(QStringLiteral("mime/packages/first-neuron.xml"))));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
}

void TestDesktop::filesSatisfyTheToolOfTheirKind_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("the desktop file")
        << "desktop-file-validate" << QStringList{installer + application + ".desktop"};
    QTest::newRow("the metainfo, pedantically")
        << "appstreamcli"
        << QStringList{"validate", "--pedantic", "--no-net", "--explain",
                       installer + application + ".metainfo.xml"};
    QTest::newRow("the MIME type")
        << "update-mime-database" << QStringList{m_folder.filePath("mime")};
}

void TestDesktop::filesSatisfyTheToolOfTheirKind()
{
    QFETCH(const QString, tool);
    QFETCH(const QStringList, arguments);
    QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(),
             qPrintable(tool + QStringLiteral(" is not installed; ./dev test installs it.")));

    const console::Outcome outcome = console::run_program(tool, arguments);

    QVERIFY2(outcome.status == 0, outcome.output + outcome.error);
    // Each of them names what it finds, even where it lets it pass.
    for (const char* finding : {"error", "warning", "hint", "W:", "I:", "P:"})
        QVERIFY2(!(outcome.output + outcome.error).contains(finding),
                 outcome.output + outcome.error);
}

void TestDesktop::aFileIsKnownByNameAndContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("known");

    const QString path = m_folder.filePath("saved.neuron");
    session::KnownFile file{path, {}};
    QVERIFY(!session::save(session::fresh_session(), file).problem);
    const QByteArray saved = contentOf(path);
    QVERIFY(saved.size() > 100);
    QByteArray converted = saved;
    converted.replace("\r\n", "\n");

    QTest::newRow("a saved session") << "lesson.neuron" << saved << true;
    QTest::newRow("a saved session without its extension") << "lesson" << saved << true;
    QTest::newRow("a session that is still empty") << "lesson.neuron" << QByteArray() << true;
    QTest::newRow("a session whose line ends were converted") << "lesson" << converted << false;
    QTest::newRow("a table") << "rows.csv" << QByteArray("a,b\n1,2\n") << false;
}

void TestDesktop::aFileIsKnownByNameAndContent()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const bool, known);

    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(name, content);

    QCOMPARE(type.name() == sessionType, known);
    if (known)
        QVERIFY(QMimeDatabase().mimeTypeForName(sessionType).suffixes().contains("neuron"));
}

void TestDesktop::theReleaseIsNamedWhereverItIsDescribed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("words");

    const QByteArray version = PROJECT_VERSION;
    QTest::newRow("the changelog") << SOURCE_DIR "/CHANGELOG.md"
                                   << "## [" + version + "]";
    QTest::newRow("the metainfo") << installer + application + ".metainfo.xml"
                                  << "<release version=\"" + version + "\"";
    QTest::newRow("the Debian changelog") << installer + "debian/changelog.in"
                                          << "first-neuron (" + version + "-";
}

void TestDesktop::theReleaseIsNamedWhereverItIsDescribed()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, words);

    QVERIFY2(contentOf(file).contains(words), words);
}

void TestDesktop::theWindowSaysThatItNeedsADisplay()
{
    const console::Outcome outcome =
        console::run_program(QStringLiteral(GUI_PROGRAM), {}, {}, environmentWithoutDisplay());

    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.error.startsWith("first-neuron: There is no display"), outcome.error);
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
