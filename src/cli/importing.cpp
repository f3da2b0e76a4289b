// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importing.h"

#include "cli/failure.h"
#include "cli/similar.h"

#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <set>

namespace cli
{

namespace
{

/// What a table calls by that name; a Failure where it knows none.
template <class T>
std::optional<T> named(const Arguments& arguments, const char* option,
                       std::optional<T> (*find)(std::string_view), const std::string& wanted)
{
    const auto given = arguments.text(option);
    if (!given)
        return std::nullopt;
    std::optional<T> found = find(given->toStdString());
    if (!found)
        throw Failure{QStringLiteral("--%1 is \"%2\", but it must be %3.")
                          .arg(QLatin1String(option), *given, QString::fromStdString(wanted))};
    return found;
}

std::optional<char> decimal_named(std::string_view name)
{
    if (name == "." || name == "point")
        return '.';
    if (name == "," || name == "comma")
        return ',';
    return std::nullopt;
}

/// Any other character is taken as it is.
std::optional<std::string> group_named(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> known = {
        {{"none", ""}, {"comma", ","}, {"point", "."}, {"space", " "}, {"apostrophe", "'"}}};
    for (const auto& [word, mark] : known)
        if (name == word)
            return std::string(mark);
    return table::count_characters(name) == 1 ? std::optional(std::string(name)) : std::nullopt;
}

std::optional<bool> header_named(std::string_view name)
{
    if (name == "yes")
        return true;
    if (name == "no")
        return false;
    return std::nullopt;
}

std::optional<table::ColumnType> type_named(QStringView name)
{
    using table::ColumnType;
    for (const ColumnType type : {ColumnType::Number, ColumnType::Category, ColumnType::Text}) {
        const std::string_view known = table::name(type);
        if (name == QLatin1String(known.data(), qsizetype(known.size())))
            return type;
    }
    return std::nullopt;
}

NamedTypes named_types(const Arguments& arguments)
{
    NamedTypes types;
    for (const QString& text : arguments.list("types")) {
        const qsizetype mark = text.lastIndexOf(u'=');
        const auto type = type_named(QStringView(text).mid(mark + 1));
        if (mark < 1 || !type)
            throw Failure{QStringLiteral("--types has \"%1\", but it must be names of columns and "
                                         "what they hold, such as age=number,class=category.")
                              .arg(text)};
        const QString name = text.left(mark);
        if (!types.try_emplace(name.toStdString(), *type).second)
            throw Failure{
                QStringLiteral("--types names %1 more than once. Name it once.").arg(name)};
    }
    return types;
}

/// As much of a table as tells its columns.
table::Table glance(const Input& input, table::ReadOptions options)
{
    options.first_rows = 1;
    return read_table(input, options);
}

} // namespace

std::vector<QCommandLineOption> import_options()
{
    return {
        option("encoding", ("Found out if left out: " + table::encoding_names() + '.').c_str(),
               "NAME"),
        option("delimiter",
               "comma, semicolon, tab, pipe, space, colon, or the character; found out if left "
               "out.",
               "NAME"),
        option("quote", "double, single or none; found out if left out.", "NAME"),
        option("decimal", "The decimal mark: point or comma; found out if left out.", "MARK"),
        option("thousands",
               "The mark between thousands: none, comma, point, space, apostrophe, or the "
               "character; found out if left out.",
               "MARK"),
        option("header",
               "Whether the first line holds the names: yes or no; found out if left out.",
               "yes/no"),
        option("skip", "Lines before the table: 0 to 1000000000; found out if left out.", "N"),
        option("leave-out-totals", "Leaves out rows that sum up others: a total, a mean."),
        option("one-row-in", "Reads a sample of a file that is too long: one row in so many.", "N"),
        option("missing-marks",
               "Texts that mean no value, instead of NA, N/A, NaN, ?, null, a colon, dashes and "
               "points.",
               "A,B"),
        option("types", "Columns not to be read as what they seem: number, category or text.",
               "NAME=TYPE,...")};
}

void refuse_import_options(const Arguments& arguments, const char* why,
                           std::initializer_list<const char*> but)
{
    for (const QCommandLineOption& each : import_options()) {
        const QByteArray name = each.names().constFirst().toLatin1();
        if (std::ranges::none_of(but, [&](const char* other) { return name == other; }))
            arguments.refuse({name.constData()}, why);
    }
}

std::size_t find_column(const table::Table& table, const QString& name, const QString& file)
{
    const std::size_t column = table.find(name.toStdString());
    if (column < table.columns().size())
        return column;
    QStringList names;
    for (const table::Column& each : table.columns())
        names << QString::fromStdString(each.name);
    throw Failure{QStringLiteral("There is no column \"%1\".").arg(name) +
                      did_you_mean(name, names) +
                      QStringLiteral(" See first-neuron-cli table for the names."),
                  file, 0, 0, BadData};
}

QCommandLineOption join_option()
{
    return option("join-spellings", "Columns in which Yes, yes and YES are one label.", "A,B");
}

void set_types(const NamedTypes& types, const Input& input, table::ReadOptions& options)
{
    if (types.empty())
        return;
    const table::Table table = glance(input, options);
    for (const auto& [name, type] : types)
        options.types.try_emplace(find_column(table, QString::fromStdString(name), input.name()),
                                  type);
}

void join_spellings(const Arguments& arguments, const Input& input, table::ReadOptions& options)
{
    const QStringList names = arguments.list_of_different("join-spellings");
    if (names.isEmpty())
        return;
    const table::Table table = glance(input, options);
    std::set<std::size_t> columns;
    for (const QString& name : names)
        columns.insert(find_column(table, name, input.name()));
    options.joined.assign(columns.begin(), columns.end());
}

table::Overrides overrides_of(const Arguments& arguments)
{
    table::Overrides overrides;
    overrides.encoding =
        named(arguments, "encoding", table::encoding_named, table::encoding_names());
    overrides.delimiter = named(arguments, "delimiter", table::delimiter_named,
                                "comma, semicolon, tab, pipe, space, colon, or one character");
    overrides.quote = named(arguments, "quote", table::quote_named, "double, single or none");
    overrides.decimal = named(arguments, "decimal", decimal_named, "point or comma");
    overrides.group = named(arguments, "thousands", group_named,
                            "none, comma, point, space, apostrophe or one character");
    overrides.header = named(arguments, "header", header_named, "yes or no");
    if (const auto skip = arguments.whole("skip", 0, 1'000'000'000))
        overrides.skipped_lines = static_cast<std::uint64_t>(*skip);
    if (const auto problem = table::find_bad_option(overrides))
        throw failure(*problem, {});
    return overrides;
}

Input open_table(const Arguments& arguments, int index)
{
    overrides_of(arguments);
    named_types(arguments);
    return Input::of(arguments.file(index));
}

table::ReadOptions read_options(const Arguments& arguments, const Input& input)
{
    table::ReadOptions options;
    options.overrides = overrides_of(arguments);
    options.one_row_in =
        static_cast<std::size_t>(arguments.whole("one-row-in", 1, 1'000'000'000).value_or(1));
    options.without_totals = arguments.has("leave-out-totals");
    for (const QString& mark : arguments.list("missing-marks"))
        options.missing_markers.push_back(mark.trimmed().toStdString());
    set_types(named_types(arguments), input, options);
    return options;
}

table::Table read_table(const Input& input, const table::ReadOptions& options)
{
    const table::Result<table::Text> text = table::decode(input.file(), options.overrides.encoding);
    if (!text)
        throw failure(text.problem(), input.name());
    table::Result<table::Table> table = table::read(*text, options);
    if (!table)
        throw failure(table.problem(), input.name());
    return std::move(*table);
}

} // namespace cli
