// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

class QTextBrowser;

namespace gui
{

class Document;

/// What the person has predicted and learned in this session, as a page of words.
class LearnedWindow : public QDialog
{
    Q_OBJECT

public:
    /// That of a window; one that is open already comes to the front.
    static LearnedWindow* open(const Document& document, QWidget* window);

signals:
    /// A link was followed: see Deed.
    void deedWanted(const QUrl& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    LearnedWindow(const Document& document, QWidget* window);
    void fill();

    const Document& m_document;
    QTextBrowser* m_text;
};

} // namespace gui
