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
        if (!box)
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

/// Accepts the next file dialog with this path.
inline void saveTo(const QString& path)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        // Typed like a person would, and not looked up in a list that may still be filling.
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    });
    timer->start(10);
}

} // namespace dialogs
