// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/one_row.h"

#include "cli/failure.h"
#include "cli/importing.h"
#include "cli/output.h"
#include "cli/quality.h"

#include "model/evaluation.h"
#include "model/taken_apart.h"
#include "table/notation.h"
#include "table/numbers.h"
#include "table/question.h"
#include "table/unicode.h"
#include "table/units.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>

namespace cli
{

namespace
{

using Answers = std::map<std::string, std::string>;

QString names_of(const std::vector<table::AskedColumn>& columns)
{
    QStringList names;
    for (const table::AskedColumn& column : columns)
        names << QString::fromStdString(column.name);
    return names.join(QStringLiteral(", "));
}

/// How a text begins that sets a column: with its name, or its name in quotes.
std::array<QString, 2> beginnings_for(const table::AskedColumn& column)
{
    const QString name = QString::fromStdString(column.name);
    return {name + u'=', u'"' + name + QStringLiteral("\"=")};
}

/// What is set, by column. Both names and values may hold a "=": the name is the longest that a
/// column has, unless it is in quotes.
Answers answers_of(const Arguments& arguments, const std::vector<table::AskedColumn>& columns)
{
    Answers answers;
    for (const QString& text : arguments.texts("set")) {
        const table::AskedColumn* named = nullptr;
        qsizetype length = 0;
        for (const table::AskedColumn& column : columns) {
            for (const QString& beginning : beginnings_for(column)) {
                if (text.startsWith(beginning) && beginning.size() > length) {
                    named = &column;
                    length = beginning.size();
                }
            }
        }
        if (!named)
            throw Failure{QStringLiteral("--set is \"%1\", but it must be NAME=VALUE with one of "
                                         "these names: %2.")
                              .arg(text, names_of(columns))};
        if (!answers.emplace(named->name, text.mid(length).toStdString()).second)
            throw Failure{QStringLiteral("--set says %1 more than once. Say it once.")
                              .arg(QString::fromStdString(named->name))};
    }
    return answers;
}

/// How a single number is written: as is said, or as it can only be (2,5 has a decimal comma, and
/// the apostrophe of 2'500 parts thousands), or as the column's were that was learned from. Of
/// 2,500 and 2 500 nobody knows, nor of 2.500 where those had decimal commas: a Failure.
/// \param learned_decimal is the mark of the column or, where it has none, of those beside it.
table::NumberFormat format_of(const table::AskedColumn& column, std::optional<char> learned_decimal,
                              const std::string& text, const table::Overrides& said)
{
    // 70,5 kg is written as 70,5 is.
    const std::string number(table::without_unit(text).number);
    table::NumberEvidence evidence;
    evidence.add(number);
    if (said.decimal || said.group || evidence.decided())
        return evidence.format(';', said);
    if (column.has_labels || !table::could_be_number(number))
        return {};
    const bool has_commas = learned_decimal == ',';
    if (has_commas && number.find(',') != std::string::npos) {
        table::Overrides learned;
        learned.decimal = ',';
        return evidence.format(';', learned);
    }
    if (!(has_commas && evidence.has_marks()) && table::parse_number(number, {}))
        return {};
    const QString start =
        QStringLiteral("--set says that %1 is %2, where the ")
            .arg(QString::fromStdString(column.name), QString::fromStdString(text));
    if (number.find(',') != std::string::npos)
        throw Failure{start + QStringLiteral("comma may be a decimal mark or part thousands. Write "
                                             "a point, leave the comma out, or say --decimal "
                                             "comma.")};
    if (has_commas && evidence.has_marks())
        throw Failure{start + QStringLiteral("point may be a decimal mark or part thousands, for "
                                             "the numbers learned from had decimal commas. Write a "
                                             "comma, leave the point out, or say --decimal "
                                             "point.")};
    const std::string group = evidence.format(';', said).group;
    if (table::is_blank_separator(group))
        throw Failure{start + QStringLiteral("blank may part thousands or two numbers. Leave it "
                                             "out, or say --thousands space.")};
    return evidence.format(';', said);
}

std::vector<double> inputs_of(const session::Session& session, const Arguments& arguments)
{
    const table::Recipe recipe = session::recipe_of(session);
    const std::vector<table::AskedColumn> columns = table::asked_columns(recipe);
    const Answers answers = answers_of(arguments, columns);
    const table::Overrides said = overrides_of(arguments);
    const std::optional<char> beside = session::decimal_beside(session.origin);
    const std::vector<model::Extent> learned =
        model::feature_extents(session.dataset, session.dataset->train_rows);
    std::vector<double> inputs;
    for (const table::AskedColumn& column : columns) {
        const auto given = answers.find(column.name);
        const std::string text = given == answers.end() ? std::string() : given->second;
        const std::optional<char> own = recipe.features[column.first].decimal;
        const table::NumberFormat format = format_of(column, own ? own : beside, text, said);
        const table::Result<std::vector<double>> numbers =
            table::answer(recipe, column, text, format);
        if (!numbers) {
            Failure refusal = failure(numbers.problem(), {});
            refusal.status = Misused; // There is no file: the command line says it.
            throw refusal;
        }
        if (const auto remark = table::remark(recipe, column, text, *numbers, learned, format))
            warn(failure(*remark, {}));
        inputs.insert(inputs.end(), numbers->begin(), numbers->end());
    }
    return inputs;
}

/// Nothing where the target is a number.
QString class_of(const session::Session& session, double prediction)
{
    if (!session.origin || session.origin->target.takes_numbers())
        return {};
    return QString::fromStdString(
        table::class_name(session.origin->target, model::is_one(prediction)));
}

/// The sum of the last neuron, term by term. What it looks at are the features, or the units of the
/// hidden layer below it.
struct Terms {
    std::vector<std::string> names;
    std::vector<double> inputs;
    std::vector<double> weights;
    std::vector<double> products;
};

Terms terms_of(const session::Session& session, const model::Step& asked)
{
    const std::size_t layers = asked.network.layers.size();
    const std::string seen = layers == 1 ? "input_vector" : "output_" + std::to_string(layers - 1);
    Terms terms{model::input_names(session.dataset->feature_names, asked.network.derived),
                asked.find(seen)->numbers, asked.find("weights")->numbers,
                asked.find("products")->numbers};
    if (layers > 1) {
        terms.names.clear();
        for (std::size_t i = 1; i <= terms.inputs.size(); ++i)
            terms.names.push_back("hidden unit " + std::to_string(i));
    }
    return terms;
}

} // namespace

void predict_one(const session::Session& session, const Arguments& arguments)
{
    const model::Step asked = model::taken_apart(session::training_run(session)->latest.network,
                                                 inputs_of(session, arguments));
    const double output = asked.number("prediction");
    const double prediction = in_units(session, output);
    const double bias = asked.number("bias");
    const double sum = model::last_sum(asked);
    const QString label = class_of(session, output);
    const Terms terms = terms_of(session, asked);
    const double scale = session.origin ? session.origin->target.scale : 1;
    const double mean = session.origin ? session.origin->target.mean : 0;
    if (arguments.has("json")) {
        QJsonArray parts;
        for (std::size_t i = 0; i < terms.names.size(); ++i)
            parts.append(
                QJsonObject{{QStringLiteral("name"), QString::fromStdString(terms.names[i])},
                            {QStringLiteral("input"), terms.inputs[i]},
                            {QStringLiteral("weight"), terms.weights[i]},
                            {QStringLiteral("product"), terms.products[i]}});
        print(QJsonObject{
            {QStringLiteral("prediction"), prediction},
            {QStringLiteral("class"), label.isEmpty() ? QJsonValue() : QJsonValue(label)},
            {QStringLiteral("terms"), parts},
            {QStringLiteral("bias"), bias},
            {QStringLiteral("sum"), sum},
            {QStringLiteral("scale"), scale},
            {QStringLiteral("mean"), mean}});
        return;
    }
    print("prediction: " + shortest(prediction) + '\n');
    if (!label.isEmpty())
        print("class: " + label.toUtf8() + '\n');
    for (std::size_t i = 0; i < terms.names.size(); ++i)
        print(QByteArray::fromStdString(terms.names[i]) + ": " + shortest(terms.inputs[i]) + " x " +
              shortest(terms.weights[i]) + " = " + shortest(terms.products[i]) + '\n');
    print("bias: " + shortest(bias) + "\nsum: " + shortest(sum) + '\n');
    if (scale != 1 || mean != 0)
        print("in the target's units: " + shortest(sum) + " x " + shortest(scale) + " + " +
              shortest(mean) + " = " + shortest(prediction) + '\n');
}

} // namespace cli
