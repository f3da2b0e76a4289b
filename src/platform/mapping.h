// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace platform
{

/// The bytes of a file, mapped into memory. Where the file becomes shorter while they are in use,
/// which would end the program, what it has lost reads as zeros: see is_whole().
class Mapping
{
public:
    /// Maps that many bytes, at least one, or nothing where that is not possible: the error is in
    /// errno.
    static std::unique_ptr<const Mapping> of(int descriptor, std::size_t size);
    ~Mapping();

    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

    std::string_view bytes() const { return bytes_; }
    /// Has this part of them, which is about to be read, fetched at once rather than page by page.
    void fetch(std::string_view part) const;
    /// Whether no byte has been asked for that the file had lost.
    bool is_whole() const;

    struct Place;

private:
    Mapping(std::string_view bytes, Place* place) : bytes_(bytes), place_(place) {}

    std::string_view bytes_;
    Place* place_;
};

} // namespace platform
