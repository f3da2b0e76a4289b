// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey/shrink.h"

#include <algorithm>

namespace monkey
{

Events shrunk(Events events, const std::function<bool(const Events&)>& stillFails, int attempts)
{
    // What went wrong mostly comes of the last things done.
    for (std::size_t last = 8; last < events.size() && attempts > 0; last *= 4, --attempts) {
        Events end(events.end() - std::ptrdiff_t(last), events.end());
        if (stillFails(end)) {
            events = std::move(end);
            break;
        }
    }
    std::size_t part = std::max<std::size_t>(1, events.size() / 2);
    while (attempts > 0 && !events.empty()) {
        bool smaller = false;
        for (std::size_t from = 0; from < events.size() && attempts > 0; --attempts) {
            Events rest(events.begin(), events.begin() + std::ptrdiff_t(from));
            rest.insert(rest.end(),
                        events.begin() + std::ptrdiff_t(std::min(from + part, events.size())),
                        events.end());
            if (stillFails(rest)) {
                events = std::move(rest);
                smaller = true;
            } else {
                from += part;
            }
        }
        if (part == 1 && !smaller)
            break;
        if (!smaller || part > events.size())
            part = std::max<std::size_t>(1, part / 2);
    }
    return events;
}

} // namespace monkey
