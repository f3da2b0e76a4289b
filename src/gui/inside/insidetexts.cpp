// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inside/insidetexts.h"

#include "gui/base/numbers.h"
#include "gui/pictures/diagrams/network/unitformula.h"
#include "gui/run/trainingwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace gui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InsideWords)
};

/// Nobody reads more lines of one step.
constexpr std::size_t mostRows = 100;
/// More terms of a sum are three dots.
constexpr std::size_t mostTerms = 6;

QString written(double number)
{
    return pageNumber(number, 4);
}

/// As a factor behind a sign.
QString factor(double number)
{
    return number < 0 ? QStringLiteral("(%1)").arg(written(number)) : written(number);
}

QString equals(const QString& formula, double result)
{
    return formula + QStringLiteral(" = ") + written(result);
}

QString times(double one, double other)
{
    return written(one) + QStringLiteral(" × ") + factor(other);
}

/// Whether what is predicted is a number that the file has otherwise.
bool isScaled(const ClassNames& names)
{
    return names.numbers && names.numbers->is_scaled();
}

QString unit(std::size_t number)
{
    return Words::tr("Unit %1").arg(QLocale().toString(qulonglong(number) + 1));
}

/// The steps of one iteration.
class Teller
{
public:
    Teller(const model::Inside& inside, const QStringList& features, const ClassNames& names)
        : m_inside(inside),
          m_features(features),
          m_names(names),
          m_layers(inside.before.layers.size())
    {
    }

    std::vector<InsideStep> tell()
    {
        tellRow();
        for (std::size_t k = 0; k < m_layers; ++k)
            tellForward(k);
        tellError();
        for (std::size_t k = m_layers; k-- > 0;)
            tellBack(k);
        for (std::size_t k = 0; k < m_layers; ++k)
            tellUpdate(k);
        tellOutcome();
        return std::move(m_steps);
    }

private:
    InsideStep& begin(const QString& title, const QString& words, const QStringList& columns)
    {
        return m_steps.emplace_back(InsideStep{title, words, columns, {}, 0});
    }
    static void add(InsideStep& step, const std::function<QStringList()>& row)
    {
        if (step.rows.size() < mostRows)
            step.rows.push_back(row());
        else
            ++step.left;
    }
    bool isLast(std::size_t layer) const { return layer + 1 == m_layers; }
    QString layerName(std::size_t layer) const
    {
        return isLast(layer)
                   ? Words::tr("output")
                   : Words::tr("hidden layer %1").arg(QLocale().toString(qulonglong(layer) + 1));
    }
    QString nameOf(std::size_t layer, std::size_t of) const
    {
        return isLast(layer) ? Words::tr("Output") : unit(of);
    }

    void tellRow();
    void tellForward(std::size_t layer);
    void tellError();
    void tellBack(std::size_t layer);
    void tellUpdate(std::size_t layer);
    void tellOutcome();
    /// A target or a prediction, and behind it what it is in the file, where that is another.
    QString inBoth(double number) const
    {
        return isScaled(m_names)
                   ? QStringLiteral("%1 (%2)").arg(written(number), m_names.numberOf(number))
                   : written(number);
    }
    /// What of the error reaches a unit: of the output directly, else over every unit behind it.
    QString blame(std::size_t layer, std::size_t of) const;
    QStringList updateOf(const QString& name, double sum, double seen, double mean, double followed,
                         double before, double after, bool isWeight) const;

    const model::Inside& m_inside;
    const QStringList& m_features;
    const ClassNames& m_names;
    const std::size_t m_layers;
    std::vector<InsideStep> m_steps;
};

void Teller::tellRow()
{
    const QLocale locale;
    const QString row = locale.toString(qulonglong(m_inside.row) + 1);
    QString words = Words::tr("Row %1 is drawn.").arg(row);
    if (m_inside.rows_in_batch > 1)
        words = Words::tr("An update learns from %1 rows. This is the way of the last of them, row "
                          "%2; the others go the same way, and the update takes the means.")
                    .arg(locale.toString(qulonglong(m_inside.rows_in_batch)), row);
    if (isScaled(m_names))
        words += QLatin1Char(' ') +
                 Words::tr("The network works with standardized numbers, and so do all the steps; "
                           "what stands behind a target or a prediction is that number in your "
                           "file.");
    InsideStep& step = begin(Words::tr("Row %1").arg(row), words,
                             {Words::tr("What goes in"), Words::tr("Number")});
    for (std::size_t i = 0; i < m_inside.forward.input.size(); ++i)
        add(step, [&] {
            return QStringList{inputName(m_inside.before, m_features, int(i)),
                               written(m_inside.forward.input[i])};
        });
    step.rows.push_back({Words::tr("target"), inBoth(m_inside.target)});
}

void Teller::tellForward(std::size_t layer)
{
    const model::Layer& of = m_inside.before.layers[layer];
    InsideStep& step =
        begin(Words::tr("Forwards: %1").arg(layerName(layer)),
              Words::tr("Each number that comes in times its weight, all of it added up, and the "
                        "bias: that is the weighted sum. The activation here is %1.")
                  .arg(trainingwords::activation(of.activation)),
              {Words::tr("Unit"), Words::tr("What it computes")});
    for (std::size_t u = 0; u < of.units; ++u)
        add(step, [&] {
            return QStringList{nameOf(layer, u), unitFormula(m_inside.before, m_inside.forward,
                                                             {int(layer) + 1, int(u)})};
        });
}

void Teller::tellError()
{
    const double prediction = m_inside.forward.prediction();
    const bool isSquared = m_inside.loss == model::Loss::Squared;
    const QString formula =
        isSquared ? QStringLiteral("(%1 − %2)²").arg(written(prediction), factor(m_inside.target))
                  : QStringLiteral("−%1 ln %2 − (1 − %1) ln (1 − %2)")
                        .arg(factor(m_inside.target), written(prediction));
    InsideStep& step = begin(
        Words::tr("The error"),
        isSquared ? Words::tr("How far the prediction is from the target, squared.")
                  : Words::tr("How surprised the network is at the target: the cross-entropy."),
        {Words::tr("Number"), Words::tr("How it comes about")});
    step.rows.push_back({Words::tr("error"), equals(formula, m_inside.error)});
}

QString Teller::blame(std::size_t layer, std::size_t of) const
{
    const double result = m_inside.backward.layers[layer].outputs[of];
    if (isLast(layer))
        return equals(QStringLiteral("2 × (%1 − %2)")
                          .arg(written(m_inside.forward.prediction()), factor(m_inside.target)),
                      result);
    const model::Layer& next = m_inside.before.layers[layer + 1];
    const model::LayerGradient& behind = m_inside.backward.layers[layer + 1];
    QStringList paths;
    for (std::size_t j = 0; j < std::min(next.units, mostTerms); ++j) {
        const double slope = behind.weighted_sums[j];
        paths << (j == 0 ? written(slope) : factor(slope)) + QStringLiteral(" × ") +
                     factor(next.weights[j * next.inputs + of]);
    }
    if (next.units > mostTerms)
        paths << QStringLiteral("…");
    return equals(paths.join(QStringLiteral(" + ")), result);
}

void Teller::tellBack(std::size_t layer)
{
    const bool isCrossEntropy = isLast(layer) && m_inside.loss == model::Loss::CrossEntropy;
    const model::LayerGradient& gradient = m_inside.backward.layers[layer];
    const QString title = Words::tr("Back: %1").arg(layerName(layer));
    if (isCrossEntropy) {
        InsideStep& step = begin(
            title,
            Words::tr("The cross-entropy is made for the sigmoid: what it asks of the weighted "
                      "sum is prediction minus target."),
            {Words::tr("Unit"), Words::tr("Slope of the error by its sum")});
        step.rows.push_back({nameOf(layer, 0), equals(QStringLiteral("%1 − %2").arg(
                                                          written(m_inside.forward.prediction()),
                                                          factor(m_inside.target)),
                                                      gradient.weighted_sums[0])});
        return;
    }
    InsideStep& step = begin(
        title,
        isLast(layer)
            ? Words::tr("How the error changes with the output, times how the output changes with "
                        "the weighted sum.")
            : Words::tr("The blame of a unit comes from every unit that it speaks to, times the "
                        "weight on the way: add where paths meet. Then the slope of its activation "
                        "leads on to its weighted sum."),
        {Words::tr("Unit"), Words::tr("Slope of the error by its output"),
         Words::tr("Slope of the activation"), Words::tr("Slope of the error by its sum")});
    for (std::size_t u = 0; u < gradient.outputs.size(); ++u)
        add(step, [&] {
            const double slope = m_inside.slopes[layer][u];
            return QStringList{
                nameOf(layer, u), blame(layer, u), written(slope),
                equals(times(gradient.outputs[u], slope), gradient.weighted_sums[u])};
        });
}

QStringList Teller::updateOf(const QString& name, double sum, double seen, double mean,
                             double followed, double before, double after, bool isWeight) const
{
    const model::Rates& rates = m_inside.rates;
    QStringList row{name, isWeight ? equals(times(sum, seen), mean) : written(mean)};
    if (m_inside.rows_in_batch > 1)
        row[1] = written(mean);
    if (rates.l2 > 0)
        row << (isWeight ? equals(written(mean) + QStringLiteral(" + ") + times(rates.l2, before),
                                  followed)
                         : written(followed));
    QString update = written(before) + QStringLiteral(" − ") + times(rates.learning_rate, followed);
    if (rates.l1 > 0 && isWeight)
        update =
            Words::tr("%1, then %2 nearer to 0").arg(update, times(rates.learning_rate, rates.l1));
    return row << equals(update, after);
}

void Teller::tellUpdate(std::size_t layer)
{
    const model::Rates& rates = m_inside.rates;
    QStringList columns{Words::tr("Number"), m_inside.rows_in_batch > 1
                                                 ? Words::tr("Mean slope of the error by it")
                                                 : Words::tr("Slope of the error by it")};
    if (rates.l2 > 0)
        columns << Words::tr("With L2");
    columns << Words::tr("Update");
    InsideStep& step =
        begin(Words::tr("Update: %1").arg(layerName(layer)),
              Words::tr("The slope by a weight is that by the sum of its unit, times what came in "
                        "there; by a bias it is that by the sum. Each number goes down its slope, "
                        "times the learning rate %1.")
                  .arg(written(rates.learning_rate)),
              columns);
    const model::Layer& before = m_inside.before.layers[layer];
    const model::Layer& after = m_inside.after.layers[layer];
    const model::LayerGradient& mean = m_inside.mean.layers[layer];
    const model::LayerGradient& followed = m_inside.followed.layers[layer];
    const std::vector<double>& below =
        layer == 0 ? m_inside.forward.input : m_inside.forward.layers[layer - 1].outputs;
    const auto called = [&](std::size_t u, const QString& what) {
        return isLast(layer) ? what : Words::tr("%1, %2", "unit, weight").arg(unit(u), what);
    };
    for (std::size_t u = 0; u < before.units; ++u) {
        const double sum = m_inside.backward.layers[layer].weighted_sums[u];
        for (std::size_t i = 0; i < before.inputs; ++i)
            add(step, [&] {
                const std::size_t at = u * before.inputs + i;
                const QString source =
                    sourceName(m_inside.before, m_features, int(layer) + 1, int(i));
                return updateOf(called(u, Words::tr("weight of %1").arg(source)), sum, below[i],
                                mean.weights[at], followed.weights[at], before.weights[at],
                                after.weights[at], true);
            });
        add(step, [&] {
            return updateOf(called(u, Words::tr("bias")), sum, 1, mean.bias[u], followed.bias[u],
                            before.bias[u], after.bias[u], false);
        });
    }
}

void Teller::tellOutcome()
{
    const QString words =
        m_inside.new_error < m_inside.error
            ? Words::tr("The same row once more, with the new weights: its error is smaller.")
        : m_inside.new_error > m_inside.error
            ? Words::tr("The same row once more, with the new weights: its error is larger. The "
                        "step was too large for it, or others had their say.")
            : Words::tr("The same row once more, with the new weights: its error is as it was. "
                        "Where all slopes are 0, nothing moves.");
    InsideStep& step = begin(Words::tr("What has come of it"), words,
                             {Words::tr("Number"), Words::tr("Before"), Words::tr("After")});
    step.rows.push_back({Words::tr("prediction"), inBoth(m_inside.forward.prediction()),
                         inBoth(m_inside.new_prediction)});
    step.rows.push_back({Words::tr("error"), written(m_inside.error), written(m_inside.new_error)});
}

} // namespace

std::vector<InsideStep> insideSteps(const model::Inside& inside, const QStringList& features,
                                    const ClassNames& names)
{
    return Teller(inside, features, names).tell();
}

} // namespace gui
