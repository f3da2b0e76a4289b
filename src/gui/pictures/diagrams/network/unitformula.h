// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/network/unitplanes.h"
#include "model/propagation.h"

#include <QStringList>

namespace gui
{

/// What an input of a network is called: the feature's name, or how it is derived.
QString inputName(const model::Network& network, const QStringList& features, int input);
/// What an input of a unit in that column is called in formulas: an input's own name, or a₁, a₂ and
/// so on for the units of the layer before.
QString sourceName(const model::Network& network, const QStringList& features, int column,
                   int input);
/// What a unit is called: "Unit 2 of hidden layer 1", "Output", "Input x".
QString unitName(const model::Network& network, const QStringList& features, UnitPlace place);

/// What a unit computes, with its weights: "tanh(0.35 x − 0.1 y + 0.2)". Of many terms the first
/// ones. The outputs of the layer before are a₁, a₂ and so on; an input is its own name.
QString unitFormula(const model::Network& network, const QStringList& features, UnitPlace place);
/// The same with the numbers of a row put in, and what comes of it:
/// "tanh(0.35 × 3 − 0.1 × 1.5 + 0.2) = tanh(1.1) = 0.8005".
QString unitFormula(const model::Network& network, const model::ForwardPass& pass, UnitPlace place);
/// Its end alone, for little room: "tanh(1.1) = 0.8005".
QString unitResult(const model::Network& network, const model::ForwardPass& pass, UnitPlace place);

} // namespace gui
