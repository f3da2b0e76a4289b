// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/end_signals.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace platform
{

namespace
{

constexpr int handled[] = {SIGTERM, SIGINT, SIGHUP};

/// Where the handler writes: hardly anything else is allowed in one.
volatile std::sig_atomic_t pipe_end = -1;

void tell(int)
{
    const int error = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t told = ::write(pipe_end, &byte, 1);
    errno = error;
}

void handle_with(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int signal : handled)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

EndSignals::EndSignals()
{
    if (::pipe2(ends_, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    pipe_end = ends_[1];
    handle_with(tell);
}

EndSignals::~EndSignals()
{
    if (ends_[0] < 0)
        return;
    handle_with(SIG_DFL);
    ::close(ends_[0]);
    ::close(ends_[1]);
}

bool EndSignals::take()
{
    char byte = 0;
    return ::read(ends_[0], &byte, 1) == 1;
}

} // namespace platform
