// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/large_json.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <string_view>

namespace cli
{

/// Writes to standard output; to a terminal without controls.
void print(const QByteArray& text);
/// Text in UTF-8 with U+FFFD in place of what would control a terminal, but for the ends of lines
/// and tabs: names in files are whatever somebody has put there.
QByteArray without_controls(const QByteArray& text);
/// Throws Failure if not all of it arrived.
void finish_output();
void print(const QJsonObject& object);
void print(const LargeObject& object);

/// UTF-8, as Qt has it.
QString text(std::string_view utf8);
/// The shortest text that reads back to the same number.
QByteArray shortest(double number);
/// The same, or those words where it is none.
QByteArray number_or_none(double number, const char* none = "");
/// A value of a CSV file as RFC 4180 wants it: quoted where it has to be.
QByteArray csv_field(std::string_view text);

// The same at the end of a line that has room, for the many values of a large table.
void append_shortest(QByteArray& line, double number);
void append_whole(QByteArray& line, std::size_t number);
void append_csv_field(QByteArray& line, std::string_view text);

} // namespace cli
