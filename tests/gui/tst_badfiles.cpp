// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/import/jobs/tablejob.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QTimer>

using namespace gui;
using namespace importing;

/// What cannot be used says so, with the cure, and leaves everything as it was; what is long can be
/// cancelled.
class TestBadFiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QSettings().clear();
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void areRefusedWithASentence_data();
    void areRefusedWithASentence();
    void giveWayToAnotherFile();
    void mayBeLeftWhileAnotherFileIsChosen();
    void cannotBecomeADataSet_data();
    void cannotBecomeADataSet();
    void areCuredByAnOption();
    void cannotBeAgreedToOnceAnOptionSpoilsThem();
    void offerASampleWhenTooLong();
    void canBeCancelledWhileTheyAreRead();
    void areForgottenWhenOptionsChange();
    void areReadAnewInEveryEncoding();
    void areNotOpenedSeveralAtATime();

private:
    /// Asks the dialog of a file that cannot be read for another one.
    QFileDialog* askForAnother(MainWindow& window) const;

    Desk m_desk;
};

void TestBadFiles::areRefusedWithASentence_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    const auto file = [this](const char* name, const QByteArray& content) {
        return m_desk.write(QString::fromUtf8(name), content);
    };
    QTest::newRow("an empty file") << file("empty.csv", {}) << "The file is empty.";
    QTest::newRow("a folder") << QFileInfo(file("any.csv", "a")).path() << "This is a folder.";
    QTest::newRow("a file that is not there")
        << m_desk.path(QStringLiteral("none.csv")) << "The file cannot be opened";
    QTest::newRow("running text") << file("story.txt",
                                          "It was the best of times.\nIt was the worst of times\n"
                                          "and nobody had yet thought of writing tables\nat all.\n")
                                  << "This looks like running text";
    QTest::newRow("a picture") << file("picture.csv",
                                       QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))
                               << "This is ";
    QTest::newRow("noise") << file("noise.bin", QByteArray("\1\2\3\0\4\5\0\0\7\xff\xfe\0\1", 13))
                           << "This is not a text file.";
    QTest::newRow("a device") << QStringLiteral("/dev/zero") << "This is a device or a pipe";
    QTest::newRow("names only") << file("names.csv", "a,b,c\n") << "There is no row of values";
}

void TestBadFiles::areRefusedWithASentence()
{
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    MainWindow window;
    show(window);
    const session::Session before = window.document().session();
    window.openFile(path);
    QVERIFY(dialog(window));
    auto* label = part<QLabel>(dialog(window), "problemLabel");
    QTRY_VERIFY(label->isVisible());
    QVERIFY2(label->text().contains(sentence), qPrintable(label->text()));
    QVERIFY(!okButton(dialog(window))->isEnabled());
    QVERIFY(part<QPushButton>(dialog(window), "otherFileButton")->isVisible());
    QTest::keyClick(dialog(window), Qt::Key_Escape);
    QVERIFY(!dialog(window));
    QCOMPARE(window.document().session(), before);
    QVERIFY(!window.document().undoStack().canUndo());
}

QFileDialog* TestBadFiles::askForAnother(MainWindow& window) const
{
    window.openFile(m_desk.write(QStringLiteral("binary.csv"), QByteArray("\0\xff,\x80", 4)));
    auto* another = part<QPushButton>(dialog(window), "otherFileButton");
    if (!QTest::qWaitFor([another] { return another->isVisible(); }))
        return nullptr;
    // Where the dialog waited in a loop of its own, this would not return.
    QTimer::singleShot(60'000, &window, [] { qFatal("nobody answers"); });
    QTest::mouseClick(another, Qt::LeftButton);
    return qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
}

void TestBadFiles::giveWayToAnotherFile()
{
    MainWindow window;
    show(window);
    QFileDialog* files = askForAnother(window);
    QVERIFY(files);
    const QString path =
        m_desk.write(QStringLiteral("good.csv"), "a,b\n1,no\n2,yes\n3,no\n4,yes\n");
    part<QLineEdit>(files, "fileNameEdit")->setText(path);
    QTest::keyClick(files, Qt::Key_Return);
    QTRY_VERIFY(okButton(dialog(window))->isEnabled());
    QCOMPARE(dialog(window)->path(), path);
}

void TestBadFiles::mayBeLeftWhileAnotherFileIsChosen()
{
    MainWindow window;
    show(window);
    const QPointer<QFileDialog> files = askForAnother(window);
    QVERIFY(files);
    const QPointer<ImportDialog> left = dialog(window);
    left->reject();
    QTRY_VERIFY(!left);
    QVERIFY(!files);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestBadFiles::cannotBecomeADataSet_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one column") << QByteArray("a\n1\n2\n3\n") << "The table has only one column";
    QTest::newRow("a target that never changes where the features are whole")
        << QByteArray("a,b,c\n1,2,x\n2,3,x\n,4,y\n5,7,x\n") << "The target c is x in every row";
    QTest::newRow("every row with a gap")
        << QByteArray("a,b,c\n1,,x\n,2,y\n3,,x\n,4,y\n") << "Every row has a missing value";
    QTest::newRow("nothing to learn from")
        << QByteArray("name,ripe\nthe first of many,yes\na second one,no\nand a third,yes\n"
                      "followed by a fourth,no\nthen a fifth,no\na sixth too,yes\nseven of it,no\n"
                      "number eight,no\nnine by now,yes\nthe tenth one,no\neleven,yes\ntwelve,no\n")
        << "Fewer than two columns hold numbers or a few labels";
}

void TestBadFiles::cannotBecomeADataSet()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    MainWindow window;
    show(window);
    const session::Session before = window.document().session();
    window.openFile(m_desk.write(QStringLiteral("bad.csv"), content));
    auto* status = part<QLabel>(dialog(window), "statusLabel");
    QTRY_VERIFY2(status->text().contains(sentence), qPrintable(status->text()));
    QVERIFY(!okButton(dialog(window))->isEnabled());
    dialog(window)->accept();
    QVERIFY(dialog(window));
    dialog(window)->reject();
    QCOMPARE(window.document().session(), before);
}

void TestBadFiles::areCuredByAnOption()
{
    MainWindow window;
    show(window);
    window.openFile(m_desk.write(QStringLiteral("names.csv"), "1,5,7\n"));
    ImportDialog* import = dialog(window);
    auto* header = part<QComboBox>(import, "headerBox");
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Down);
    QTRY_VERIFY(part<QLabel>(import, "problemLabel")->isVisible());
    QCOMPARE(part<QPlainTextEdit>(import, "beginningView")->toPlainText(),
             QStringLiteral("1,5,7\n"));
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Down);
    QTRY_VERIFY(part<QWidget>(import, "previewTable")->isVisible());
}

void TestBadFiles::cannotBeAgreedToOnceAnOptionSpoilsThem()
{
    MainWindow window;
    show(window);
    ImportDialog* import =
        ready(window, m_desk.write(QStringLiteral("good.csv"), "a,b\n1,no\n2,yes\n3,no\n4,yes\n"));
    QVERIFY(import);
    auto* skipped = part<QComboBox>(import, "skipBox");
    skipped->setFocus();
    QTest::keyClick(skipped, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(skipped, QStringLiteral("20"));
    QTest::keyClick(skipped, Qt::Key_Return);
    QTRY_VERIFY(part<QLabel>(import, "problemLabel")->isVisible());
    QVERIFY(!okButton(import)->isEnabled());
    // How the rows before were to be prepared makes nothing of those that are not there.
    QTest::mouseClick(part<QCheckBox>(import, "standardizeBox"), Qt::LeftButton, {}, {10, 10});
    QTest::qWait(100);
    QVERIFY(!okButton(import)->isEnabled());
    QCOMPARE(part<QLabel>(import, "statusLabel")->text(),
             QStringLiteral("Nothing has been changed."));
    import->accept();
    QVERIFY(import->isVisible());
}

void TestBadFiles::offerASampleWhenTooLong()
{
    Reading reading;
    TableJob job;
    connect(&job, &TableJob::arrived, &job,
            [&reading](const Reading& latest) { reading = latest; });
    QByteArray rows = "x,y\n";
    for (int i = 0; i < 1000; ++i)
        rows += QByteArray::number(i) + ',' + QByteArray::number(i % 2) + '\n';
    table::ReadOptions options;
    options.limits.rows = 100;
    const QString path = m_desk.write(QStringLiteral("long.csv"), rows);
    job.start(path, options);
    QTRY_VERIFY(reading.problem);
    QVERIFY(reading.problem->code == table::ProblemCode::TooManyRows);
    options.one_row_in = QString::fromStdString(reading.problem->arguments.back()).toULongLong();
    reading = {};
    job.start(path, options);
    QTRY_VERIFY(reading.complete);
    QVERIFY(reading.table->rows() <= 100 && reading.table->rows() > 50);
}

void TestBadFiles::canBeCancelledWhileTheyAreRead()
{
    QByteArray rows = "x,y,label\n";
    rows.reserve(80'000'000);
    for (int i = 0; rows.size() < 60'000'000; ++i)
        rows += QByteArray::number(i * 0.37) + ',' + QByteArray::number(i % 977) +
                (i % 3 ? ",yes\n" : ",no\n");
    const QString path = m_desk.write(QStringLiteral("huge.csv"), rows);
    MainWindow window;
    show(window);
    const session::Session before = window.document().session();

    window.openFile(path);
    auto* table = part<QTableView>(dialog(window), "previewTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 200, 60'000);
    QVERIFY(!okButton(dialog(window))->isEnabled());
    QTest::keyClick(dialog(window), Qt::Key_Escape);
    QVERIFY(!dialog(window));
    QTest::qWait(50);
    QCOMPARE(window.document().session(), before);

    QVERIFY(ready(window, path, 240'000));
}

void TestBadFiles::areForgottenWhenOptionsChange()
{
    TableJob job;
    std::vector<std::size_t> widths;
    connect(&job, &TableJob::arrived, &job, [&widths](const Reading& reading) {
        if (reading.complete)
            widths.push_back(reading.table->columns().size());
    });
    const QString path =
        m_desk.write(QStringLiteral("marks.csv"), "a;b,c;d\n1;2,3;0\n4;5,6;1\n7;8,9;0\n");
    table::ReadOptions options;
    options.overrides.delimiter = ';';
    job.start(path, options);
    options.overrides.delimiter = ',';
    job.start(path, options);
    QTRY_VERIFY(!widths.empty());
    QTest::qWait(100);
    QCOMPARE(widths, std::vector<std::size_t>{2});
}

void TestBadFiles::areReadAnewInEveryEncoding()
{
    Reading reading;
    TableJob job;
    connect(&job, &TableJob::arrived, &job,
            [&reading](const Reading& latest) { reading = latest; });
    const QByteArray bytes = "\xEF\xBB\xBFGr\xC3\xB6\xC3\x9F"
                             "e,ja\n1,0\n2,1\n3,0\n4,1\n";
    const QString path = m_desk.write(QStringLiteral("sizes.csv"), bytes);
    const auto nameIn = [&](std::optional<table::Encoding> encoding) {
        table::ReadOptions options;
        options.overrides.encoding = encoding;
        reading = {};
        job.start(path, options);
        return QTest::qWaitFor([&reading] { return reading.complete; }, 20'000)
                   ? QString::fromStdString(reading.table->columns().front().name)
                   : QString();
    };
    const QString right = QStringLiteral("Größe");
    const QString asWindows = QStringLiteral("ï»¿GrÃ¶ÃŸe");
    QCOMPARE(nameIn({}), right);
    QCOMPARE(nameIn(table::Encoding::Windows1252), asWindows);
    QCOMPARE(nameIn(table::Encoding::Windows1252), asWindows);
    QVERIFY(reading.fingerprint == session::fingerprint({bytes.data(), std::size_t(bytes.size())}));
    QCOMPARE(nameIn({}), right);
    QCOMPARE(nameIn(table::Encoding::MacRoman).size(), 10);
    QCOMPARE(nameIn(table::Encoding::Utf8), right);
}

void TestBadFiles::areNotOpenedSeveralAtATime()
{
    MainWindow window;
    show(window);
    QMimeData data;
    for (const char* name : {"one.csv", "two.csv"})
        data.setUrls(data.urls() << QUrl::fromLocalFile(
                         m_desk.write(QString::fromUtf8(name), "a,t\n1,x\n2,y\n3,x\n4,y\n")));
    QDragEnterEvent enters({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enters);
    QDropEvent drops({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drops);
    auto* said = part<QMessageBox>(&window, "oneFileAtATime");
    QVERIFY(said->isVisible());
    QVERIFY(said->text().contains(QStringLiteral("Drop a single file")));
    QVERIFY(!dialog(window));
    said->close();
    QVERIFY(!window.document().hasOwnData());
}

QTEST_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
