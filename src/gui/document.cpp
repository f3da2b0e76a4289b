#include "gui/document.h"

#include "gui/lessons/lessons.h"
#include "model/tutorial_data.h"

#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>

namespace gui
{

/// One change of a lesson's inputs: from what they differed in before to what they differ in now.
class InputCommand : public QUndoCommand
{
public:
    InputCommand(Document& document, QString lesson, model::Inputs before, model::Inputs after,
                 int drag)
        : m_document(document),
          m_lesson(std::move(lesson)),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_drag(drag)
    {
    }

    int id() const override { return 1; }
    void undo() override { m_document.applyInput(m_lesson, m_before); }
    void redo() override { m_document.applyInput(m_lesson, m_after); }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = *static_cast<const InputCommand*>(other);
        if (next.m_lesson != m_lesson || next.m_drag != m_drag || next.text() != text())
            return false;
        m_after = next.m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Document& m_document;
    QString m_lesson;
    model::Inputs m_before;
    model::Inputs m_after;
    int m_drag;
};

/// Other rows in place of those of the session. What is not in use now is kept here: undoing and
/// redoing exchange the two.
class DataCommand : public QUndoCommand
{
public:
    DataCommand(Document& document, model::Dataset dataset,
                std::optional<session::DataOrigin> origin)
        : m_document(document), m_dataset(std::move(dataset)), m_origin(std::move(origin))
    {
    }

    void undo() override { exchange(); }
    void redo() override { exchange(); }
    /// Of the rows that are not in use.
    const std::optional<session::DataOrigin>& origin() const { return m_origin; }

private:
    void exchange()
    {
        emit m_document.snapshotWanted();
        std::swap(m_document.m_session.dataset, m_dataset);
        std::swap(m_document.m_session.origin, m_origin);
        // A run and a view belong to the rows they were made with.
        std::swap(m_document.m_session.run, m_run);
        std::swap(m_document.m_session.view, m_view);
        emit m_document.dataChanged();
    }

    Document& m_document;
    session::Shared<model::Dataset> m_dataset;
    std::optional<session::DataOrigin> m_origin;
    std::optional<session::TrainingRun> m_run;
    session::ViewState m_view;
};

namespace
{

std::vector<model::Input> inputsOf(const QString& lesson)
{
    const Lesson* found = findLesson(lesson);
    return found ? found->inputs() : std::vector<model::Input>();
}

/// Takes out what no field would have accepted: a file may claim anything, and lessons rely on what
/// their inputs promise. The tutorial's values stand there instead.
void dropRefusedInputs(session::Session& session)
{
    for (const Lesson& lesson : lessons()) {
        const auto state = session.lessons.find(lesson.id);
        if (state == session.lessons.end())
            continue;
        const std::vector<model::Input> known = lesson.inputs();
        std::erase_if(state->second.inputs, [&known](const auto& saved) {
            const auto input = std::ranges::find(known, saved.first, &model::Input::name);
            return input == known.end() || !model::accepts(*input, saved.second);
        });
    }
}

} // namespace

Document::Document(QObject* parent) : QObject(parent), m_session(session::fresh_session())
{
    connect(&m_undoStack, &QUndoStack::indexChanged, this, [this] { ++m_version; });
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this] { emit dirtyChanged(isDirty()); });
}

session::Session Document::snapshot()
{
    collect();
    return m_session;
}

void Document::replace(session::Session session)
{
    dropRefusedInputs(session);
    m_session = std::move(session);
    m_undoStack.clear();
    ++m_version;
    emit replaced();
    setSaved();
}

void Document::setSaved()
{
    m_trained = false;
    m_undoStack.setClean();
    emit dirtyChanged(false);
}

void Document::setTrained()
{
    ++m_version;
    if (m_trained)
        return;
    m_trained = true;
    emit dirtyChanged(true);
}

void Document::setView(const session::ViewState& view)
{
    m_session.view = view;
    ++m_version;
}

void Document::setZoom(const QString& chart, const std::optional<session::VisibleRange>& part)
{
    if (part)
        m_session.view.zoom[chart.toStdString()] = *part;
    else
        m_session.view.zoom.erase(chart.toStdString());
    ++m_version;
}

std::optional<session::VisibleRange> Document::zoom(const QString& chart) const
{
    const auto found = m_session.view.zoom.find(chart.toStdString());
    return found == m_session.view.zoom.end() ? std::nullopt : std::optional(found->second);
}

model::Inputs Document::inputs(const QString& lesson) const
{
    model::Inputs values = model::initial_values(inputsOf(lesson));
    const auto state = m_session.lessons.find(lesson.toStdString());
    if (state != m_session.lessons.end()) {
        for (const auto& [name, changed] : state->second.inputs)
            values[name] = changed;
    }
    return values;
}

void Document::setInput(const QString& lesson, const QString& name, std::vector<double> values,
                        const QString& label)
{
    const auto known = inputsOf(lesson);
    const auto input =
        std::ranges::find(known, name.toStdString(), [](const model::Input& i) { return i.name; });
    if (input == known.end() || !model::accepts(*input, values))
        return;

    const model::Inputs before = m_session.lessons[lesson.toStdString()].inputs;
    model::Inputs after = before;
    if (values == input->initial)
        after.erase(input->name);
    else
        after[input->name] = std::move(values);
    if (after == before)
        return;
    auto command = std::make_unique<InputCommand>(*this, lesson, before, after, m_drag);
    command->setText(tr("change %1").arg(label));
    m_undoStack.push(command.release());
}

void Document::adoptInputs(const QString& lesson, const model::Inputs& values)
{
    model::Inputs& changed = m_session.lessons[lesson.toStdString()].inputs;
    changed = values;
    for (const auto& [name, initial] : model::initial_values(inputsOf(lesson))) {
        if (const auto value = changed.find(name);
            value != changed.end() && value->second == initial)
            changed.erase(value);
    }
}

void Document::resetInputs(const QString& lesson)
{
    const model::Inputs before = m_session.lessons[lesson.toStdString()].inputs;
    if (before.empty())
        return;
    endDrag();
    auto command = std::make_unique<InputCommand>(*this, lesson, before, model::Inputs(), m_drag);
    command->setText(tr("return to the tutorial's values"));
    m_undoStack.push(command.release());
}

void Document::applyInput(const QString& lesson, const model::Inputs& changed)
{
    m_session.lessons[lesson.toStdString()].inputs = changed;
    emit inputsChanged(lesson);
}

void Document::setData(model::Dataset dataset, session::DataOrigin origin)
{
    auto command = std::make_unique<DataCommand>(*this, std::move(dataset), std::move(origin));
    command->setText(
        tr("load %1").arg(QFileInfo(QString::fromStdString(command->origin()->path)).fileName()));
    m_undoStack.push(command.release());
}

void Document::useTutorialData()
{
    if (!m_session.origin)
        return;
    auto command = std::make_unique<DataCommand>(*this, model::tutorial_dataset(), std::nullopt);
    command->setText(tr("return to the tutorial's rows"));
    m_undoStack.push(command.release());
}

void Document::setLesson(const QString& lesson)
{
    m_session.lesson = lesson.toStdString();
    ++m_version;
}

void Document::setStep(const QString& lesson, std::int64_t step)
{
    m_session.lessons[lesson.toStdString()].step = step;
    ++m_version;
}

void Document::setFinished(const QString& lesson)
{
    bool& finished = m_session.lessons[lesson.toStdString()].finished;
    if (finished)
        return;
    finished = true;
    emit progressChanged(lesson);
}

std::int64_t Document::step(const QString& lesson) const
{
    const auto state = m_session.lessons.find(lesson.toStdString());
    return state == m_session.lessons.end() ? 0 : state->second.step;
}

bool Document::isFinished(const QString& lesson) const
{
    const auto state = m_session.lessons.find(lesson.toStdString());
    return state != m_session.lessons.end() && state->second.finished;
}

} // namespace gui
