// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace platform
{

/// The system's word that the program is to end (SIGTERM, SIGINT, SIGHUP), as something to read. A
/// second word ends it at once. A word that whoever started the program had ignored stays ignored.
/// One object at a time.
class EndSignals
{
public:
    /// Words so soon after each other are one: timeout(1) tells the program and then all that it
    /// has started, and a terminal that closes says so twice.
    static constexpr std::chrono::milliseconds same_word{200};

    EndSignals();
    ~EndSignals();
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;

    /// What can be waited for like any open file: there is something to read once the word has
    /// come. Negative if that cannot be had; then a word ends the program, as ever.
    int descriptor() const { return ends_[0]; }
    /// Whether the word has come, asked once.
    bool take();

private:
    int ends_[2] = {-1, -1};
};

} // namespace platform
