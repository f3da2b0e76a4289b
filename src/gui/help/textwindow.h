// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

class QTextBrowser;

namespace gui
{

/// A window beside the main window that shows one text, whose links do something.
class TextWindow : public QDialog
{
    Q_OBJECT

public:
    /// Shows it, in front of all others.
    void comeToFront();

signals:
    /// A link was followed: see Deed.
    void deedWanted(const QUrl& link);

protected:
    /// \param name that of its objects: "wordsWindow" and "wordsText" of "words"
    TextWindow(const QString& name, const QSize& size, QWidget* window);

    QTextBrowser& text() { return *m_text; }
    /// Writes its title and its text, in the language and the colours of now.
    virtual void fill() = 0;
    void changeEvent(QEvent* event) override;

private:
    QTextBrowser* m_text;
};

} // namespace gui
