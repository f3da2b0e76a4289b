// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace gui
{

/// The lessons' titles, each whole: on several lines where one does not hold it. Keys move a cursor
/// that Space and Return open a lesson with; without the focus it stands on the lesson that is
/// open.
class LessonList : public QListWidget
{
    Q_OBJECT

public:
    using QListWidget::QListWidget;

    /// That lesson is open now, or none (-1).
    void setOpenRow(int row);
    /// Takes up the titles and the size of the text.
    void fit();
    /// The width in which every title stands on one line, or, if that is more than `most`, the
    /// larger of `most` and the width that breaks no word.
    int wantedWidth(int most) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A title is bold while its lesson is the current one, and no row changes its height then.
    QFontMetrics boldMetrics() const;
    /// What a row has beside its title: the sign, and room around both.
    int besideTitle() const;
    void fitRows();

    int m_openRow = -1;
};

} // namespace gui
