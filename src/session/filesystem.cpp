// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filesystem.h"

#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace session
{

int FileSystem::open(const char* path, int flags, mode_t mode)
{
    return ::open(path, flags | O_CLOEXEC, mode);
}

ssize_t FileSystem::read(int file, void* bytes, std::size_t size)
{
    return ::read(file, bytes, size);
}

ssize_t FileSystem::write(int file, const void* bytes, std::size_t size)
{
    return ::write(file, bytes, size);
}

int FileSystem::status(int file, struct stat* status)
{
    return ::fstat(file, status);
}

int FileSystem::set_mode(int file, mode_t mode)
{
    return ::fchmod(file, mode);
}

int FileSystem::sync(int file)
{
    return ::fsync(file);
}

void FileSystem::begin_sync(int file)
{
    ::sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE);
}

int FileSystem::close(int file)
{
    return ::close(file);
}

int FileSystem::lock(int folder)
{
    return ::flock(folder, LOCK_EX | LOCK_NB);
}

// A lock for reading, of the kind that is apart from those of flock() and ends with the descriptor.
void FileSystem::await(int folder, bool waiting)
{
    struct flock sign = {};
    sign.l_type = waiting ? F_RDLCK : F_UNLCK;
    ::fcntl(folder, F_OFD_SETLK, &sign);
}

bool FileSystem::is_awaited(int folder)
{
    struct flock sign = {};
    sign.l_type = F_WRLCK; // Would one for writing be in the way of somebody?
    return ::fcntl(folder, F_OFD_GETLK, &sign) == 0 && sign.l_type != F_UNLCK;
}

int FileSystem::rename(const char* from, const char* to)
{
    return ::rename(from, to);
}

int FileSystem::link(const char* from, const char* to)
{
    return ::link(from, to);
}

int FileSystem::unlink(const char* path)
{
    return ::unlink(path);
}

FileSystem& real_file_system()
{
    static FileSystem system;
    return system;
}

} // namespace session
