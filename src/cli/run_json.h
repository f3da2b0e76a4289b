// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/account.h"
#include "cli/large_json.h"
#include "session/session.h"

#include <QJsonObject>

namespace cli
{

/// JSON knows no NaN and no infinity: what is none is null.
QJsonValue number_or_null(double number);

/// `{derived: [names], layers: [{weights, bias, activation}]}`, weights one row a unit.
QJsonObject json(const model::Network& network);

/// By their names: each a list of numbers, or a word.
QJsonObject inputs_json(const model::Inputs& inputs);

/// Its options by their names.
QJsonObject settings_json(const model::RunSettings& settings);

/// What a session's rows come from and how they were made: `file`, `rows`, `columns` and
/// `preparation`; with `account`, why rows and columns are left out.
QJsonObject data_json(const session::Session& session, const Account& account = {});

/// What the classes 0 and 1 are in the file's own words.
QJsonValue meaning_json(const session::Session& session);

/// What is needed to apply a session's network to other rows: `version`, `target`, `meaning` of 0
/// and 1, `preparation` and `network`. \pre it has a run
QJsonObject network_json(const session::Session& session);

/// Everything about a session's run: that and `version`, `settings`, networks, history and quality.
/// \pre it has one, and outlives what is returned
LargeObject run_json(const session::Session& session, const Account& account = {});

} // namespace cli
