// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/choices/memory.h"
#include "session/data_origin.h"

#include <QString>

#include <string>
#include <vector>

/// What another file holds otherwise than the one whose choices are made for it.
namespace gui::changes
{

/// See table::differences(). Nothing is said of columns whose type is said in the options.
std::vector<table::Problem> since(const session::DataOrigin& origin,
                                  const table::ReadOptions& options, const table::Table& table);

/// Of the file itself, where no more than the types of its columns is known from the last time.
std::vector<table::Problem> since(const importmemory::Remembered& lastTime,
                                  const table::ReadOptions& options, const table::Table& table);

/// The columns that they are about, in words.
QString columns(const std::vector<table::Problem>& changes);
/// Columns in words, each once.
QString listed(const std::vector<std::string>& columns);

} // namespace gui::changes
