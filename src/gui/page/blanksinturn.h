// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/moment.h"
#include "model/blanks.h"
#include "model/shown.h"
#include "session/given_answer.h"

#include <QObject>

namespace gui
{

class Document;
struct Lesson;

/// You be the network, on a lesson's page: which numbers of its picture are blank, and which of
/// them is to be worked out next. They are those of whatever row stands in the fields: the program
/// puts one there, and the person may put any other. What they have filled in, the answers tell.
class BlanksInTurn : public QObject
{
    Q_OBJECT

public:
    BlanksInTurn(const Lesson& lesson, Document& document, QObject* parent);

    /// Begins with another row and so many of these blanks, which are of this lesson.
    void begin(const model::Blanks& blanks, std::size_t count);
    /// The same with yet another row.
    void drawAnother();
    /// Nothing is blank any more. The fields soon have again what is the person's own.
    void end();
    bool isOn() const { return m_count > 0; }
    /// Goes on as the page does that this one takes over from.
    void takeOver(const BlanksInTurn& before)
    {
        m_blanks = before.m_blanks;
        m_count = before.m_count;
    }

    /// At which step the picture shows them.
    std::string_view step() const { return m_blanks->step; }
    /// The question of the first one that is not filled; null where all are.
    const model::Question* inTurn() const;
    /// The last one.
    const model::Question& last() const;
    /// How it was filled for the row that stands in the fields; null where it was not.
    const session::GivenAnswer* answerTo(const model::Question& question) const;
    /// "Blank 1 of 3: dot_product_1"
    QString placeOf(const model::Question& question) const;
    /// Withholds it, and what comes of it.
    void withhold(model::Shown& shown, std::span<const model::Step> walk) const;
    /// The step with the blank lit up that is next.
    Moment lit(const Moment& moment) const;

private:
    QString id() const;
    void putBack();

    const Lesson& m_lesson;
    Document& m_document;
    const model::Blanks* m_blanks = nullptr;
    std::size_t m_count = 0;
};

} // namespace gui
