// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/blanks.h"
#include "model/inputs.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace gui
{

/// What a link in a lesson's prose does, such as `[Open the sample](do:sample/blobs.csv)`: it says
/// so by its address, which is the same in every language. Window's Deeds do them.
struct Deed {
    enum class Kind {
        /// `do:lesson/training`: shows that lesson, where the person left it.
        Lesson,
        /// `do:sample/blobs.csv`: opens a sample, with all that opening a file asks and says.
        Sample,
        /// `do:data`: asks for a file of the person's.
        Data,
        /// `do:settings/workbench?hidden=4&seed=7`: shows that lesson with these values in its
        /// fields, as session::Setup says them; undoable.
        Settings,
        /// `do:guide/console`: the user guide, open at that page.
        Guide,
        /// `do:word/neuron`: the glossary, open at that word.
        Word,
        /// `do:step/error/square`: that step of that lesson.
        Step,
        /// `do:blanks/layers-back/3`: leaves so many numbers of a picture blank, to be worked out:
        /// see model::find_blanks() and model::blanks_named().
        Blanks,
    };

    Kind kind = Kind::Lesson;
    /// Which lesson, sample, page or word; empty for data.
    QString target;
    /// Of the lesson, the step that is meant.
    QString step = {};
    /// Which numbers are left blank, and how many of them.
    const model::Blanks* blanks = nullptr;
    std::size_t blankCount = 0;
    /// Of settings: the fields that change.
    model::Inputs values = {};

    /// What a link asks for; nothing where it is no such link, or has what no lesson accepts.
    static std::optional<Deed> of(const QUrl& link);
    /// Whether it is the address of a deed, known or not.
    static bool isAskedBy(const QUrl& link) { return link.scheme() == QLatin1String("do"); }
    /// What it does, in a sentence, and what becomes of a run by it.
    QString tip() const;
};

} // namespace gui
