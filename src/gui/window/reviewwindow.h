// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/questioncard.h"
#include "gui/texts/questiontext.h"
#include "model/questions.h"

#include <QDialog>

#include <vector>

class QLabel;

namespace gui
{

class Document;

/// Questions of lessons walked before, with other numbers, one after the other: a minute of it, and
/// it can be left at any time.
class ReviewWindow : public QDialog
{
    Q_OBJECT

public:
    /// How many questions are due today.
    static int dueToday(const Document& document);

    /// \pre some are due
    ReviewWindow(Document& document, QWidget* window);

private:
    void ask();
    void answer(const QString& text);
    void keep(const QString& text, std::string_view takenFor);
    void tell();
    void goOn();

    Document& m_document;
    QuestionCard* m_card;
    QLabel* m_place;
    std::vector<const model::Question*> m_due;
    std::size_t m_at = 0;
    QuestionText m_text;
    model::Inputs m_numbers;
    model::Step m_scene;
};

} // namespace gui
