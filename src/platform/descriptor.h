// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/filesystem.h"

#include <utility>

namespace platform
{

/// Owns an open file.
class Descriptor
{
public:
    Descriptor(FileSystem& system, int number) : system_(&system), number_(number) {}
    Descriptor(Descriptor&& other) noexcept
        : system_(other.system_), number_(std::exchange(other.number_, -1))
    {
    }
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor() { close(); }

    bool is_open() const { return number_ >= 0; }
    int number() const { return number_; }
    /// Whether closing went well: for a file written to, that is the last word on whether it was
    /// written.
    bool close() { return number_ < 0 || system_->close(std::exchange(number_, -1)) == 0; }

private:
    FileSystem* system_;
    int number_;
};

} // namespace platform
