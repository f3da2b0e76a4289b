// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"

#include "gui/base/rownumber.h"
#include "gui/document/runplaces.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gui
{

Document::Document(QObject* parent)
    : QObject(parent),
      m_session(session::fresh_session()),
      m_inputs(m_session),
      m_runs(m_session, m_inputs),
      m_changes(m_session, m_inputs, m_runs)
{
    connect(&m_runs, &Runs::advanced, this, &Document::setTrained);
    connect(&m_history.stack(), &QUndoStack::indexChanged, this, &Document::countChange);
    connect(&m_history.stack(), &QUndoStack::cleanChanged, this,
            [this] { emit dirtyChanged(isDirty()); });
}

session::Session Document::snapshot() const
{
    session::Session now = m_session;
    now.runs = m_runs.kept();
    for (const auto& [lesson, practice] : m_practice)
        now.lessons[lesson].inputs = practice.own;
    return now;
}

void Document::practise(const QString& lesson, const model::Inputs& values)
{
    pushPractice(lesson, withValues(lesson, values, LessonInputs::From::Fields),
                 [] { return tr("change several values"); });
}

void Document::pushPractice(const QString& lesson, model::Inputs inputs,
                            SessionCommand::Words words)
{
    const std::string id = lesson.toStdString();
    SessionParts parts = m_changes.ofInputs(lesson, std::move(inputs));
    if (!m_practice.contains(id))
        parts.practice[id] = SessionParts::Practice{m_session.lessons[id].inputs, ++m_practices};
    endDrag();
    push(std::move(parts), std::move(words));
}

void Document::endPractice(const QString& lesson)
{
    m_practiceOver[lesson.toStdString()] = m_practices;
    auto practice = m_practice.extract(lesson.toStdString());
    if (!practice)
        return;
    endDrag();
    push(m_changes.ofInputs(lesson, std::move(practice.mapped().own)),
         [] { return tr("change several values"); });
}

void Document::replace(session::Session session, std::optional<model::RowSummary> summary)
{
    m_runs.pauseAll();
    moveToWorkbench(session);
    std::map<std::string, session::TrainingRun> runs = std::exchange(session.runs, {});
    m_session = std::move(session);
    if (!summary)
        summary = model::sum_up(m_session.dataset);
    m_inputs.exchangeRows(*summary);
    takeInputs(runs);
    m_runs.replace(std::move(runs));
    m_history.stack().clear();
    m_practice.clear();
    countChange();
    emit replaced();
    setSaved();
}

void Document::takeInputs(const std::map<std::string, session::TrainingRun>& runs)
{
    for (const model::LessonKind& kind : model::lesson_kinds()) {
        if (!kind.run)
            continue;
        const QString id = QString::fromUtf8(kind.id);
        const auto lesson = m_session.lessons.find(kind.id);
        const bool isThere = lesson != m_session.lessons.end();
        // A session may come from anywhere: what no run may have is left out.
        model::Inputs inputs =
            isThere ? m_inputs.possible(id, lesson->second.inputs) : model::Inputs();
        if (const auto run = runs.find(kind.id); run != runs.end())
            inputs = LessonInputs::withSettings(id, std::move(inputs), run->second.settings);
        // Opening a session makes no lesson that it does not have.
        if (isThere || !inputs.empty())
            m_session.lessons[kind.id].inputs = std::move(inputs);
    }
}

void Document::setSaved()
{
    m_trained = false;
    m_history.stack().setClean();
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
    return axesOf(m_session);
}

void Document::setAxes(Axes axes)
{
    const std::size_t features = m_session.dataset->features();
    if (axes == this->axes() || axes.across >= features || axes.up >= features)
        return;
    endDrag();
    SessionParts parts;
    parts.view = {axes, std::nullopt};
    push(std::move(parts), [] { return tr("change the axes"); });
}

void Document::askAbout(std::int64_t row)
{
    const session::Question asked{row, {}};
    if (row < 0 || row >= std::int64_t(m_session.dataset->rows()) || asked == question())
        return;
    endDrag();
    SessionParts parts;
    parts.question = asked;
    push(std::move(parts),
         [row] { return tr("ask about row %1").arg(QLocale().toString(qint64(row) + 1)); });
}

void Document::answer(const std::string& column, const std::string& text)
{
    session::Question asked = question();
    asked.answers[column] = text;
    if (asked == question())
        return;
    endDrag();
    SessionParts parts;
    parts.question = std::move(asked);
    push(std::move(parts),
         [column] { return tr("change %1").arg(QString::fromStdString(column)); });
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

QString Document::zoomKey(const QString& lesson, const QString& chart) const
{
    return keepsTutorialRows(lesson) ? chart + QStringLiteral("OfTutorial") : chart;
}

void Document::setInput(const QString& lesson, const QString& name, model::InputValue value,
                        const QString& label)
{
    const model::Inputs before = m_session.lessons[lesson.toStdString()].inputs;
    model::Inputs after = m_inputs.changed(lesson, before, name.toStdString(), std::move(value));
    if (after == before)
        return;
    const auto words = [this, lesson, name, label] {
        const QString now = m_labelOf ? m_labelOf(lesson, name) : QString();
        return tr("change %1").arg(now.isEmpty() ? label : now);
    };
    push(m_changes.ofEdit(lesson, std::move(after)), words,
         SessionCommand::DragKey{lesson + QLatin1Char('/') + name, m_drag});
}

void Document::setInputs(const QString& lesson, const model::Inputs& values,
                         LessonInputs::From from)
{
    model::Inputs after = withValues(lesson, values, from);
    if (after == m_session.lessons[lesson.toStdString()].inputs)
        return;
    endDrag();
    push(m_changes.ofInputs(lesson, std::move(after)), [] { return tr("change several values"); });
}

model::Inputs Document::withValues(const QString& lesson, const model::Inputs& values,
                                   LessonInputs::From from)
{
    model::Inputs after = m_session.lessons[lesson.toStdString()].inputs;
    for (const auto& [name, value] : values)
        after = m_inputs.changed(lesson, std::move(after), name, value, from);
    return after;
}

void Document::resetInputs(const QString& lesson)
{
    if (m_session.lessons[lesson.toStdString()].inputs.empty())
        return;
    endDrag();
    push(m_changes.ofInputs(lesson, {}), [] { return tr("return to the tutorial's values"); });
}

void Document::resetRun(const QString& lesson)
{
    if (run(lesson).timeline().computed() == 0)
        return;
    endDrag();
    SessionParts parts;
    const model::RunSettings& settings = run(lesson).settings();
    parts.trainings[lesson.toStdString()] = {
        RunState{model::with_start_of(model::as_it_goes_on(settings), settings)}, 0};
    push(std::move(parts), [] { return tr("reset the training"); });
}

void Document::giveUpDrag()
{
    m_history.undoDrag(m_drag);
    endDrag();
}

void Document::setByHand(const QString& lesson, std::int64_t iteration,
                         const model::SetByHand& number)
{
    const Run& run = this->run(lesson);
    const model::Network& network = run.timeline().initial().network;
    model::Turn turn{iteration, {number}, model::last_rates(run.settings())};
    const std::span<const model::Turn> turns(&turn, 1);
    if (iteration < 0 || iteration > run.timeline().computed() || !run.kind().turns ||
        !model::are_valid(turns) || !model::fit(turns, network))
        return;
    const bool isBias = number.input == network.layers[number.layer].inputs;
    const QString thing = QStringLiteral("%1/by hand/%2/%3/%4")
                              .arg(lesson)
                              .arg(number.layer)
                              .arg(number.unit)
                              .arg(number.input);
    push(
        m_changes.ofTurn(lesson, std::move(turn)),
        [isBias] { return isBias ? tr("set a bias by hand") : tr("set a weight by hand"); },
        SessionCommand::DragKey{thing, m_drag});
}

void Document::push(SessionParts parts, SessionCommand::Words words,
                    std::optional<SessionCommand::DragKey> key)
{
    // What is practised with is of these rows.
    if (parts.data) {
        for (const auto& [lesson, practice] : m_practice)
            parts.practice[lesson] = std::nullopt;
    }
    UndoMemory inUse;
    inUse.ignore(parts.data ? &*parts.data->dataset : &*m_session.dataset);
    m_history.push(
        std::make_unique<SessionCommand>(*this, std::move(parts), std::move(words), std::move(key)),
        inUse);
}

void Document::exchange(SessionParts& parts)
{
    // A run belongs to the rows that it was made on: it leaves before they do, and comes after.
    std::map<std::string, SessionParts::Training> trainings;
    for (auto& [lesson, training] : parts.trainings) {
        Run& run = m_runs.of(lesson);
        run.pause();
        const std::int64_t here = step(QString::fromStdString(lesson));
        trainings.emplace(lesson, training.after(run, here));
        training = {run.state(), here, training.change};
    }
    for (auto& [lesson, inputs] : parts.inputs)
        std::swap(m_session.lessons[lesson].inputs, inputs);
    for (auto& [lesson, practice] : parts.practice) {
        auto now = m_practice.extract(lesson);
        if (practice && practice->number > m_practiceOver[lesson])
            m_practice[lesson] = std::move(*practice);
        else if (practice)
            m_session.lessons[lesson].inputs = std::move(practice->own);
        practice = now ? std::optional(std::move(now.mapped())) : std::nullopt;
    }
    if (parts.data) {
        std::swap(m_session.dataset, parts.data->dataset);
        std::swap(m_session.origin, parts.data->origin);
        std::swap(m_session.view, parts.data->view);
        m_inputs.exchangeRows(parts.data->summary);
    }
    if (parts.view) {
        const SessionParts::View before{axes(), zoom(chartOfAxes)};
        m_session.view.horizontal_feature = std::int64_t(parts.view->axes.across);
        m_session.view.vertical_feature = std::int64_t(parts.view->axes.up);
        setZoom(chartOfAxes, parts.view->zoom);
        parts.view = before;
    }
    if (parts.question)
        std::swap(m_session.view.question, *parts.question);
    if (parts.answers)
        std::swap(m_session.answers, parts.answers->given);
    for (const session::ReachedGoal& goal : parts.goals) {
        if (std::erase(m_session.goals, goal) == 0)
            m_session.goals.push_back(goal);
    }
    for (const auto& [lesson, training] : trainings) {
        m_runs.restore(lesson, training.run);
        if (training.step != parts.trainings.at(lesson).step)
            setStep(QString::fromStdString(lesson), training.step);
    }
    tell(parts);
}

void Document::tell(const SessionParts& exchanged)
{
    if (exchanged.data) {
        emit dataChanged();
        return;
    }
    for (const auto& [lesson, inputs] : exchanged.inputs)
        emit inputsChanged(QString::fromStdString(lesson));
    if (exchanged.view)
        emit axesChanged();
    if (exchanged.question)
        emit questionChanged();
    if (exchanged.answers)
        emit answersChanged();
    if (!exchanged.goals.empty())
        emit goalsChanged();
    for (const auto& [lesson, training] : exchanged.trainings) {
        if (!exchanged.inputs.contains(lesson))
            emit runChanged(QString::fromStdString(lesson));
    }
}

void Document::retranslate()
{
    m_history.sayAgain();
}

} // namespace gui
