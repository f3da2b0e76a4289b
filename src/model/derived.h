// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace model
{

/// A number that is computed of a row's first two features, x1 and x2, and that a network sees
/// beside them: with it, a single neuron draws more than straight lines. Stored by position.
enum class Derived : unsigned char { SquareOf1, SquareOf2, Product, SineOf1, SineOf2 };

/// One that there is, as a row of their table.
struct DerivedFeature {
    Derived derived;
    /// As in files and on the command line.
    std::string_view name;
    /// How many features a row must have.
    std::size_t features;
};

/// All of them, in the order of the enumeration.
std::span<const DerivedFeature> derived_features();
std::string_view name(Derived derived);
/// How many features it asks for.
std::size_t features_for(Derived derived);
/// The one of that name, or nothing.
std::optional<Derived> derived_named(std::string_view name);

/// Names of all that a network sees: a row's features, and what is derived of them.
std::vector<std::string> input_names(std::vector<std::string> features,
                                     std::span<const Derived> derived);

/// That of a row. \pre the row has the features that it asks for
double derive(Derived derived, std::span<const double> row);

} // namespace model
