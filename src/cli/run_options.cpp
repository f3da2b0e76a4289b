// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_options.h"

#include "cli/failure.h"
#include "cli/output.h"

namespace cli
{

namespace
{

QByteArray console_name(const model::RunOption& option)
{
    return QByteArray(option.name).replace('_', '-');
}

QString whole(double number)
{
    return QString::number(std::int64_t(number));
}

/// "1 to 64", "0 or more", "above 0", "sigmoid or tanh".
struct Possible {
    QString operator()(const model::Numbers& kind) const
    {
        if (kind.minimum == model::above_zero)
            return QStringLiteral("above 0");
        return QStringLiteral("%1 to %2")
            .arg(QString::fromLatin1(shortest(kind.minimum)),
                 QString::fromLatin1(shortest(kind.maximum)));
    }
    QString operator()(const model::Whole& kind) const
    {
        if (kind.maximum >= double(model::most_iterations))
            return QStringLiteral("%1 or more").arg(whole(kind.minimum));
        return QStringLiteral("%1 to %2").arg(whole(kind.minimum), whole(kind.maximum));
    }
    QString operator()(const model::List& kind) const
    {
        return QStringLiteral("%1 to %2").arg(whole(kind.minimum), whole(kind.maximum));
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

/// What the option is if left out.
struct Initial {
    QString operator()(const model::Numbers& kind) const
    {
        return QString::fromLatin1(shortest(kind.initial.front()));
    }
    QString operator()(const model::Whole& kind) const { return whole(kind.initial.front()); }
    QString operator()(const model::List& kind) const
    {
        QStringList texts;
        for (const double number : kind.initial)
            texts << whole(number);
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
        return {
            double(*arguments.whole(name, std::int64_t(kind.minimum), std::int64_t(kind.maximum)))};
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
                              .arg(QLatin1String(name), arguments.texts(name).join(u','))
                              .arg(kind.longest)
                              .arg(Possible()(kind))};
        return numbers;
    }
    model::InputValue operator()(const model::Choice& kind) const
    {
        const QString word = *arguments.text(name);
        if (!model::accepts(kind, word.toStdString()))
            throw Failure{QStringLiteral("--%1 is \"%2\", but it must be %3.")
                              .arg(QLatin1String(name), word, Possible()(kind))};
        return word.toStdString();
    }
};

} // namespace

std::vector<QCommandLineOption> run_options()
{
    std::vector<QCommandLineOption> options;
    for (const model::RunOption& each : model::run_options()) {
        const QString help = QString::fromLatin1(each.help)
                                 .replace(QLatin1String("%1"), std::visit(Possible(), each.kind))
                                 .replace(QLatin1String("%2"), std::visit(Initial(), each.kind));
        options.push_back(
            option(console_name(each).constData(), help.toUtf8().constData(), each.value));
    }
    return options;
}

model::RunSettings run_settings(const Arguments& arguments)
{
    model::RunSettings settings;
    for (const model::RunOption& each : model::run_options()) {
        const QByteArray name = console_name(each);
        if (arguments.has(name.constData()))
            each.set(settings, std::visit(Read{arguments, name.constData()}, each.kind));
    }
    if (settings.hidden.empty())
        arguments.refuse({"activation"}, "there is no --hidden layer");
    return settings;
}

} // namespace cli
