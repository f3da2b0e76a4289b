// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/look.h"

#include <QColor>
#include <QRectF>
#include <QStringList>
#include <QTransform>

#include <vector>

class QPainter;

namespace gui
{

/// For lines of text that begin at the same place.
inline constexpr Qt::Alignment fromLeft = Qt::AlignLeft | Qt::AlignVCenter;

struct TextStyle {
    /// Height in the canvas's own units; smaller where the text would not fit otherwise.
    double size = 13;
    /// Unless only plain letters fit.
    bool bold = false;
    /// Invalid: the page's ink.
    QColor colour = {};
    Qt::Alignment alignment = Qt::AlignCenter;
    /// One line that loses its middle where even small letters do not fit: for names of the
    /// person's own.
    bool elided = false;
};

enum class Shape { Rectangle, Hexagon };

/// A sheet of fixed proportions that is fitted into a picture as a whole. It knows the look, which
/// values are lit up, and remembers where each value was drawn, so that the pointer
/// can find it.
class Canvas
{
public:
    struct Spot {
        /// In the picture's coordinates.
        QRectF area;
        QString name;
    };

    /// Clears the picture, of that size where the painter is, and fits a sheet into it; from here
    /// on the painter works in the sheet's units, from (0, 0) to (sheet.width(), sheet.height()).
    Canvas(QPainter& painter, const theme::Look& look, QSize picture, QSizeF sheet,
           const QStringList& highlights);

    /// Into what room a sheet is fitted, by its scale there: in a smaller one its texts would lie
    /// on each other.
    static double leastScale(const theme::Look& look);
    /// The scale at which every text of that look's size has its room: for a sheet that scrolls.
    static double roomyScale(const theme::Look& look);

    QPainter& painter() { return m_painter; }
    /// Whether it is higher than wide: what else stands side by side goes below each other.
    bool isNarrow() const { return m_sheet.width() < m_sheet.height(); }
    const theme::Look& look() const { return m_look; }
    QColor ink() const { return m_look.colour(theme::Role::Ink); }
    QColor paper() const { return m_look.page(); }
    /// For what may stand back: captions, axes.
    QColor softInk() const { return blend(ink(), paper(), 0.25); }
    /// A background in a role's hue on which ink stays readable.
    QColor tint(theme::Role role) const { return blend(paper(), m_look.colour(role), 0.18); }
    bool isLit(const QString& name) const { return m_highlights.contains(name); }

    void text(const QRectF& area, const QString& text, const TextStyle& style = {});
    /// A shape in a role's colours; with a name it lights up and can be pointed at.
    void box(const QRectF& area, theme::Role role, const QString& name = {},
             Shape shape = Shape::Rectangle);
    void arrow(QPointF from, QPointF to, const QColor& colour, double width = 1.8);
    /// That value is drawn there.
    void mark(const QRectF& area, const QString& name);

    const std::vector<Spot>& spots() const { return m_spots; }
    /// The name of the value drawn at that point of the picture, the one drawn last on top; empty
    /// where there is none.
    static QString nameAt(const std::vector<Spot>& spots, QPointF point);

    /// `share` of the second colour in the first.
    static QColor blend(const QColor& first, const QColor& second, double share);

private:
    QPainter& m_painter;
    QSizeF m_sheet;
    theme::Look m_look;
    /// Of the picture.
    QTransform m_frame;
    QStringList m_highlights;
    std::vector<Spot> m_spots;
};

} // namespace gui
