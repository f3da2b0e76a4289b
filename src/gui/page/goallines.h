// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/questioncard.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace gui
{

/// Under the prose, quietly: what a person may try here, and what of it they have reached. A line
/// each, with a tick before what is reached; they scroll where they would take too much from the
/// text. Knows of no lesson.
class GoalLines : public QScrollArea
{
    Q_OBJECT

public:
    struct Line {
        QString id;
        QuestionCard::Words words;
        bool isReached = false;

        bool operator==(const Line&) const = default;
    };

    explicit GoalLines(QWidget* parent = nullptr);

    /// These and no others; of none, nothing is seen.
    void show(const QList<Line>& lines);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {width(), heightForWidth(width())}; }
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QWidget* m_inside;
    QLabel* m_title;
    QVBoxLayout* m_column;
    QList<Line> m_lines;
};

} // namespace gui
