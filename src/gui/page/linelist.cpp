// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/linelist.h"

#include "gui/look/theme.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace gui
{

namespace
{

/// Above and below the words of a line.
constexpr int besideLine = 3;

} // namespace

LineList::LineList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("lineList"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QListWidget::itemClicked, this, [this] {
        if (!m_areOrdered)
            emit answered();
    });
    connect(model(), &QAbstractItemModel::rowsMoved, this, &LineList::number);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &LineList::number);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &LineList::number);
}

void LineList::setLines(const QList<Line>& lines, bool areOrdered)
{
    if (lines == m_lines && areOrdered == m_areOrdered)
        return;
    m_lines = lines;
    m_areOrdered = areOrdered;
    setDragDropMode(areOrdered ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    setCursor(areOrdered ? Qt::OpenHandCursor : Qt::PointingHandCursor);
    clear();
    for (const Line& line : lines) {
        auto* item = new QListWidgetItem(line.code, this);
        item->setData(Qt::UserRole, line.id);
        // A line goes between others, never onto one.
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
    }
    fit();
    number();
}

QString LineList::answer() const
{
    if (!m_areOrdered)
        return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
    QStringList ids;
    for (int row = 0; row < count(); ++row)
        ids << item(row)->data(Qt::UserRole).toString();
    return ids.join(QLatin1Char(' '));
}

void LineList::setAnswer(const QString& ids)
{
    int place = 0;
    for (const QString& id : ids.split(QLatin1Char(' '))) {
        for (int row = place; row < count(); ++row) {
            if (item(row)->data(Qt::UserRole).toString() != id)
                continue;
            if (m_areOrdered)
                insertItem(place++, takeItem(row));
            else
                setCurrentRow(row);
            break;
        }
    }
    number();
}

void LineList::number()
{
    const QLocale locale;
    for (int row = 0; row < count(); ++row)
        item(row)->setData(Qt::AccessibleTextRole,
                           tr("Line %1: %2").arg(locale.toString(row + 1), item(row)->text()));
}

void LineList::moveLine(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    insertItem(to, takeItem(from));
    fit();
    setCurrentRow(to);
}

void LineList::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isUp = key == Qt::Key_Up;
    if (m_areOrdered && (isUp || key == Qt::Key_Down) &&
        event->modifiers().testFlag(Qt::ControlModifier))
        moveLine(isUp ? -1 : 1);
    else if (!m_areOrdered && (key == Qt::Key_Return || key == Qt::Key_Enter) && currentItem())
        emit answered();
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        event->ignore(); // They walk, here as elsewhere.
    else
        QListWidget::keyPressEvent(event);
}

void LineList::fit()
{
    setFont(theme::look().codeFont());
    const QRect area(0, 0, std::max(40, viewport()->width() - 10), 10'000);
    for (int row = 0; row < count(); ++row) {
        // As a list breaks lines: at blanks.
        const QRect words = fontMetrics().boundingRect(area, Qt::TextWordWrap, item(row)->text());
        const QSize size(0, words.height() + 2 * besideLine);
        if (item(row)->sizeHint() != size)
            item(row)->setSizeHint(size);
    }
    updateGeometry();
}

QSize LineList::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += item(row)->sizeHint().height();
    return {200, height};
}

void LineList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void LineList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        fit();
        number();
    }
}

} // namespace gui
