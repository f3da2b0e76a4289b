// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QFileInfo>

namespace gui
{

/// Asks for a file of data beside that one and does `then` with it. Nobody waits for the answer:
/// who asks may be gone before it comes, and nothing is done then.
template <class Then>
void askForFile(QWidget* asking, const QString& title, const QString& beside, Then then)
{
    auto* files = new QFileDialog(asking, title, QFileInfo(beside).absolutePath());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    // Queued: by then the dialog is done with, whatever is done with the file.
    QObject::connect(files, &QFileDialog::fileSelected, asking, then, Qt::QueuedConnection);
    files->open();
}

} // namespace gui
