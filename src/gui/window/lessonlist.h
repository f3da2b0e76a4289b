// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace gui
{

/// The lessons' titles, each whole: on several lines where one does not hold it, and where not even
/// its words have room, the lessons' numbers alone, with the titles in tips and for screen readers.
/// Where all rows have the height for it, how far the person has come stands below each title.
/// Keys move a cursor that Space and Return open a lesson with; without the focus it stands on the
/// lesson that is open.
class LessonList : public QListWidget
{
    Q_OBJECT

public:
    /// The number of an item's lesson, which stands in for a title that has no room.
    static constexpr int NumberRole = Qt::UserRole + 1;
    /// How far the person has come in it, a few words for each thing that is counted; empty where
    /// they have not begun.
    static constexpr int ProgressRole = Qt::UserRole + 2;

    explicit LessonList(QWidget* parent = nullptr);

    /// That lesson is open now, or none (-1).
    void setOpenRow(int row);
    /// Takes up the titles and the size of the text.
    void fit();
    /// The width in which every title stands on one line; where that is more than the page can
    /// spare with comfort, long titles take two lines. No more than `most`, if that breaks no word,
    /// or else the width of the numbers.
    int wantedWidth(int most, int spared) const;
    /// Whether it is too narrow for the words of its titles.
    bool showsNumbers() const { return m_showsNumbers; }
    /// Whether there is a line for progress.
    bool showsProgress() const { return m_showsProgress; }
    /// As much of an item's progress as fits there, no count without its word.
    static QString progressIn(const QStringList& counts, const QFontMetrics& metrics, int width);
    /// In which that is written.
    QFont progressFont() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A title is bold while its lesson is the current one, and no row changes its height then.
    QFontMetrics boldMetrics() const;
    /// What a row has beside its title: the sign, and room around both.
    int besideTitle() const;
    /// The widths that break no word of a title, and that hold the numbers.
    int wordsWidth() const;
    int numbersWidth() const;
    /// Closer together where all of them would not be seen otherwise.
    int heightOfNumber() const;
    int heightOfRow(int text) const;
    /// Of all titles, in a list of that width.
    int heightOfTitles(int width) const;
    /// The width that titles have, beside the scroll bar that they may need.
    int roomForTitles() const;
    void fitRows();

    int m_openRow = -1;
    /// Found out whenever rows are fitted: every row that is painted asks.
    bool m_showsNumbers = false;
    bool m_showsProgress = false;
};

} // namespace gui
