// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/file.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// How characters are written as bytes. Sessions hold the numbers: new ones go to the end.
enum class Encoding : unsigned char {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    Latin1,
    Latin9,
    MacRoman,
    Windows1250,
    Latin2,
    Windows1251,
    ShiftJis,
    EucJp,
    Gbk,
    Gb18030,
    Big5,
    EucKr,
    Utf32Le,
    Utf32Be,
    Windows1253,
    Latin7,
    Koi8R,
    Windows1254,
    Latin5,
    Cp850,
    Cp437,
    Cp852,
    Cp866,
    Cp857
};
/// How many there are.
inline constexpr std::size_t encodings = 28;

/// What it is called: "UTF-8", "Windows-1252", "Mac Roman".
std::string_view name(Encoding encoding);
/// All of them as a person lists them: "UTF-8, UTF-16LE, … or CP866".
std::string encoding_names();
/// The encoding of that name, or nothing. Only letters and digits count, in any case, and usual
/// other names are known: "latin1", "cp1250", "Macintosh", "GB2312", "IBM850".
std::optional<Encoding> encoding_named(std::string_view name);

/// What has to be rewritten has to fit into memory.
constexpr std::size_t largest_rewrite = 1u << 30;

/// The characters of a file as UTF-8, without byte order mark.
/// UTF-8 is left where it is in the file; anything else is rewritten into one buffer.
struct Text {
    File file;
    std::string_view characters;
    Encoding encoding = Encoding::Utf8;
    bool bom = false;
    /// Nothing says the encoding, and other ones would fit as well: letters may be wrong.
    bool guessed = false;
    /// Guessed though some of it would be UTF-8, the line of the first byte that would not;
    /// otherwise 0.
    std::uint64_t first_strange_line = 0;
    /// Guessed, it could be one of these nearly as well: the likeliest first.
    std::vector<Encoding> rivals = {};
    /// What the file has in place of a delimiter of one character; empty where it has that.
    std::string doubled_delimiter = {};
    /// Where, in `characters`, something stands that is no character: a NUL, a broken sequence. In
    /// ascending order.
    std::vector<std::size_t> damages;
    /// False where a look at all characters has shown that there are none.
    bool may_have_form_feeds = true;

    /// Holds these characters instead, in memory.
    void rewrite(std::string rewritten);
};

/// Reads the bytes in the given encoding, or in the one they are found to be in, looking at all of
/// them. A byte order mark decides where nothing is given. Fails with EmptyFile, Binary, Workbook,
/// OtherFormat, WrongEncoding, MissingEncoding, TooLarge or FileChanged.
Result<Text> decode(const File& file, std::optional<Encoding> encoding = std::nullopt);

} // namespace table
