// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/moment.h"
#include "support/ownrows.h"
#include "support/soak.h"
#include "support/text_meter.h"

#include "gui/look/theme.h"
#include "gui/page/walk.h"
#include "gui/pictures/charts/updatepicture.h"
#include "gui/pictures/diagrams/confusionpicture.h"
#include "gui/pictures/diagrams/diagrampicture.h"
#include "gui/pictures/picture.h"
#include "gui/texts/formulaview.h"
#include "gui/texts/valuesview.h"
#include "gui/widgets/headerbutton.h"
#include "gui/widgets/namebox.h"

#include <QHeaderView>
#include <QTabWidget>

#include <set>

using namespace gui;
using namespace importing;
using ownrows::choose;

namespace
{

constexpr double leastPoints = 9;

/// Rows of five features and two classes, all with long names.
QByteArray longNames()
{
    const QByteArray rows = ownrows::csv(5);
    QByteArray text = "Alcohol by volume in percent,Malic acid in grams,Total phenols measured,"
                      "Proanthocyanins of the rose,Colour intensity of the wine,Quality\n" +
                      rows.mid(rows.indexOf('\n') + 1);
    text.replace(",yes", ",Ordinary table wine from the plain");
    return text.replace(",no", ",Grand cru picked by hand in the coldest nights");
}

/// Where the letters themselves are: above and below them a line of text has some air.
QRectF core(const Written& text)
{
    const double air = text.area.height() / 5;
    return text.area.adjusted(1, air, -1, -air);
}

/// Two texts of which one covers part of the other, or nothing.
QString collision(const std::vector<Written>& written)
{
    for (std::size_t i = 0; i < written.size(); ++i) {
        for (std::size_t j = i + 1; j < written.size(); ++j) {
            if (core(written[i]).intersects(core(written[j])) && written[i].text != written[j].text)
                return QStringLiteral("“%1” meets “%2”").arg(written[i].text, written[j].text);
        }
    }
    return {};
}

} // namespace

/// Rows with many features and long names, in the smallest window that we promise to look well in.
class TestOwnLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::setZoom(100); }
    void init() { QSettings().clear(); }
    void everyTextHasItsPlace_data();
    void everyTextHasItsPlace();
    void aLongClassNameLosesItsMiddle();
    void aLongFeatureNameLosesItsMiddle();
    void namesThatAreShortenedCanBeToldApart_data();
    void namesThatAreShortenedCanBeToldApart();
    void theListOfNamesShowsThemWhole();
    void aHeaderButtonLosesItsMiddleBeforeItIsCut_data();
    void aHeaderButtonLosesItsMiddleBeforeItIsCut();
    void theValuesFillTheWidthAtFirst();

private:
    void import(MainWindow& window, const QByteArray& file = longNames());

    Desk m_desk;
};

void TestOwnLook::import(MainWindow& window, const QByteArray& file)
{
    show(window);
    QVERIFY(ready(window, m_desk.write(QStringLiteral("wine.csv"), file)));
    QVERIFY(enter(window));
    window.resize(1024, 700);
}

void TestOwnLook::everyTextHasItsPlace_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("row");
    int turn = 0;
    for (const char* lesson :
         {"dot-product", "first-prediction", "error", "way-down", "chain-rule", "training"}) {
        for (const int row : {0, 3, 17}) {
            if (!isItsTurn(++turn, 4))
                continue;
            QTest::addRow("%s, five features, row %d", lesson, row)
                << QString::fromUtf8(lesson) << longNames() << row;
        }
        for (const int features : {2, 3})
            QTest::addRow("%s, %d features", lesson, features)
                << QString::fromUtf8(lesson) << ownrows::csv(features) << 3;
    }
}

void TestOwnLook::everyTextHasItsPlace()
{
    QFETCH(const QString, lesson);
    QFETCH(const QByteArray, file);
    QFETCH(const int, row);
    MainWindow window;
    import(window, file);
    LessonPage* page = window.showLesson(lesson);
    if (lesson != QLatin1String("training"))
        choose(page, 0, row);
    const int count = page->walk().count();
    std::set<std::string> seen;
    for (int step = 0; step < count; step = step == 3 && count > 60 ? count - 1 : step + 1) {
        page->stepper().goTo(step);
        QVERIFY(QTest::qWaitFor([page] { return !page->isBusy(); }, 60'000));
        if (!seen.insert(page->currentStep().id).second)
            continue;
        QCoreApplication::processEvents();
        const auto* formula = page->findChild<FormulaView*>();
        QTRY_VERIFY2(formula->height() >= formula->heightForWidth(formula->width()),
                     page->currentStep().id.c_str());
        for (Picture* picture : page->findChildren<Picture*>()) {
            if (!picture->isVisible())
                continue;
            TextMeter meter(picture->size());
            picture->render(&meter);
            const Written smallest = meter.smallest();
            const QByteArray place = QByteArray::fromStdString(page->currentStep().id) + ' ' +
                                     picture->metaObject()->className() + ": ";
            QVERIFY2(smallest.points >= leastPoints - 0.01,
                     place + smallest.text.toUtf8() + " is too small");
            // Points of a chart may lie on anything; here every place is ours to give.
            if (qobject_cast<UpdatePicture*>(picture) || qobject_cast<DiagramPicture*>(picture))
                QVERIFY2(collision(meter.written()).isEmpty(),
                         place + collision(meter.written()).toUtf8());
        }
    }
}

void TestOwnLook::aLongClassNameLosesItsMiddle()
{
    MainWindow window;
    import(window);
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    auto* picture = part<ConfusionPicture>(page, "confusionPicture");
    auto* tabs = part<QTabWidget>(page, "pictureTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->widget(tab)->isAncestorOf(picture))
            tabs->setCurrentIndex(tab);
    }
    QTRY_VERIFY(picture->isVisible());
    QCoreApplication::processEvents();
    TextMeter meter(picture->size());
    picture->render(&meter);
    QCOMPARE(collision(meter.written()), QString());
    const auto shortened = std::ranges::find_if(meter.written(), [](const Written& each) {
        return each.text.startsWith(QStringLiteral("Gr")) && each.text.contains(QChar(0x2026));
    });
    QVERIFY(shortened != meter.written().end());
    QVERIFY(picture->toolTip().contains(
        QStringLiteral("Grand cru picked by hand in the coldest nights")));
    QVERIFY(picture->summary().contains(
        QStringLiteral("Grand cru picked by hand in the coldest nights")));
}

void TestOwnLook::aLongFeatureNameLosesItsMiddle()
{
    NameBox box;
    const QString name = QStringLiteral("Mean daily temperature in degrees, Celsius");
    box.addItems({QStringLiteral("a"), name});
    const int narrow = box.sizeHint().width();
    box.setCurrentText(name);
    QVERIFY(box.sizeHint().width() >= narrow);
    QVERIFY(box.sizeHint().width() < box.fontMetrics().horizontalAdvance(name));
    box.resize(box.sizeHint());
    QVERIFY2(box.shownText().startsWith(QStringLiteral("Mean")), qPrintable(box.shownText()));
    QVERIFY2(box.shownText().endsWith(QStringLiteral("sius")), qPrintable(box.shownText()));
    QVERIFY(box.shownText().contains(QChar(0x2026)));
}

void TestOwnLook::namesThatAreShortenedCanBeToldApart_data()
{
    QTest::addColumn<QStringList>("names");
    const QString question = QStringLiteral("How satisfied are you with the service?=");
    QTest::newRow("answers to one question")
        << QStringList{question + "Satisfied", question + "Dissatisfied",
                       question + "Very satisfied", question + "Very dissatisfied"};
    QTest::newRow("questions that end alike")
        << QStringList{"Last year, how many days did it rain in spring",
                       "This year, how many days did it rain in spring"};
    const QString before = QStringLiteral("Mean daily temperature in degrees, ");
    const QString after = QStringLiteral(", measured at the station in the valley");
    QTest::newRow("what differs stands in the middle")
        << QStringList{before + "May" + after, before + "June" + after, before + "July" + after};
    QTest::newRow("one is the end of another") << QStringList{
        "temperature of the water in the river", "mean temperature of the water in the river",
        "greatest temperature of the water in the river"};
}

void TestOwnLook::namesThatAreShortenedCanBeToldApart()
{
    QFETCH(const QStringList, names);
    for (const int widest : {13, 20, 26}) {
        NameBox box;
        box.setWidest(widest);
        box.addItems(names + QStringList{QStringLiteral("a"), QStringLiteral("b")});
        box.resize(box.sizeHint());
        QStringList shown;
        for (const QString& name : names) {
            box.setCurrentText(name);
            const QString text = box.shownText();
            QVERIFY2(!shown.contains(text), qPrintable(text));
            QVERIFY2(text.contains(QChar(0x2026)), qPrintable(text));
            QVERIFY(box.fontMetrics().horizontalAdvance(text) < box.width());
            shown << text;
        }
    }
}

void TestOwnLook::theListOfNamesShowsThemWhole()
{
    QWidget window;
    window.resize(300, 200);
    NameBox box(&window);
    const QString question = QStringLiteral("How satisfied are you with it?=");
    box.addItems({question + "Satisfied", question + "Dissatisfied", QStringLiteral("a")});
    box.resize(box.sizeHint());
    // Near the right edge of the screen, too.
    for (const int left : {0, window.screen()->availableGeometry().right() - 300}) {
        window.move(left, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        box.showPopup();
        const QWidget* list = box.view();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(list->width() > box.fontMetrics().horizontalAdvance(question + "Dissatisfied"));
        QVERIFY(window.screen()->availableGeometry().contains(list->window()->geometry()));
        box.hidePopup();
    }
}

void TestOwnLook::aHeaderButtonLosesItsMiddleBeforeItIsCut_data()
{
    QTest::addColumn<int>("zoom");
    QTest::addColumn<bool>("isShortened");
    QTest::newRow("at the normal size of text all words are there") << 100 << false;
    QTest::newRow("at twice the size there is no room for them") << 200 << true;
}

void TestOwnLook::aHeaderButtonLosesItsMiddleBeforeItIsCut()
{
    QFETCH(const int, zoom);
    QFETCH(const bool, isShortened);
    MainWindow window;
    import(window);
    theme::setZoom(zoom);
    const LessonPage* page = window.showLesson(QStringLiteral("training"));
    const auto* title = part<QLabel>(page, "titleLabel");
    const auto* tutorial = part<HeaderButton>(page, "tutorialRowsButton");
    const auto* data = part<HeaderButton>(page, "dataButton");
    QTRY_COMPARE(tutorial->shownText().contains(QChar(0x2026)), isShortened);
    QTRY_VERIFY(data->geometry().right() <= page->width());
    for (const HeaderButton* button : {tutorial, data}) {
        QVERIFY(button->isVisible());
        QVERIFY(button->width() >= button->minimumSizeHint().width());
        QVERIFY(button->fontMetrics().size(Qt::TextShowMnemonic, button->shownText()).width() <
                button->width());
        QVERIFY(!title->geometry().intersects(button->geometry()));
    }
    QVERIFY(!tutorial->geometry().intersects(data->geometry()));
    theme::setZoom(100);
}

void TestOwnLook::theValuesFillTheWidthAtFirst()
{
    ValuesView view;
    model::Step step;
    step.values = {model::vector("weights_1", {1.45, -0.66})};
    view.resize(40, 200);
    view.showStep(moment(step));
    view.resize(600, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
}

QTEST_MAIN(TestOwnLook)
#include "tst_ownlook.moc"
