// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/codeview.h"

#include "gui/base/pointer.h"
#include "gui/look/theme.h"
#include "gui/texts/codehighlighter.h"
#include "gui/texts/mousemove.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QWheelEvent>

namespace gui
{

CodeView::CodeView(Language language, QWidget* parent)
    : QPlainTextEdit(parent), m_remark(new QLabel(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setLayoutDirection(Qt::LeftToRight);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setTabChangesFocus(true);
    document()->setDocumentMargin(8);
    m_highlighter = new CodeHighlighter(language, document());
    m_remark->setObjectName(QStringLiteral("listingRemark"));
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(8, 3, 8, 3);
    m_remark->setAutoFillBackground(true);
    m_remark->setBackgroundRole(QPalette::Window);
    m_remark->hide();
}

void CodeView::setListing(Listing listing)
{
    m_listing = std::move(listing);
    setPlainText(m_listing.text);
    highlightLines();
    scrollToCurrent();
}

void CodeView::lightStep(const QString& stepId)
{
    if (stepId == m_litStep)
        return;
    m_litStep = stepId;
    highlightLines();
}

void CodeView::setCurrentStep(const QString& stepId)
{
    lightStep(stepId);
    if (stepId == m_currentStep)
        return;
    m_currentStep = stepId;
    scrollToCurrent();
}

void CodeView::setRemark(const QString& remark)
{
    if (remark == m_remark->text())
        return;
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setAccessibleDescription(remark);
    placeRemark();
}

void CodeView::placeRemark()
{
    m_remark->setFont(QApplication::font());
    const QRect room = viewport()->geometry();
    const int height = m_remark->isHidden() ? 0 : m_remark->heightForWidth(room.width());
    setViewportMargins(0, 0, 0, height);
    m_remark->setGeometry(room.left(), viewport()->geometry().bottom() + 1, room.width(), height);
}

QList<QTextEdit::ExtraSelection> CodeView::linesOf(const QString& stepId) const
{
    QList<QTextEdit::ExtraSelection> selections;
    for (qsizetype line = 0; line < m_listing.stepIdsOfLine.size(); ++line) {
        if (!m_listing.stepIdsOfLine[line].contains(stepId))
            continue;
        const QTextBlock block = document()->findBlockByNumber(int(line));
        if (block.text().trimmed().isEmpty())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.format.setBackground(theme::look().highlightBackground());
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections << selection;
    }
    return selections;
}

void CodeView::highlightLines()
{
    setExtraSelections(linesOf(m_litStep));
}

void CodeView::scrollToCurrent()
{
    const QList<QTextEdit::ExtraSelection> lines = linesOf(m_currentStep);
    if (lines.isEmpty())
        return;
    // The last line first, then the first: the whole range if it fits, otherwise its beginning.
    setTextCursor(lines.last().cursor);
    ensureCursorVisible();
    setTextCursor(lines.first().cursor);
    ensureCursorVisible();
}

void CodeView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    // A bar at the edge, as prose has it: the lines of the step are known by more than a
    // background.
    QPainter painter(viewport());
    for (const QTextEdit::ExtraSelection& lit : extraSelections()) {
        const QRectF line = blockBoundingGeometry(lit.cursor.block()).translated(contentOffset());
        painter.fillRect(QRectF(0, line.top(), 4, line.height()),
                         theme::look().colour(theme::Role::Weights));
    }
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeRemark();
    // What was in view in another size, or was lit before there was any, may not be in this one.
    scrollToCurrent();
}

void CodeView::mouseMoveEvent(QMouseEvent* event)
{
    const bool byPerson = pointerMoved();
    if (mouseMovesText)
        return;
    if (byPerson)
        tellOfLine(cursorForPosition(event->position().toPoint()).blockNumber());
    // Last: it may come back long after, at the end of a drag, when the pointer is elsewhere.
    const QScopedValueRollback moving(mouseMovesText, true);
    QPlainTextEdit::mouseMoveEvent(event);
}

void CodeView::tellOfLine(int line)
{
    const QStringList ids = m_listing.stepIdsOfLine.value(line);
    const QString hovered = ids.contains(m_currentStep) ? m_currentStep : ids.value(0);
    if (hovered != m_hoveredStep)
        emit stepHovered(m_hoveredStep = hovered);
}

void CodeView::leaveEvent(QEvent* event)
{
    QPlainTextEdit::leaveEvent(event);
    if (!m_hoveredStep.isEmpty())
        emit stepHovered(m_hoveredStep = QString());
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->rehighlight();
        highlightLines();
    }
    if (event->type() == QEvent::FontChange)
        placeRemark();
}

void CodeView::wheelEvent(QWheelEvent* event)
{
    // Ctrl and the wheel change the size of all text in the window, not of this one view.
    if (event->modifiers() & Qt::ControlModifier)
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

} // namespace gui
