#include "gui/lessonpage.h"
#include "gui/mainwindow.h"
#include "gui/picture.h"
#include "gui/theme.h"
#include "support/text_meter.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace gui;

namespace
{

constexpr double leastPoints = 9;

} // namespace

/// In the smallest window that we promise to look well in, every letter can be read.
class TestLegibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noLetterOnAPictureIsTooSmall_data();
    void noLetterOnAPictureIsTooSmall();

private:
    QTemporaryDir m_settings;
};

void TestLegibility::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    theme::setZoom(100);
}

void TestLegibility::noLetterOnAPictureIsTooSmall_data()
{
    QTest::addColumn<QString>("id");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
}

void TestLegibility::noLetterOnAPictureIsTooSmall()
{
    QFETCH(const QString, id);
    MainWindow window;
    window.resize(1024, 700);
    window.show();
    LessonPage* page = window.showLesson(id);
    std::set<std::string> seen;
    const int count = page->stepCount();
    for (int step = 0; step < count; step = step == 3 && count > 60 ? count - 1 : step + 1) {
        page->stepper().goTo(step);
        QVERIFY(QTest::qWaitFor([page] { return !page->isBusy(); }, 20'000));
        if (!seen.insert(page->currentStep().id).second)
            continue;
        QCoreApplication::processEvents();
        for (Picture* picture : page->findChildren<Picture*>()) {
            if (!picture->isVisible())
                continue;
            TextMeter meter(picture->size());
            picture->render(&meter);
            const Written smallest = meter.smallest();
            const QString what =
                QStringLiteral("%1: “%2” has %3 points")
                    .arg(QString::fromStdString(page->currentStep().id), smallest.text)
                    .arg(smallest.points);
            QVERIFY2(!meter.written().empty(), "a picture without letters");
            QVERIFY2(smallest.points >= leastPoints - 0.01, qPrintable(what));
        }
    }
}

QTEST_MAIN(TestLegibility)
#include "tst_legibility.moc"
