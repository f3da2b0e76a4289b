// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/changes.h"
#include "gui/document/lessoninputs.h"
#include "gui/document/runs.h"
#include "gui/document/sessioncommand.h"
#include "gui/document/undohistory.h"
#include "model/shown.h"
#include "session/plane_rows.h"

#include <QObject>

#include <array>
#include <functional>
#include <map>

namespace gui
{

/// The chart whose axes these are, by its name in a session.
inline constexpr QLatin1String chartOfAxes("rowsPlot");

/// The one mutable object: owns the Session, its Runs, what can be undone and the dirty mark. Pages
/// receive it, change it through these functions only, and hear of changes by its signals.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    /// Everything but the runs, which run() has and snapshot() adds.
    const session::Session& session() const { return m_session; }
    QUndoStack& undoStack() { return m_history.stack(); }

    /// Undoes the latest change, or does the next one again. The lessons on whose pages it is seen.
    QStringList undo() { return m_history.undo(); }
    QStringList redo() { return m_history.redo(); }

    /// A copy of everything as it is now, for saving; of numbers to practise with, those that a
    /// person has in their place.
    session::Session snapshot() const;
    /// Puts other numbers into a lesson's fields, to practise with, as setInputs() does: until
    /// practice ends, a person's own ones are what counts, whatever they type or choose meanwhile.
    void practise(const QString& lesson, const model::Inputs& values);
    /// The same with other rows of the person's own, as chooseRows() chooses them.
    void practiseOn(const QString& lesson, const model::RowNumbers& rows);
    /// Brings back the person's own, undoably; undone, what was practised with counts as theirs.
    /// Nothing happens where nobody practises: undoing back to what was their own, or taking other
    /// rows, has left it.
    void endPractice(const QString& lesson);
    /// Another session in place of this one, but for inputs that no field would accept. Its runs
    /// are the truth: the fields of a lesson have what its run has. Undo starts afresh, and pages
    /// are to be made anew.
    /// `summary` is what its rows add up to, where that has been seen already.
    void replace(session::Session session, std::optional<model::RowSummary> summary = std::nullopt);
    /// Whether anything has changed that a person would miss: values, data, training. Walking does
    /// not count.
    bool isDirty() const { return m_trained || !m_history.stack().isClean(); }
    /// What is here now is on the disk.
    void setSaved();
    /// Counts every change, walking included.
    std::int64_t version() const { return m_version; }
    /// Counts every change but those of the place where the person is.
    std::int64_t contentVersion() const { return m_contentVersion; }

    /// The training of a lesson, as far as it has come, of what its fields say. \pre it trains
    Run& run(const QString& lesson) { return m_runs.of(lesson.toStdString()); }
    /// That run is a part of the session from now on, trained or not: somebody has looked at it.
    void keepRun(const QString& lesson) { m_runs.keep(lesson.toStdString()); }
    /// Whether other rows would make a run begin again.
    bool runsDependOnRows() const { return m_runs.dependOnRows(); }
    /// Something has been computed that a person would miss.
    void setTrained();
    /// Forgets that run, undoably: the training is at its start again. Nothing happens where it is.
    void resetRun(const QString& lesson);
    /// Gives a weight or a bias of a lesson's run another value after so many iterations, undoably;
    /// the run goes on from there. Setting the same one in one go is undone together. Nothing
    /// happens where there is no such number, or the run has not come so far.
    void setByHand(const QString& lesson, std::int64_t iteration, const model::SetByHand& number);
    /// The part of a chart that is on screen; nothing for all of it. Like walking, not a change.
    void setZoom(const QString& chart, const std::optional<session::VisibleRange>& part);
    std::optional<session::VisibleRange> zoom(const QString& chart) const;
    /// By what name that of a lesson's chart is kept: what is in view of the tutorial's rows is not
    /// what is in view of others.
    QString zoomKey(const QString& lesson, const QString& chart) const;

    /// How fast training is shown. Like walking, not a change.
    void setSpeed(session::TrainingSpeed speed);

    /// The features on the axes of pictures of rows; choosing others is undoable. Of a dataset with
    /// one feature, the second is no feature.
    Axes axes() const;
    void setAxes(Axes axes);

    /// The row that the network is asked about; asking is undoable.
    const session::Question& question() const { return m_session.view.question; }
    /// Begins with this row of the dataset; nothing happens if there is none.
    void askAbout(std::int64_t row);
    /// Says what stands in a column in place of what the row says.
    void answer(const std::string& column, const std::string& text);

    /// Keeps an answer to a question of that lesson, undoably.
    void give(const QString& lesson, session::GivenAnswer answer);
    /// What has been answered to questions, in that order.
    const std::vector<session::GivenAnswer>& answers() const { return m_session.answers; }

    /// Keeps a goal that training has reached; nothing happens if it is kept already. As with
    /// training, undoing takes nothing of it away. What is reached by changing an input comes and
    /// goes with that change.
    void reach(session::ReachedGoal goal);
    /// The puzzles of the lessons that have been solved.
    const std::vector<session::ReachedGoal>& goals() const { return m_session.goals; }

    /// Whether the rows are the person's own.
    bool hasOwnData() const { return m_session.origin.has_value(); }
    /// Whether a lesson works on them: it trains on them, or some were chosen for it.
    bool worksOnOwnRows(const QString& lesson) const;
    /// Whether there are any that a lesson can work on.
    bool hasRowsFor(const QString& lesson) const;
    /// Whether a lesson that could work on a person's rows keeps the tutorial's, since theirs are
    /// for predicting a number.
    bool keepsTutorialRows(const QString& lesson) const;
    /// What pictures of a lesson's run show the rows of: the session, or where the lesson keeps the
    /// tutorial's rows, one that nobody has touched.
    const session::Session& sessionOf(const QString& lesson) const;
    /// What the rows add up to.
    const model::RowSummary& summary() const { return m_inputs.summary(); }
    /// The rows of the person's own that a lesson works on; empty for the tutorial's.
    model::RowNumbers chosenRows(const QString& lesson) const
    {
        return m_inputs.chosenRows(lesson);
    }
    /// Lets a lesson work on these rows, or on the tutorial's, undoably. What was typed before
    /// stays where it means the same. As many rows as the lesson has titles for; others are
    /// ignored.
    void chooseRows(const QString& lesson, const model::RowNumbers& rows);
    /// What may be changed in a lesson: the tutorial's inputs, or those of the chosen rows.
    const std::vector<model::Input>& lessonInputs(const QString& lesson) const
    {
        return m_inputs.of(lesson);
    }

    /// What stands in a lesson's fields now: the tutorial's values or those of the chosen rows,
    /// overlaid with what the person changed, or with what the lesson's run has.
    model::Inputs inputs(const QString& lesson) const { return m_inputs.values(lesson); }
    /// Changes one input, undoably; changes of the same input in one go (a drag) are undone
    /// together. `label` names it in the Undo menu. A value that the input does not accept is
    /// ignored.
    void setInput(const QString& lesson, const QString& name, model::InputValue value,
                  const QString& label);
    /// Changes several inputs of a lesson at once, undoably; the others stay. Values that are not
    /// accepted are ignored.
    void setInputs(const QString& lesson, const model::Inputs& values,
                   LessonInputs::From from = LessonInputs::From::Fields);
    /// Who knows what the fields of lessons are called now: asked for `label`s when the language
    /// changes. An empty answer leaves what was said first.
    using LabelOf = std::function<QString(const QString& lesson, const QString& name)>;
    void setLabelOf(LabelOf labelOf) { m_labelOf = std::move(labelOf); }
    /// Names every change that can be undone or redone in the language now spoken.
    void retranslate();
    /// Puts all of a lesson's inputs back to the tutorial's values, undoably.
    void resetInputs(const QString& lesson);
    /// Swaps these parts with those in use, and says so: how changes are done and undone.
    void exchange(SessionParts& parts);
    /// Ends the current drag: the next change is a new entry in the undo history.
    void endDrag() { ++m_drag; }
    /// Takes back what the current drag has changed, and ends it. Redo brings it again.
    void giveUpDrag();

    /// Learns from these rows from now on, undoably: "load fruit.csv". `summary` is what they add
    /// up to, where that has been seen already: it takes a while where they are many.
    void setData(model::Dataset dataset, session::DataOrigin origin,
                 std::optional<model::RowSummary> summary = std::nullopt);
    /// The same with the points that a pattern puts.
    void setPoints(const session::PatternPoints& points);
    /// Draws a point of two numbers among the rows, moves the one of a row, or takes it away,
    /// undoably; moving the same one in one go is undone together. Whether it was done: nothing is
    /// where something hinders it (see drawing::hindrance()), where there is no such row, and for
    /// the last row to learn from.
    bool putPoint(const std::array<double, 2>& at, bool one);
    bool movePoint(std::size_t row, const std::array<double, 2>& to);
    bool removePoint(std::size_t row);
    /// Back to the tutorial's rows, undoably.
    void useTutorialData();

    /// Where the person is. Not undoable: walking is not a change.
    void setLesson(const QString& lesson);
    void setStep(const QString& lesson, std::int64_t step);
    void setFinished(const QString& lesson);
    /// That step of the lesson has been on screen.
    void setShown(const QString& lesson, const std::string& stepId);
    std::int64_t step(const QString& lesson) const;
    bool isFinished(const QString& lesson) const;
    /// The position of the furthest step that has been on screen, of a walk that is kept.
    std::size_t furthestShown(const QString& lesson, std::span<const model::Step> walk) const;
    /// What of a lesson's walk has been on screen in this session.
    model::Shown shown(const QString& lesson, std::span<const model::Step> walk) const;

signals:
    /// Whatever goes on by itself is to stop: the session is about to be left, and nothing may be
    /// done after it has been saved.
    void standstillWanted();
    void replaced();
    void dirtyChanged(bool dirty);
    void inputsChanged(const QString& lesson);
    /// The last step of that lesson has been reached, for the first time or again.
    void finished(const QString& lesson);
    /// Other rows are to be learned from.
    void dataChanged();
    /// The run of that lesson is another, though neither its fields nor its rows are.
    void runChanged(const QString& lesson);
    /// Other features are on the axes.
    void axesChanged();
    /// The network is asked about another row.
    void questionChanged();
    /// A step has been on screen for the first time.
    void walked();
    /// More or fewer questions of a lesson have been answered.
    void answersChanged();
    /// More or fewer goals of lessons have been reached.
    void goalsChanged();

private:
    /// The fields of lessons that train have what these runs have.
    void takeInputs(const std::map<std::string, session::TrainingRun>& runs);
    /// Says that these parts are others now.
    void tell(const SessionParts& exchanged);
    void push(SessionParts parts, SessionCommand::Words words,
              std::optional<SessionCommand::DragKey> key = std::nullopt);
    /// These rows in place of those in use, looked at as before.
    void pushDrawn(model::Dataset dataset, SessionCommand::Words words,
                   std::optional<SessionCommand::DragKey> key = std::nullopt);
    /// These inputs to practise with.
    void pushPractice(const QString& lesson, model::Inputs inputs, SessionCommand::Words words);
    /// What a lesson's inputs differ in with those of these values that they accept, too.
    model::Inputs withValues(const QString& lesson, const model::Inputs& values,
                             LessonInputs::From from);
    bool canChoose(const QString& lesson, const model::RowNumbers& rows) const;
    void countChange();

    session::Session m_session;
    /// By lesson, where somebody practises.
    std::map<std::string, SessionParts::Practice> m_practice;
    int m_practices = 0;
    /// By lesson, the last practice that is over: undoing and redoing begin none of these again,
    /// and bring back the person's own.
    std::map<std::string, int> m_practiceOver;
    LessonInputs m_inputs;
    LabelOf m_labelOf;
    Runs m_runs;
    Changes m_changes;
    UndoHistory m_history;
    int m_drag = 0;
    bool m_trained = false;
    std::int64_t m_version = 0;
    std::int64_t m_contentVersion = 0;
};

} // namespace gui
