// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/summary.h"

#include "cli/output.h"
#include "cli/quality.h"
#include "model/run_options.h"
#include "session/destination.h"

namespace cli
{

namespace
{

/// "id (it counts the rows), note (it is text)"
QByteArray unused_columns(const session::DataOrigin& origin, const Account& account)
{
    QByteArray text;
    for (std::size_t i = 0; i < origin.columns.size(); ++i) {
        if (origin.preparation.roles[i] != table::Role::Ignore)
            continue;
        text += (text.isEmpty() ? "" : ", ") + QByteArray::fromStdString(origin.columns[i]);
        if (i < account.unused.size())
            text += " (" + account.unused[i].toUtf8() + ')';
    }
    return text;
}

} // namespace

QByteArray data_summary(const session::Session& session, const Account& account)
{
    const auto count = [](std::size_t number) { return QByteArray::number(qulonglong(number)); };
    QByteArray text = "rows: " + count(session.dataset->train_rows.size()) + " to learn from, " +
                      count(session.dataset->test_rows.size()) + " held back";
    if (session.origin)
        text += ", " + count(session.origin->dropped) + " left out for gaps, " +
                count(session.origin->kept_out) + " not readable";
    if (!account.gaps.empty())
        text += "\nleft out: " + told(account.gaps).toUtf8();
    text += "\ntarget: " + QByteArray::fromStdString(session.dataset->target_name);
    if (session.origin && !session.origin->target.takes_numbers())
        text += ", 1 means " +
                QByteArray::fromStdString(table::class_name(session.origin->target, true)) +
                ", 0 means " +
                QByteArray::fromStdString(table::class_name(session.origin->target, false));
    text += "\nfeatures: ";
    for (std::size_t i = 0; i < session.dataset->features(); ++i)
        text += (i > 0 ? ", " : "") + QByteArray::fromStdString(session.dataset->feature_names[i]);
    const QByteArray unused = session.origin ? unused_columns(*session.origin, account) : "";
    return text + (unused.isEmpty() ? "" : "\nnot used: " + unused) + '\n';
}

/// What was changed by hand on the way, a line for each time.
QByteArray turns_summary(const model::RunSettings& settings)
{
    QByteArray text;
    model::Rates before = model::first_rates(settings);
    for (const model::Turn& turn : settings.turns) {
        QByteArrayList changes;
        if (!turn.numbers.empty())
            changes << "weights and biases set: " +
                           QByteArray::number(qulonglong(turn.numbers.size()));
        const auto tell = [&](const char* name, double now, double then) {
            if (now != then)
                changes << QByteArray(name) + ' ' + shortest(now);
        };
        tell("learning rate", turn.rates.learning_rate, before.learning_rate);
        tell("l1", turn.rates.l1, before.l1);
        tell("l2", turn.rates.l2, before.l2);
        before = turn.rates;
        text += "by hand after " + QByteArray::number(qint64(turn.iteration)) +
                " iterations: " + changes.join(", ") + '\n';
    }
    return text;
}

/// "x1^2, x1*x2"
QByteArray derived_inputs(const model::RunSettings& settings)
{
    QByteArrayList names;
    for (const model::Derived derived : settings.derived)
        names << QByteArray::fromStdString(std::string(model::name(derived)));
    return names.join(", ");
}

QByteArray run_summary(const session::Session& session)
{
    const session::TrainingRun& run = *session::training_run(session);
    QByteArray text = "iterations: " + QByteArray::number(qint64(run.latest.iteration)) +
                      "\nrecorded every: " + QByteArray::number(qint64(run.settings.record_every)) +
                      " iterations\n" + turns_summary(run.settings);
    if (run.diverged_at)
        text += "diverged at iteration " + QByteArray::number(qint64(*run.diverged_at)) +
                ": choose a smaller learning rate\n";
    const Quality quality = quality_of(session);
    const auto times = led_away(session, quality.now.train);
    if (times && !run.diverged_at)
        text += "error grown to " + QByteArray::number(*times, 'g', 3) +
                " times that of the untrained network: choose a smaller learning rate\n";
    const QByteArray common = class_text(session, quality.common_class).toUtf8();
    const auto tell = [&](const char* rows, const model::Score& score,
                          const std::vector<std::size_t>& which) {
        text += "error over the " + QByteArray(rows) + " rows after " +
                QByteArray::number(qint64(run.latest.iteration)) +
                " iterations: " + shortest(score.error) + '\n';
        if (predicts_number(session)) {
            const Fit fit = fit_of(session, score, which);
            text += "off on the " + QByteArray(rows) + " rows by about " + shortest(fit.off_by) +
                    " (root of the mean squared error; R2 " + explained_text(fit) + ")\n";
            return;
        }
        text += "accuracy on the " + QByteArray(rows) + " rows: " + shortest(accuracy(score)) +
                " (always saying " + common + ": " +
                shortest(share_of(score, quality.common_class)) + ")\n";
    };
    tell("training", quality.now.train, session.dataset->train_rows);
    if (!session.dataset->test_rows.empty())
        tell("test", quality.now.test, session.dataset->test_rows);
    const model::Rates rates = model::rates_at(run.settings, run.latest.iteration);
    if (rates.l1 > 0 || rates.l2 > 0)
        text += "penalty of the weights, beside it: " + shortest(quality.penalty) + '\n';
    if (!predicts_number(session) && model::has_targets_between(*session.dataset))
        text += "a target counts as 1 from " + shortest(model::counts_as_one) + " on\n";
    if (run.settings.hidden.empty()) {
        const model::Layer& neuron = run.latest.network.layers.front();
        const std::vector<std::string> names =
            model::input_names(session.dataset->feature_names, run.settings.derived);
        for (std::size_t i = 0; i < neuron.inputs; ++i)
            text += "weight of " + QByteArray::fromStdString(names[i]) + ": " +
                    shortest(neuron.weights[i]) + '\n';
        text += "bias: " + shortest(neuron.bias.front()) + '\n';
    } else {
        text += "hidden units: ";
        for (const std::size_t units : run.settings.hidden)
            text += QByteArray::number(qulonglong(units)) + ' ';
        const model::RunOption& activation = *model::find_run_option("activation");
        text += QByteArray::fromStdString(activation.get(run.settings).word) + '\n';
        if (!run.settings.derived.empty())
            text += "it sees, too: " + derived_inputs(run.settings) + '\n';
    }
    return text;
}

QByteArray history_csv(const session::Session& session)
{
    QByteArray text = session::history_header;
    for (const model::HistoryPoint& point : session::training_run(session)->history) {
        text +=
            QByteArray::number(qint64(point.iteration)) + ',' + shortest(point.train_error) + ',';
        text +=
            (session.dataset->test_rows.empty() ? QByteArray() : shortest(point.test_error)) + '\n';
    }
    return text;
}

} // namespace cli
