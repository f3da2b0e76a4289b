// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/end_signals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace platform
{

namespace
{

constexpr std::array handled = {SIGTERM, SIGINT, SIGHUP};
/// What was to become of each before.
std::array<struct sigaction, handled.size()> actions_before = {};

/// Where the handler writes: hardly anything else is allowed in one.
volatile std::sig_atomic_t pipe_end = -1;
/// When the first word came, in milliseconds; 0 before.
volatile std::sig_atomic_t told_at = 0;

/// Of a clock that starts anew once a day: never 0.
int now()
{
    timespec time = {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return int(time.tv_sec % 86'400) * 1000 + int(time.tv_nsec / 1'000'000) + 1;
}

void tell(int signal)
{
    const int error = errno;
    const int time = now();
    if (told_at != 0 && std::abs(time - told_at) > EndSignals::same_word.count()) {
        // Waits until this has returned, and then ends the program.
        ::signal(signal, SIG_DFL);
        ::raise(signal);
    } else if (told_at == 0) {
        told_at = time;
        const char byte = 0;
        [[maybe_unused]] const ssize_t told = ::write(pipe_end, &byte, 1);
    }
    errno = error;
}

} // namespace

EndSignals::EndSignals()
{
    if (::pipe2(ends_, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    pipe_end = ends_[1];
    told_at = 0;
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < handled.size(); ++i) {
        ::sigaction(handled[i], nullptr, &actions_before[i]);
        // nohup has it ignored, and a shell what it starts in the background.
        if (actions_before[i].sa_handler != SIG_IGN)
            ::sigaction(handled[i], &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    if (ends_[0] < 0)
        return;
    for (std::size_t i = 0; i < handled.size(); ++i)
        ::sigaction(handled[i], &actions_before[i], nullptr);
    ::close(ends_[0]);
    ::close(ends_[1]);
}

bool EndSignals::take()
{
    char byte = 0;
    return ::read(ends_[0], &byte, 1) == 1;
}

} // namespace platform
