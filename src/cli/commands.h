// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

namespace cli
{

/// Every command there is.
const std::vector<Command>& commands();

// One file a command.
Command table_command();
Command train_command();
Command resume_command();
Command inspect_command();
Command answers_command();
Command predict_command();
Command evaluate_command();
Command script_command();
Command export_command();

} // namespace cli
