// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/iconv.h"

#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>

#if FIRST_NEURON_ICONV
#include <iconv.h>
#endif

namespace table
{

#if FIRST_NEURON_ICONV

namespace
{

/// One conversion of the C library, closed at the end.
class Converter
{
public:
    explicit Converter(const char* name) : handle_(iconv_open("UTF-8", name)) {}
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    ~Converter()
    {
        if (is_open())
            iconv_close(handle_);
    }

    // iconv_open() answers with -1 cast to a pointer. NOLINTNEXTLINE(performance-no-int-to-ptr)
    bool is_open() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

    /// Takes from `bytes` what can be read and appends it. Whether that was all of it.
    bool append(std::string_view& bytes, std::string& result)
    {
        std::array<char, 1u << 14> buffer;
        while (true) {
            // The interface is older than const; nothing is written there.
            char* in = const_cast<char*>(bytes.data());
            std::size_t left = bytes.size();
            char* out = buffer.data();
            std::size_t room = buffer.size();
            const bool done = iconv(handle_, &in, &left, &out, &room) != std::size_t(-1);
            const bool full = !done && errno == E2BIG;
            result.append(buffer.data(), buffer.size() - room);
            bytes.remove_prefix(bytes.size() - left);
            if (!full)
                return done;
        }
    }

private:
    iconv_t handle_;
};

} // namespace

std::optional<std::string> utf8_from(const char* name, std::string_view bytes, std::size_t unit,
                                     std::size_t limit, std::vector<std::size_t>& damages)
{
    Converter converter(name);
    if (!converter.is_open())
        return std::nullopt;
    std::string result;
    result.reserve(bytes.size() + bytes.size() / 16);
    std::vector<std::size_t> broken;
    while (!converter.append(bytes, result) && !bytes.empty() && broken.size() < limit) {
        broken.push_back(result.size());
        append_utf8(result, broken_character);
        bytes.remove_prefix(std::min(unit, bytes.size()));
    }
    const std::vector<std::size_t> nuls = check_utf8(result, limit).damages;
    std::ranges::merge(broken, nuls, std::back_inserter(damages));
    damages.resize(std::min(damages.size(), limit));
    return result;
}

#else

std::optional<std::string> utf8_from(const char*, std::string_view, std::size_t, std::size_t,
                                     std::vector<std::size_t>&)
{
    return std::nullopt;
}

#endif

} // namespace table
