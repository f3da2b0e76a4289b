#include "table/encoding.h"

#include "table/translatable.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// More damages than this are no damages but a wrong encoding.
constexpr std::size_t most_damages = 10'000;
/// What has to be rewritten has to fit into memory.
constexpr std::size_t largest_rewrite = 1u << 30;
/// How much is looked at to tell text from something else.
constexpr std::size_t glance = 64u << 10;

constexpr std::array encoding_names = {"UTF-8"sv, "UTF-16LE"sv, "UTF-16BE"sv, "Windows-1252"sv,
                                       "ISO-8859-1"sv};

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};
constexpr std::array marks = {Mark{"\xEF\xBB\xBF"sv, Encoding::Utf8},
                              Mark{"\xFF\xFE"sv, Encoding::Utf16Le},
                              Mark{"\xFE\xFF"sv, Encoding::Utf16Be}};

const Mark* mark_of(std::string_view bytes)
{
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) {
        return bytes.starts_with(mark.bytes);
    });
    return found == marks.end() ? nullptr : &*found;
}

/// Zeros beside ASCII characters give UTF-16 away, even without a mark.
std::optional<Encoding> utf16_by_zeros(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, glance);
    std::array<std::size_t, 2> zeros = {0, 0};
    for (std::size_t i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == 0;
    const std::size_t enough = start.size() / 20 + 1;
    if (zeros[1] >= enough && zeros[0] * 50 < zeros[1])
        return Encoding::Utf16Le;
    if (zeros[0] >= enough && zeros[1] * 50 < zeros[0])
        return Encoding::Utf16Be;
    return std::nullopt;
}

bool is_binary(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, glance);
    const auto strange = std::count_if(start.begin(), start.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && !is_one_of(c, "\t\n\r\f\x1A"sv);
    });
    return static_cast<std::size_t>(strange) * 20 > start.size();
}

Encoding single_byte_encoding(std::string_view bytes)
{
    const bool unused = std::any_of(bytes.begin(), bytes.end(),
                                    [](char c) { return is_one_of(c, "\x81\x8D\x8F\x90\x9D"sv); });
    return unused ? Encoding::Latin1 : Encoding::Windows1252;
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
        Signature{"PK\x03\x04"sv, ProblemCode::Workbook, "ZIP, XLSX or ODS"sv},
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

std::string gigabytes(std::size_t bytes)
{
    const std::size_t tenths = bytes * 10 >> 30;
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " GiB";
}

/// Takes the bytes as UTF-8 where they are. \pre the text's characters are the bytes without mark.
std::optional<Problem> accept_utf8(Text& text, Utf8Check check)
{
    if (check.nuls > most_damages)
        return Problem{ProblemCode::Binary, 0, 0, {}};
    if (check.damages.size() > most_damages)
        return Problem{ProblemCode::WrongEncoding, 0, 0, {std::to_string(most_damages), "UTF-8"}};
    text.damages = std::move(check.damages);
    return std::nullopt;
}

std::optional<Problem> rewrite(Text& text, std::string_view bytes)
{
    if (bytes.size() > largest_rewrite)
        return Problem{
            ProblemCode::TooLarge, 0, 0, {gigabytes(bytes.size()), gigabytes(largest_rewrite)}};
    std::string characters;
    if (text.encoding == Encoding::Utf16Le || text.encoding == Encoding::Utf16Be) {
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
    text.file = File::from_bytes(std::move(characters));
    text.characters = text.file.bytes();
    return std::nullopt;
}

} // namespace

std::string_view name(Encoding encoding)
{
    return encoding_names[static_cast<std::size_t>(encoding)];
}

std::optional<Encoding> encoding_named(std::string_view wanted)
{
    const std::string key = lower(wanted);
    for (std::size_t i = 0; i < encoding_names.size(); ++i)
        if (lower(encoding_names[i]) == key)
            return static_cast<Encoding>(i);
    if (key == "latin-1" || key == "latin1")
        return Encoding::Latin1;
    if (key == "cp1252")
        return Encoding::Windows1252;
    if (key == "utf8")
        return Encoding::Utf8;
    return std::nullopt;
}

Result<Text> decode(const File& file, std::optional<Encoding> wanted)
{
    std::string_view bytes = file.bytes();
    if (bytes.empty())
        return Problem{ProblemCode::EmptyFile, 0, 0, {}};
    Text text;
    text.file = file;
    const Mark* mark = mark_of(bytes);
    if (mark && (!wanted || *wanted == mark->encoding)) {
        text.bom = true;
        // Files put together from others may have several.
        while (bytes.starts_with(mark->bytes))
            bytes.remove_prefix(mark->bytes.size());
        wanted = mark->encoding;
    }
    if (!wanted) {
        if (const auto other = other_kind_of_file(bytes))
            return *other;
        wanted = utf16_by_zeros(bytes);
    }
    const bool wide = wanted == Encoding::Utf16Le || wanted == Encoding::Utf16Be;
    if (!wide && is_binary(bytes))
        return Problem{ProblemCode::Binary, 0, 0, {}};

    text.encoding = wanted.value_or(Encoding::Utf8);
    text.characters = bytes;
    std::optional<Problem> problem;
    if (text.encoding == Encoding::Utf8) {
        Utf8Check check = check_utf8(bytes, most_damages + 1);
        // A few broken bytes among many wide characters are damage; otherwise this never was UTF-8.
        if (!wanted && check.broken * 20 > check.wide && check.nuls <= most_damages)
            text.encoding = single_byte_encoding(bytes), text.guessed = true;
        else
            problem = accept_utf8(text, std::move(check));
    }
    if (text.encoding != Encoding::Utf8)
        problem = rewrite(text, bytes);
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
