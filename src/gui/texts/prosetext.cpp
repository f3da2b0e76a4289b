// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/prosetext.h"

#include "gui/base/briefname.h"
#include "gui/base/plaintip.h"
#include "gui/look/theme.h"
#include "gui/texts/deed.h"
#include "gui/texts/exactcopy.h"
#include "gui/texts/placeholders.h"
#include "gui/texts/valuemarks.h"
#include "gui/texts/words.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>

namespace gui
{

namespace
{

constexpr int noteMargin = 18;
constexpr int documentMargin = 16;

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
void polish(QTextDocument& document, int fromBlock, bool note, const QColor& linkColour)
{
    const QFont code = theme::look().codeFont();
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
                chars.setForeground(theme::look().textColour(theme::Role::Neutral));
            } else if (heading) {
                chars.setFontPointSize(document.defaultFont().pointSizeF() * 1.18);
                chars.setFontWeight(QFont::DemiBold);
                chars.clearProperty(QTextFormat::FontSizeAdjustment);
            }
            if (const auto deed = Deed::of(QUrl(chars.anchorHref()))) {
                chars.setForeground(linkColour);
                chars.setToolTip(plainTip(deed->tip()));
            }
            part.setCharFormat(chars);
        }
    }
}

} // namespace

ProseText::Filled ProseText::filled(const Section& section) const
{
    if (!m_stepOf)
        return {fillPlaceholders(lessontext::chosen(section.text, {}),
                                 [](const auto&) { return QStringLiteral("–"); }),
                {}};
    const Moment step = m_stepOf(section.stepIds);
    if (!step)
        return {};
    Filled filled;
    const QString chosen = lessontext::withBoxes(lessontext::chosen(section.text, *step), m_shown);
    filled.text = lessontext::withWholeNumbers(
        fillPlaceholders(fitSums(chosen, *step), [&](const Placeholder& placeholder) {
            filled.numbers << Number{exactText(placeholder, *step, m_numberNames),
                                     tipText(placeholder, *step, m_numberNames)};
            // They are a person's own words, not Markdown.
            return valuemarks::marked(escaped(displayText(placeholder, *step, m_numberNames)),
                                      filled.numbers.size() - 1);
        }));
    return filled;
}

bool ProseText::isOutdated() const
{
    QList<Filled> now;
    for (const Section& section : m_sections) {
        if (Filled each = filled(section); !each.text.isEmpty())
            now << std::move(each);
    }
    return now != m_written;
}

void ProseText::write(const QFont& font, const QColor& linkColour)
{
    m_written.clear();
    m_places.clear();
    m_document.clear();
    m_document.setDefaultFont(font);
    m_document.setDocumentMargin(documentMargin);
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    for (const Section& section : std::as_const(m_sections)) {
        Filled text = filled(section);
        if (text.text.isEmpty())
            continue;
        writeParts(cursor, section, text, linkColour);
        m_written << std::move(text);
    }
    linkWords();
    cursor.endEditBlock();
}

void ProseText::writeParts(QTextCursor& cursor, const Section& section, const Filled& filled,
                           const QColor& linkColour)
{
    Place place{section.stepIds, -1, 0};
    qsizetype number = 0;
    for (const ProsePart& part : lessontext::proseParts(filled.text)) {
        if (!m_document.isEmpty())
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        if (place.firstBlock < 0)
            place.firstBlock = cursor.blockNumber();
        if (part.noteTitle.isEmpty()) {
            insertMarkdown(cursor, part.markdown, filled.numbers, false, linkColour);
            continue;
        }
        const QString key = noteKey(section.stepIds.value(0), number++);
        insertNoteTitle(cursor, key, valuemarks::without(part.noteTitle), linkColour);
        if (m_openNotes.contains(key)) {
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
            insertMarkdown(cursor, part.markdown, filled.numbers, true, linkColour);
        }
    }
    place.firstBlock = std::max(place.firstBlock, 0);
    place.lastBlock = cursor.blockNumber();
    m_places << place;
}

void ProseText::insertMarkdown(QTextCursor& cursor, const QString& markdown,
                               const QList<Number>& numbers, bool note, const QColor& linkColour)
{
    QTextDocument part;
    part.setDefaultFont(m_document.defaultFont());
    part.setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    for (QTextCursor found = valuemarks::next(part); !found.isNull();
         found = valuemarks::next(part)) {
        const Number& number = numbers[valuemarks::take(found)];
        exactcopy::mark(found, number.exact);
        QTextCharFormat tip;
        tip.setToolTip(number.tip);
        found.mergeCharFormat(tip);
    }
    const int from = cursor.blockNumber();
    const QTextBlockFormat firstFormat = part.firstBlock().blockFormat();
    cursor.setBlockFormat(firstFormat);
    cursor.insertFragment(QTextDocumentFragment(&part));
    polish(m_document, from, note, linkColour);
    tellWholeNames(m_document.findBlockByNumber(from).position());
    cursor.movePosition(QTextCursor::End);
}

void ProseText::tellWholeNames(int from)
{
    for (const QString& name : std::as_const(m_numberNames)) {
        const QString brief = briefName(name);
        if (brief == name)
            continue;
        QTextCharFormat tip;
        tip.setToolTip(plainTip(name));
        for (QTextCursor found = m_document.find(brief, from, QTextDocument::FindCaseSensitively);
             !found.isNull();
             found = m_document.find(brief, found, QTextDocument::FindCaseSensitively))
            found.mergeCharFormat(tip);
    }
}

void ProseText::linkWords()
{
    const words::Finder& finder = words::finder();
    QTextCharFormat quiet;
    quiet.setAnchor(true);
    quiet.setUnderlineStyle(QTextCharFormat::DotLine);
    quiet.setUnderlineColor(theme::look().colour(theme::Role::Neutral));
    QSet<QString> met;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            continue;
        for (auto it = finder.pattern.globalMatch(block.text()); it.hasNext();) {
            const auto match = it.next();
            const QString id = finder.idOf.value(match.captured().toLower());
            QTextCursor place(block);
            place.setPosition(block.position() + int(match.capturedStart()) + 1);
            const QTextCharFormat written = place.charFormat();
            if (met.contains(id) || written.isAnchor() || written.fontFixedPitch())
                continue;
            met.insert(id);
            place.setPosition(block.position() + int(match.capturedStart()));
            place.setPosition(block.position() + int(match.capturedEnd()), QTextCursor::KeepAnchor);
            quiet.setAnchorHref(QStringLiteral("do:word/") + id);
            quiet.setToolTip(plainTip(words::find(id)->sentence));
            place.mergeCharFormat(quiet);
        }
    }
}

void ProseText::insertNoteTitle(QTextCursor& cursor, const QString& key, const QString& title,
                                const QColor& linkColour)
{
    QTextBlockFormat block;
    block.setBottomMargin(8);
    block.setTopMargin(2);
    cursor.setBlockFormat(block);
    QTextCharFormat link;
    link.setAnchor(true);
    link.setAnchorHref(QStringLiteral("note:") + key);
    link.setForeground(linkColour);
    link.setFontWeight(QFont::DemiBold);
    const QChar mark = m_openNotes.contains(key) ? QChar(0x25be) : QChar(0x25b8);
    cursor.insertText(mark + QLatin1Char(' ') + tr("Look closer: %1").arg(title), link);
}

bool ProseText::isNote(const QUrl& link)
{
    return link.scheme() == QLatin1String("note");
}

bool ProseText::toggleNote(const QUrl& link)
{
    const QString key = link.path();
    if (m_openNotes.remove(key))
        return false;
    m_openNotes.insert(key);
    return true;
}

void ProseText::setNotesOpen(bool open)
{
    m_openNotes.clear();
    for (const Section& section : std::as_const(m_sections)) {
        qsizetype number = 0;
        for (const ProsePart& part : lessontext::proseParts(section.text)) {
            if (open && !part.noteTitle.isEmpty())
                m_openNotes.insert(noteKey(section.stepIds.value(0), number++));
        }
    }
}

QTextCursor ProseText::titleOf(const QUrl& note) const
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (QUrl(part.fragment().charFormat().anchorHref()) != note)
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(),
                               QTextCursor::KeepAnchor);
            return cursor;
        }
    }
    return {};
}

int ProseText::lastBlockOfNote(int title) const
{
    QTextBlock last = m_document.findBlockByNumber(title);
    while (last.next().isValid() && last.next().blockFormat().leftMargin() > 0)
        last = last.next();
    return last.blockNumber();
}

QString ProseText::headingOf(const QString& stepId) const
{
    const auto section = std::ranges::find_if(
        m_sections, [&](const Section& each) { return each.stepIds.contains(stepId); });
    return section == m_sections.end() ? QString() : lessontext::heading(section->text);
}

int ProseText::wordsOf(const QString& stepId) const
{
    const Place* place = placeOf(stepId);
    int words = 0;
    for (int block = place ? place->firstBlock : 0; place && block <= place->lastBlock; ++block)
        words += int(m_document.findBlockByNumber(block)
                         .text()
                         .split(QLatin1Char(' '), Qt::SkipEmptyParts)
                         .size());
    return words;
}

const ProseText::Place* ProseText::placeOf(const QString& stepId) const
{
    const auto place =
        std::ranges::find_if(m_places, [&](const Place& p) { return p.stepIds.contains(stepId); });
    return place == m_places.end() ? nullptr : &*place;
}

QString ProseText::stepAt(double y) const
{
    QString found;
    for (const Place& place : m_places) {
        const QRectF rect = placeRect(place);
        if (y >= rect.top() && y < rect.bottom())
            found = place.stepIds.value(0);
    }
    return found;
}

std::optional<QRectF> ProseText::rectOf(const QString& stepId) const
{
    const Place* place = placeOf(stepId);
    return place ? std::optional(placeRect(*place)) : std::nullopt;
}

std::optional<int> ProseText::firstBlockOf(const QString& stepId) const
{
    const Place* place = placeOf(stepId);
    return place ? std::optional(place->firstBlock) : std::nullopt;
}

ProseText::Paragraph ProseText::paragraphOf(int block) const
{
    const auto after = std::ranges::upper_bound(m_places, block, {}, &Place::firstBlock);
    if (after == m_places.cbegin())
        return {};
    const Place& place = *std::prev(after);
    return {place.stepIds.value(0), block - place.firstBlock};
}

std::optional<int> ProseText::blockOf(const Paragraph& paragraph) const
{
    const Place* place = placeOf(paragraph.stepId);
    if (!place)
        return std::nullopt;
    return std::min(place->firstBlock + paragraph.number, place->lastBlock);
}

int ProseText::blockCount() const
{
    return m_document.blockCount();
}

QRectF ProseText::blockRect(int block) const
{
    return m_document.documentLayout()->blockBoundingRect(m_document.findBlockByNumber(block));
}

QRectF ProseText::placeRect(const Place& place) const
{
    const double top = blockRect(place.firstBlock).top();
    return {0, top, 1, blockRect(place.lastBlock).bottom() - top};
}

} // namespace gui
