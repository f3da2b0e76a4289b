// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <map>
#include <span>

namespace cli
{

/// Takes a piece of text after the other.
using Write = std::function<void(const QByteArray& text)>;

/// A JSON object of which some members are too large to be kept as a tree: they are written when it
/// is their turn.
struct LargeObject {
    QJsonObject small;
    std::map<QString, std::function<void(const Write& write)>> large = {};
};

/// The object, compact, its members in the order of their names as QJsonDocument has them.
void write_json(const LargeObject& object, const Write& write);

/// A list of so many elements, each appended as text: a million of them need no tree of values.
void write_list(std::size_t count,
                const std::function<void(std::size_t index, QByteArray& text)>& append,
                const Write& write);

/// JSON knows no NaN and no infinity: what is none is null.
void append_json(QByteArray& text, double number);
void append_json(QByteArray& text, std::span<const double> numbers);

/// One value, compact.
QByteArray json_text(const QJsonValue& value);

} // namespace cli
