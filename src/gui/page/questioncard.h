// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/belowtext.h"
#include "gui/page/choicelist.h"
#include "gui/page/linelist.h"
#include "gui/page/placeoncurve.h"
#include "gui/page/twocurves.h"

#include <QList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gui
{

/// Under the prose: one question at a time, and then what was predicted, what happened, and why the
/// two differ. As high as it needs, but never in the way of the text. Knows of no lesson.
class QuestionCard : public BelowText
{
    Q_OBJECT

public:
    using Words = CardWords;
    using Choice = ChoiceList::Choice;
    struct Asked {
        /// The same question keeps what has been typed or chosen so far.
        QString id;
        Words prompt;
        /// None where a number is asked for.
        QList<Choice> choices = {};
        /// In place of choices, the lines of a listing, and whether they are to be put in order.
        QList<LineList::Line> lines = {};
        bool areOrdered = false;
        /// In place of choices, the curve that a point is put on.
        PlaceOnCurve::Scene place = {};
        /// What it is about; empty where that is no pair of curves.
        TwoCurves::Curves curves = {};
        /// Of a number that is left blank in a picture, which it is; empty of any other.
        QString blank = {};

        bool operator==(const Asked&) const = default;
    };
    struct Told {
        Words predicted;
        Words happened;
        Words why;
        /// Whether it can be asked with other numbers, and whether there is another question here.
        bool hasAnother = false;
        bool hasNext = false;
        /// Of a number that was left blank in a picture.
        bool isBlank = false;
        /// Of a point on a curve, where it was put and where it belongs.
        PlaceOnCurve::Scene place = {};

        bool operator==(const Told&) const = default;
    };

    explicit QuestionCard(QWidget* parent = nullptr);

    void ask(const Asked& asked);
    /// What has come of the answer.
    void tell(const Told& told);
    /// Why that is no answer; the question stays.
    void refuse(const QString& sentence);
    /// What is typed, chosen or put in order on a card of another language stands on this one, too,
    /// once it asks the same.
    void takeOver(const QuestionCard& before);
    /// Hides it. Who had the focus in it is not left in whatever comes next.
    void leave();
    /// Where it has the focus, the page gets it: keys go on walking.
    void giveUpFocus();
    /// Puts the focus where the answer is given, if it asks.
    void goToAnswer();
    /// The id of what it asks; empty where it tells what has come of an answer.
    QString asked() const { return m_asks ? m_asked.id : QString(); }
    /// What it asks or tells, to be heard.
    QString words() const;

    QSize minimumSizeHint() const override;

signals:
    /// A number as it was typed or a point was put there, the id of a choice or a line, or the ids
    /// of lines in order.
    void answered(const QString& text);
    void showWanted();
    void anotherWanted();
    void nextWanted();
    /// It was left by whoever had the focus in it.
    void focusLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void colour();
    void fill(QLabel& label, const Words& words);
    void answer();
    /// What would be answered now.
    QString given() const;
    void giveAgain(const QString& given);
    void takeDraft();
    void paintCard();
    /// Shows these parts of the card.
    void arrange(bool asks);
    bool hasFocusInside() const;
    /// How what is asked is answered.
    enum class Way { Line, Place, Choice, Number };
    Way way() const;
    /// What the answer is given with.
    QWidget& answering() const;

    Asked m_asked;
    Told m_told;
    bool m_asks = false;
    struct Draft {
        QString id = {};
        QString given = {};
        bool hadFocus = false;
    };
    /// Of the card that was taken over from.
    Draft m_draft;
    QLabel* m_prompt;
    ChoiceList* m_choices;
    TwoCurves* m_curve;
    LineList* m_lines;
    PlaceOnCurve* m_place;
    QLineEdit* m_field;
    QLabel* m_refusal;
    QLabel* m_predicted;
    QLabel* m_happened;
    QLabel* m_why;
    QWidget* m_buttons;
    QPushButton* m_answer;
    QPushButton* m_show;
    QPushButton* m_another;
    QPushButton* m_next;
};

} // namespace gui
