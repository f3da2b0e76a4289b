// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/derived.h"

#include "model/elementary.h"

#include <algorithm>
#include <array>

namespace model
{

namespace
{

constexpr std::array derived_table{
    DerivedFeature{Derived::SquareOf1, "x1^2", 1}, DerivedFeature{Derived::SquareOf2, "x2^2", 2},
    DerivedFeature{Derived::Product, "x1*x2", 2}, DerivedFeature{Derived::SineOf1, "sin x1", 1},
    DerivedFeature{Derived::SineOf2, "sin x2", 2}};

} // namespace

std::span<const DerivedFeature> derived_features()
{
    return derived_table;
}

std::string_view name(Derived derived)
{
    return derived_table[static_cast<std::size_t>(derived)].name;
}

std::size_t features_for(Derived derived)
{
    return derived_table[static_cast<std::size_t>(derived)].features;
}

std::optional<Derived> derived_named(std::string_view name)
{
    const auto row = std::ranges::find(derived_table, name, &DerivedFeature::name);
    return row == derived_table.end() ? std::nullopt : std::optional(row->derived);
}

std::vector<std::string> input_names(std::vector<std::string> features,
                                     std::span<const Derived> derived)
{
    for (const Derived each : derived)
        features.emplace_back(name(each));
    return features;
}

double derive(Derived derived, std::span<const double> row)
{
    switch (derived) {
    case Derived::SquareOf1:
        return row[0] * row[0];
    case Derived::SquareOf2:
        return row[1] * row[1];
    case Derived::Product:
        return row[0] * row[1];
    case Derived::SineOf1:
        return sin(row[0]);
    case Derived::SineOf2:
        break;
    }
    return sin(row[1]);
}

} // namespace model
