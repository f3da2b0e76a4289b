// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/jobs/tablejob.h"
#include "gui/import/tables/warningslist.h"
#include "session/data_origin.h"

#include <memory>

namespace gui
{

/// What is worth knowing about rows that were prepared before, as it was told when they were taken.
/// It reads them once more, in the background, and is hidden where there is nothing to tell.
class PreparedRemarks : public WarningsList
{
    Q_OBJECT

public:
    explicit PreparedRemarks(QWidget* parent = nullptr);

    /// Reads the file, or these rows in its place.
    void read(const session::DataOrigin& origin, std::shared_ptr<const keptrows::File> kept = {});

private:
    void tell(const std::shared_ptr<const table::Table>& table);

    TableJob m_job;
    table::Preparation m_preparation;
};

} // namespace gui
