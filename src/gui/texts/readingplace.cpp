// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/readingplace.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// What is left free above what is scrolled to.
constexpr int roomAbove = 8;

} // namespace

int ReadingPlace::topOf(const QRectF& section) const
{
    const QScrollBar* bar = m_view.verticalScrollBar();
    return std::clamp(int(section.top()) - roomAbove, bar->minimum(), bar->maximum());
}

bool ReadingPlace::isInView(const QRectF& section) const
{
    // The whole section, with a little room above it, if it fits, otherwise its beginning.
    const int top = m_view.verticalScrollBar()->value();
    const int wanted = topOf(section);
    return top == wanted || (wanted > top && section.bottom() <= top + m_view.viewport()->height());
}

void ReadingPlace::scrollToCurrent()
{
    const auto section = m_text.rectOf(m_currentStep);
    if (section && !isInView(*section))
        m_view.verticalScrollBar()->setValue(topOf(*section));
}

void ReadingPlace::scrollToNote(int title)
{
    const double bottom = m_text.blockRect(m_text.lastBlockOfNote(title)).bottom();
    const int lowest = int(std::ceil(bottom)) + roomAbove - m_view.viewport()->height();
    const int highest = int(m_text.blockRect(title).top()) - roomAbove;
    QScrollBar* bar = m_view.verticalScrollBar();
    bar->setValue(std::max(bar->value(), std::min(lowest, highest)));
}

void ReadingPlace::note()
{
    const double top = m_view.verticalScrollBar()->value();
    int block = 0;
    while (block + 1 < m_text.blockCount() && m_text.blockRect(block + 1).top() <= top)
        ++block;
    const QRectF rect = m_text.blockRect(block);
    m_paragraph = m_text.paragraphOf(block);
    m_into = (top - rect.top()) / std::max(1.0, rect.height());
    const auto current = m_text.rectOf(m_currentStep);
    m_showsCurrent = current && isInView(*current);
}

void ReadingPlace::restore()
{
    QScrollBar* bar = m_view.verticalScrollBar();
    // How far the view can scroll is an estimate until the last paragraph has been laid out.
    m_text.blockRect(m_text.blockCount() - 1);
    if (const auto block = m_text.blockOf(m_paragraph)) {
        const QRectF rect = m_text.blockRect(*block);
        bar->setValue(qRound(rect.top() + m_into * rect.height()));
    }
    const auto current = m_text.rectOf(m_currentStep);
    if (!m_showsCurrent || !current)
        return;
    // As little as brings it back.
    const int lowest = int(std::ceil(current->bottom())) - m_view.viewport()->height();
    bar->setValue(std::min(std::max(bar->value(), lowest), topOf(*current)));
}

void ReadingPlace::takeOver(const ReadingPlace& other)
{
    m_paragraph = other.m_paragraph;
    m_into = other.m_into;
    m_showsCurrent = other.m_showsCurrent;
}

} // namespace gui
