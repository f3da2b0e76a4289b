// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/moment.h"
#include "gui/page/blanksinturn.h"
#include "gui/page/questioncard.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/questiontext.h"
#include "model/judging.h"
#include "model/shown.h"
#include "session/given_answer.h"

#include <QFutureWatcher>
#include <QObject>

#include <map>
#include <set>
#include <span>
#include <vector>

namespace gui
{

class Document;
struct Lesson;

/// The questions of a lesson on its page: which of them is open at the step on screen, what nobody
/// is told until it is answered, and what is said then. A question is open from when its step is
/// shown until it is answered or a later step is shown.
class PageQuestions : public QObject
{
    Q_OBJECT

public:
    /// \param text that of the lesson, with its questions
    /// \param sections those of the text
    PageQuestions(const Lesson& lesson, Document& document, const QString& text,
                  const QList<Section>& sections, QuestionCard& card);

    /// Whether it asks at all.
    void setAsking(bool asks);
    bool isAsking() const { return m_asks; }
    /// Goes on as those of the page that this one takes over from.
    void takeOver(const PageQuestions& before);
    /// You be the network: leaves so many of these numbers blank, and asks for one after the other,
    /// as long as the step on screen is the one whose picture shows them.
    void fillBlanks(const model::Blanks& blanks, std::size_t count);
    /// Withholds what the questions ask for that are open in this walk; the moment as it is shown
    /// then.
    Moment withhold(model::Shown& shown, std::span<const model::Step> walk, const Moment& moment);
    /// Asks what there is to ask at that step, or tells what was answered. `rests`: nothing goes on
    /// by itself.
    void show(const std::string& stepId, std::span<const model::Step> walk, bool rests);
    /// What the numbers of a row are called; empty where they have no names.
    void setNumberNames(const QStringList& names) { m_numberNames = names; }
    /// Shows what the question on the card asks for, as where there is no further step to walk on
    /// to.
    void showAnswer();
    /// What a screen reader says of the question on screen; empty where there is none.
    QString announcement() const;

signals:
    /// The step is to be shown once more: more may be told of it, or less.
    void changed();
    /// There is something to ask now.
    void ready();

private:
    /// A question with the numbers that it is asked with now.
    struct Now {
        const model::Question* question = nullptr;
        model::Inputs numbers;
        model::Step scene;
        /// Those in the fields, so that what it asks for is on the page.
        bool isOfPage = true;
    };

    /// Whether the runs are made that these are about; if not, a worker begins to make them.
    bool areReady(const std::vector<const model::Question*>& questions);
    /// Whether it is asked at steps of that id: all steps of a section ask the same.
    bool isAskedAt(const model::Question& question, const std::string& stepId) const;
    const QuestionText* textOf(const model::Question& question) const;
    /// \param furthest the position in the walk of the furthest step that has been shown
    bool isOpen(const model::Question& question, std::span<const model::Step> walk,
                std::size_t furthest) const;
    std::size_t furthestShown(std::span<const model::Step> walk) const;
    /// Whether the scene has numbers that a page could have, and this one has not.
    bool hasOtherNumbers(const model::Question& question, const model::Step& scene) const;
    const Now& now(const model::Question& question) const;
    const session::GivenAnswer* lastAnswer(const model::Question& question) const;
    void withholdOpen(model::Shown& shown, std::span<const model::Step> walk) const;
    /// The answer on the card, as long as the person has not gone on from it; null where it is not
    /// asked for at steps of that id.
    const session::GivenAnswer* toldAt(const std::string& stepId) const;
    /// The step with what the card says of a wrong answer lit up: what was asked for, and the
    /// values that explain where the two differ.
    Moment lit(const Moment& moment) const;
    void ask(Now now);
    void askBlank();
    void tell(const session::GivenAnswer& given, bool hasNext);
    void answer(const QString& text);
    void keep(const QString& text, std::string_view takenFor);
    void askAnother();

    const Lesson& m_lesson;
    Document& m_document;
    QuestionCard& m_card;
    QHash<QString, QuestionText> m_texts;
    std::vector<const model::Question*> m_questions;
    QList<Section> m_sections;
    QStringList m_numberNames;
    BlanksInTurn m_blanks;
    QFutureWatcher<void> m_maker;
    std::set<const model::Question*> m_ready;
    /// Worked out once for what stands in the fields: every step asks for it.
    mutable std::map<const model::Question*, Now> m_now;
    mutable model::Inputs m_fields;
    bool m_asks = true;
    std::string m_stepId;
    /// What is on the card, as long as it waits for an answer.
    Now m_asked;
    /// The question whose answer is told until the person goes on.
    const model::Question* m_told = nullptr;
    /// It is asked with other numbers.
    bool m_again = false;
};

} // namespace gui
