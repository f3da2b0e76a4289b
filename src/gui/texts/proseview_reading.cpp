// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/proseview.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>
#include <utility>

/// The part of the prose that knows where things stand, and keeps the place where the person reads.
namespace gui
{

const ProseView::Place* ProseView::placeOf(const QString& stepId) const
{
    const auto place =
        std::ranges::find_if(m_places, [&](const Place& p) { return p.stepIds.contains(stepId); });
    return place == m_places.end() ? nullptr : &*place;
}

int ProseView::wordsOf(const QString& stepId) const
{
    const Place* place = placeOf(stepId);
    int words = 0;
    for (int block = place ? place->firstBlock : 0; place && block <= place->lastBlock; ++block)
        words += int(document()
                         ->findBlockByNumber(block)
                         .text()
                         .split(QLatin1Char(' '), Qt::SkipEmptyParts)
                         .size());
    return words;
}

ProseView::Paragraph ProseView::paragraphOf(int block) const
{
    const auto after =
        std::ranges::upper_bound(std::as_const(m_places), block, {}, &Place::firstBlock);
    if (after == m_places.cbegin())
        return {};
    const Place& place = *std::prev(after);
    return {place.stepIds.value(0), block - place.firstBlock};
}

std::optional<int> ProseView::blockOf(const Paragraph& paragraph) const
{
    const Place* place = placeOf(paragraph.stepId);
    if (!place)
        return std::nullopt;
    return std::min(place->firstBlock + paragraph.number, place->lastBlock);
}

void ProseView::putCaret(const Paragraph& paragraph, int positionInBlock)
{
    QTextCursor caret(document()->findBlockByNumber(blockOf(paragraph).value_or(0)));
    caret.setPosition(caret.position() + std::min(positionInBlock, caret.block().length() - 1));
    setTextCursor(caret);
}

QRectF ProseView::blockRect(int number) const
{
    const auto* layout = document()->documentLayout();
    return layout->blockBoundingRect(document()->findBlockByNumber(number));
}

QRectF ProseView::placeRect(const Place& place) const
{
    const double top = blockRect(place.firstBlock).top();
    return {0, top, 1, blockRect(place.lastBlock).bottom() - top};
}

int ProseView::topOf(const QRectF& section) const
{
    return std::clamp(int(section.top()) - textMargin / 2, verticalScrollBar()->minimum(),
                      verticalScrollBar()->maximum());
}

bool ProseView::isInView(const QRectF& section) const
{
    // The whole section, with a little room above it, if it fits, otherwise its beginning.
    const int top = verticalScrollBar()->value();
    const int wanted = topOf(section);
    return top == wanted || (wanted > top && section.bottom() <= top + viewport()->height());
}

void ProseView::scrollToCurrent()
{
    const Place* place = placeOf(m_currentStep);
    if (!place)
        return;
    const QRectF rect = placeRect(*place);
    if (!isInView(rect))
        verticalScrollBar()->setValue(topOf(rect));
}

void ProseView::scrollToNoteAtCaret()
{
    const QTextBlock title = textCursor().block();
    QTextBlock last = title;
    while (last.next().isValid() && last.next().blockFormat().leftMargin() > 0)
        last = last.next();
    const int lowest = int(std::ceil(blockRect(last.blockNumber()).bottom())) + textMargin / 2 -
                       viewport()->height();
    const int highest = int(blockRect(title.blockNumber()).top()) - textMargin / 2;
    verticalScrollBar()->setValue(
        std::max(verticalScrollBar()->value(), std::min(lowest, highest)));
}

void ProseView::noteReadingPlace()
{
    const double top = verticalScrollBar()->value();
    int block = 0;
    while (block + 1 < document()->blockCount() && blockRect(block + 1).top() <= top)
        ++block;
    const QRectF rect = blockRect(block);
    m_reading.paragraph = paragraphOf(block);
    m_reading.into = (top - rect.top()) / std::max(1.0, rect.height());
    const Place* current = placeOf(m_currentStep);
    m_reading.showsCurrent = current && isInView(placeRect(*current));
}

void ProseView::returnToReadingPlace()
{
    Q_ASSERT(m_layingOut);
    // How far the view can scroll is an estimate until the last paragraph has been laid out.
    blockRect(document()->blockCount() - 1);
    if (const auto block = blockOf(m_reading.paragraph)) {
        const QRectF rect = blockRect(*block);
        verticalScrollBar()->setValue(qRound(rect.top() + m_reading.into * rect.height()));
    }
    const Place* current = placeOf(m_currentStep);
    if (!m_reading.showsCurrent || !current)
        return;
    // As little as brings it back.
    const QRectF rect = placeRect(*current);
    const int lowest = int(std::ceil(rect.bottom())) - viewport()->height();
    verticalScrollBar()->setValue(
        std::min(std::max(verticalScrollBar()->value(), lowest), topOf(rect)));
}

QMimeData* ProseView::createMimeDataFromSelection() const
{
    // What keeps lines together is of use here only.
    auto* copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText().remove(lessontext::joiner));
    copied->setHtml(textCursor().selection().toHtml().remove(lessontext::joiner));
    return copied;
}

} // namespace gui
