// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/sessioncommand.h"

#include "gui/document/document.h"
#include "gui/document/undohistory.h"

#include <algorithm>

namespace gui
{

SessionCommand::SessionCommand(Document& document, SessionParts parts, Words words,
                               std::optional<DragKey> key)
    : m_document(document),
      m_parts(std::move(parts)),
      m_words(std::move(words)),
      m_key(std::move(key))
{
    sayAgain();
}

void SessionCommand::undo()
{
    m_document.exchange(m_parts);
}

void SessionCommand::redo()
{
    m_document.exchange(m_parts);
}

bool SessionCommand::mergeWith(const QUndoCommand* other)
{
    const auto& next = *static_cast<const SessionCommand*>(other);
    if (next.m_key != m_key)
        return false;
    // A run that this one left alone stood as the next one found it.
    m_parts.trainings.insert(next.m_parts.trainings.begin(), next.m_parts.trainings.end());
    m_parts.practice.insert(next.m_parts.practice.begin(), next.m_parts.practice.end());
    m_parts.goals.insert(m_parts.goals.end(), next.m_parts.goals.begin(), next.m_parts.goals.end());
    // A drag that ends where it began has changed nothing: what followed from it comes back.
    const auto& lessons = m_document.session().lessons;
    const auto isAsBefore = [&lessons](const auto& before) {
        return lessons.at(before.first).inputs == before.second;
    };
    const model::Dataset& rows = *m_document.session().dataset;
    const bool isTurn = m_parts.inputs.empty() && !m_parts.data;
    setObsolete(!isTurn && std::ranges::all_of(m_parts.inputs, isAsBefore) &&
                (!m_parts.data || *m_parts.data->dataset == rows));
    if (isObsolete())
        m_document.exchange(m_parts);
    return true;
}

void SessionCommand::count(UndoMemory& memory) const
{
    if (m_parts.data) {
        const model::Dataset& rows = m_parts.data->dataset;
        memory.add(&rows,
                   (rows.inputs.size() + rows.targets.size()) * sizeof(double) +
                       (rows.train_rows.size() + rows.test_rows.size()) * sizeof(std::size_t) +
                       m_parts.data->summary.held_back.size() / 8);
    }
    for (const auto& [lesson, training] : m_parts.trainings) {
        if (!training.run.timeline)
            continue;
        const model::Timeline& timeline = *training.run.timeline;
        const std::size_t state =
            sizeof(model::TrainingState) +
            model::parameter_count(timeline.initial().network) * sizeof(double);
        memory.add(&timeline, timeline.history().size() * sizeof(model::HistoryPoint));
        memory.add(&timeline.latest(), state);
        for (const model::Snapshot& snapshot : timeline.snapshots())
            memory.add(snapshot.get(), state);
    }
}

void SessionCommand::spare()
{
    for (auto& [lesson, training] : m_parts.trainings)
        training.run.timeline.reset();
}

} // namespace gui
