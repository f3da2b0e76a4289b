#pragma once

#include "gui/document.h"

#include <QUndoCommand>

#include <functional>

/// The changes that can be undone, each of them as values before and after.
namespace gui
{

/// A change that the Undo menu names in the language spoken now.
class NamedCommand : public QUndoCommand
{
public:
    using Words = std::function<QString()>;

    explicit NamedCommand(Words words) : m_words(std::move(words)) { sayAgain(); }
    /// Names it in another language.
    void sayAgain() { setText(m_words()); }

private:
    Words m_words;
};

/// A change that another run of the training follows from. The run that is not in use now is kept
/// here, with the place where the person was in it; undoing and redoing exchange the two.
class RunCommand : public NamedCommand
{
public:
    RunCommand(Document& document, Words words);

    /// About how much memory the run takes that is kept here.
    std::size_t bytes() const;
    /// Lets go of it; where it would come back, a new one begins.
    void forgetRun() { m_run.reset(); }

protected:
    Document& document() { return m_document; }
    /// Keeps a copy of the run in use.
    void keepRun();
    void exchangeRun();

private:
    Document& m_document;
    std::optional<session::TrainingRun> m_run;
    std::int64_t m_step = 0;
};

/// One change of a lesson's inputs: from what they differed in before to what they differ in now.
class InputCommand : public RunCommand
{
public:
    InputCommand(Document& document, QString lesson, model::Inputs before, model::Inputs after,
                 int drag, Words words);

    int id() const override { return 1; }
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    bool mergeWith(const QUndoCommand* other) override;

private:
    void apply(const model::Inputs& inputs);

    QString m_lesson;
    bool m_wasDone = false;
    model::Inputs m_before;
    model::Inputs m_after;
    int m_drag;
};

/// Other rows in place of those of the session. What is not in use now is kept here: undoing and
/// redoing exchange the two.
class DataCommand : public RunCommand
{
public:
    DataCommand(Document& document, model::Dataset dataset,
                std::optional<session::DataOrigin> origin, Words words);

    void undo() override { exchange(); }
    void redo() override { exchange(); }

private:
    void exchange();
    /// The lesson on screen goes on with the first of the person's rows.
    void takeFirstRow();

    session::Shared<model::Dataset> m_dataset;
    std::optional<session::DataOrigin> m_origin;
    session::ViewState m_view;
    /// What stands in lessons that work on rows of this dataset, or do so when others are in use.
    std::map<std::string, model::Inputs> m_inputs;
};

/// The training at its start again.
class ResetCommand : public RunCommand
{
public:
    using RunCommand::RunCommand;

    void undo() override { exchange(); }
    void redo() override { exchange(); }

private:
    void exchange();
};

/// Other features on the axes of the pictures of rows.
class AxesCommand : public NamedCommand
{
public:
    AxesCommand(Document& document, Axes axes);

    void undo() override { exchange(); }
    void redo() override { exchange(); }

private:
    void exchange();

    Document& m_document;
    Axes m_axes;
    std::optional<session::VisibleRange> m_zoom;
};

} // namespace gui
