// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/numberspanel.h"

#include "gui/base/plaintip.h"
#include "gui/base/valuetexts.h"
#include "gui/widgets/entry.h"
#include "gui/widgets/numberfield.h"

#include <QAction>
#include <QApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace gui
{

NumbersPanel::NumbersPanel(const std::vector<NumberField*>& fields, QWidget* parent)
    : QToolButton(parent), m_panel(new QFrame(this, Qt::Popup))
{
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Show and change each number"));
    // Some platforms pass a press beside it on to what is pressed, others don't: passOn() does.
    m_panel->setAttribute(Qt::WA_NoMouseReplay);
    static_cast<QFrame*>(m_panel)->setFrameShape(QFrame::StyledPanel);
    auto* outer = new QVBoxLayout(m_panel);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(m_panel);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    setFields(fields);
    m_panel->installEventFilter(this);
    connect(this, &QToolButton::clicked, this, &NumbersPanel::unfold);
}

void NumbersPanel::setFields(const std::vector<NumberField*>& fields)
{
    auto* scroll = m_panel->findChild<QScrollArea*>();
    // One of them may be at work.
    if (QWidget* before = scroll->takeWidget()) {
        before->setParent(nullptr);
        before->deleteLater();
    }
    m_fields = fields;
    m_names.clear();
    auto* list = new QWidget(scroll);
    auto* form = new QFormLayout(list);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        auto* name = new QLabel(QString::number(i), list);
        name->setTextFormat(Qt::PlainText);
        name->setBuddy(fields[i]);
        form->addRow(name, fields[i]);
        m_names.push_back(name);
    }
    scroll->setWidget(list);
}

bool NumbersPanel::eventFilter(QObject* watched, QEvent* event)
{
    // Closing the panel is leaving its fields.
    if (event->type() == QEvent::Hide)
        entries::settle(*m_panel);
    if (event->type() == QEvent::MouseButtonPress) {
        const auto& press = *static_cast<QMouseEvent*>(event);
        if (press.button() == Qt::LeftButton && !m_panel->rect().contains(press.pos())) {
            m_panel->close();
            passOn(press);
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        if (QAction* action = actionOf(*static_cast<QKeyEvent*>(event))) {
            m_panel->close();
            action->trigger();
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

QAction* NumbersPanel::actionOf(const QKeyEvent& press) const
{
    constexpr Qt::KeyboardModifiers commanding =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const bool commands = (press.modifiers() & commanding) ||
                          (press.key() >= Qt::Key_F1 && press.key() <= Qt::Key_F35);
    if (!commands)
        return nullptr;
    const QKeySequence keys(press.keyCombination());
    const QList<QAction*> actions = window()->findChildren<QAction*>();
    const auto found = std::ranges::find_if(actions, [&keys](const QAction* action) {
        return action->isEnabled() && action->shortcutContext() == Qt::WindowShortcut &&
               action->shortcuts().contains(keys);
    });
    return found == actions.end() ? nullptr : *found;
}

void NumbersPanel::passOn(const QMouseEvent& press)
{
    const QWidget* pressed = QApplication::widgetAt(press.globalPosition().toPoint());
    QWidget* around = window();
    // Its own button has closed it, and would unfold it again.
    if (!pressed || pressed == this || pressed->window() != around)
        return;
    // At once, before the panel's place is laid out anew and another button comes there.
    const QPointF place = around->mapFromGlobal(press.globalPosition());
    QMouseEvent passed(press.type(), place, place, press.globalPosition(), press.button(),
                       press.buttons(), press.modifiers(), press.pointingDevice());
    QCoreApplication::sendEvent(around->windowHandle(), &passed);
}

void NumbersPanel::setNames(const QStringList& names)
{
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const QString name = names.value(qsizetype(i));
        m_names[i]->setText(name.isEmpty() ? QString::number(i)
                                           : QStringLiteral("%1 · %2").arg(i).arg(verbatim(name)));
    }
}

void NumbersPanel::setLabels(const QStringList& labels)
{
    for (std::size_t i = 0; i < m_names.size(); ++i)
        m_names[i]->setText(verbatim(labels.value(qsizetype(i))));
}

void NumbersPanel::setNumbers(const std::vector<double>& numbers)
{
    setText(pageValue(model::vector({}, numbers), 3) + QStringLiteral(" ▾"));
}

void NumbersPanel::unfold()
{
    emit unfolding();
    if (m_fields.empty())
        return;
    auto* scroll = m_panel->findChild<QScrollArea*>();
    const QRect room = screen()->availableGeometry();
    const QSize list = scroll->widget()->sizeHint();
    const int frame = 2 * static_cast<QFrame*>(m_panel)->frameWidth();
    const QSize size(
        std::min(list.width() + scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + frame,
                 room.width()),
        std::min({list.height() + frame, 360, room.height()}));
    QPoint place = mapToGlobal(QPoint(0, height()));
    place.setX(
        std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    place.setY(
        std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    m_panel->setGeometry(QRect(place, size));
    m_panel->show();
    m_fields.front()->setFocus(Qt::TabFocusReason);
    m_fields.front()->selectAll();
}

} // namespace gui
