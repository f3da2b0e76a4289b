// SPDX-License-Identifier: GPL-3.0-or-later
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
    /// Fails with CannotOpen, IsFolder, NotAFile, ReadFailed, EmptyFile or FileChanged.
    static Result<File> open(const std::string& path);
    /// Bytes that came from somewhere else.
    static File from_bytes(std::string bytes);

    std::string_view bytes() const { return bytes_; }
    /// Says that this part of them is about to be read: of a mapped file it is fetched at once
    /// rather than page by page.
    void fetch(std::string_view part) const;
    /// Whether the bytes still are what they were when the file was opened. Those of a large file
    /// change with it, and what it loses reads as zeros: ask after having used them.
    bool intact() const;

private:
    struct Content;
    std::shared_ptr<const Content> content_;
    std::string_view bytes_;
};

} // namespace table
