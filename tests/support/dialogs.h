// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

/// Answers to dialogs that stop a test until somebody answers them.
namespace dialogs
{

/// What the last message box asked.
struct Asked {
    QString text;
    QString detail;
};

/// Presses this button of the next message box, and notes what it asked. `asked` outlives it.
inline void answerWith(const QString& button, Asked& asked)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, button, &asked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        const bool isForSaving = box && box->objectName() == QLatin1String("replaceSession") &&
                                 button != QLatin1String("Cancel"); // replaceIfAsked() answers.
        if (!box || isForSaving)
            return;
        timer->deleteLater();
        asked = {box->text(), box->informativeText()};
        for (QAbstractButton* each : box->buttons()) {
            if (each->text().remove(QLatin1Char('&')) == button) {
                each->click();
                return;
            }
        }
        QTest::qFail("no such button", __FILE__, __LINE__);
        box->reject();
    });
    timer->start(10);
}

/// Leaves the file dialog that is open once a question has been answered. `asked` outlives it.
inline void leaveFilesAfter(const Asked& asked)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, &asked] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog || asked.text.isEmpty())
            return;
        timer->deleteLater();
        dialog->reject();
    });
    timer->start(10);
}

/// Presses Replace if the next message box asks whether a session's file may be replaced.
inline void replaceIfAsked()
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        timer->deleteLater();
        if (box->objectName() == QLatin1String("replaceSession"))
            box->buttons().constFirst()->click();
    });
    QTimer::singleShot(2'000, timer, &QObject::deleteLater);
    timer->start(0);
}

/// Accepts the next file dialog with this path.
inline void saveTo(const QString& path, bool replace = true)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, path, replace] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        auto* name =
            dialog ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
        // Before it has the focus, what is typed would count for nothing beside what is selected in
        // the list of files.
        if (!name || !name->hasFocus())
            return;
        timer->deleteLater();
        // Typed like a person would, and not looked up in a list that may still be filling.
        name->selectAll();
        name->insert(path);
        if (replace)
            replaceIfAsked();
        static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    });
    timer->start(10);
}

} // namespace dialogs
