// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goals/goalspicture.h"

#include "gui/goals/goaljudge.h"
#include "gui/goals/goalrow.h"
#include "gui/goals/goaltexts.h"
#include "gui/run/runview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gui
{

namespace
{

constexpr int margin = 12;
constexpr int onPaper = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

} // namespace

GoalsPicture::GoalsPicture(RunView& run, QWidget* parent)
    : Picture(parent),
      m_run(run),
      m_judge(new GoalJudge(this)),
      m_judging(new QWidget(this)),
      m_judged(new QLabel(m_judging)),
      m_progress(new QProgressBar(m_judging))
{
    setObjectName(QStringLiteral("goalsPicture"));
    m_judged->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(QStringLiteral("judgingProgress"));
    m_progress->setAccessibleName(tr("Runs made"));
    auto* cancel = new QPushButton(tr("Cancel"), m_judging);
    cancel->setObjectName(QStringLiteral("cancelJudging"));
    auto* line = new QHBoxLayout(m_judging);
    line->setContentsMargins(margin, 4, margin, 4);
    line->addWidget(m_judged);
    line->addWidget(m_progress, 1);
    line->addWidget(cancel);
    m_judging->hide();

    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(margin, 8, margin, 8);
    rows->setSpacing(16);
    for (const model::Goal goal : model::goals) {
        auto* row = new GoalRow(goal, list);
        rows->addWidget(row);
        m_rows.push_back(row);
        connect(row, &GoalRow::judgementWanted, this, [this, goal] {
            // Its step would be of other rows than its run.
            if (m_run.isWorking())
                return;
            m_refusal.reset();
            m_judge->judge(goal, attempt());
            m_judged->setText(goaltexts::title(goal));
            m_progress->setMaximum(int(model::runs_for(goal)));
            showJudging(0);
            judgeByLook();
        });
    }
    rows->addStretch(1);
    auto* room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setWidget(list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_judging);
    column->addWidget(room, 1);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_judge->cancel();
        m_judging->hide();
        judgeByLook();
    });
    connect(m_judge, &GoalJudge::progressed, this, &GoalsPicture::showJudging);
    connect(m_judge, &GoalJudge::judged, this, &GoalsPicture::judged);
}

bool GoalsPicture::isReached(model::Goal goal) const
{
    return std::ranges::find(m_reached, goal) != m_reached.end();
}

model::Attempt GoalsPicture::attempt() const
{
    return {m_run.timeline().settings(), m_run.facts().dataset, m_run.facts().patterns,
            step().network, std::int64_t(step().number("iterations_made"))};
}

void GoalsPicture::drawStep(const model::Step& step)
{
    // While it is trained, only who looks on sees what is still lacking.
    const bool rests =
        std::int64_t(step.number("iterations_made")) == m_run.timeline().settings().iterations;
    m_refusal.reset();
    if (isVisible() || rests) {
        judgeByLook();
        return;
    }
    for (GoalRow* row : m_rows) {
        if (row->isReached() != isReached(row->goal()))
            row->showState(isReached(row->goal()), {}, false);
    }
}

void GoalsPicture::showEvent(QShowEvent* event)
{
    Picture::showEvent(event);
    if (!step().id.empty())
        judgeByLook();
}

void GoalsPicture::judgeByLook()
{
    const model::Attempt now = attempt();
    for (GoalRow* row : m_rows) {
        const model::Goal goal = row->goal();
        if (isReached(goal)) {
            row->showState(true, {}, false);
            continue;
        }
        const model::Lack lack = model::lack(goal, now, m_run.evaluation());
        if (lack == model::Lack::None && model::runs_for(goal) == 0) {
            row->showState(true, {}, false);
            // Whoever hears of it shows the step once more.
            QMetaObject::invokeMethod(
                this, [this, goal] { emit reached(goal); }, Qt::QueuedConnection);
            continue;
        }
        const bool isRefused = m_refusal && m_refusal->first == goal;
        row->showState(false, isRefused ? m_refusal->second : goaltexts::lack(lack),
                       lack == model::Lack::None && !m_judge->isWorking());
    }
}

void GoalsPicture::showJudging(std::size_t runs)
{
    m_judging->show();
    m_progress->setValue(int(runs));
}

void GoalsPicture::judged(model::Goal goal, const model::Ruling& ruling)
{
    m_judging->hide();
    if (ruling.reached) {
        emit reached(goal);
        return;
    }
    m_refusal = {goal, goaltexts::refusal(goal, ruling)};
    judgeByLook();
}

QString GoalsPicture::stateOf(const GoalRow& row) const
{
    if (row.isReached() || isReached(row.goal()))
        return goaltexts::lesson(row.goal());
    return step().id.empty()
               ? QString()
               : goaltexts::lack(model::lack(row.goal(), attempt(), m_run.evaluation()));
}

QString GoalsPicture::summary() const
{
    const auto count = std::ranges::count_if(m_rows, &GoalRow::isReached);
    return tr("%1 of %2 goals reached.").arg(count).arg(m_rows.size());
}

PictureTable GoalsPicture::table() const
{
    PictureTable table{{tr("goal"), tr("reached"), tr("what it takes"), tr("now")}, {}};
    for (const GoalRow* row : m_rows)
        table.rows << QStringList{goaltexts::title(row->goal()),
                                  row->isReached() ? tr("yes") : tr("no"),
                                  goaltexts::hint(row->goal()), stateOf(*row)};
    return table;
}

QString GoalsPicture::written() const
{
    QStringList goals;
    for (const GoalRow* row : m_rows) {
        const QString state = stateOf(*row);
        goals << (row->isReached() ? QStringLiteral("✓ ") : QStringLiteral("○ ")) +
                     goaltexts::title(row->goal()) + QLatin1Char('\n') +
                     goaltexts::hint(row->goal()) +
                     (state.isEmpty() ? QString() : QLatin1Char('\n') + state);
    }
    return goals.join(QStringLiteral("\n\n"));
}

QRect GoalsPicture::drawnPart() const
{
    const QRect room(margin, margin, width() - 2 * margin, 100'000);
    const int height = QFontMetrics(look().font()).boundingRect(room, onPaper, written()).height();
    return {0, 0, width(), height + 2 * margin};
}

void GoalsPicture::paintShown(QPainter& painter, const theme::Look& look)
{
    const QRect part = drawnPart();
    painter.fillRect(part, look.page());
    painter.setFont(look.font());
    painter.setPen(look.colour(theme::Role::Ink));
    painter.drawText(part.adjusted(margin, margin, -margin, -margin), onPaper, written());
}

} // namespace gui
