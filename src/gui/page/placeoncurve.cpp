// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/placeoncurve.h"

#include "gui/base/numbers.h"
#include "gui/base/strings.h"
#include "gui/base/valuetexts.h"
#include "gui/look/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// Height of the curve in lines of text, and what is left around it.
constexpr int highCurve = 4;
constexpr int clearance = 6;
/// From a sign to its name, and from there to the next one.
constexpr int toName = 16;
constexpr int nameGap = 12;
constexpr double radius = 5;
/// Page Up and Page Down go by a tenth of the places.
constexpr int pages = 10;

} // namespace

PlaceOnCurve::PlaceOnCurve(QWidget* parent) : QAbstractSlider(parent)
{
    setObjectName(QStringLiteral("placeOnCurve"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlaceOnCurve::show(const Scene& scene)
{
    setVisible(!scene.curve.isEmpty());
    if (scene == m_scene)
        return;
    m_scene = scene;
    setFocusPolicy(isAsking() ? Qt::StrongFocus : Qt::TabFocus);
    setCursor(isAsking() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setRange(0, std::max(0, int(scene.curve.size()) - 1));
    setPageStep(std::max(1, maximum() / pages));
    putNowhere();
    updateGeometry();
}

void PlaceOnCurve::putNowhere()
{
    if (m_scene.curve.isEmpty())
        return;
    putAt(m_scene.start.x());
    m_isPlaced = false;
    tell();
    update();
}

void PlaceOnCurve::putAt(double across)
{
    const auto nearest = std::ranges::min_element(
        m_scene.curve, {}, [across](const QPointF& each) { return std::abs(each.x() - across); });
    if (nearest == m_scene.curve.end())
        return;
    m_isPlaced = true;
    setValue(int(nearest - m_scene.curve.begin()));
    tell();
    update();
}

double PlaceOnCurve::across() const
{
    return m_scene.curve.isEmpty() ? 0 : m_scene.curve[value()].x();
}

QString PlaceOnCurve::answer() const
{
    return m_isPlaced && isAsking() ? QString::number(across(), 'g', 6) : QString();
}

QString PlaceOnCurve::placeText(QPointF at) const
{
    return tr("%1 = %2, %3 = %4")
        .arg(m_scene.across, pageNumber(at.x(), 4), m_scene.up, pageNumber(at.y(), 4));
}

void PlaceOnCurve::tell()
{
    if (m_scene.curve.isEmpty())
        return;
    const QString start = tr("The point stands at %1.").arg(placeText(m_scene.start));
    QStringList words{start};
    if (m_scene.placed)
        words << tr("You put it at %1.").arg(placeText(*m_scene.placed));
    if (m_scene.right)
        words << tr("It comes to %1.").arg(placeText(*m_scene.right));
    else if (m_isPlaced)
        words = QStringList{tr("You put it at %1.").arg(placeText(m_scene.curve[value()])), start};
    setAccessibleDescription(spoken(inOneParagraph(words)));
}

QList<PlaceOnCurve::Mark> PlaceOnCurve::marks() const
{
    QList<Mark> marks{{Sign::Start, m_scene.start, tr("start")}};
    if (m_scene.right)
        marks << Mark{Sign::Right, *m_scene.right, tr("what happens")};
    if (m_scene.placed)
        marks << Mark{Sign::Placed, *m_scene.placed, tr("yours")};
    else if (isAsking() && m_isPlaced)
        marks << Mark{Sign::Placed, m_scene.curve[value()], tr("yours")};
    return marks;
}

QList<QPointF> PlaceOnCurve::namesAt(int width) const
{
    const int line = fontMetrics().height();
    QList<QPointF> all;
    QPointF at(clearance, 0);
    for (const Mark& mark : marks()) {
        const int wide = toName + fontMetrics().horizontalAdvance(mark.name);
        if (at.x() > clearance && at.x() + wide > width - clearance)
            at = QPointF(clearance, at.y() + line);
        all << at;
        at.rx() += wide + nameGap;
    }
    return all;
}

int PlaceOnCurve::linesOfNames(int width) const
{
    // While it asks, there is room for the person's own from the beginning.
    if (isAsking())
        return 1;
    return 1 + int(namesAt(width).constLast().y()) / std::max(1, fontMetrics().height());
}

int PlaceOnCurve::heightForWidth(int width) const
{
    return (highCurve + 1 + linesOfNames(width)) * fontMetrics().height() + 3 * clearance;
}

QSize PlaceOnCurve::sizeHint() const
{
    return {200, heightForWidth(std::max(width(), 200))};
}

QRectF PlaceOnCurve::area() const
{
    return QRectF(0, 0, width(), highCurve * fontMetrics().height() + 2 * clearance)
        .adjusted(3 * clearance, clearance, -3 * clearance, -clearance);
}

QPointF PlaceOnCurve::onScreen(QPointF point) const
{
    const QRectF inside = area();
    const auto [low, high] = std::ranges::minmax_element(m_scene.curve, {}, &QPointF::y);
    const double share = (point.y() - low->y()) / std::max(1e-9, high->y() - low->y());
    return {inside.left() + inside.width() * (point.x() - from()) / (to() - from()),
            inside.bottom() - inside.height() * share};
}

void PlaceOnCurve::drawAxis(QPainter& painter) const
{
    const theme::Look look = theme::look();
    const QRectF inside = area();
    const int line = fontMetrics().height();
    painter.setPen(look.colour(theme::Role::Grid));
    painter.drawLine(inside.bottomLeft(), inside.bottomRight());
    painter.setPen(look.textColour(theme::Role::Neutral));
    for (const double number : {from(), (from() + to()) / 2, to()}) {
        const QPointF at = onScreen({number, 0});
        painter.drawLine(QPointF(at.x(), inside.bottom()), QPointF(at.x(), inside.bottom() + 3));
        const bool isLast = number == to();
        const QString text = pageNumber(number, 3);
        const QString words = isLast ? m_scene.across + QStringLiteral(" = ") + text : text;
        const int wide = fontMetrics().horizontalAdvance(words) + 2;
        const double left = std::clamp(at.x() - wide / 2.0, 0.0, double(width() - wide));
        painter.drawText(QRectF(left, inside.bottom() + 4, wide, line), Qt::AlignCenter, words);
    }
    // Between both arms, where the curve leaves room.
    painter.drawText(QRectF(inside.left(), inside.top() - clearance, inside.width(), line),
                     Qt::AlignHCenter | Qt::AlignTop, m_scene.up);
}

void PlaceOnCurve::drawSign(QPainter& painter, Sign sign, QPointF at) const
{
    const theme::Look look = theme::look();
    const QColor ground = palette().color(QPalette::Base);
    // A colour never says anything alone.
    switch (sign) {
    case Sign::Start:
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour(theme::Role::Error));
        painter.drawEllipse(at, radius, radius);
        break;
    case Sign::Placed:
        painter.setPen(QPen(look.colour(theme::Role::Input), 2));
        painter.setBrush(ground);
        painter.drawEllipse(at, radius + 0.5, radius + 0.5);
        break;
    case Sign::Right: {
        const double reach = radius + 2;
        painter.setPen(QPen(ground, 1));
        painter.setBrush(look.colour(theme::Role::Gradient));
        painter.drawPolygon(QPolygonF{at + QPointF(0, -reach), at + QPointF(reach, 0),
                                      at + QPointF(0, reach), at + QPointF(-reach, 0)});
        break;
    }
    }
}

void PlaceOnCurve::paintEvent(QPaintEvent* /*event*/)
{
    if (m_scene.curve.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Look look = theme::look();
    drawAxis(painter);
    QPolygonF line;
    for (const QPointF& point : m_scene.curve)
        line << onScreen(point);
    painter.setPen(QPen(look.colour(theme::Role::Error), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    const QList<Mark> all = marks();
    const QList<QPointF> names = namesAt(width());
    const int high = fontMetrics().height();
    const double top = area().bottom() + clearance + high;
    for (qsizetype i = 0; i < all.size(); ++i) {
        drawSign(painter, all[i].sign, onScreen(all[i].at));
        const QPointF at = names[i] + QPointF(0, top);
        drawSign(painter, all[i].sign, at + QPointF(radius + 1, high / 2.0));
        painter.setPen(look.textColour(theme::Role::Neutral));
        const QRectF words(at.x() + toName, at.y(), width() - at.x() - toName, high);
        painter.drawText(words, Qt::AlignVCenter, all[i].name);
    }
}

void PlaceOnCurve::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        mouseMoveEvent(event);
}

void PlaceOnCurve::mouseMoveEvent(QMouseEvent* event)
{
    if (!isAsking() || m_scene.curve.isEmpty() || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const QRectF inside = area();
    putAt(from() + (to() - from()) * (event->position().x() - inside.left()) / inside.width());
}

void PlaceOnCurve::wheelEvent(QWheelEvent* event)
{
    // It scrolls the card.
    event->ignore();
}

void PlaceOnCurve::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (!isAsking()) {
        event->ignore();
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit answered();
        return;
    }
    QAbstractSlider::keyPressEvent(event);
}

void PlaceOnCurve::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    if (change != SliderValueChange)
        return;
    m_isPlaced = true;
    tell();
}

void PlaceOnCurve::changeEvent(QEvent* event)
{
    QAbstractSlider::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        tell();
        updateGeometry();
    }
}

} // namespace gui
