// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

#include <functional>

class QTextBrowser;

namespace gui
{

/// The glossary: every word in a sentence, with a link to the step where it lives.
class WordsWindow : public QDialog
{
    Q_OBJECT

public:
    /// What a step of a lesson is called on screen.
    using NameOfPlace = std::function<QString(const QString& lesson, const QString& step)>;

    /// The glossary of that window, open at a word, or at its beginning; one that is open already
    /// comes to the front.
    static WordsWindow* open(const QString& wordId, const NameOfPlace& nameOfPlace,
                             QWidget* window);

    void showWord(const QString& id);

signals:
    /// A link was followed: see Deed.
    void deedWanted(const QUrl& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    WordsWindow(NameOfPlace nameOfPlace, QWidget* window);
    void fill();

    NameOfPlace m_nameOfPlace;
    QTextBrowser* m_text;
};

} // namespace gui
