// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/similar.h"

#include "platform/standard_streams.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace cli
{

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = {
        table_command(),    train_command(),   resume_command(),
        inspect_command(),  answers_command(), predict_command(),
        evaluate_command(), script_command(),  export_command()};
    return all;
}

namespace
{

QString help()
{
    QString text = QStringLiteral("Usage: first-neuron-cli COMMAND ...\n"
                                  "Trains and looks at small neural networks. Commands:\n\n");
    for (const Command& command : commands()) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QLatin1String(command.name), command.files.join(u' '),
                         QLatin1String(command.description));
    }
    return text +
           QStringLiteral("\nfirst-neuron-cli COMMAND --help tells the options of a command.\n"
                          "first-neuron-cli --version tells the version.\n");
}

/// What an argument such as "SESSION..." or "[FILE]" is.
QString meaning_of(const QString& file)
{
    if (file == QStringLiteral("SESSION..."))
        return QStringLiteral("Saved by train or by the window, or a folder of such; - is standard "
                              "input.");
    return file.contains(QStringLiteral("SESSION"))
               ? QStringLiteral("Saved by train or by the window; - is standard input.")
               : QStringLiteral("A table, such as CSV; - is standard input.");
}

/// What is wrong with a command line that the parser refuses.
Failure refusal(const QCommandLineParser& parser, const Command& command)
{
    const QString see =
        QStringLiteral(" See first-neuron-cli %1 --help.").arg(QLatin1String(command.name));
    if (parser.unknownOptionNames().isEmpty())
        return {parser.errorText() + see};
    QStringList names{QStringLiteral("help"), QStringLiteral("quiet")};
    for (const QCommandLineOption& option : command.options)
        names += option.names();
    const QString unknown = parser.unknownOptionNames().constFirst();
    return {QStringLiteral("There is no option --%1.").arg(unknown) +
            did_you_mean(unknown, names, QStringLiteral("--")) + see};
}

int run(const Command& command, QStringList arguments)
{
    QCommandLineParser parser;
    // -seed is --seed, and not -s -e -e -d.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(QLatin1String(command.description));
    parser.addOptions({command.options.begin(), command.options.end()});
    parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Tells the options.")});
    parser.addOption(option("quiet", "Says nothing of what is doubtful or left out."));
    for (const QString& file : command.files)
        parser.addPositionalArgument(file, meaning_of(file), file);
    arguments.removeAt(1);
    // Even of a command line that is wrong otherwise.
    tell_so({arguments.contains(QStringLiteral("--json")),
             arguments.contains(QStringLiteral("--quiet"))});
    if (!parser.parse(arguments))
        throw refusal(parser, command);
    if (parser.isSet(QStringLiteral("help"))) {
        const QString usage = QStringLiteral("first-neuron-cli ") + QLatin1String(command.name);
        print(
            parser.helpText().replace(QCoreApplication::arguments().constFirst(), usage).toUtf8());
        return Done;
    }
    return command.run(Arguments(parser, command.files));
}

bool is_one_of(const QString& word, std::initializer_list<const char*> words)
{
    return std::ranges::any_of(words,
                               [&](const char* each) { return word == QLatin1String(each); });
}

const Command& command_named(const QString& name)
{
    QStringList names{QStringLiteral("help")};
    for (const Command& command : commands()) {
        if (name == QLatin1String(command.name))
            return command;
        names << QLatin1String(command.name);
    }
    throw Failure{QStringLiteral("There is no command \"%1\".").arg(name) +
                  did_you_mean(name, names) + QStringLiteral(" See first-neuron-cli --help.")};
}

int run(QStringList arguments)
{
    const QString name = arguments.value(1);
    if (name.isEmpty())
        throw Failure{QStringLiteral("No command is given. See first-neuron-cli --help.")};
    if (is_one_of(name, {"--version", "-version", "-v"})) {
        print("first-neuron-cli " FIRST_NEURON_VERSION "\n");
        return Done;
    }
    if (is_one_of(name, {"--help", "-help", "-h", "help"})) {
        if (arguments.size() == 2) {
            print(help().toUtf8());
            return Done;
        }
        const Command& command = command_named(arguments[2]);
        return run(command, {arguments[0], arguments[2], QStringLiteral("--help")});
    }
    return run(command_named(name), std::move(arguments));
}

} // namespace

} // namespace cli

int main(int argc, char** argv)
{
    platform::hold_standard_streams();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("first-neuron-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FIRST_NEURON_VERSION));
    try {
        const int status = cli::run(cli::command_line(argc, argv));
        cli::finish_output();
        return status;
    } catch (const cli::Failure& failure) {
        cli::complain(failure);
        return failure.status;
    } catch (const std::bad_alloc&) {
        cli::complain({QStringLiteral("There is not enough memory for this. Ask for less.")});
        return cli::Misused;
    }
}
