// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/learnedwindow.h"

#include "gui/base/background.h"
#include "gui/document/document.h"
#include "gui/look/windowsize.h"
#include "gui/window/learned.h"
#include "session/judged_answer.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

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
    learned->show();
    learned->raise();
    learned->activateWindow();
    return learned;
}

LearnedWindow::LearnedWindow(const Document& document, QWidget* window)
    : QDialog(window), m_document(document), m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("learnedWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("learnedText"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    connect(m_text, &QTextBrowser::anchorClicked, this, &LearnedWindow::deedWanted);
    connect(&document, &Document::answersChanged, this, &LearnedWindow::fill);
    connect(&document, &Document::replaced, this, &QDialog::close);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    fill();
    resize(windowSize({620, 620}, *screen()));
}

void LearnedWindow::fill()
{
    setWindowTitle(tr("What you have learned"));
    m_text->setAccessibleName(tr("What you have learned"));
    m_text->setHtml(learned::html(m_document.answers()));
}

void LearnedWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace gui
