// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/large_json.h"

#include <QJsonArray>
#include <QJsonDocument>

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

void write_list(std::size_t count, const std::function<QJsonValue(std::size_t)>& element,
                const Write& write)
{
    write("[");
    for (std::size_t i = 0; i < count; ++i)
        write((i > 0 ? "," : "") + json_text(element(i)));
    write("]");
}

} // namespace cli
