// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/numbers.h"
#include "gui/base/valuetexts.h"
#include "gui/page/lessonpage.h"
#include "gui/page/questioncard.h"
#include "gui/pictures/picture.h"
#include "gui/texts/formulaview.h"
#include "gui/texts/proseview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>

#include <algorithm>
#include <memory>

/// Whatever can be found out from a lesson's page.
namespace onpage
{

using namespace gui;

inline ProseView* proseOf(const LessonPage& page)
{
    return page.findChild<ProseView*>();
}

/// Without what only keeps lines together.
inline QString plain(QString text)
{
    return text.remove(QChar(0x2060));
}

inline QString proseText(const LessonPage& page)
{
    proseOf(page)->rebuild();
    return plain(proseOf(page)->toPlainText());
}

inline QString tipsOf(const QTextDocument& document)
{
    QStringList tips;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            tips << it.fragment().charFormat().toolTip();
    }
    return tips.join(QLatin1Char('\n'));
}

inline QString copiedProse(const LessonPage& page)
{
    ProseView& prose = *proseOf(page);
    const QTextCursor before = prose.textCursor();
    prose.selectAll();
    prose.copy();
    prose.setTextCursor(before);
    return QApplication::clipboard()->text();
}

inline QString copiedFormula(FormulaView& formula)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QCoreApplication::sendEvent(&formula, &event);
    const std::unique_ptr<QMenu> menu(formula.findChild<QMenu*>(QStringLiteral("formulaMenu")));
    if (!menu)
        return {};
    menu->setAttribute(Qt::WA_DeleteOnClose, false);
    menu->actions().at(1)->trigger();
    menu->close();
    return QApplication::clipboard()->text();
}

inline QStringList formulaTexts(const LessonPage& page)
{
    auto& formula = *page.findChild<FormulaView*>();
    return {formula.text(), formula.toolTip(), formula.accessibleName()};
}

/// All that is to be read, heard, hovered or copied on the page.
inline QString everythingOn(const LessonPage& page)
{
    QStringList texts{proseText(page), copiedProse(page), tipsOf(*proseOf(page)->document()),
                      page.announcement(), page.accessibleDescription()};
    texts << formulaTexts(page) << copiedFormula(*page.findChild<FormulaView*>());
    const auto* values = page.findChild<QAbstractItemView*>(QStringLiteral("valuesView"))->model();
    for (int row = 0; row < values->rowCount(); ++row) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
            texts << values->index(row, 1).data(role).toString();
    }
    for (const Picture* picture : page.findChildren<Picture*>())
        texts << picture->summary() << picture->accessibleDescription()
              << picture->table().toText();
    if (const auto* card = page.findChild<QuestionCard*>(); card && !card->isHidden()) {
        texts << card->words();
        for (const QWidget* part : card->findChildren<QWidget*>()) {
            if (!part->isHidden())
                texts << part->accessibleName() << part->toolTip();
        }
    }
    return plain(texts.join(QLatin1Char('\n')));
}

/// However many digits a view writes of it.
inline QSet<QString> waysToWrite(double number)
{
    QSet<QString> ways{exactNumber(std::abs(number)), exactNumber(number)};
    for (int digits = 4; digits <= 10; ++digits)
        ways << pageNumber(std::abs(number), digits);
    return ways;
}

/// With fewer digits it may be any number.
inline bool tellsEnough(const QString& text)
{
    static const QRegularExpression notDigits(QStringLiteral("[^1-9]*([1-9].*)"));
    const QString digits = notDigits.match(text).captured(1);
    return std::ranges::count_if(digits, [](QChar sign) { return sign.isDigit(); }) >= 4;
}

inline bool isIn(const QString& number, const QString& text)
{
    const QRegularExpression whole(
        QStringLiteral("(?<![\\d.,])%1(?![\\d]|[.,]\\d)").arg(QRegularExpression::escape(number)));
    return whole.match(text).hasMatch();
}

} // namespace onpage
