#pragma once

#include "gui/document.h"

#include <QUndoCommand>

#include <functional>
#include <memory>
#include <set>

/// The changes that can be undone, each of them as values before and after.
namespace gui
{

/// About how much memory is taken by what only undoing needs. What is shared counts once, and what
/// is on screen not at all.
class UndoMemory
{
public:
    /// A block that is taken anyway.
    void ignore(const void* block) { m_seen.insert(block); }
    void add(const void* block, std::size_t bytes)
    {
        if (m_seen.insert(block).second)
            m_bytes += bytes;
    }
    std::size_t bytes() const { return m_bytes; }

private:
    std::set<const void*> m_seen;
    std::size_t m_bytes = 0;
};

/// A change that the Undo menu names in the language spoken now.
class NamedCommand : public QUndoCommand
{
public:
    using Words = std::function<QString()>;

    explicit NamedCommand(Words words) : m_words(std::move(words)) { sayAgain(); }
    /// Names it in another language.
    void sayAgain() { setText(m_words()); }
    /// Adds the blocks that are kept here.
    virtual void count(UndoMemory&) const {}
    /// Lets go of as much as can be spared without undoing becoming wrong.
    virtual void spare() {}

private:
    Words m_words;
};

/// A change that another run of the training follows from. The run that is not in use now is kept
/// here, with the place where the person was in it; undoing and redoing exchange the two.
class RunCommand : public NamedCommand
{
public:
    RunCommand(Document& document, Words words);

    void count(UndoMemory& memory) const override;
    /// Lets go of the run; where it would come back, it stands at its start.
    void spare() override;

protected:
    Document& document() { return m_document; }
    /// Keeps a copy of the run in use.
    void keepRun();
    /// `rows` are those that the run was made on which comes back.
    void exchangeRun(const model::Dataset& rows);

private:
    Document& m_document;
    std::optional<session::TrainingRun> m_run;
    /// What the run was to be that has been let go of.
    std::optional<model::RunSettings> m_spared;
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
    DataCommand(Document& document, model::Dataset dataset, model::RowSummary summary,
                std::optional<session::DataOrigin> origin, Words words);

    void undo() override { exchange(); }
    void redo() override { exchange(); }
    void count(UndoMemory& memory) const override;

private:
    void exchange();
    /// The lesson on screen goes on with the first of the person's rows.
    void takeFirstRow();

    session::Shared<model::Dataset> m_dataset;
    model::RowSummary m_summary;
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

/// Another row that the network is asked about.
class QuestionCommand : public NamedCommand
{
public:
    QuestionCommand(Document& document, session::Question question, Words words);

    void undo() override { exchange(); }
    void redo() override { exchange(); }

private:
    void exchange();

    Document& m_document;
    session::Question m_question;
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

/// A change as the undo stack holds it. A stack cannot let go of its oldest changes; made anew of
/// entries for the others, it can.
class UndoEntry : public QUndoCommand
{
public:
    /// `isDone`: it is on the stack again, and its first redo() has been done long ago.
    explicit UndoEntry(std::shared_ptr<NamedCommand> change, bool isDone = false);

    const std::shared_ptr<NamedCommand>& change() const { return m_change; }
    void sayAgain();
    /// From now on, what comes next may become one with it.
    void letMerge() { m_merges = true; }

    int id() const override { return m_merges ? m_change->id() : -1; }
    void undo() override { m_change->undo(); }
    void redo() override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    std::shared_ptr<NamedCommand> m_change;
    bool m_isDone;
    bool m_merges;
};

} // namespace gui
