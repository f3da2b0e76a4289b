// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/lessonlist.h"

#include "gui/widgets/entry.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace gui
{

void LessonList::setOpenRow(int row)
{
    m_openRow = row;
    const QSignalBlocker quiet(this);
    setCurrentRow(row);
}

void LessonList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Space && isPlain && currentItem())
        emit itemActivated(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void LessonList::focusOutEvent(QFocusEvent* event)
{
    QListWidget::focusOutEvent(event);
    if (!entries::comesBack(event->reason()))
        setOpenRow(m_openRow);
}

QFontMetrics LessonList::boldMetrics() const
{
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold);
}

int LessonList::besideTitle() const
{
    return iconSize().width() + 20;
}

void LessonList::fit()
{
    const int side = std::max(24, fontMetrics().height());
    setIconSize({side, side});
    fitRows();
}

int LessonList::wantedWidth(int most) const
{
    const QFontMetrics metrics = boldMetrics();
    int title = 0;
    int word = 0;
    for (int row = 0; row < count(); ++row) {
        const QString text = item(row)->text();
        title = std::max(title, metrics.horizontalAdvance(text));
        for (const QString& part : text.split(QLatin1Char(' ')))
            word = std::max(word, metrics.horizontalAdvance(part));
    }
    constexpr int least = 184;
    const int beside = besideTitle() + 4;
    return std::min(std::max(least, title + beside), std::max(word + beside, most));
}

void LessonList::fitRows()
{
    const QFontMetrics metrics = boldMetrics();
    const QRect room(0, 0, viewport()->width() - besideTitle(), 10'000);
    for (int row = 0; row < count(); ++row) {
        const QRect text = metrics.boundingRect(room, Qt::TextWordWrap, item(row)->text());
        const QSize size(0, std::max(34, text.height() + 14));
        if (item(row)->sizeHint() != size)
            item(row)->setSizeHint(size);
    }
}

void LessonList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fitRows();
}

} // namespace gui
