// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QPointer>
#include <QStringList>
#include <qnamespace.h>

#include <optional>

class QWidget;

namespace gui
{

/// A place to type in. What has been typed counts once it is confirmed, or once something is done
/// that uses it; half typed, it waits.
class Entry
{
public:
    virtual ~Entry() = default;

    /// Takes what has been typed. False where it can't be taken: it stays as typed, and problem()
    /// says why.
    virtual bool settle() = 0;
    /// Forgets what has been typed.
    virtual void giveUp() = 0;
    /// Why what has been typed can't be taken, in a sentence; empty where nothing was refused.
    virtual QString problem() const = 0;
    /// What has been typed and does not count, or not yet; nothing where that is all taken.
    virtual std::optional<QString> typed() const = 0;
    /// Types this over what is there, and takes it if it can be taken, but for what was refused
    /// where it was typed: that is forgotten then.
    virtual void typeAnew(const QString& text, bool wasRefused) = 0;

protected:
    Entry() = default;
    Entry(const Entry&) = default;
    Entry& operator=(const Entry&) = default;
};

/// All entries below a widget, on screen or not.
namespace entries
{

/// How an entry looks that refuses what was typed for this reason; as usual where there is none.
QPalette colours(const QString& problem);
/// Takes what has been typed there. Whether nothing was refused.
bool settle(const QWidget& root);
/// Forgets what has been typed there.
void giveUp(const QWidget& root);
/// Goes on with what has been typed in the entries of the same names below another widget, which
/// this one replaces.
void takeOver(const QWidget& root, const QWidget& before);
/// What was refused there: a sentence for each.
QStringList problems(const QWidget& root);
/// The entries that refuse it, in the same order.
QList<QPointer<QWidget>> refusing(const QWidget& root);
/// Puts the person into an entry, wherever it is folded away.
void goTo(QWidget& entry);
/// Puts the person into the first entry that refuses what was typed.
void goToProblem(const QWidget& root);
/// Whether who leaves an entry for this reason is only looking elsewhere (at a menu, another
/// window) and has not finished typing.
bool comesBack(Qt::FocusReason reason);

} // namespace entries

} // namespace gui
