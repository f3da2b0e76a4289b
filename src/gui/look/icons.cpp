// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/icons.h"

#include "gui/look/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>

namespace gui::icons
{

namespace
{

constexpr int pixels = 40;

void triangle(QPainter& painter, double tip, double base)
{
    painter.drawPolygon(QPolygonF({{tip, 12}, {base, 5}, {base, 19}}));
}

/// Drawn on a square of 24 units.
void draw(QPainter& painter, Sign sign, const QColor& colour)
{
    const theme::Look look = theme::look();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (sign) {
    case Sign::First:
        painter.drawRect(QRectF(4, 5, 2.5, 14));
        triangle(painter, 8, 19);
        break;
    case Sign::Previous:
        triangle(painter, 6, 17);
        break;
    case Sign::Next:
    case Sign::Play:
        triangle(painter, 18, 7);
        break;
    case Sign::Last:
        painter.drawRect(QRectF(17.5, 5, 2.5, 14));
        triangle(painter, 16, 5);
        break;
    case Sign::Pause:
        painter.drawRect(QRectF(6, 5, 4, 14));
        painter.drawRect(QRectF(14, 5, 4, 14));
        break;
    case Sign::Menu:
        for (const double y : {6.0, 11.0, 16.0})
            painter.drawRect(QRectF(4, y, 16, 2));
        break;
    case Sign::Table:
        for (const double y : {4.0, 10.0, 15.0, 20.0})
            painter.drawRect(QRectF(3, y, 18, 1.5));
        for (const double x : {3.0, 9.5, 19.5})
            painter.drawRect(QRectF(x, 4, 1.5, 17.5));
        break;
    case Sign::Done:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.colour(theme::Role::Prediction), 3, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{5, 13}, {10, 18}, {19, 7}}));
        break;
    case Sign::Current:
        painter.setBrush(look.colour(theme::Role::Weights));
        painter.drawEllipse(QPointF(12, 12), 5, 5);
        break;
    case Sign::Open:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.colour(theme::Role::Neutral), 1.8));
        painter.drawEllipse(QPointF(12, 12), 4.5, 4.5);
        break;
    case Sign::Warning:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.textColour(theme::Role::Error), 2, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        painter.drawPolygon(QPolygonF({{12, 3.5}, {22, 20.5}, {2, 20.5}}));
        painter.drawLine(QPointF(12, 10), QPointF(12, 14));
        painter.drawPoint(QPointF(12, 17.5));
        break;
    case Sign::Copy:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawRect(QRectF(9, 8, 10, 12));
        painter.drawPolyline(QPolygonF({{6, 16}, {5, 16}, {5, 4}, {15, 4}, {15, 5}}));
        break;
    case Sign::Close:
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(6, 6), QPointF(18, 18));
        painter.drawLine(QPointF(6, 18), QPointF(18, 6));
        break;
    }
}

QPixmap pixmap(Sign sign, const QColor& colour)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / 24.0, pixels / 24.0);
    draw(painter, sign, colour);
    return pixmap;
}

} // namespace

QIcon icon(Sign sign)
{
    const QPalette palette = QApplication::palette();
    QIcon icon(pixmap(sign, palette.color(QPalette::ButtonText)));
    icon.addPixmap(pixmap(sign, palette.color(QPalette::Disabled, QPalette::ButtonText)),
                   QIcon::Disabled);
    return icon;
}

} // namespace gui::icons
