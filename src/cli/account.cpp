// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account.h"

#include "cli/failure.h"

#include <QStringList>

#include <map>

namespace cli
{

namespace
{

/// More would scroll everything else away.
constexpr std::size_t most_told = 20;

void tell(const std::vector<table::Problem>& warnings, const QString& file)
{
    for (std::size_t i = 0; i < std::min(warnings.size(), most_told); ++i)
        warn(failure(warnings[i], file));
    if (warnings.size() > most_told)
        warn({QStringLiteral("%1 more warnings. first-neuron-cli table FILE --json lists them.")
                  .arg(warnings.size() - most_told),
              file});
}

/// How many rows lack a value of a column, and the line of the first of them.
struct Gaps {
    std::size_t rows = 0;
    std::uint64_t line = 0;
};

void tell_dropped(const table::Table& table, const table::Prepared& prepared, const QString& file)
{
    if (prepared.dropped.empty())
        return;
    std::map<std::size_t, Gaps> gaps;
    for (const table::DroppedRow& dropped : prepared.dropped) {
        Gaps& found = gaps[dropped.column];
        if (found.rows++ == 0)
            found.line = table.line(dropped.row);
    }
    QStringList reasons;
    for (const auto& [column, found] : gaps)
        reasons << QStringLiteral("%1 without a value for %2 (the first in line %3)")
                       .arg(found.rows)
                       .arg(QString::fromStdString(table.columns()[column].name))
                       .arg(found.line);
    QString sentence = QStringLiteral("%1 of %2 rows left out: %3.")
                           .arg(prepared.dropped.size())
                           .arg(table.rows())
                           .arg(reasons.join(QStringLiteral(", ")));
    const bool fillable = gaps.size() > 1 || !gaps.contains(prepared.target_column);
    if (fillable && prepared.recipe.missing == table::MissingRule::DropRow)
        sentence += QStringLiteral(" --missing mean fills gaps of features.");
    warn({sentence, file});
}

void tell_unused(const table::Table& table, const table::Preparation& choices, const QString& file)
{
    for (std::size_t i = 0; i < choices.roles.size(); ++i) {
        const table::Column& column = table.columns()[i];
        if (choices.roles[i] != table::Role::Ignore)
            continue;
        const QString name = QString::fromStdString(column.name);
        const std::string_view type = table::name(column.type);
        warn({table::is_usable(column.type)
                  ? QStringLiteral("Column %1 is not used, as suggested; name it in --features to "
                                   "use it.")
                        .arg(name)
                  : QStringLiteral("Column %1 is not used: it is %2.")
                        .arg(name, QLatin1String(type.data(), qsizetype(type.size()))),
              file});
    }
}

} // namespace

void account(const table::Table& table, const table::Preparation& choices,
             const table::Prepared& prepared, bool features_were_named, const QString& file)
{
    tell(table.warnings(), file);
    tell_dropped(table, prepared, file);
    if (!features_were_named)
        tell_unused(table, choices, file);
    tell(prepared.warnings, file);
}

} // namespace cli
