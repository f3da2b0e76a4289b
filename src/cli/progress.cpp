// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress.h"

#include "platform/terminal.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace cli
{

namespace
{

/// Shorter than this, nobody asks.
constexpr double first = 1;
constexpr double between = 0.25;

void write_at_once(const QByteArray& text)
{
    std::fputs(text.constData(), stderr);
    std::fflush(stderr);
}

} // namespace

Progress::Progress(std::int64_t done, std::int64_t wanted, double longest, bool quiet)
    : from_(done),
      wanted_(wanted),
      longest_(longest),
      is_watched_(!quiet && platform::is_error_output_a_terminal())
{
}

void Progress::show(std::int64_t done, double seconds)
{
    if (!is_watched_ || seconds < first || done <= from_ ||
        (is_shown_ && seconds - shown_at_ < between))
        return;
    shown_at_ = seconds;
    is_shown_ = true;
    const double left = std::clamp(seconds / double(done - from_) * double(wanted_ - done), 0.0,
                                   std::max(longest_ - seconds, 0.0));
    write_at_once(
        QStringLiteral("\r\033[K%1 of %2 iterations (%3 %), about %4 left; Ctrl+C ends it with "
                       "what there is")
            .arg(done)
            .arg(wanted_)
            .arg(int(100 * double(done) / double(wanted_)))
            .arg(duration(left))
            .toUtf8());
}

void Progress::clear()
{
    if (is_shown_)
        write_at_once("\r\033[K");
    is_shown_ = false;
}

QString duration(double seconds)
{
    const auto say = [](double number, const char* unit) {
        return QStringLiteral("%1 %2").arg(std::ceil(number), 0, 'f', 0).arg(QLatin1String(unit));
    };
    if (seconds <= 90)
        return say(seconds, "s");
    if (seconds <= 90 * 60)
        return say(seconds / 60, "min");
    if (seconds <= 48 * 3600)
        return say(seconds / 3600, "h");
    return say(seconds / 86400, "days");
}

} // namespace cli
