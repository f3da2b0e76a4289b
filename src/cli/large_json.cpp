// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/large_json.h"

#include "cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace cli
{

QByteArray json_text(const QJsonValue& value)
{
    // A document is a list or an object: the value alone is what is in such a list.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

void write_json(const LargeObject& object, const Write& write)
{
    auto members = object.large;
    for (auto small = object.small.begin(); small != object.small.end(); ++small)
        members.try_emplace(small.key(), [value = QJsonValue(small.value())](const Write& into) {
            into(json_text(value));
        });
    write("{");
    bool is_first = true;
    for (const auto& [name, member] : members) {
        write((std::exchange(is_first, false) ? "" : ",") + json_text(name) + ':');
        member(write);
    }
    write("}");
}

void write_list(std::size_t count,
                const std::function<void(std::size_t index, QByteArray& text)>& append,
                const Write& write)
{
    constexpr qsizetype portion = 1 << 16;
    QByteArray text = "[";
    for (std::size_t i = 0; i < count; ++i) {
        text += i > 0 ? "," : "";
        append(i, text);
        if (text.size() >= portion) {
            write(text);
            text.resize(0); // keeps its room
        }
    }
    write(text + ']');
}

void append_json(QByteArray& text, double number)
{
    if (std::isfinite(number))
        append_shortest(text, number);
    else
        text += "null";
}

void append_json(QByteArray& text, std::span<const double> numbers)
{
    text += '[';
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        text += i > 0 ? "," : "";
        append_json(text, numbers[i]);
    }
    text += ']';
}

} // namespace cli
