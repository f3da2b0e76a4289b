// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/failure.h"

#include <QCommandLineParser>

#include <cmath>

namespace cli
{

namespace
{

Failure wrong(const char* option, const QString& given, const QString& wanted)
{
    return {QStringLiteral("--%1 is \"%2\", but it must be %3.")
                .arg(QLatin1String(option), given, wanted)};
}

} // namespace

Arguments::Arguments(const QCommandLineParser& parser, const QStringList& names, int most_files)
    : parser_(parser), names_(names)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() > most_files)
        throw Failure{QStringLiteral("\"%1\" is one argument too many. Remove it, or see --help.")
                          .arg(files[most_files])};
}

QString Arguments::file(int index) const
{
    if (!has_file(index))
        throw Failure{QStringLiteral("%1 is missing. Name the file, or see --help.")
                          .arg(names_.value(index))};
    return parser_.positionalArguments().at(index);
}

bool Arguments::has_file(int index) const
{
    return index < parser_.positionalArguments().size();
}

bool Arguments::has(const char* option) const
{
    return parser_.isSet(QLatin1String(option));
}

std::optional<QString> Arguments::text(const char* option) const
{
    return has(option) ? std::optional(parser_.value(QLatin1String(option))) : std::nullopt;
}

QStringList Arguments::list(const char* option) const
{
    return has(option) ? text(option)->split(u',') : QStringList();
}

QStringList Arguments::texts(const char* option) const
{
    return parser_.values(QLatin1String(option));
}

std::optional<double> Arguments::number(const char* option) const
{
    if (!has(option))
        return std::nullopt;
    bool good = false;
    const double number = text(option)->toDouble(&good);
    if (!good || !std::isfinite(number))
        throw wrong(option, *text(option), QStringLiteral("a number such as 0.1"));
    return number;
}

std::optional<std::int64_t> Arguments::whole(const char* option, std::int64_t least,
                                             std::int64_t most) const
{
    if (!has(option))
        return std::nullopt;
    bool good = false;
    const qlonglong number = text(option)->toLongLong(&good);
    if (!good || number < least || number > most)
        throw wrong(option, *text(option),
                    QStringLiteral("a whole number from %1 to %2").arg(least).arg(most));
    return number;
}

QCommandLineOption option(const char* name, const char* description, const char* value)
{
    return {QLatin1String(name), QLatin1String(description),
            value ? QLatin1String(value) : QLatin1String()};
}

} // namespace cli
