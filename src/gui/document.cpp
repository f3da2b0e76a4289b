#include "gui/document.h"

#include "gui/documentcommands.h"
#include "gui/lessons/lessons.h"
#include "gui/rownumber.h"
#include "model/tutorial_data.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// What may be taken by what only undoing needs. A run of one neuron takes about 1 MB at most.
constexpr std::size_t mostBytesOfUndo = std::size_t{256} << 20;

UndoEntry& entryAt(const QUndoStack& stack, int index)
{
    // The stack hands out what it holds as constant, which its names and its memory are not.
    return *static_cast<UndoEntry*>(const_cast<QUndoCommand*>(stack.command(index)));
}

const std::vector<model::Input>& tutorialInputs(const QString& lesson)
{
    static std::map<QString, std::vector<model::Input>> known;
    const auto entry = known.find(lesson);
    if (entry != known.end())
        return entry->second;
    const Lesson* found = findLesson(lesson);
    return known[lesson] = found ? found->inputs() : std::vector<model::Input>();
}

const model::Input* find(const std::vector<model::Input>& inputs, const std::string& name)
{
    const auto input = std::ranges::find(inputs, name, &model::Input::name);
    return input == inputs.end() ? nullptr : &*input;
}

} // namespace

Document::Document(QObject* parent)
    : QObject(parent),
      m_session(session::fresh_session()),
      m_summary(model::sum_up(m_session.dataset))
{
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &Document::countChange);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this] { emit dirtyChanged(isDirty()); });
}

session::Session Document::snapshot()
{
    collect();
    return m_session;
}

void Document::replace(session::Session session, std::optional<model::RowSummary> summary)
{
    m_session = std::move(session);
    m_summary = summary ? std::move(*summary) : model::sum_up(m_session.dataset);
    m_rowInputs.clear();
    takeInputsOfRun();
    m_undoStack.clear();
    countChange();
    emit replaced();
    setSaved();
}

void Document::takeInputsOfRun()
{
    const auto training = m_session.lessons.find(lessonOfRun.data());
    if (training != m_session.lessons.end()) {
        // A session may come from anywhere: what a field would refuse is left out.
        std::erase_if(training->second.inputs, [](const auto& changed) {
            const model::Input* input = find(tutorialInputs(lessonOfRun), changed.first);
            return !input || !model::accepts(*input, changed.second);
        });
    }
    if (!m_session.run)
        return;
    model::Inputs values = model::training_values(m_session.run->settings);
    std::erase_if(values, [](const auto& value) {
        const model::Input* input = find(tutorialInputs(lessonOfRun), value.first);
        return input && input->initial == value.second;
    });
    // Opening a session makes no lesson that it does not have.
    if (!values.empty() || training != m_session.lessons.end())
        m_session.lessons[lessonOfRun.data()].inputs = std::move(values);
}

void Document::setSaved()
{
    m_trained = false;
    m_undoStack.setClean();
    emit dirtyChanged(false);
}

void Document::countChange()
{
    ++m_version;
    ++m_contentVersion;
}

void Document::setTrained()
{
    countChange();
    if (m_trained)
        return;
    m_trained = true;
    emit dirtyChanged(true);
}

void Document::setSpeed(session::TrainingSpeed speed)
{
    if (speed == m_session.speed)
        return;
    m_session.speed = speed;
    ++m_version;
}

Axes Document::axes() const
{
    const session::ViewState& view = m_session.view;
    return {std::size_t(view.horizontal_feature), std::size_t(view.vertical_feature)};
}

void Document::setAxes(Axes axes)
{
    const std::size_t features = m_session.dataset->features();
    if (axes == this->axes() || axes.across >= features || axes.up >= features)
        return;
    endDrag();
    push(new AxesCommand(*this, axes));
}

void Document::askAbout(std::int64_t row)
{
    const session::Question asked{row, {}};
    if (row < 0 || row >= std::int64_t(m_session.dataset->rows()) || asked == question())
        return;
    endDrag();
    push(new QuestionCommand(*this, asked, [row] {
        return tr("ask about row %1").arg(QLocale().toString(qint64(row + 1)));
    }));
}

void Document::answer(const std::string& column, const std::string& text)
{
    session::Question asked = question();
    asked.answers[column] = text;
    if (asked == question())
        return;
    endDrag();
    push(new QuestionCommand(*this, std::move(asked), [column] {
        return tr("change %1").arg(QString::fromStdString(column));
    }));
}

model::RowNumbers Document::chosenRows(const QString& lesson) const
{
    const auto state = m_session.lessons.find(lesson.toStdString());
    const Lesson* found = findLesson(lesson);
    if (!hasOwnData() || !found || state == m_session.lessons.end())
        return {};
    const auto choice = state->second.inputs.find(model::chosen_rows);
    if (choice == state->second.inputs.end() || choice->second.size() != found->rowTitles.size())
        return {};
    // What a file says is not to be trusted.
    const double count = double(m_session.dataset->rows());
    const auto exists = [count](double row) {
        return row >= 0 && row < count && row == std::floor(row);
    };
    if (!std::ranges::all_of(choice->second, exists))
        return {};
    return {choice->second.begin(), choice->second.end()};
}

const std::vector<model::Input>& Document::lessonInputs(const QString& lesson) const
{
    const model::RowNumbers rows = chosenRows(lesson);
    if (rows.empty())
        return tutorialInputs(lesson);
    RowInputs& known = m_rowInputs[lesson];
    if (known.rows != rows)
        known = {rows, findLesson(lesson)->inputsOfRows(m_session.dataset, m_summary, rows)};
    return known.inputs;
}

model::Inputs Document::withRows(const QString& lesson, const model::RowNumbers& rows,
                                 const model::Dataset& dataset,
                                 const model::RowSummary& summary) const
{
    const std::vector<model::Input>& before = lessonInputs(lesson);
    const std::vector<model::Input> after =
        rows.empty() ? tutorialInputs(lesson)
                     : findLesson(lesson)->inputsOfRows(dataset, summary, rows);
    model::Inputs kept;
    const auto state = m_session.lessons.find(lesson.toStdString());
    if (state != m_session.lessons.end()) {
        for (const auto& [name, values] : state->second.inputs) {
            const model::Input* same = find(after, name);
            const model::Input* known = find(before, name);
            if (same && known && *same == *known && !same->of_row)
                kept[name] = values;
        }
    }
    kept.erase(model::chosen_rows);
    if (!rows.empty())
        kept[model::chosen_rows] = {rows.begin(), rows.end()};
    return kept;
}

void Document::chooseRows(const QString& lesson, const model::RowNumbers& rows)
{
    const Lesson* found = findLesson(lesson);
    const auto exists = [this](std::size_t row) { return row < m_session.dataset->rows(); };
    const bool possible =
        rows.empty() || (hasOwnData() && found && rows.size() == found->rowTitles.size() &&
                         std::ranges::all_of(rows, exists));
    const model::RowNumbers now = chosenRows(lesson);
    if (!possible || rows == now)
        return;
    std::size_t changed = 0;
    while (changed + 1 < rows.size() && changed < now.size() && rows[changed] == now[changed])
        ++changed;
    endDrag();
    const auto words = [row = rows.empty() ? std::nullopt : std::optional(rows[changed])] {
        return row ? tr("choose row %1").arg(numberOfRow(*row))
                   : tr("return to the tutorial's row");
    };
    push(new InputCommand(*this, lesson, m_session.lessons[lesson.toStdString()].inputs,
                          withRows(lesson, rows, m_session.dataset, m_summary), m_drag, words));
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
    const std::vector<model::Input>& known = lessonInputs(lesson);
    model::Inputs values = model::initial_values(known);
    const auto state = m_session.lessons.find(lesson.toStdString());
    if (state == m_session.lessons.end())
        return values;
    // A session may come from anywhere: what a field would refuse is left out. Those of the
    // training have been seen to, and a run may have what could not be typed there.
    for (const auto& [name, changed] : state->second.inputs) {
        const model::Input* input = find(known, name);
        if (input && (lesson == lessonOfRun || model::accepts(*input, changed)))
            values[name] = changed;
    }
    return values;
}

void Document::setInput(const QString& lesson, const QString& name, std::vector<double> values,
                        const QString& label)
{
    const model::Input* input = find(lessonInputs(lesson), name.toStdString());
    if (!input || !input->has_field || !model::accepts(*input, values))
        return;

    const model::Inputs before = m_session.lessons[lesson.toStdString()].inputs;
    model::Inputs after = before;
    if (values == input->initial)
        after.erase(input->name);
    else
        after[input->name] = std::move(values);
    if (after == before)
        return;
    const auto words = [this, lesson, name, label] {
        const QString now = m_labelOf ? m_labelOf(lesson, name) : QString();
        return tr("change %1").arg(now.isEmpty() ? label : now);
    };
    push(new InputCommand(*this, lesson, before, after, m_drag, words));
}

void Document::resetInputs(const QString& lesson)
{
    const model::Inputs before = m_session.lessons[lesson.toStdString()].inputs;
    if (before.empty())
        return;
    endDrag();
    push(new InputCommand(*this, lesson, before, model::Inputs(), m_drag,
                          [] { return tr("return to the tutorial's values"); }));
}

void Document::resetRun()
{
    collect();
    if (!m_session.run || m_session.run->latest.iteration == 0)
        return;
    endDrag();
    push(new ResetCommand(*this, [] { return tr("reset the training"); }));
}

void Document::push(NamedCommand* command)
{
    m_undoStack.push(new UndoEntry(std::shared_ptr<NamedCommand>(command)));
    boundUndo();
}

void Document::boundUndo()
{
    UndoMemory memory;
    memory.ignore(&*m_session.dataset);
    for (int i = m_undoStack.count() - 1; i >= 0; --i) {
        NamedCommand& change = *entryAt(m_undoStack, i).change();
        UndoMemory withIt = memory;
        change.count(withIt);
        if (withIt.bytes() > mostBytesOfUndo) {
            change.spare();
            withIt = memory;
            change.count(withIt);
        }
        if (withIt.bytes() > mostBytesOfUndo) {
            dropUndo(i + 1);
            return;
        }
        memory = withIt;
    }
}

void Document::dropUndo(int count)
{
    std::vector<std::shared_ptr<NamedCommand>> kept;
    for (int i = count; i < m_undoStack.count(); ++i)
        kept.push_back(entryAt(m_undoStack, i).change());
    const int clean = m_undoStack.cleanIndex() - count;
    m_undoStack.clear();
    if (clean != 0)
        m_undoStack.resetClean();
    for (const auto& change : kept) {
        auto* entry = new UndoEntry(change, true);
        m_undoStack.push(entry);
        entry->letMerge();
        if (m_undoStack.count() == clean)
            m_undoStack.setClean();
    }
}

void Document::retranslate()
{
    for (int i = 0; i < m_undoStack.count(); ++i)
        entryAt(m_undoStack, i).sayAgain();
}

void Document::applyInput(const QString& lesson, const model::Inputs& changed)
{
    m_session.lessons[lesson.toStdString()].inputs = changed;
    emit inputsChanged(lesson);
}

void Document::setData(model::Dataset dataset, session::DataOrigin origin,
                       std::optional<model::RowSummary> summary)
{
    const QString name = QFileInfo(QString::fromStdString(origin.path)).fileName();
    if (!summary)
        summary = model::sum_up(dataset);
    push(new DataCommand(*this, std::move(dataset), std::move(*summary), std::move(origin),
                         [name] { return tr("load %1").arg(name); }));
}

void Document::useTutorialData()
{
    if (!m_session.origin)
        return;
    const model::Dataset dataset = model::tutorial_dataset();
    push(new DataCommand(*this, dataset, model::sum_up(dataset), std::nullopt,
                         [] { return tr("return to the tutorial's rows"); }));
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
    m_session.lessons[lesson.toStdString()].finished = true;
    emit finished(lesson);
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
