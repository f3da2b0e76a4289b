// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartzoom.h"

#include "gui/base/arrowkeys.h"
#include "gui/base/wheelturn.h"
#include "gui/pictures/charts/chartview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace gui
{

namespace
{

constexpr double keyFactor = 0.8;
/// For a notch of the wheel.
constexpr double wheelFactor = 0.835;

} // namespace

ChartZoom::ChartZoom(ChartView& view) : m_view(view), m_button(new QToolButton(&view))
{
    m_button->setObjectName(QStringLiteral("showAllButton"));
    m_button->setText(tr("Show all"));
    m_button->setAccessibleName(m_button->text());
    m_button->setToolTip(tr("Show the whole chart again (0)"));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->hide();
    connect(m_button, &QToolButton::clicked, this, &ChartZoom::allWanted);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    view.setToolTip(tr("Turn the wheel over the chart to zoom, drag it to move"));
}

void ChartZoom::setShowsPart(bool part)
{
    m_showsPart = part;
    m_button->setVisible(part);
    placeButton();
}

void ChartZoom::placeButton()
{
    m_button->adjustSize();
    const QRectF plot = m_view.chart()->plotArea();
    m_button->move(int(plot.left()) + 8, int(plot.bottom()) - m_button->height() - 8);
}

bool ChartZoom::eventFilter(QObject* watched, QEvent* event)
{
    const bool onPlot = watched == m_view.viewport();
    switch (event->type()) {
    case QEvent::Wheel:
        return onPlot && turn(*static_cast<QWheelEvent*>(event));
    case QEvent::MouseButtonPress:
        return onPlot && press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return onPlot && drag(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return onPlot && release(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonDblClick:
        if (onPlot)
            emit allWanted();
        return onPlot;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (onPlot || !key(*static_cast<QKeyEvent*>(event), event->type() == QEvent::KeyPress))
            return false;
        event->accept();
        return true;
    case QEvent::Resize:
    case QEvent::Paint:
        if (m_button->isVisible())
            placeButton();
        return false;
    default:
        return false;
    }
}

bool ChartZoom::turn(const QWheelEvent& event)
{
    // With Ctrl it is the window's, which zooms all text.
    if (event.modifiers() & Qt::ControlModifier || notches(event) == 0)
        return false;
    emit zoomWanted(std::pow(wheelFactor, notches(event)), m_view.toChart(event.position()));
    return true;
}

bool ChartZoom::press(const QMouseEvent& event)
{
    m_pressed.reset();
    if (event.button() != Qt::LeftButton || m_view.hasHandleAt(event.position()))
        return false;
    m_pressed = event.position();
    if (!m_showsPart)
        return false;
    m_held = m_view.toChart(event.position());
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    return true;
}

bool ChartZoom::drag(const QMouseEvent& event)
{
    if (m_pressed &&
        (event.position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_pressed.reset();
    if (!m_held || m_pressed)
        return m_held.has_value();
    emit moveWanted(*m_held - m_view.toChart(event.position()));
    return true;
}

bool ChartZoom::release(const QMouseEvent& event)
{
    const bool moved = m_held.has_value();
    if (moved)
        m_view.viewport()->unsetCursor();
    m_held.reset();
    // What went down and came up at one place is a click.
    if (std::exchange(m_pressed, std::nullopt) && event.button() == Qt::LeftButton &&
        m_view.chart()->plotArea().contains(m_view.mapToScene(event.position().toPoint())))
        emit clicked(m_view.toChart(event.position()));
    return moved;
}

bool ChartZoom::key(const QKeyEvent& event, bool pressed)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QRectF plane = m_view.scale().plane();
    const QPointF tenth(plane.width() / 10, plane.height() / 10);
    const auto moves = [&](QPointF by) {
        if (modifiers != Qt::AltModifier || !m_showsPart)
            return false;
        if (pressed)
            emit moveWanted(by);
        return true;
    };
    const auto zooms = [&](double factor) {
        if (modifiers & ~Qt::ShiftModifier)
            return false;
        if (pressed)
            emit zoomWanted(factor, plane.center());
        return true;
    };
    if (const auto way = wayOf(event.key()))
        return moves({way->x() * tenth.x(), way->y() * tenth.y()});
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zooms(keyFactor);
    case Qt::Key_Minus:
        return zooms(1 / keyFactor);
    case Qt::Key_0:
        if (modifiers != Qt::NoModifier)
            return false;
        if (pressed)
            emit allWanted();
        return true;
    default:
        return false;
    }
}

} // namespace gui
