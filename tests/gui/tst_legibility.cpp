// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/base/numbers.h"
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/diagrams/scorespicture.h"
#include "gui/pictures/picture.h"
#include "gui/window/mainwindow.h"
#include "support/soak.h"
#include "support/text_meter.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <set>

using namespace gui;

namespace
{

constexpr double leastPoints = 9;

/// Letters are on the picture, and none of fewer points.
void expectLetters(Picture& picture, const QString& step, double points)
{
    TextMeter meter(picture.size());
    picture.render(&meter);
    const Written smallest = meter.smallest();
    const QString what =
        QStringLiteral("%1: “%2” has %3 points").arg(step, smallest.text).arg(smallest.points);
    QVERIFY2(!meter.written().empty(), "a picture without letters");
    QVERIFY2(smallest.points >= points, qPrintable(what));
}

} // namespace

/// In the smallest window that we promise to look well in, and with text of twice its size, every
/// letter can be read.
class TestLegibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void noLetterOnAPictureIsTooSmall_data();
    void noLetterOnAPictureIsTooSmall();
    void lettersGrowWithTheText_data();
    void lettersGrowWithTheText();
    void noTextOnAPictureLiesOnAnother_data();
    void noTextOnAPictureLiesOnAnother();
    void noNumberIsBroken_data();
    void noNumberIsBroken();

private:
    /// Walks a lesson, every kind of step once, and shows each picture on screen to `look`.
    static void walk(const QString& lesson, QSize size,
                     const std::function<void(Picture&, const QString& step)>& look);

    QTemporaryDir m_settings;
};

void TestLegibility::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    theme::setZoom(100);
}

void TestLegibility::cleanup()
{
    language::apply(QStringLiteral("en"));
    theme::setZoom(100);
}

void TestLegibility::noLetterOnAPictureIsTooSmall_data()
{
    QTest::addColumn<QString>("id");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
}

void TestLegibility::walk(const QString& lesson, QSize size,
                          const std::function<void(Picture&, const QString& step)>& look)
{
    MainWindow window;
    window.resize(size);
    window.show();
    LessonPage* page = window.showLesson(lesson);
    std::set<std::string> seen;
    const int count = page->walk().count();
    for (int step = 0; step < count; step = step == 3 && count > 60 ? count - 1 : step + 1) {
        page->stepper().goTo(step);
        QVERIFY(QTest::qWaitFor([page] { return !page->isBusy(); }, 20'000));
        if (!seen.insert(page->currentStep().id).second)
            continue;
        QCoreApplication::processEvents();
        for (Picture* picture : page->findChildren<Picture*>()) {
            if (picture->isVisible())
                look(*picture, QString::fromStdString(page->currentStep().id));
        }
    }
}

void TestLegibility::noLetterOnAPictureIsTooSmall()
{
    QFETCH(const QString, id);
    walk(id, {1024, 700}, [](Picture& picture, const QString& step) {
        expectLetters(picture, step, leastPoints - 0.01);
    });
}

void TestLegibility::lettersGrowWithTheText_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    int turn = 0;
    for (const Lesson& lesson : lessons()) {
        ++turn;
        for (const QString& code : language::available()) {
            const QString id = QString::fromUtf8(lesson.id);
            if (isItsTurn(++turn, 5))
                QTest::newRow(qPrintable(id + QLatin1Char(' ') + code)) << id << code;
        }
    }
}

void TestLegibility::lettersGrowWithTheText()
{
    QFETCH(const QString, id);
    QFETCH(const QString, code);
    language::apply(code);
    theme::setZoom(200);
    walk(id, {1280, 800}, [](Picture& picture, const QString& step) {
        expectLetters(picture, step, 2 * leastPoints - 0.3);
    });
}

void TestLegibility::noTextOnAPictureLiesOnAnother_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    // Each language in every way in the soak; in other tests by turns.
    int turn = 0;
    for (const Lesson& lesson : lessons()) {
        for (const QString& code : language::available()) {
            const QString id = QString::fromUtf8(lesson.id);
            const QString name = id + QLatin1Char(' ') + code;
            if (isItsTurn(++turn, 3))
                QTest::newRow(qPrintable(name + QStringLiteral(" in a small window")))
                    << id << code << QSize(1024, 700) << 100;
            if (isItsTurn(turn + 1, 3))
                QTest::newRow(qPrintable(name + QStringLiteral(" with large text")))
                    << id << code << QSize(1280, 800) << 200;
        }
        if (isItsTurn(++turn, 2))
            QTest::addRow("%s in a wide window", lesson.id)
                << QString::fromUtf8(lesson.id) << QStringLiteral("en") << QSize(1280, 900) << 100;
    }
}

void TestLegibility::noTextOnAPictureLiesOnAnother()
{
    QFETCH(const QString, id);
    QFETCH(const QString, code);
    QFETCH(const QSize, size);
    QFETCH(const int, zoom);
    language::apply(code);
    theme::setZoom(zoom);
    walk(id, size, [](Picture& picture, const QString& step) {
        TextMeter meter(picture.size());
        picture.render(&meter);
        const std::vector<Written>& texts = meter.written();
        for (auto one = texts.begin(); one != texts.end(); ++one) {
            if (one->area.left() < -1 || one->area.right() > picture.width() + 1)
                QTest::qFail(qPrintable(QStringLiteral("%1: “%2” is cut").arg(step, one->text)),
                             __FILE__, __LINE__);
            for (auto other = std::next(one); other != texts.end(); ++other) {
                // Above and below its letters a line has room to spare.
                const QRectF common = one->area.intersected(other->area);
                if (common.width() > 1 && common.height() > 0.4 * one->area.height())
                    QTest::qFail(qPrintable(QStringLiteral("%1: “%2” lies on “%3”")
                                                .arg(step, one->text, other->text)),
                                 __FILE__, __LINE__);
            }
        }
    });
}

void TestLegibility::noNumberIsBroken_data()
{
    QTest::addColumn<QList<double>>("input");
    QTest::addColumn<QList<double>>("weights");
    QTest::newRow("the second product is tiny")
        << QList<double>{0, 1.5} << QList<double>{-2.5, 1e-12};
    QTest::newRow("and below nought") << QList<double>{0, -1.2345} << QList<double>{3, 1.0001e-9};
    QTest::newRow("both are tiny") << QList<double>{1.2345e-7, 0} << QList<double>{1e-7, 8};
}

void TestLegibility::noNumberIsBroken()
{
    QFETCH(const QList<double>, input);
    QFETCH(const QList<double>, weights);
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080)}) {
        MainWindow window;
        window.resize(size);
        window.show();
        const QString lesson = QStringLiteral("dot-product");
        LessonPage* page = window.showLesson(lesson);
        window.document().setInput(lesson, QStringLiteral("input_vector"),
                                   std::vector<double>(input.begin(), input.end()), {});
        window.document().setInput(lesson, QStringLiteral("weights_1"),
                                   std::vector<double>(weights.begin(), weights.end()), {});
        page->stepper().last();
        const double product = page->currentStep().number("dot_product_1");
        auto* scores = page->findChild<ScoresPicture*>();
        QVERIFY(scores);
        for (const QSize shape : {scores->size(), QSize(260, 320), QSize(520, 170)}) {
            TextMeter meter(shape);
            scores->resize(shape);
            scores->render(&meter);
            QStringList drawn;
            for (const Written& each : meter.written())
                drawn << each.text;
            QVERIFY2(drawn.contains(pageNumber(product, 5)), qPrintable(drawn.join(u'|')));
        }
    }
}

QTEST_MAIN(TestLegibility)
#include "tst_legibility.moc"
