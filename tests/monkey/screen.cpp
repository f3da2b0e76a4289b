#include "monkey/screen.h"

#include "gui/document.h"
#include "gui/formulaview.h"
#include "gui/lessonpage.h"
#include "gui/numbers.h"
#include "gui/picture.h"
#include "gui/proseview.h"

#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTextDocumentFragment>

#include <algorithm>

namespace monkey
{

namespace
{

constexpr int patience = 20'000;

QString textOf(const gui::PictureTable& table)
{
    QString text = table.columns.join(QLatin1Char('\t'));
    for (const QStringList& row : table.rows)
        text += QLatin1Char('\n') + row.join(QLatin1Char('\t'));
    return text;
}

QString valuesOf(const gui::LessonPage& page)
{
    const auto* values = page.findChild<QTableView*>(QStringLiteral("valuesView"))->model();
    QStringList rows;
    for (int row = 0; row < values->rowCount(); ++row)
        rows << values->index(row, 0).data().toString() + QStringLiteral(" = ") +
                    values->index(row, 1).data().toString();
    return rows.join(QLatin1Char('\n'));
}

QString firstDifference(const QString& one, const QString& other)
{
    const auto [a, b] = std::ranges::mismatch(one, other);
    const qsizetype from = std::max<qsizetype>(0, (a - one.begin()) - 40);
    return QStringLiteral("\"%1\" against \"%2\"").arg(one.mid(from, 100), other.mid(from, 100));
}

} // namespace

Screen screenOf(const gui::LessonPage& page)
{
    Screen screen;
    screen[QStringLiteral("place")] = page.place();
    screen[QStringLiteral("prose")] = page.findChild<gui::ProseView*>()->toPlainText();
    screen[QStringLiteral("formula")] =
        QTextDocumentFragment::fromHtml(page.findChild<gui::FormulaView*>()->text()).toPlainText();
    screen[QStringLiteral("values")] = valuesOf(page);
    if (const auto* status = page.findChild<QLabel*>(QStringLiteral("trainingStatus")))
        screen[QStringLiteral("status")] = status->text();
    for (const gui::Picture* picture : page.findChildren<gui::Picture*>()) {
        const QString name = QString::fromUtf8(picture->metaObject()->className());
        screen[name + QStringLiteral(" as a table")] = textOf(picture->table());
        screen[name + QStringLiteral(" in words")] = picture->summary();
    }
    return screen;
}

Screen screenOfNewPage(gui::Document& document, const gui::LessonPage& page)
{
    gui::Document copy;
    copy.replace(document.snapshot());
    const std::unique_ptr<gui::LessonPage> made(
        page.lesson().createPage(page.lesson(), copy, nullptr));
    made->open();
    made->takeOver(page);
    if (!QTest::qWaitFor([&made] { return !made->isBusy(); }, patience))
        return {};
    Screen screen = screenOf(*made);
    made->leave();
    return screen;
}

QString disagreement(const Screen& shown, const Screen& made)
{
    for (const auto& [view, text] : made) {
        const auto found = shown.find(view);
        if (found == shown.end())
            return QStringLiteral("there is no %1").arg(view);
        if (found->second != text)
            return QStringLiteral("the %1 is not what a new page shows: %2")
                .arg(view, firstDifference(found->second, text));
    }
    return {};
}

QString contradiction(const gui::LessonPage& page)
{
    // The step is the page's truth: Values are written from its names and numbers alone here.
    QStringList rows;
    for (const model::Value& value : page.currentStep().values)
        rows << QString::fromStdString(value.name) + QStringLiteral(" = ") + gui::exactValue(value);
    const QString expected = rows.join(QLatin1Char('\n'));
    const QString shown = valuesOf(page);
    return shown == expected ? QString()
                             : QStringLiteral("Values are not the step's: %1")
                                   .arg(firstDifference(shown, expected));
}

} // namespace monkey
