#pragma once

#include <cstddef>
#include <stop_token>

namespace model
{

/// Calls `visit(row)` with each of these rows in turn until a stop is asked for. The question is
/// asked once in about a thousand rows: it costs a little. Whether all were visited.
template <class Rows, class Visit>
bool for_each_until_stopped(const Rows& rows, const std::stop_token& stop, Visit visit)
{
    constexpr std::size_t between_questions = 1'024;
    std::size_t until_asked = 0;
    for (const std::size_t row : rows) {
        if (until_asked-- == 0) {
            if (stop.stop_requested())
                return false;
            until_asked = between_questions - 1;
        }
        visit(row);
    }
    return true;
}

} // namespace model
