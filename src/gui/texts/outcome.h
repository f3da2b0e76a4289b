// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/texts/questiontext.h"
#include "model/judging.h"
#include "session/given_answer.h"

#include <QCoreApplication>

namespace gui
{

/// What has come of an answer, in three texts, always in this order. All of it is worked out anew
/// from the numbers that the question was asked with.
struct Outcome {
    /// What was predicted; empty where the person asked to be shown.
    QString predicted;
    QString happened;
    /// Why the two differ: the text of the wrong rule, with its number beside the right one. Where
    /// they do not, how the right one comes about.
    QString why;
    bool isRight = false;
    /// What the placeholders of these texts stand for.
    model::Step scene;
};

/// \pre the question can be asked with the numbers of the answer, or they are shown as far as they
/// go
Outcome outcomeOf(const model::Question& question, const QuestionText& text,
                  const session::GivenAnswer& given);

/// Why a text is no answer, and what to do.
QString refusalOf(const model::Question& question, model::Verdict verdict, const QString& text);

} // namespace gui
