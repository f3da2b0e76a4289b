// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/proseview.h"

#include "gui/base/pointer.h"
#include "gui/base/valuetexts.h"
#include "gui/look/theme.h"
#include "gui/texts/deed.h"
#include "gui/texts/exactcopy.h"
#include "gui/texts/mousemove.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QWheelEvent>

#include <algorithm>

namespace gui
{

namespace
{

/// A drag changes values many times a second; the prose follows once they rest, and where they do
/// not, as in a training, now and then.
constexpr int milliSecondsOfRest = 60;
constexpr int mostMilliSecondsBehind = 300;
constexpr int edgeWidth = 4;
/// About seventy characters.
constexpr int widestLineInEms = 36;

} // namespace

ProseView::ProseView(QWidget* parent)
    : QTextBrowser(parent), m_text(*document()), m_reading(m_text, *this)
{
    setOpenLinks(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(false);
    connect(this, &QTextBrowser::anchorClicked, this, &ProseView::follow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_layingOut)
            m_reading.note();
    });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(milliSecondsOfRest);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_text.isOutdated())
            rebuild();
    });
}

void ProseView::setSections(QList<Section> sections)
{
    m_text.setSections(std::move(sections));
    rebuild();
}

void ProseView::setValues(ProseText::StepOf stepOf, model::Shown shown)
{
    m_text.setValues(std::move(stepOf), std::move(shown));
    if (m_text.isEmpty())
        rebuild();
    else
        refreshSoon();
}

void ProseView::refreshSoon()
{
    const bool isBehind = m_refresh.isActive();
    if (!isBehind)
        m_behind.start();
    if (!isBehind || m_behind.elapsed() < mostMilliSecondsBehind)
        m_refresh.start();
}

void ProseView::rebuild()
{
    const QScopedValueRollback layingOut(m_layingOut, true);
    const int scrolled = verticalScrollBar()->value();
    const ProseText::Paragraph caretAt = m_text.paragraphOf(textCursor().blockNumber());
    const int caretIn = textCursor().positionInBlock();
    m_text.write(font(), palette().color(QPalette::Link));
    setAccessibleDescription(
        toPlainText().contains(boxSign)
            ? tr("A box, %1, stands for what has not been shown yet.").arg(boxSign)
            : QString());
    // The caret was pushed to the end.
    putCaret(caretAt, caretIn);
    verticalScrollBar()->setValue(scrolled);
    m_reading.restore();
    viewport()->update();
}

void ProseView::putCaret(const ProseText::Paragraph& paragraph, int positionInBlock)
{
    QTextCursor caret(document()->findBlockByNumber(m_text.blockOf(paragraph).value_or(0)));
    caret.setPosition(caret.position() + std::min(positionInBlock, caret.block().length() - 1));
    setTextCursor(caret);
}

QUrl ProseView::linkAtCaret() const
{
    const QTextCursor caret = textCursor();
    return caret.hasSelection() ? QUrl(caret.charFormat().anchorHref()) : QUrl();
}

void ProseView::follow(const QUrl& link)
{
    if (ProseText::isNote(link))
        toggleNote(link);
    else if (Deed::isAskedBy(link))
        emit deedWanted(link);
}

void ProseView::toggleNote(const QUrl& note)
{
    const bool open = m_text.toggleNote(note);
    rebuild();
    // The keyboard goes there, so that Enter folds it again.
    const QTextCursor title = m_text.titleOf(note);
    if (title.isNull())
        return;
    setTextCursor(title);
    if (open)
        m_reading.scrollToNote(title.blockNumber());
}

void ProseView::setNotesOpen(bool open)
{
    m_text.setNotesOpen(open);
    rebuild();
}

void ProseView::takeOver(const ProseView& other)
{
    m_text.takeOverNotes(other.m_text);
    m_reading.takeOver(other.m_reading);
    rebuild();
    const QScopedValueRollback layingOut(m_layingOut, true);
    putCaret(other.m_text.paragraphOf(other.textCursor().blockNumber()), 0);
    m_reading.restore();
}

void ProseView::setCurrentStep(const QString& stepId, bool follow)
{
    m_reading.setCurrentStep(stepId);
    if (follow) {
        // A screen reader goes on reading where the caret is, and Tab goes to the next note from
        // there.
        if (const auto block = m_text.firstBlockOf(stepId))
            setTextCursor(QTextCursor(document()->findBlockByNumber(*block)));
        m_reading.scrollToCurrent();
        m_reading.note();
    }
    viewport()->update();
}

void ProseView::readFrom(const QString& stepId)
{
    const auto block = m_text.firstBlockOf(stepId);
    if (!block)
        return;
    setTextCursor(QTextCursor(document()->findBlockByNumber(*block)));
    verticalScrollBar()->setValue(int(m_text.blockRect(*block).top()));
    m_reading.note();
}

void ProseView::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    const auto section = m_text.rectOf(m_reading.currentStep());
    if (!section)
        return;
    const QRectF rect = section->translated(0, -verticalScrollBar()->value());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::look().colour(theme::Role::Weights));
    painter.drawRoundedRect(QRectF(2, rect.top() + 6, edgeWidth, rect.height() - 10), 2, 2);
}

void ProseView::showEvent(QShowEvent* event)
{
    const QScopedValueRollback layingOut(m_layingOut, true);
    // When it is shown first, the view scrolls to its caret.
    QTextBrowser::showEvent(event);
    m_reading.restore();
}

void ProseView::resizeEvent(QResizeEvent* event)
{
    const QScopedValueRollback layingOut(m_layingOut, true);
    const int widest = widestLineInEms * fontMetrics().height();
    setLineWrapMode(viewport()->width() > widest ? FixedPixelWidth : WidgetWidth);
    if (lineWrapMode() == FixedPixelWidth)
        setLineWrapColumnOrWidth(widest);
    QTextBrowser::resizeEvent(event);
    m_reading.restore();
}

void ProseView::mouseMoveEvent(QMouseEvent* event)
{
    const bool byPerson = pointerMoved();
    if (mouseMovesText)
        return;
    const QString hovered =
        byPerson ? m_text.stepAt(event->position().y() + verticalScrollBar()->value())
                 : m_hoveredStep;
    if (hovered != m_hoveredStep)
        emit stepHovered(m_hoveredStep = hovered);
    // Last: it may come back long after, at the end of a drag, when the pointer is elsewhere.
    const QScopedValueRollback moving(mouseMovesText, true);
    QTextBrowser::mouseMoveEvent(event);
}

void ProseView::leaveEvent(QEvent* event)
{
    QTextBrowser::leaveEvent(event);
    if (!m_hoveredStep.isEmpty())
        emit stepHovered(m_hoveredStep = QString());
}

void ProseView::changeEvent(QEvent* event)
{
    const QScopedValueRollback layingOut(m_layingOut, true);
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

void ProseView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Space && isPlain && isOnLink())
        follow(linkAtCaret());
    else
        QTextBrowser::keyPressEvent(event);
}

bool ProseView::isWordElsewhere() const
{
    const auto deed = Deed::of(linkAtCaret());
    if (!deed || deed->kind != Deed::Kind::Word)
        return false;
    const auto current = m_text.firstBlockOf(m_reading.currentStep());
    const QString here = m_text.paragraphOf(textCursor().blockNumber()).stepId;
    return current && m_text.paragraphOf(*current).stepId != here;
}

bool ProseView::focusNextPrevChild(bool next)
{
    const QUrl link = linkAtCaret();
    const QTextCursor caret = textCursor();
    const int scrolled = verticalScrollBar()->value();
    bool moved = QTextBrowser::focusNextPrevChild(next);
    while (moved && hasFocus() && isWordElsewhere())
        moved = QTextBrowser::focusNextPrevChild(next);
    if (hasFocus())
        return moved;
    // Words elsewhere, links and titles of notes that Tab passes on its way out are not where
    // somebody reads.
    setTextCursor(caret);
    verticalScrollBar()->setValue(scrolled);
    if (!link.isEmpty() && !m_text.isOpen(link))
        m_reading.scrollToCurrent();
    return moved;
}

void ProseView::wheelEvent(QWheelEvent* event)
{
    // Ctrl and the wheel change the size of all text in the window, not of this one view.
    if (event->modifiers() & Qt::ControlModifier)
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

QMimeData* ProseView::createMimeDataFromSelection() const
{
    QTextDocument exact;
    exactcopy::copy(textCursor(), exact);
    // What keeps lines together is of use here only.
    auto* copied = new QMimeData;
    copied->setText(exact.toPlainText().remove(lessontext::joiner));
    copied->setHtml(exact.toHtml().remove(lessontext::joiner));
    return copied;
}

} // namespace gui
