// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/preparation.h"
#include "table/reader.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

/// How files were opened the last time, by path; the latest fifty.
namespace gui::importmemory
{

struct Remembered {
    table::ReadOptions reading;
    table::Preparation preparation;
    /// The columns whose roles the preparation tells.
    std::vector<std::string> columns;
    /// What they held; nothing where that is not known.
    std::vector<table::ColumnType> types = {};

    bool operator==(const Remembered&) const = default;
};

std::optional<Remembered> recall(const QString& path);
void remember(const QString& path, const Remembered& options);

} // namespace gui::importmemory
