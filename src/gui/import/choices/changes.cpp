// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/choices/changes.h"

#include "table/differences.h"

#include <QLocale>

#include <algorithm>

namespace gui::changes
{

namespace
{

std::vector<table::Problem> ofColumnsNotSpokenOf(std::vector<table::Problem> changes,
                                                 const table::ReadOptions& options,
                                                 const table::Table& table)
{
    std::erase_if(changes, [&](const table::Problem& change) {
        return options.types.contains(table.find(change.arguments.front()));
    });
    return changes;
}

} // namespace

std::vector<table::Problem> since(const session::DataOrigin& origin,
                                  const table::ReadOptions& options, const table::Table& table)
{
    const auto target = table::find_target(origin.preparation.roles);
    const bool isNamed = target && *target < origin.columns.size();
    return ofColumnsNotSpokenOf(
        table::differences(origin.recipe, isNamed ? origin.columns[*target] : std::string(),
                           origin.target, table),
        options, table);
}

std::vector<table::Problem> since(const importmemory::Remembered& lastTime,
                                  const table::ReadOptions& options, const table::Table& table)
{
    std::vector<std::string> used;
    std::vector<table::ColumnType> types;
    const std::size_t known = std::min(
        {lastTime.columns.size(), lastTime.types.size(), lastTime.preparation.roles.size()});
    for (std::size_t i = 0; i < known; ++i) {
        if (lastTime.preparation.roles[i] == table::Role::Ignore)
            continue;
        used.push_back(lastTime.columns[i]);
        types.push_back(lastTime.types[i]);
    }
    return ofColumnsNotSpokenOf(table::differences(used, types, table), options, table);
}

QString columns(const std::vector<table::Problem>& changes)
{
    std::vector<std::string> names;
    names.reserve(changes.size());
    for (const table::Problem& change : changes)
        names.push_back(change.arguments.front());
    return listed(names);
}

QString listed(const std::vector<std::string>& columns)
{
    QStringList names;
    for (const std::string& name : columns)
        names << QString::fromStdString(table::excerpt(name));
    names.removeDuplicates();
    return QLocale().createSeparatedList(names);
}

} // namespace gui::changes
