#include "gui/lessonpage.h"
#include "gui/mainwindow.h"
#include "gui/picture.h"
#include "gui/theme.h"

#include <QFontInfo>
#include <QPaintEngine>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace gui;

namespace
{

constexpr double leastPoints = 9;

/// Paints nothing, but notes how large the smallest letters are.
class TextMeter : public QPaintDevice
{
public:
    explicit TextMeter(QSize size) : m_size(size) {}

    QPaintEngine* paintEngine() const override { return &m_engine; }
    double smallestPoints() const { return m_engine.smallest; }
    QString smallestText() const { return m_engine.text; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine() : QPaintEngine(AllFeatures) {}

        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawImage(const QRectF&, const QImage&, const QRectF&,
                       Qt::ImageConversionFlags) override
        {
        }
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        Type type() const override { return User; }
        void drawTextItem(const QPointF&, const QTextItem& item) override
        {
            const QTransform& transform = painter()->worldTransform();
            const double scale = std::hypot(transform.m21(), transform.m22());
            const double points = QFontInfo(item.font()).pixelSize() * scale * 72 / 96;
            if (points < smallest) {
                smallest = points;
                text = item.text();
            }
        }

        double smallest = 1000;
        QString text;
    };

    QSize m_size;
    mutable Engine m_engine;
};

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
            const QString what =
                QStringLiteral("%1: “%2” has %3 points")
                    .arg(QString::fromStdString(page->currentStep().id), meter.smallestText())
                    .arg(meter.smallestPoints());
            QVERIFY2(meter.smallestPoints() < 1000, "a picture without letters");
            QVERIFY2(meter.smallestPoints() >= leastPoints - 0.01, qPrintable(what));
        }
    }
}

QTEST_MAIN(TestLegibility)
#include "tst_legibility.moc"
