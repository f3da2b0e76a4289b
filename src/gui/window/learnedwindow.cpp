// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/learnedwindow.h"

#include "gui/base/background.h"
#include "gui/document/document.h"
#include "gui/window/learned.h"
#include "session/judged_answer.h"

#include <QTextBrowser>

namespace gui
{

LearnedWindow* LearnedWindow::open(const Document& document, QWidget* window)
{
    auto* learned = window->findChild<LearnedWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!learned) {
        // Some answers are about runs that have to be made first.
        inBackground<bool>(window, tr("Looking at your answers"), [answers = document.answers()] {
            for (const session::GivenAnswer& given : answers)
                (void)session::judge(given);
            return true;
        });
        learned = new LearnedWindow(document, window);
    }
    learned->comeToFront();
    return learned;
}

LearnedWindow::LearnedWindow(const Document& document, QWidget* window)
    : TextWindow(QStringLiteral("learned"), {620, 620}, window), m_document(document)
{
    connect(&document, &Document::answersChanged, this, &LearnedWindow::fill);
    connect(&document, &Document::goalsChanged, this, &LearnedWindow::fill);
    connect(&document, &Document::replaced, this, &QDialog::close);
    // Where a link leads is below it.
    connect(this, &TextWindow::deedWanted, this, &QDialog::close, Qt::QueuedConnection);
    fill();
}

void LearnedWindow::fill()
{
    setWindowTitle(tr("What you have learned"));
    text().setAccessibleName(tr("What you have learned"));
    text().setHtml(learned::html(m_document.answers(), m_document.goals()));
}

} // namespace gui
