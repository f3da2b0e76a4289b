// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/filesystem.h"

#include <cerrno>
#include <csignal>
#include <functional>
#include <string>

/// File systems that fail, for tests of what saves and opens files.
namespace faults
{

/// Asks before every call whether it may go on. Closing always closes, whatever it then says.
class Hooked : public platform::FileSystem
{
public:
    /// Told the name of the call; an error number lets it fail, 0 lets it through.
    std::function<int(const char* call)> before = [](const char*) { return 0; };

    int open(const char* path, platform::OpenFor purpose) override
    {
        return fails("open") ? -1 : FileSystem::open(path, purpose);
    }
    std::ptrdiff_t read(int file, void* bytes, std::size_t size) override
    {
        return fails("read") ? -1 : FileSystem::read(file, bytes, size);
    }
    std::ptrdiff_t write(int file, const void* bytes, std::size_t size) override
    {
        // A failing disk takes some of it first; an interrupted call, nothing.
        if (fails("write")) {
            const int error = errno;
            if (error != EINTR)
                FileSystem::write(file, bytes, size / 2);
            errno = error;
            return -1;
        }
        return FileSystem::write(file, bytes, size > 1 ? size - size / 3 : size);
    }
    int status(int file, platform::FileStatus& status) override
    {
        return fails("status") ? -1 : FileSystem::status(file, status);
    }
    int set_permissions(int file, std::uint32_t permissions) override
    {
        return fails("set_permissions") ? -1 : FileSystem::set_permissions(file, permissions);
    }
    int sync(int file) override { return fails("sync") ? -1 : FileSystem::sync(file); }
    int close(int file) override
    {
        const bool failed = fails("close");
        const int error = errno;
        const int result = FileSystem::close(file);
        errno = error;
        return failed ? -1 : result;
    }
    int lock(int folder) override { return fails("lock") ? -1 : FileSystem::lock(folder); }
    int rename(const char* from, const char* to) override
    {
        return fails("rename") ? -1 : FileSystem::rename(from, to);
    }
    int link(const char* from, const char* to) override
    {
        return fails("link") ? -1 : FileSystem::link(from, to);
    }
    int unlink(const char* path) override
    {
        return fails("unlink") ? -1 : FileSystem::unlink(path);
    }

private:
    bool fails(const char* call)
    {
        const int error = before(call);
        if (error != 0)
            errno = error;
        return error != 0;
    }
};

} // namespace faults
