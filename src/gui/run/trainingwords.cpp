// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/trainingwords.h"

#include "gui/base/briefname.h"
#include "gui/base/numbers.h"
#include "model/effort.h"
#include "model/run_options.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace gui::trainingwords
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrainingWords)
};

QString fit(const model::Evaluation& evaluation, const ClassNames& names)
{
    const model::Score& train = evaluation.train;
    const model::Score& test = evaluation.test;
    const QString fit = Words::tr("error sum %1, off by about %2 (root mean squared error)")
                            .arg(pageNumber(train.error), names.ofOffBy(train.error, train.rows));
    return test.rows == 0
               ? fit
               : fit + Words::tr("; on %Ln held-back row(s) by %1", nullptr, int(test.rows))
                           .arg(names.ofOffBy(test.error, test.rows));
}

QString score(const model::Evaluation& evaluation, const ClassNames& names)
{
    if (names.numbers)
        return fit(evaluation, names);
    const QLocale locale;
    const model::Score& train = evaluation.train;
    const model::Score& test = evaluation.test;
    QString score = Words::tr("error sum %1, %2 of %3 right")
                        .arg(pageNumber(train.error), locale.toString(train.right),
                             locale.toString(train.rows));
    if (test.rows > 0)
        score += Words::tr("; %1 of %Ln held-back row(s) right", nullptr, int(test.rows))
                     .arg(locale.toString(test.right));
    return score;
}

} // namespace

QString activation(model::Activation activation)
{
    switch (activation) {
    case model::Activation::Sigmoid:
        return Words::tr("sigmoid");
    case model::Activation::Tanh:
        return QStringLiteral("tanh");
    case model::Activation::Relu:
        return QStringLiteral("ReLU");
    case model::Activation::Linear:
        break;
    }
    return Words::tr("linear");
}

QString finished(const model::Evaluation& evaluation, const model::Timeline& timeline,
                 const ClassNames& names)
{
    return Words::tr("Finished, %Ln iteration(s) made: %1.", nullptr,
                     int(timeline.settings().iterations))
        .arg(score(evaluation, names));
}

QString longest(const model::Evaluation& evaluation, const model::Timeline& timeline,
                const ClassNames& names)
{
    model::Evaluation best;
    best.train = {8.8888e-6, evaluation.train.rows, evaluation.train.rows, {}};
    best.test = {
        names.numbers ? best.train.error : 0, evaluation.test.rows, evaluation.test.rows, {}};
    return finished(best, timeline, names);
}

QString standing(const model::Step& step, const model::Evaluation& evaluation,
                 const model::Timeline& timeline, const ClassNames& names)
{
    if (!step.find("iteration"))
        return Words::tr("Before the first iteration: %1.").arg(score(evaluation, names));
    const auto made = qint64(step.number("iterations_made"));
    if (made == timeline.settings().iterations)
        return finished(evaluation, timeline, names);
    return Words::tr("%Ln iteration(s) made: %1.", nullptr, int(made))
        .arg(score(evaluation, names));
}

QString workingOut(std::size_t rows)
{
    return Words::tr("Working out the error over %Ln row(s)…", nullptr, int(rows));
}

QString slowness(double iterationsASecond)
{
    return Words::tr("This network on these rows makes about %1 iterations a second. Fewer units "
                     "or a smaller batch are faster.")
        .arg(pageNumber(iterationsASecond, 2));
}

QString slowness(const model::RunSettings& settings, const model::Dataset& rows)
{
    const auto slow = model::iterations_a_second_if_slow(settings, rows);
    return slow ? slowness(*slow) : QString();
}

QString withoutField(const model::LessonKind& lesson, const model::RunSettings& settings)
{
    const std::vector<model::Input> fields = lesson.inputs();
    QStringList options;
    for (const model::RunOption& option : model::run_options()) {
        const model::InputValue value = option.get(settings);
        const bool hasField =
            std::ranges::find(fields, option.name, &model::Input::name) != fields.end();
        // How often it records is told by the curve; what hidden layers do, where there are any.
        const std::string_view name = option.name;
        // What is predicted goes with the rows.
        const bool goesWithout = name == "record_every" ||
                                 (name == "output" && lesson.takes_numbers()) ||
                                 (name == "activation" && settings.hidden.empty());
        if (hasField || goesWithout || value == model::initial_value(option.kind))
            continue;
        QStringList numbers;
        for (const double number : value.numbers)
            numbers << (option.zero && number == 0 ? QString::fromLatin1(option.zero)
                                                   : pageNumber(number));
        const QString said = value.word.empty() ? numbers.join(QStringLiteral(", "))
                                                : QString::fromStdString(value.word);
        options << QStringLiteral("%1 %2").arg(QLatin1String(option.name), said);
    }
    if (options.isEmpty())
        return {};
    return Words::tr("Trained on the console with %1, of which this page does not tell.")
        .arg(options.join(QStringLiteral(", ")));
}

QString turns(const model::RunSettings& settings)
{
    if (settings.turns.empty())
        return {};
    const model::Turn& last = settings.turns.back();
    const model::Rates before = model::rates_at(settings, last.iteration - 1);
    QStringList changes;
    if (!last.numbers.empty())
        changes << Words::tr("%Ln weight(s) or biases set by hand", nullptr,
                             int(last.numbers.size()));
    const auto tell = [&changes](const QString& words, double now, double then) {
        if (now != then)
            changes << words.arg(pageNumber(now));
    };
    tell(Words::tr("learning rate %1"), last.rates.learning_rate, before.learning_rate);
    tell(Words::tr("L1 %1"), last.rates.l1, before.l1);
    tell(Words::tr("L2 %1"), last.rates.l2, before.l2);
    const QString what = changes.join(QStringLiteral(", "));
    const auto made = int(last.iteration);
    // What is set before the first iteration is the start, not the way.
    const auto count = std::ranges::count_if(
        settings.turns, [](const model::Turn& turn) { return turn.iteration > 0; });
    if (count > 1)
        return Words::tr("Changed %1 times on the way, last after %Ln iteration(s): %2.", nullptr,
                         made)
            .arg(QLocale().toString(qint64(count)), what);
    return made == 0 ? Words::tr("Before the first iteration: %1.", "a change").arg(what)
                     : Words::tr("After %Ln iteration(s): %1.", "a change", made).arg(what);
}

QString targetsBetween(const model::Step& step)
{
    if (!step.holds("targets-between"))
        return {};
    return Words::tr("A target counts as 1 from %1 on.").arg(pageNumber(model::counts_as_one));
}

QString baseRate(const model::Step& step, const ClassNames& classes)
{
    if (!step.holds("unbalanced"))
        return {};
    const QLocale locale;
    const auto count = [&](const char* name) { return locale.toString(qint64(step.number(name))); };
    const QString words = step.holds("targets-between")
                              ? Words::tr("%1 of %2 count as %3: always saying so gets %1 right.")
                              : Words::tr("%1 of %2 are %3: always saying so gets %1 right.");
    return words.arg(count("common_rows"), count("training_rows"),
                     classes.of(step.number("common_class")));
}

QString scaling(const model::Step& step, const RunFacts& facts)
{
    return step.holds("needs-scaling") ? possibleScaling(step, facts) : QString();
}

QString possibleScaling(const model::Step& step, const RunFacts& facts)
{
    if (!step.holds("unscaled"))
        return {};
    const auto size = [](const Range& range) {
        return std::max(std::abs(range.minimum), std::abs(range.maximum));
    };
    const auto largest = std::ranges::max_element(facts.extents, {}, size);
    const auto which = std::size_t(largest - facts.extents.begin());
    const int digits = digitsToTellApart(largest->minimum, largest->maximum, 5);
    return Words::tr("It hardly learns, because its numbers are not scaled: %1 runs from %2 to %3. "
                     "Standardize the rows when you open them.")
        .arg(briefName(QString::fromStdString(facts.dataset->feature_names[which])),
             pageNumber(largest->minimum, digits), pageNumber(largest->maximum, digits));
}

QString divergence(const model::Timeline& timeline)
{
    if (!timeline.diverged_at())
        return {};
    return Words::tr(
               "At iteration %1 the run diverged: its numbers grew beyond all bounds. Try a "
               "smaller learning rate, such as %2; rows scaled to similar sizes help as well.")
        .arg(QLocale().toString(qint64(*timeline.diverged_at())),
             pageNumber(model::last_rates(timeline.settings()).learning_rate / 10));
}

} // namespace gui::trainingwords
