// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gui
{

/// The window's own keys (Space, arrows, Home, End) walk the lesson, but not while a widget has the
/// focus that uses such a key itself: Space presses a button, Home goes to the top of a list,
/// arrows change the tab. And a list takes no letter with Alt for the beginning of one of its
/// words.
class KeyboardCourtesy : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace gui
