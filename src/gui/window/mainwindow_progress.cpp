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
        const learned::Count steps = learned::walkedOf(id, m_document.session());
        const QLocale locale;
        QStringList seen, heard{done ? tr("%1, finished").arg(title) : title};
        const auto add = [&](const learned::Count& count, const QString& brief,
                             const QString& words) {
            const QString of = locale.toString(count.all), right = locale.toString(count.right);
            seen << brief.arg(right, of);
            heard << words.arg(right, of);
        };
        // Whoever has only looked in has not begun. And a tick from another session is not to be
        // doubted by what has been walked in this one.
        if (steps.right > 1 && (!done || steps.right == steps.all))
            //: How many steps of a lesson have been walked, in few words.
            add(steps, tr("%1/%2 steps"), tr("Steps walked: %1 of %2"));
        if (questions.right > 0)
            //: How many questions of a lesson were answered right, in few words.
            add(questions, tr("%1/%2 right"), tr("Predicted right: %1 of %2"));
        item->setData(LessonList::ProgressRole, seen);
        item->setData(Qt::AccessibleTextRole, heard.join(QStringLiteral(", ")));
        heard.front() = title;
        item->setToolTip(heard.join(QLatin1Char('\n')));
    }
}

} // namespace gui
