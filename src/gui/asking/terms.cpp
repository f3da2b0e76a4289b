// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/terms.h"

#include "gui/base/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Asking)
};

QString product(double input, double weight)
{
    return QStringLiteral("%1 × %2").arg(pageNumber(input, 3), pageNumber(weight, 3));
}

/// Whether a standardized value is 0 but for the digits lost when the mean was taken from it.
bool isNought(double input, const table::Feature& feature)
{
    constexpr double lost = 16 * std::numeric_limits<double>::epsilon();
    return std::abs(input) <= lost * std::abs(feature.mean / feature.scale);
}

Term termOfColumn(const table::AskedColumn& column, const table::Recipe& recipe,
                  const std::vector<double>& inputs, const std::vector<double>& weights,
                  const std::vector<double>& products)
{
    Term term{QString::fromStdString(column.name), {}, 0, {}};
    QStringList details;
    for (std::size_t i = column.first; i < column.first + column.count; ++i) {
        const bool nought = inputs[i] == 0 || isNought(inputs[i], recipe.features[i]);
        const double share = nought ? 0 : products[i];
        term.share += share;
        if (nought && column.has_labels)
            continue;
        term.product = product(nought ? 0 : inputs[i], weights[i]);
        details << QStringLiteral("%1: %2 = %3")
                       .arg(QString::fromStdString(recipe.features[i].name), term.product,
                            pageNumber(share, 3));
    }
    if (details.size() > 1) {
        term.product = Words::tr("%Ln product(s)", nullptr, int(details.size()));
        term.details = details.join(QLatin1Char('\n'));
    }
    return term;
}

std::vector<Term> termsOfColumns(const model::Step& asked, const table::Recipe& recipe,
                                 const std::vector<table::AskedColumn>& columns)
{
    const std::vector<double>& inputs = asked.find("input_vector")->numbers;
    const std::vector<double>& weights = asked.find("weights")->numbers;
    const std::vector<double>& products = asked.find("products")->numbers;
    std::vector<Term> terms;
    terms.reserve(columns.size());
    for (const table::AskedColumn& column : columns)
        terms.push_back(termOfColumn(column, recipe, inputs, weights, products));
    // They stand behind the row's own numbers, of which no recipe need know.
    const std::size_t own = inputs.size() - asked.network.derived.size();
    for (std::size_t i = own; i < inputs.size(); ++i) {
        const std::string_view name = model::name(asked.network.derived[i - own]);
        terms.push_back({QString::fromLatin1(name.data(), qsizetype(name.size())),
                         product(inputs[i], weights[i]),
                         products[i],
                         {}});
    }
    return terms;
}

std::vector<Term> termsOfUnits(const model::Step& asked)
{
    const std::size_t hidden = asked.network.layers.size() - 1;
    const std::vector<double>& outputs = asked.find("output_" + std::to_string(hidden))->numbers;
    const std::vector<double>& weights = asked.find("weights")->numbers;
    const std::vector<double>& products = asked.find("products")->numbers;
    std::vector<Term> terms;
    for (std::size_t i = 0; i < outputs.size(); ++i)
        terms.push_back({Words::tr("hidden unit %1").arg(QLocale().toString(qulonglong(i) + 1)),
                         product(outputs[i], weights[i]),
                         products[i],
                         {}});
    return terms;
}

} // namespace

std::vector<Term> termsOf(const model::Step& asked, const table::Recipe& recipe,
                          const std::vector<table::AskedColumn>& columns)
{
    return asked.network.layers.size() == 1 ? termsOfColumns(asked, recipe, columns)
                                            : termsOfUnits(asked);
}

double largestShare(const model::Step& asked, const std::vector<Term>& terms)
{
    double largest = std::abs(asked.number("bias"));
    for (const Term& term : terms)
        largest = std::max(largest, std::abs(term.share));
    return largest;
}

} // namespace gui
