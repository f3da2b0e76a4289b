// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

namespace model
{
struct Value;
}

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
/// The colour's meaning for what a value is; a value that a step does not have is neutral.
Role roleOf(const model::Value* value);
/// Whether the palette now in use is dark (Qt 6.4 has no colour scheme to ask).
bool isDark();

/// The font for formulas (serif) and for listings (fixed width), at the current zoom.
QFont formulaFont();
QFont codeFont();

/// What a person has asked of all programs, as far as the desktop tells.
struct Wishes {
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;
    /// An older way to ask for the same.
    bool noAnimations = false;

    bool operator==(const Wishes&) const = default;
};

/// Light and dark whatever the system says, or as the system has it; high contrast is white on
/// black with outlines.
enum class Appearance { System, Light, Dark, HighContrast };
void apply(Appearance appearance);
/// Followed at once, as far as nothing else was chosen here.
void setWishes(const Wishes& wishes);
/// The appearance that a number in the settings means; the system's if it means none.
Appearance rememberedAppearance(int number);
bool isHighContrast();
/// The ring around what the keyboard acts on: at least 3:1 against every background.
QColor focusColour();

/// Whether things should stay still rather than slide: the person's wish here or of all programs.
void setMotionReduced(bool reduced);
bool isMotionReduced();

/// Text size in percent, 50 to 300; 100 is prose at 11 points.
void setZoom(int percent);
int zoom();
/// How many times as large as normal the text is; 1 where it is not larger.
double growth();
/// From this growth on, what stands beside something else at the normal size stands above it.
constexpr double roomyGrowth = 1.5;

} // namespace gui::theme
