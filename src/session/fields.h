// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/origin_fields.h"
#include "session/session.h"

#include <array>
#include <cstdint>
#include <optional>
#include <random>

/// What a session file holds, field by field: one description that serves for saving and for
/// loading.
///
/// `Archive` is a Writer or a Reader (archive.cpp). Everything is written as numbers of fixed
/// width, counts before what is counted; what is chosen from a few as one byte, its position in the
/// enumeration (which may only grow at its end).
///
/// The format grows at the end only: a field of a later format is read where `archive.format()` is
/// at least that format and keeps its default otherwise. What is written here is never changed or
/// removed.
namespace session
{

template <class Archive>
void fields(Archive& archive, Value<Archive, LessonState>& lesson)
{
    archive.number(lesson.step);
    archive.truth(lesson.finished);
    archive.map(lesson.inputs, [&](auto& values) { archive.numbers(values); });
}

template <class Archive>
void fields(Archive& archive, Value<Archive, model::Dataset>& dataset)
{
    archive.text(dataset.name);
    texts(archive, dataset.feature_names);
    archive.text(dataset.target_name);
    archive.numbers(dataset.inputs);
    archive.numbers(dataset.targets);
    archive.numbers(dataset.train_rows);
    archive.numbers(dataset.test_rows);
}

template <class Archive>
void fields(Archive& archive, Value<Archive, model::RunSettings>& settings)
{
    archive.number(settings.learning_rate);
    archive.number(settings.iterations);
    archive.number(settings.seed);
    archive.number(settings.record_every);
    archive.numbers(settings.hidden);
    archive.choice(settings.hidden_activation, model::activation_functions().size());
}

template <class Archive>
void fields(Archive& archive, Value<Archive, model::Layer>& layer)
{
    archive.number(layer.inputs);
    archive.number(layer.units);
    archive.numbers(layer.weights);
    archive.numbers(layer.bias);
    archive.choice(layer.activation, model::activation_functions().size());
}

/// The 624 words of the generator, then how many of them have been used.
using EngineWords = std::array<std::uint32_t, std::mt19937::state_size + 1>;
EngineWords words_of(const std::mt19937& engine);
/// Nothing for words that no generator ever holds.
std::optional<std::mt19937> engine_of(const EngineWords& words);

template <class Archive>
void fields(Archive& archive, Value<Archive, model::TrainingState>& state)
{
    archive.list(state.network.layers, [&](auto& layer) { fields(archive, layer); });
    archive.random(state.random);
    archive.number(state.iteration);
}

template <class Archive>
void fields(Archive& archive, Value<Archive, TrainingRun>& run)
{
    fields(archive, run.settings);
    fields(archive, run.initial);
    fields(archive, run.latest);
    archive.numbers(run.history);
    archive.optional(run.diverged_at, [&](auto& iteration) { archive.number(iteration); });
}

template <class Archive>
void fields(Archive& archive, Value<Archive, ViewState>& view)
{
    archive.number(view.horizontal_feature);
    archive.number(view.vertical_feature);
    archive.map(view.zoom, [&](auto& range) {
        archive.number(range.left);
        archive.number(range.right);
        archive.number(range.bottom);
        archive.number(range.top);
    });
}

template <class Archive>
void fields(Archive& archive, Value<Archive, Session>& session)
{
    archive.text(session.lesson);
    archive.map(session.lessons, [&](auto& lesson) { fields(archive, lesson); });
    archive.shared(session.dataset, [&](auto& dataset) { fields(archive, dataset); });
    archive.optional(session.origin, [&](auto& origin) { fields(archive, origin); });
    archive.optional(session.run, [&](auto& run) { fields(archive, run); });
    fields(archive, session.view);
    if (archive.format() >= 2 && session.run)
        archive.list(session.run->snapshots, [&](auto& state) { fields(archive, state); });
    if (archive.format() >= 3)
        archive.choice(session.speed, training_speeds);
    if (archive.format() >= 4 && session.origin)
        fields_since_4(archive, *session.origin);
    if (archive.format() >= 5) {
        archive.number(session.view.question.row);
        archive.map(session.view.question.answers, [&](auto& text) { archive.text(text); });
    }
    if (archive.format() >= 6 && session.origin)
        fields_since_6(archive, *session.origin);
}

} // namespace session
