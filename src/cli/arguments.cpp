// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/failure.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cmath>

namespace cli
{

namespace
{

/// The parts of A,B; those in quotes may hold commas, and quotes that are doubled. Nothing where a
/// quote is not closed.
std::optional<QStringList> split_list(QStringView text)
{
    QStringList parts(QString{});
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const bool is_quote = letter == u'"';
        const bool begins = parts.last().isEmpty() && (i == 0 || text[i - 1] == u',');
        if (quoted && is_quote && i + 1 < text.size() && text[i + 1] == u'"')
            parts.last() += text[++i];
        else if (quoted && is_quote)
            quoted = false;
        else if (!quoted && is_quote && begins)
            quoted = true;
        else if (!quoted && letter == u',')
            parts << QString();
        else
            parts.last() += letter;
    }
    return quoted ? std::nullopt : std::optional(parts);
}

const auto several = QStringLiteral("...");

Failure wrong(const char* option, const QString& given, const QString& wanted)
{
    return {QStringLiteral("--%1 is \"%2\", but it must be %3.")
                .arg(QLatin1String(option), given, wanted)};
}

} // namespace

Arguments::Arguments(const QCommandLineParser& parser, const QStringList& names)
    : parser_(parser), names_(names)
{
    const QStringList files = parser.positionalArguments();
    const bool any_number =
        std::ranges::any_of(names, [](const QString& name) { return name.endsWith(several); });
    const auto most_files = names.size();
    if (files.size() > most_files && !any_number)
        throw Failure{QStringLiteral("\"%1\" is one argument too many. Remove it, or see --help.")
                          .arg(files[most_files])};
}

QString Arguments::file(int index) const
{
    if (!has_file(index))
        throw Failure{QStringLiteral("%1 is missing. Name the file, or see --help.")
                          .arg(names_.value(index).remove(several))};
    return parser_.positionalArguments().at(index);
}

bool Arguments::has_file(int index) const
{
    return index < parser_.positionalArguments().size();
}

int Arguments::file_count() const
{
    return int(parser_.positionalArguments().size());
}

bool Arguments::has(const char* option) const
{
    return parser_.isSet(QLatin1String(option));
}

std::optional<QString> Arguments::text(const char* option) const
{
    const QStringList given = texts(option);
    if (given.size() > 1)
        throw Failure{
            QStringLiteral("--%1 is said more than once. Say it once.").arg(QLatin1String(option))};
    return given.isEmpty() ? std::nullopt : std::optional(given.front());
}

QStringList Arguments::list(const char* option) const
{
    QStringList all;
    for (const QString& text : texts(option)) {
        const auto names = split_list(text);
        if (!names)
            throw Failure{QStringLiteral("--%1 is %2, where a quote is not closed. Quote a name as "
                                         "in CSV: \"a,b\".")
                              .arg(QLatin1String(option), text)};
        all += *names;
    }
    return all;
}

QStringList Arguments::list_of_different(const char* option) const
{
    QStringList all = list(option);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.indexOf(all[i]) < i)
            throw Failure{QStringLiteral("--%1 names %2 more than once. Name it once.")
                              .arg(QLatin1String(option), all[i])};
    }
    return all;
}

QStringList Arguments::texts(const char* option) const
{
    return parser_.values(QLatin1String(option));
}

void Arguments::refuse(std::initializer_list<const char*> options, const char* why) const
{
    for (const char* option : options)
        if (has(option))
            throw Failure{QStringLiteral("--%1 has no effect here: %2. Leave it out.")
                              .arg(QLatin1String(option), QLatin1String(why))};
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
