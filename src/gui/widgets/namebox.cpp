// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/namebox.h"

#include "gui/base/plaintip.h"

#include <QHelpEvent>
#include <QStyleOption>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace gui
{

namespace
{

/// In average characters.
constexpr int narrowest = 12;
/// Pixels beside the letters that styles take beyond what they ask for.
constexpr int spare = 4;

} // namespace

NameBox::NameBox(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void NameBox::setWidest(int characters)
{
    m_widest = characters;
    updateGeometry();
}

QSize NameBox::sizeHint() const
{
    const QSize whole = QComboBox::sizeHint();
    const int most = minimumSizeHint().width() +
                     (m_widest - narrowest) * fontMetrics().horizontalAdvance(QLatin1Char('x'));
    return {std::clamp(whole.width() + spare, minimumSizeHint().width(), most), whole.height()};
}

QSize NameBox::minimumSizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int least = narrowest * fontMetrics().horizontalAdvance(QLatin1Char('x'));
    const QSize text(std::max(least, fontMetrics().horizontalAdvance(placeholderText())),
                     fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this);
}

QString NameBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText().simplified(), Qt::ElideMiddle, room.width() - spare);
}

void NameBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (currentIndex() >= 0)
        option.currentText = shownText();
    else
        option.currentText = placeholderText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool NameBox::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(currentText()),
                           this);
        return true;
    }
    return QComboBox::event(event);
}

} // namespace gui
