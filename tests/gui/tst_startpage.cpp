// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/base/language.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>

using namespace gui;
using namespace importing;

/// The lists of the start page fit what is in them.
class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup() { language::apply(QStringLiteral("en")); }
    void listsAreAsHighAsTheirRows_data();
    void listsAreAsHighAsTheirRows();

private:
    Desk m_desk;
};

void TestStartPage::listsAreAsHighAsTheirRows_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSize>("size");
    for (const QString& code : language::available())
        for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1920, 1040)})
            QTest::addRow("%s at %dx%d", qPrintable(code), size.width(), size.height())
                << code << size;
}

void TestStartPage::listsAreAsHighAsTheirRows()
{
    QFETCH(const QString, code);
    QFETCH(const QSize, size);
    language::apply(code);
    MainWindow window;
    show(window);
    window.resize(size);
    window.showStartPage();
    const auto* lessons = part<QListView>(&window, "lessonsView");
    const auto* samples = part<QListView>(&window, "samplesList");
    const auto rowsOf = [](const QListView* list) {
        return list->visualRect(list->model()->index(list->model()->rowCount() - 1, 0)).bottom() -
               list->visualRect(list->model()->index(0, 0)).top();
    };
    for (const QListView* list : {lessons, samples})
        QTRY_VERIFY2(list->verticalScrollBar()->maximum() == 0, qPrintable(list->objectName()));
    const int most = std::max(rowsOf(lessons), rowsOf(samples));
    QTRY_VERIFY2(lessons->height() < most + 24,
                 qPrintable(QStringLiteral("%1 for %2").arg(lessons->height()).arg(most)));
    QCOMPARE(samples->height(), lessons->height());
    // Nothing is kept free for files where none were opened.
    QTRY_VERIFY(samples->mapTo(&window, QPoint()).x() - lessons->mapTo(&window, QPoint()).x() <
                lessons->width() + 40);
    QVERIFY(std::abs(samples->width() - lessons->width()) <= 2);
    // Each right below its heading.
    const auto* heading = part<QLabel>(&window, "lessonsLabel");
    QTRY_VERIFY2(lessons->y() - heading->geometry().bottom() <= 12,
                 qPrintable(QString::number(lessons->y() - heading->geometry().bottom())));
    QVERIFY(heading->height() < 2 * heading->fontMetrics().height());
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
