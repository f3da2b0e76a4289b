// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/judged_answer.h"

namespace session
{

JudgedAnswer judge(const GivenAnswer& given)
{
    JudgedAnswer judged{model::find_question(given.question)};
    if (!judged.question)
        return judged;
    judged.found = JudgedAnswer::taken_for_damaged;
    if (model::can_ask(*judged.question, given.numbers)) {
        const model::Step scene = model::scene_of(*judged.question, given.numbers);
        judged.right = judged.question->right(scene);
        const model::Judgement found = model::judge(*judged.question, scene, given.text);
        if (given.rule == model::taken_for_shown && given.text.empty())
            judged.found = model::taken_for_shown;
        else if (found.is_answer())
            judged.found = model::taken_for(found);
    }
    judged.is_as_kept = judged.found == given.rule;
    return judged;
}

} // namespace session
