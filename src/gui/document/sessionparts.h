// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/axes.h"
#include "gui/document/run.h"
#include "model/row_summary.h"

#include <QStringList>

#include <map>
#include <optional>
#include <string>

namespace gui
{

/// The parts of a session that a change concerns, as they stand on one side of it; what the change
/// leaves alone is absent. A value: what is large is shared.
struct SessionParts {
    /// Rows, and how a person looks at them: what is zoomed and asked belongs to those rows.
    struct Data {
        session::Shared<model::Dataset> dataset;
        model::RowSummary summary;
        std::optional<session::DataOrigin> origin;
        session::ViewState view;
    };
    /// What is on the axes of pictures of rows, and the part in view, which is in their units.
    struct View {
        Axes axes;
        std::optional<session::VisibleRange> zoom;
    };
    /// All that were given; the last one that tells one side from the other is of that lesson.
    struct Answers {
        std::vector<session::GivenAnswer> given;
        std::string lesson;
    };
    /// A run, and the place in it where the person is.
    struct Training {
        /// What a change makes of a run: another one, or the same, perhaps of another length or
        /// from rows that are read again. How far the same has been trained meanwhile stays.
        enum class Change { Other, Same };

        RunState run;
        std::int64_t step = 0;
        Change change = Change::Other;

        /// What takes the place of a run that stands so by now, with the person at that step.
        Training after(const Run& now, std::int64_t here) const;
    };

    /// What a person has while other inputs stand there to practise with.
    struct Practice {
        model::Inputs own;
        /// Counts the times that one has begun.
        int number = 0;
    };

    /// By lesson, what its inputs differ in from the tutorial's.
    std::map<std::string, model::Inputs> inputs = {};
    /// By lesson; nothing while the inputs that stand there are the person's own.
    std::map<std::string, std::optional<Practice>> practice = {};
    std::optional<Data> data = {};
    std::optional<View> view = {};
    std::optional<session::Question> question = {};
    std::optional<Answers> answers = {};
    /// By what is changed here these are reached: those that the session has are taken from it, the
    /// others come to it.
    std::vector<session::ReachedGoal> goals = {};
    /// By lesson.
    std::map<std::string, Training> trainings = {};

    /// The lessons on whose pages these parts are seen.
    QStringList lessons() const;
};

} // namespace gui
