// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/file.h"

#include "table/mapping.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace table
{

namespace
{

/// Up to this size a copy is cheap and safe from later changes of the file.
constexpr std::size_t largest_copy = 16u << 20;

std::string reason(int error)
{
    return std::generic_category().message(error);
}

struct Stamp {
    off_t size = 0;
    time_t seconds = 0;
    long nanoseconds = 0;

    bool operator==(const Stamp&) const = default;
};

Stamp stamp(const struct stat& status)
{
    return {status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

} // namespace

/// Owns the descriptor and the mapping, or the copy.
struct File::Content {
    std::string copy;
    int descriptor = -1;
    std::unique_ptr<const Mapping> mapping;
    std::size_t size = 0;
    Stamp opened;

    Content() = default;
    Content(const Content&) = delete;
    Content& operator=(const Content&) = delete;
    ~Content()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }

    /// The error number, or 0.
    int load()
    {
        if (size > largest_copy) {
            mapping = Mapping::of(descriptor, size);
            return mapping ? 0 : errno;
        }
        copy.resize(size);
        std::size_t done = 0;
        while (done < size) {
            const ssize_t got = ::read(descriptor, copy.data() + done, size - done);
            if (got < 0 && errno != EINTR)
                return errno;
            if (got == 0)
                break;
            if (got > 0)
                done += static_cast<std::size_t>(got);
        }
        copy.resize(done);
        return 0;
    }

    bool is_intact() const
    {
        struct stat status = {};
        return ::fstat(descriptor, &status) == 0 && stamp(status) == opened &&
               (!mapping || mapping->is_whole());
    }

    /// What was copied no longer depends on the file.
    void let_go()
    {
        ::close(descriptor);
        descriptor = -1;
    }
};

Result<File> File::open(const std::string& path)
{
    auto content = std::make_shared<Content>();
    content->descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (content->descriptor < 0)
        return Problem{ProblemCode::CannotOpen, 0, 0, {reason(errno)}};
    struct stat status = {};
    if (::fstat(content->descriptor, &status) != 0)
        return Problem{ProblemCode::ReadFailed, 0, 0, {reason(errno)}};
    if (S_ISDIR(status.st_mode))
        return Problem{ProblemCode::IsFolder, 0, 0, {}};
    if (!S_ISREG(status.st_mode))
        return Problem{ProblemCode::NotAFile, 0, 0, {}};
    if (status.st_size == 0)
        return Problem{ProblemCode::EmptyFile, 0, 0, {}};
    content->size = static_cast<std::size_t>(status.st_size);
    content->opened = stamp(status);
    if (const int error = content->load())
        return Problem{ProblemCode::ReadFailed, 0, 0, {reason(error)}};

    if (!content->is_intact())
        return Problem{ProblemCode::FileChanged, 0, 0, {}};
    if (!content->mapping)
        content->let_go();

    File file;
    file.bytes_ = content->mapping ? content->mapping->bytes() : std::string_view(content->copy);
    file.content_ = std::move(content);
    return file;
}

File File::from_bytes(std::string bytes)
{
    auto content = std::make_shared<Content>();
    content->copy = std::move(bytes);
    File file;
    file.bytes_ = content->copy;
    file.content_ = std::move(content);
    return file;
}

bool File::intact() const
{
    return !content_ || !content_->mapping || content_->is_intact();
}

} // namespace table
