// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/lessoninputs.h"

#include "model/option_inputs.h"

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// Whether a list may take the place of one that has more than may stand there, as that of a run
/// from elsewhere: what is beyond stays or comes nearer.
bool comesNearer(const model::InputKind& kind, const model::InputValue& before,
                 model::InputValue value)
{
    const auto* list = std::get_if<model::List>(&kind);
    if (!list)
        return false;
    model::List wider = *list;
    wider.longest = std::max(list->longest, before.numbers.size());
    const std::size_t both = std::min(before.numbers.size(), value.numbers.size());
    for (std::size_t i = 0; i < both; ++i) {
        double& number = value.numbers[i];
        if (number > list->maximum && number <= before.numbers[i] && number == std::floor(number))
            number = list->maximum;
    }
    return model::accepts(wider, value);
}

} // namespace

const model::LessonKind* LessonInputs::kind(const QString& lesson)
{
    return model::find_lesson_kind(lesson.toStdString());
}

LessonInputs::LessonInputs(const session::Session& session)
    : m_session(session), m_summary(model::sum_up(session.dataset))
{
}

void LessonInputs::exchangeRows(model::RowSummary& summary)
{
    std::swap(m_summary, summary);
    m_known.clear();
}

const std::vector<model::Input>& LessonInputs::tutorials(const QString& lesson)
{
    static std::map<QString, std::vector<model::Input>> known;
    const auto entry = known.find(lesson);
    if (entry != known.end())
        return entry->second;
    const model::LessonKind* found = kind(lesson);
    return known[lesson] = found ? found->inputs() : std::vector<model::Input>();
}

const model::Input* LessonInputs::find(const std::vector<model::Input>& inputs,
                                       const std::string& name)
{
    const auto input = std::ranges::find(inputs, name, &model::Input::name);
    return input == inputs.end() ? nullptr : &*input;
}

model::RowNumbers LessonInputs::chosenRows(const QString& lesson) const
{
    const auto state = m_session.lessons.find(lesson.toStdString());
    const model::LessonKind* found = kind(lesson);
    if (!m_session.origin || !found || state == m_session.lessons.end() ||
        !session::can_use_rows(m_session, *found))
        return {};
    const auto choice = state->second.inputs.find(model::chosen_rows);
    if (choice == state->second.inputs.end() || choice->second.numbers.size() != found->rows)
        return {};
    // What a file says is not to be trusted.
    const double count = double(m_session.dataset->rows());
    const auto exists = [count](double row) {
        return row >= 0 && row < count && row == std::floor(row);
    };
    if (!std::ranges::all_of(choice->second.numbers, exists))
        return {};
    return {choice->second.numbers.begin(), choice->second.numbers.end()};
}

const std::vector<model::Input>& LessonInputs::of(const QString& lesson) const
{
    const model::RowNumbers rows = chosenRows(lesson);
    if (rows.empty())
        return tutorials(lesson);
    Known& known = m_known[lesson];
    if (known.rows != rows)
        known = {rows, kind(lesson)->inputs_of_rows(m_session.dataset, m_summary, rows)};
    return known.inputs;
}

model::Inputs LessonInputs::changed(const QString& lesson, model::Inputs before,
                                    const std::string& name, model::InputValue value,
                                    From from) const
{
    const model::Input* input = find(of(lesson), name);
    if (!input || input->source == model::Source::Rows)
        return before;
    const auto now = before.find(name);
    const bool isBeyond = now != before.end() && !model::accepts(input->kind, now->second);
    const bool isOfRun =
        from == From::Run && model::may_have(*input, value, m_session.dataset->features());
    if (!model::accepts(input->kind, value) && !isOfRun &&
        !(isBeyond && comesNearer(input->kind, now->second, value)))
        return before;
    if (value == model::initial_value(input->kind))
        before.erase(input->name);
    else
        before[input->name] = std::move(value);
    return before;
}

model::Inputs LessonInputs::withRows(const QString& lesson, const model::RowNumbers& rows,
                                     const model::Dataset& dataset,
                                     const model::RowSummary& summary) const
{
    const std::vector<model::Input>& before = of(lesson);
    const std::vector<model::Input> after =
        rows.empty() ? tutorials(lesson) : kind(lesson)->inputs_of_rows(dataset, summary, rows);
    model::Inputs kept;
    const auto state = m_session.lessons.find(lesson.toStdString());
    if (state != m_session.lessons.end()) {
        for (const auto& [name, value] : state->second.inputs) {
            const model::Input* same = find(after, name);
            const model::Input* known = find(before, name);
            if (same && known && *same == *known && same->source == model::Source::Person)
                kept[name] = value;
        }
    }
    kept.erase(model::chosen_rows);
    if (!rows.empty())
        kept[model::chosen_rows] = std::vector<double>(rows.begin(), rows.end());
    return kept;
}

model::Inputs LessonInputs::possible(const QString& lesson, model::Inputs changed) const
{
    std::erase_if(changed, [this, &lesson](const auto& value) {
        const model::Input* input = find(tutorials(lesson), value.first);
        return !input || !model::may_have(*input, value.second, m_session.dataset->features());
    });
    return changed;
}

model::Inputs LessonInputs::withSettings(const QString& lesson, model::Inputs changed,
                                         const model::RunSettings& settings)
{
    for (auto& [name, value] : kind(lesson)->run->values(model::as_it_goes_on(settings))) {
        const model::Input* input = find(tutorials(lesson), name);
        if (input && model::initial_value(input->kind) == value)
            changed.erase(name);
        else
            changed[name] = std::move(value);
    }
    return changed;
}

model::Inputs LessonInputs::values(const QString& lesson) const
{
    const auto state = m_session.lessons.find(lesson.toStdString());
    return values(lesson,
                  state == m_session.lessons.end() ? model::Inputs() : state->second.inputs);
}

model::Inputs LessonInputs::values(const QString& lesson, const model::Inputs& changed) const
{
    const std::vector<model::Input>& known = of(lesson);
    const model::LessonKind* found = kind(lesson);
    const bool trains = found && found->run;
    model::Inputs values = model::initial_values(known);
    // A session may come from anywhere: what a field would refuse is left out. Where a lesson
    // trains that has been seen to, and a run may have what could not be typed there.
    for (const auto& [name, value] : changed) {
        const model::Input* input = find(known, name);
        if (input && (trains || model::accepts(input->kind, value)))
            values[name] = value;
    }
    return values;
}

} // namespace gui
