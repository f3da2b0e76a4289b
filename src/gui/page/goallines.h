// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/questioncard.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gui
{

/// Under the prose, quietly: what a person may try here, and what of it they have reached. A line
/// each, with a tick before what is reached. Knows of no lesson.
class GoalLines : public QWidget
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

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QLabel* m_title;
    QVBoxLayout* m_column;
    QList<Line> m_lines;
};

} // namespace gui
