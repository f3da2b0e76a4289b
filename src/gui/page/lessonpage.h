// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/moment.h"
#include "gui/page/lesson.h"
#include "gui/page/stepper.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace Ui
{
class LessonPage;
}

namespace gui
{

class ChartPicture;
class Document;
class InputBar;
class PageGoals;
class PageInputs;
class PageLayout;
class PageQuestions;
class Picture;
class Stage;
class StepViews;
class Walk;

/// A lesson on screen: prose, pictures, the live formula, the values, the listings and the inputs,
/// all showing the one step that the Stepper is at. What belongs to one lesson alone, that lesson
/// furnishes: pictures, labels, and what is to happen when the page says that something is shown.
class LessonPage final : public QWidget
{
    Q_OBJECT

public:
    LessonPage(const Lesson& lesson, Document& document, QWidget* parent = nullptr);
    ~LessonPage() override;

    /// The page that something is on, or in a panel that pops up there: that is a window of its
    /// own, where isAncestorOf() ends. Null where there is none.
    static const LessonPage* of(const QObject& inside);

    const Lesson& lesson() const { return m_lesson; }
    Stepper& stepper() { return m_stepper; }
    const Stepper& stepper() const { return m_stepper; }
    const Walk& walk() const { return *m_walk; }
    /// The step on screen; without an id as long as the first one is being computed.
    const model::Step& currentStep() const;
    /// A name for the step on screen, such as "Squash it with the sigmoid": the heading of its
    /// prose section.
    QString stepTitle() const;
    /// How many words of prose belong to the step on screen; notes that are folded are not counted.
    int wordsOfStep() const;
    /// Whether the step asked for is still being computed.
    bool isBusy() const;
    /// Where in the walk that is, such as "Step 3 of 9".
    QString place() const;
    /// What a screen reader says when another step is on screen: its place, its title and what it
    /// found; or its status, where the lesson has one.
    QString announcement() const;
    /// Moves that way. What has been typed counts before.
    void go(void (Stepper::*way)());
    /// Goes to the first step of that id. In a training, which may not have come there yet, the
    /// prose alone is scrolled to what it says of such steps.
    void goToStep(const QString& stepId);
    /// Goes on where the person left this lesson. Call once, before it is shown.
    void open();

    /// Goes on as the page of the same lesson that this one replaces (in another language): what is
    /// unfolded, walking, training. Call after open().
    void takeOver(const LessonPage& before);
    /// Stops what runs on its own and lets go of the document: another page has taken over, or the
    /// session is another.
    void leave();
    /// Other rows have come while this lesson is on screen: says which of them it has taken, and
    /// asks which the person would like. Nothing happens in a lesson about no row.
    void askForRow();
    PageQuestions& questions() { return *m_questions; }
    /// What the field of an input is called.
    QString inputLabel(const QString& name) const;

    /// Puts a widget (such as a menu) at the right of the page's header.
    void addHeaderWidget(QWidget* widget);
    /// Folds every "Look closer" note in or out.
    void setNotesOpen(bool open);
    /// Shows tables of what the pictures show in their place.
    void setPicturesAsTables(bool tables);
    /// Asks what a step will find before it is shown, or does not.
    void setAskingFirst(bool asks);

    // For the lesson that furnishes it.

    /// The steps are those of this walk, which the page owns from now on. For a lesson without a
    /// trace.
    void setWalk(Walk* walk);
    /// Puts a chart or diagram on the stage; pictures stand side by side where there is room, as
    /// tabs where not. Of the tabs, the picture that a step is about comes forward when it is
    /// shown: the one that has its id among `steps`, or else the first one without any.
    void addPicture(const QString& title, Picture* picture, std::vector<const char*> steps = {});
    /// Where the pictures stand.
    Stage& stage();
    /// Fields for the lesson's inputs, in a row above the stage.
    InputBar& inputBar();
    /// Values and facts that the prose may speak of although no step has them.
    void setBeside(model::Step words);
    /// A line under the fields that says how things stand.
    void setStatus(QLabel* line);
    /// What the numbers of a row are called (its features); empty where the rows are the
    /// tutorial's, whose numbers have no names.
    QStringList numberNames() const;
    /// Shows the step and what may be changed again, as after a question has changed.
    void refresh();

signals:
    /// A link in the prose asks for something to be done: see Deed.
    void deedWanted(const QUrl& link);
    /// Shows which rows the lesson works on now, and what may be changed. The step follows.
    void rowsShown();
    /// Another step is on screen, or the same one with other values.
    void stepShown();
    /// isBusy(), the place that the stepper is at, or whether the walk goes on by itself may have
    /// changed.
    void stateChanged();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString id() const { return QString::fromUtf8(m_lesson.id); }
    void loadTexts();
    void connectZoom(ChartPicture& chart);
    /// Every chart shows the part that the session says.
    void restoreZooms();
    /// Passes on what the numbers of rows are called, and lets the lesson do its part.
    void nameNumbers();
    void showInputs();
    /// The walk is another one.
    void rebuild();
    /// Shows the step that the stepper is at, once it is ready; the prose scrolls to it if asked.
    void showCurrentStep(bool follow, Stepper::Cause cause);
    void present(const Moment& moment);
    /// Asks what there is to ask at the step on screen.
    void askFirst();
    /// Shows the same step once more, as after a change of colours.
    void showAgain();

    const Lesson& m_lesson;
    Document& m_document;
    std::unique_ptr<Ui::LessonPage> m_ui;
    QLabel* m_status = nullptr;
    Stepper m_stepper;
    Walk* m_walk = nullptr;
    std::unique_ptr<PageInputs> m_inputs;
    std::unique_ptr<StepViews> m_views;
    std::unique_ptr<PageLayout> m_layout;
    PageQuestions* m_questions = nullptr;
    PageGoals* m_goals = nullptr;
    /// The prose is to scroll to the step that comes next.
    bool m_follows = false;
};

} // namespace gui
