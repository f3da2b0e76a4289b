// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/lesson.h"
#include "gui/page/stepper.h"
#include "model/traces.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class LessonPage;
}

namespace gui
{

class ChartPicture;
class CodeView;
class Document;
class InputBar;
class Picture;
class RowBar;

/// A lesson on screen: prose, pictures, the live formula, the values, the listings and the inputs,
/// all showing the one step that the Stepper is at. A lesson adds its pictures.
class LessonPage : public QWidget
{
    Q_OBJECT

public:
    LessonPage(const Lesson& lesson, Document& document, QWidget* parent = nullptr);
    ~LessonPage() override;

    const Lesson& lesson() const { return m_lesson; }
    Stepper& stepper() { return m_stepper; }
    const Stepper& stepper() const { return m_stepper; }
    /// The step on screen.
    const model::Step& currentStep() const { return m_step; }
    /// A name for the step on screen, such as "Squash it with the sigmoid": the heading of its
    /// prose section.
    QString stepTitle() const;
    /// How many words of prose belong to the step on screen; notes that are folded are not counted.
    int wordsOfStep() const;
    /// Whether it walks by itself in another way than by playing: it is being trained.
    virtual bool goesOnByItself() const { return false; }
    /// Where in the walk that is, such as "Step 3 of 9".
    virtual QString place() const;
    /// What a screen reader says when another step is on screen: its place, its title and what it
    /// found.
    virtual QString announcement() const;
    /// Walks that way. What has been typed counts before.
    void walk(void (Stepper::*way)());
    /// Goes on where the person left this lesson. Call once, after the constructors have run.
    void open();

    /// Goes on as the page of the same lesson that this one replaces (in another language): what is
    /// unfolded, walking, training. Call after open().
    virtual void takeOver(const LessonPage& before);
    /// Stops what runs on its own and lets go of the document: another page has taken over, or the
    /// session is another.
    virtual void leave();
    /// Other rows have come while this lesson is on screen: says which of them it has taken, and
    /// asks which the person would like. Nothing happens in a lesson about no row.
    void askForRow();
    /// What the field of an input is called.
    QString inputLabel(const QString& name) const;

    /// How many steps there are, and any one of them. The default has them from the trace; a
    /// lesson with too many to keep computes them when they are shown.
    virtual int stepCount() const;
    virtual model::Step stepAt(int index) const;
    /// The furthest step that can be shown without work that a person is to ask for.
    virtual int lastReached() const;
    /// Every id that a step of this lesson may have, whatever is edited.
    virtual QStringList stepIds() const;
    /// Whether the step asked for is still being computed.
    virtual bool isBusy() const { return false; }

    /// Puts a widget (such as a menu) at the right of the page's header.
    void addHeaderWidget(QWidget* widget);
    /// Folds every "Look closer" note in or out.
    void setNotesOpen(bool open);
    /// Shows tables of what the pictures show in their place.
    void setPicturesAsTables(bool tables);

signals:
    /// Another step is on screen, or the same one with other values.
    void stepShown();
    /// goesOnByItself() may have changed.
    void goingChanged();

protected:
    /// Shows a step beyond what the base does with it (prose, formula, values, listings, every
    /// picture).
    virtual void showStep(const model::Step& step);
    /// Makes ready the step at an index and hands it to present(), where that takes long not before
    /// this returns. The default has it from stepAt().
    virtual void prepareStep(int index);
    /// Shows a step in all views.
    void present(model::Step step);
    /// Called when an input has changed; builds the trace anew and shows it.
    virtual void rebuild();
    /// Whether it works with the tutorial's numbers, as the listings do.
    bool hasTutorialsNumbers() const;
    /// Whether its rows are a person's own, whose numbers have the names of their features.
    bool hasOwnNumbers() const;
    /// Shows which rows the lesson works on, and fields for what may be changed then.
    virtual void showRows();

    /// Puts a chart or diagram on the stage; pictures stand side by side where there is room, as
    /// tabs where not.
    void addPicture(const QString& title, Picture* picture);
    /// Where not all pictures fit beside each other, the first one stays in view and the others are
    /// tabs beside it.
    void keepFirstPictureInView();
    /// Where pictures are tabs, shows this one (the one the step is about).
    void bringForward(Picture* picture);
    /// Fields for the lesson's inputs, in a row above the stage.
    InputBar& inputBar();
    /// Shows the current step again, as after something other than an input has changed; the prose
    /// scrolls to it if asked.
    void refresh(bool follow = false);

    /// Of the dataset in use.
    QStringList featureNames() const;

    Document& document() { return m_document; }
    const Document& document() const { return m_document; }
    QString id() const { return QString::fromUtf8(m_lesson.id); }

    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void loadTexts();
    void connectZoom(ChartPicture& chart);
    /// Every chart shows the part that the session says.
    void restoreZooms();
    void connectViews();
    void showCurrentStep(bool follow);
    /// Lights up what belongs to a name or a step that is pointed at; empty ones return to the
    /// current step.
    void pointAtName(const QString& name);
    void pointAtStep(const QString& stepId);
    /// Lights up these values of a step, and what the texts have for the step of that id.
    void light(const model::Step& step, const QStringList& names, const QString& stepId,
               bool pointedAt);
    const model::Step* stepOf(const QStringList& stepIds) const;
    void addRowBar();
    void arrangeDetails();
    /// The height at which as many values and lines of a listing are seen as a step is about.
    int detailsHeight() const;
    void shareOutHeight();
    /// Sizes that depend on the size of the text.
    void fitToText();
    void rememberSplitters();
    void rememberListing();

    const Lesson& m_lesson;
    Document& m_document;
    std::unique_ptr<Ui::LessonPage> m_ui;
    CodeView* m_python = nullptr;
    CodeView* m_cpp = nullptr;
    RowBar* m_rowBar = nullptr;
    /// How values and listings shared their room when they last stood side by side.
    QList<int> m_detailsSizes;
    Stepper m_stepper;
    model::Trace m_trace;
    /// The step on screen; without an id as long as the first one is being computed.
    model::Step m_step;
    bool m_opened = false;
    /// The prose is to scroll to the step that comes next.
    bool m_follows = false;
};

} // namespace gui
