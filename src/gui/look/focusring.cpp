// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/focusring.h"

#include "gui/look/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace gui
{

namespace
{

/// Of the coloured ring; beside it runs a thin one in the page's colour, so that it shows on
/// anything.
constexpr int ringWidth = 2;
constexpr int gapWidth = 1;
constexpr int outside = ringWidth;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_AltGr || key == Qt::Key_Meta;
}

/// What of the widget can be seen, in its window's coordinates, with room for the ring around it.
QRect visibleArea(const QWidget& widget)
{
    const QWidget* window = widget.window();
    QRect area(widget.mapTo(window, QPoint(0, 0)), widget.size());
    area.adjust(-outside, -outside, outside, outside);
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        area &= QRect(parent->mapTo(window, QPoint(0, 0)), parent->size());
        if (parent == window)
            break;
    }
    return area;
}

} // namespace

/// Only its border exists: what is inside is not even painted anew.
class FocusRing::Frame : public QWidget
{
public:
    explicit Frame(QWidget* window) : QWidget(window)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

    void setArea(const QRect& area)
    {
        setGeometry(area);
        const int width = ringWidth + gapWidth;
        setMask(QRegion(rect()) - QRegion(rect().adjusted(width, width, -width, -width)));
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), QApplication::palette().color(QPalette::Base));
        painter.setPen(QPen(theme::look().focusColour(), ringWidth, Qt::SolidLine, Qt::SquareCap,
                            Qt::MiterJoin));
        painter.drawRect(
            rect().adjusted(ringWidth / 2, ringWidth / 2, -ringWidth / 2, -ringWidth / 2));
    }
};

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::place);
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!m_byKeyboard && !isModifier(static_cast<QKeyEvent*>(event)->key())) {
            m_byKeyboard = true;
            place();
        }
        break;
    case QEvent::MouseButtonPress:
        m_byKeyboard = false;
        place();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide: {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (m_around && widget && (widget == m_around || widget->isAncestorOf(m_around)))
            QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::place()
{
    m_around = m_byKeyboard ? QApplication::focusWidget() : nullptr;
    if (!m_around || !m_around->isVisible() || m_around->isWindow()) {
        m_around = nullptr;
        if (m_frame)
            m_frame->hide();
        return;
    }
    if (m_frame && m_frame->parentWidget() != m_around->window())
        delete m_frame;
    if (!m_frame)
        m_frame = new Frame(m_around->window());
    static_cast<Frame*>(m_frame.data())->setArea(visibleArea(*m_around));
}

} // namespace gui
