// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/trainingstatus.h"

#include "gui/base/strings.h"
#include "gui/look/theme.h"
#include "gui/run/runview.h"
#include "gui/run/trainingwords.h"

#include <algorithm>

namespace gui
{

namespace
{

/// Milliseconds for which the step before stays without a word.
constexpr int patience = 400;

} // namespace

TrainingStatus::TrainingStatus(RunView& run, QWidget* parent) : QLabel(parent), m_run(run)
{
    setObjectName(QStringLiteral("trainingStatus"));
    setWordWrap(true);
    // Tab reaches it, so that a screen reader reads the result out.
    setFocusPolicy(Qt::TabFocus);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &TrainingStatus::showWaiting);
    connect(&m_run, &RunView::waiting, this, [this] {
        if (text().isEmpty())
            showWaiting();
        else
            m_patience.start();
    });
}

void TrainingStatus::showWaiting()
{
    if (m_run.isWorking())
        setText(inOneParagraph(
            {trainingwords::workingOut(m_run.rowsOfTheRun()),
             trainingwords::slowness(m_run.timeline().settings(), m_run.dataset())}));
}

void TrainingStatus::showStanding(const ClassNames& names, const QString& note,
                                  const QString& longestNote)
{
    m_patience.stop();
    const model::Timeline& timeline = m_run.timeline();
    m_longest =
        inOneParagraph({trainingwords::longest(m_run.evaluation(), timeline, names), longestNote});
    makeRoom();
    QPalette colours;
    QString divergence;
    if (timeline.diverged_at()) {
        colours.setColor(QPalette::WindowText, theme::look().textColour(theme::Role::Error));
        divergence = trainingwords::divergence(timeline);
    }
    setPalette(colours);
    // What is to be done comes before what is to be known: there is room for one of them.
    setText(inOneParagraph(
        {trainingwords::standing(*m_run.moment(), m_run.evaluation(), timeline, names),
         divergence.isEmpty() ? note : divergence}));
}

void TrainingStatus::makeRoom()
{
    const QRect room(0, 0, std::max(width(), 1), 10'000);
    setMinimumHeight(fontMetrics().boundingRect(room, Qt::TextWordWrap, m_longest).height());
}

void TrainingStatus::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    makeRoom();
}

} // namespace gui
