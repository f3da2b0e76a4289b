#pragma once

#include "session/session.h"

#include <QObject>
#include <QUndoStack>

namespace gui
{

/// The one mutable object: owns the Session, the undo stack and the dirty mark. Pages receive it, change it through
/// these functions only, and hear of changes by its signals.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    const session::Session& session() const { return m_session; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// What stands in a lesson's fields now: the tutorial's values, overlaid with what the person changed.
    model::Inputs inputs(const QString& lesson) const;
    /// Changes one input, undoably; changes of the same input in one go (a drag) are undone together.
    /// `label` names it in the Undo menu. Values that the input does not accept are ignored.
    void setInput(const QString& lesson, const QString& name, std::vector<double> values,
                  const QString& label);
    /// Puts all of a lesson's inputs back to the tutorial's values, undoably.
    void resetInputs(const QString& lesson);
    /// Ends the current drag: the next change is a new entry in the undo history.
    void endDrag() { ++m_drag; }

    /// Where the person is. Not undoable: walking is not a change.
    void setLesson(const QString& lesson);
    void setStep(const QString& lesson, std::int64_t step);
    void setFinished(const QString& lesson);
    std::int64_t step(const QString& lesson) const;
    bool isFinished(const QString& lesson) const;

signals:
    void inputsChanged(const QString& lesson);
    void progressChanged(const QString& lesson);

private:
    friend class InputCommand;
    void applyInput(const QString& lesson, const model::Inputs& changed);

    session::Session m_session;
    QUndoStack m_undoStack;
    int m_drag = 0;
};

} // namespace gui
