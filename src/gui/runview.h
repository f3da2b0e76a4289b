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
        forgetOtherRows();
        if (m_evaluated != network) {
            m_evaluated = network;
            m_evaluation = model::evaluate(network, *m_dataset);
        }
        return m_evaluation;
    }

    /// The errors before the first iteration, worked out once for a run.
    const model::HistoryPoint& start()
    {
        forgetOtherRows();
        const model::Network& network = timeline().initial().network;
        if (m_measured != network) {
            m_measured = network;
            m_start = model::Trainer(timeline().settings(), *m_dataset).measure(network, 0);
        }
        return m_start;
    }

    /// From the lowest to the highest value of a feature in the rows that training uses.
    Range extent(std::size_t feature)
    {
        forgetOtherRows();
        const auto [known, isNew] = m_extents.try_emplace(feature);
        if (isNew)
            known->second = measureExtent(feature);
        return known->second;
    }

    /// The mean of every feature over the training rows.
    const std::vector<double>& means()
    {
        forgetOtherRows();
        if (m_means.empty())
            m_means = model::feature_means(*m_dataset, m_dataset->train_rows);
        return m_means;
    }

private:
    /// Whatever was worked out belongs to the rows in use.
    void forgetOtherRows()
    {
        if (m_dataset == m_job.dataset())
            return;
        m_dataset = m_job.dataset();
        m_evaluated = {};
        m_measured = {};
        m_extents.clear();
        m_means.clear();
    }

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
    std::shared_ptr<const model::Dataset> m_dataset;
    /// The networks of the evaluation and of the start; without layers while there is none.
    model::Network m_evaluated;
    model::Evaluation m_evaluation;
    model::Network m_measured;
    model::HistoryPoint m_start;
    std::map<std::size_t, Range> m_extents;
    std::vector<double> m_means;
};

} // namespace gui
