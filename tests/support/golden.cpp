// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace golden
{

namespace
{

model::Activation activation(const QJsonValue& name)
{
    return model::activation_named(name.toString().toStdString()).value();
}

model::Network network(const QJsonArray& layers)
{
    model::Network result;
    for (const QJsonValue layer : layers) {
        const QJsonArray rows = layer["weights"].toArray();
        result.layers.push_back({.inputs = static_cast<std::size_t>(rows[0].toArray().size()),
                                 .units = static_cast<std::size_t>(rows.size()),
                                 .weights = flat(rows),
                                 .bias = numbers(layer["bias"].toArray()),
                                 .activation = activation(layer["activation"])});
    }
    return result;
}

} // namespace

QJsonObject file(const char* name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/golden/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qPrintable(file.fileName()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(error.errorString()));
    return document.object();
}

std::vector<double> numbers(const QJsonArray& array)
{
    std::vector<double> result;
    for (const QJsonValue number : array)
        result.push_back(number.toDouble());
    return result;
}

std::vector<std::size_t> whole_numbers(const QJsonArray& array)
{
    std::vector<std::size_t> result;
    for (const QJsonValue number : array)
        result.push_back(static_cast<std::size_t>(number.toInteger()));
    return result;
}

std::vector<double> flat(const QJsonArray& matrix)
{
    std::vector<double> result;
    for (const QJsonValue row : matrix)
        std::ranges::copy(numbers(row.toArray()), std::back_inserter(result));
    return result;
}

namespace
{

/// What all runs say, whatever their options.
Run plain_run(const QJsonObject& object)
{
    Run run;
    run.settings.learning_rate = object["learning_rate"].toDouble();
    run.settings.iterations = object["iterations"].toInteger();
    run.settings.seed = static_cast<std::uint32_t>(object["seed"].toInteger());
    run.initial = network(object["initial"].toArray());
    run.final = network(object["final"].toArray());
    const QJsonArray history = object["history"].toArray();
    for (const QJsonValue point : history)
        run.history.push_back({point[0].toInteger(), point[1].toDouble(), 0});
    return run;
}

} // namespace

Run run(const QJsonObject& object)
{
    Run run = plain_run(object);
    run.settings.hidden = whole_numbers(object["hidden"].toArray());
    run.settings.activations = {activation(object["activation"])};
    run.first_picks = whole_numbers(object["first_picks"].toArray());
    return run;
}

Run workbench_run(const QJsonObject& object)
{
    Run run = plain_run(object);
    model::RunSettings& settings = run.settings;
    const QJsonArray hidden = object["hidden"].toArray();
    if (!hidden.isEmpty())
        settings.activations.clear();
    for (const QJsonValue layer : hidden) {
        settings.hidden.push_back(static_cast<std::size_t>(layer[0].toInteger()));
        settings.activations.push_back(activation(layer[1]));
    }
    settings.output = object["output"].toString() == QStringLiteral("linear")
                          ? model::Output::Number
                          : model::Output::Classes;
    settings.loss = object["loss"].toString() == QStringLiteral("cross-entropy")
                        ? model::Loss::CrossEntropy
                        : model::Loss::Squared;
    settings.batch = object["batch"].toInteger();
    const QString penalty = object["penalty"].toString();
    if (penalty == QStringLiteral("l1"))
        settings.l1 = object["strength"].toDouble();
    else if (penalty == QStringLiteral("l2"))
        settings.l2 = object["strength"].toDouble();
    return run;
}

model::Dataset dataset(const QJsonObject& file)
{
    model::Dataset dataset;
    dataset.inputs = flat(file["rows"].toArray());
    dataset.targets = numbers(file["targets"].toArray());
    dataset.feature_names.resize(dataset.inputs.size() / dataset.targets.size());
    dataset.train_rows.resize(dataset.targets.size());
    std::iota(dataset.train_rows.begin(), dataset.train_rows.end(), std::size_t{0});
    return dataset;
}

} // namespace golden
