// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/archives/little_endian.h"
#include "session/archives/stored.h"

#include <QByteArray>

#include <boost/archive/detail/common_oarchive.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace session
{

/// Appends values to bytes, in the form that an InputArchive reads. Boost.Serialization calls the
/// serialize() of each class and writes its version; what values consist of in the end is written
/// here: see InputArchive for why.
class OutputArchive : public boost::archive::detail::common_oarchive<OutputArchive>
{
    using Base = boost::archive::detail::common_oarchive<OutputArchive>;
    friend boost::archive::detail::interface_oarchive<OutputArchive>;

public:
    explicit OutputArchive(QByteArray& bytes) : bytes_(bytes) {}

private:
    template <Number T>
    void save_override(const T& number)
    {
        append(Written<T>(number));
    }
    void save_override(const bool& truth) { append(char(truth)); }
    void save_override(const Word& word) { append(word.value); }
    template <Enumeration T>
    void save_override(const T& choice)
    {
        append(static_cast<char>(choice));
    }
    void save_override(const std::string& text)
    {
        append(std::uint64_t(text.size()));
        bytes_.append(text.data(), static_cast<qsizetype>(text.size()));
    }
    template <Number T>
    void save_override(const std::vector<T>& numbers)
    {
        append(std::uint64_t(numbers.size()));
        // By way of a small block that stays in the cache.
        std::array<char, 512 * sizeof(Written<T>)> block;
        for (std::size_t begin = 0; begin < numbers.size();) {
            char* at = block.data();
            const std::size_t end = std::min(numbers.size(), begin + 512);
            for (; begin < end; ++begin, at += sizeof(Written<T>))
                std::ranges::copy(to_little_endian(Written<T>(numbers[begin])), at);
            bytes_.append(block.data(), at - block.data());
        }
    }
    template <class T>
    void save_override(const std::vector<T>& list)
    {
        append(std::uint64_t(list.size()));
        for (const T& value : list)
            *this << value;
    }
    template <class Key, class T>
    void save_override(const std::map<Key, T>& map)
    {
        append(std::uint64_t(map.size()));
        for (const auto& [key, value] : map)
            *this << key << value;
    }
    template <class T>
    void save_override(const std::optional<T>& value)
    {
        *this << value.has_value();
        if (value)
            *this << *value;
    }
    template <Stored T>
    void save_override(const T& object)
    {
        Base::save_override(object);
    }

    void save_override(const boost::archive::version_type& version)
    {
        append(static_cast<std::uint8_t>(version));
    }
    // Nothing is written of what else Boost says of a class.
    void save_override(const boost::archive::tracking_type&) {}
    template <OfPointers T>
    void save_override(const T&)
    {
    }

    void append(auto number)
    {
        const auto bytes = to_little_endian(number);
        bytes_.append(bytes.data(), bytes.size());
    }

    QByteArray& bytes_;
};

} // namespace session
