// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/jobs/keptrows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gui::keptrows
{

namespace
{

void addLine(const std::vector<std::string>& values, std::string& text)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        text += i > 0 ? ",\"" : "\"";
        for (const char character : values[i]) {
            if (character == '"')
                text += '"';
            text += character;
        }
        text += '"';
    }
    text += '\n';
}

bool isNoRow(const table::LedgerEntry& entry)
{
    return entry.reason && table::keeps_row_out(entry.reason->code);
}

} // namespace

std::optional<File> file(const session::DataOrigin& origin)
{
    File file;
    addLine(origin.columns, file.text);
    for (const table::LedgerEntry& entry : origin.ledger) {
        if (isNoRow(entry))
            continue;
        if (entry.raw.size() != origin.columns.size())
            return std::nullopt;
        addLine(entry.raw, file.text);
        file.lines.push_back(entry.line);
    }
    return file.lines.size() == origin.rows ? std::optional(std::move(file)) : std::nullopt;
}

table::ReadOptions reading(const session::DataOrigin& origin)
{
    table::ReadOptions reading = origin.reading;
    reading.overrides.encoding = table::Encoding::Utf8;
    reading.overrides.delimiter = ',';
    reading.overrides.quote = '"';
    reading.overrides.escape = table::Escape::Doubled;
    reading.overrides.header = true;
    reading.overrides.skipped_lines = 0;
    reading.first_rows = 0;
    reading.one_row_in = 1;
    // None of them was kept, if that was so.
    reading.without_totals = false;
    return reading;
}

void complete(session::DataOrigin& made, const session::DataOrigin& first)
{
    const table::ReadOptions reading = std::exchange(made.reading, first.reading);
    made.reading.types = reading.types;
    made.reading.joined = reading.joined;
    made.reading.missing_markers = reading.missing_markers;
    made.fingerprint = first.fingerprint;
    made.kept_out = first.kept_out;
    std::vector<table::LedgerEntry> lines;
    std::ranges::copy_if(first.ledger, std::back_inserter(lines), isNoRow);
    std::vector<table::LedgerEntry> all;
    std::ranges::merge(made.ledger, lines, std::back_inserter(all), {}, &table::LedgerEntry::line,
                       &table::LedgerEntry::line);
    made.ledger = std::move(all);
}

} // namespace gui::keptrows
