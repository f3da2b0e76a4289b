// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/endsignals.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace gui
{

namespace
{

constexpr int handled[] = {SIGTERM, SIGINT, SIGHUP};

/// Where the handler writes: hardly anything else is allowed in one.
volatile std::sig_atomic_t pipeEnd = -1;

void tell(int)
{
    const int error = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t told = ::write(pipeEnd, &byte, 1);
    errno = error;
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    for (const int signal : handled)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent)
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    pipeEnd = m_ends[1];
    auto* notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_ends[0], &byte, 1) == 1)
            emit received();
    });
    handleWith(tell);
}

EndSignals::~EndSignals()
{
    if (m_ends[0] < 0)
        return;
    handleWith(SIG_DFL);
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

} // namespace gui
