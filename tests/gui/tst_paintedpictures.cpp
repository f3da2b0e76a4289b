// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ownrows.h"
#include "support/soak.h"

#include "gui/lessons/lessons.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/charts/planepicture.h"
#include "gui/pictures/diagrams/chainrulepicture.h"
#include "gui/pictures/pictureimage.h"

#include <QChartView>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace gui;
using theme::Appearance;
using theme::Ground;

/// Pictures come out in the look they are handed, whatever the window looks like.
class TestPaintedPictures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lookAsOnScreen_data();
    void lookAsOnScreen();
    void areTheSameFromEveryWindow_data();
    void areTheSameFromEveryWindow();
    void changeNothingOnScreen_data() { lessonRows(); }
    void changeNothingOnScreen();
    void areAtRest();
    void needNoWindow_data();
    void needNoWindow();
    void keepTheirProportions();
    void areFinerThanTheScreen();
    void saysAllThatTheNetworkAnswers();
    void sayOnPaperWhatStandsAroundThem();
    void aLookSaysWhatItIs();

private:
    using Images = std::map<QString, QImage>;
    using Sizes = std::map<QString, QSize>;

    static void lessonRows();
    static void wear(Appearance appearance);
    /// A large window with the lesson of this row, on own rows where its name says so.
    std::unique_ptr<MainWindow> open(const QString& lesson);
    /// Goes to some steps, the last ones among them; calls `look` at each.
    template <typename Look>
    static void walk(LessonPage& page, Look look);
    /// Every picture of every step in that look, each in its size; the one it has, where that is
    /// not known.
    static Images paintAll(LessonPage& page, const theme::Look& look, Sizes& sizes);

    importing::Desk m_desk;
    /// Of the window opened last.
    LessonPage* m_page = nullptr;
};

namespace
{

/// The first so many, and the last two.
const int mostSteps = trials(5, 14);
const QString ownRows = QStringLiteral(" on own rows");

/// What is drawn, pixel by pixel.
QImage painted(Picture& picture, const theme::Look& look)
{
    QImage image(picture.drawnPart().size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    picture.paint(painter, image.rect(), look);
    return image;
}

/// What stands around a chart is none of its painting.
QImage onScreen(Picture& picture)
{
    const auto* chart = picture.findChild<QChartView*>();
    const QRect part = chart              ? chart->geometry()
                       : picture.isForm() ? picture.rect()
                                          : picture.drawnPart();
    return picture.grab(part).toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels are not alike.
int differences(const QImage& one, const QImage& other)
{
    if (one == other)
        return 0;
    if (one.size() != other.size())
        return -1;
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y);
    return count;
}

QString called(const Picture& picture, const LessonPage& page)
{
    return QStringLiteral("%1 at step %2")
        .arg(QLatin1String(picture.metaObject()->className()))
        .arg(page.stepper().index() + 1);
}

} // namespace

#define VERIFY_ALIKE(one, other, what)                                                             \
    QVERIFY2(                                                                                      \
        differences(one, other) == 0,                                                              \
        qPrintable(QStringLiteral("%1: %2 pixels differ").arg(what).arg(differences(one, other))))

void TestPaintedPictures::init()
{
    QSettings().clear();
    theme::setMotionReduced(true);
    theme::setZoom(100);
    wear(Appearance::Light);
}

void TestPaintedPictures::wear(Appearance appearance)
{
    theme::apply(appearance);
    QCoreApplication::processEvents();
}

void TestPaintedPictures::lessonRows()
{
    QTest::addColumn<QString>("lesson");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
    const QString training = QString::fromUtf8(trainingLesson) + ownRows;
    QTest::newRow("training on own rows") << training;
}

std::unique_ptr<MainWindow> TestPaintedPictures::open(const QString& lesson)
{
    auto window = std::make_unique<MainWindow>();
    window->resize(QSize(1600, 1000) * theme::look().growth());
    window->show();
    if (lesson.endsWith(ownRows))
        ownrows::import(*window, m_desk, 3);
    m_page = window->showLesson(QString(lesson).remove(ownRows));
    // Walked through once, it is trained, and everything has the room that it keeps.
    walk(*m_page, [](const Picture&) {});
    window->document().setSaved();
    return window;
}

template <typename Look>
void TestPaintedPictures::walk(LessonPage& page, Look look)
{
    const int count = page.walk().count();
    for (int i = 0; i < count; ++i) {
        if (i >= mostSteps && i < count - 2)
            continue;
        page.stepper().goTo(i);
        QVERIFY(QTest::qWaitFor([&] { return !page.isBusy(); }, 60'000));
        // A scroll bar that comes or goes is followed by the margin that makes up for it.
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        for (Picture* picture : page.findChildren<Picture*>())
            look(*picture);
    }
}

TestPaintedPictures::Images TestPaintedPictures::paintAll(LessonPage& page, const theme::Look& look,
                                                          Sizes& sizes)
{
    Images images;
    walk(page, [&](Picture& picture) {
        // As long as nobody has looked at it, it has the size of no window.
        constexpr int narrowest = 240;
        if (picture.width() < narrowest)
            return;
        // With outlines around its fields, a page leaves pictures a little less room.
        const QString name = called(picture, page);
        const QSize wanted = sizes.emplace(name, picture.size()).first->second;
        if (picture.size() != wanted) {
            picture.resize(wanted);
            QCoreApplication::sendPostedEvents();
            picture.resize(wanted);
        }
        images[name] = painted(picture, look);
    });
    return images;
}

void TestPaintedPictures::lookAsOnScreen_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<Appearance>("appearance");
    const std::pair<const char*, Appearance> appearances[] = {
        {"light", Appearance::Light},
        {"dark", Appearance::Dark},
        {"high contrast", Appearance::HighContrast}};
    int turn = 0;
    for (const Lesson& lesson : lessons()) {
        ++turn;
        for (const auto& [name, appearance] : appearances) {
            if (isItsTurn(++turn, 4))
                QTest::addRow("%s, %s", lesson.id, name)
                    << QString::fromUtf8(lesson.id) << appearance;
        }
    }
    QTest::newRow("training on own rows, dark")
        << QString::fromUtf8(trainingLesson) + ownRows << Appearance::Dark;
}

void TestPaintedPictures::lookAsOnScreen()
{
    QFETCH(const QString, lesson);
    QFETCH(const Appearance, appearance);
    wear(appearance);
    const auto window = open(lesson);
    LessonPage& page = *m_page;
    int seen = 0;
    walk(page, [&](Picture& picture) {
        if (!picture.isVisible() || picture.isForm())
            return;
        const QImage screen = onScreen(picture);
        VERIFY_ALIKE(painted(picture, picture.look()).copy(screen.rect()), screen,
                     called(picture, page));
        ++seen;
    });
    QVERIFY(seen > 5);
    wear(Appearance::Light);
}

void TestPaintedPictures::areTheSameFromEveryWindow_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<int>("zoom");
    int turn = 0;
    for (const Lesson& lesson : lessons()) {
        ++turn;
        for (const int zoom : {100, 160}) {
            if (isItsTurn(++turn, 5))
                QTest::addRow("%s, text of %d %%", lesson.id, zoom)
                    << QString::fromUtf8(lesson.id) << zoom;
        }
    }
    QTest::newRow("training on own rows") << QString::fromUtf8(trainingLesson) + ownRows << 100;
}

void TestPaintedPictures::areTheSameFromEveryWindow()
{
    QFETCH(const QString, lesson);
    QFETCH(const int, zoom);
    theme::setZoom(zoom);
    const auto window = open(lesson);
    LessonPage& page = *m_page;
    // In a window that looks like that, then in those that do not.
    const struct {
        Ground ground;
        Appearance own;
        QList<Appearance> others;
    } looks[]{{Ground::Light, Appearance::Light, {Appearance::Dark, Appearance::HighContrast}},
              {Ground::Black, Appearance::HighContrast, {Appearance::Light}}};
    Sizes sizes;
    for (const auto& [ground, own, others] : looks) {
        wear(own);
        const theme::Look look = theme::look().on(ground);
        const Images images = paintAll(page, look, sizes);
        QVERIFY(images.size() > 5);
        for (const Appearance appearance : others) {
            wear(appearance);
            const Images again = paintAll(page, look, sizes);
            QCOMPARE(again.size(), images.size());
            for (const auto& [name, image] : images) {
                VERIFY_ALIKE(again.at(name), image, name);
                QVERIFY(image.pixelColor(1, 1) == look.page());
            }
        }
    }
    wear(Appearance::Light);
}

void TestPaintedPictures::changeNothingOnScreen()
{
    QFETCH(const QString, lesson);
    wear(Appearance::Dark);
    const auto window = open(lesson);
    LessonPage& page = *m_page;
    walk(page, [&](Picture& picture) {
        if (!picture.isVisible())
            return;
        const QImage before = onScreen(picture);
        const QString said = picture.summary();
        QSignalSpy edited(&picture, &Picture::inputEdited);
        QSignalSpy pointed(&picture, &Picture::hovered);
        QSignalSpy scrolled(&picture, &Picture::litMoved);
        painted(picture, picture.look().on(Ground::Light));
        imageOf(picture, picture.look().on(Ground::Black));
        QCoreApplication::processEvents();
        VERIFY_ALIKE(onScreen(picture), before, called(picture, page));
        QCOMPARE(picture.summary(), said);
        QCOMPARE(edited.count() + pointed.count() + scrolled.count(), 0);
    });
    wear(Appearance::Light);
}

void TestPaintedPictures::areAtRest()
{
    const auto window = open(QStringLiteral("dot-product"));
    QApplication::setActiveWindow(window.get());
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    auto* picture = m_page->findChild<PlanePicture*>();
    const QImage calm = painted(*picture, theme::look());
    const QImage seen = onScreen(*picture);
    // On screen, the point that arrow keys would move has a ring.
    picture->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    QVERIFY(differences(onScreen(*picture), seen) > 0);
    VERIFY_ALIKE(painted(*picture, theme::look()), calm, QStringLiteral("with the focus"));
}

void TestPaintedPictures::needNoWindow_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::newRow("a chart") << QStringLiteral("dot-product");
    QTest::newRow("a diagram") << QStringLiteral("chain-rule");
}

void TestPaintedPictures::needNoWindow()
{
    QFETCH(const QString, lesson);
    const auto make = [&]() -> std::unique_ptr<Picture> {
        if (lesson == QLatin1String("dot-product"))
            return std::make_unique<PlanePicture>();
        return std::make_unique<ChainRulePicture>();
    };
    const auto window = open(lesson);
    const Moment moment = m_page->walk().at(2);
    const auto shown = make();
    shown->resize(520, 400);
    shown->show();
    QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
    shown->showStep(moment);
    QCoreApplication::processEvents();
    shown->showStep(moment);
    const auto never = make();
    never->resize(520, 400);
    never->showStep(moment);
    const QImage first = painted(*never, theme::look());
    VERIFY_ALIKE(first, painted(*shown, theme::look()), lesson);
    QVERIFY(!never->isVisible());
}

void TestPaintedPictures::keepTheirProportions()
{
    const auto window = open(QStringLiteral("dot-product"));
    auto* picture = window->findChild<PlanePicture*>();
    const QSize size = picture->drawnPart().size();
    // Twice as wide as it needs: it stands in the middle, and nothing is drawn beside it.
    QImage image(2 * size.width(), size.height(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    picture->paint(painter, image.rect(), theme::look());
    painter.end();
    const int left = (image.width() - size.width()) / 2;
    QCOMPARE(image.pixelColor(left - 2, size.height() / 2), QColor(Qt::magenta));
    QCOMPARE(image.pixelColor(left + size.width() + 2, size.height() / 2), QColor(Qt::magenta));
    QCOMPARE(image.pixelColor(left + 2, 2), theme::look().page());
}

void TestPaintedPictures::areFinerThanTheScreen()
{
    const auto window = open(QStringLiteral("chain-rule"));
    auto* picture = window->findChild<ChainRulePicture*>();
    const theme::Look look = picture->look();
    const QImage image = imageOf(*picture, look);
    QCOMPARE(image.size(), 3 * picture->size());
    // Of the same size where it is put, and not the screen's pixels made larger.
    QCOMPARE(image.dotsPerMeterX(), 3 * painted(*picture, look).dotsPerMeterX());
    const QImage large = painted(*picture, look).scaled(image.size());
    QVERIFY(differences(image, large) > image.width() * image.height() / 100);
    const QImage small =
        image.scaled(picture->size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage screen = painted(*picture, look);
    qint64 away = 0;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            away += std::abs(qGray(small.pixel(x, y)) - qGray(screen.pixel(x, y)));
    QVERIFY2(away < qint64(small.width()) * small.height() * 4, qPrintable(QString::number(away)));
}

void TestPaintedPictures::saysAllThatTheNetworkAnswers()
{
    const auto window = open(QString::fromUtf8(trainingLesson) + ownRows);
    for (Picture* picture : window->findChildren<Picture*>()) {
        if (!picture->isForm())
            continue;
        const QImage image = painted(*picture, theme::look());
        QVERIFY(image.height() > 80);
        // A line for each part, the last one too: something is written near the bottom.
        const QRect last(0, image.height() - 30, image.width(), 22);
        QVERIFY(image.copy(last).convertToFormat(QImage::Format_Indexed8).colorCount() > 2);
        return;
    }
    QFAIL("the network is not asked here");
}

void TestPaintedPictures::sayOnPaperWhatStandsAroundThem()
{
    // Of three features, one is on no axis: on screen, that is said beside the choice of axes.
    const auto window = open(QString::fromUtf8(trainingLesson) + ownRows);
    auto* rows = m_page->findChild<Picture*>(chartOfAxes);
    const auto* chart = rows->findChild<QChartView*>();
    const QImage image = painted(*rows, theme::look());
    const QRect below(0, chart->height(), image.width(), image.height() - chart->height());
    QVERIFY(below.height() > 10);
    QImage blank(below.size(), image.format());
    blank.fill(theme::look().page());
    QVERIFY(differences(image.copy(below), blank) > 20);
}

void TestPaintedPictures::aLookSaysWhatItIs()
{
    theme::setZoom(160);
    wear(Appearance::Dark);
    const theme::Look dark = theme::look();
    QVERIFY(dark.isDark());
    QCOMPARE(dark.zoom(), 160);
    const theme::Look light = dark.on(Ground::Light);
    QVERIFY(!light.isDark());
    QCOMPARE(light.font(), dark.font());
    QCOMPARE(light.growth(), dark.growth());
    QCOMPARE(light.on(Ground::Dark), dark);
    wear(Appearance::Light);
    QCOMPARE(theme::look(), light);
    wear(Appearance::HighContrast);
    QCOMPARE(theme::look(), light.on(Ground::Black));
    wear(Appearance::Light);
}

QTEST_MAIN(TestPaintedPictures)
#include "tst_paintedpictures.moc"
