// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/choices/memory.h"
#include "gui/import/jobs/preparejob.h"
#include "gui/import/jobs/tablejob.h"

#include <optional>
#include <string>
#include <vector>

namespace gui
{

/// All that is chosen while a file is imported, and its only home: how the file is read, what each
/// column is for, how the rows are prepared. Views show it and say by signals what is chosen in
/// them; what is read of the file, and what becomes of it, may change it too. Nothing is kept of a
/// column that has not been read.
class Choices
{
public:
    /// Of a file that nothing is known of: standardized features, a quarter of the rows held back.
    Choices();
    /// As the file was opened the last time: what was said of its columns counts while they are the
    /// same.
    static Choices ofLastTime(importmemory::Remembered remembered);
    /// As rows were prepared before: the columns are found by their names, whatever others there
    /// are.
    static Choices ofOtherRows(importmemory::Remembered remembered);

    const table::ReadOptions& reading() const { return m_reading; }
    const table::Preparation& preparation() const { return m_preparation; }
    /// What a column is for; Ignore where there is none.
    table::Role role(int column) const;
    /// Columns that were used before and are not used now.
    const table::LostColumns& lost() const { return m_lost; }

    void setReading(table::ReadOptions reading) { m_reading = std::move(reading); }
    /// Leaves the types and the spellings of all columns to detection again.
    void forgetColumns();
    /// Has a column read as another type, or with Empty as what it seems.
    void setType(int column, table::ColumnType type);
    /// Has spellings that differ in capital letters read as one label, or as several again.
    void setJoined(int column, bool joined);
    /// Has rows that sum up others left out, or kept.
    void setWithoutTotals(bool without) { m_reading.without_totals = without; }
    /// Gives a column a role. False where it has it already or cannot have it.
    bool setRole(int column, table::Role role);
    /// The label of the target that becomes 1, in place of any threshold.
    void setPositive(const std::string& label);
    /// What cuts the numbers of the target in two, in place of any label.
    void setThreshold(const table::Threshold& threshold);
    /// Whether the target is predicted as a number, or as one of two classes: those stay chosen for
    /// when they are wanted again.
    void setAim(table::Aim aim) { m_preparation.aim = aim; }
    /// What becomes of the rows: gaps, scaling, the part held back and its seed. \param rows these,
    /// with all else as it is
    void setRows(table::Preparation rows);
    /// Fills gaps that rows were left out for, or leaves out rows whose gaps were filled.
    void changeGaps();

    /// Follows the columns that something is said of to where they stand in a table. Whether they
    /// stand elsewhere: then it is to be read anew.
    bool follow(const table::Table& table);
    /// Gives every column that was read a role: the one chosen before where that can be, or else
    /// the suggested one. \pre reading.table
    void takeColumns(const Reading& reading);
    /// Takes over what had to be chosen for the person. Whether that asks for preparing once more.
    bool take(const PrepareOutcome& outcome);

private:
    bool has(int column) const { return column >= 0 && std::size_t(column) < m_columns.size(); }
    /// The person said something of a column, so it is read anew.
    void speakOf(int column);
    void forgetMeaning();

    table::ReadOptions m_reading;
    /// The columns that `m_reading` speaks of.
    std::vector<std::string> m_spokenOf;
    table::Preparation m_preparation;
    /// The columns that the roles are of, as they were read last.
    std::vector<std::string> m_columns;
    std::vector<table::ColumnType> m_types;
    table::LostColumns m_lost;
    /// The roles of before, until all rows have been read or others are chosen.
    std::optional<importmemory::Remembered> m_before;
    bool m_findsByName = false;
    /// The roles are the person's, or suggested by all rows: they stay while the columns do.
    bool m_rolesSettled = false;
    /// The person has said how many rows to hold back.
    bool m_fractionSaid = false;
};

} // namespace gui
