// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/look.h"

/// The one owner of how the window looks: what was chosen here, and what the desktop wishes.
namespace gui::theme
{

/// How the window looks now. Whoever draws in it asks again whenever its palette or its font has
/// changed.
Look look();

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

/// Whether things should stay still rather than slide: the person's wish here or of all programs.
void setMotionReduced(bool reduced);
bool isMotionReduced();

/// The least and the most that a text size may be, in percent.
inline constexpr int leastZoom = 50, mostZoom = 300;
/// Text size in percent, within these; 100 is prose at 11 points.
void setZoom(int percent);

} // namespace gui::theme
