// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace gui
{

namespace
{

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).toHtmlEscaped();
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menuBar, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    QString html;
    for (const QAction* action : menuBar.actions()) {
        const QString rows = action->menu() ? rowsOf(*action->menu()) : QString();
        if (!rows.isEmpty())
            html +=
                QStringLiteral("<tr><td colspan=2 style=\"padding-top:12px\"><b>%1</b></td></tr>")
                    .arg(plain(action->text())) +
                rows;
    }
    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("shortcutsText"));
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(QStringLiteral("<table>%1</table>").arg(html));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(text);
    column->addWidget(buttons);
    // As wide as the table, and not higher than most of the window.
    QTextDocument table;
    table.setDefaultFont(font());
    table.setHtml(text->toHtml());
    const int width = int(table.idealWidth()) + 64;
    const int most =
        std::min(parent->height(), parent->screen()->availableGeometry().height()) - 80;
    resize(width, std::min(int(table.size().height()) + 88, most));
}

QString ShortcutsDialog::rowsOf(const QMenu& menu)
{
    QString rows;
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            rows += rowsOf(*action->menu());
        else if (!action->shortcut().isEmpty())
            rows += QStringLiteral("<tr><td style=\"padding-right:32px\">%1</td><td>%2</td></tr>")
                        .arg(plain(action->iconText()),
                             action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped());
    }
    return rows;
}

} // namespace gui
