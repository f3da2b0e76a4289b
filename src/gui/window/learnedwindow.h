// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/help/textwindow.h"

namespace gui
{

class Document;

/// What the person has predicted and learned in this session, as a page of words.
class LearnedWindow : public TextWindow
{
    Q_OBJECT

public:
    /// That of a window; one that is open already comes to the front.
    static LearnedWindow* open(const Document& document, QWidget* window);

private:
    LearnedWindow(const Document& document, QWidget* window);
    void fill() override;

    const Document& m_document;
};

} // namespace gui
