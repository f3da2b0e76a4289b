// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/belowtext.h"
#include "gui/page/questioncard.h"

namespace gui
{

/// Under the prose, quietly: what a person may try here, and what of it they have reached. A line
/// each, with a tick before what is reached. Knows of no lesson.
class GoalLines : public BelowText
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

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QList<Line> m_lines;
};

} // namespace gui
