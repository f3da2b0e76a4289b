// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/look.h"

#include "model/trace.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>

namespace gui::theme
{

namespace
{

/// Lines and areas, then text, each on a light and on a dark page; on a black page both are the
/// same.
struct Shades {
    QRgb light;
    QRgb dark;
    QRgb lightText;
    QRgb darkText;
    QRgb highContrast;
};

constexpr std::array<Shades, 8> shades = {{
    {0xff0072b2, 0xff4aa8e0, 0xff00639b, 0xff6bbcec, 0xff7fd0ff}, // Input
    {0xffe69f00, 0xfff0b030, 0xff8a5a00, 0xfff0b850, 0xffffc933}, // Weights
    {0xffcc79a7, 0xffd98fba, 0xff9c3f73, 0xffe3a6c9, 0xffffb3e0}, // SecondWeights
    {0xff009e73, 0xff2fc79b, 0xff00714f, 0xff4fd3ac, 0xff4dffc3}, // Prediction
    {0xffd55e00, 0xfff07d2a, 0xffb04600, 0xfff59a5c, 0xffffa366}, // Error
    {0xffcc1f1f, 0xffff6b6b, 0xffb91c1c, 0xffff9494, 0xffffa0a0}, // Gradient
    {0xff5c6670, 0xffa0a8b0, 0xff505962, 0xffb4bcc4, 0xffffffff}, // Neutral
    {0xffdfe3e7, 0xff3a4047, 0xff5f6871, 0xffa6aeb6, 0xffb0b0b0}, // Grid
}};

const Shades& of(Role role)
{
    return shades[static_cast<std::size_t>(role)];
}

/// What belongs to this ground.
QColor chosen(Ground ground, QRgb onLight, QRgb onDark, QRgb onBlack)
{
    switch (ground) {
    case Ground::Light:
        return QColor::fromRgb(onLight);
    case Ground::Dark:
        return QColor::fromRgb(onDark);
    case Ground::Black:
        return QColor::fromRgb(onBlack);
    }
    return {};
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2f, 0x34), QColor(0x24, 0x27, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x1c, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x22, 0x25, 0x29));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa2, 0xaa));
    palette.setColor(QPalette::ToolTipBase, QColor(0x34, 0x39, 0x3f));
    palette.setColor(QPalette::ToolTipText, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x73, 0xa6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6b, 0xbc, 0xec));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7d, 0x85, 0x8d));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xf0, 0xf1, 0xf3), QColor(0xf6, 0xf7, 0xf8));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf8, 0xfa));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor(0x1f, 0x24, 0x29));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8d, 0x95, 0x9d));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6a, 0x73, 0x7c));
    palette.setColor(QPalette::Highlight, QColor(0x00, 0x63, 0x9b));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x00, 0x63, 0x9b));
    return palette;
}

QPalette contrastPalette()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::white, Qt::white, Qt::black);
    palette.setColor(QPalette::Button, Qt::black);
    palette.setColor(QPalette::ButtonText, Qt::white);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::AlternateBase, QColor(0x1a, 0x1a, 0x1a));
    palette.setColor(QPalette::PlaceholderText, QColor(0xc8, 0xc8, 0xc8));
    palette.setColor(QPalette::ToolTipBase, Qt::black);
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0xff, 0xe6, 0x00));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(0x7f, 0xd0, 0xff));
    palette.setColor(QPalette::LinkVisited, QColor(0xff, 0xb3, 0xe0));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0xa0, 0xa0, 0xa0));
    return palette;
}

} // namespace

QPalette paletteOf(Ground ground)
{
    switch (ground) {
    case Ground::Light:
        return lightPalette();
    case Ground::Dark:
        return darkPalette();
    case Ground::Black:
        return contrastPalette();
    }
    return {};
}

Role roleOf(const model::Value* value)
{
    switch (value ? value->role : model::Role::None) {
    case model::Role::Input:
        return Role::Input;
    case model::Role::Weights:
        return Role::Weights;
    case model::Role::SecondWeights:
        return Role::SecondWeights;
    case model::Role::Prediction:
        return Role::Prediction;
    case model::Role::Error:
        return Role::Error;
    case model::Role::Gradient:
        return Role::Gradient;
    case model::Role::None:
    case model::Role::Between:
    case model::Role::Other:
        break;
    }
    return Role::Neutral;
}

Look::Look(Ground ground, const QColor& page, const QColor& ink, const QFont& font, int zoom)
    : m_ground(ground), m_page(page), m_ink(ink), m_font(font), m_zoom(zoom)
{
}

Look Look::on(Ground ground) const
{
    const QPalette palette = paletteOf(ground);
    return {ground, palette.color(QPalette::Base), palette.color(QPalette::Text), m_font, m_zoom};
}

QColor Look::colour(Role role) const
{
    if (role == Role::Ink)
        return m_ink;
    const Shades& hue = of(role);
    return chosen(m_ground, hue.light, hue.dark, hue.highContrast);
}

QColor Look::textColour(Role role) const
{
    if (role == Role::Ink)
        return m_ink;
    const Shades& hue = of(role);
    return chosen(m_ground, hue.lightText, hue.darkText, hue.highContrast);
}

QColor Look::highlightBackground() const
{
    return chosen(m_ground, 0xfffff1c2, 0xff4a401c, 0xff332c00);
}

QColor Look::focusColour() const
{
    return chosen(m_ground, 0xff005fb8, 0xff8acbff, 0xffffe600);
}

QFont Look::formulaFont() const
{
    QFont font = m_font;
    font.setFamilies({QStringLiteral("STIX Two Text"), QStringLiteral("Cambria"),
                      QStringLiteral("Times New Roman"), QStringLiteral("Liberation Serif"),
                      QStringLiteral("DejaVu Serif"), QStringLiteral("serif")});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(m_font.pointSizeF() * 1.15);
    return font;
}

QFont Look::codeFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_font.pointSizeF() * 0.92);
    return font;
}

double Look::growth() const
{
    return std::max(m_zoom, 100) / 100.0;
}

} // namespace gui::theme
