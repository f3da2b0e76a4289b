// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/textwindow.h"

#include "gui/look/windowsize.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace gui
{

TextWindow::TextWindow(const QString& name, const QSize& size, QWidget* window)
    : QDialog(window), m_text(new QTextBrowser)
{
    setObjectName(name + QStringLiteral("Window"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    connect(m_text, &QTextBrowser::anchorClicked, this, &TextWindow::deedWanted);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    resize(windowSize(size, *screen()));
}

void TextWindow::comeToFront()
{
    show();
    raise();
    activateWindow();
}

void TextWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace gui
