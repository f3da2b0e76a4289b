// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recording.h"

#include <algorithm>

namespace model
{

namespace
{

/// As many looks at a row take some hundredths of a second, which nobody minds.
constexpr double looks_at_least = 2e6;
/// A curve of fewer points would tell nothing.
constexpr double points_at_least = 10;
/// Of the rows that are learned from.
constexpr double share_of_looks = 0.1;

} // namespace

std::int64_t usual_recording(const RunSettings& settings, const Dataset& rows)
{
    const auto seen = static_cast<double>(rows.train_rows.size() + rows.test_rows.size());
    const auto iterations = static_cast<double>(settings.iterations);
    const double learned = iterations * static_cast<double>(rows_per_update(settings, rows));
    const double most =
        std::max({looks_at_least, points_at_least * seen, share_of_looks * learned});
    std::int64_t every = RunSettings().record_every;
    for (int factor = 5; iterations / static_cast<double>(every) * seen > most; factor = 7 - factor)
        every *= factor;
    return every;
}

RunSettings recorded_after(const RunSettings& before, const Dataset& rows_before,
                           RunSettings settings, const Dataset& rows)
{
    settings.record_every = before.record_every == usual_recording(before, rows_before)
                                ? usual_recording(settings, rows)
                                : before.record_every;
    return settings;
}

} // namespace model
