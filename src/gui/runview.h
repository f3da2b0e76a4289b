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

    /// The mean of every feature over the training rows.
    const std::vector<double>& means()
    {
        if (m_averaged != m_job.dataset()) {
            m_averaged = m_job.dataset();
            m_means.assign(m_averaged->features(), 0);
            for (const std::size_t row : m_averaged->train_rows) {
                for (std::size_t i = 0; i < m_means.size(); ++i)
                    m_means[i] += m_averaged->row(row)[i] / double(m_averaged->train_rows.size());
            }
        }
        return m_means;
    }

private:
    const TrainingJob& m_job;
    std::shared_ptr<const model::Dataset> m_averaged;
    std::vector<double> m_means;
    std::shared_ptr<const model::Dataset> m_dataset;
    model::Network m_network;
    model::Evaluation m_evaluation;
};

} // namespace gui
