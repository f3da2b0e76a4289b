#pragma once

#include "gui/trainingjob.h"
#include "model/evaluation.h"

namespace gui
{

/// What the pictures of a training look at together: the run, and how the network on screen does on
/// every row.
class RunView
{
public:
    explicit RunView(const TrainingJob& job) : m_job(job) {}

    const model::Timeline& timeline() const { return m_job.timeline(); }
    const model::Dataset& dataset() const { return *m_job.dataset(); }

    /// Worked out once for a step, however many ask.
    const model::Evaluation& evaluation(const model::Network& network)
    {
        if (m_dataset != m_job.dataset() || m_network != network) {
            m_dataset = m_job.dataset();
            m_network = network;
            m_evaluation = model::evaluate(network, *m_dataset);
        }
        return m_evaluation;
    }

private:
    const TrainingJob& m_job;
    std::shared_ptr<const model::Dataset> m_dataset;
    model::Network m_network;
    model::Evaluation m_evaluation;
};

} // namespace gui
