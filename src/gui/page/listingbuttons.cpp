// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/listingbuttons.h"

#include "gui/help/guidewindow.h"
#include "gui/look/icons.h"
#include "gui/texts/codeview.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace gui
{

namespace
{

constexpr std::chrono::seconds sayingTime(3);
constexpr int spacing = 2;

QToolButton* flatButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    parent->layout()->addWidget(button);
    return button;
}

} // namespace

ListingButtons::ListingButtons(QTabWidget& tabs) : QWidget(&tabs), m_tabs(tabs)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    m_copy = flatButton(this);
    m_copy->setObjectName(QStringLiteral("copyListingButton"));
    m_run = flatButton(this);
    m_run->setObjectName(QStringLiteral("runListingButton"));
    m_run->setAccessibleName(tr("How to run the listing"));
    m_saying.setSingleShot(true);
    connect(&m_saying, &QTimer::timeout, this, &ListingButtons::write);
    connect(m_copy, &QToolButton::clicked, this, &ListingButtons::copy);
    connect(m_run, &QToolButton::clicked, this,
            [this] { GuideWindow::open(QStringLiteral("run-listings"), window()); });
    connect(&tabs, &QTabWidget::currentChanged, this, [this] {
        m_saying.stop();
        write();
        setVisible(listing());
    });
    tabs.setCornerWidget(this);
    tabs.installEventFilter(this);
    setTabOrder(tabs.tabBar(), m_copy);
    setTabOrder(m_copy, m_run);
    write();
    setVisible(listing());
}

CodeView* ListingButtons::listing() const
{
    return qobject_cast<CodeView*>(m_tabs.currentWidget());
}

void ListingButtons::copy()
{
    if (!listing())
        return;
    QApplication::clipboard()->setText(listing()->toPlainText() + QLatin1Char('\n'));
    m_saying.start(sayingTime);
    write();
}

void ListingButtons::write()
{
    const bool copied = m_saying.isActive();
    const QString words[]{tr("Copy"), tr("Copied")};
    m_copy->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // Neither of the words moves what is beside it.
    int width = 0;
    for (const QString& word : words) {
        m_copy->setText(word);
        width = std::max(width, m_copy->sizeHint().width());
    }
    m_copy->setText(words[copied]);
    m_copy->setAccessibleName(copied ? tr("The listing is copied") : tr("Copy the listing"));
    m_run->setText(tr("How to run it"));
    const int all =
        m_tabs.tabBar()->sizeHint().width() + width + spacing + m_run->sizeHint().width();
    const bool narrow = all > m_tabs.width();
    m_copy->setMinimumWidth(narrow ? 0 : width);
    if (narrow) {
        m_copy->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_copy->setIcon(icons::icon(copied ? icons::Sign::Done : icons::Sign::Copy));
        m_run->setText(QStringLiteral("?"));
    }
    for (QToolButton* button : {m_copy, m_run})
        button->setToolTip(narrow ? button->accessibleName() : QString());
}

void ListingButtons::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        write();
}

bool ListingButtons::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_tabs && event->type() == QEvent::Resize)
        write();
    return QWidget::eventFilter(watched, event);
}

} // namespace gui
