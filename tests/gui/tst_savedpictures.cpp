// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/settings.h"
#include "gui/base/workers.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/picture.h"
#include "gui/window/mainwindow.h"
#include "session/file.h"
#include "support/dialogs.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QMenu>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace gui;

/// Pictures that are saved from the window take nothing away.
class TestSavedPictures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPictureIsSavedAndReplacesAPicture();
    void theNameSaysTheFormat_data();
    void theNameSaysTheFormat();
    void nothingElseIsReplaced_data();
    void nothingElseIsReplaced();
    void aLinkStaysALink();
    void aPictureIsSavedThoughItsPageGoesMeanwhile();
    void isLightWhateverTheWindowIs_data();
    void isLightWhateverTheWindowIs();
    void staysAsOnScreenWhereThatIsChosen();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    /// Saves a picture of the first lesson, as a person does; returns what is said against it.
    QString save(const QString& to);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isPicture(const QString& path)
{
    return QImage(path).width() > 10;
}

} // namespace

void TestSavedPictures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char* name : {"rows.csv", "rows.png", "rows.jpg"}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x,y\n1,2\n");
    }
    session::KnownFile session{path("mine.neuron"), {}};
    QVERIFY(!session::save(session::fresh_session(), session).problem);
    QVERIFY(QFile::copy(path("mine.neuron"), path("mine.png")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.png")));
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe.png")).constData(), 0600), 0);
}

QString TestSavedPictures::save(const QString& to)
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    const LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    if (!QTest::qWaitForWindowExposed(&window))
        return QStringLiteral("no window");
    QString said;
    for (Picture* picture : page->findChildren<Picture*>()) {
        if (!picture->isVisible())
            continue;
        const QPoint at = picture->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, picture->mapToGlobal(at));
        QApplication::sendEvent(picture, &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        menu->actions().constLast()->trigger();
        menu->close();
        auto* dialog = window.findChild<QFileDialog*>();
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &window, [&said] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                said = box->informativeText();
                box->reject();
            }
        });
        timer.start(10);
        emit dialog->fileSelected(to);
        dialog->reject();
        QCoreApplication::processEvents();
        workers().waitForDone();
        // Long enough for whatever may be said.
        (void)QTest::qWaitFor([&said] { return !said.isEmpty(); }, 500);
        break;
    }
    window.document().setSaved();
    return said;
}

void TestSavedPictures::aPictureIsSavedAndReplacesAPicture()
{
    for (int time = 0; time < 2; ++time) {
        QCOMPARE(save(path("picture.png")), QString());
        QVERIFY(isPicture(path("picture.png")));
    }
}

void TestSavedPictures::theNameSaysTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("png") << QStringLiteral("picture.png") << QByteArray("png");
    QTest::newRow("in capitals") << QStringLiteral("PICTURE.PNG") << QByteArray("png");
    QTest::newRow("jpg") << QStringLiteral("picture.jpg") << QByteArray("jpeg");
    QTest::newRow("jpeg, after more points")
        << QStringLiteral("my.own.png.jpeg") << QByteArray("jpeg");
}

void TestSavedPictures::theNameSaysTheFormat()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, format);
    for (int time = 0; time < 2; ++time) {
        QCOMPARE(save(m_folder->filePath(name)), QString());
        QCOMPARE(QImageReader::imageFormat(m_folder->filePath(name)), format);
    }
}

void TestSavedPictures::nothingElseIsReplaced_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("because");
    QTest::newRow("a table") << QByteArray("rows.csv") << "PNG or JPEG";
    QTest::newRow("a table called like a photograph") << QByteArray("rows.jpg") << "another kind";
    QTest::newRow("a drawing, which is not made") << QByteArray("picture.svg") << "PNG or JPEG";
    QTest::newRow("a name without an ending") << QByteArray("picture") << "PNG or JPEG";
    QTest::newRow("a table called like a picture") << QByteArray("rows.png") << "another kind";
    QTest::newRow("a session") << QByteArray("mine.neuron") << "PNG or JPEG";
    QTest::newRow("a session called like a picture") << QByteArray("mine.png") << "A session";
    QTest::newRow("a folder") << QByteArray("folder.png") << "a folder";
    QTest::newRow("a pipe") << QByteArray("pipe.png") << "a pipe";
    QTest::newRow("what is in no folder") << QByteArray("gone/picture.png") << "no folder";
}

void TestSavedPictures::nothingElseIsReplaced()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, because);
    const QString file = path(name);
    const QByteArray before = QFileInfo(file).isFile() ? content(file) : QByteArray();
    const QString said = save(file);
    QVERIFY2(said.contains(because), qPrintable(said));
    // Who looks into a pipe waits for somebody at its other end.
    if (QFileInfo(file).isFile())
        QCOMPARE(content(file), before);
    else
        QCOMPARE(QFileInfo::exists(file), name == "folder.png" || name == "pipe.png");
}

void TestSavedPictures::aLinkStaysALink()
{
    QVERIFY(QFile::link(path("there.png"), path("link.png")));
    QCOMPARE(save(path("link.png")), QString());
    QVERIFY(QFileInfo(path("link.png")).isSymLink());
    QVERIFY(isPicture(path("there.png")));
}

void TestSavedPictures::aPictureIsSavedThoughItsPageGoesMeanwhile()
{
    auto window = std::make_unique<MainWindow>();
    window->show();
    const LessonPage* page = window->showLesson(QStringLiteral("dot-product"));
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    auto* picture = page->findChild<Picture*>();
    const QPoint at = picture->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, picture->mapToGlobal(at));
    QApplication::sendEvent(picture, &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    menu->actions().constLast()->trigger();
    menu->close();
    auto* dialog = window->findChild<QFileDialog*>();
    dialog->selectFile(path("late.png"));
    // A worker that is kept busy: what is written comes last.
    workers().setMaxThreadCount(1);
    (void)inWorker([] { QThread::msleep(200); });
    QMetaObject::invokeMethod(dialog, "accept");
    QCoreApplication::processEvents();
    window->document().setSaved();
    window.reset();
    workers().waitForDone();
    workers().setMaxThreadCount(4);
    QVERIFY(isPicture(path("late.png")));
}

void TestSavedPictures::isLightWhateverTheWindowIs_data()
{
    QTest::addColumn<theme::Appearance>("appearance");
    QTest::newRow("a light window") << theme::Appearance::Light;
    QTest::newRow("a dark window") << theme::Appearance::Dark;
    QTest::newRow("a window in high contrast") << theme::Appearance::HighContrast;
}

void TestSavedPictures::isLightWhateverTheWindowIs()
{
    QFETCH(const theme::Appearance, appearance);
    theme::apply(theme::Appearance::Light);
    QCOMPARE(save(path("light.png")), QString());
    theme::apply(appearance);
    QCOMPARE(save(path("picture.png")), QString());
    const QImage picture(path("picture.png"));
    QCOMPARE(picture.pixelColor(3, 3), QColor(Qt::white));
    QCOMPARE(picture, QImage(path("light.png")));
    // About 300 dots an inch.
    QVERIFY2(picture.dotsPerMeterX() > 250 / 0.0254,
             qPrintable(QString::number(picture.dotsPerMeterX())));
    theme::apply(theme::Appearance::Light);
}

void TestSavedPictures::staysAsOnScreenWhereThatIsChosen()
{
    theme::apply(theme::Appearance::Dark);
    const QColor dark = theme::look().page();
    {
        MainWindow window;
        window.show();
        const LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* picture = page->findChild<Picture*>();
        const auto menu = [&] {
            const QPoint at = picture->rect().center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, picture->mapToGlobal(at));
            QApplication::sendEvent(picture, &event);
            return qobject_cast<QMenu*>(QApplication::activePopupWidget());
        };
        QMenu* first = menu();
        auto* asShown = first->findChild<QAction*>(QStringLiteral("asShownAction"));
        QVERIFY(asShown && asShown->isCheckable() && !asShown->isChecked());
        first->actions().constFirst()->trigger();
        QCOMPARE(QApplication::clipboard()->image().pixelColor(3, 3), QColor(Qt::white));
        asShown->trigger();
        first->close();
        QMenu* second = menu();
        QVERIFY(second->findChild<QAction*>(QStringLiteral("asShownAction"))->isChecked());
        second->actions().constFirst()->trigger();
        QCOMPARE(QApplication::clipboard()->image().pixelColor(3, 3), theme::look().page());
        second->close();
        // Where it would change nothing, it is not asked.
        theme::apply(theme::Appearance::Light);
        QCoreApplication::processEvents();
        QMenu* third = menu();
        QVERIFY(!third->findChild<QAction*>(QStringLiteral("asShownAction")));
        third->close();
        window.document().setSaved();
    }
    theme::apply(theme::Appearance::Dark);
    // Remembered in the next window, too.
    QCOMPARE(save(path("dark.png")), QString());
    QCOMPARE(QImage(path("dark.png")).pixelColor(3, 3), dark);
    settings::setValue(settings::Key::PicturesAsShown, false);
    theme::apply(theme::Appearance::Light);
}

QTEST_MAIN(TestSavedPictures)
#include "tst_savedpictures.moc"
