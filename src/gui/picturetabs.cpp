#include "gui/picturetabs.h"

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

/// Broken at the blank nearest to its middle.
QString onTwoLines(const QString& title)
{
    qsizetype best = -1;
    for (qsizetype at = title.indexOf(u' '); at >= 0; at = title.indexOf(u' ', at + 1)) {
        if (best < 0 || std::abs(2 * at - title.size()) < std::abs(2 * best - title.size()))
            best = at;
    }
    return best < 0 ? title : title.left(best) + u'\n' + title.mid(best + 1);
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
    const int tab = insertTab(index, widget, title);
    setTabToolTip(tab, title);
    tabBar()->setAccessibleTabName(tab, title);
}

void PictureTabs::fitTitles(int room)
{
    for (const bool twoLines : {false, true}) {
        for (int tab = 0; tab < count(); ++tab) {
            const QString title = tabBar()->accessibleTabName(tab);
            setTabText(tab, twoLines ? onTwoLines(title) : title);
        }
        if (tabBar()->sizeHint().width() <= room)
            return;
    }
}

} // namespace gui
