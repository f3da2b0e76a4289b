#include "gui/import/tables/keptrows.h"

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

} // namespace

std::optional<std::string> file(const session::DataOrigin& origin)
{
    std::string text;
    addLine(origin.columns, text);
    std::size_t rows = 0;
    for (const table::LedgerEntry& entry : origin.ledger) {
        if (entry.reason && table::keeps_row_out(entry.reason->code))
            continue;
        if (entry.raw.size() != origin.columns.size())
            return std::nullopt;
        addLine(entry.raw, text);
        ++rows;
    }
    return rows == origin.rows ? std::optional(text) : std::nullopt;
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
    return reading;
}

} // namespace gui::keptrows
