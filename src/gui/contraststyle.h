#pragma once

#include <QProxyStyle>

namespace gui
{

/// Fusion with an outline in the text's colour around everything that can be pressed, typed in or
/// dragged. Fusion's own outlines are shades of the window's colour, and black has none.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ContrastStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
};

} // namespace gui
