// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSize>

namespace Ui
{
class LessonPage;
}

namespace gui
{

class CodeView;

/// Shares out the room of a page: heights and widths that depend on the size of the text and of the
/// window, values and listings side by side or as tabs, and splitters as the person has left them.
class PageLayout : public QObject
{
    Q_OBJECT

public:
    /// Of a page that is set up, with its listings in their tabs.
    PageLayout(QWidget& page, Ui::LessonPage& ui);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rememberSplitters();
    void rememberListing();
    /// Values stand beside the listings where the window is wide enough for both.
    void arrangeDetails();
    /// The least that the column of pictures and values needs; it scrolls where it has less.
    void reserveColumn();
    /// The height at which as many values and lines of a listing are seen as a step is about.
    int detailsHeight() const;
    void shareOutHeight();
    /// Sizes that depend on the size of the text.
    void fitToText();
    /// The same for another size of the text than before: what it takes, it gives back.
    void followText();

    QWidget& m_page;
    Ui::LessonPage& m_ui;
    QList<CodeView*> m_listings;
    /// How text and pictures shared the width before the size of the text changed; nothing once the
    /// person has changed it.
    QList<int> m_widths;
    /// In a window of that size.
    QSize m_window;
    /// How values and listings shared their room when they last stood side by side.
    QList<int> m_detailsSizes;
};

} // namespace gui
