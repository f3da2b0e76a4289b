// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/guidewindow.h"

#include "gui/look/windowsize.h"
#include "gui/texts/lessontext.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace gui
{

namespace
{

/// About seventy characters a line.
constexpr int proseWidth = 620;

/// Markdown's headings are for posters; these fit a page of text.
void calmHeadings(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCharFormat letters;
        letters.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 2 : 1);
        letters.setFontWeight(QFont::DemiBold);
        QTextCursor cursor(block);
        // Not the whole block: that would take in the end of the one before, and its format.
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(letters);
        QTextBlockFormat room = block.blockFormat();
        room.setTopMargin(level == 1 ? 0 : 16);
        room.setBottomMargin(8);
        cursor.setBlockFormat(room);
    }
}

/// Markdown tables arrive without room between their cells.
void openUpTables(QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
        table->setFormat(format);
    }
}

} // namespace

GuideWindow* GuideWindow::open(const QString& topic, QWidget* window)
{
    auto* guide = window->findChild<GuideWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!guide)
        guide = new GuideWindow(window);
    guide->showTopic(topic);
    guide->show();
    guide->raise();
    guide->activateWindow();
    return guide;
}

QStringList GuideWindow::topics()
{
    return {
        QStringLiteral("first-steps"), QStringLiteral("lessons"),   QStringLiteral("run-listings"),
        QStringLiteral("training"),    QStringLiteral("workbench"), QStringLiteral("your-data"),
        QStringLiteral("sessions"),    QStringLiteral("comfort"),   QStringLiteral("console")};
}

QString GuideWindow::text(const QString& topic)
{
    return lessontext::readGuide(topic);
}

GuideWindow::GuideWindow(QWidget* window)
    : QDialog(window), m_list(new QListWidget), m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("guideWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("guideTopics"));
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);

    auto* splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    layout->addWidget(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &GuideWindow::showRow);
    fill();
    splitter->setSizes({topicsWidth(), proseWidth});
    resize(windowSize({proseWidth + 264, 560}, *screen()));
}

int GuideWindow::topicsWidth() const
{
    int width = 0;
    for (int row = 0; row < m_list->count(); ++row)
        width = std::max(width, m_list->fontMetrics().horizontalAdvance(m_list->item(row)->text()));
    return width + 40;
}

void GuideWindow::fill()
{
    setWindowTitle(tr("User guide"));
    m_list->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Text of the guide"));
    const int row = std::max(0, m_list->currentRow());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString& topic : topics()) {
        auto* item = new QListWidgetItem(lessontext::heading(text(topic)), m_list);
        item->setSizeHint({0, m_list->fontMetrics().height() + 14});
    }
    m_list->setCurrentRow(row);
    showRow(row);
}

void GuideWindow::showTopic(const QString& topic)
{
    m_list->setCurrentRow(std::max(0, int(topics().indexOf(topic))));
    m_text->setFocus();
}

void GuideWindow::showRow(int row)
{
    if (row < 0)
        return;
    m_text->setMarkdown(text(topics().at(row)));
    calmHeadings(*m_text->document());
    openUpTables(*m_text->document());
}

void GuideWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace gui
