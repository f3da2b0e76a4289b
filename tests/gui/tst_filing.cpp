// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/files/filing.h"
#include "gui/files/recentfiles.h"
#include "session/backups.h"
#include "support/dialogs.h"
#include "support/fault_injection.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace gui;

/// What a person is told when a disk fails, and what happens then.
class TestFiling : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatTheDiskSays_data();
    void saysWhatTheDiskSays();
    void staysWhenAFileCannotBeRead();
    void savesOverNothingButASession();
    void asksBeforeItReplacesTheFileThatIsWritten();
    void offersTheHomeFolderWhereThereAreNoDocuments();
    void aBackupIsOpenedAsANewSession_data();
    void aBackupIsOpenedAsANewSession();
    void ofADamagedSessionTheBackupIsOffered_data();
    void ofADamagedSessionTheBackupIsOffered();
    void withoutABackupNoneIsSpokenOf();
    void whatCannotBeOpenedIsNamedBeforeAnythingIsAsked_data();
    void whatCannotBeOpenedIsNamedBeforeAnythingIsAsked();
    void theSessionOnScreenIsReadOnceItIsSaved();
    void underAnotherEndingItIsOpenedAsANewSession();
    // Last: nothing is to answer the one who waits there.
    void takesItsOwnUnconfirmedFileForItsOwn();

private:
    /// Saves while this call of the system fails with that error, from its n-th time on.
    bool saveOnFailingDisk(const char* call, int error, int from = 1);
    /// Saves at steps 3, 4 and 5 of a lesson.
    void saveThrice();
    /// Presses this button of the message box after the first.
    void thenAnswerWith(const QString& button, const dialogs::Asked& first, dialogs::Asked& second);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    QWidget m_window;
    faults::Hooked m_disk;
    std::unique_ptr<Filing> m_filing;
    dialogs::Asked m_said;
};

void TestFiling::init()
{
    m_filing.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>();
    m_disk.before = [](const char*) { return 0; };
    m_filing = std::make_unique<Filing>(*m_document, &m_window, m_disk);
    m_said = {};
    session::KnownFile file{m_folder->filePath(QStringLiteral("mine.neuron")), {}};
    QVERIFY(!session::save(session::fresh_session(), file).problem);
    QVERIFY(m_filing->open(file.path));
    m_document->setStep(QStringLiteral("error"), 2);
    m_document->setTrained();
}

bool TestFiling::saveOnFailingDisk(const char* call, int error, int from)
{
    m_disk.before = [call, error, from, count = 0](const char* now) mutable {
        return qstrcmp(now, call) == 0 && ++count >= from ? error : 0;
    };
    dialogs::answerWith(QStringLiteral("OK"), m_said);
    const bool saved = m_filing->save();
    m_disk.before = [](const char*) { return 0; };
    return saved;
}

void TestFiling::saysWhatTheDiskSays_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("words");
    QTest::newRow("a full disk") << QByteArray("write") << ENOSPC << "the disk is full";
    QTest::newRow("a disk that turned read-only")
        << QByteArray("rename") << EROFS << "cannot be written to";
    QTest::newRow("a disk that breaks") << QByteArray("sync") << EIO << "writing failed";
}

void TestFiling::saysWhatTheDiskSays()
{
    QFETCH(QByteArray, call);
    QFETCH(int, error);
    QFETCH(QString, words);
    QVERIFY(!saveOnFailingDisk(call, error));
    QVERIFY2(m_said.text.contains(words), qPrintable(m_said.text));
    QVERIFY(m_document->isDirty());
    // As soon as the disk works, so does saving.
    QVERIFY(m_filing->save());
    QVERIFY(!m_document->isDirty());
}

void TestFiling::offersTheHomeFolderWhereThereAreNoDocuments()
{
    const QByteArray home = qgetenv("HOME");
    const QByteArray configuration = qgetenv("XDG_CONFIG_HOME");
    qputenv("HOME", m_folder->path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")).toUtf8());
    m_document->setSaved();
    QVERIFY(m_filing->newSession());
    for (const bool hasDocuments : {false, true}) {
        if (hasDocuments)
            QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("Documents")));
        QStringList offered;
        QString folder;
        QTimer::singleShot(0, &m_window, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            offered = dialog->selectedFiles();
            folder = dialog->directory().path();
            dialog->reject();
        });
        QVERIFY(!m_filing->saveAs());
        const QString expected = m_folder->path() + QLatin1String(hasDocuments ? "/Documents" : "");
        QCOMPARE(folder, expected);
        QCOMPARE(offered, QStringList{expected + QStringLiteral("/my first neuron.neuron")});
    }
    qputenv("HOME", home);
    if (configuration.isEmpty())
        qunsetenv("XDG_CONFIG_HOME");
    else
        qputenv("XDG_CONFIG_HOME", configuration);
}

void TestFiling::takesItsOwnUnconfirmedFileForItsOwn()
{
    // The second sync is that of the folder: by then the new file is in its place.
    QVERIFY(!saveOnFailingDisk("sync", EIO, 2));
    QVERIFY2(m_said.text.contains(QStringLiteral("did not confirm")), qPrintable(m_said.text));
    QVERIFY(m_document->isDirty());
    // No question whether to replace what somebody else has written.
    m_said = {};
    dialogs::answerWith(QStringLiteral("Cancel"), m_said);
    QVERIFY(m_filing->save());
    QVERIFY2(m_said.text.isEmpty(), qPrintable(m_said.text));
    QVERIFY(!m_document->isDirty());
}

void TestFiling::staysWhenAFileCannotBeRead()
{
    const session::Session before = m_document->snapshot();
    m_document->setSaved();
    m_disk.before = [](const char* call) { return qstrcmp(call, "read") == 0 ? EIO : 0; };
    dialogs::answerWith(QStringLiteral("OK"), m_said);
    QVERIFY(!m_filing->open(m_filing->path()));
    QVERIFY2(m_said.text.contains(QStringLiteral("Reading the session file failed")),
             qPrintable(m_said.text));
    QVERIFY(m_document->snapshot() == before);
    QVERIFY(!m_filing->path().isEmpty());
}

void TestFiling::asksBeforeItReplacesTheFileThatIsWritten()
{
    // A table of the same name is not what would be replaced: nobody is asked.
    const QString table = m_folder->filePath(QStringLiteral("shop.csv"));
    QFile rows(table);
    QVERIFY(rows.open(QIODevice::WriteOnly));
    rows.write("x,y\n1,2\n");
    rows.close();
    dialogs::saveTo(table, false);
    QVERIFY(m_filing->saveAs());
    const QString session = m_folder->filePath(QStringLiteral("shop.neuron"));
    QCOMPARE(m_filing->path(), session);
    QVERIFY(rows.open(QIODevice::ReadOnly));
    QCOMPARE(rows.readAll(), QByteArray("x,y\n1,2\n"));

    m_document->setStep(QStringLiteral("error"), 3);
    const auto before = session::open(session)->session;
    dialogs::saveTo(table, false);
    dialogs::answerWith(QStringLiteral("Cancel"), m_said);
    dialogs::leaveFilesAfter(m_said);
    QVERIFY(!m_filing->saveAs());
    QCOMPARE(m_said.text, QStringLiteral("shop.neuron exists already."));
    QVERIFY(session::open(session)->session == before);

    dialogs::saveTo(table);
    QVERIFY(m_filing->saveAs());
    QVERIFY(session::open(session)->session != before);
}

void TestFiling::savesOverNothingButASession()
{
    const QString rows = m_folder->filePath(QStringLiteral("rows.neuron"));
    QFile file(rows);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x,y\n1,2\n");
    file.close();
    m_document->setSaved();
    QVERIFY(m_filing->newSession());
    m_document->setStep(QStringLiteral("error"), 2);
    dialogs::saveTo(rows);
    dialogs::answerWith(QStringLiteral("OK"), m_said);
    QVERIFY(!m_filing->saveAs());
    QVERIFY2(m_said.text.contains(QStringLiteral("another kind")), qPrintable(m_said.text));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("x,y\n1,2\n"));
    QCOMPARE(m_filing->path(), QString());
    QVERIFY(!QFile::exists(rows + QStringLiteral(".bak1")));
}

void TestFiling::thenAnswerWith(const QString& button, const dialogs::Asked& first,
                                dialogs::Asked& second)
{
    auto* timer = new QTimer(&m_window);
    connect(timer, &QTimer::timeout, this, [timer, button, &first, &second] {
        if (first.text.isEmpty())
            return;
        timer->deleteLater();
        dialogs::answerWith(button, second);
    });
    timer->start(5);
}

void TestFiling::saveThrice()
{
    for (const int step : {3, 4, 5}) {
        m_document->setStep(QStringLiteral("error"), step);
        m_document->setTrained();
        QVERIFY(m_filing->save());
    }
}

void TestFiling::aBackupIsOpenedAsANewSession_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<qint64>("step");
    QTest::newRow("the latest") << 1 << qint64(4);
    QTest::newRow("the one before") << 2 << qint64(3);
}

void TestFiling::aBackupIsOpenedAsANewSession()
{
    QFETCH(const int, number);
    QFETCH(const qint64, step);
    saveThrice();
    const QString path = m_filing->path();
    const QString backup = session::backup_path(path, number);
    QVERIFY(recentfiles::isSession(backup));
    dialogs::answerWith(QStringLiteral("OK"), m_said);
    QVERIFY(m_filing->open(backup));
    QVERIFY2(m_said.text.contains(QStringLiteral("backup of mine.neuron")),
             qPrintable(m_said.text));
    QCOMPARE(m_document->step(QStringLiteral("error")), step);
    QCOMPARE(m_filing->path(), QString());
    QCOMPARE(m_filing->displayName(), QStringLiteral("mine"));

    // Saved in the session's place, or anywhere, it is a session as any other.
    dialogs::saveTo(path);
    QVERIFY(m_filing->save());
    QCOMPARE(m_filing->path(), path);
    QVERIFY(QFile::exists(session::backup_path(path, 3)));
    QVERIFY(!QFile::exists(session::backup_path(backup, 1)));
}

void TestFiling::ofADamagedSessionTheBackupIsOffered_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<bool>("latestIsWhole");
    QTest::addColumn<qint64>("step");
    QTest::newRow("an empty file") << QByteArray() << true << qint64(4);
    QTest::newRow("other bytes") << QByteArray("x,y\n1,2\n") << true << qint64(4);
    QTest::newRow("the latest backup is damaged, too") << QByteArray("no") << false << qint64(3);
}

void TestFiling::ofADamagedSessionTheBackupIsOffered()
{
    QFETCH(const QByteArray, left);
    QFETCH(const bool, latestIsWhole);
    QFETCH(const qint64, step);
    saveThrice();
    const QString path = m_filing->path();
    m_document->setSaved();
    QVERIFY(m_filing->newSession());
    const auto damage = [&left](const QString& name) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(left);
    };
    damage(path);
    if (!latestIsWhole)
        damage(session::backup_path(path, 1));
    const QString open = QStringLiteral("Open the backup");
    dialogs::Asked again;
    dialogs::Asked told;
    dialogs::answerWith(open, m_said);
    thenAnswerWith(latestIsWhole ? QStringLiteral("OK") : open, m_said, again);
    if (!latestIsWhole)
        thenAnswerWith(QStringLiteral("OK"), again, told);
    QVERIFY(m_filing->open(path));
    QVERIFY2(m_said.detail.contains(QStringLiteral("mine.neuron.bak1")), qPrintable(m_said.detail));
    QCOMPARE(m_document->step(QStringLiteral("error")), step);

    // Not wanted, it leaves everything as it was.
    m_said = {};
    dialogs::answerWith(QStringLiteral("Cancel"), m_said);
    QVERIFY(!m_filing->open(path));
    QCOMPARE(m_document->step(QStringLiteral("error")), step);
}

void TestFiling::withoutABackupNoneIsSpokenOf()
{
    const QString path = m_folder->filePath(QStringLiteral("alone.neuron"));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    m_document->setSaved();
    dialogs::answerWith(QStringLiteral("OK"), m_said);
    QVERIFY(!m_filing->open(path));
    QVERIFY2(!m_said.text.contains(QStringLiteral("backup")), qPrintable(m_said.text));
    QVERIFY2(!m_said.text.contains(QStringLiteral("ends in")), qPrintable(m_said.text));
}

void TestFiling::whatCannotBeOpenedIsNamedBeforeAnythingIsAsked_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("a file that is gone") << false;
    QTest::newRow("a file that is damaged") << true;
}

void TestFiling::whatCannotBeOpenedIsNamedBeforeAnythingIsAsked()
{
    QFETCH(const bool, exists);
    const QString path = m_folder->filePath(QStringLiteral("other.neuron"));
    if (exists)
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    m_document->setTrained();
    const session::Session before = m_document->snapshot();
    dialogs::answerWith(QStringLiteral("OK"), m_said);
    QVERIFY(!m_filing->open(path));
    QVERIFY2(m_said.text.startsWith(QStringLiteral("other.neuron: ")), qPrintable(m_said.text));
    QVERIFY(m_document->isDirty());
    QVERIFY(m_document->snapshot() == before);
}

void TestFiling::theSessionOnScreenIsReadOnceItIsSaved()
{
    saveThrice();
    m_document->setStep(QStringLiteral("error"), 6);
    m_document->setTrained();
    dialogs::answerWith(QStringLiteral("Save"), m_said);
    QVERIFY(m_filing->open(m_filing->path()));
    QVERIFY2(m_said.text.contains(QStringLiteral("Save your changes")), qPrintable(m_said.text));
    QCOMPARE(m_document->step(QStringLiteral("error")), qint64(6));
}

void TestFiling::underAnotherEndingItIsOpenedAsANewSession()
{
    saveThrice();
    const QString renamed = m_folder->filePath(QStringLiteral("sess.csv"));
    QVERIFY(QFile::copy(m_filing->path(), renamed));
    dialogs::answerWith(QStringLiteral("OK"), m_said);
    QVERIFY(m_filing->open(renamed));
    QVERIFY2(m_said.text.contains(QStringLiteral("sess.csv is a session")),
             qPrintable(m_said.text));
    QCOMPARE(m_document->step(QStringLiteral("error")), qint64(5));
    QCOMPARE(m_filing->path(), QString());
    QCOMPARE(m_filing->displayName(), QStringLiteral("sess"));
    QFile file(renamed);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    m_document->setTrained();
    dialogs::saveTo(m_folder->filePath(QStringLiteral("sess.neuron")));
    QVERIFY(m_filing->save());
    QCOMPARE(QFileInfo(m_filing->path()).fileName(), QStringLiteral("sess.neuron"));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), content);
}

QTEST_MAIN(TestFiling)
#include "tst_filing.moc"
