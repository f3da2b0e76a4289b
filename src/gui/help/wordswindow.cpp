// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/wordswindow.h"

#include "gui/texts/words.h"

#include <QTextBlock>
#include <QTextBrowser>

#include <utility>

namespace gui
{

namespace
{

/// The block of a word's name has this number, which is its place in the alphabet.
constexpr int placeOfWord = QTextFormat::UserProperty;

QTextBlockFormat spaced(int above, int below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    return format;
}

} // namespace

WordsWindow* WordsWindow::open(const QString& wordId, const NameOfPlace& nameOfPlace,
                               QWidget* window)
{
    auto* words = window->findChild<WordsWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!words)
        words = new WordsWindow(nameOfPlace, window);
    words->comeToFront();
    words->showWord(wordId);
    return words;
}

WordsWindow::WordsWindow(NameOfPlace nameOfPlace, QWidget* window)
    : TextWindow(QStringLiteral("words"), {560, 560}, window), m_nameOfPlace(std::move(nameOfPlace))
{
    fill();
}

void WordsWindow::fill()
{
    setWindowTitle(tr("Words"));
    text().setAccessibleName(tr("The words of the lessons"));
    text().clear();
    QTextCursor cursor(text().document());
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    int place = 0;
    for (const Word& word : words::all()) {
        QTextBlockFormat name = spaced(place == 0 ? 0 : 14, 0);
        name.setProperty(placeOfWord, place);
        if (place == 0)
            cursor.setBlockFormat(name);
        else
            cursor.insertBlock(name);
        cursor.insertText(word.name(), bold);
        cursor.insertBlock(spaced(2, 2), QTextCharFormat());
        cursor.insertText(word.sentence, QTextCharFormat());
        cursor.insertBlock(spaced(0, 0), QTextCharFormat());
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(QStringLiteral("do:step/%1/%2").arg(word.lesson, word.step));
        link.setForeground(palette().color(QPalette::Link));
        cursor.insertText(m_nameOfPlace(word.lesson, word.step), link);
        ++place;
    }
    cursor.movePosition(QTextCursor::Start);
    text().setTextCursor(cursor);
}

void WordsWindow::showWord(const QString& id)
{
    const Word* word = words::find(id);
    if (word) {
        const int place = int(word - words::all().constData());
        for (QTextBlock block = text().document()->begin(); block.isValid(); block = block.next()) {
            const QTextBlockFormat format = block.blockFormat();
            if (!format.hasProperty(placeOfWord) || format.intProperty(placeOfWord) != place)
                continue;
            // At the top, with its name selected, so that a screen reader begins there.
            text().moveCursor(QTextCursor::End);
            QTextCursor cursor(block);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            text().setTextCursor(cursor);
            break;
        }
    }
    text().setFocus();
}

} // namespace gui
