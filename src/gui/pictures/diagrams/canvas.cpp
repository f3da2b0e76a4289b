// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/canvas.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gui
{

namespace
{

/// In points on screen, at the normal size of text: smaller text is not legible.
constexpr double smallestText = 9;
/// At this scale, texts of that size have their room in every figure, however it is laid out.
constexpr double roomyScaleOfFigures = 1;
/// Those of the normal size have enough where it is not much smaller.
constexpr double tightScaleOfFigures = 0.8;
/// A figure on a large screen need not grow into a poster, unless its reader wants large text.
constexpr double largestScale = 1.5;

QPainterPath outline(const QRectF& area, Shape shape)
{
    QPainterPath path;
    if (shape == Shape::Rectangle) {
        path.addRoundedRect(area, 6, 6);
    } else {
        const double inset = std::min(area.height() / 2, area.width() / 6);
        path.addPolygon(QPolygonF({{area.left(), area.center().y()},
                                   {area.left() + inset, area.top()},
                                   {area.right() - inset, area.top()},
                                   {area.right(), area.center().y()},
                                   {area.right() - inset, area.bottom()},
                                   {area.left() + inset, area.bottom()}}));
        path.closeSubpath();
    }
    return path;
}

/// A number, which no line may break: at its point, say.
bool isNumber(const QString& text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLetter() || c == u' '; });
}

} // namespace

Canvas::Canvas(QPainter& painter, const theme::Look& look, QSize picture, QSizeF sheet,
               const QStringList& highlights)
    : m_painter(painter),
      m_sheet(sheet),
      m_look(look),
      m_frame(painter.worldTransform()),
      m_highlights(highlights)
{
    m_painter.fillRect(QRect(QPoint(), picture), paper());
    m_painter.setRenderHint(QPainter::Antialiasing);
    // A text runs as its own letters do, whatever the window's direction: 0.5 × 2 = 1.
    m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const double largest = largestScale * look.growth();
    const double scale =
        std::min({picture.width() / sheet.width(), picture.height() / sheet.height(), largest});
    m_painter.translate(picture.width() / 2.0, picture.height() / 2.0);
    m_painter.scale(scale, scale);
    m_painter.translate(-sheet.width() / 2, -sheet.height() / 2);
}

double Canvas::leastScale(const theme::Look& look)
{
    return look.growth() > 1 ? roomyScale(look) : tightScaleOfFigures;
}

double Canvas::roomyScale(const theme::Look& look)
{
    return roomyScaleOfFigures * look.growth();
}

void Canvas::text(const QRectF& area, const QString& text, const TextStyle& style)
{
    // In the picture's own pixels, where letters on screen are sharp.
    const QTransform transform = m_painter.worldTransform() * m_frame.inverted();
    const QRectF room = transform.mapRect(area);
    const double points = transform.m11() * 72 / m_painter.device()->logicalDpiY();
    // Left is left: beside a bar, say.
    const bool oneLine = style.elided || isNumber(text);
    const int flags = static_cast<int>(style.alignment | Qt::AlignAbsolute) |
                      (oneLine ? Qt::TextSingleLine : Qt::TextWordWrap);
    const double smallest = smallestText * m_look.growth();
    QFont font = m_look.font();
    font.setBold(style.bold);
    const auto fits = [&] {
        const QRectF needed = QFontMetricsF(font).boundingRect(room, flags, text);
        return needed.width() <= room.width() + 1 && needed.height() <= room.height() + 1;
    };
    for (double size = style.size;; size -= 0.5) {
        font.setPointSizeF(std::max(size * points, smallest));
        if (size * points <= smallest || fits())
            break;
    }
    // Bold letters are wider.
    if (style.bold && !fits())
        font.setBold(false);
    m_painter.save();
    m_painter.setWorldTransform(m_frame);
    m_painter.setFont(font);
    m_painter.setPen(style.colour.isValid() ? style.colour : ink());
    const QString shown =
        style.elided ? QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, room.width() + 1)
                     : text;
    m_painter.drawText(room, flags | Qt::TextDontClip, shown);
    m_painter.restore();
}

void Canvas::box(const QRectF& area, theme::Role role, const QString& name, Shape shape)
{
    const bool lit = !name.isEmpty() && isLit(name);
    m_painter.setPen(QPen(m_look.colour(role), lit ? 2.6 : 1.3));
    m_painter.setBrush(tint(role));
    m_painter.drawPath(outline(area, shape));
    if (!name.isEmpty())
        mark(area, name);
}

void Canvas::arrow(QPointF from, QPointF to, const QColor& colour, double width)
{
    const QLineF line(from, to);
    if (!(line.length() >= 1))
        return;
    const double head = 5 + 2 * width;
    const QPointF along = (to - from) / line.length();
    const QPointF across(-along.y(), along.x());
    const QPointF neck = to - along * head;
    m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from, neck);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(
        QPolygonF({to, neck + across * head * 0.45, neck - across * head * 0.45}));
}

void Canvas::mark(const QRectF& area, const QString& name)
{
    m_spots.push_back({(m_painter.worldTransform() * m_frame.inverted()).mapRect(area), name});
}

QString Canvas::nameAt(const std::vector<Spot>& spots, QPointF point)
{
    const auto spot = std::find_if(spots.rbegin(), spots.rend(),
                                   [point](const Spot& s) { return s.area.contains(point); });
    return spot == spots.rend() ? QString() : spot->name;
}

QColor Canvas::blend(const QColor& first, const QColor& second, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(first.red(), second.red()), mix(first.green(), second.green()),
            mix(first.blue(), second.blue())};
}

} // namespace gui
