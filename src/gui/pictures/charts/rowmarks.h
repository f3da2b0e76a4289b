// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/look.h"

#include <QPointF>

#include <cstddef>
#include <optional>
#include <vector>

class QPainter;

namespace model
{
struct Dataset;
}

namespace gui
{

/// More marks than these would only cover each other.
constexpr std::size_t mostRowMarks = 2'000;
/// A row is pointed at so near to its mark, in pixels.
constexpr double reachOfRowMark = 12;
/// What a row is called is written beside its mark, in characters.
constexpr std::size_t longestRowName = 14;

/// A row in a picture of rows.
struct RowMark {
    QPointF at;
    bool one = false;
    bool right = false;
    bool heldBack = false;
    std::size_t row = 0;
    double prediction = 0;
    /// Of a target that is a number: where it is on the scale of colours, see NumberScale.
    std::optional<double> shade = {};
};

/// Of many rows, one in so many is drawn.
std::size_t drawnStride(const model::Dataset& dataset);
struct DrawnRow {
    std::size_t row = 0;
    bool heldBack = false;
};
/// The rows that are drawn: those that are learned from, and then those held back.
std::vector<DrawnRow> drawnRows(const model::Dataset& dataset);
/// The more marks, the smaller.
double rowMarkRadius(std::size_t marks, double least, double largest);

/// At a place of the painter: circles have target 0, diamonds 1, and a hollow one is predicted
/// wrongly; where targets are numbers, circles have their colours. One that is held back is small.
void paintRowMark(QPainter& painter, const RowMark& mark, QPointF at, double size,
                  const theme::Look& look);
/// The same within a ring: what the network is asked about.
void paintAskedMark(QPainter& painter, const RowMark& mark, QPointF at, double size,
                    const theme::Look& look);

} // namespace gui
