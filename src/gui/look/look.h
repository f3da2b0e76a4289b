// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace model
{
struct Value;
}

namespace gui::theme
{

/// What a colour means, the same everywhere (Okabe-Ito hues, safe for the colour-blind). Ink is
/// what plain text is written in.
enum class Role { Input, Weights, SecondWeights, Prediction, Error, Gradient, Neutral, Grid, Ink };

/// The colour's meaning for what a value is; a value that a step does not have is neutral.
Role roleOf(const model::Value* value);

/// What things are drawn on. Black is for high contrast.
enum class Ground { Light, Dark, Black };

/// Our palette of a window on that ground.
QPalette paletteOf(Ground ground);

/// How things are drawn: colours by what they mean, and letters of a size. A value: whatever is
/// drawn is handed one, and comes out the same wherever, and whatever the window looks like.
class Look
{
public:
    /// `page` and `ink` are what is behind everything, and what plain text is written in; `font` is
    /// that text's. \pre zoom is in percent, 100 for the normal size of text, and at least 1
    Look(Ground ground, const QColor& page, const QColor& ink, const QFont& font, int zoom);

    /// The same letters in our own colours for another ground.
    Look on(Ground ground) const;

    Ground ground() const { return m_ground; }
    bool isDark() const { return m_ground != Ground::Light; }
    bool isHighContrast() const { return m_ground == Ground::Black; }

    QColor page() const { return m_page; }
    /// For lines and areas.
    QColor colour(Role role) const;
    /// The same hue where it has to be read: at least 4.5:1 against the page.
    QColor textColour(Role role) const;
    /// The background of a highlighted row, line or section.
    QColor highlightBackground() const;
    /// The ring around what the keyboard acts on: at least 3:1 against every background.
    QColor focusColour() const;

    /// Of plain text, of formulas (serif) and of listings (fixed width).
    const QFont& font() const { return m_font; }
    QFont formulaFont() const;
    QFont codeFont() const;

    /// Text size in percent; 100 is prose at 11 points.
    int zoom() const { return m_zoom; }
    /// How many times as large as normal the text is; 1 where it is not larger.
    double growth() const;

    bool operator==(const Look&) const = default;

private:
    Ground m_ground;
    QColor m_page;
    QColor m_ink;
    QFont m_font;
    int m_zoom;
};

/// From this growth on, what stands beside something else at the normal size stands above it.
constexpr double roomyGrowth = 1.5;

} // namespace gui::theme
