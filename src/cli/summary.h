// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/account.h"
#include "session/session.h"

#include <QByteArray>

namespace cli
{

/// What a session's network learns from, and what the numbers to be predicted mean: for people.
/// `account` is what became of the rows and columns, where they were read just now.
QByteArray data_summary(const session::Session& session, const Account& account = {});
/// What came of the run. \pre it has one
QByteArray run_summary(const session::Session& session);
/// `iteration,train_error,test_error`, one line a recording.
QByteArray history_csv(const session::Session& session);

} // namespace cli
