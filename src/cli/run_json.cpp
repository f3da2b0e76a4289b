// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_json.h"

#include "cli/output.h"
#include "cli/quality.h"

#include "model/run_options.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace cli
{

namespace
{

QJsonArray json(std::span<const double> numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

QJsonArray json(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& each : texts)
        array.append(text(each));
    return array;
}

QJsonObject json(const model::Layer& layer)
{
    QJsonArray weights;
    for (std::size_t unit = 0; unit < layer.units; ++unit)
        weights.append(json(std::span(layer.weights).subspan(unit * layer.inputs, layer.inputs)));
    return {{QStringLiteral("weights"), weights},
            {QStringLiteral("bias"), json(layer.bias)},
            {QStringLiteral("activation"), text(model::name(layer.activation))}};
}

struct Json {
    const model::InputValue& value;

    QJsonValue operator()(const model::Numbers&) const { return value.number(); }
    QJsonValue operator()(const model::Whole&) const { return qint64(value.number()); }
    QJsonValue operator()(const model::List&) const
    {
        QJsonArray array;
        for (const double number : value.numbers)
            array.append(qint64(number));
        return array;
    }
    QJsonValue operator()(const model::Choice&) const { return text(value.word); }
};

void write_history(const session::Session& session, const Write& write)
{
    const bool tested = !session.dataset->test_rows.empty();
    const std::vector<model::HistoryPoint>& history = session::training_run(session)->history;
    const auto point = [&](std::size_t i, QByteArray& text) {
        text += "{\"iteration\":";
        append_whole(text, std::size_t(history[i].iteration));
        text += ",\"test_error\":";
        append_json(text,
                    tested ? history[i].test_error : std::numeric_limits<double>::quiet_NaN());
        text += ",\"train_error\":";
        append_json(text, history[i].train_error);
        text += '}';
    };
    write_list(history.size(), point, write);
}

QJsonArray derived_json(const model::Network& network)
{
    QJsonArray derived;
    for (const model::Derived each : network.derived)
        derived.append(text(model::name(each)));
    return derived;
}

/// As json(), layer by layer and unit by unit.
void write_network(const model::Network& network, const Write& write)
{
    const auto write_layer = [](const model::Layer& layer, const Write& into) {
        const auto weights = [&layer](std::size_t unit, QByteArray& text) {
            append_json(text, std::span(layer.weights).subspan(unit * layer.inputs, layer.inputs));
        };
        write_json({{{QStringLiteral("bias"), json(layer.bias)},
                     {QStringLiteral("activation"), text(model::name(layer.activation))}},
                    {{QStringLiteral("weights"),
                      [&](const Write& rows) { write_list(layer.units, weights, rows); }}}},
                   into);
    };
    const auto write_layers = [&](const Write& into) {
        into("[");
        for (std::size_t i = 0; i < network.layers.size(); ++i) {
            into(i > 0 ? "," : "");
            write_layer(network.layers[i], into);
        }
        into("]");
    };
    write_json({{{QStringLiteral("derived"), derived_json(network)}},
                {{QStringLiteral("layers"), write_layers}}},
               write);
}

QJsonValue file_json(const session::DataOrigin& origin)
{
    const auto& known = origin.fingerprint;
    return QJsonObject{
        {QStringLiteral("path"), text(origin.path)},
        {QStringLiteral("size"), known ? QJsonValue(qint64(known->size)) : QJsonValue()},
        {QStringLiteral("xxh64"),
         known ? QJsonValue(QStringLiteral("%1").arg(known->hash, 16, 16, QLatin1Char('0')))
               : QJsonValue()}};
}

QJsonObject rows_json(const session::Session& session, const Account& account)
{
    const std::size_t train = session.dataset->train_rows.size();
    const std::size_t test = session.dataset->test_rows.size();
    const auto& origin = session.origin;
    QJsonObject rows{{QStringLiteral("read"), qint64(origin ? origin->rows : train + test)},
                     {QStringLiteral("kept_out"), qint64(origin ? origin->kept_out : 0)},
                     {QStringLiteral("dropped"), qint64(origin ? origin->dropped : 0)},
                     {QStringLiteral("train"), qint64(train)},
                     {QStringLiteral("test"), qint64(test)}};
    if (origin && account.unused.empty())
        return rows; // Why they were dropped is not known any more.
    QJsonArray gaps;
    for (const Account::Gap& gap : account.gaps)
        gaps.append(QJsonObject{{QStringLiteral("column"), gap.column},
                                {QStringLiteral("rows"), qint64(gap.rows)},
                                {QStringLiteral("first_line"), qint64(gap.first_line)}});
    rows[QLatin1String("dropped_for")] = gaps;
    return rows;
}

QJsonArray columns_json(const session::Session& session, const Account& account)
{
    QJsonArray columns;
    const auto add = [&](const std::string& name, table::Role role, const QString& why) {
        QJsonObject column{{QStringLiteral("name"), text(name)},
                           {QStringLiteral("role"), text(table::name(role))}};
        if (!why.isEmpty())
            column[QLatin1String("why")] = why;
        columns.append(column);
    };
    if (!session.origin) {
        for (const std::string& name : session.dataset->feature_names)
            add(name, table::Role::Feature, {});
        add(session.dataset->target_name, table::Role::Target, {});
        return columns;
    }
    for (std::size_t i = 0; i < session.origin->columns.size(); ++i)
        add(session.origin->columns[i], session.origin->preparation.roles[i],
            i < account.unused.size() ? account.unused[i] : QString());
    return columns;
}

QJsonValue threshold_json(const table::TargetMapping& target)
{
    if (!target.threshold)
        return {};
    return QJsonObject{{QStringLiteral("value"), target.threshold->value},
                       {QStringLiteral("above"), target.threshold->above}};
}

QJsonObject feature_json(const table::Feature& feature)
{
    QJsonObject object{{QStringLiteral("name"), text(feature.name)},
                       {QStringLiteral("column"), text(feature.column)},
                       {QStringLiteral("fill"), feature.fill},
                       {QStringLiteral("mean"), feature.mean},
                       {QStringLiteral("scale"), feature.scale}};
    if (feature.one_hot) {
        object[QLatin1String("label")] = text(feature.label);
        object[QLatin1String("any_case")] = feature.joined;
    } else if (feature.unit) {
        object[QLatin1String("unit")] = text(*feature.unit);
    }
    return object;
}

/// How inputs and target are made of a row, number by number: enough to apply the network.
QJsonValue preparation_json(const session::Session& session)
{
    const table::Recipe recipe = session::recipe_of(session);
    QJsonArray features;
    for (const table::Feature& feature : recipe.features)
        features.append(feature_json(feature));
    QJsonObject object{{QStringLiteral("features"), features},
                       {QStringLiteral("missing"), recipe.missing == table::MissingRule::Mean
                                                       ? QStringLiteral("mean")
                                                       : QStringLiteral("drop")}};
    if (!session.origin)
        return object;
    object[QLatin1String("missing_marks")] = json(session.origin->reading.missing_markers);
    const table::Preparation& choices = session.origin->preparation;
    const table::TargetMapping& target = session.origin->target;
    object[QLatin1String("standardize")] = choices.standardize;
    object[QLatin1String("test_fraction")] = choices.test_fraction;
    object[QLatin1String("seed")] = qint64(choices.seed);
    object[QLatin1String("target")] =
        QJsonObject{{QStringLiteral("column"), text(session.dataset->target_name)},
                    {QStringLiteral("labels"), json(target.labels)},
                    {QStringLiteral("positive"),
                     target.labels.empty() ? QJsonValue() : QJsonValue(text(target.positive))},
                    {QStringLiteral("threshold"), threshold_json(target)},
                    {QStringLiteral("mean"), target.mean},
                    {QStringLiteral("scale"), target.scale}};
    return object;
}

void add_quality(QJsonObject& object, const session::Session& session)
{
    const Quality quality = quality_of(session);
    const bool tested = !session.dataset->test_rows.empty();
    object[QLatin1String("train_error")] = number_or_null(quality.now.train.error);
    object[QLatin1String("test_error")] =
        tested ? number_or_null(quality.now.test.error) : QJsonValue();
    object[QLatin1String("penalty")] = number_or_null(quality.penalty);
    const bool number = predicts_number(session);
    const auto of_classes = [number](double share) {
        return number ? QJsonValue() : number_or_null(share);
    };
    object[QLatin1String("train_accuracy")] = of_classes(accuracy(quality.now.train));
    object[QLatin1String("test_accuracy")] = of_classes(accuracy(quality.now.test));
    object[QLatin1String("base_class")] =
        number ? QJsonValue() : QJsonValue(class_text(session, quality.common_class));
    object[QLatin1String("train_base_rate")] =
        of_classes(share_of(quality.now.train, quality.common_class));
    object[QLatin1String("test_base_rate")] =
        of_classes(share_of(quality.now.test, quality.common_class));
    const auto of_number = [number](double fit) {
        return number ? number_or_null(fit) : QJsonValue();
    };
    const model::Dataset& dataset = session.dataset;
    const Fit train = fit_of(session, quality.now.train, dataset.train_rows);
    const Fit test = fit_of(session, quality.now.test, dataset.test_rows);
    object[QLatin1String("train_rmse")] = of_number(train.off_by);
    object[QLatin1String("test_rmse")] = of_number(test.off_by);
    object[QLatin1String("train_r2")] = of_number(train.explained);
    object[QLatin1String("test_r2")] = of_number(test.explained);
}

/// What was changed by hand on the way.
QJsonArray turns_json(const model::RunSettings& settings)
{
    QJsonArray turns;
    for (const model::Turn& turn : settings.turns) {
        QJsonArray numbers;
        for (const model::SetByHand& number : turn.numbers)
            numbers.append(QJsonObject{{QStringLiteral("layer"), qint64(number.layer)},
                                       {QStringLiteral("unit"), qint64(number.unit)},
                                       {QStringLiteral("input"), qint64(number.input)},
                                       {QStringLiteral("value"), number.value}});
        turns.append(QJsonObject{{QStringLiteral("iteration"), qint64(turn.iteration)},
                                 {QStringLiteral("numbers"), numbers},
                                 {QStringLiteral("learning_rate"), turn.rates.learning_rate},
                                 {QStringLiteral("l1"), turn.rates.l1},
                                 {QStringLiteral("l2"), turn.rates.l2}});
    }
    return turns;
}

} // namespace

QJsonValue number_or_null(double number)
{
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue();
}

QJsonObject inputs_json(const model::Inputs& inputs)
{
    QJsonObject object;
    for (const auto& [name, value] : inputs)
        object[text(name)] =
            value.word.empty() ? QJsonValue(json(value.numbers)) : QJsonValue(text(value.word));
    return object;
}

QJsonObject settings_json(const model::RunSettings& settings)
{
    QJsonObject object;
    for (const model::RunOption& option : model::run_options())
        object[QLatin1String(option.name)] = std::visit(Json{option.get(settings)}, option.kind);
    return object;
}

QJsonObject json(const model::Network& network)
{
    QJsonArray layers;
    for (const model::Layer& layer : network.layers)
        layers.append(json(layer));
    return {{QStringLiteral("derived"), derived_json(network)}, {QStringLiteral("layers"), layers}};
}

QJsonObject data_json(const session::Session& session, const Account& account)
{
    return {{QStringLiteral("file"), session.origin ? file_json(*session.origin) : QJsonValue()},
            {QStringLiteral("rows"), rows_json(session, account)},
            {QStringLiteral("columns"), columns_json(session, account)},
            {QStringLiteral("preparation"), preparation_json(session)}};
}

QJsonValue meaning_json(const session::Session& session)
{
    if (predicts_number(session))
        return {};
    return QJsonObject{{QStringLiteral("0"), class_text(session, false)},
                       {QStringLiteral("1"), class_text(session, true)}};
}

QJsonObject network_json(const session::Session& session)
{
    return {{QStringLiteral("version"), QStringLiteral(FIRST_NEURON_VERSION)},
            {QStringLiteral("target"), text(session.dataset->target_name)},
            {QStringLiteral("meaning"), meaning_json(session)},
            {QStringLiteral("preparation"), preparation_json(session)},
            {QStringLiteral("network"), json(session::training_run(session)->latest.network)}};
}

LargeObject run_json(const session::Session& session, const Account& account)
{
    const session::TrainingRun& run = *session::training_run(session);
    const model::Dataset& dataset = session.dataset;
    const bool labelled = session.origin && !session.origin->target.takes_numbers();
    QJsonObject object = data_json(session, account);
    object[QLatin1String("version")] = QStringLiteral(FIRST_NEURON_VERSION);
    object[QLatin1String("settings")] = settings_json(run.settings);
    object[QLatin1String("seed")] = qint64(run.settings.seed);
    object[QLatin1String("learning_rate")] = run.settings.learning_rate;
    object[QLatin1String("turns")] = turns_json(run.settings);
    object[QLatin1String("iterations")] = qint64(run.latest.iteration);
    object[QLatin1String("features")] = json(dataset.feature_names);
    object[QLatin1String("target")] = text(dataset.target_name);
    object[QLatin1String("positive")] =
        labelled ? QJsonValue(class_text(session, true)) : QJsonValue();
    object[QLatin1String("threshold")] =
        session.origin ? threshold_json(session.origin->target) : QJsonValue();
    object[QLatin1String("diverged_at")] =
        run.diverged_at ? QJsonValue(qint64(*run.diverged_at)) : QJsonValue();
    add_quality(object, session);
    return {object,
            {{QStringLiteral("initial"),
              [&run](const Write& write) { write_network(run.initial.network, write); }},
             {QStringLiteral("final"),
              [&run](const Write& write) { write_network(run.latest.network, write); }},
             {QStringLiteral("history"),
              [&session](const Write& write) { write_history(session, write); }}}};
}

} // namespace cli
