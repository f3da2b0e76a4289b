// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/questioncard.h"
#include "gui/texts/outcome.h"
#include "session/given_answer.h"

#include <vector>

/// What a lesson's page and a review have in common: how a question comes on a card, and how what
/// was answered is kept.
namespace gui::predicting
{

/// The question, about this scene. The names are those of the numbers of a row; empty where they
/// have none.
QuestionCard::Asked asked(const model::Question& question, const QuestionText& text,
                          const model::Step& scene, const QStringList& names = {});
/// The same of a number that is left blank in a picture: where it is, is said first, and by the
/// field.
QuestionCard::Asked asBlank(QuestionCard::Asked asked, const QString& place);
/// The words with a sentence before them: that the page beside the card has other numbers.
QuestionCard::Words ofOtherNumbers(const QuestionCard::Words& words);
/// What has come of an answer to it; what can be done next is left to the caller.
QuestionCard::Told told(const model::Question& question, const session::GivenAnswer& given,
                        const Outcome& outcome, const QStringList& names = {});

/// Numbers to ask it with once more, others after every answer.
model::Inputs otherNumbers(const model::Question& question,
                           const std::vector<session::GivenAnswer>& answers);

/// Counted from the first of January 1970.
std::int64_t today();
/// An answer of today, and what it was taken for.
session::GivenAnswer given(const model::Question& question, const model::Inputs& numbers,
                           const QString& text, std::string_view takenFor);

} // namespace gui::predicting
