#pragma once

#include "table/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace table
{

/// The bytes of a file, unchanged. Small files are read into memory, large ones are mapped.
/// Copies share the same bytes.
class File
{
public:
    /// Opens a regular file. Never waits for a pipe and never follows a device.
    /// Fails with CannotOpen, IsFolder, NotAFile, ReadFailed or EmptyFile.
    static Result<File> open(const std::string& path);
    /// Bytes that came from somewhere else.
    static File from_bytes(std::string bytes);

    std::string_view bytes() const { return bytes_; }
    /// Whether the file still is what it was when it was opened. Reading the bytes of a mapped file
    /// that has become shorter is deadly: ask before going back to them after a while.
    bool intact() const;

private:
    struct Content;
    std::shared_ptr<const Content> content_;
    std::string_view bytes_;
};

} // namespace table
