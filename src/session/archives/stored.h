// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/archive/basic_archive.hpp>
#include <boost/serialization/level.hpp>
#include <boost/serialization/tracking.hpp>
#include <boost/serialization/version.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

/// What an archive can hold, and how types say that they are stored.

/// Says that a session stores a class, and in which version its serialize() writes it. The version
/// is written once a file, where the first object of the class stands; serialize() is told that of
/// the file. Objects are values: none is tracked, and nothing of the kind is written. At file
/// level, before the class is first stored.
#define SESSION_STORES(T, N)                                                                       \
    BOOST_CLASS_VERSION(T, N)                                                                      \
    BOOST_CLASS_TRACKING(T, boost::serialization::track_never)

namespace session
{

template <class T>
constexpr bool is_untracked =
    boost::serialization::tracking_level<T>::value == boost::serialization::track_never;
template <class T>
constexpr bool has_version =
    boost::serialization::implementation_level<T>::value == boost::serialization::object_class_info;

/// A class for which SESSION_STORES has been said.
template <class T>
concept Stored = std::is_class_v<T> && is_untracked<T> && has_version<T>;

template <class T>
concept Whole = std::is_integral_v<T> && !std::is_same_v<T, bool>;
template <class T>
concept Number = Whole<T> || std::is_same_v<T, double>;
template <class T>
concept Enumeration = std::is_enum_v<T>;

/// What Boost would say of pointers and tracked objects, of which there are none.
template <class T>
concept OfPointers = std::is_base_of_v<boost::archive::class_id_type, T> ||
    std::is_base_of_v<boost::archive::object_id_type, T> ||
    std::is_same_v<boost::archive::class_name_type, T>;

static_assert(sizeof(double) == 8 && std::numeric_limits<double>::is_iec559);

/// As what a number is written: a character as one byte, other whole numbers in 64 bits, whatever
/// their width on this machine.
template <Number T>
using Written =
    std::conditional_t<std::is_same_v<T, double> || sizeof(T) == 1, T,
                       std::conditional_t<std::is_signed_v<T>, std::int64_t, std::uint64_t>>;

/// How many values an enumeration has, from 0 on without gaps: it is written as one byte, its
/// position, and may only grow at its end. Each that is stored says it where it is stored.
template <Enumeration T>
std::size_t choices() = delete;

/// A whole number that is written in 32 bits: `fields(archive, Word{seed})`.
struct Word {
    std::uint32_t& value;
};

/// Saves or loads one value after the other: `archive & first & second & ...`
template <class Archive>
void fields(Archive& archive, auto&&... values)
{
    (archive & ... & values);
}

} // namespace session
