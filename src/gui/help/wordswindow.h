// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/help/textwindow.h"

#include <functional>

namespace gui
{

/// The glossary: every word in a sentence, with a link to the step where it lives.
class WordsWindow : public TextWindow
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

private:
    WordsWindow(NameOfPlace nameOfPlace, QWidget* window);
    void fill() override;

    NameOfPlace m_nameOfPlace;
};

} // namespace gui
