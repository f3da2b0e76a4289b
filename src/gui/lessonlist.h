#pragma once

#include <QListWidget>

namespace gui
{

/// The lessons' titles, each whole: on several lines where one does not hold it.
class LessonList : public QListWidget
{
    Q_OBJECT

public:
    using QListWidget::QListWidget;

    /// Takes up the titles and the size of the text.
    void fit();
    /// The width in which every title stands on one line, or, if that is more than `most`, the
    /// larger of `most` and the width that breaks no word.
    int wantedWidth(int most) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A title is bold while its lesson is the current one, and no row changes its height then.
    QFontMetrics boldMetrics() const;
    /// What a row has beside its title: the sign, and room around both.
    int besideTitle() const;
    void fitRows();
};

} // namespace gui
