// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/parallel.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace table
{

bool in_parallel(std::size_t count, const std::function<void(std::size_t)>& work,
                 const std::function<bool(std::size_t begun)>& going_on)
{
    if (going_on && !going_on(0))
        return false;
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    const auto help = [&] {
        while (!stopped) {
            const std::size_t mine = next++;
            if (mine >= count)
                return;
            work(mine);
        }
    };
    std::vector<std::jthread> helpers;
    const std::size_t processors = std::max(1u, std::thread::hardware_concurrency());
    try {
        while (helpers.size() + 1 < std::min(processors, count))
            helpers.emplace_back(help);
    } catch (const std::system_error&) {
        // There are no more threads to be had: those there are do it.
    }
    for (std::size_t mine = next++; mine < count; mine = next++) {
        if (going_on && !going_on(mine)) {
            stopped = true;
            return false;
        }
        work(mine);
    }
    return true;
}

void in_parallel_over(std::size_t rows, std::size_t count,
                      const std::function<void(std::size_t)>& work)
{
    constexpr std::size_t worth_a_thread = 50'000;
    if (rows >= worth_a_thread) {
        in_parallel(count, work);
        return;
    }
    for (std::size_t i = 0; i < count; ++i)
        work(i);
}

} // namespace table
