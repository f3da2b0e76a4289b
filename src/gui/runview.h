#pragma once

#include "gui/charts/range.h"
#include "gui/trainingjob.h"
#include "model/evaluation.h"

#include <algorithm>
#include <map>

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

    /// The errors before the first iteration, worked out once for a run.
    const model::HistoryPoint& start()
    {
        const model::Network& network = timeline().initial().network;
        if (m_measured != m_job.dataset() || m_startNetwork != network) {
            m_measured = m_job.dataset();
            m_startNetwork = network;
            m_start = model::Trainer(timeline().settings(), *m_measured).measure(network, 0);
        }
        return m_start;
    }

    /// From the lowest to the highest value of a feature in the rows that training uses.
    Range extent(std::size_t feature)
    {
        if (m_spanned != m_job.dataset()) {
            m_spanned = m_job.dataset();
            m_extents.clear();
        }
        const auto [known, isNew] = m_extents.try_emplace(feature);
        if (isNew)
            known->second = measureExtent(feature);
        return known->second;
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
    Range measureExtent(std::size_t feature) const
    {
        const model::Dataset& rows = dataset();
        const double first = rows.row(rows.train_rows.front())[feature];
        Range extent{first, first};
        for (const auto* part : {&rows.train_rows, &rows.test_rows}) {
            for (const std::size_t row : *part) {
                const double value = rows.row(row)[feature];
                extent.minimum = std::min(extent.minimum, value);
                extent.maximum = std::max(extent.maximum, value);
            }
        }
        return extent;
    }

    const TrainingJob& m_job;
    std::shared_ptr<const model::Dataset> m_measured;
    model::Network m_startNetwork;
    model::HistoryPoint m_start;
    std::shared_ptr<const model::Dataset> m_spanned;
    std::map<std::size_t, Range> m_extents;
    std::shared_ptr<const model::Dataset> m_averaged;
    std::vector<double> m_means;
    std::shared_ptr<const model::Dataset> m_dataset;
    model::Network m_network;
    model::Evaluation m_evaluation;
};

} // namespace gui
