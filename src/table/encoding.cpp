// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/encoding.h"

#include "model/translatable.h"
#include "table/encoding_guess.h"
#include "table/fields.h"
#include "table/iconv.h"
#include "table/unicode.h"
#include "table/utf8_of_file.h"

#include <algorithm>
#include <array>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// More damages than this are no damages but a wrong encoding.
constexpr std::size_t most_damages = 10'000;
/// How much is looked at to tell text from something else.
constexpr std::size_t start_looked_at = 64u << 10;

struct KnownEncoding {
    Encoding encoding;
    std::string_view name;
    /// What the C library calls it, where that has to read it: the superset in use.
    const char* library_name = nullptr;
    /// Bytes of its smallest character.
    std::size_t unit = 1;
};
constexpr std::array known_encodings = {
    KnownEncoding{Encoding::Utf8, "UTF-8"},
    KnownEncoding{Encoding::Utf16Le, "UTF-16LE", nullptr, 2},
    KnownEncoding{Encoding::Utf16Be, "UTF-16BE", nullptr, 2},
    KnownEncoding{Encoding::Windows1252, "Windows-1252"},
    KnownEncoding{Encoding::Latin1, "ISO-8859-1"},
    KnownEncoding{Encoding::Latin9, "ISO-8859-15", "ISO-8859-15"},
    KnownEncoding{Encoding::MacRoman, "Mac Roman", "MACINTOSH"},
    KnownEncoding{Encoding::Windows1250, "Windows-1250", "CP1250"},
    KnownEncoding{Encoding::Latin2, "ISO-8859-2", "ISO-8859-2"},
    KnownEncoding{Encoding::Windows1251, "Windows-1251", "CP1251"},
    KnownEncoding{Encoding::ShiftJis, "Shift-JIS", "CP932"},
    KnownEncoding{Encoding::EucJp, "EUC-JP", "EUC-JP"},
    KnownEncoding{Encoding::Gbk, "GBK", "GBK"},
    KnownEncoding{Encoding::Gb18030, "GB18030", "GB18030"},
    KnownEncoding{Encoding::Big5, "Big5", "BIG5"},
    KnownEncoding{Encoding::EucKr, "EUC-KR", "CP949"},
    KnownEncoding{Encoding::Utf32Le, "UTF-32LE", "UTF-32LE", 4},
    KnownEncoding{Encoding::Utf32Be, "UTF-32BE", "UTF-32BE", 4},
    KnownEncoding{Encoding::Windows1253, "Windows-1253", "CP1253"},
    KnownEncoding{Encoding::Latin7, "ISO-8859-7", "ISO-8859-7"},
    KnownEncoding{Encoding::Koi8R, "KOI8-R", "KOI8-R"},
    KnownEncoding{Encoding::Windows1254, "Windows-1254", "CP1254"},
    KnownEncoding{Encoding::Latin5, "ISO-8859-9", "ISO-8859-9"},
    KnownEncoding{Encoding::Cp850, "CP850", "CP850"},
    KnownEncoding{Encoding::Cp437, "CP437", "CP437"},
    KnownEncoding{Encoding::Cp852, "CP852", "CP852"},
    KnownEncoding{Encoding::Cp866, "CP866", "CP866"},
    KnownEncoding{Encoding::Cp857, "CP857", "CP857"}};
static_assert(known_encodings.size() == encodings);

constexpr bool are_in_order()
{
    for (std::size_t i = 0; i < known_encodings.size(); ++i)
        if (static_cast<std::size_t>(known_encodings[i].encoding) != i)
            return false;
    return true;
}
static_assert(are_in_order());

const KnownEncoding& entry(Encoding encoding)
{
    return known_encodings[static_cast<std::size_t>(encoding)];
}

/// Other names, as letters and digits.
constexpr std::array aliases = {
    std::pair("latin1"sv, Encoding::Latin1),       std::pair("latin2"sv, Encoding::Latin2),
    std::pair("latin9"sv, Encoding::Latin9),       std::pair("macintosh"sv, Encoding::MacRoman),
    std::pair("cp1250"sv, Encoding::Windows1250),  std::pair("cp1251"sv, Encoding::Windows1251),
    std::pair("cp1252"sv, Encoding::Windows1252),  std::pair("cp1253"sv, Encoding::Windows1253),
    std::pair("greek"sv, Encoding::Latin7),        std::pair("koi8"sv, Encoding::Koi8R),
    std::pair("sjis"sv, Encoding::ShiftJis),       std::pair("cp932"sv, Encoding::ShiftJis),
    std::pair("windows31j"sv, Encoding::ShiftJis), std::pair("gb2312"sv, Encoding::Gbk),
    std::pair("cp936"sv, Encoding::Gbk),           std::pair("cp949"sv, Encoding::EucKr),
    std::pair("cp950"sv, Encoding::Big5),          std::pair("latin5"sv, Encoding::Latin5),
    std::pair("cp1254"sv, Encoding::Windows1254),  std::pair("turkish"sv, Encoding::Windows1254),
    std::pair("ibm850"sv, Encoding::Cp850),        std::pair("dos"sv, Encoding::Cp850),
    std::pair("ibm437"sv, Encoding::Cp437),        std::pair("ibm852"sv, Encoding::Cp852),
    std::pair("ibm866"sv, Encoding::Cp866),        std::pair("ibm857"sv, Encoding::Cp857)};

std::string letters_and_digits(std::string_view text)
{
    std::string result = lower(text);
    std::erase_if(result, [](char c) { return is_one_of(c, " -_"sv); });
    return result;
}

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};
/// That of UTF-32LE begins with that of UTF-16LE.
constexpr std::array byte_order_marks = {
    Mark{"\xEF\xBB\xBF"sv, Encoding::Utf8},    Mark{"\xFF\xFE\0\0"sv, Encoding::Utf32Le},
    Mark{"\0\0\xFE\xFF"sv, Encoding::Utf32Be}, Mark{"\xFF\xFE"sv, Encoding::Utf16Le},
    Mark{"\xFE\xFF"sv, Encoding::Utf16Be},     Mark{"\x84\x31\x95\x33"sv, Encoding::Gb18030}};

/// The mark at the start, of the wanted encoding where one is.
const Mark* mark_of(std::string_view bytes, std::optional<Encoding> wanted)
{
    const auto found =
        std::find_if(byte_order_marks.begin(), byte_order_marks.end(), [&](const Mark& mark) {
            return bytes.starts_with(mark.bytes) && (!wanted || *wanted == mark.encoding);
        });
    return found == byte_order_marks.end() ? nullptr : &*found;
}

/// Zeros beside ASCII characters give UTF-16 and UTF-32 away, even without a mark.
std::optional<Encoding> encoding_by_zeros(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, start_looked_at);
    std::array<std::size_t, 4> places = {0, 0, 0, 0};
    for (std::size_t i = 0; i < start.size(); ++i)
        places[i % 4] += start[i] == 0;
    // No character has more than 21 bits, and most of a table are ASCII.
    const std::size_t characters = start.size() / 4;
    if (characters > 1 && places[0] * 50 < characters && places[3] == characters &&
        places[2] * 2 > characters)
        return Encoding::Utf32Le;
    if (characters > 1 && places[3] * 50 < characters && places[0] >= characters &&
        places[1] * 2 > characters)
        return Encoding::Utf32Be;
    const std::array zeros = {places[0] + places[2], places[1] + places[3]};
    const std::size_t enough = start.size() / 20 + 1;
    if (zeros[1] >= enough && zeros[0] * 50 < zeros[1])
        return Encoding::Utf16Le;
    if (zeros[0] >= enough && zeros[1] * 50 < zeros[0])
        return Encoding::Utf16Be;
    return std::nullopt;
}

bool is_binary(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, start_looked_at);
    const auto strange = std::count_if(start.begin(), start.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && !is_one_of(c, "\t\n\r\f\x1A"sv);
    });
    return static_cast<std::size_t>(strange) * 20 > start.size();
}

bool is_json(std::string_view bytes)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = bytes.find_first_not_of(blanks);
    const std::size_t last = bytes.find_last_not_of(blanks);
    if (first == std::string_view::npos || first == last)
        return false;
    const std::size_t second = std::min(bytes.find_first_not_of(blanks, first + 1), last);
    return (bytes[first] == '{' && bytes[last] == '}' && is_one_of(bytes[second], "\"}")) ||
           (bytes[first] == '[' && bytes[last] == ']' && is_one_of(bytes[second], "{[\"]"));
}

std::optional<Problem> other_kind_of_file(std::string_view bytes)
{
    struct Signature {
        std::string_view start;
        ProblemCode code;
        std::string_view kind;
    };
    constexpr std::array signatures = {
        Signature{"\x89NEUR\r\n\x1A"sv, ProblemCode::OtherFormat,
                  QT_TRANSLATE_NOOP("table",
                                    "a session of First Neuron, whose name should end in .neuron")},
        Signature{"PK\x03\x04"sv, ProblemCode::Workbook, "ZIP, XLSX, ODS"sv},
        Signature{"\xD0\xCF\x11\xE0"sv, ProblemCode::Workbook, "XLS"sv},
        Signature{"\x1F\x8B"sv, ProblemCode::Workbook, "GZIP"sv},
        Signature{"%PDF-"sv, ProblemCode::OtherFormat,
                  QT_TRANSLATE_NOOP("table", "a PDF document")},
        Signature{"<?xml"sv, ProblemCode::OtherFormat,
                  QT_TRANSLATE_NOOP("table", "an XML document")},
        Signature{"<!doctype"sv, ProblemCode::OtherFormat,
                  QT_TRANSLATE_NOOP("table", "a web page")},
        Signature{"<html"sv, ProblemCode::OtherFormat, QT_TRANSLATE_NOOP("table", "a web page")},
        Signature{"{\\rtf"sv, ProblemCode::OtherFormat,
                  QT_TRANSLATE_NOOP("table", "a text document (RTF)")},
    };
    if (is_json(bytes))
        return Problem{
            ProblemCode::OtherFormat, 0, 0, {QT_TRANSLATE_NOOP("table", "a JSON document")}};
    const std::string start = lower(bytes.substr(0, 16));
    for (const Signature& signature : signatures)
        if (bytes.starts_with(signature.start) || start.starts_with(lower(signature.start)))
            return Problem{signature.code, 0, 0, {std::string(signature.kind)}};
    return std::nullopt;
}

/// How often a letter of Latin script beyond ASCII stands there as UTF-8 has it, where an encoding
/// of one byte a character has two that no word has side by side: Ã¶, Ã©, Å‚.
std::size_t letters_as_utf8(std::string_view bytes)
{
    std::size_t letters = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i)
        letters += is_one_of(bytes[i], "\xC3\xC4\xC5"sv) &&
                   (static_cast<unsigned char>(bytes[i + 1]) & 0xC0) == 0x80;
    return letters;
}

bool is_of_latin_script(Encoding encoding)
{
    constexpr std::array latin = {Encoding::Windows1252, Encoding::Windows1250, Encoding::Latin1,
                                  Encoding::Latin2,      Encoding::Latin9,      Encoding::MacRoman,
                                  Encoding::Windows1254, Encoding::Latin5};
    return std::ranges::find(latin, encoding) != latin.end();
}

std::string gigabytes(std::size_t bytes)
{
    const std::size_t tenths = bytes * 10 >> 30;
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " GiB";
}

/// Where the first byte stands that is no part of UTF-8. \pre there is one
std::size_t first_broken(std::string_view bytes, const Utf8Check& check)
{
    const auto found =
        std::ranges::find_if(check.damages, [&](std::size_t at) { return bytes[at] != 0; });
    return found == check.damages.end() ? bytes.size() : *found;
}

/// Takes the bytes as UTF-8 where they are. \pre the text's characters are the bytes without mark.
std::optional<Problem> accept_utf8(Text& text, Utf8Check check)
{
    if (check.nuls > most_damages)
        return Problem{ProblemCode::Binary, 0, 0, {}};
    if (check.damages.size() > most_damages)
        return Problem{ProblemCode::WrongEncoding, 0, 0, {std::to_string(most_damages), "UTF-8"}};
    text.damages = std::move(check.damages);
    text.may_have_form_feeds = check.has_form_feeds;
    return std::nullopt;
}

std::optional<Problem> rewrite(Text& text, std::string_view bytes)
{
    if (bytes.size() > largest_rewrite)
        return Problem{
            ProblemCode::TooLarge, 0, 0, {gigabytes(bytes.size()), gigabytes(largest_rewrite)}};
    std::string characters;
    if (const KnownEncoding& known = entry(text.encoding); known.library_name) {
        auto converted =
            utf8_from(known.library_name, bytes, known.unit, most_damages + 1, text.damages);
        if (!converted)
            return Problem{ProblemCode::MissingEncoding, 0, 0, {std::string(known.name)}};
        characters = std::move(*converted);
    } else if (text.encoding == Encoding::Utf16Le || text.encoding == Encoding::Utf16Be) {
        characters = utf8_from_utf16(bytes, text.encoding == Encoding::Utf16Be, most_damages + 1,
                                     text.damages);
    } else {
        characters = utf8_from_single_bytes(bytes, text.encoding == Encoding::Windows1252);
        text.damages = check_utf8(characters, most_damages + 1).damages;
    }
    if (text.damages.size() > most_damages)
        return Problem{ProblemCode::WrongEncoding,
                       0,
                       0,
                       {std::to_string(most_damages), std::string(name(text.encoding))}};
    text.rewrite(std::move(characters));
    return std::nullopt;
}

} // namespace

void Text::rewrite(std::string rewritten)
{
    file = File::from_bytes(std::move(rewritten));
    characters = file.bytes();
    may_have_form_feeds = true;
}

std::string_view name(Encoding encoding)
{
    return entry(encoding).name;
}

std::string encoding_names()
{
    std::string names;
    for (const KnownEncoding& entry : known_encodings) {
        if (!names.empty())
            names += entry.encoding == known_encodings.back().encoding ? " or " : ", ";
        names += entry.name;
    }
    return names;
}

std::optional<Encoding> encoding_named(std::string_view wanted)
{
    const std::string key = letters_and_digits(wanted);
    for (const KnownEncoding& entry : known_encodings)
        if (letters_and_digits(entry.name) == key)
            return entry.encoding;
    const auto alias =
        std::ranges::find(aliases, key, &std::pair<std::string_view, Encoding>::first);
    return alias == aliases.end() ? std::nullopt : std::optional(alias->second);
}

Result<Text> decode(const File& file, std::optional<Encoding> wanted)
{
    std::string_view bytes = file.bytes();
    if (bytes.empty())
        return Problem{ProblemCode::EmptyFile, 0, 0, {}};
    Text text;
    text.file = file;
    if (const Mark* mark = mark_of(bytes, wanted)) {
        text.bom = true;
        // Files put together from others may have several.
        while (bytes.starts_with(mark->bytes))
            bytes.remove_prefix(mark->bytes.size());
        wanted = mark->encoding;
    }
    if (!wanted) {
        if (const auto other = other_kind_of_file(bytes))
            return *other;
        wanted = encoding_by_zeros(bytes);
    }
    if ((!wanted || entry(*wanted).unit == 1) && is_binary(bytes))
        return Problem{ProblemCode::Binary, 0, 0, {}};

    text.encoding = wanted.value_or(Encoding::Utf8);
    text.characters = bytes;
    std::optional<Problem> problem;
    if (text.encoding == Encoding::Utf8) {
        Utf8Check check = check_utf8(file, bytes, most_damages + 1);
        // Bytes of another encoding are hardly ever well-formed by accident: some broken ones among
        // more wide characters are damage; otherwise this never was UTF-8.
        bool is_utf8 = true;
        if (!wanted && check.broken * 2 > check.wide && check.nuls <= most_damages) {
            EncodingGuess guess = guess_encoding(bytes);
            const std::size_t letters =
                is_of_latin_script(guess.encoding) ? letters_as_utf8(bytes) : 0;
            is_utf8 = letters > 1 && letters >= check.broken;
            if (!is_utf8) {
                if (check.wide > 0)
                    text.first_strange_line =
                        1 + count_line_ends(bytes.substr(0, first_broken(bytes, check)));
                text.encoding = guess.encoding;
                text.rivals = std::move(guess.rivals);
                // Some lines of it, whatever the others are.
                if (letters > 0)
                    text.rivals.insert(text.rivals.begin(), Encoding::Utf8);
                text.guessed = true;
            }
        }
        if (is_utf8)
            problem = accept_utf8(text, std::move(check));
    }
    if (text.encoding != Encoding::Utf8)
        problem = rewrite(text, bytes);
    // Bytes that were no longer there explain everything else.
    if (!file.intact())
        return Problem{ProblemCode::FileChanged, 0, 0, {}};
    if (problem)
        return *problem;
    // The end-of-file mark of old systems.
    if (text.characters.ends_with('\x1A'))
        text.characters.remove_suffix(1);
    if (text.characters.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Problem{ProblemCode::EmptyFile, 0, 0, {}};
    return text;
}

} // namespace table
