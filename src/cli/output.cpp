// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/failure.h"
#include "table/numbers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <cstdio>

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

/// JSON knows no NaN: an accuracy over no rows is null.
QJsonValue number_or_null(double number)
{
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue();
}

QJsonObject json(const model::Layer& layer)
{
    QJsonArray weights;
    for (std::size_t unit = 0; unit < layer.units; ++unit)
        weights.append(json(std::span(layer.weights).subspan(unit * layer.inputs, layer.inputs)));
    return {
        {QStringLiteral("weights"), weights},
        {QStringLiteral("bias"), json(layer.bias)},
        {QStringLiteral("activation"), QString::fromUtf8(model::name(layer.activation).data())}};
}

QJsonArray history_json(const session::Session& session)
{
    const bool tested = !session.dataset->test_rows.empty();
    QJsonArray history;
    for (const model::HistoryPoint& point : session.run->history) {
        history.append(QJsonObject{
            {QStringLiteral("iteration"), qint64(point.iteration)},
            {QStringLiteral("train_error"), point.train_error},
            {QStringLiteral("test_error"), tested ? QJsonValue(point.test_error) : QJsonValue()}});
    }
    return history;
}

QJsonArray json(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(QString::fromStdString(text));
    return array;
}

double train_accuracy(const session::Session& session)
{
    return model::accuracy(session.run->latest.network, session.dataset,
                           session.dataset->train_rows);
}

double test_accuracy(const session::Session& session)
{
    return model::accuracy(session.run->latest.network, session.dataset,
                           session.dataset->test_rows);
}

} // namespace

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

QJsonObject json(const model::Network& network)
{
    QJsonArray layers;
    for (const model::Layer& layer : network.layers)
        layers.append(json(layer));
    return {{QStringLiteral("layers"), layers}};
}

QJsonObject run_json(const session::Session& session)
{
    const session::TrainingRun& run = *session.run;
    const model::Dataset& dataset = session.dataset;
    const bool labelled = session.origin && !session.origin->target.takes_numbers();
    const table::Threshold* threshold = session.origin && session.origin->target.threshold
                                            ? &*session.origin->target.threshold
                                            : nullptr;
    return {{QStringLiteral("seed"), qint64(run.settings.seed)},
            {QStringLiteral("learning_rate"), run.settings.learning_rate},
            {QStringLiteral("iterations"), qint64(run.latest.iteration)},
            {QStringLiteral("features"), json(dataset.feature_names)},
            {QStringLiteral("target"), QString::fromStdString(dataset.target_name)},
            {QStringLiteral("positive"),
             labelled ? QJsonValue(
                            QString::fromStdString(table::class_name(session.origin->target, true)))
                      : QJsonValue()},
            {QStringLiteral("threshold"),
             threshold ? QJsonValue(QJsonObject{{QStringLiteral("value"), threshold->value},
                                                {QStringLiteral("above"), threshold->above}})
                       : QJsonValue()},
            {QStringLiteral("rows"),
             QJsonObject{{QStringLiteral("train"), qint64(dataset.train_rows.size())},
                         {QStringLiteral("test"), qint64(dataset.test_rows.size())},
                         {QStringLiteral("dropped"),
                          session.origin ? qint64(session.origin->dropped) : 0}}},
            {QStringLiteral("initial"), json(run.initial.network)},
            {QStringLiteral("final"), json(run.latest.network)},
            {QStringLiteral("history"), history_json(session)},
            {QStringLiteral("train_accuracy"), number_or_null(train_accuracy(session))},
            {QStringLiteral("test_accuracy"), number_or_null(test_accuracy(session))},
            {QStringLiteral("diverged_at"),
             run.diverged_at ? QJsonValue(qint64(*run.diverged_at)) : QJsonValue()}};
}

QByteArray data_summary(const session::Session& session)
{
    const auto count = [](std::size_t number) { return QByteArray::number(qulonglong(number)); };
    QByteArray text = "rows: " + count(session.dataset->train_rows.size()) + " to learn from, " +
                      count(session.dataset->test_rows.size()) + " held back";
    if (session.origin)
        text += ", " + count(session.origin->dropped) + " left out for gaps, " +
                count(session.origin->kept_out) + " not readable";
    text += "\ntarget: " + QByteArray::fromStdString(session.dataset->target_name);
    if (session.origin && !session.origin->target.takes_numbers())
        text += ", 1 means " +
                QByteArray::fromStdString(table::class_name(session.origin->target, true)) +
                ", 0 means " +
                QByteArray::fromStdString(table::class_name(session.origin->target, false));
    text += "\nfeatures: ";
    for (std::size_t i = 0; i < session.dataset->features(); ++i)
        text += (i > 0 ? ", " : "") + QByteArray::fromStdString(session.dataset->feature_names[i]);
    return text + '\n';
}

QByteArray run_summary(const session::Session& session)
{
    const session::TrainingRun& run = *session.run;
    QByteArray text = "iterations: " + QByteArray::number(qint64(run.latest.iteration)) + '\n';
    if (run.diverged_at)
        text += "diverged at iteration " + QByteArray::number(qint64(*run.diverged_at)) +
                ": choose a smaller learning rate\n";
    if (!run.history.empty()) {
        const model::HistoryPoint& last = run.history.back();
        text += "error over the training rows at iteration " +
                QByteArray::number(qint64(last.iteration)) + ": " + shortest(last.train_error) +
                '\n';
        if (!session.dataset->test_rows.empty())
            text +=
                "error over the test rows at that iteration: " + shortest(last.test_error) + '\n';
    }
    text += "accuracy on the training rows: " + shortest(train_accuracy(session)) + '\n';
    if (!session.dataset->test_rows.empty())
        text += "accuracy on the test rows: " + shortest(test_accuracy(session)) + '\n';
    if (run.settings.hidden.empty()) {
        const model::Layer& neuron = run.latest.network.layers.front();
        for (std::size_t i = 0; i < neuron.inputs; ++i)
            text += "weight of " + QByteArray::fromStdString(session.dataset->feature_names[i]) +
                    ": " + shortest(neuron.weights[i]) + '\n';
        text += "bias: " + shortest(neuron.bias.front()) + '\n';
    } else {
        text += "hidden units: ";
        for (const std::size_t units : run.settings.hidden)
            text += QByteArray::number(qulonglong(units)) + ' ';
        const std::string_view activation = model::name(run.settings.hidden_activation);
        text += QByteArray(activation.data(), qsizetype(activation.size())) + '\n';
    }
    return text;
}

QByteArray history_csv(const session::Session& session)
{
    QByteArray text = "iteration,train_error,test_error\n";
    for (const model::HistoryPoint& point : session.run->history) {
        text +=
            QByteArray::number(qint64(point.iteration)) + ',' + shortest(point.train_error) + ',';
        text +=
            (session.dataset->test_rows.empty() ? QByteArray() : shortest(point.test_error)) + '\n';
    }
    return text;
}

} // namespace cli
