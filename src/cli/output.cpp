// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/failure.h"

#include "platform/terminal.h"

#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace cli
{

namespace
{

/// As table::shortest() writes it; in place, for lines have many.
void append_number(QByteArray& line, auto number)
{
    constexpr qsizetype longest = 40;
    const qsizetype end = line.size();
    line.resize(end + longest);
    char* const start = line.data() + end;
    const auto [stop, error] = std::to_chars(start, start + longest, number);
    line.resize(error == std::errc() ? stop - line.data() : end);
}

/// How many bytes there control a terminal: one of ASCII, two of those behind it, or none.
int control_at(const QByteArray& text, qsizetype index)
{
    const auto byte = static_cast<unsigned char>(text[index]);
    if (byte < 0x20 || byte == 0x7F)
        return byte == '\n' || byte == '\r' || byte == '\t' ? 0 : 1;
    const bool is_behind = byte == 0xC2 && index + 1 < text.size();
    return is_behind && static_cast<unsigned char>(text[index + 1]) < 0xA0 ? 2 : 0;
}

void write(const QByteArray& text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
}

} // namespace

void print(const QByteArray& text)
{
    static const bool is_watched = platform::is_output_a_terminal();
    write(is_watched ? without_controls(text) : text);
}

QByteArray without_controls(const QByteArray& text)
{
    QByteArray shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const int control = control_at(text, i);
        if (control > 0)
            shown += "\xEF\xBF\xBD";
        else
            shown += text[i];
        i += std::max(control, 1);
    }
    return shown;
}

void finish_output()
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout))
        throw Failure{QStringLiteral("The output could not be written. Check where it goes to.")};
}

void print(const QJsonObject& object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void print(const LargeObject& object)
{
    write_json(object, [](const QByteArray& text) { print(text); });
    print(QByteArray("\n"));
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArray shortest(double number)
{
    QByteArray text;
    append_shortest(text, number);
    return text;
}

QByteArray number_or_none(double number, const char* none)
{
    return std::isfinite(number) ? shortest(number) : QByteArray(none);
}

QByteArray csv_field(std::string_view text)
{
    QByteArray field;
    append_csv_field(field, text);
    return field;
}

void append_shortest(QByteArray& line, double number)
{
    append_number(line, number);
}

void append_whole(QByteArray& line, std::size_t number)
{
    append_number(line, number);
}

void append_csv_field(QByteArray& line, std::string_view text)
{
    QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        line.append(bytes);
    else
        line += '"' + bytes.toByteArray().replace('"', "\"\"") + '"';
}

} // namespace cli
