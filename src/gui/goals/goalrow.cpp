// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goals/goalrow.h"

#include "gui/base/strings.h"
#include "gui/goals/goaltexts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace gui
{

namespace
{

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

GoalRow::GoalRow(model::Goal goal, QWidget* parent)
    : QWidget(parent),
      m_goal(goal),
      m_title(wrapped({}, this)),
      m_state(wrapped({}, this)),
      m_judge(new QPushButton(tr("Check"), this))
{
    const QString name = QString::fromLatin1(model::name(goal).data());
    setObjectName(QStringLiteral("goal-") + name);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    // Tab reaches it, so that a screen reader reads it out.
    m_title->setFocusPolicy(Qt::TabFocus);
    m_state->setObjectName(QStringLiteral("goalState"));
    m_judge->setObjectName(QStringLiteral("judgeGoal"));
    m_judge->setToolTip(tr("Makes the runs that it takes to tell"));
    m_judge->setAccessibleName(tr("Check: %1").arg(goaltexts::title(goal)));
    m_judge->setVisible(model::runs_for(goal) > 0);
    m_judge->setAutoDefault(false);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_judge, 0, 1);
    grid->addWidget(wrapped(goaltexts::hint(goal), this), 1, 0, 1, 2);
    grid->addWidget(m_state, 2, 0, 1, 2);
    connect(m_judge, &QPushButton::clicked, this, &GoalRow::judgementWanted);
    showState(false, {}, false);
}

void GoalRow::showState(bool isReached, const QString& state, bool canBeJudged)
{
    m_isReached = isReached;
    const QString title = goaltexts::title(m_goal);
    m_title->setText((isReached ? QStringLiteral("✓ ") : QStringLiteral("○ ")) + title);
    m_state->setText(isReached ? goaltexts::lesson(m_goal) : state);
    m_state->setVisible(!m_state->text().isEmpty());
    m_judge->setEnabled(canBeJudged && !isReached);
    m_title->setAccessibleName(
        inOneParagraph({isReached ? tr("Reached: %1.").arg(title) : tr("Goal: %1.").arg(title),
                        goaltexts::hint(m_goal), m_state->text()}));
}

QString GoalRow::state() const
{
    return m_state->text();
}

} // namespace gui
