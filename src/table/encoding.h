#pragma once

#include "table/file.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace table
{

/// How characters are written as bytes.
enum class Encoding : unsigned char { Utf8, Utf16Le, Utf16Be, Windows1252, Latin1 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252" or "ISO-8859-1".
std::string_view name(Encoding encoding);
/// The encoding of that name (any case, "Latin-1" included), or nothing.
std::optional<Encoding> encoding_named(std::string_view name);

/// The characters of a file as UTF-8, without byte order mark.
/// UTF-8 is left where it is in the file; anything else is rewritten into one buffer.
struct Text {
    File file;
    std::string_view characters;
    Encoding encoding = Encoding::Utf8;
    bool bom = false;
    /// Nothing says the encoding, and other ones would fit as well: letters may be wrong.
    bool guessed = false;
    /// Where, in `characters`, something stands that is no character: a NUL, a broken sequence. In
    /// ascending order.
    std::vector<std::size_t> damages;
};

/// Reads the bytes in the given encoding, or in the one they are found to be in, looking at all of
/// them. A byte order mark decides where nothing is given. Fails with EmptyFile, Binary, Workbook,
/// OtherFormat, WrongEncoding or TooLarge.
Result<Text> decode(const File& file, std::optional<Encoding> encoding = std::nullopt);

} // namespace table
