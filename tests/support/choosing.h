// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tables.h"

#include "gui/import/choices/choices.h"
#include "table/suggestion.h"

/// What tests of choices share: readings of a file, and what was chosen of one before.
namespace choosing
{

/// What reading that text brings.
inline gui::Reading reading(const char* text, const table::ReadOptions& options = {})
{
    gui::Reading made;
    made.table =
        std::make_shared<const table::Table>(*testing::read_bytes(std::string(text), options));
    made.summaries = table::summarize(*made.table);
    made.suggestion = table::suggest_preparation(*made.table);
    made.complete = true;
    return made;
}

inline gui::Reading firstRows(gui::Reading reading)
{
    reading.complete = false;
    return reading;
}

inline constexpr const char* pets = "weight,age,kind\n4,2,cat\n30,4,dog\n3.5,7,cat\n28,1,dog\n"
                                    "5,3,cat\n";
/// Other columns between the same ones.
inline constexpr const char* morePets = "name,kind,age,weight\nno,cat,2,4\nyes,dog,4,30\n"
                                        "no,cat,7,3.5\nyes,dog,1,28\n";

/// F, T and I, a letter a column.
inline std::string rolesOf(const gui::Choices& choices)
{
    std::string letters;
    for (const table::Role role : choices.preparation().roles)
        letters += std::string_view("FTI")[std::size_t(role)];
    return letters;
}

inline gui::importmemory::Remembered remembered(std::vector<std::string> columns,
                                                table::Roles roles)
{
    gui::importmemory::Remembered before;
    before.columns = std::move(columns);
    before.preparation.roles = std::move(roles);
    before.preparation.positive = "cat";
    before.preparation.test_fraction = 0.4;
    return before;
}

inline gui::PrepareOutcome refused(table::ProblemCode code, const gui::Choices& choices)
{
    gui::PrepareOutcome outcome;
    outcome.choices = choices.preparation();
    outcome.problem = table::Problem{code, 0, 0, {"2", "2"}};
    return outcome;
}

} // namespace choosing
