// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/dialog.h"
#include "gui/window/mainwindow.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// What tests of importing share: files, the window, and the dialog as a person finds it.
namespace importing
{

/// A window with settings of its own and a folder for files.
class Desk
{
public:
    Desk()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
        QCoreApplication::setApplicationName(QStringLiteral("First Neuron"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
    }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

inline void show(gui::MainWindow& window)
{
    window.resize(1280, 800);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// The dialog on screen, or null.
inline gui::ImportDialog* dialog(const gui::MainWindow& window)
{
    for (gui::ImportDialog* each : window.findChildren<gui::ImportDialog*>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

template <typename T>
T* part(const QWidget* dialog, const char* name)
{
    T* widget = dialog->findChild<T*>(QString::fromUtf8(name));
    if (!widget)
        qFatal("no widget %s", name);
    return widget;
}

inline QPushButton* okButton(const QWidget* dialog)
{
    return part<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok);
}

/// Opens a file and waits until it can be agreed to; null where it cannot.
inline gui::ImportDialog* ready(gui::MainWindow& window, const QString& path, int patience = 60'000)
{
    window.openFile(path);
    gui::ImportDialog* found = dialog(window);
    if (!found || !QTest::qWaitFor([found] { return okButton(found)->isEnabled(); }, patience))
        return nullptr;
    return found;
}

/// Presses Enter and waits until the dialog has gone.
inline bool enter(gui::MainWindow& window)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog(window),
                    Qt::Key_Return);
    return QTest::qWaitFor([&window] { return !dialog(window); }, 60'000);
}

} // namespace importing
