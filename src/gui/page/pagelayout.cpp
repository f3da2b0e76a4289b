// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/pagelayout.h"

#include "gui/base/settings.h"
#include "gui/look/theme.h"
#include "gui/texts/codeview.h"
#include "ui_lessonpage.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

/// Below this width of the window, at normal text size, the values share their place with the
/// listings: side by side neither would have room for its lines.
constexpr int narrowWindow = 1600;
/// What can be read of the details without scrolling.
constexpr int shownValues = 8;
constexpr int shownLines = 10;
/// How high pictures are before details have what they want.
constexpr int shownPictures = 300;
constexpr int leastStage = 200;

/// How wide the page can be where what stands beside it is as narrow as it may be.
int widest(const QWidget& page)
{
    for (const QWidget* inside = &page; inside->parentWidget(); inside = inside->parentWidget()) {
        const auto* splitter = qobject_cast<const QSplitter*>(inside->parentWidget());
        if (!splitter)
            continue;
        int others = 0;
        for (int i = 0; i < splitter->count(); ++i) {
            const QWidget* other = splitter->widget(i);
            if (other != inside && other->isVisible())
                others += other->minimumWidth() + splitter->handleWidth();
        }
        return splitter->width() - others;
    }
    return page.width();
}

} // namespace

PageLayout::PageLayout(QWidget& page, Ui::LessonPage& ui)
    : m_page(page),
      m_ui(ui),
      m_listings(ui.detailsTabs->findChildren<CodeView*>()),
      m_detailsSizes({340, 560})
{
    m_ui.pageSplitter->setStretchFactor(0, 2);
    m_ui.pageSplitter->setStretchFactor(1, 4);
    m_ui.pageSplitter->setSizes({330, 730});
    m_ui.stageSplitter->setStretchFactor(0, 3);
    m_ui.stageSplitter->setStretchFactor(1, 1);
    m_ui.stageSplitter->setSizes({460, 170});
    m_ui.detailsSplitter->setSizes(m_detailsSizes);
    for (QObject* watched :
         {static_cast<QWidget*>(&page), m_ui.stagePanel, static_cast<QWidget*>(m_ui.stageSplitter),
          static_cast<QWidget*>(m_ui.stageScroll->verticalScrollBar())})
        watched->installEventFilter(this);
    rememberSplitters();
    rememberListing();
    fitToText();
    arrangeDetails();
}

void PageLayout::rememberSplitters()
{
    // One arrangement for all lessons: the page on screen sets it, the next one takes it up.
    const auto remember = [this](QSplitter* splitter, settings::Key key) {
        splitter->restoreState(settings::value(key).toByteArray());
        connect(splitter, &QSplitter::splitterMoved, this,
                [splitter, key] { settings::setValue(key, splitter->saveState()); });
    };
    remember(m_ui.pageSplitter, settings::Key::PageSplitter);
    connect(m_ui.pageSplitter, &QSplitter::splitterMoved, this, [this] { m_widths.clear(); });
    remember(m_ui.stageSplitter, settings::Key::StageSplitter);
    remember(m_ui.detailsSplitter, settings::Key::DetailsSplitter);
}

void PageLayout::rememberListing()
{
    // Who reads C++ in one lesson wants it in the next, too.
    for (CodeView* listing : std::as_const(m_listings)) {
        if (listing->objectName() == settings::value(settings::Key::Listing).toString())
            m_ui.detailsTabs->setCurrentWidget(listing);
    }
    connect(m_ui.detailsTabs, &QTabWidget::tabBarClicked, this, [this](int tab) {
        if (const auto* listing = qobject_cast<CodeView*>(m_ui.detailsTabs->widget(tab)))
            settings::setValue(settings::Key::Listing, listing->objectName());
        else
            settings::setValue(settings::Key::Listing, QString());
    });
}

void PageLayout::arrangeDetails()
{
    const bool narrow = m_page.window()->width() < narrowWindow * theme::look().zoom() / 100;
    const bool isTab = m_ui.detailsTabs->indexOf(m_ui.valuesView) >= 0;
    if (narrow == isTab)
        return;
    if (narrow) {
        // There is nothing to remember of a window that has been narrow from the start.
        if (m_ui.detailsSplitter->isVisible())
            m_detailsSizes = m_ui.detailsSplitter->sizes();
        m_ui.detailsTabs->insertTab(0, m_ui.valuesView, tr("Values"));
        // Who has chosen a listing goes on with it.
        if (settings::value(settings::Key::Listing).toString().isEmpty())
            m_ui.detailsTabs->setCurrentIndex(0);
    } else {
        m_ui.detailsSplitter->insertWidget(0, m_ui.valuesView);
        m_ui.valuesView->show();
        m_ui.detailsSplitter->setSizes(m_detailsSizes);
    }
}

bool PageLayout::eventFilter(QObject* watched, QEvent* event)
{
    const bool resized = event->type() == QEvent::Resize;
    if (watched == m_ui.stageScroll->verticalScrollBar()) {
        // Once the area has laid itself out around it.
        if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
            QMetaObject::invokeMethod(this, &PageLayout::reserveColumn, Qt::QueuedConnection);
    } else if (watched == m_ui.stageSplitter) {
        if (resized)
            shareOutHeight();
    } else if (watched == m_ui.stagePanel) {
        if (resized || event->type() == QEvent::LayoutRequest)
            reserveColumn();
    } else if (resized) {
        arrangeDetails();
    } else if (event->type() == QEvent::FontChange) {
        followText();
    }
    return QObject::eventFilter(watched, event);
}

void PageLayout::reserveColumn()
{
    // Larger text needs more room, and a picture may ask for some: below these heights the column
    // of pictures and values scrolls.
    m_ui.stage->setMinimumHeight(std::max(
        {180, 16 * m_page.fontMetrics().height(), m_ui.stage->layout()->minimumSize().height()}));
    QLayout* layout = m_ui.stagePanel->layout();
    // A scroll bar that comes or goes leaves fields and pictures where they are: its room is kept.
    const QScrollBar& bar = *m_ui.stageScroll->verticalScrollBar();
    const int right = bar.isVisible() ? 0 : bar.sizeHint().width();
    if (layout->contentsMargins().right() != right)
        layout->setContentsMargins(0, 0, right, 0);
    // As wide as its fields need, but not wider than the prose leaves room for. Only where large
    // text leaves not even a field its width, it scrolls sideways, too.
    const int needed =
        layout->minimumSize().width() + (bar.isVisible() ? bar.sizeHint().width() : 0);
    const int margins = m_page.width() - m_ui.pageSplitter->width();
    const int left = widest(m_page) - margins - m_ui.proseView->minimumWidth() -
                     m_ui.pageSplitter->handleWidth();
    m_ui.stageScroll->setMinimumWidth(std::min(needed, std::max(left, leastStage)));
    // Its panel is as high as its wrapped fields need.
    m_ui.stagePanel->setMinimumHeight(layout->hasHeightForWidth()
                                          ? layout->minimumHeightForWidth(m_ui.stagePanel->width())
                                          : layout->minimumSize().height());
}

int PageLayout::detailsHeight() const
{
    const CodeView& code = *m_listings.front();
    const int listing = shownLines * QFontMetrics(theme::look().codeFont()).lineSpacing() +
                        int(2 * code.document()->documentMargin()) + 2 * code.frameWidth() +
                        code.horizontalScrollBar()->sizeHint().height();
    const int values = m_ui.valuesView->horizontalHeader()->sizeHint().height() +
                       shownValues * m_ui.valuesView->verticalHeader()->defaultSectionSize() +
                       2 * m_ui.valuesView->frameWidth();
    return m_ui.detailsTabs->tabBar()->sizeHint().height() + std::max(listing, values);
}

void PageLayout::shareOutHeight()
{
    // Until the person has said otherwise.
    if (!settings::value(settings::Key::StageSplitter).toByteArray().isEmpty())
        return;
    const int all = m_ui.stageSplitter->height();
    // Pictures come first.
    const int beside = m_ui.stagePanel->minimumHeight() - m_ui.stage->minimumHeight();
    const int left = all - beside - std::max(shownPictures, m_ui.stage->minimumHeight());
    const int details = std::min(detailsHeight(), left);
    m_ui.stageSplitter->setSizes({all - details, details});
}

void PageLayout::followText()
{
    const QSize window = m_page.window()->size();
    if (m_widths.isEmpty() || std::exchange(m_window, window) != window)
        m_widths = m_ui.pageSplitter->sizes();
    fitToText();
    arrangeDetails();
    // Once everything inside knows how much it needs now.
    QMetaObject::invokeMethod(
        this,
        [this] {
            reserveColumn();
            if (!m_widths.isEmpty())
                m_ui.pageSplitter->setSizes(m_widths);
            shareOutHeight();
        },
        Qt::QueuedConnection);
}

void PageLayout::fitToText()
{
    QFont titleFont = m_page.font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.35);
    titleFont.setWeight(QFont::DemiBold);
    m_ui.titleLabel->setFont(titleFont);
    // Fonts of their own do not change with that of the program.
    m_ui.formulaView->setFont(theme::look().formulaFont());
    for (CodeView* listing : std::as_const(m_listings))
        listing->setFont(theme::look().codeFont());
    const int line = m_page.fontMetrics().height();
    m_ui.detailsSplitter->setMinimumHeight(7 * line);
    shareOutHeight();
    m_ui.proseView->setMinimumWidth(std::max(240, 47 * line / 4));
}

} // namespace gui
