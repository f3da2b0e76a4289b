// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/effort.h"

namespace model
{

namespace
{

/// What the training loop comes to on a machine of some years ago.
constexpr double operations_a_second = 4e8;

double weights_of(const RunSettings& settings, const Dataset& rows)
{
    double weights = 0;
    double inputs = double(rows.features() + settings.derived.size());
    for (const std::size_t units : settings.hidden) {
        weights += inputs * double(units);
        inputs = double(units);
    }
    return weights + inputs;
}

} // namespace

double operations_per_iteration(const RunSettings& settings, const Dataset& rows)
{
    constexpr double forward = 2;
    constexpr double forward_and_backward = 6;
    const double recorded =
        double(rows.train_rows.size() + rows.test_rows.size()) / double(settings.record_every);
    return weights_of(settings, rows) *
           (forward_and_backward * double(rows_per_update(settings, rows)) + forward * recorded);
}

std::optional<double> iterations_a_second_if_slow(const RunSettings& settings, const Dataset& rows)
{
    const double iterations = operations_a_second / operations_per_iteration(settings, rows);
    return iterations < slowest ? std::optional(iterations) : std::nullopt;
}

} // namespace model
