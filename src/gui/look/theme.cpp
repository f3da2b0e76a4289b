// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"

#include "gui/look/contraststyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>

namespace gui::theme
{

namespace
{

using Outline = ContrastStyle::Outline;

/// Replaces the style by one with such outlines, or brings the style back that was there before.
void outlineControls(Outline outline)
{
    static const QString usual = QApplication::style()->name();
    const auto* ours = qobject_cast<ContrastStyle*>(QApplication::style());
    // Other styles know how dark fields look.
    const bool isFusion = usual.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
    if (outline == Outline::Fields && !isFusion)
        outline = Outline::None;
    if (outline == (ours ? ours->outline() : Outline::None))
        return;
    QApplication::setStyle(outline == Outline::None ? QStyleFactory::create(usual)
                                                    : new ContrastStyle(outline));
}

/// Palette, style and font of what was chosen are the application's.
struct Choices {
    Appearance appearance = Appearance::System;
    Wishes wishes;
    int zoom = 100;
    bool isStill = false;

    bool isHighContrast() const
    {
        return appearance == Appearance::HighContrast ||
               (appearance == Appearance::System && wishes.highContrast);
    }
};

Choices choices;

/// Whether the palette in use is dark (Qt 6.4 has no colour scheme to ask).
bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace

Look look()
{
    const QPalette palette = QApplication::palette();
    const Ground ground = choices.isHighContrast() ? Ground::Black
                          : isDark(palette)        ? Ground::Dark
                                                   : Ground::Light;
    return {ground, palette.color(QPalette::Base), palette.color(QPalette::Text),
            QApplication::font(), choices.zoom};
}

void apply(Appearance appearance)
{
    choices.appearance = appearance;
    // The Fusion style follows whatever palette it is given; native styles know only their own.
    if (choices.isHighContrast())
        QApplication::setPalette(paletteOf(Ground::Black));
    else if (appearance == Appearance::Light)
        QApplication::setPalette(paletteOf(Ground::Light));
    else if (appearance == Appearance::Dark)
        QApplication::setPalette(paletteOf(Ground::Dark));
    else
        QApplication::setPalette(QPalette());
    // Qt may not have heard of it.
    if (appearance == Appearance::System && choices.wishes.dark && !look().isDark())
        QApplication::setPalette(paletteOf(Ground::Dark));
    outlineControls(choices.isHighContrast() ? Outline::All
                    : look().isDark()        ? Outline::Fields
                                             : Outline::None);
}

void setWishes(const Wishes& wishes)
{
    choices.wishes = wishes;
    if (choices.appearance == Appearance::System)
        apply(choices.appearance);
}

Appearance rememberedAppearance(int number)
{
    const bool known = number >= 0 && number <= static_cast<int>(Appearance::HighContrast);
    return known ? static_cast<Appearance>(number) : Appearance::System;
}

void setMotionReduced(bool reduced)
{
    choices.isStill = reduced;
}

bool isMotionReduced()
{
    // Platforms that know the wish tell the style that its own animations take no time.
    return choices.isStill || choices.wishes.reducedMotion || choices.wishes.noAnimations ||
           QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 0;
}

void setZoom(int percent)
{
    choices.zoom = std::clamp(percent, leastZoom, mostZoom);
    QFont font = QApplication::font();
    font.setPointSizeF(11.0 * choices.zoom / 100);
    QApplication::setFont(font);
}

} // namespace gui::theme
