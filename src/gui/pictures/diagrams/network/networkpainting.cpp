// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/numbers.h"
#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/diagrams/network/networkpicture.h"
#include "gui/pictures/diagrams/network/unitformula.h"
#include "gui/run/runview.h"
#include "gui/run/trainingwords.h"
#include "model/evaluation.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

/// How a network is painted.
namespace gui
{

namespace
{

constexpr double thinnest = 0.6;
constexpr double thickest = 5;
/// Of a line that has nothing to do with the unit in focus.
constexpr double faded = 0.3;
/// More marks would hide the picture behind them.
constexpr std::size_t mostMarks = 200;
/// Of the usual ones, where a column is narrow.
constexpr double smallestLetters = 0.7;

double largestWeight(const model::Network& network)
{
    double largest = 1e-12;
    for (const model::Layer& layer : network.layers) {
        for (const double weight : layer.weights)
            largest = std::max(largest, std::abs(weight));
    }
    return largest;
}

QPainterPath lineBetween(const QRectF& from, const QRectF& to)
{
    const QPointF start(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    const double half = (end.x() - start.x()) / 2;
    QPainterPath line(start);
    line.cubicTo(start + QPointF(half, 0), end - QPointF(half, 0), end);
    return line;
}

QPainterPath rounded(const QRectF& box)
{
    QPainterPath path;
    const double radius = std::min(5.0, box.width() / 6);
    path.addRoundedRect(box, radius, radius);
    return path;
}

/// Paints a picture with the corners of rounded(). They are taken off before: what is clipped
/// becomes a little different on one device than on another.
void paintRounded(QPainter& painter, const QRectF& box, const QImage& picture)
{
    const QRect place = box.toAlignedRect();
    const double fineness =
        std::max(1.0, painter.worldTransform().m11() * painter.device()->devicePixelRatioF());
    QImage cut((QSizeF(place.size()) * fineness).toSize(), QImage::Format_ARGB32_Premultiplied);
    cut.fill(Qt::transparent);
    QPainter cutter(&cut);
    cutter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    cutter.scale(fineness, fineness);
    cutter.translate(-place.topLeft());
    cutter.setClipPath(rounded(box));
    cutter.drawImage(QRectF(place), picture);
    cutter.end();
    painter.drawImage(QRectF(place), cut);
}

} // namespace

void NetworkPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAll(painter, look(), false);
}

void NetworkPicture::paintShown(QPainter& painter, const theme::Look& look)
{
    paintAll(painter, look, true);
}

void NetworkPicture::paintAll(QPainter& painter, const theme::Look& look, bool isAtRest) const
{
    painter.fillRect(isAtRest ? drawnPart() : rect(), look.page());
    if (network().layers.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    // A sum's first term stays the first, whatever the window's direction.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    paintWeights(painter, look, isAtRest);
    paintUnits(painter, look, isAtRest);
    paintTitles(painter, look);
    paintDetail(painter, look);
}

void NetworkPicture::paintWeights(QPainter& painter, const theme::Look& look, bool isAtRest) const
{
    // Only where somebody looks at one unit do the others stand back.
    const bool fades = !isAtRest && (m_pointed || hasFocus());
    const double largest = largestWeight(network());
    const UnitPlace focus = inFocus();
    painter.setBrush(Qt::NoBrush);
    for (int column = 1; column < m_layout.columns(); ++column) {
        const model::Layer& layer = network().layers[std::size_t(column) - 1];
        for (int unit = 0; unit < m_layout.seen(column); ++unit) {
            for (int from = 0; from < m_layout.seen(column - 1); ++from) {
                const double weight =
                    layer.weights[std::size_t(unit) * layer.inputs + std::size_t(from)];
                // It has no sign, and nothing comes over it.
                if (weight == 0)
                    continue;
                const double size = std::abs(weight) / largest;
                const bool isOfFocus =
                    focus == UnitPlace{column, unit} || focus == UnitPlace{column - 1, from};
                QColor colour = look.colour(weight < 0 ? theme::Role::Input : theme::Role::Weights);
                // What shines through is not painted alike on every device.
                colour = Canvas::blend(look.page(), colour,
                                       (0.3 + 0.7 * size) * (isOfFocus || !fades ? 1 : faded));
                const double width = thinnest + (thickest - thinnest) * size;
                // Its outline is the same on every device, unlike where its dashes would begin.
                QPainterPathStroker stroker;
                stroker.setWidth(width);
                stroker.setCapStyle(Qt::FlatCap);
                if (weight < 0)
                    stroker.setDashPattern({std::max(1.2, 5 / width), std::max(0.8, 3 / width)});
                painter.fillPath(stroker.createStroke(lineBetween(m_layout.box({column - 1, from}),
                                                                  m_layout.box({column, unit}))),
                                 colour);
            }
        }
    }
}

void NetworkPicture::paintUnits(QPainter& painter, const theme::Look& look, bool isAtRest) const
{
    const QColor low = look.colour(theme::Role::Input);
    const QColor high = look.colour(theme::Role::Weights);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int column = 0; column < m_layout.columns(); ++column) {
        for (int unit = 0; unit < m_layout.seen(column); ++unit) {
            const UnitPlace place{column, unit};
            const QRectF& box = m_layout.box(place);
            const QPainterPath outline = rounded(box);
            paintRounded(painter, box, m_planes.of(place).image(look.page(), low, high));
            const bool isInFocus = place == inFocus();
            painter.setPen(QPen(look.colour(theme::Role::Ink), isInFocus ? 2.4 : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(outline);
            if (isInFocus && hasFocus() && !isAtRest) {
                painter.setPen(QPen(look.focusColour(), 2));
                painter.drawPath(rounded(box.adjusted(-4, -4, 4, 4)));
            }
        }
    }
}

void NetworkPicture::paintTitles(QPainter& painter, const theme::Look& look) const
{
    const auto write = [&](const QRectF& area, Qt::Alignment alignment, const QString& text,
                           bool isBold) {
        QFont font = look.font();
        font.setBold(isBold);
        // Widths of letters do not shrink quite as letters do.
        const double share = 0.94 * area.width() / QFontMetricsF(font).horizontalAdvance(text);
        if (share < 0.94)
            font.setPointSizeF(font.pointSizeF() * std::max(share, smallestLetters));
        painter.setFont(font);
        painter.setPen(look.colour(theme::Role::Ink));
        painter.drawText(area, int(alignment | Qt::AlignAbsolute | Qt::TextSingleLine),
                         QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, area.width()));
    };
    QStringList titles{tr("Inputs")};
    for (const model::Layer& layer : network().layers)
        titles << trainingwords::activation(layer.activation);
    for (int column = 0, last = 0; column < m_layout.columns(); column = last + 1) {
        last = m_layout.lastOfTitle(column, titles, QFontMetricsF(look.font()));
        bool isLit = false;
        for (int each = column; each <= last; ++each)
            isLit = isLit || m_highlights.contains(valueOf(each));
        QRectF area = m_layout.titleOf(column, last);
        // Over the names of the inputs, too.
        if (column == 0 && QFontMetricsF(look.font()).horizontalAdvance(titles[0]) > area.width())
            area.setLeft(margin);
        write(area, Qt::AlignCenter, titles[column], isLit);
    }
    for (int column = 0; column < m_layout.columns(); ++column) {
        if (m_layout.unseen(column) > 0)
            write(m_layout.restOf(column), Qt::AlignCenter,
                  tr("+%1", "units that are not seen").arg(countNumber(m_layout.unseen(column))),
                  false);
    }
    for (int input = 0; input < m_layout.seen(0); ++input) {
        const QRectF& box = m_layout.box({0, input});
        const QRectF area(margin, box.top(), box.left() - margin - 6, box.height());
        write(area, Qt::AlignRight | Qt::AlignVCenter, inputName(network(), m_features, input),
              false);
    }
}

void NetworkPicture::paintDetail(QPainter& painter, const theme::Look& look) const
{
    const QRectF area = detailArea();
    painter.setPen(QPen(look.colour(theme::Role::Grid), 1));
    painter.drawLine(area.topLeft(), area.topRight());
    const double side = std::min(area.height() - 8, area.width() / 3);
    const QRectF large(area.left(), area.top() + 8, side, side);
    paintLarge(painter, look, large);
    QRectF room(large.right() + 14, large.top(), area.right() - large.right() - 14, side);
    const auto write = [&](const QString& text, theme::Role role, bool isBold) {
        QFont font = look.font();
        font.setBold(isBold);
        const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute | Qt::TextWordWrap;
        const QRectF needed = QFontMetricsF(font).boundingRect(room, flags, text);
        // What has no room is not begun.
        if (needed.height() > room.height() + 1)
            return false;
        painter.setFont(font);
        painter.setPen(look.textColour(role));
        painter.drawText(room, flags, text);
        room.setTop(needed.bottom() + 3);
        return true;
    };
    const UnitPlace place = inFocus();
    const QStringList words = wordsOf(place);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isLast = i + 1 == words.size();
        if (!write(words[i], isLast ? theme::Role::Neutral : theme::Role::Ink, i == 0) && m_pass &&
            words[i] == wordsOfRow(place, true))
            write(wordsOfRow(place, false), theme::Role::Ink, false);
    }
}

void NetworkPicture::paintLarge(QPainter& painter, const theme::Look& look,
                                const QRectF& area) const
{
    const QColor low = look.colour(theme::Role::Input);
    const QColor high = look.colour(theme::Role::Weights);
    paintRounded(painter, area, m_planes.of(inFocus()).image(look.page(), low, high));
    painter.save();
    painter.setClipRect(area.toAlignedRect(), Qt::IntersectClip);
    const model::Dataset& dataset = m_run.dataset();
    const bool areClasses = m_run.timeline().settings().output == model::Output::Classes;
    const std::size_t rows = dataset.train_rows.size();
    const std::size_t stride = (rows + mostMarks - 1) / mostMarks;
    for (std::size_t i = 0; i < rows; i += stride) {
        const std::size_t row = dataset.train_rows[i];
        const double up = m_axes.up < dataset.features() ? dataset.row(row)[m_axes.up] : 0.5;
        const double across = dataset.row(row)[m_axes.across];
        const QPointF at(area.left() + (across - m_plane.left()) / m_plane.width() * area.width(),
                         area.bottom() - (up - m_plane.top()) / m_plane.height() * area.height());
        const bool one = areClasses && model::is_one(dataset.targets[row]);
        painter.setPen(QPen(look.page(), 1));
        painter.setBrush(one ? high : areClasses ? low : look.colour(theme::Role::Ink));
        if (one)
            painter.drawPolygon(QPolygonF({at + QPointF(0, -4), at + QPointF(4, 0),
                                           at + QPointF(0, 4), at + QPointF(-4, 0)}));
        else
            painter.drawEllipse(at, 3, 3);
    }
    painter.restore();
    painter.setPen(QPen(look.colour(theme::Role::Ink), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(rounded(area));
}

} // namespace gui
