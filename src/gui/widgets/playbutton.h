// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace gui
{

/// A button whose word stands beside its sign also where the button runs from left to right and the
/// application from right to left; styles look at the application's direction alone.
class PlayButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        QStylePainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.drawControl(QStyle::CE_PushButton, option);
    }
};

} // namespace gui
