// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/file.h"

#include "platform/descriptor.h"
#include "platform/mapping.h"
#include "platform/reading.h"

#include <cerrno>
#include <system_error>

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

} // namespace

/// Owns the open file and the mapping, or the copy.
struct File::Content {
    platform::FileSystem& system = platform::real_file_system();
    platform::Descriptor file;
    std::string copy;
    std::unique_ptr<const platform::Mapping> mapping;
    /// What the file was when it was opened.
    platform::FileStatus opened;

    explicit Content(int number = -1) : file(system, number) {}

    /// The error number, or 0.
    int load()
    {
        const std::size_t size = opened.size;
        if (size > largest_copy) {
            mapping = platform::Mapping::of(file.number(), size);
            return mapping ? 0 : errno;
        }
        copy.resize(size);
        const auto got = platform::read_into(system, file.number(), copy);
        if (!got)
            return errno;
        copy.resize(*got);
        return 0;
    }

    bool is_intact() const
    {
        platform::FileStatus now;
        return system.status(file.number(), now) == 0 && now.size == opened.size &&
               now.changed == opened.changed && (!mapping || mapping->is_whole());
    }
};

Result<File> File::open(const std::string& path)
{
    using Kind = platform::FileStatus::Kind;
    auto content = std::make_shared<Content>(
        platform::real_file_system().open(path.c_str(), platform::OpenFor::Reading));
    if (!content->file.is_open())
        return Problem{ProblemCode::CannotOpen, 0, 0, {reason(errno)}};
    if (content->system.status(content->file.number(), content->opened) != 0)
        return Problem{ProblemCode::ReadFailed, 0, 0, {reason(errno)}};
    if (content->opened.kind == Kind::Folder)
        return Problem{ProblemCode::IsFolder, 0, 0, {}};
    if (content->opened.kind != Kind::File)
        return Problem{ProblemCode::NotAFile, 0, 0, {}};
    if (content->opened.size == 0)
        return Problem{ProblemCode::EmptyFile, 0, 0, {}};
    if (const int error = content->load())
        return Problem{ProblemCode::ReadFailed, 0, 0, {reason(error)}};

    if (!content->is_intact())
        return Problem{ProblemCode::FileChanged, 0, 0, {}};
    // What was copied no longer depends on the file.
    if (!content->mapping)
        content->file.close();

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

void File::fetch(std::string_view part) const
{
    if (content_ && content_->mapping)
        content_->mapping->fetch(part);
}

bool File::intact() const
{
    return !content_ || !content_->mapping || content_->is_intact();
}

} // namespace table
