// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace cli
{

/// One line on a terminal that tells how far a training is and how long it will take. Nothing where
/// nobody looks.
class Progress
{
public:
    /// \pre done <= wanted
    /// \param longest after so many seconds it ends in any case
    Progress(std::int64_t done, std::int64_t wanted, double longest, bool quiet);
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// So many iterations are made, so many seconds after the start. Written some times a second,
    /// and of a short training never.
    void show(std::int64_t done, double seconds);
    void clear();

private:
    std::int64_t from_;
    std::int64_t wanted_;
    double longest_;
    bool is_watched_;
    double shown_at_ = 0;
    bool is_shown_ = false;
};

/// "45 s", "12 min", "3 h", "2 days": what matters to somebody who waits.
QString duration(double seconds);

} // namespace cli
