#pragma once

#include "gui/axes.h"
#include "session/session.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace gui
{

class NamedCommand;

/// The lesson that the session's run belongs to; its step is the number of iterations made.
inline constexpr QLatin1String lessonOfRun("training");
/// The chart whose axes these are, by its name in a session.
inline constexpr QLatin1String chartOfAxes("rowsPlot");

/// The one mutable object: owns the Session, the undo stack and the dirty mark. Pages receive it,
/// change it through these functions only, and hear of changes by its signals.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    const session::Session& session() const { return m_session; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// A copy of everything as it is now, for saving. Asks pages for what they still hold (a run
    /// under way).
    session::Session snapshot();
    /// Lets whoever holds a part of the session put it there.
    void collect() { emit snapshotWanted(); }
    /// Another session in place of this one, but for inputs that no field would accept. Its run is
    /// the truth: the fields of the training have what it has. Undo starts afresh, and pages are to
    /// be made anew.
    /// `summary` is what its rows add up to, where that has been seen already.
    void replace(session::Session session, std::optional<model::RowSummary> summary = std::nullopt);
    /// Whether anything has changed that a person would miss: values, data, training. Walking does
    /// not count.
    bool isDirty() const { return m_trained || !m_undoStack.isClean(); }
    /// What is here now is on the disk.
    void setSaved();
    /// Counts every change, walking included.
    std::int64_t version() const { return m_version; }
    /// Counts every change but those of the place where the person is.
    std::int64_t contentVersion() const { return m_contentVersion; }

    /// The run so far (training page, when a snapshot is wanted), and the word that it has come
    /// further.
    void setRun(session::TrainingRun run) { m_session.run = std::move(run); }
    void setTrained();
    /// Forgets the run, undoably: the training is at its start again. Nothing happens where it is.
    void resetRun();
    /// The part of a chart that is on screen; nothing for all of it. Like walking, not a change.
    void setZoom(const QString& chart, const std::optional<session::VisibleRange>& part);
    std::optional<session::VisibleRange> zoom(const QString& chart) const;

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

    /// Whether the rows are the person's own.
    bool hasOwnData() const { return m_session.origin.has_value(); }
    /// What the rows add up to.
    const model::RowSummary& summary() const { return m_summary; }
    /// The rows of the person's own that a lesson works on; empty for the tutorial's.
    model::RowNumbers chosenRows(const QString& lesson) const;
    /// Lets a lesson work on these rows, or on the tutorial's, undoably. What was typed before
    /// stays where it means the same. As many rows as the lesson has titles for; others are
    /// ignored.
    void chooseRows(const QString& lesson, const model::RowNumbers& rows);
    /// What may be changed in a lesson: the tutorial's inputs, or those of the chosen rows.
    const std::vector<model::Input>& lessonInputs(const QString& lesson) const;

    /// What stands in a lesson's fields now: the tutorial's values or those of the chosen rows,
    /// overlaid with what the person changed, or with what the session's run has.
    model::Inputs inputs(const QString& lesson) const;
    /// Changes one input, undoably; changes of the same input in one go (a drag) are undone
    /// together. `label` names it in the Undo menu. Values that the input does not accept are
    /// ignored.
    void setInput(const QString& lesson, const QString& name, std::vector<double> values,
                  const QString& label);
    /// Who knows what the fields of lessons are called now: asked for `label`s when the language
    /// changes. An empty answer leaves what was said first.
    using LabelOf = std::function<QString(const QString& lesson, const QString& name)>;
    void setLabelOf(LabelOf labelOf) { m_labelOf = std::move(labelOf); }
    /// Names every change that can be undone or redone in the language now spoken.
    void retranslate();
    /// Puts all of a lesson's inputs back to the tutorial's values, undoably.
    void resetInputs(const QString& lesson);
    /// Ends the current drag: the next change is a new entry in the undo history.
    void endDrag() { ++m_drag; }

    /// Learns from these rows from now on, undoably: "load fruit.csv". `summary` is what they add
    /// up to, where that has been seen already: it takes a while where they are many.
    void setData(model::Dataset dataset, session::DataOrigin origin,
                 std::optional<model::RowSummary> summary = std::nullopt);
    /// Back to the tutorial's rows, undoably.
    void useTutorialData();

    /// Where the person is. Not undoable: walking is not a change.
    void setLesson(const QString& lesson);
    void setStep(const QString& lesson, std::int64_t step);
    void setFinished(const QString& lesson);
    std::int64_t step(const QString& lesson) const;
    bool isFinished(const QString& lesson) const;

signals:
    /// Whoever holds a part of the session that is not in it yet is to put it there now.
    void snapshotWanted();
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
    /// Another run has taken the place of the session's.
    void runChanged();
    /// Other features are on the axes.
    void axesChanged();
    /// The network is asked about another row.
    void questionChanged();

private:
    friend class RunCommand;
    friend class InputCommand;
    friend class DataCommand;
    friend class AxesCommand;
    friend class QuestionCommand;
    struct RowInputs {
        model::RowNumbers rows;
        std::vector<model::Input> inputs;
    };
    /// The fields of the training have what the session's run has.
    void takeInputsOfRun();
    /// What a lesson's inputs differ in when it works on these rows.
    model::Inputs withRows(const QString& lesson, const model::RowNumbers& rows,
                           const model::Dataset& dataset, const model::RowSummary& summary) const;
    void applyInput(const QString& lesson, const model::Inputs& changed);
    void push(NamedCommand* command);
    /// Lets go of the oldest that undoing needs: what may be forgotten first, then whole changes.
    void boundUndo();
    void dropUndo(int count);
    void countChange();

    session::Session m_session;
    /// That of the session's rows.
    model::RowSummary m_summary;
    /// Made once for a choice of rows: views ask for it at every step.
    mutable std::map<QString, RowInputs> m_rowInputs;
    LabelOf m_labelOf;
    QUndoStack m_undoStack;
    int m_drag = 0;
    bool m_trained = false;
    std::int64_t m_version = 0;
    std::int64_t m_contentVersion = 0;
};

} // namespace gui
