// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/network/unitformula.h"

#include "gui/base/briefname.h"
#include "gui/base/numbers.h"
#include "gui/run/trainingwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace gui
{

namespace
{

struct UnitWords {
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};

/// More terms than these are three dots.
constexpr int mostTerms = 6;
constexpr int unitDigits = 3;

const model::Layer& layerOf(const model::Network& network, UnitPlace place)
{
    return network.layers[std::size_t(place.column) - 1];
}

QString subscript(int number)
{
    QString text = QString::number(number);
    for (QChar& digit : text)
        digit = QChar(u'₀' + digit.digitValue());
    return text;
}

QString derivedName(model::Derived derived, const QStringList& features)
{
    const QString first = briefName(features.value(0));
    const QString second = briefName(features.value(1));
    switch (derived) {
    case model::Derived::SquareOf1:
        return first + u'²';
    case model::Derived::SquareOf2:
        return second + u'²';
    case model::Derived::Product:
        return first + u'·' + second;
    case model::Derived::SineOf1:
        return QStringLiteral("sin ") + first;
    case model::Derived::SineOf2:
        break;
    }
    return QStringLiteral("sin ") + second;
}

/// "0.35 x − 0.1 y + 0.2", its factors as they are asked for.
QString sum(const model::Layer& layer, int unit, const std::function<QString(int)>& factor)
{
    QString text;
    const auto add = [&text](double number, const QString& what) {
        const QString size = pageNumber(std::abs(number), unitDigits);
        if (text.isEmpty())
            text = number < 0 ? QStringLiteral("−") : QString();
        else
            text += number < 0 ? QStringLiteral(" − ") : QStringLiteral(" + ");
        text += size + what;
    };
    const int terms = int(layer.inputs);
    const std::size_t first = std::size_t(unit) * layer.inputs;
    for (int i = 0; i < std::min(terms, mostTerms); ++i)
        add(layer.weights[first + std::size_t(i)], factor(i));
    if (terms > mostTerms)
        text += QStringLiteral(" + …");
    add(layer.bias[std::size_t(unit)], {});
    return text;
}

QString applied(model::Activation activation, const QString& to)
{
    switch (activation) {
    case model::Activation::Sigmoid:
        return QStringLiteral("σ(%1)").arg(to);
    case model::Activation::Tanh:
        return QStringLiteral("tanh(%1)").arg(to);
    case model::Activation::Relu:
        return QStringLiteral("max(0, %1)").arg(to);
    case model::Activation::Linear:
        break;
    }
    return to;
}

} // namespace

QString inputName(const model::Network& network, const QStringList& features, int input)
{
    const auto own = int(network.features());
    return input < own ? briefName(features.value(input))
                       : derivedName(network.derived[std::size_t(input - own)], features);
}

QString sourceName(const model::Network& network, const QStringList& features, int column,
                   int input)
{
    return column == 1 ? inputName(network, features, input) : u'a' + subscript(input + 1);
}

QString unitName(const model::Network& network, const QStringList& features, UnitPlace place)
{
    if (place.column == 0)
        return UnitWords::tr("Input %1").arg(inputName(network, features, place.unit));
    if (place.column == int(network.layers.size()))
        return UnitWords::tr("Output");
    return UnitWords::tr("Unit %1 of hidden layer %2")
        .arg(QLocale().toString(place.unit + 1), QLocale().toString(place.column));
}

QString unitFormula(const model::Network& network, const QStringList& features, UnitPlace place)
{
    if (place.column == 0)
        return inputName(network, features, place.unit);
    const model::Layer& layer = layerOf(network, place);
    return applied(layer.activation, sum(layer, place.unit, [&](int i) {
                       return QChar(u' ') + sourceName(network, features, place.column, i);
                   }));
}

QString unitFormula(const model::Network& network, const model::ForwardPass& pass, UnitPlace place)
{
    if (place.column == 0)
        return pageNumber(pass.input[std::size_t(place.unit)], unitDigits);
    const model::Layer& layer = layerOf(network, place);
    const std::size_t k = std::size_t(place.column) - 1;
    const std::vector<double>& below = k == 0 ? pass.input : pass.layers[k - 1].outputs;
    const QString filled = sum(layer, place.unit, [&](int i) {
        const double number = below[std::size_t(i)];
        const QString text = pageNumber(number, unitDigits);
        return QStringLiteral(" × ") + (number < 0 ? QStringLiteral("(%1)").arg(text) : text);
    });
    return applied(layer.activation, filled) + QStringLiteral(" = ") +
           unitResult(network, pass, place);
}

QString unitResult(const model::Network& network, const model::ForwardPass& pass, UnitPlace place)
{
    if (place.column == 0)
        return pageNumber(pass.input[std::size_t(place.unit)], unitDigits);
    const model::Activation activation = layerOf(network, place).activation;
    const model::LayerActivation& layer = pass.layers[std::size_t(place.column) - 1];
    const auto number = [&place](const std::vector<double>& numbers) {
        return pageNumber(numbers[std::size_t(place.unit)], 4);
    };
    const QString output = number(layer.outputs);
    return activation == model::Activation::Linear
               ? output
               : QStringLiteral("%1 = %2").arg(applied(activation, number(layer.weighted_sums)),
                                               output);
}

} // namespace gui
