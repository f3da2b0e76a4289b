// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/quality.h"

#include "cli/failure.h"
#include "cli/output.h"

#include "model/diagnosis.h"

#include <cmath>
#include <limits>

namespace cli
{

namespace
{

double share(std::size_t some, std::size_t all)
{
    return all == 0 ? std::numeric_limits<double>::quiet_NaN()
                    : static_cast<double>(some) / static_cast<double>(all);
}

} // namespace

std::optional<double> led_away(const session::Session& session, const model::Score& train)
{
    const session::TrainingRun& run = *session::training_run(session);
    const model::Loss loss = run.settings.loss;
    const model::Score untrained =
        model::evaluate(run.initial.network, session.dataset, loss).train;
    return model::led_away(model::baseline_of(session.dataset, loss), run.settings.output,
                           untrained, train);
}

bool warn_if_led_away(const session::Session& session, const QString& file)
{
    const Quality quality = quality_of(session);
    const auto times = led_away(session, quality.now.train);
    if (!times)
        return false;
    const QString grown = std::isfinite(*times)
                              ? QStringLiteral("to %1 times that of the untrained network")
                                    .arg(QString::number(*times, 'g', 3))
                              : QStringLiteral("beyond all bounds");
    warn({QStringLiteral("The training has led away from the rows: its error has grown %1. Train "
                         "with a smaller --learning-rate.")
              .arg(grown),
          file});
    return true;
}

double accuracy(const model::Score& score)
{
    return share(score.right, score.rows);
}

double share_of(const model::Score& score, bool one)
{
    const auto& predicted = score.confusion[one ? 1 : 0];
    return share(predicted[0] + predicted[1], score.rows);
}

Quality quality_of(const session::Session& session)
{
    const session::TrainingRun& run = *session::training_run(session);
    const model::Network& network = run.latest.network;
    const model::Rates rates = model::rates_at(run.settings, run.latest.iteration);
    Quality quality{model::evaluate(network, session.dataset, run.settings.loss),
                    model::cost_of_weights(network, {rates.l1, rates.l2})};
    quality.common_class = share_of(quality.now.train, true) >= 0.5;
    return quality;
}

bool predicts_number(const session::Session& session)
{
    return session::training_run(session)->settings.output == model::Output::Number;
}

double in_units(const session::Session& session, double output)
{
    return session.origin ? session.origin->target.in_units(output) : output;
}

Fit fit_of(const session::Session& session, const model::Score& score,
           std::span<const std::size_t> rows)
{
    const double scale = session.origin ? session.origin->target.scale : 1;
    return {model::root_mean_squared_error(score.error, score.rows) * scale,
            model::determination(score.error, session.dataset, rows)};
}

QByteArray explained_text(const Fit& fit)
{
    if (!std::isfinite(fit.off_by))
        return "none, the errors are too large";
    return std::isfinite(fit.explained) ? shortest(fit.explained)
                                        : "none, all targets are the same";
}

QString class_text(const session::Session& session, bool one)
{
    if (session.origin && !session.origin->target.takes_numbers())
        return QString::fromStdString(table::class_name(session.origin->target, one));
    return one ? QStringLiteral("1") : QStringLiteral("0");
}

} // namespace cli
