#include "table/file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace table
{

namespace
{

/// Up to this size a copy is cheap and safe from later changes of the file.
constexpr std::size_t largest_copy = 16u << 20;
constexpr std::size_t largest_populated = 512u << 20;

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
    void* mapping = MAP_FAILED;
    std::size_t size = 0;
    Stamp opened;

    Content() = default;
    Content(const Content&) = delete;
    Content& operator=(const Content&) = delete;
    ~Content()
    {
        if (mapping != MAP_FAILED)
            ::munmap(mapping, size);
        if (descriptor >= 0)
            ::close(descriptor);
    }

    /// The error number, or 0.
    int load()
    {
        if (size > largest_copy) {
            mapping = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
            if (mapping == MAP_FAILED)
                return errno;
            ::madvise(mapping, size, MADV_SEQUENTIAL);
            // All of it will be read: better at once than page by page, unless it is enormous.
            if (size <= largest_populated)
                ::madvise(mapping, size, MADV_POPULATE_READ);
            return 0;
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
        ::close(descriptor);
        descriptor = -1;
        return 0;
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

    File file;
    file.bytes_ = content->mapping == MAP_FAILED
                      ? std::string_view(content->copy)
                      : std::string_view(static_cast<const char*>(content->mapping), content->size);
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
    if (!content_ || content_->mapping == MAP_FAILED)
        return true;
    struct stat status = {};
    return ::fstat(content_->descriptor, &status) == 0 && stamp(status) == content_->opened;
}

} // namespace table
