// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <vector>

class QCommandLineParser;

namespace cli
{

/// What stands behind a command, read and checked. Every function throws Failure.
class Arguments
{
public:
    /// `names` are those of the positional arguments; of one whose name ends in "..." there may be
    /// any number. \pre the parser has parsed and outlives this.
    Arguments(const QCommandLineParser& parser, const QStringList& names);

    /// The positional argument number `index`. \pre it was asked for by its name.
    QString file(int index) const;
    bool has_file(int index) const;
    int file_count() const;
    bool has(const char* option) const;
    /// The value of an option, if it is given: once.
    std::optional<QString> text(const char* option) const;
    /// The values of an option that names several, A,B: those in quotes may hold commas. Said more
    /// than once, they add up.
    QStringList list(const char* option) const;
    /// The same where none of them may be named twice.
    QStringList list_of_different(const char* option) const;
    /// What an option says each time it is given.
    QStringList texts(const char* option) const;
    /// Refuses options that would change nothing. `why` follows a colon.
    void refuse(std::initializer_list<const char*> options, const char* why) const;
    std::optional<double> number(const char* option) const;
    std::optional<std::int64_t> whole(const char* option, std::int64_t least,
                                      std::int64_t most) const;

private:
    const QCommandLineParser& parser_;
    QStringList names_;
};

/// A command of the program: one row of the table in commands.cpp.
struct Command {
    const char* name;
    const char* description;
    /// Names of the files that follow it; those in brackets may be left out, and of one that ends
    /// in "..." there may be several.
    QStringList files;
    std::vector<QCommandLineOption> options;
    /// Returns how the program ends: a Status. Throws Failure.
    int (*run)(const Arguments& arguments);
};

/// An option with a value, or, without a value's name, a switch.
QCommandLineOption option(const char* name, const char* description, const char* value = nullptr);

} // namespace cli
