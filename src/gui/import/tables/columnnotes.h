// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/summary.h"

#include <QString>

#include <vector>

namespace gui
{

/// What there is to say about a column where it stands.
struct ColumnNote {
    /// What can be done about it at once: to make one label of spellings, or several again, to
    /// make gaps of a label of gaps, or such a label again, to name marks for missing values, or to
    /// read words as numbers in a unit.
    enum class Offer : unsigned char {
        None,
        Join,
        Separate,
        LeaveGaps,
        LabelGaps,
        NameMarks,
        TakeNumbers
    };

    /// A few words, or nothing; of an offer, what it does.
    QString brief;
    /// The whole sentence, where there is one.
    QString full;
    Offer offer = Offer::None;
    /// What NameMarks names, apart by semicolons.
    QString marks = {};

    bool operator==(const ColumnNote&) const = default;
};

/// One note a column, made of the first of the warnings that is about it, one with an offer before
/// others; else of its type, where that is why nothing can be learned from it.
std::vector<ColumnNote> columnNotes(const std::vector<table::ColumnSummary>& columns,
                                    const std::vector<table::Problem>& warnings);

} // namespace gui
