// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <cstddef>

namespace session
{

/// The system calls that opening and saving need. Each returns what the call of that name returns
/// and sets errno. Tests put themselves between to let every one of them fail.
class FileSystem
{
public:
    virtual ~FileSystem() = default;

    virtual int open(const char* path, int flags, mode_t mode);
    virtual ssize_t read(int file, void* bytes, std::size_t size);
    virtual ssize_t write(int file, const void* bytes, std::size_t size);
    virtual int status(int file, struct stat* status);
    virtual int set_mode(int file, mode_t mode);
    virtual int sync(int file);
    /// Has the disk begin with what was written so far, so that sync() has less to wait for.
    /// Promises nothing.
    void begin_sync(int file);
    virtual int close(int file);
    /// flock() without waiting.
    virtual int lock(int folder);
    /// Says to others, as long as the folder is open, that it is waited for here, or no longer is.
    /// Promises nothing.
    void await(int folder, bool waiting);
    /// Whether others have said so.
    bool is_awaited(int folder);
    virtual int rename(const char* from, const char* to);
    virtual int link(const char* from, const char* to);
    virtual int unlink(const char* path);
};

/// The real one.
FileSystem& real_file_system();

} // namespace session
