// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gui
{

/// The wheel changes a box (a choice, a number) only where a person is already, with the focus:
/// who scrolls what a box stands in, or rests on it by chance, must not change it.
class WheelCourtesy : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace gui
