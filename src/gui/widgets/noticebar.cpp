// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/noticebar.h"

#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/widgets/signbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace gui
{

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent),
      m_sign(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_close(new SignButton(this))
{
    setAutoFillBackground(true);
    m_sentence->setObjectName(QStringLiteral("noticeSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    // Tab reaches it, so that a screen reader reads it out.
    m_sentence->setFocusPolicy(Qt::TabFocus);
    m_close->setObjectName(QStringLiteral("closeNoticeButton"));
    connect(m_close, &SignButton::clicked, this, &QWidget::hide);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_sign);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_close);
    colour();
    name();
    hide();
}

void NoticeBar::say(const QString& sentence)
{
    m_sentence->setText(sentence);
    show();
}

void NoticeBar::colour()
{
    QPalette colours;
    colours.setColor(QPalette::Window, theme::look().highlightBackground());
    setPalette(colours);
    const int size = fontMetrics().height() * 5 / 4;
    m_sign->setPixmap(icons::icon(icons::Sign::Warning).pixmap(size, size));
    m_close->setIcon(icons::icon(icons::Sign::Close));
}

void NoticeBar::name()
{
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
    if (event->type() == QEvent::LanguageChange)
        name();
}

} // namespace gui
