// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QToolButton>

#include <algorithm>

namespace gui
{

/// A flat button that shows one of our signs, as large as the text around it.
class SignButton : public QToolButton
{
public:
    explicit SignButton(QWidget* parent = nullptr) : QToolButton(parent)
    {
        setAutoRaise(true);
        fit();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QToolButton::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            fit();
    }

private:
    void fit()
    {
        const int side = std::max(16, fontMetrics().ascent());
        setIconSize({side, side});
    }
};

} // namespace gui
