// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/listingbuttons.h"

#include "gui/help/guidewindow.h"
#include "gui/texts/codeview.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <chrono>

namespace gui
{

namespace
{

constexpr std::chrono::seconds sayingTime(3);

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
    row->setSpacing(2);
    m_copy = flatButton(this);
    m_copy->setObjectName(QStringLiteral("copyListingButton"));
    m_run = flatButton(this);
    m_run->setObjectName(QStringLiteral("runListingButton"));
    m_run->setText(tr("How to run it"));
    m_run->setAccessibleName(tr("How to run the listing"));
    say(false);
    m_saying.setSingleShot(true);
    connect(&m_saying, &QTimer::timeout, this, [this] { say(false); });
    connect(m_copy, &QToolButton::clicked, this, &ListingButtons::copy);
    connect(m_run, &QToolButton::clicked, this,
            [this] { GuideWindow::open(QStringLiteral("run-listings"), window()); });
    connect(&tabs, &QTabWidget::currentChanged, this, [this] {
        say(false);
        setVisible(listing());
    });
    tabs.setCornerWidget(this);
    setTabOrder(tabs.tabBar(), m_copy);
    setTabOrder(m_copy, m_run);
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
    say(true);
    m_saying.start(sayingTime);
}

void ListingButtons::say(bool copied)
{
    const QString copy = tr("Copy");
    const QString done = tr("Copied");
    // Neither of the words moves what is beside it.
    m_copy->setText(copy.size() > done.size() ? copy : done);
    m_copy->setMinimumWidth(m_copy->sizeHint().width());
    m_copy->setText(copied ? done : copy);
    m_copy->setAccessibleName(copied ? tr("The listing is copied") : tr("Copy the listing"));
}

void ListingButtons::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        say(m_saying.isActive());
}

} // namespace gui
