// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/huge_pages.h"
#include "session/archives/little_endian.h"
#include "session/archives/stored.h"

#include <QString>

#include <boost/archive/detail/common_iarchive.hpp>

#include <cmath>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace session
{

/// What a payload is refused with. Thrown while one is read, and caught by decode().
struct Contradiction {
    QString what;
};
/// A class is stored in a version that only a later program knows. Likewise.
struct NewerClass {
};

/// Reads what an OutputArchive has written, or anything else that claims to be that: every count is
/// checked against the bytes that remain before anything is allocated, at most 32 MB more than the
/// size of the payload is allocated in all, and booleans, choices, versions and numbers are checked
/// for being possible. Whatever is not right is refused with a Contradiction or a NewerClass.
///
/// Of Boost.Serialization it uses what needs no trust: the archive keeps the book of classes, reads
/// their versions and calls their serialize() (common_iarchive). Not used is what believes what it
/// reads: its binary primitives take any byte for a boolean and resize a text to any length, its
/// containers reserve as many values as are announced, its enumerations hold any number, an unknown
/// newer version is passed on as if it were known, and all of these are as wide and ordered as the
/// machine has them. Nor is there anything of class identities, tracking, pointers or an
/// `item_version` in a file that could be wrong.
class InputArchive : public boost::archive::detail::common_iarchive<InputArchive>
{
    using Base = boost::archive::detail::common_iarchive<InputArchive>;
    friend boost::archive::detail::interface_iarchive<InputArchive>;

public:
    /// Whether a payload says in which version its classes are; otherwise all are in version 0.
    enum class Versions : unsigned char { Written, AllZero };

    explicit InputArchive(std::span<const char> bytes, Versions versions = Versions::Written);

    std::size_t remaining() const { return bytes_.size(); }

    /// What can be wrong with a value.
    enum class Fault : unsigned char { EndsEarly, Unknown, TooMany, Disordered, Infinite };
    [[noreturn]] static void refuse(Fault fault);

private:
    template <Number T>
    void load_override(T& number)
    {
        number = converted<T>(take<Written<T>>());
        if (!is_possible(number))
            refuse(Fault::Infinite);
    }
    void load_override(bool& truth) { truth = position(2) == 1; }
    void load_override(const Word& word) { word.value = take<std::uint32_t>(); }
    template <Enumeration T>
    void load_override(T& choice)
    {
        choice = static_cast<T>(position(choices<T>()));
    }
    void load_override(std::string& text);
    template <Number T>
    void load_override(std::vector<T>& numbers)
    {
        std::size_t left = count(sizeof(Written<T>), sizeof(T));
        numbers.clear();
        numbers.reserve(left);
        platform::prefer_huge_pages(numbers.data(), left * sizeof(T));
        // By way of a small block that stays in the cache: resizing the vector would write it
        // twice.
        std::array<T, 512> block;
        while (left > 0) {
            const std::size_t now = std::min(left, block.size());
            for (std::size_t i = 0; i < now; ++i)
                block[i] = converted<T>(
                    from_little_endian<Written<T>>(bytes_.data() + i * sizeof(Written<T>)));
            if (!std::all_of(block.begin(), block.begin() + now, is_possible<T>))
                refuse(Fault::Infinite);
            numbers.insert(numbers.end(), block.begin(), block.begin() + now);
            bytes_ = bytes_.subspan(now * sizeof(Written<T>));
            left -= now;
        }
    }
    template <class T>
    void load_override(std::vector<T>& list)
    {
        list = std::vector<T>(count(1, sizeof(T)));
        for (T& value : list)
            *this >> value;
    }
    template <class Key, class T>
    void load_override(std::map<Key, T>& map)
    {
        // A node holds some pointers beside its pair.
        const std::size_t size = count(1, sizeof(std::pair<Key, T>) + 64);
        map.clear();
        for (std::size_t i = 0; i < size; ++i) {
            Key key{};
            *this >> key;
            if (!map.empty() && key <= map.rbegin()->first)
                refuse(Fault::Disordered);
            *this >> map[std::move(key)];
        }
    }
    template <class T>
    void load_override(std::optional<T>& value)
    {
        bool present = false;
        *this >> present;
        value.reset();
        if (present)
            *this >> value.emplace();
    }
    template <Stored T>
    void load_override(T& object)
    {
        // Boost reads a version before the first object of a class, and nothing in between.
        newest_ = boost::serialization::version<T>::value;
        Base::load_override(object);
    }

    // What Boost asks of a class before its first object.
    void load_override(boost::archive::version_type& version);
    void load_override(boost::archive::class_id_optional_type&) {}
    void load_override(boost::archive::tracking_type& tracking)
    {
        tracking = boost::archive::tracking_type(false);
    }
    template <OfPointers T>
    void load_override(T&)
    {
        refuse(Fault::Unknown);
    }

    template <class T>
    T take()
    {
        if (remaining() < sizeof(T))
            refuse(Fault::EndsEarly);
        const T value = from_little_endian<T>(bytes_.data());
        bytes_ = bytes_.subspan(sizeof(T));
        return value;
    }
    /// A whole number may be wider in the file than here.
    template <class T>
    static T converted(Written<T> number)
    {
        if constexpr (Whole<T> && sizeof(T) < sizeof number) {
            if (!std::in_range<T>(number))
                refuse(Fault::TooMany);
        }
        return static_cast<T>(number);
    }
    template <class T>
    static bool is_possible(T number)
    {
        if constexpr (std::is_same_v<T, double>)
            return std::isfinite(number);
        else
            return true;
    }
    /// That of something in a list of so many.
    std::size_t position(std::size_t count);
    /// How many there are of something that takes at least `in_file` bytes here and `in_memory`
    /// bytes there.
    std::size_t count(std::size_t in_file, std::size_t in_memory);

    std::span<const char> bytes_;
    Versions versions_;
    /// The version of the class that is being read.
    unsigned newest_ = 0;
    /// How much may still be allocated.
    std::size_t allowance_;
};

} // namespace session
