// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace table
{

/// Calls `work` with each number below `count`, on as many threads as there are processors, this
/// one among them, and returns when all is done. `going_on`, if there is one, is asked at first
/// and now and then, on this thread, with how many have been begun, whether to begin others. False
/// if it said no. \pre `work` does not throw.
bool in_parallel(std::size_t count, const std::function<void(std::size_t)>& work,
                 const std::function<bool(std::size_t begun)>& going_on = {});

/// The same where `work` walks through so many rows: through few of them on this thread alone,
/// which is done before another one has begun.
void in_parallel_over(std::size_t rows, std::size_t count,
                      const std::function<void(std::size_t)>& work);

} // namespace table
