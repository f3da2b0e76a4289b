// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/example_sessions.h"
#include "support/soak.h"

#include "session/file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

/// What tests of saving share: a place to save to, what is in it, and programs that can be killed.
namespace saving
{

inline std::unique_ptr<QTemporaryDir> folder()
{
    // In memory, where there is such a disk, or thousands of saves would take minutes; the long
    // campaign takes them.
    const bool in_memory = trials(1, 0) && QFileInfo(QStringLiteral("/dev/shm")).isWritable();
    return in_memory ? std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/saving-XXXXXX"))
                     : std::make_unique<QTemporaryDir>();
}

/// The number of the session in a file, see example::numbered(); -1 where there is no whole
/// session.
inline std::int64_t number_in(const QString& path)
{
    const auto opened = session::open(path);
    return opened ? opened->session.lessons.at("error").step : -1;
}

inline QStringList files_in(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// Saves sessions until it is killed or fails: the work of a child process. Never returns.
[[noreturn]] inline void save_for_ever(session::KnownFile file, platform::FileSystem& system)
{
    for (std::int64_t number = 1;; ++number) {
        if (session::save(example::numbered(number), file, session::IfChanged::Refuse, system)
                .problem)
            ::_exit(3);
    }
}

/// Whether a child process may start threads of its own, as saving does: the thread sanitizer knows
/// none of those.
#ifdef __SANITIZE_THREAD__
constexpr bool children_have_threads = false;
#else
constexpr bool children_have_threads = true;
#endif

/// Runs the work in a child process; gives its status, see wait(2).
inline int in_child(const std::function<void()>& work, int kill_after_microseconds = -1)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    if (kill_after_microseconds >= 0) {
        ::usleep(static_cast<useconds_t>(kill_after_microseconds));
        ::kill(child, SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace saving
