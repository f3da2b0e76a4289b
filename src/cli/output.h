// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"
#include "session/session.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <string>
#include <string_view>

namespace cli
{

/// Writes to standard output.
void print(const QByteArray& text);
/// Throws Failure if not all of it arrived.
void finish_output();
void print(const QJsonObject& object);

/// The shortest text that reads back to the same number.
QByteArray shortest(double number);
/// A value of a CSV file as RFC 4180 wants it: quoted where it has to be.
QByteArray csv_field(std::string_view text);

/// `{layers: [{weights, bias, activation}]}`, weights one row a unit.
QJsonObject json(const model::Network& network);
/// Everything about a session's run. \pre it has one.
QJsonObject run_json(const session::Session& session);
/// What a session's network learns from, and what the numbers to be predicted mean: for people.
QByteArray data_summary(const session::Session& session);
/// What came of the run. \pre it has one
QByteArray run_summary(const session::Session& session);
/// `iteration,train_error,test_error`, one line a recording.
QByteArray history_csv(const session::Session& session);

} // namespace cli
