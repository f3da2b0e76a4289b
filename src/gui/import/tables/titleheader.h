// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyleOptionHeader>

namespace gui
{

/// The titles of a table's columns: one that is too long for its column loses its middle. Qt 6.4
/// cuts it off, whatever its elide mode says.
class TitleHeader : public QHeaderView
{
public:
    explicit TitleHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setTextElideMode(Qt::ElideMiddle);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, option, this);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideMiddle,
                                                      sectionSize(section) - margins);
    }
};

} // namespace gui
