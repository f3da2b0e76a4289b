// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/namebox.h"

#include "gui/base/plaintip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QScreen>
#include <QScrollBar>
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

const QChar ellipsis(0x2026);

/// How many letters two names begin with alike, up to the word in which they differ unless that is
/// long.
qsizetype sharedStart(const QString& one, const QString& other)
{
    constexpr qsizetype longWord = 6;
    const qsizetype differs = std::ranges::mismatch(one, other).in1 - one.begin();
    qsizetype word = differs;
    while (word > 0 && one[word - 1].isLetterOrNumber())
        --word;
    return differs - word <= longWord ? word : differs;
}

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
    QString name = currentText().simplified();
    const int width = room.width() - spare;
    const auto shortened = [&](Qt::TextElideMode mode) {
        return fontMetrics().elidedText(name, mode, width);
    };
    const QString usual = shortened(Qt::ElideMiddle);
    if (usual == name)
        return name;
    for (const Qt::TextElideMode mode : {Qt::ElideMiddle, Qt::ElideLeft, Qt::ElideRight}) {
        QString shown = shortened(mode);
        if (alike(shown).isEmpty())
            return shown;
    }
    // From where it begins to differ from those it looks like.
    qsizetype same = 0;
    for (const QString& other : alike(usual))
        same = std::max(same, sharedStart(name, other));
    return fontMetrics().elidedText(ellipsis + name.mid(same), Qt::ElideRight, width);
}

void NameBox::showPopup()
{
    const QRect room = screen()->availableGeometry();
    const int frame = 2 * view()->frameWidth() + view()->verticalScrollBar()->sizeHint().width();
    view()->setMinimumWidth(std::min(view()->sizeHintForColumn(0) + frame, room.width()));
    QComboBox::showPopup();
    QWidget* popup = view()->window();
    popup->move(std::max(room.left(), std::min(popup->x(), room.right() - popup->width())),
                popup->y());
}

QStringList NameBox::alike(const QString& shown) const
{
    const QString name = currentText().simplified();
    const qsizetype cut = shown.indexOf(ellipsis);
    const QString start = shown.left(cut);
    const QString end = shown.mid(cut + 1);
    QStringList others;
    for (int i = 0; i < count(); ++i) {
        const QString other = itemText(i).simplified();
        const bool isLong = other.size() > start.size() + end.size();
        if (other != name && isLong && other.startsWith(start) && other.endsWith(end))
            others << other;
    }
    return others;
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
