// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/advice.h"

#include "gui/base/numbers.h"
#include "model/run_options.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace gui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunAdvice)
};

constexpr int digits = 3;

/// Whether the fields have more for some layer, or for a first one.
bool canHaveMoreUnits(const model::RunSettings& settings)
{
    const auto range = std::get<model::List>(model::find_run_option("hidden")->field.value());
    return settings.hidden.empty() || std::ranges::any_of(settings.hidden, [&](std::size_t units) {
               return double(units) < range.maximum;
           });
}

/// Whether all that the network can draw between two classes is a straight line.
bool drawsALine(const model::RunSettings& settings)
{
    const auto isLinear = [](model::Activation each) { return each == model::Activation::Linear; };
    return settings.derived.empty() &&
           (settings.hidden.empty() || std::ranges::all_of(settings.activations, isLinear));
}

QString adviceOnHeart(const model::Diagnosis& diagnosis, const model::RunSettings& settings,
                      const ClassNames& classes)
{
    const bool hasUnits = !settings.hidden.empty();
    if (classes.numbers)
        return (hasUnits ? Words::tr(
                               "Held-back rows were met best at iteration %1, off by about %2; now "
                               "it is %3: it learns by heart. Try L2, or fewer units.")
                         : Words::tr(
                               "Held-back rows were met best at iteration %1, off by about %2; now "
                               "it is %3: it learns by heart. Try L2."))
            .arg(countNumber(diagnosis.iteration), classes.ofOffBy(diagnosis.number, 1),
                 classes.ofOffBy(diagnosis.other, 1));
    return (hasUnits ? Words::tr("The held-back error of a row was least at iteration %1, %2, and "
                                 "is %3 now: it learns by heart. Try L2, or fewer units.")
                     : Words::tr("The held-back error of a row was least at iteration %1, %2, and "
                                 "is %3 now: it learns by heart. Try L2."))
        .arg(countNumber(diagnosis.iteration), pageNumber(diagnosis.number, digits),
             pageNumber(diagnosis.other, digits));
}

} // namespace

QString adviceOn(const model::Diagnosis& diagnosis, const model::RunSettings& settings,
                 const ClassNames& classes)
{
    switch (diagnosis.finding) {
    case model::Finding::Grows:
        if (!std::isfinite(diagnosis.number))
            return Words::tr("The error has grown beyond all bounds: the steps are too long. Try a "
                             "smaller learning rate.");
        if (diagnosis.iteration == 0)
            return Words::tr("The error has grown to %1 times that of the untrained network: the "
                             "steps are too long. Try a smaller learning rate.")
                .arg(pageNumber(diagnosis.number, digits));
        return Words::tr("Since iteration %1 the error has grown to %2 times what it was. Try a "
                         "smaller learning rate.")
            .arg(countNumber(diagnosis.iteration), pageNumber(diagnosis.number, digits));
    case model::Finding::DeadUnits:
        return Words::tr("%1 of %2 ReLU units say 0 of every row, and no update reaches them any "
                         "more. Try a smaller learning rate, or tanh.")
            .arg(countNumber(qint64(diagnosis.number)), countNumber(qint64(diagnosis.other)));
    case model::Finding::SaturatedUnits:
        return Words::tr("%1% of what the hidden units say lies where their functions are flat: "
                         "they hardly learn. Try a smaller learning rate, or L2.")
            .arg(pageNumber(diagnosis.number, digits));
    case model::Finding::SureAndWrong:
        return Words::tr("%1% of the predictions are so sure that the sigmoid is flat there, and "
                         "many are wrong: hardly anything is learned from them. Try a smaller "
                         "learning rate.")
            .arg(pageNumber(diagnosis.number, digits));
    case model::Finding::OneAnswer:
        if (drawsALine(settings))
            return Words::tr("Every row is taken for %1. Where no straight line parts the classes, "
                             "try tanh or x1·x2, else a larger learning rate.")
                .arg(classes.of(diagnosis.number));
        return (canHaveMoreUnits(settings)
                    ? Words::tr("Every row is taken for %1. Try a larger learning rate, or more "
                                "units.")
                    : Words::tr("Every row is taken for %1. Try a larger learning rate."))
            .arg(classes.of(diagnosis.number));
    case model::Finding::LearnsByHeart:
        return adviceOnHeart(diagnosis, settings, classes);
    case model::Finding::Crawls:
        break;
    }
    if (!classes.numbers && drawsALine(settings))
        return Words::tr("Since iteration %1 the error has fallen by no more than %2%. Where no "
                         "straight line parts the classes, try tanh or x1·x2, else a larger "
                         "learning rate.")
            .arg(countNumber(diagnosis.iteration), pageNumber(diagnosis.number, digits));
    return Words::tr("Since iteration %1 the error has fallen by no more than %2%. Try a larger "
                     "learning rate, or another seed.")
        .arg(countNumber(diagnosis.iteration), pageNumber(diagnosis.number, digits));
}

QString longestAdvice(const ClassNames& classes)
{
    constexpr std::int64_t late = 888'888;
    const model::RunSettings withUnits{.hidden = {1}};
    std::vector<model::Diagnosis> all = {{model::Finding::Grows, 8.88e288, 0, 0},
                                         {model::Finding::Grows, 0.888, 0, late}};
    for (const model::Finding finding :
         {model::Finding::DeadUnits, model::Finding::SaturatedUnits, model::Finding::SureAndWrong,
          model::Finding::OneAnswer, model::Finding::LearnsByHeart, model::Finding::Crawls})
        if (!classes.numbers ||
            (finding != model::Finding::OneAnswer && finding != model::Finding::SureAndWrong))
            all.push_back({finding, 0.888, 0.888, late});
    QString longest;
    for (const model::Diagnosis& each : all) {
        for (const model::RunSettings& settings : {withUnits, model::RunSettings{}}) {
            const QString advice = adviceOn(each, settings, classes);
            if (advice.size() > longest.size())
                longest = advice;
        }
    }
    return longest;
}

} // namespace gui
