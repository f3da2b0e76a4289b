// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace gui
{

/// Fusion with outlines of its own, for Fusion's are shades of the window's colour, and black has
/// none.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT

public:
    enum class Outline {
        None,
        Fields, ///< a soft one around what can be typed in or checked, for dark windows
        All,    ///< one in the text's colour around whatever can be pressed or dragged, too
    };
    explicit ContrastStyle(Outline outline);

    Outline outline() const { return m_outline; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;

private:
    QColor colour(const QStyleOption& option) const;
    void outline(QPainter& painter, const QRectF& area, const QStyleOption& option,
                 double width = 1.5) const;

    Outline m_outline;
};

} // namespace gui
