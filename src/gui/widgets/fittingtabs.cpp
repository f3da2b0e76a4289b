// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fittingtabs.h"

#include "gui/base/plaintip.h"
#include "gui/look/theme.h"

#include <QEvent>
#include <QResizeEvent>
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

FittingTabs::FittingTabs(QWidget* parent) : QTabWidget(parent)
{
    setTabBar(new TabBar);
    setDocumentMode(true);
    // Should nothing give all tabs room, they scroll.
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
}

void FittingTabs::insert(int index, QWidget* widget, const QString& title)
{
    setTitle(insertTab(index, widget, QString()), title);
}

void FittingTabs::setTitle(int tab, const QString& title)
{
    keepTitle(tab, title);
    fitTitles();
}

void FittingTabs::keepTitle(int tab, const QString& title)
{
    tabBar()->setTabData(tab, title);
    setTabText(tab, onOneLine(title));
    setTabToolTip(tab, shownWords(onOneLine(title)));
    tabBar()->setAccessibleTabName(tab, shownWords(onOneLine(title)));
}

void FittingTabs::writeTitles(bool onTwo)
{
    for (int tab = 0; tab < count(); ++tab) {
        // A form says its titles in its own way.
        if (!tabBar()->tabData(tab).isValid() && !tabText(tab).isEmpty())
            keepTitle(tab, tabText(tab));
        const QString title = tabBar()->tabData(tab).toString();
        const QString text = onTwo ? onTwoLines(title) : onOneLine(title);
        if (text != tabText(tab))
            setTabText(tab, text);
    }
}

void FittingTabs::fitTitles()
{
    const auto fits = [this] { return tabBar()->sizeHint().width() <= width(); };
    // Height is scarce where text is large: rather a little smaller than on two lines.
    const struct {
        double share;
        bool onTwo;
    } ways[] = {{1, false}, {0.85, false}, {1, true}, {0.85, true}, {0.7, true}};
    for (const auto& way : ways) {
        // Never smaller than text of the normal size.
        QFont titles = font();
        titles.setPointSizeF(titles.pointSizeF() * std::max(way.share, 1 / theme::look().growth()));
        if (tabBar()->font() != titles)
            tabBar()->setFont(titles);
        writeTitles(way.onTwo);
        if (fits())
            return;
    }
}

void FittingTabs::resizeEvent(QResizeEvent* event)
{
    QTabWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        fitTitles();
}

void FittingTabs::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    // Queued: by then the tab bar has the new font, too.
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &FittingTabs::fitTitles, Qt::QueuedConnection);
}

} // namespace gui
