// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace session
{

/// A large value: copies share it, so that copying takes no time whatever its size. It is never
/// changed, only assigned anew; edit() makes a copy of one's own where others share it.
template <class T>
class Shared
{
public:
    Shared() : Shared(T()) {}
    Shared(T value) : value_(std::make_shared<T>(std::move(value))) {}
    // No move, which would leave nothing behind.
    Shared(const Shared&) = default;
    Shared& operator=(const Shared&) = default;

    const T& operator*() const { return *value_; }
    const T* operator->() const { return value_.get(); }
    operator const T&() const { return *value_; }
    /// For a worker that outlives the owner.
    std::shared_ptr<const T> pointer() const { return value_; }

    T& edit()
    {
        if (value_.use_count() > 1)
            value_ = std::make_shared<T>(*value_);
        return *value_;
    }

    friend bool operator==(const Shared& one, const Shared& other)
    {
        return one.value_ == other.value_ || *one == *other;
    }
    friend bool operator==(const Shared& one, const T& other) { return *one == other; }

private:
    std::shared_ptr<T> value_;
};

} // namespace session
