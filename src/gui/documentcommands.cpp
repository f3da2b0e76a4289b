#include "gui/documentcommands.h"

#include "gui/lessons/lessons.h"

#include <utility>

namespace gui
{

RunCommand::RunCommand(Document& document, Words words)
    : NamedCommand(std::move(words)), m_document(document)
{
}

void RunCommand::count(UndoMemory& memory) const
{
    if (!m_run)
        return;
    const std::size_t state = sizeof(model::TrainingState) +
                              model::parameter_count(m_run->latest.network) * sizeof(double);
    memory.add(&*m_run, (m_run->snapshots.size() + 2) * state +
                            m_run->history.size() * sizeof(model::HistoryPoint));
}

void RunCommand::spare()
{
    if (m_run)
        m_spared = m_run->settings;
    m_run.reset();
}

void RunCommand::keepRun()
{
    m_document.collect();
    m_run = m_document.session().run;
    m_step = m_document.step(lessonOfRun);
}

void RunCommand::exchangeRun(const model::Dataset& rows)
{
    m_document.collect();
    if (m_spared)
        m_run = session::run_of(model::Timeline(*std::exchange(m_spared, std::nullopt), rows));
    std::swap(m_document.m_session.run, m_run);
    const std::int64_t step = m_document.step(lessonOfRun);
    if (step != m_step)
        m_document.setStep(lessonOfRun, m_step);
    m_step = step;
}

InputCommand::InputCommand(Document& document, QString lesson, model::Inputs before,
                           model::Inputs after, int drag, Words words)
    : RunCommand(document, std::move(words)),
      m_lesson(std::move(lesson)),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_drag(drag)
{
}

void InputCommand::apply(const model::Inputs& inputs)
{
    if (m_lesson == lessonOfRun) {
        // The first time, the page itself sees what becomes of the run.
        if (m_wasDone)
            exchangeRun(document().session().dataset);
        else
            keepRun();
        m_wasDone = true;
    }
    document().applyInput(m_lesson, inputs);
}

bool InputCommand::mergeWith(const QUndoCommand* other)
{
    const auto& next = *static_cast<const InputCommand*>(other);
    if (next.m_lesson != m_lesson || next.m_drag != m_drag || next.text() != text())
        return false;
    m_after = next.m_after;
    setObsolete(m_after == m_before);
    if (isObsolete())
        apply(m_before);
    return true;
}

DataCommand::DataCommand(Document& document, model::Dataset dataset, model::RowSummary summary,
                         std::optional<session::DataOrigin> origin, Words words)
    : RunCommand(document, std::move(words)),
      m_dataset(std::move(dataset)),
      m_summary(std::move(summary)),
      m_origin(std::move(origin))
{
    const Axes axes = usualAxes(m_dataset);
    m_view.horizontal_feature = std::int64_t(axes.across);
    m_view.vertical_feature = std::int64_t(axes.up);
    for (const auto& [lesson, state] : document.session().lessons) {
        const QString id = QString::fromStdString(lesson);
        if (!document.chosenRows(id).empty())
            m_inputs[lesson] = document.withRows(id, {}, m_dataset, m_summary);
    }
    takeFirstRow();
}

void DataCommand::takeFirstRow()
{
    const session::Session& session = document().session();
    const QString onScreen = QString::fromStdString(session.lesson);
    const Lesson* lesson = findLesson(onScreen);
    if (!m_origin || !lesson || lesson->rowTitles.empty())
        return;
    const model::RowNumbers rows =
        model::rows_from(m_dataset, m_summary, 0, lesson->rowTitles.size());
    m_inputs[session.lesson] = document().withRows(onScreen, rows, m_dataset, m_summary);
}

void DataCommand::exchange()
{
    // A run, a view and chosen rows belong to the dataset they were made with.
    exchangeRun(m_dataset);
    session::Session& session = document().m_session;
    std::swap(session.dataset, m_dataset);
    std::swap(document().m_summary, m_summary);
    std::swap(session.origin, m_origin);
    std::swap(session.view, m_view);
    for (auto& [lesson, inputs] : m_inputs)
        std::swap(session.lessons[lesson].inputs, inputs);
    document().m_rowInputs.clear();
    emit document().dataChanged();
}

void DataCommand::count(UndoMemory& memory) const
{
    RunCommand::count(memory);
    const model::Dataset& rows = m_dataset;
    memory.add(&rows, (rows.inputs.size() + rows.targets.size()) * sizeof(double) +
                          (rows.train_rows.size() + rows.test_rows.size()) * sizeof(std::size_t));
    memory.add(&m_summary, m_summary.held_back.size() / 8);
}

void ResetCommand::exchange()
{
    exchangeRun(document().session().dataset);
    emit document().runChanged();
}

AxesCommand::AxesCommand(Document& document, Axes axes)
    : NamedCommand([] { return Document::tr("change the axes"); }),
      m_document(document),
      m_axes(axes)
{
}

void AxesCommand::exchange()
{
    session::ViewState& view = m_document.m_session.view;
    const Axes before = m_document.axes();
    view.horizontal_feature = std::int64_t(m_axes.across);
    view.vertical_feature = std::int64_t(m_axes.up);
    m_axes = before;
    // What was on screen was so in the units of the former axes.
    const auto zoom = m_document.zoom(chartOfAxes);
    m_document.setZoom(chartOfAxes, m_zoom);
    m_zoom = zoom;
    emit m_document.axesChanged();
}

UndoEntry::UndoEntry(std::shared_ptr<NamedCommand> change, bool isDone)
    : m_change(std::move(change)), m_isDone(isDone), m_merges(!isDone)
{
    setText(m_change->text());
}

void UndoEntry::sayAgain()
{
    m_change->sayAgain();
    setText(m_change->text());
}

void UndoEntry::redo()
{
    if (!std::exchange(m_isDone, false))
        m_change->redo();
}

bool UndoEntry::mergeWith(const QUndoCommand* other)
{
    const bool merged = m_change->mergeWith(static_cast<const UndoEntry*>(other)->m_change.get());
    setObsolete(m_change->isObsolete());
    return merged;
}

QuestionCommand::QuestionCommand(Document& document, session::Question question, Words words)
    : NamedCommand(std::move(words)), m_document(document), m_question(std::move(question))
{
}

void QuestionCommand::exchange()
{
    std::swap(m_document.m_session.view.question, m_question);
    emit m_document.questionChanged();
}

} // namespace gui
