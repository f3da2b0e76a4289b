// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace gui
{

/// The calm look that all tables of data share: no grid, room around values, one line a row.
void giveDataLook(QTableView& table);

} // namespace gui
