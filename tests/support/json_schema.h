// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

/// As much of JSON Schema 2020-12 as docs/console.schema.json is written in: type, enum, required,
/// properties, additionalProperties, items, anyOf and $ref within the file.
class JsonSchema
{
public:
    explicit JsonSchema(const QByteArray& text) : root_(QJsonDocument::fromJson(text).object()) {}

    bool isEmpty() const { return root_.isEmpty(); }

    /// What is wrong with a value, by its path, or nothing. \param name in $defs
    QString fault(const QJsonValue& value, const QString& name) const
    {
        return fault(value, root_[QLatin1String("$defs")][name].toObject(), name);
    }

private:
    static bool isOfType(const QJsonValue& value, const QString& type)
    {
        if (type == QStringLiteral("integer"))
            return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
        return (type == QStringLiteral("number") && value.isDouble()) ||
               (type == QStringLiteral("string") && value.isString()) ||
               (type == QStringLiteral("boolean") && value.isBool()) ||
               (type == QStringLiteral("object") && value.isObject()) ||
               (type == QStringLiteral("array") && value.isArray()) ||
               (type == QStringLiteral("null") && value.isNull());
    }

    QString fault(const QJsonValue& value, const QJsonObject& schema, const QString& path) const
    {
        for (const QString& key : schema.keys())
            if (!QStringList{"type", "enum", "required", "properties", "additionalProperties",
                             "items", "anyOf", "$ref", "description"}
                     .contains(key))
                return QStringLiteral("the schema of %1 says %2, which is not known")
                    .arg(path, key);
        if (const QString reference = schema[QLatin1String("$ref")].toString();
            !reference.isEmpty())
            return fault(value, reference.section(u'/', -1));
        if (const QJsonArray any = schema[QLatin1String("anyOf")].toArray(); !any.isEmpty()) {
            QStringList faults;
            for (const QJsonValueConstRef one : any)
                faults << fault(value, one.toObject(), path);
            return faults.contains(QString()) ? QString() : faults.join(QStringLiteral("; "));
        }
        if (const QJsonValue type = schema[QLatin1String("type")]; !type.isUndefined()) {
            const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
            if (std::none_of(types.begin(), types.end(), [&](const QJsonValue& each) {
                    return isOfType(value, each.toString());
                }))
                return path + QStringLiteral(" is of another type");
        }
        if (const QJsonArray some = schema[QLatin1String("enum")].toArray();
            !some.isEmpty() && !some.contains(value))
            return path + QStringLiteral(" is none of those it may be");
        return value.isObject()  ? faultOfObject(value.toObject(), schema, path)
               : value.isArray() ? faultOfArray(value.toArray(), schema, path)
                                 : QString();
    }

    QString faultOfObject(const QJsonObject& object, const QJsonObject& schema,
                          const QString& path) const
    {
        const QJsonArray required = schema[QLatin1String("required")].toArray();
        for (const QJsonValueConstRef name : required)
            if (!object.contains(name.toString()))
                return QStringLiteral("%1 has no %2").arg(path, name.toString());
        const QJsonObject properties = schema[QLatin1String("properties")].toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            const bool known = properties.contains(each.key());
            if (!known && schema[QLatin1String("additionalProperties")] == QJsonValue(false))
                return QStringLiteral("%1 has %2, which is not known").arg(path, each.key());
            if (known)
                if (QString found = fault(each.value(), properties[each.key()].toObject(),
                                          path + u'.' + each.key());
                    !found.isEmpty())
                    return found;
        }
        return {};
    }

    QString faultOfArray(const QJsonArray& array, const QJsonObject& schema,
                         const QString& path) const
    {
        for (int i = 0; i < array.size(); ++i)
            if (QString found = fault(array[i], schema[QLatin1String("items")].toObject(),
                                      QStringLiteral("%1[%2]").arg(path).arg(i));
                !found.isEmpty())
                return found;
        return {};
    }

    QJsonObject root_;
};
