// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/proseview.h"

#include "gui/base/pointer.h"
#include "gui/look/theme.h"
#include "gui/texts/placeholders.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
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
constexpr int noteMargin = 18;
/// About seventy characters.
constexpr int widestLineInEms = 36;

/// With what Markdown would take for marks taken as it stands.
QString escaped(QString text)
{
    static const QRegularExpression marks(QStringLiteral("([\\\\`*_{}<>#~|&])"));
    // A backslash, and the mark.
    return text.replace(marks, QStringLiteral("\\\\1"));
}

QString noteKey(const QString& stepId, qsizetype number)
{
    return QStringLiteral("%1/%2").arg(stepId).arg(number);
}

/// Spacing, fonts and colours of what Markdown has made, from this block to the end.
void polish(QTextDocument& document, int fromBlock, bool note)
{
    const QFont code = theme::codeFont();
    for (QTextBlock block = document.findBlockByNumber(fromBlock); block.isValid();
         block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(heading ? 20 : 0);
        format.setBottomMargin(block.textList() ? 4 : 8);
        format.setLineHeight(128, QTextBlockFormat::ProportionalHeight);
        format.setLeftMargin(note ? noteMargin : 0);
        if (format.hasProperty(QTextFormat::BlockCodeFence))
            format.setNonBreakableLines(false);
        cursor.setBlockFormat(format);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextCharFormat chars = fragment.charFormat();
            QTextCursor part(&document);
            part.setPosition(fragment.position());
            part.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            if (chars.fontFixedPitch()) {
                chars.setFontFamilies(code.families());
                chars.setFontPointSize(code.pointSizeF());
                chars.setForeground(theme::textColour(theme::Role::Neutral));
            } else if (heading) {
                chars.setFontPointSize(document.defaultFont().pointSizeF() * 1.18);
                chars.setFontWeight(QFont::DemiBold);
                chars.clearProperty(QTextFormat::FontSizeAdjustment);
            }
            part.setCharFormat(chars);
        }
    }
}

} // namespace

ProseView::ProseView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(false);
    connect(this, &QTextBrowser::anchorClicked, this, &ProseView::toggleNote);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_layingOut)
            noteReadingPlace();
    });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(milliSecondsOfRest);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        QString text;
        for (const Section& section : m_sections)
            text += filled(section);
        if (text != m_shownText)
            rebuild();
    });
}

void ProseView::setSections(QList<Section> sections)
{
    m_sections = std::move(sections);
    rebuild();
}

void ProseView::setNumberNames(const QStringList& names)
{
    m_numberNames = names;
}

void ProseView::setValues(std::function<Moment(const QStringList&)> stepOf)
{
    m_stepOf = std::move(stepOf);
    if (m_shownText.isEmpty())
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

QString ProseView::filled(const Section& section) const
{
    if (!m_stepOf)
        return fillPlaceholders(lessontext::chosen(section.text, {}),
                                [](const auto&) { return QStringLiteral("–"); });
    const Moment step = m_stepOf(section.stepIds);
    if (!step)
        return {};
    return lessontext::withWholeNumbers(
        fillPlaceholders(fitSums(lessontext::chosen(section.text, *step), *step),
                         [&](const Placeholder& placeholder) {
                             // They are a person's own words, not Markdown.
                             return escaped(displayText(placeholder, *step, m_numberNames));
                         }));
}

void ProseView::rebuild()
{
    const QScopedValueRollback layingOut(m_layingOut, true);
    const int scrolled = verticalScrollBar()->value();
    const Paragraph caretAt = paragraphOf(textCursor().blockNumber());
    const int caretIn = textCursor().positionInBlock();
    m_shownText.clear();
    m_places.clear();
    document()->clear();
    document()->setDefaultFont(font());
    document()->setDocumentMargin(textMargin);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const Section& section : std::as_const(m_sections)) {
        const QString text = filled(section);
        if (text.isEmpty())
            continue;
        m_shownText += text;
        Place place{section.stepIds, 0, 0};
        bool first = true;
        qsizetype number = 0;
        for (const ProsePart& part : lessontext::proseParts(text)) {
            if (!document()->isEmpty())
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
            if (first)
                place.firstBlock = cursor.blockNumber();
            first = false;
            if (part.noteTitle.isEmpty()) {
                insertMarkdown(cursor, part.markdown, false);
                continue;
            }
            const QString key = noteKey(section.stepIds.value(0), number++);
            insertNoteTitle(cursor, key, part.noteTitle);
            if (m_openNotes.contains(key)) {
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
                insertMarkdown(cursor, part.markdown, true);
            }
        }
        place.lastBlock = cursor.blockNumber();
        m_places << place;
    }
    cursor.endEditBlock();
    // The caret was pushed to the end.
    putCaret(caretAt, caretIn);
    verticalScrollBar()->setValue(scrolled);
    returnToReadingPlace();
    viewport()->update();
}

void ProseView::insertMarkdown(QTextCursor& cursor, const QString& markdown, bool note)
{
    QTextDocument part;
    part.setDefaultFont(font());
    part.setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    const int from = cursor.blockNumber();
    const QTextBlockFormat firstFormat = part.firstBlock().blockFormat();
    cursor.setBlockFormat(firstFormat);
    cursor.insertFragment(QTextDocumentFragment(&part));
    polish(*document(), from, note);
    cursor.movePosition(QTextCursor::End);
}

void ProseView::insertNoteTitle(QTextCursor& cursor, const QString& key, const QString& title)
{
    QTextBlockFormat block;
    block.setBottomMargin(8);
    block.setTopMargin(2);
    cursor.setBlockFormat(block);
    QTextCharFormat link;
    link.setAnchor(true);
    link.setAnchorHref(QStringLiteral("note:") + key);
    link.setForeground(palette().link());
    link.setFontWeight(QFont::DemiBold);
    const QChar mark = m_openNotes.contains(key) ? QChar(0x25be) : QChar(0x25b8);
    cursor.insertText(mark + QLatin1Char(' ') + tr("Look closer: %1").arg(title), link);
}

QUrl ProseView::noteAtCaret() const
{
    const QTextCursor caret = textCursor();
    const QUrl link(caret.hasSelection() ? caret.charFormat().anchorHref() : QString());
    return link.scheme() == QLatin1String("note") ? link : QUrl();
}

void ProseView::toggleNote(const QUrl& link)
{
    if (link.scheme() != QLatin1String("note"))
        return;
    const QString key = link.path();
    if (!m_openNotes.remove(key))
        m_openNotes.insert(key);
    rebuild();
    selectNote(link);
    if (m_openNotes.contains(key))
        scrollToNoteAtCaret();
}

void ProseView::selectNote(const QUrl& link)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (QUrl(part.fragment().charFormat().anchorHref()) != link)
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(),
                               QTextCursor::KeepAnchor);
            setTextCursor(cursor);
            return;
        }
    }
}

void ProseView::setNotesOpen(bool open)
{
    m_openNotes.clear();
    for (const Section& section : std::as_const(m_sections)) {
        qsizetype number = 0;
        for (const ProsePart& part : lessontext::proseParts(section.text)) {
            if (open && !part.noteTitle.isEmpty())
                m_openNotes.insert(noteKey(section.stepIds.value(0), number++));
        }
    }
    rebuild();
}

void ProseView::takeOver(const ProseView& other)
{
    m_openNotes = other.m_openNotes;
    m_reading = other.m_reading;
    rebuild();
    const QScopedValueRollback layingOut(m_layingOut, true);
    putCaret(other.paragraphOf(other.textCursor().blockNumber()), 0);
    returnToReadingPlace();
}

void ProseView::setCurrentStep(const QString& stepId, bool follow)
{
    m_currentStep = stepId;
    if (follow) {
        // A screen reader goes on reading where the caret is, and Tab goes to the next note from
        // there.
        if (const Place* place = placeOf(stepId))
            setTextCursor(QTextCursor(document()->findBlockByNumber(place->firstBlock)));
        scrollToCurrent();
        noteReadingPlace();
    }
    viewport()->update();
}

QString ProseView::headingOf(const QString& stepId) const
{
    const auto section = std::ranges::find_if(
        m_sections, [&](const Section& each) { return each.stepIds.contains(stepId); });
    return section == m_sections.end() ? QString() : lessontext::heading(section->text);
}

void ProseView::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    const Place* place = placeOf(m_currentStep);
    if (!place)
        return;
    const QRectF rect = placeRect(*place).translated(0, -verticalScrollBar()->value());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(theme::Role::Weights));
    painter.drawRoundedRect(QRectF(2, rect.top() + 6, edgeWidth, rect.height() - 10), 2, 2);
}

void ProseView::showEvent(QShowEvent* event)
{
    const QScopedValueRollback layingOut(m_layingOut, true);
    // When it is shown first, the view scrolls to its caret.
    QTextBrowser::showEvent(event);
    returnToReadingPlace();
}

void ProseView::resizeEvent(QResizeEvent* event)
{
    const QScopedValueRollback layingOut(m_layingOut, true);
    const int widest = widestLineInEms * fontMetrics().height();
    setLineWrapMode(viewport()->width() > widest ? FixedPixelWidth : WidgetWidth);
    if (lineWrapMode() == FixedPixelWidth)
        setLineWrapColumnOrWidth(widest);
    QTextBrowser::resizeEvent(event);
    returnToReadingPlace();
}

void ProseView::mouseMoveEvent(QMouseEvent* event)
{
    const bool byPerson = pointerMoved();
    QTextBrowser::mouseMoveEvent(event);
    if (!byPerson)
        return;
    const double y = event->position().y() + verticalScrollBar()->value();
    QString hovered;
    for (const Place& place : std::as_const(m_places)) {
        const QRectF rect = placeRect(place);
        if (y >= rect.top() && y < rect.bottom())
            hovered = place.stepIds.value(0);
    }
    if (hovered != m_hoveredStep)
        emit stepHovered(m_hoveredStep = hovered);
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
    if (event->key() == Qt::Key_Space && isPlain && isOnNote())
        toggleNote(noteAtCaret());
    else
        QTextBrowser::keyPressEvent(event);
}

void ProseView::wheelEvent(QWheelEvent* event)
{
    // Ctrl and the wheel change the size of all text in the window, not of this one view.
    if (event->modifiers() & Qt::ControlModifier)
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

} // namespace gui
