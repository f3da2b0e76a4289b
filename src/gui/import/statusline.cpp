// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/statusline.h"

#include "gui/import/outcometext.h"
#include "gui/look/theme.h"
#include "gui/texts/problemtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace gui
{

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_progress(new QProgressBar(this))
{
    m_text->setObjectName(QStringLiteral("statusLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    // Two lines: the window does not jump from one text to the next.
    m_text->setMinimumSize(0, 40);
    m_progress->setObjectName(QStringLiteral("progressBar"));
    m_progress->setAccessibleName(tr("Reading"));
    m_progress->setMinimumWidth(160);
    m_progress->setValue(0);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(m_text, 1);
    line->addWidget(m_progress);
}

void StatusLine::showReading()
{
    m_progress->setValue(0);
    m_progress->show();
    say(tr("Reading…"), false);
}

void StatusLine::showProgress(int percent)
{
    m_progress->setValue(percent);
}

void StatusLine::hideProgress()
{
    m_progress->hide();
}

void StatusLine::showNothingChanged()
{
    m_progress->hide();
    say(tr("Nothing has been changed."), false);
}

void StatusLine::showOutcome(const PrepareOutcome& outcome, std::size_t keptOut,
                             const QStringList& refused, bool isChanging)
{
    if (!refused.isEmpty())
        say(refused.join(QLatin1Char('\n')), true);
    else if (outcome.problem)
        say(isChanging ? QString() : problemText(*outcome.problem), true);
    else if (outcome.prepared)
        say(outcomeText(outcome, keptOut), false);
}

void StatusLine::say(const QString& text, bool isProblem)
{
    QPalette colours = palette();
    if (isProblem)
        colours.setColor(QPalette::WindowText, theme::look().textColour(theme::Role::Error));
    m_text->setPalette(colours);
    m_text->setText(text);
}

} // namespace gui
