// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/picturetabs.h"

#include <QTabBar>

#include <cstdlib>

namespace gui
{

namespace
{

/// Qt's own makes room for the width of two lines, but not for their height.
class TabBar : public QTabBar
{
protected:
    QSize tabSizeHint(int index) const override
    {
        const int moreLines = int(tabText(index).count(QLatin1Char('\n')));
        return QTabBar::tabSizeHint(index) + QSize(0, moreLines * fontMetrics().lineSpacing());
    }
};

/// Where a translation says that a long word may be broken.
constexpr QChar softHyphen(0x00AD);

QString onOneLine(QString title)
{
    return title.remove(softHyphen);
}

/// Broken at the blank or soft hyphen nearest to its middle.
QString onTwoLines(const QString& title)
{
    qsizetype best = -1;
    for (qsizetype at = 0; at < title.size(); ++at) {
        if (title[at] != u' ' && title[at] != softHyphen)
            continue;
        if (best < 0 || std::abs(2 * at - title.size()) < std::abs(2 * best - title.size()))
            best = at;
    }
    if (best < 0)
        return title;
    const QString first = title.left(best) + QLatin1String(title[best] == softHyphen ? "-" : "");
    return onOneLine(first) + u'\n' + onOneLine(title.mid(best + 1));
}

} // namespace

PictureTabs::PictureTabs(QWidget* parent) : QTabWidget(parent)
{
    setTabBar(new TabBar);
    setDocumentMode(true);
    // Should two lines not give all tabs room, they scroll.
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
}

void PictureTabs::insert(int index, QWidget* widget, const QString& title)
{
    const int tab = insertTab(index, widget, onOneLine(title));
    tabBar()->setTabData(tab, title);
    setTabToolTip(tab, onOneLine(title));
    tabBar()->setAccessibleTabName(tab, onOneLine(title));
}

void PictureTabs::fitTitles(int room)
{
    for (const bool twoLines : {false, true}) {
        for (int tab = 0; tab < count(); ++tab) {
            const QString title = tabBar()->tabData(tab).toString();
            setTabText(tab, twoLines ? onTwoLines(title) : onOneLine(title));
        }
        if (tabBar()->sizeHint().width() <= room)
            return;
    }
}

} // namespace gui
