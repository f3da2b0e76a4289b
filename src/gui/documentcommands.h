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

/// One change of a lesson's inputs: from what they differed in before to what they differ in now.
class InputCommand : public NamedCommand
{
public:
    InputCommand(Document& document, QString lesson, model::Inputs before, model::Inputs after,
                 int drag, Words words);

    int id() const override { return 1; }
    void undo() override { m_document.applyInput(m_lesson, m_before); }
    void redo() override { m_document.applyInput(m_lesson, m_after); }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Document& m_document;
    QString m_lesson;
    model::Inputs m_before;
    model::Inputs m_after;
    int m_drag;
};

/// Other rows in place of those of the session. What is not in use now is kept here: undoing and
/// redoing exchange the two.
class DataCommand : public NamedCommand
{
public:
    DataCommand(Document& document, model::Dataset dataset,
                std::optional<session::DataOrigin> origin, Words words);

    void undo() override { exchange(); }
    void redo() override { exchange(); }

private:
    void exchange();

    Document& m_document;
    session::Shared<model::Dataset> m_dataset;
    std::optional<session::DataOrigin> m_origin;
    std::optional<session::TrainingRun> m_run;
    std::int64_t m_trainingStep = 0;
    session::ViewState m_view;
    /// What stands in lessons that work on rows of this dataset, or do so when others are in use.
    std::map<std::string, model::Inputs> m_inputs;
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
