// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/failure.h"
#include "table/numbers.h"

#include <QJsonDocument>

#include <cstdio>

namespace cli
{

void print(const QByteArray& text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
}

void finish_output()
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout))
        throw Failure{QStringLiteral("The output could not be written. Check where it goes to.")};
}

void print(const QJsonObject& object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

QByteArray shortest(double number)
{
    return QByteArray::fromStdString(table::shortest(number));
}

QByteArray csv_field(std::string_view text)
{
    QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

} // namespace cli
