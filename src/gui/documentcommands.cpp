#include "gui/documentcommands.h"

#include <utility>

namespace gui
{

InputCommand::InputCommand(Document& document, QString lesson, model::Inputs before,
                           model::Inputs after, int drag, Words words)
    : NamedCommand(std::move(words)),
      m_document(document),
      m_lesson(std::move(lesson)),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_drag(drag)
{
}

bool InputCommand::mergeWith(const QUndoCommand* other)
{
    const auto& next = *static_cast<const InputCommand*>(other);
    if (next.m_lesson != m_lesson || next.m_drag != m_drag || next.text() != text())
        return false;
    m_after = next.m_after;
    setObsolete(m_after == m_before);
    return true;
}

DataCommand::DataCommand(Document& document, model::Dataset dataset,
                         std::optional<session::DataOrigin> origin, Words words)
    : NamedCommand(std::move(words)),
      m_document(document),
      m_dataset(std::move(dataset)),
      m_origin(std::move(origin))
{
    const Axes axes = usualAxes(m_dataset);
    m_view.horizontal_feature = std::int64_t(axes.across);
    m_view.vertical_feature = std::int64_t(axes.up);
    for (const auto& [lesson, state] : document.session().lessons) {
        const QString id = QString::fromStdString(lesson);
        if (!document.chosenRows(id).empty())
            m_inputs[lesson] = document.withRows(id, {});
    }
}

void DataCommand::exchange()
{
    emit m_document.snapshotWanted();
    session::Session& session = m_document.m_session;
    std::swap(session.dataset, m_dataset);
    std::swap(session.origin, m_origin);
    // A run and the place in it, a view and chosen rows belong to the dataset they were made with.
    std::swap(session.run, m_run);
    std::swap(session.lessons[lessonOfRun.data()].step, m_trainingStep);
    std::swap(session.view, m_view);
    for (auto& [lesson, inputs] : m_inputs)
        std::swap(session.lessons[lesson].inputs, inputs);
    m_document.m_rowInputs.clear();
    emit m_document.dataChanged();
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

} // namespace gui
