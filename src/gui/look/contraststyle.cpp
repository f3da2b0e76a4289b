// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/contraststyle.h"

#include <QPainter>
#include <QStyleOption>

namespace gui
{

ContrastStyle::ContrastStyle(Outline outline)
    : QProxyStyle(QStringLiteral("Fusion")), m_outline(outline)
{
}

QColor ContrastStyle::colour(const QStyleOption& option) const
{
    QColor text = option.palette.color(QPalette::WindowText);
    // Still three times as light as what is around it.
    if (m_outline == Outline::Fields)
        text.setAlphaF(0.45F);
    return text;
}

void ContrastStyle::outline(QPainter& painter, const QRectF& area, const QStyleOption& option,
                            double width) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double line = m_outline == Outline::Fields ? 1 : width;
    painter.setPen(QPen(colour(option), line));
    const double inset = line / 2;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 3, 3);
    painter.restore();
}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isField = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox ||
                         element == PE_IndicatorRadioButton;
    if (m_outline == Outline::Fields && !isField)
        return;
    switch (element) {
    case PE_PanelButtonCommand:
        outline(*painter, option->rect, *option, option->state & State_On ? 3 : 1.5);
        break;
    case PE_PanelButtonTool:
        outline(*painter, option->rect, *option, option->state & State_On ? 2.5 : 1);
        break;
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
    case PE_FrameMenu:
    case PE_PanelMenu: // of styles whose menus have no frame
    case PE_FrameGroupBox:
        outline(*painter, option->rect, *option);
        break;
    case PE_IndicatorRadioButton:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour(*option), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QRectF(option->rect).adjusted(1, 1, -1, -1));
        painter->restore();
        break;
    default:
        break;
    }
}

void ContrastStyle::drawControl(ControlElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (m_outline == Outline::Fields)
        return;
    switch (element) {
    case CE_TabBarTabShape:
        outline(*painter, option->rect, *option, option->state & State_Selected ? 2.5 : 1);
        break;
    case CE_HeaderSection:
    case CE_ProgressBarGroove:
        outline(*painter, option->rect, *option, 1);
        break;
    case CE_Splitter:
        painter->fillRect(
            option->rect.width() < option->rect.height()
                ? QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height())
                : QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
            option->palette.color(QPalette::WindowText));
        break;
    default:
        break;
    }
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (m_outline == Outline::Fields && control != CC_SpinBox)
        return;
    const auto part = [&](SubControl which) {
        return proxy()->subControlRect(control, option, which, widget);
    };
    switch (control) {
    case CC_ComboBox:
    case CC_SpinBox:
        outline(*painter, option->rect, *option);
        break;
    case CC_Slider:
        outline(*painter, part(SC_SliderHandle), *option, 2.5);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
            option->palette.color(QPalette::WindowText));
        break;
    case CC_ScrollBar:
        outline(*painter, part(SC_ScrollBarSlider), *option);
        break;
    default:
        break;
    }
}

} // namespace gui
