// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/filesystem.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace platform
{

namespace
{

constexpr mode_t permission_bits = 0777;

int flags_for(OpenFor purpose)
{
    switch (purpose) {
    case OpenFor::Reading:
        return O_RDONLY | O_NONBLOCK;
    case OpenFor::ReadingNoLink:
        return O_RDONLY | O_NONBLOCK | O_NOFOLLOW;
    case OpenFor::CreatingNoLink:
        return O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;
    case OpenFor::Turns:
        return O_RDONLY | O_DIRECTORY;
    }
    return O_RDONLY;
}

FileStatus::Kind kind_of(mode_t mode)
{
    if (S_ISREG(mode))
        return FileStatus::Kind::File;
    return S_ISDIR(mode) ? FileStatus::Kind::Folder : FileStatus::Kind::Other;
}

} // namespace

int FileSystem::open(const char* path, OpenFor purpose)
{
    return ::open(path, flags_for(purpose) | O_CLOEXEC, 0666);
}

std::ptrdiff_t FileSystem::read(int file, void* bytes, std::size_t size)
{
    return ::read(file, bytes, size);
}

std::ptrdiff_t FileSystem::write(int file, const void* bytes, std::size_t size)
{
    return ::write(file, bytes, size);
}

int FileSystem::status(int file, FileStatus& status)
{
    struct stat found = {};
    if (::fstat(file, &found) != 0)
        return -1;
    status.kind = kind_of(found.st_mode);
    status.size = static_cast<std::uint64_t>(found.st_size);
    status.changed =
        std::int64_t{found.st_mtim.tv_sec} * 1'000'000'000 + std::int64_t{found.st_mtim.tv_nsec};
    status.permissions = found.st_mode & permission_bits;
    status.disk = found.st_dev;
    status.number = found.st_ino;
    return 0;
}

int FileSystem::set_permissions(int file, std::uint32_t permissions)
{
    return ::fchmod(file, permissions & permission_bits);
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

bool FileSystem::may_write_in(const char* folder)
{
    return ::access(folder, W_OK) == 0;
}

FileSystem& real_file_system()
{
    static FileSystem system;
    return system;
}

} // namespace platform
