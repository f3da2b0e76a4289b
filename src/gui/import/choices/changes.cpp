// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/choices/changes.h"

#include "table/differences.h"

#include <QLocale>

namespace gui::changes
{

std::vector<table::Problem> since(const session::DataOrigin& origin,
                                  const table::ReadOptions& options, const table::Table& table)
{
    const auto target = table::find_target(origin.preparation.roles);
    const bool isNamed = target && *target < origin.columns.size();
    std::vector<table::Problem> changes = table::differences(
        origin.recipe, isNamed ? origin.columns[*target] : std::string(), origin.target, table);
    std::erase_if(changes, [&](const table::Problem& change) {
        return options.types.contains(table.find(change.arguments.front()));
    });
    return changes;
}

QString columns(const std::vector<table::Problem>& changes)
{
    QStringList names;
    for (const table::Problem& change : changes)
        names << QString::fromStdString(table::excerpt(change.arguments.front()));
    names.removeDuplicates();
    return QLocale().createSeparatedList(names);
}

} // namespace gui::changes
