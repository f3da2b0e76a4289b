// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mainwindow.h"

#include "gui/lessons/lessons.h"
#include "gui/look/icons.h"
#include "gui/page/lessonpage.h"
#include "gui/window/learned.h"
#include "gui/window/progress.h"
#include "ui_mainwindow.h"

namespace gui
{

void MainWindow::showProgress()
{
    const LessonPage* page = currentPage();
    for (int row = 0; row < m_ui->lessonList->count(); ++row) {
        QListWidgetItem* item = m_ui->lessonList->item(row);
        const QString id = item->data(Qt::UserRole).toString();
        const bool current = page && id == QString::fromUtf8(page->lesson().id);
        const bool done = m_document.isFinished(id) || progress::isFinished(id);
        // Only bold is said: the size stays that of the list.
        QFont font;
        font.setBold(current);
        item->setFont(font);
        item->setIcon(icons::icon(done      ? icons::Sign::Done
                                  : current ? icons::Sign::Current
                                            : icons::Sign::Open));
        const QString title = findLesson(id)->displayTitle();
        const learned::Count questions = learned::countOf(id, m_document.answers());
        const QString predicted =
            questions.right > 0
                ? tr("Predicted right: %1 of %2")
                      .arg(QLocale().toString(questions.right), QLocale().toString(questions.all))
                : QString();
        const QStringList tip{title, predicted};
        item->setToolTip(predicted.isEmpty() ? title : tip.join(QLatin1Char('\n')));
        const QString heard = done ? tr("%1, finished").arg(title) : title;
        item->setData(Qt::AccessibleTextRole,
                      predicted.isEmpty() ? heard : heard + QStringLiteral(", ") + predicted);
    }
}

} // namespace gui
