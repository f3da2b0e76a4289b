// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"
#include "session/file.h"
#include "support/dialogs.h"

#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace gui;

/// Closing the window while it trains.
class TestClosing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void savesTheVeryLastIteration();

private:
    QTemporaryDir m_folder;
};

void TestClosing::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void TestClosing::savesTheVeryLastIteration()
{
    session::KnownFile file{m_folder.filePath(QStringLiteral("closing.neuron")), {}};
    session::Session session = session::fresh_session();
    session.lesson = "training";
    session.lessons["training"].inputs["iterations"] = {10'000'000};
    QVERIFY(!session::save(session, file).problem);

    MainWindow window;
    window.show();
    QVERIFY(window.openFile(file.path));
    LessonPage* page = window.currentPage();
    page->findChild<QComboBox*>(QStringLiteral("speedChoice"))->setCurrentIndex(2);
    page->findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
    QTRY_VERIFY(page->stepper().index() > 1'000);
    dialogs::Asked asked;
    dialogs::answerWith(QStringLiteral("Save"), asked);
    QVERIFY(window.close());
    QVERIFY(!asked.text.isEmpty());

    QVERIFY(!page->isBusy());
    const auto kept = session::open(file.path);
    QVERIFY(bool(kept));
    QCOMPARE(kept->session.runs.at("training").latest.iteration,
             std::int64_t(page->stepper().index()));
    QVERIFY(kept->session.runs == window.document().snapshot().runs);
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
