// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/choices/memory.h"

#include "gui/base/settings.h"

#include <QFileInfo>
#include <QVariantMap>

namespace gui::importmemory
{

namespace
{

constexpr int mostFiles = 50;
/// Wider tables are not worth the place.
constexpr std::size_t mostColumns = 1000;

QString pathOf(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

template <typename Value>
void put(QVariantMap& map, const char* name, const std::optional<Value>& value)
{
    if (value)
        map.insert(QString::fromUtf8(name), QVariant::fromValue(int(*value)));
}

template <typename Value>
std::optional<Value> get(const QVariantMap& map, const char* name, int most)
{
    const auto found = map.constFind(QString::fromUtf8(name));
    if (found == map.constEnd() || found->toInt() < 0 || found->toInt() > most)
        return std::nullopt;
    return static_cast<Value>(found->toInt());
}

QVariantMap readingMap(const table::ReadOptions& reading)
{
    const table::Overrides& fixed = reading.overrides;
    QVariantMap map;
    put(map, "encoding", fixed.encoding);
    put(map, "delimiter", fixed.delimiter);
    put(map, "quote", fixed.quote);
    put(map, "escape", fixed.escape);
    put(map, "decimal", fixed.decimal);
    if (fixed.group)
        map.insert(QStringLiteral("group"), QString::fromStdString(*fixed.group));
    put(map, "header", fixed.header);
    if (fixed.skipped_lines && *fixed.skipped_lines <= 1'000'000)
        put(map, "skip", fixed.skipped_lines);
    QStringList marks;
    for (const std::string& mark : reading.missing_markers)
        marks << QString::fromStdString(mark);
    map.insert(QStringLiteral("missing"), marks);
    map.insert(QStringLiteral("one-row-in"), qulonglong(reading.one_row_in));
    QVariantMap types;
    for (const auto& [column, type] : reading.types)
        types.insert(QString::number(column), int(type));
    map.insert(QStringLiteral("types"), types);
    QVariantList joined;
    for (const std::size_t column : reading.joined)
        joined << qulonglong(column);
    map.insert(QStringLiteral("joined"), joined);
    map.insert(QStringLiteral("without-totals"), reading.without_totals);
    return map;
}

table::ReadOptions readingOf(const QVariantMap& map)
{
    table::ReadOptions reading;
    table::Overrides& fixed = reading.overrides;
    fixed.encoding = get<table::Encoding>(map, "encoding", int(table::encodings) - 1);
    fixed.delimiter = get<char>(map, "delimiter", 127);
    fixed.quote = get<char>(map, "quote", 127);
    fixed.escape = get<table::Escape>(map, "escape", 1);
    fixed.decimal = get<char>(map, "decimal", 127);
    if (map.contains(QStringLiteral("group")))
        fixed.group = map.value(QStringLiteral("group")).toString().toStdString();
    fixed.header = get<bool>(map, "header", 1);
    fixed.skipped_lines = get<std::uint64_t>(map, "skip", 1'000'000);
    for (const QString& mark : map.value(QStringLiteral("missing")).toStringList())
        reading.missing_markers.push_back(mark.toStdString());
    reading.one_row_in = std::max<std::size_t>(
        std::size_t(map.value(QStringLiteral("one-row-in"), 1).toULongLong()), 1);
    const QVariantMap types = map.value(QStringLiteral("types")).toMap();
    for (auto it = types.cbegin(); it != types.cend(); ++it)
        reading.types[it.key().toUInt()] =
            static_cast<table::ColumnType>(std::clamp(it.value().toInt(), 0, 2));
    for (const QVariant& column : map.value(QStringLiteral("joined")).toList())
        reading.joined.push_back(std::size_t(column.toULongLong()));
    reading.without_totals = map.value(QStringLiteral("without-totals")).toBool();
    return reading;
}

QVariantMap preparationMap(const Remembered& options)
{
    const table::Preparation& preparation = options.preparation;
    QVariantMap map;
    QVariantList roles;
    QStringList columns;
    for (std::size_t i = 0; i < std::min(options.columns.size(), preparation.roles.size()); ++i) {
        columns << QString::fromStdString(options.columns[i]);
        roles << int(preparation.roles[i]);
    }
    QVariantList types;
    for (const table::ColumnType type : options.types)
        types << int(type);
    map.insert(QStringLiteral("columns"), columns);
    map.insert(QStringLiteral("column-types"), types);
    map.insert(QStringLiteral("roles"), roles);
    map.insert(QStringLiteral("positive"), QString::fromStdString(preparation.positive));
    if (preparation.threshold) {
        map.insert(QStringLiteral("threshold"), preparation.threshold->value);
        map.insert(QStringLiteral("above"), preparation.threshold->above);
    }
    map.insert(QStringLiteral("number"), preparation.aim == table::Aim::Number);
    map.insert(QStringLiteral("mean"), preparation.missing == table::MissingRule::Mean);
    map.insert(QStringLiteral("standardize"), preparation.standardize);
    map.insert(QStringLiteral("test-fraction"), preparation.test_fraction);
    map.insert(QStringLiteral("seed"), preparation.seed);
    return map;
}

void readPreparation(const QVariantMap& map, Remembered& options)
{
    table::Preparation& preparation = options.preparation;
    for (const QString& column : map.value(QStringLiteral("columns")).toStringList())
        options.columns.push_back(column.toStdString());
    for (const QVariant& type : map.value(QStringLiteral("column-types")).toList())
        options.types.push_back(static_cast<table::ColumnType>(
            std::clamp(type.toInt(), 0, int(table::ColumnType::Empty))));
    for (const QVariant& role : map.value(QStringLiteral("roles")).toList())
        preparation.roles.push_back(table::role_at(role.toInt()));
    preparation.positive = map.value(QStringLiteral("positive")).toString().toStdString();
    if (map.contains(QStringLiteral("threshold"))) {
        const double value = map.value(QStringLiteral("threshold")).toDouble();
        preparation.threshold = {value, map.value(QStringLiteral("above"), true).toBool()};
    }
    preparation.aim =
        map.value(QStringLiteral("number")).toBool() ? table::Aim::Number : table::Aim::Classes;
    preparation.missing = map.value(QStringLiteral("mean")).toBool() ? table::MissingRule::Mean
                                                                     : table::MissingRule::DropRow;
    preparation.standardize = map.value(QStringLiteral("standardize")).toBool();
    preparation.test_fraction =
        std::clamp(map.value(QStringLiteral("test-fraction")).toDouble(), 0.0, 0.9);
    preparation.seed = map.value(QStringLiteral("seed"), 42).toUInt();
}

} // namespace

std::optional<Remembered> recall(const QString& path)
{
    for (const QVariant& each : settings::value(settings::Key::ImportMemory).toList()) {
        const QVariantMap map = each.toMap();
        if (map.value(QStringLiteral("path")).toString() != pathOf(path))
            continue;
        Remembered options;
        options.reading = readingOf(map.value(QStringLiteral("reading")).toMap());
        readPreparation(map.value(QStringLiteral("preparation")).toMap(), options);
        return options;
    }
    return std::nullopt;
}

void remember(const QString& path, const Remembered& options)
{
    QVariantList files = settings::value(settings::Key::ImportMemory).toList();
    files.removeIf([&path](const QVariant& each) {
        return each.toMap().value(QStringLiteral("path")).toString() == pathOf(path);
    });
    if (options.columns.size() <= mostColumns) {
        files.prepend(QVariantMap{{QStringLiteral("path"), pathOf(path)},
                                  {QStringLiteral("reading"), readingMap(options.reading)},
                                  {QStringLiteral("preparation"), preparationMap(options)}});
    }
    settings::setValue(settings::Key::ImportMemory, files.mid(0, mostFiles));
}

} // namespace gui::importmemory
