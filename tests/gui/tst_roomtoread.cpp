// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/base/range.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/charts/axisnumbers.h"
#include "gui/pictures/charts/errorcurve.h"
#include "gui/pictures/charts/rowsplot.h"
#include "gui/pictures/diagrams/confusionpicture.h"
#include "gui/pictures/picture.h"
#include "gui/pictures/picturetable.h"
#include "gui/pictures/stage.h"
#include "gui/texts/codeview.h"
#include "gui/texts/formulaview.h"
#include "gui/texts/proseview.h"
#include "gui/texts/valuesview.h"
#include "gui/window/mainwindow.h"
#include "support/importing.h"
#include "support/ownrows.h"
#include "support/soak.h"
#include "support/text_meter.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>
#include <utility>
#include <vector>

using namespace gui;

namespace
{

/// The menu that a right click in the middle of a widget brings up.
QMenu* menuOf(QWidget& widget, const char* name)
{
    const QPoint at = widget.rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    return menu && menu->objectName() == QLatin1String(name) ? menu : nullptr;
}

QStringList textsOf(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        if (!action->isSeparator())
            texts << action->text();
    }
    return texts;
}

} // namespace

/// Pictures, values and listings have the room and the words with which they are read.
class TestRoomToRead : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup()
    {
        theme::setZoom(100);
        language::apply(QStringLiteral("en"));
    }

    void detailsAreReadInAnyWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("of a laptop") << QSize(1280, 800);
        QTest::newRow("of a large screen") << QSize(1920, 1080);
    }

    void detailsAreReadInAnyWindow()
    {
        QFETCH(const QSize, size);
        MainWindow window;
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const char* id :
             {"dot-product", "first-prediction", "error", "way-down", "chain-rule", "training"}) {
            LessonPage* page = window.showLesson(QString::fromLatin1(id));
            auto* tabs = page->findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
            auto* values = page->findChild<ValuesView*>();
            QTRY_VERIFY(values->isVisible());
            QTest::qWait(20);
            const int rows =
                values->viewport()->height() / values->verticalHeader()->defaultSectionSize();
            QVERIFY2(rows >= 8, qPrintable(QStringLiteral("%1: %2 values").arg(id).arg(rows)));
            auto* listing = page->findChild<CodeView*>(QStringLiteral("pythonView"));
            tabs->setCurrentWidget(listing);
            QTRY_VERIFY(listing->isVisible());
            QTest::qWait(20);
            const QFontMetrics metrics(listing->font());
            const int columns = listing->viewport()->width() / metrics.horizontalAdvance(u'm');
            const int lines = (listing->viewport()->height() - 8) / metrics.lineSpacing();
            QVERIFY2(columns >= 64, qPrintable(QStringLiteral("%1: %2").arg(id).arg(columns)));
            QVERIFY2(lines >= 10, qPrintable(QStringLiteral("%1: %2 lines").arg(id).arg(lines)));
            // No line needs scrolling sideways, in either language.
            for (auto* code : page->findChildren<CodeView*>()) {
                tabs->setCurrentWidget(code);
                QTest::qWait(20);
                QVERIFY2(code->horizontalScrollBar()->maximum() == 0,
                         qPrintable(id + code->objectName()));
            }
            const int picture = page->findChild<Stage*>()->height();
            QVERIFY2(picture >= 310,
                     qPrintable(QStringLiteral("%1: %2 high").arg(id).arg(picture)));
        }
        window.document().setSaved();
    }

    void ownRowsKeepTheirPicture_data()
    {
        QTest::addColumn<int>("features");
        QTest::newRow("of three features") << 3;
        QTest::newRow("of five features") << 5;
        QTest::newRow("of twelve features") << 12;
    }

    void ownRowsKeepTheirPicture()
    {
        QFETCH(const int, features);
        const importing::Desk desk;
        MainWindow window;
        ownrows::import(window, desk, features);
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        auto* rows = page->findChild<RowsPlot*>();
        QTRY_VERIFY(rows->isVisible());
        QTRY_VERIFY2(rows->width() >= 420 && rows->height() >= 300,
                     qPrintable(QStringLiteral("%1 x %2").arg(rows->width()).arg(rows->height())));
        // The curve stands beside it.
        auto* curve = page->findChild<ErrorCurve*>();
        QTRY_VERIFY(curve->isVisible());
        const int stage = page->findChild<Stage*>()->width();
        QTRY_VERIFY2(curve->width() >= 290, qPrintable(QStringLiteral("%1 of %2, rows %3")
                                                           .arg(curve->width())
                                                           .arg(stage)
                                                           .arg(rows->width())));
        window.document().setSaved();
    }

    void trainingLeavesPicturesWhereTheyAre_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("width");
        int turn = 0;
        for (const QString& code : language::available()) {
            for (const int width : {1000, 1080, 1320}) {
                if (isItsTurn(++turn, 2))
                    QTest::addRow("%s, %d", qPrintable(code), width) << code << width;
            }
        }
    }

    void trainingLeavesPicturesWhereTheyAre()
    {
        QFETCH(const QString, code);
        QFETCH(const int, width);
        const importing::Desk desk;
        MainWindow window;
        ownrows::import(window, desk, 3);
        language::apply(code);
        QTest::qWait(20); // The pages are made anew.
        window.resize(width, 800);
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        QTRY_VERIFY(!page->isBusy());
        QTest::qWait(150);
        // Where the pointer rests on a picture, it still does when the run is finished.
        const auto* stage = page->findChild<Stage*>();
        const int top = stage->mapTo(page, QPoint()).y();
        page->findChild<QComboBox*>(QStringLiteral("speedChoice"))->setCurrentIndex(2);
        page->findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(page->stepper().atLast() && !page->isBusy(), 20'000);
        QTRY_COMPARE(stage->mapTo(page, QPoint()).y(), top);
        window.document().setSaved();
    }

    void walkingLeavesPicturesWhereTheyAre_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QSize>("size");
        int turn = 0;
        for (const char* id :
             {"dot-product", "first-prediction", "error", "way-down", "chain-rule"}) {
            ++turn;
            for (const QSize size : {QSize(1024, 700), QSize(1280, 800)}) {
                if (isItsTurn(++turn, 2))
                    QTest::addRow("%s, %d wide", id, size.width()) << QString(id) << size;
            }
        }
    }

    void walkingLeavesPicturesWhereTheyAre()
    {
        QFETCH(const QString, id);
        QFETCH(const QSize, size);
        const importing::Desk desk;
        MainWindow window;
        ownrows::import(window, desk, 12);
        window.resize(size);
        LessonPage* page = window.showLesson(id);
        page->stepper().first();
        QTest::qWait(150);
        const auto* stage = page->findChild<Stage*>();
        // Below them, a longer formula may take another line.
        const auto place = [stage, page] {
            return QRect(stage->mapTo(page, QPoint()), QSize(stage->width(), 1));
        };
        const QRect first = place();
        for (int step = 0; step < page->walk().count(); ++step) {
            page->stepper().goTo(step);
            QTest::qWait(10);
            QTRY_COMPARE(place(), first);
        }
        window.document().setSaved();
    }

    void confusionIsReadWithoutGuessing_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("own");
        for (const QString& code : language::available()) {
            QTest::newRow(qPrintable(QStringLiteral("tutorial's rows, ") + code)) << code << false;
            QTest::newRow(qPrintable(QStringLiteral("own rows, ") + code)) << code << true;
        }
    }

    void confusionIsReadWithoutGuessing()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, own);
        const importing::Desk desk;
        MainWindow window;
        if (own)
            ownrows::import(window, desk, 3);
        else
            importing::show(window);
        language::apply(code);
        QTest::qWait(50); // The pages are made anew.
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        auto* confusion = page->findChild<ConfusionPicture*>();
        page->findChild<Stage*>()->bringForward(confusion);
        QTRY_VERIFY(confusion->isVisible() && !page->isBusy());
        QTest::qWait(20);
        TextMeter meter(confusion->size());
        confusion->render(&meter);
        QRectF all;
        for (const Written& text : meter.written()) {
            all |= text.area;
            for (const Written& other : meter.written()) {
                // Less than the room around letters is not seen.
                const QRectF both = text.area.adjusted(1, 3, -1, -3) & other.area;
                QVERIFY2(&text == &other || both.isEmpty(),
                         qPrintable(text.text + QStringLiteral(" on ") + other.text));
            }
        }
        QVERIFY2(QRectF(confusion->rect()).contains(all),
                 qPrintable(QStringLiteral("%1 x %2 holds %3 .. %4 x %5 .. %6")
                                .arg(confusion->width())
                                .arg(confusion->height())
                                .arg(all.left())
                                .arg(all.right())
                                .arg(all.top())
                                .arg(all.bottom())));
        QVERIFY2(all.width() > 0.8 * confusion->width(), qPrintable(QString::number(all.width())));
        QVERIFY2(all.height() > 0.5 * confusion->height(),
                 qPrintable(QString::number(all.height())));
        window.document().setSaved();
    }

    void proseSaysNamesAsTheyAre()
    {
        MainWindow window;
        window.show();
        LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
        const auto* prose = page->findChild<ProseView*>();
        page->stepper().last();
        QTRY_VERIFY(prose->toPlainText().contains(QStringLiteral("verdict is: weights_2.")));
        QVERIFY(!prose->toPlainText().contains(u'\\'));
        window.document().setSaved();
    }

    void numbersAcrossDoNotRunIntoEachOther_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("span");
        QTest::newRow("a few ones") << 0.0 << 6.0;
        QTest::newRow("a ten-thousandth of the rows") << 4.23211 << 0.00012;
        QTest::newRow("a corner of nanometres") << 4.1e-9 << 1e-13;
        QTest::newRow("millions") << 0.0 << 1e7;
        QTest::newRow("huge numbers that hardly differ") << 1e15 - 5e4 << 1e5;
        QTest::newRow("huge numbers that hardly differ, from one of many digits")
            << 123456789012345.0 << 12345.678;
        QTest::newRow("below nought, and hardly different") << -1e15 - 3e4 << 1e5;
        QTest::newRow("milliseconds of a clock") << 1.7e12 << 250'000.0;
        QTest::newRow("numbers beside a thousand") << 1000.000'000'1 << 2e-7;
    }

    void numbersAcrossDoNotRunIntoEachOther()
    {
        QFETCH(const double, from);
        QFETCH(const double, span);
        const Range range{from, from + span};
        const QFontMetricsF metrics(QApplication::font());
        for (const double pixels : {120.0, 250.0, 400.0, 900.0}) {
            const double interval = roomyInterval(range, pixels, QApplication::font());
            const QString format = axisFormat(range, interval);
            const double width =
                metrics.horizontalAdvance(QString::asprintf(qPrintable(format), from + span));
            const double ticks =
                std::floor(range.maximum / interval) - std::ceil(range.minimum / interval) + 1;
            QVERIFY2(interval / span * pixels >= width || ticks <= 1,
                     qPrintable(QStringLiteral("%1 numbers in %2").arg(ticks).arg(pixels)));
            QVERIFY(ticks >= 1);
        }
    }

    void picturesOfferThemselvesAndTheirNumbers()
    {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const char* id :
             {"dot-product", "first-prediction", "error", "way-down", "chain-rule"}) {
            LessonPage* page = window.showLesson(QString::fromLatin1(id));
            QTest::qWait(10);
            int seen = 0;
            for (Picture* picture : page->findChildren<Picture*>()) {
                if (!picture->isVisible())
                    continue;
                ++seen;
                QWidget* under = picture->childAt(picture->rect().center());
                QMenu* menu = menuOf(under ? *under : *picture, "pictureMenu");
                QVERIFY2(menu, qPrintable(picture->accessibleName()));
                QCOMPARE(textsOf(*menu),
                         (QStringList{"Copy picture", "Copy numbers", "Save picture…"}));
                menu->actions().at(1)->trigger();
                const QStringList lines = QApplication::clipboard()->text().split(u'\n');
                const PictureTable table = picture->table();
                QCOMPARE(lines.size(), table.rows.size() + 1);
                QCOMPARE(lines.first().split(u'\t'), table.columns);
                QCOMPARE(lines.last().split(u'\t'), table.rows.last());
                menu->actions().at(0)->trigger();
                QCOMPARE(QApplication::clipboard()->image().size(),
                         3 * picture->drawnPart().size());
                menu->close();
            }
            QVERIFY(seen > 0);
        }
        window.document().setSaved();
    }

    void theFormulaIsCopiedWithoutAddresses()
    {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        LessonPage* page = window.showLesson(QStringLiteral("first-prediction"));
        page->stepper().last();
        auto* formula = page->findChild<FormulaView*>();
        QMenu* menu = menuOf(*formula, "formulaMenu");
        QVERIFY(menu);
        QCOMPARE(textsOf(*menu), (QStringList{"Copy", "Copy formula"}));
        menu->actions().at(1)->trigger();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("second_predicted_class")), qPrintable(copied));
        QVERIFY(!copied.contains(u'<'));
        menu->close();
    }

    void aFormulaEndsItsLinesBeforeAnOperator_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("code");
        for (const char* id : {"dot-product", "error", "way-down", "chain-rule"}) {
            for (const char* code : {"en", "de"})
                QTest::addRow("%s, %s", id, code) << QString(id) << QString(code);
        }
    }

    void aFormulaEndsItsLinesBeforeAnOperator()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, code);
        language::apply(code);
        MainWindow window;
        window.resize(840, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        LessonPage* page = window.showLesson(id);
        auto* formula = page->findChild<FormulaView*>();
        int broken = 0;
        for (int step = 0; step < page->walk().count(); ++step) {
            page->stepper().goTo(step);
            QTRY_VERIFY(!page->isBusy());
            QTest::qWait(20);
            TextMeter meter(formula->size());
            static_cast<QWidget*>(formula)->render(&meter);
            // Painted line by line; exponents stand a little higher.
            std::vector<std::pair<double, QString>> lines;
            for (const Written& each : meter.written()) {
                const double y = each.area.center().y();
                if (lines.empty() || std::abs(y - lines.back().first) > 10)
                    lines.emplace_back(y, QString());
                lines.back().second += each.text;
            }
            const auto meant =
                QTextDocumentFragment::fromHtml(formula->text()).toPlainText().count(u'\n');
            broken += int(lines.size()) > meant + 1;
            for (const auto& [y, line] : lines) {
                const QString end = line.trimmed().right(1);
                QVERIFY2(!QStringLiteral("=×−+·/≈∖").contains(end) || end.isEmpty(),
                         qPrintable(line));
                // Nor within a list; behind an equation a comma may stand.
                const bool isOpen = line.count(u'[') > line.count(u']');
                QVERIFY2(!isOpen || (end != u";" && end != u","), qPrintable(line));
            }
        }
        QVERIFY(broken > 0 || id != QLatin1String("chain-rule"));
        window.document().setSaved();
    }

    void noCellOfAPicturesTableIsCut()
    {
        language::apply(QStringLiteral("es"));
        MainWindow window;
        window.resize(1024, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        int columns = 0;
        for (const char* id :
             {"dot-product", "first-prediction", "error", "way-down", "chain-rule"}) {
            LessonPage* page = window.showLesson(QString::fromLatin1(id));
            page->findChild<Stage*>()->setShownAsTables(true);
            // Narrower, and wide again.
            for (const int width : {1024, 900, 1600, 1024}) {
                window.resize(width, 700);
                QTest::qWait(30);
                for (auto* table : page->findChildren<PictureTableView*>()) {
                    if (!table->isVisible())
                        continue;
                    const QAbstractItemView* cells = table;
                    for (int column = 0; column < table->model()->columnCount(); ++column) {
                        ++columns;
                        QVERIFY2(table->columnWidth(column) >= cells->sizeHintForColumn(column),
                                 id);
                    }
                    QVERIFY(table->horizontalHeader()->length() >= table->viewport()->width());
                }
            }
        }
        QVERIFY(columns > 20);
        window.document().setSaved();
    }

    void theStepsTitleIsWholeInASmallWindow()
    {
        language::apply(QStringLiteral("de"));
        MainWindow window;
        window.resize(1024, 700);
        window.show();
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        page->stepper().goTo(page->walk().count() / 2);
        const auto* label = window.findChild<QLabel*>(QStringLiteral("stepLabel"));
        QTRY_VERIFY(!page->isBusy());
        QTRY_VERIFY2(label->text().endsWith(QStringLiteral("eine Fehlerkurve")),
                     qPrintable(label->text()));
        window.document().setSaved();
    }

    void theCountOfIterationsIsWholeInLargeLetters()
    {
        language::apply(QStringLiteral("de"));
        MainWindow window;
        window.resize(1024, 700);
        window.show();
        for (int times = 0; times < 14; ++times)
            window.findChild<QAction*>(QStringLiteral("zoomInAction"))->trigger();
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        const auto* label = window.findChild<QLabel*>(QStringLiteral("stepLabel"));
        for (const int step : {684, page->walk().count() - 1}) {
            page->stepper().goTo(step);
            QTRY_VERIFY(!page->isBusy() && page->stepper().index() == step);
            QTRY_VERIFY2(label->text().startsWith(page->place()), qPrintable(label->text()));
        }
        window.findChild<QAction*>(QStringLiteral("zoomResetAction"))->trigger();
        window.document().setSaved();
    }

    void aMillionIterationsLeaveTheTitleItsRoom()
    {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        window.document().setInput(QStringLiteral("training"), QStringLiteral("iterations"),
                                   {1'000'000}, {});
        page->stepper().goTo(1'000);
        const auto* label = window.findChild<QLabel*>(QStringLiteral("stepLabel"));
        QTRY_VERIFY(!page->isBusy() && page->stepper().index() == 1'000);
        QTRY_VERIFY2(label->text().endsWith(page->stepTitle()), qPrintable(label->text()));
        window.document().setSaved();
    }

    void theBoundaryIsNoMinusBeforeItsNumber()
    {
        MainWindow window;
        importing::show(window);
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        page->stepper().last();
        auto* rows = page->findChild<RowsPlot*>();
        page->findChild<Stage*>()->bringForward(rows);
        QTRY_VERIFY(rows->isVisible() && !page->isBusy());
        QRectF number;
        const auto find = [&] {
            TextMeter meter(rows->size());
            rows->render(&meter);
            for (const Written& each : meter.written()) {
                if (each.text == QLatin1String("0.5"))
                    number = each.area;
            }
            return !number.isEmpty();
        };
        QTRY_VERIFY(find());
        const QImage image = rows->grab().toImage();
        const QRgb line = theme::look().colour(theme::Role::Prediction).rgb();
        const auto isLine = [&](int x, int y) { return image.pixel(x, y) == line; };
        int elsewhere = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                elsewhere += isLine(x, y);
        }
        QVERIFY(elsewhere > 50);
        const QRect before(int(number.left()) - 10, int(number.center().y()) - 4, 9, 8);
        for (int y = before.top(); y <= before.bottom(); ++y) {
            for (int x = before.left(); x <= before.right(); ++x)
                QVERIFY2(!isLine(x, y), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
        }
        window.document().setSaved();
    }

    void namesOfClassesTakeTheRoomBesideTheMatrix()
    {
        MainWindow window;
        importing::show(window);
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        auto* confusion = page->findChild<ConfusionPicture*>();
        QTRY_VERIFY(!page->isBusy());
        confusion->setClassNames({QStringLiteral("höchstens 4,5"), QStringLiteral("über 4,5")});
        page->findChild<Stage*>()->bringForward(confusion);
        for (const QSize size : {QSize(1900, 1000), QSize(1800, 900)}) {
            window.resize(size);
            const auto written = [confusion] {
                TextMeter meter(confusion->size());
                confusion->render(&meter);
                QStringList texts;
                for (const Written& each : meter.written())
                    texts << each.text;
                return texts.join(u'|');
            };
            // Once the page has been laid out.
            QTest::qWait(500);
            QTRY_VERIFY2(confusion->isVisible() &&
                             written().contains(QStringLiteral("höchstens")) &&
                             !written().contains(QChar(0x2026)),
                         qPrintable(written()));
        }
        window.document().setSaved();
    }

    void aWordOfAClassIsWholeInASmallWindow()
    {
        const importing::Desk desk;
        MainWindow window;
        ownrows::import(window, desk, 3);
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        auto* confusion = page->findChild<ConfusionPicture*>();
        QTRY_VERIFY(!page->isBusy());
        page->findChild<Stage*>()->bringForward(confusion);
        confusion->setClassNames({QStringLiteral("accepted"), QStringLiteral("rejected")});
        QTRY_VERIFY(confusion->isVisible());
        QTest::qWait(50);
        TextMeter meter(confusion->size());
        confusion->render(&meter);
        int words = 0;
        for (const Written& text : meter.written()) {
            words +=
                text.text == QLatin1String("accepted") || text.text == QLatin1String("rejected");
            QVERIFY2(!text.text.contains(QChar(0x2026)), qPrintable(text.text));
            for (const Written& other : meter.written()) {
                const QRectF both = text.area.adjusted(1, 3, -1, -3) & other.area;
                QVERIFY2(&text == &other || both.isEmpty(),
                         qPrintable(text.text + QStringLiteral(" on ") + other.text));
            }
        }
        QVERIFY2(words == 4 || words == 8, qPrintable(QString::number(words)));
        window.document().setSaved();
    }

    void aRowsTipSaysThatItsNumbersAreStandardized()
    {
        const importing::Desk desk;
        MainWindow window;
        ownrows::import(window, desk, 3);
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        auto* rows = page->findChild<RowsPlot*>();
        page->findChild<Stage*>()->bringForward(rows);
        QTRY_VERIFY(rows->isVisible() && !page->isBusy());
        QTest::qWait(50);
        QWidget* plot = rows->findChild<QAbstractScrollArea*>()->viewport();
        QString tip;
        for (int y = 10; y < plot->height() && !tip.contains(QStringLiteral("f0")); y += 8) {
            for (int x = 60; x < plot->width() && !tip.contains(QStringLiteral("f0")); x += 8) {
                QHelpEvent rest(QEvent::ToolTip, {x, y}, plot->mapToGlobal(QPoint(x, y)));
                QApplication::sendEvent(plot, &rest);
                tip = QToolTip::text();
            }
        }
        QVERIFY2(tip.count(QStringLiteral("(standardized)")) == 3, qPrintable(tip));
        QToolTip::hideText();
        window.document().setSaved();
    }

    void aListingTakesUpAnotherAppearanceAtOnce()
    {
        const auto coloursOf = [](const CodeView& listing) {
            QList<QRgb> colours;
            for (QTextBlock block = listing.document()->begin(); block.isValid();
                 block = block.next()) {
                for (const QTextLayout::FormatRange& range : block.layout()->formats())
                    colours << range.format.foreground().color().rgb();
            }
            return colours;
        };
        theme::apply(theme::Appearance::Light);
        MainWindow window;
        window.show();
        LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
        auto* listing = page->findChild<CodeView*>(QStringLiteral("pythonView"));
        const QList<QRgb> light = coloursOf(*listing);
        QVERIFY(!light.isEmpty());
        theme::apply(theme::Appearance::Dark);
        QTRY_VERIFY(coloursOf(*listing) != light);
        const QList<QRgb> dark = coloursOf(*listing);
        QCOMPARE(dark.size(), light.size());
        for (qsizetype i = 0; i < dark.size(); ++i)
            QVERIFY(dark[i] != light[i]);
        theme::apply(theme::Appearance::Light);
        QTRY_COMPARE(coloursOf(*listing), light);
    }
};

QTEST_MAIN(TestRoomToRead)
#include "tst_roomtoread.moc"
