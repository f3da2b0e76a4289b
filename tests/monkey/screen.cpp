// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey/screen.h"

#include "gui/base/numbers.h"
#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/picture.h"
#include "gui/run/twinwatch.h"
#include "gui/texts/formulaview.h"
#include "gui/texts/proseview.h"

#include <QCoreApplication>
#include <QFont>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <map>
#include <memory>

namespace monkey
{

namespace
{

/// In seconds of the program's own work, so that what other programs do does not count, and in
/// milliseconds for where it does nothing at all.
constexpr double patience = 20;
constexpr int longestStandstill = 180'000;
/// Prose follows what changes fast a little later.
constexpr int milliSecondsOfProse = 120;

QString textOf(const gui::PictureTable& table)
{
    QString text = table.columns.join(QLatin1Char('\t'));
    for (const QStringList& row : table.rows)
        text += QLatin1Char('\n') + row.join(QLatin1Char('\t'));
    return text;
}

/// No lesson has two of a kind.
QString nameOf(const gui::Picture& picture)
{
    return QString::fromUtf8(picture.metaObject()->className());
}

QString valuesOf(const gui::LessonPage& page)
{
    const auto* values = page.findChild<QTableView*>(QStringLiteral("valuesView"))->model();
    QStringList rows;
    for (int row = 0; row < values->rowCount(); ++row)
        rows << values->index(row, 0).data().toString() + QStringLiteral(" = ") +
                    values->index(row, 1).data().toString() +
                    (values->index(row, 0).data(Qt::FontRole).value<QFont>().bold()
                         ? QStringLiteral(" (lit up)")
                         : QString());
    return rows.join(QLatin1Char('\n'));
}

/// Whether a text that is a number, and no more, is one of the value's, but for this part of it.
bool saysOneOf(QString text, const model::Value& value, double part)
{
    bool isNumber = false;
    text.remove(QLatin1Char('(')).remove(QLatin1Char(')')).replace(QChar(0x2212), QLatin1Char('-'));
    const double said = QLocale().toDouble(text, &isNumber);
    return !isNumber || std::ranges::any_of(value.numbers, [&](double number) {
        return number == said || std::abs(number - said) <= part * std::abs(number);
    });
}

/// How many rows come out right is said by the status line and by the prose.
QString contradictionOfStatus(const gui::LessonPage& page)
{
    const auto* status = page.findChild<QLabel*>(QStringLiteral("trainingStatus"));
    static const QRegularExpression inStatus(QStringLiteral("([0-9,]+) of ([0-9,]+) right"));
    static const QRegularExpression inProse(
        QStringLiteral("([0-9,]+) rows came out right, now it is ([0-9,]+)\\."));
    if (!status)
        return {};
    const auto said = inStatus.match(status->text());
    const auto told = inProse.match(page.findChild<gui::ProseView*>()->toPlainText());
    const bool agree = said.captured(1) == told.captured(2) && said.captured(2) == told.captured(1);
    return !said.hasMatch() || !told.hasMatch() || agree
               ? QString()
               : QStringLiteral("the status says \"%1\", the prose \"%2\"")
                     .arg(said.captured(), told.captured());
}

QString firstDifference(const QString& one, const QString& other)
{
    const auto [a, b] = std::ranges::mismatch(one, other);
    const qsizetype from = std::max<qsizetype>(0, (a - one.begin()) - 40);
    return QStringLiteral("\"%1\" against \"%2\"").arg(one.mid(from, 100), other.mid(from, 100));
}

void giveRoom(QWidget& widget, QSize room)
{
    QResizeEvent event(room, widget.size());
    widget.resize(room);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

Screen screenOf(const gui::LessonPage& page)
{
    Screen screen;
    screen[QStringLiteral("place")] = page.place();
    screen[QStringLiteral("prose")] = page.findChild<gui::ProseView*>()->toPlainText();
    // With what is lit up in it.
    screen[QStringLiteral("formula")] = page.findChild<gui::FormulaView*>()->text();
    screen[QStringLiteral("values")] = valuesOf(page);
    if (const auto* status = page.findChild<QLabel*>(QStringLiteral("trainingStatus")))
        screen[QStringLiteral("status")] = status->text();
    for (const gui::Picture* picture : page.findChildren<gui::Picture*>()) {
        const QString name = nameOf(*picture);
        screen[name + QStringLiteral(" as a table")] = textOf(picture->table());
        screen[name + QStringLiteral(" in words")] = picture->summary();
    }
    return screen;
}

bool comesToRest(const gui::LessonPage& page)
{
    const auto* twins = page.findChild<gui::TwinWatch*>();
    const auto isAtRest = [&page, twins] {
        return !page.isBusy() && !(twins && twins->isLooking());
    };
    const std::clock_t begun = std::clock();
    const auto hasWorked = [begun] {
        return double(std::clock() - begun) / CLOCKS_PER_SEC > patience;
    };
    const bool hasMoved =
        QTest::qWaitFor([&] { return isAtRest() || hasWorked(); }, longestStandstill);
    const bool atRest = hasMoved && isAtRest();
    QTest::qWait(milliSecondsOfProse);
    return atRest;
}

Screen screenOfNewPage(gui::Document& document, const gui::LessonPage& page)
{
    // With the numbers of an exercise that is being practised, which no session keeps.
    session::Session now = document.snapshot();
    now.lessons = document.session().lessons;
    gui::Document copy;
    copy.replace(std::move(now));
    const std::unique_ptr<gui::LessonPage> made(new gui::LessonPage(page.lesson(), copy));
    made->open();
    made->takeOver(page);
    if (!comesToRest(*made))
        return {};
    // How much a picture tells may depend on its room. In which order they are found depends on
    // where they have stood.
    std::map<QString, QSize> rooms;
    for (const gui::Picture* picture : page.findChildren<gui::Picture*>())
        rooms[nameOf(*picture)] = picture->size();
    for (gui::Picture* picture : made->findChildren<gui::Picture*>())
        giveRoom(*picture, rooms[nameOf(*picture)]);
    // A formula's lines end according to its width.
    giveRoom(*made->findChild<gui::FormulaView*>(), page.findChild<gui::FormulaView*>()->size());
    Screen screen = screenOf(*made);
    made->leave();
    return screen;
}

QString disagreement(const Screen& shown, const Screen& made)
{
    QStringList views;
    QString first;
    for (const auto& [view, text] : made) {
        const auto found = shown.find(view);
        if (found == shown.end())
            return QStringLiteral("there is no %1").arg(view);
        if (found->second == text)
            continue;
        views << view;
        if (first.isEmpty())
            first = firstDifference(found->second, text);
    }
    return views.isEmpty() ? QString()
                           : QStringLiteral("the %1 is not what a new page shows: %2")
                                 .arg(views.join(QStringLiteral(", ")), first);
}

QString contradiction(const gui::LessonPage& page)
{
    // The numbers of the step itself are what every view has to agree with.
    const auto* values = page.findChild<QTableView*>(QStringLiteral("valuesView"))->model();
    const model::Step& step = page.currentStep();
    if (values->rowCount() != int(step.values.size()))
        return QStringLiteral("Values has %1 rows for %2 values")
            .arg(values->rowCount())
            .arg(step.values.size());
    for (int row = 0; row < values->rowCount(); ++row) {
        const model::Value& value = step.values[std::size_t(row)];
        const QString name = values->index(row, 0).data().toString();
        const QString text = values->index(row, 1).data().toString();
        if (name != QString::fromStdString(value.name) || !saysOneOf(text, value, 1e-8))
            return QStringLiteral("Values says %1 = %2").arg(name, text);
    }
    static const QRegularExpression link(QStringLiteral("<a href=\"([^\"]*)\"[^>]*>([^<]*)</a>"));
    const QString formula = page.findChild<gui::FormulaView*>()->text();
    for (auto each = link.globalMatch(formula); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const model::Value* value = step.find(match.captured(1).toStdString());
        if (value && !saysOneOf(match.captured(2), *value, 1e-2))
            return QStringLiteral("the formula says %1 is %2")
                .arg(match.captured(1), match.captured(2));
    }
    return contradictionOfStatus(page);
}

} // namespace monkey
