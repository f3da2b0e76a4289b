// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/headerbutton.h"

#include "gui/base/plaintip.h"

#include <QHelpEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace gui
{

namespace
{

/// In average characters.
constexpr int leastLetters = 10;

} // namespace

HeaderButton::HeaderButton(QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize HeaderButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(menu() ? arrowRoom() : 0, 0);
}

int HeaderButton::arrowRoom() const
{
    return fontMetrics().height();
}

int HeaderButton::beside() const
{
    return sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

QSize HeaderButton::minimumSizeHint() const
{
    const int least = beside() + leastLetters * fontMetrics().averageCharWidth();
    return {std::min(sizeHint().width(), least), sizeHint().height()};
}

QString HeaderButton::shownText() const
{
    if (width() >= sizeHint().width())
        return text();
    return verbatim(
        fontMetrics().elidedText(shownWords(text()), Qt::ElideMiddle, width() - beside()));
}

void HeaderButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text = shownText();
    if (!menu()) {
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        return;
    }
    // Styles put a small arrow into a corner, where it looks like a comma behind the words.
    option.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    QStyleOptionToolButton empty = option;
    empty.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, empty);
    const int room = arrowRoom();
    const int side = room / 2;
    option.rect = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -room, 0));
    painter.drawControl(QStyle::CE_ToolButtonLabel, option);
    QStyleOption arrow = option;
    arrow.rect = QStyle::visualRect(layoutDirection(), rect(),
                                    {width() - room, (height() - side) / 2, side, side});
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, arrow);
}

bool HeaderButton::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           plainTip(shownWords(text())), this);
        return true;
    }
    return QToolButton::event(event);
}

} // namespace gui
