// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/seeds.h"

#include "cli/account.h"
#include "cli/columns.h"
#include "cli/failure.h"
#include "cli/long_run.h"
#include "cli/output.h"
#include "cli/quality.h"
#include "cli/run_json.h"
#include "cli/sessions.h"
#include "cli/summary.h"
#include "model/recording.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace cli
{

namespace
{

constexpr std::size_t most_seeds = 10'000;

/// What came of the run with one seed.
struct SeedRun {
    std::uint32_t seed = 0;
    model::Score train;
    model::Score test;
    bool common_class = false;
    /// Of a number that is predicted.
    Fit train_fit;
    Fit test_fit;
    std::optional<std::int64_t> diverged_at;
    /// See model::led_away().
    std::optional<double> led_away;
};

/// What runs have it.
enum class Of : unsigned char { All, Classes, Number };

/// What is told of every run, and of them all as quantiles.
struct Measure {
    const char* name;
    const char* key;
    bool of_test;
    Of runs;
    double (*of)(const SeedRun& run);
};

constexpr std::array<Measure, 10> measures = {
    {{"error", "train_error", false, Of::All, [](const SeedRun& run) { return run.train.error; }},
     {"accuracy", "train_accuracy", false, Of::Classes,
      [](const SeedRun& run) { return accuracy(run.train); }},
     {"base rate", "train_base_rate", false, Of::Classes,
      [](const SeedRun& run) { return share_of(run.train, run.common_class); }},
     {"off by about", "train_rmse", false, Of::Number,
      [](const SeedRun& run) { return run.train_fit.off_by; }},
     {"R2", "train_r2", false, Of::Number,
      [](const SeedRun& run) { return run.train_fit.explained; }},
     {"held-back error", "test_error", true, Of::All,
      [](const SeedRun& run) { return run.test.error; }},
     {"held-back accuracy", "test_accuracy", true, Of::Classes,
      [](const SeedRun& run) { return accuracy(run.test); }},
     {"held-back base rate", "test_base_rate", true, Of::Classes,
      [](const SeedRun& run) { return share_of(run.test, run.common_class); }},
     {"held back, off by about", "test_rmse", true, Of::Number,
      [](const SeedRun& run) { return run.test_fit.off_by; }},
     {"held-back R2", "test_r2", true, Of::Number,
      [](const SeedRun& run) { return run.test_fit.explained; }}}};

/// Which of them are told of these runs.
struct Told {
    bool number;
    bool tested;

    bool operator()(const Measure& measure) const
    {
        return (tested || !measure.of_test) &&
               (measure.runs == Of::All || (measure.runs == Of::Number) == number);
    }
};

Told told_of(const session::Session& session, const model::RunSettings& settings)
{
    return {settings.output == model::Output::Number, !session.dataset->test_rows.empty()};
}

struct Quantile {
    const char* name;
    const char* key;
    double share;
};

constexpr std::array<Quantile, 5> quantiles = {{{"least", "least", 0},
                                                {"1/4", "first_quartile", 0.25},
                                                {"median", "median", 0.5},
                                                {"3/4", "third_quartile", 0.75},
                                                {"most", "most", 1}}};

/// Between two of them in proportion, as NumPy's quantile() does. NaN for none.
double quantile(std::vector<double> numbers, double share)
{
    std::erase_if(numbers, [](double number) { return !std::isfinite(number); });
    if (numbers.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::ranges::sort(numbers);
    const double place = share * double(numbers.size() - 1);
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, numbers.size() - 1);
    return std::lerp(numbers[below], numbers[above], place - double(below));
}

double quantile_of(const std::vector<SeedRun>& runs, const Measure& measure, double share)
{
    std::vector<double> numbers;
    numbers.reserve(runs.size());
    for (const SeedRun& run : runs)
        numbers.push_back(measure.of(run));
    return quantile(std::move(numbers), share);
}

QByteArray table_of(const std::vector<SeedRun>& runs, const Told& is_told)
{
    const auto line = [&](const QString& first, const auto& of) {
        QStringList fields{first};
        for (const Measure& measure : measures)
            if (is_told(measure))
                fields << of(measure);
        return fields;
    };
    QList<QStringList> rows{line(QStringLiteral("seed"), [](const Measure& measure) {
        return QString::fromLatin1(measure.name);
    })};
    for (const SeedRun& run : runs) {
        rows << line(QString::number(run.seed), [&](const Measure& measure) {
            return QString::fromLatin1(number_or_none(measure.of(run)));
        });
        if (run.diverged_at)
            rows.last() << QStringLiteral("diverged at %1").arg(*run.diverged_at);
        else if (run.led_away)
            rows.last() << QStringLiteral("its error has grown");
    }
    for (const Quantile& each : quantiles)
        rows << line(QString::fromLatin1(each.name), [&](const Measure& measure) {
            return QString::fromLatin1(number_or_none(quantile_of(runs, measure, each.share)));
        });
    return in_columns(rows);
}

QJsonObject json_of(const std::vector<SeedRun>& runs, const session::Session& session,
                    const Account& account, const model::RunSettings& settings)
{
    const Told is_told = told_of(session, settings);
    QJsonArray told;
    for (const SeedRun& run : runs) {
        QJsonObject object{{QStringLiteral("seed"), qint64(run.seed)}};
        for (const Measure& measure : measures)
            object[QLatin1String(measure.key)] =
                is_told(measure) ? number_or_null(measure.of(run)) : QJsonValue();
        object[QLatin1String("diverged_at")] =
            run.diverged_at ? QJsonValue(qint64(*run.diverged_at)) : QJsonValue();
        told.append(object);
    }
    QJsonObject all;
    for (const Measure& measure : measures) {
        QJsonObject object;
        for (const Quantile& each : quantiles)
            object[QLatin1String(each.key)] =
                number_or_null(quantile_of(runs, measure, each.share));
        all[QLatin1String(measure.key)] = is_told(measure) ? QJsonValue(object) : QJsonValue();
    }
    const QJsonObject data = data_json(session, account);
    QJsonObject common = settings_json(settings);
    common.remove(QLatin1String("seed"));
    return {{QStringLiteral("version"), QStringLiteral(FIRST_NEURON_VERSION)},
            {QStringLiteral("settings"), common},
            {QStringLiteral("file"), data[QLatin1String("file")]},
            {QStringLiteral("rows"), data[QLatin1String("rows")]},
            {QStringLiteral("columns"), data[QLatin1String("columns")]},
            {QStringLiteral("target"), QString::fromStdString(session.dataset->target_name)},
            {QStringLiteral("runs"), told},
            {QStringLiteral("quantiles"), all}};
}

/// What the columns of the table are, in a line.
QByteArray what_is_beside(const model::RunSettings& settings)
{
    return settings.output == model::Output::Number
               ? "off by about: the root of the mean squared error; R2: the share of the target's "
                 "spread that is explained\n"
               : "base rates are those of always saying the class more frequent in the training "
                 "rows\n";
}

Failure wrong(const QString& given)
{
    return {QStringLiteral("--seeds is \"%1\", but it must be whole numbers from 0 to %2, such as "
                           "1-30 or 1,5,9.")
                .arg(given)
                .arg(std::numeric_limits<std::uint32_t>::max())};
}

std::uint32_t seed_of(QStringView text, const QString& given)
{
    bool good = false;
    const uint seed = text.toUInt(&good);
    if (!good || text.startsWith(u'+'))
        throw wrong(given);
    return seed;
}

} // namespace

QCommandLineOption seeds_option()
{
    return option("seeds",
                  "Trains one run for each of these seeds, such as 1-30, and makes a table of them "
                  "with quantiles.",
                  "A-B");
}

std::vector<std::uint32_t> named_seeds(const Arguments& arguments)
{
    std::vector<std::uint32_t> seeds;
    std::set<std::uint32_t> known;
    for (const QString& part : arguments.list("seeds")) {
        const qsizetype dash = part.indexOf(u'-');
        const QStringView text(part);
        const std::uint32_t first = seed_of(dash < 0 ? text : text.left(dash), part);
        const std::uint32_t last = dash < 0 ? first : seed_of(text.mid(dash + 1), part);
        if (last < first)
            throw wrong(part);
        if (std::size_t(last - first) >= most_seeds - seeds.size())
            throw Failure{
                QStringLiteral("--seeds names more than %1 seeds. Name fewer.").arg(most_seeds)};
        for (std::uint64_t seed = first; seed <= last; ++seed) {
            if (!known.insert(std::uint32_t(seed)).second)
                throw Failure{
                    QStringLiteral("--seeds names %1 more than once. Name it once.").arg(seed)};
            seeds.push_back(std::uint32_t(seed));
        }
    }
    return seeds;
}

int train_seeds(const Arguments& arguments, model::RunSettings settings,
                const std::vector<std::uint32_t>& seeds,
                const std::function<session::Session(std::uint32_t)>& session_for,
                const Account& account)
{
    std::vector<SeedRun> runs;
    std::optional<session::Session> first;
    LongRun training(arguments, 0, std::int64_t(seeds.size()) * settings.iterations);
    auto ending = LongRun::Ending::Complete;
    for (const std::uint32_t seed : seeds) {
        settings.seed = seed;
        session::Session session = session_for(seed);
        // As many rows are held back whatever the seed, so that it is the same for all.
        if (!arguments.has("record-every"))
            settings.record_every = model::usual_recording(settings, session.dataset);
        model::Timeline timeline(settings, session.dataset);
        ending = training.train(timeline, session.dataset);
        if (ending != LongRun::Ending::Complete)
            break;
        if (runs.empty())
            account_of_scaling(timeline, session.dataset);
        keep_run(timeline, session);
        const Quality quality = quality_of(session);
        runs.push_back({seed, quality.now.train, quality.now.test, quality.common_class,
                        fit_of(session, quality.now.train, session.dataset->train_rows),
                        fit_of(session, quality.now.test, session.dataset->test_rows),
                        timeline.diverged_at(), led_away(session, quality.now.train)});
        if (!first)
            first = std::move(session);
    }
    training.finish();
    if (ending != LongRun::Ending::Complete)
        warn({QStringLiteral("%1 after the runs of %2 of %3 seeds.")
                  .arg(ending == LongRun::Ending::Told ? QStringLiteral("Ended when told to")
                                                       : QStringLiteral("Out of time"))
                  .arg(runs.size())
                  .arg(seeds.size())});
    const int status = ending == LongRun::Ending::Told ? Interrupted : Done;
    if (!first)
        return status;
    if (arguments.has("json"))
        print(json_of(runs, *first, account, settings));
    else
        print(data_summary(*first, account) + what_is_beside(settings) +
              table_of(runs, told_of(*first, settings)));
    const bool diverged = std::ranges::any_of(
        runs, [](const SeedRun& run) { return run.diverged_at || run.led_away; });
    return std::max(status, int(diverged ? Diverged : Done));
}

} // namespace cli
