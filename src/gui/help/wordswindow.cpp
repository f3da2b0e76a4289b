// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/wordswindow.h"

#include "gui/look/windowsize.h"
#include "gui/texts/words.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

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
    words->show();
    words->showWord(wordId);
    words->raise();
    words->activateWindow();
    return words;
}

WordsWindow::WordsWindow(NameOfPlace nameOfPlace, QWidget* window)
    : QDialog(window), m_nameOfPlace(std::move(nameOfPlace)), m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("wordsWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("wordsText"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    connect(m_text, &QTextBrowser::anchorClicked, this, &WordsWindow::deedWanted);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    fill();
    resize(windowSize({560, 560}, *screen()));
}

void WordsWindow::fill()
{
    setWindowTitle(tr("Words"));
    m_text->setAccessibleName(tr("The words of the lessons"));
    m_text->clear();
    QTextCursor cursor(m_text->document());
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
    m_text->setTextCursor(cursor);
}

void WordsWindow::showWord(const QString& id)
{
    const Word* word = words::find(id);
    if (word) {
        const int place = int(word - words::all().constData());
        for (QTextBlock block = m_text->document()->begin(); block.isValid();
             block = block.next()) {
            const QTextBlockFormat format = block.blockFormat();
            if (!format.hasProperty(placeOfWord) || format.intProperty(placeOfWord) != place)
                continue;
            // At the top, with its name selected, so that a screen reader begins there.
            m_text->moveCursor(QTextCursor::End);
            QTextCursor cursor(block);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            m_text->setTextCursor(cursor);
            break;
        }
    }
    m_text->setFocus();
}

void WordsWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace gui
