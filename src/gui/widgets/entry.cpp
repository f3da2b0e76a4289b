// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/entry.h"

#include "gui/look/theme.h"
#include "gui/widgets/numberspanel.h"

#include <QLineEdit>

#include <map>

namespace gui::entries
{

namespace
{

/// Calls `act` for each entry that is still there when its turn comes: taking a number may put
/// other fields in the place of these.
template <typename Act>
void forEach(const QWidget& root, Act act)
{
    QList<QPointer<QWidget>> widgets;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (dynamic_cast<Entry*>(widget))
            widgets << widget;
    }
    for (const QPointer<QWidget>& widget : std::as_const(widgets)) {
        if (auto* entry = dynamic_cast<Entry*>(widget.data()))
            act(*entry, *widget);
    }
}

/// Unfolds what hides the widget.
void bringOut(QWidget& widget)
{
    for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto* panel = qobject_cast<NumbersPanel*>(around))
            panel->unfold();
    }
}

} // namespace

QPalette colours(const QString& problem)
{
    QPalette palette;
    if (!problem.isEmpty()) {
        palette.setColor(QPalette::Text, theme::look().textColour(theme::Role::Error));
        palette.setColor(QPalette::Base, theme::look().highlightBackground());
    }
    return palette;
}

bool settle(const QWidget& root)
{
    bool taken = true;
    forEach(root, [&taken](Entry& entry, QWidget&) { taken &= entry.settle(); });
    return taken;
}

void giveUp(const QWidget& root)
{
    forEach(root, [](Entry& entry, QWidget&) { entry.giveUp(); });
}

void takeOver(const QWidget& root, const QWidget& before)
{
    struct Typed {
        QString text;
        bool wasRefused = false;
    };
    std::map<QString, Typed> typed;
    forEach(before, [&typed](const Entry& entry, const QWidget& widget) {
        if (const auto text = entry.typed())
            typed[widget.objectName()] = {*text, !entry.problem().isEmpty()};
    });
    forEach(root, [&typed](Entry& entry, const QWidget& widget) {
        if (const auto found = typed.find(widget.objectName()); found != typed.end())
            entry.typeAnew(found->second.text, found->second.wasRefused);
    });
}

QStringList problems(const QWidget& root)
{
    QStringList sentences;
    forEach(root, [&sentences](const Entry& entry, QWidget&) {
        if (!entry.problem().isEmpty())
            sentences << entry.problem();
    });
    return sentences;
}

QList<QPointer<QWidget>> refusing(const QWidget& root)
{
    QList<QPointer<QWidget>> widgets;
    forEach(root, [&widgets](const Entry& entry, QWidget& widget) {
        if (!entry.problem().isEmpty())
            widgets << &widget;
    });
    return widgets;
}

void goTo(QWidget& entry)
{
    bringOut(entry);
    entry.setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(&entry))
        line->selectAll();
}

void goToProblem(const QWidget& root)
{
    const auto widgets = refusing(root);
    if (!widgets.isEmpty())
        goTo(*widgets.front());
}

bool comesBack(Qt::FocusReason reason)
{
    return reason == Qt::MenuBarFocusReason || reason == Qt::PopupFocusReason ||
           reason == Qt::ActiveWindowFocusReason;
}

} // namespace gui::entries
