// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_options.h"

#include "cli/failure.h"
#include "cli/output.h"
#include "model/lessons.h"
#include "session/setup.h"

#include <limits>

namespace cli
{

namespace
{

QByteArray console_name(const model::RunOption& option)
{
    return QByteArray(option.name).replace('_', '-');
}

QString whole_number(double number)
{
    return QString::number(std::int64_t(number));
}

/// "1 to 64", "0 or more", "above 0", "sigmoid or tanh".
struct Possible {
    QString operator()(const model::Numbers& kind) const
    {
        if (kind.minimum == model::above_zero)
            return QStringLiteral("above 0");
        if (kind.maximum == std::numeric_limits<double>::max())
            return QStringLiteral("%1 or more").arg(QString::fromLatin1(shortest(kind.minimum)));
        return QStringLiteral("%1 to %2")
            .arg(QString::fromLatin1(shortest(kind.minimum)),
                 QString::fromLatin1(shortest(kind.maximum)));
    }
    QString operator()(const model::Whole& kind) const
    {
        if (kind.maximum >= double(model::most_iterations))
            return QStringLiteral("%1 or more").arg(whole_number(kind.minimum));
        return QStringLiteral("%1 to %2")
            .arg(whole_number(kind.minimum), whole_number(kind.maximum));
    }
    QString operator()(const model::List& kind) const
    {
        return QStringLiteral("%1 to %2")
            .arg(whole_number(kind.minimum), whole_number(kind.maximum));
    }
    QString operator()(const model::Choice& kind) const
    {
        QStringList words;
        for (const std::string& word : kind.words)
            words << QString::fromStdString(word);
        const QString last = words.takeLast();
        return words.isEmpty() ? last
                               : words.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last;
    }
};

/// "1 to 9, or all" where 0 has a name.
QString possible(const model::RunOption& option)
{
    const auto* kind = std::get_if<model::Whole>(&option.kind);
    if (!option.zero || !kind)
        return std::visit(Possible(), option.kind);
    model::Whole numbers = *kind;
    numbers.minimum = 1;
    return QStringLiteral("%1, or %2").arg(Possible()(numbers), QLatin1String(option.zero));
}

/// What the option is if left out.
struct Initial {
    QString operator()(const model::Numbers& kind) const
    {
        return QString::fromLatin1(shortest(kind.initial.front()));
    }
    QString operator()(const model::Whole& kind) const
    {
        return whole_number(kind.initial.front());
    }
    QString operator()(const model::List& kind) const
    {
        QStringList texts;
        for (const double number : kind.initial)
            texts << whole_number(number);
        return texts.join(u',');
    }
    QString operator()(const model::Choice& kind) const
    {
        return QString::fromStdString(kind.initial);
    }
};

/// What was said. \pre the option is there
struct Read {
    const Arguments& arguments;
    const model::RunOption& option;
    const char* name;

    model::InputValue operator()(const model::Numbers& kind) const
    {
        const double number = *arguments.number(name);
        if (!model::accepts(kind, {number}))
            throw Failure{QStringLiteral("--%1 is %2, but it must be %3.")
                              .arg(QLatin1String(name))
                              .arg(number)
                              .arg(Possible()(kind))};
        return {number};
    }
    model::InputValue operator()(const model::Whole& kind) const
    {
        if (!option.zero)
            return {double(
                *arguments.whole(name, std::int64_t(kind.minimum), std::int64_t(kind.maximum)))};
        const QString text = *arguments.text(name);
        if (text == QLatin1String(option.zero))
            return {0};
        bool is_whole = false;
        const double number = double(text.toLongLong(&is_whole));
        if (!is_whole || number == 0 || !model::accepts(kind, {number}))
            throw Failure{QStringLiteral("--%1 is \"%2\", but it must be %3.")
                              .arg(QLatin1String(name), text, possible(option))};
        return {number};
    }
    model::InputValue operator()(const model::List& kind) const
    {
        std::vector<double> numbers;
        bool good = true;
        for (const QString& text : arguments.list(name)) {
            bool is_whole = false;
            numbers.push_back(double(text.toLongLong(&is_whole)));
            good = good && is_whole;
        }
        if (!good || !model::accepts(kind, numbers))
            throw Failure{QStringLiteral("--%1 is \"%2\", but it must be up to %3 whole numbers "
                                         "from %4, such as 8,8.")
                              .arg(QLatin1String(name), arguments.texts(name).join(u','),
                                   QString::number(kind.longest), Possible()(kind))};
        return numbers;
    }
    model::InputValue operator()(const model::Choice& kind) const
    {
        const QString word =
            kind.most == 1
                ? *arguments.text(name)
                : (kind.once ? arguments.list_of_different(name) : arguments.list(name)).join(u',');
        if (!model::accepts(kind, word.toStdString()))
            throw Failure{QStringLiteral("--%1 is \"%2\", but it must be %3.")
                              .arg(QLatin1String(name), word, Possible()(kind))};
        return word.toStdString();
    }
};

/// 8:tanh,3:relu; a layer without a word has the activation that layers have if nothing is said.
void read_layers(const QStringList& layers, model::RunSettings& settings)
{
    const model::RunOption& hidden = *model::find_run_option("hidden");
    const model::RunOption& activation = *model::find_run_option("activation");
    std::vector<double> units;
    QStringList words;
    bool good = true;
    for (const QString& layer : layers) {
        const qsizetype colon = layer.indexOf(u':');
        bool is_whole = false;
        units.push_back(double(layer.left(colon).toLongLong(&is_whole)));
        good = good && is_whole;
        words << (colon < 0 ? std::visit(Initial(), activation.kind) : layer.mid(colon + 1));
    }
    const std::string chosen = words.join(u',').toStdString();
    if (!good || !model::accepts(hidden.kind, units) || !model::accepts(activation.kind, chosen))
        throw Failure{QStringLiteral("--layers is \"%1\", but it must be up to %2 layers such as "
                                     "8:tanh,3:relu: %3 units each, and %4.")
                          .arg(layers.join(u','),
                               QString::number(std::get<model::List>(hidden.kind).longest),
                               possible(hidden), possible(activation))};
    hidden.set(settings, units);
    activation.set(settings, chosen);
}

/// A line of the window's, of a lesson that learns from any rows.
session::Setup read_setup(const QString& line)
{
    const auto [setup, refused, repeated] = session::read_setup(QUrl(line.trimmed()));
    if (!repeated.isEmpty())
        throw Failure{QStringLiteral("--setup says %1 more than once. Say it once.").arg(repeated)};
    if (!refused.isEmpty())
        throw Failure{QStringLiteral("--setup says \"%1\", which the window has no field for, or "
                                     "which its field refuses. Change it, or leave it out.")
                          .arg(refused)};
    const model::LessonKind* lesson = setup ? model::find_lesson_kind(setup->lesson) : nullptr;
    if (!lesson || !lesson->learns_from_any_rows())
        throw Failure{QStringLiteral("--setup is \"%1\", which is no setup. Quote the line that "
                                     "Copy setup in the workbench puts on the clipboard; it begins "
                                     "with do:settings/%2.")
                          .arg(line, QLatin1String(model::workbench_lesson))};
    return *setup;
}

Failure refusal(model::Clash clash, const model::RunSettings& settings)
{
    switch (clash) {
    case model::Clash::ActivationsOfLayers:
        return {QStringLiteral("--activation names %1 activations, but there are %2 hidden layers. "
                               "Name one for all of them, or one for each.")
                    .arg(settings.activations.size())
                    .arg(settings.hidden.size())};
    case model::Clash::CrossEntropyOfNumber:
        break;
    }
    return {QStringLiteral("--loss cross-entropy compares how sure a network is of a class, which "
                           "--output number does not say. Leave one of them out.")};
}

} // namespace

std::vector<QCommandLineOption> run_options()
{
    std::vector<QCommandLineOption> options;
    for (const model::RunOption& each : model::run_options()) {
        const QString help = QString::fromLatin1(each.help)
                                 .replace(QLatin1String("%1"), possible(each))
                                 .replace(QLatin1String("%2"), std::visit(Initial(), each.kind));
        options.push_back(
            option(console_name(each).constData(), help.toUtf8().constData(), each.value));
    }
    options.push_back(option("layers",
                             "The hidden layers with the activation of each, such as "
                             "8:tanh,3:relu; in place of --hidden and --activation.",
                             "LAYERS"));
    options.push_back(option("setup",
                             "The fields of the window's workbench, as its Copy setup puts them on "
                             "the clipboard, quoted, and without a file the points of its "
                             "pattern; what other options say counts more.",
                             "LINE"));
    return options;
}

std::optional<session::PatternPoints> points_of_setup(const Arguments& arguments)
{
    const auto line = arguments.text("setup");
    return line ? read_setup(*line).rows : std::nullopt;
}

model::RunSettings run_settings(const Arguments& arguments)
{
    model::RunSettings settings;
    if (const auto line = arguments.text("setup"))
        settings = session::settings_of(read_setup(*line));
    for (const model::RunOption& each : model::run_options()) {
        const QByteArray name = console_name(each);
        if (arguments.has(name.constData()))
            each.set(settings, std::visit(Read{arguments, each, name.constData()}, each.kind));
    }
    if (arguments.has("layers")) {
        arguments.refuse({"hidden", "activation"}, "--layers says it");
        read_layers(arguments.list("layers"), settings);
    }
    if (settings.hidden.empty())
        arguments.refuse({"activation"}, "there is no --hidden layer");
    if (const auto clash = model::clash_in(settings))
        throw refusal(*clash, settings);
    return settings;
}

} // namespace cli
