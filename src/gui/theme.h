#pragma once

#include <QColor>
#include <QString>

class QWidget;

namespace gui::theme
{

/// What a colour means, the same everywhere (Okabe-Ito hues, safe for the colour-blind).
enum class Role { Input, Weights, SecondWeights, Prediction, Error, Gradient, Neutral, Grid };

/// The colour for lines and areas in the palette now in use (light or dark).
QColor colour(Role role);
/// The same hue where it has to be read: at least 4.5:1 against the page.
QColor textColour(Role role);
/// The background of a highlighted row, line or section.
QColor highlightBackground();
/// What a value of that name means: `input_vector` is an input, `derror_dbias` a gradient, ...
Role roleOf(const QString& valueName);
/// Whether the palette now in use is dark (Qt 6.4 has no colour scheme to ask).
bool isDark();

/// The font for formulas (serif) and for listings (fixed width), at the current zoom.
QFont formulaFont();
QFont codeFont();

} // namespace gui::theme
