// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/choices/choices.h"

#include <algorithm>
#include <set>
#include <utility>

namespace gui
{

namespace
{

/// scikit-learn's own default.
constexpr double usualTestFraction = 0.25;

/// What is said of columns of these names, said of them where a table has them; forgotten of those
/// that it lacks.
void moveOptions(table::ReadOptions& options, const std::vector<std::string>& columns,
                 const table::Table& table)
{
    const auto placeOf = [&](std::size_t column) {
        return column < columns.size() ? table.find(columns[column]) : SIZE_MAX;
    };
    const std::size_t width = table.columns().size();
    std::map<std::size_t, table::ColumnType> types;
    for (const auto& [column, type] : options.types)
        if (const std::size_t now = placeOf(column); now < width)
            types[now] = type;
    std::set<std::size_t> joined;
    for (const std::size_t column : options.joined)
        if (const std::size_t now = placeOf(column); now < width)
            joined.insert(now);
    options.types = std::move(types);
    options.joined.assign(joined.begin(), joined.end());
}

} // namespace

Choices::Choices()
{
    m_preparation.standardize = true;
    m_preparation.test_fraction = usualTestFraction;
}

Choices Choices::ofLastTime(importmemory::Remembered remembered)
{
    Choices choices;
    choices.m_reading = remembered.reading;
    choices.m_preparation = remembered.preparation;
    choices.m_spokenOf = remembered.columns;
    choices.m_fractionSaid = true;
    choices.m_before = std::move(remembered);
    return choices;
}

Choices Choices::ofOtherRows(importmemory::Remembered remembered)
{
    Choices choices = ofLastTime(std::move(remembered));
    choices.m_findsByName = true;
    return choices;
}

table::Role Choices::role(int column) const
{
    return has(column) ? m_preparation.roles[std::size_t(column)] : table::Role::Ignore;
}

void Choices::forgetColumns()
{
    m_reading.types.clear();
    m_reading.joined.clear();
}

void Choices::forgetMeaning()
{
    m_preparation.positive.clear();
    m_preparation.threshold.reset();
    m_preparation.aim = table::Aim::Classes;
}

void Choices::speakOf(int column)
{
    m_spokenOf = m_columns;
    if (role(column) == table::Role::Target)
        forgetMeaning();
}

void Choices::setType(int column, table::ColumnType type)
{
    if (!has(column))
        return;
    if (type == table::ColumnType::Empty)
        m_reading.types.erase(std::size_t(column));
    else
        m_reading.types[std::size_t(column)] = type;
    speakOf(column);
}

void Choices::setJoined(int column, bool joined)
{
    if (!has(column))
        return;
    std::set<std::size_t> all(m_reading.joined.begin(), m_reading.joined.end());
    if (joined)
        all.insert(std::size_t(column));
    else
        all.erase(std::size_t(column));
    m_reading.joined.assign(all.begin(), all.end());
    speakOf(column);
}

bool Choices::setRole(int column, table::Role role)
{
    if (!has(column) || this->role(column) == role ||
        !table::can_be(m_types[std::size_t(column)], role))
        return false;
    table::give_role(m_preparation.roles, std::size_t(column), role);
    m_rolesSettled = true;
    m_before.reset();
    forgetMeaning();
    return true;
}

void Choices::setPositive(const std::string& label)
{
    m_preparation.positive = label;
    m_preparation.threshold.reset();
}

void Choices::setThreshold(const table::Threshold& threshold)
{
    m_preparation.positive.clear();
    m_preparation.threshold = threshold;
}

void Choices::setRows(table::Preparation rows)
{
    rows.roles = std::move(m_preparation.roles);
    rows.positive = std::move(m_preparation.positive);
    rows.threshold = m_preparation.threshold;
    rows.aim = m_preparation.aim;
    m_preparation = std::move(rows);
    m_fractionSaid = true;
}

void Choices::changeGaps()
{
    m_preparation.missing = m_preparation.missing == table::MissingRule::Mean
                                ? table::MissingRule::DropRow
                                : table::MissingRule::Mean;
}

bool Choices::follow(const table::Table& table)
{
    if (!m_reading.speaks_of_columns() || table.column_names() == m_spokenOf)
        return false;
    moveOptions(m_reading, m_spokenOf, table);
    m_spokenOf = table.column_names();
    return true;
}

void Choices::takeColumns(const Reading& reading)
{
    const table::Table& table = *reading.table;
    std::vector<std::string> columns = table.column_names();
    std::vector<table::ColumnType> types = table.column_types();
    const bool areThoseOfBefore = m_before && m_before->columns == columns &&
                                  table::roles_fit(table, m_before->preparation.roles);
    if (areThoseOfBefore || (m_before && m_findsByName)) {
        const table::Preparation& before = m_before->preparation;
        table::MovedRoles moved = table::move_roles(before.roles, m_before->columns, table);
        m_preparation.roles = std::move(moved.roles);
        m_lost = std::move(moved.lost);
        m_preparation.positive = before.positive;
        m_preparation.threshold = before.threshold;
        m_preparation.aim = before.aim;
        m_rolesSettled = true;
    } else if (m_rolesSettled && m_columns == columns) {
        m_preparation.roles = table::roles_as_read(std::move(m_preparation.roles), m_types, types,
                                                   reading.suggestion.roles);
    } else {
        m_preparation.roles = reading.suggestion.roles;
        forgetMeaning();
        m_rolesSettled = reading.complete;
    }
    if (reading.complete)
        m_before.reset();
    m_columns = std::move(columns);
    m_types = std::move(types);
}

bool Choices::take(const PrepareOutcome& outcome)
{
    const bool tooFew = outcome.problem && outcome.problem->code == table::ProblemCode::TooFewRows;
    if (tooFew && !m_fractionSaid) {
        // Nobody asked for any to be held back.
        m_preparation.test_fraction = 0;
        return true;
    }
    m_preparation.positive = outcome.choices.positive;
    // One that nobody has chosen is found again where the rows are others.
    if (m_preparation.threshold)
        m_preparation.threshold = outcome.choices.threshold;
    m_preparation.aim = outcome.choices.aim;
    return false;
}

} // namespace gui
