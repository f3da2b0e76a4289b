// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace platform
{

/// What a file is opened for.
enum class OpenFor {
    Reading,        ///< never waits for a pipe
    ReadingNoLink,  ///< the same, and never by way of a link
    CreatingNoLink, ///< for writing; it must not exist yet
    Turns,          ///< a folder: to lock it and to sync it
};

/// What is there under a name.
struct FileStatus {
    enum class Kind { File, Folder, Other };
    Kind kind = Kind::Other;
    std::uint64_t size = 0;
    /// When its content was last changed, in nanoseconds.
    std::int64_t changed = 0;
    /// Who may read and write it, in the system's own terms: see FileSystem::set_permissions().
    std::uint32_t permissions = 0;
    /// Its disk, and what that disk knows it by.
    std::uint64_t disk = 0;
    std::uint64_t number = 0;

    bool is_same_file(const FileStatus& other) const
    {
        return disk == other.disk && number == other.number;
    }
};

/// The system calls that opening and saving need. Unless said otherwise each returns 0 when it went
/// well, and otherwise -1 with its reason in errno. Tests put themselves between to let every one
/// of them fail.
class FileSystem
{
public:
    virtual ~FileSystem() = default;

    /// The number by which the others know the file.
    virtual int open(const char* path, OpenFor purpose);
    /// How many bytes were read or written, which may be fewer than asked for.
    virtual std::ptrdiff_t read(int file, void* bytes, std::size_t size);
    virtual std::ptrdiff_t write(int file, const void* bytes, std::size_t size);
    virtual int status(int file, FileStatus& status);
    virtual int set_permissions(int file, std::uint32_t permissions);
    /// Returns when the disk has confirmed what was written.
    virtual int sync(int file);
    /// Has the disk begin with what was written so far, so that sync() has less to wait for.
    /// Promises nothing.
    void begin_sync(int file);
    virtual int close(int file);
    /// Locks the folder for as long as it is open here; never waits.
    virtual int lock(int folder);
    /// Says to others, as long as the folder is open, that it is waited for here, or no longer is.
    /// Promises nothing.
    void await(int folder, bool waiting);
    /// Whether others have said so.
    bool is_awaited(int folder);
    /// Puts a file in another's place, all at once.
    virtual int rename(const char* from, const char* to);
    /// Gives a file a second name.
    virtual int link(const char* from, const char* to);
    virtual int unlink(const char* path);
    /// Whether files may be made and replaced in a folder, as far as its permissions say.
    bool may_write_in(const char* folder);
};

/// The real one.
FileSystem& real_file_system();

} // namespace platform
