// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/outcome.h"

#include "gui/base/numbers.h"
#include "gui/base/strings.h"

#include <QLocale>

#include <algorithm>

namespace gui
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(gui::Outcome)
};

/// A number, or the words of a choice, under a name that texts use.
model::Value valueOf(std::string name, const model::Answer& answer, const QuestionText& text)
{
    if (answer.choice.empty())
        return model::number(std::move(name), answer.number);
    const QString words = text.choice(QString::fromStdString(answer.choice));
    return model::word(std::move(name), words.toStdString());
}

/// What a person typed is nobody's mark. A number has the signs of the page: a comma that was taken
/// for the decimal mark is not read back as one between thousands.
QString asTyped(const std::string& text)
{
    QString typed = QString::fromStdString(text).left(int(model::longest_answer));
    if (model::typed_number(text)) {
        const QString mark = QLocale().decimalPoint();
        typed.replace(QLatin1Char(','), QLatin1Char('.')).replace(QLatin1Char('.'), mark);
        typed.replace(QLatin1Char('-'), minusSign);
    }
    return typed;
}

} // namespace

Outcome outcomeOf(const model::Question& question, const QuestionText& text,
                  const session::GivenAnswer& given)
{
    Outcome outcome;
    if (!model::can_ask(question, given.numbers))
        return outcome;
    outcome.scene = model::scene_of(question, given.numbers);
    const model::Judgement found = model::judge(question, outcome.scene, given.text);
    const bool isNumber = model::is_number(question.kind);
    const auto wordsOf = [&](const std::string& choice) {
        const QString ids = QString::fromStdString(choice);
        return question.kind == model::Kind::Order ? QLatin1Char('\n') + text.inOrder(ids)
                                                   : text.choice(ids);
    };
    const QString chosen = found.is_answer() ? wordsOf(given.text) : asTyped(given.text);
    const QString right =
        isNumber ? QStringLiteral("{right}") : wordsOf(question.right(outcome.scene).choice);
    const QString happens = question.kind == model::Kind::Order  ? Texts::tr("In order: %1")
                            : question.kind == model::Kind::Line ? Texts::tr("It is the line %1")
                                                                 : Texts::tr("What happens: %1");
    const bool isListing =
        question.kind == model::Kind::Order || question.kind == model::Kind::Line;
    outcome.isRight = found.is_right();
    outcome.why = text.why;
    if (given.rule == model::taken_for_shown) {
        outcome.happened = isNumber    ? Texts::tr("It is %1.").arg(right)
                           : isListing ? happens.arg(right)
                                       : right;
    } else {
        outcome.predicted = isNumber ? Texts::tr("You predicted %1.").arg(asTyped(given.text))
                                     : Texts::tr("You predicted: %1").arg(chosen);
        if (found.verdict == model::Verdict::Rounded)
            outcome.happened = Texts::tr("It is %1: right, rounded.").arg(right);
        else if (found.is_right())
            outcome.happened = isNumber ? Texts::tr("It is %1: you were right.").arg(right)
                                        : Texts::tr("You were right.");
        else
            outcome.happened = isNumber ? Texts::tr("It is %1.").arg(right) : happens.arg(right);
    }
    outcome.scene.values.push_back(valueOf("right", question.right(outcome.scene), text));
    const auto rule = std::ranges::find(question.wrong, found.rule, &model::WrongRule::id);
    if (rule != question.wrong.end()) {
        outcome.scene.values.push_back(valueOf("wrong", rule->answer(outcome.scene), text));
        outcome.why = text.wrong.value(toString(rule->id), text.why);
    }
    return outcome;
}

QString refusalOf(const model::Question& question, model::Verdict verdict, const QString& text)
{
    if (question.kind == model::Kind::Line)
        return Texts::tr("Point at a line.");
    if (question.kind == model::Kind::Place)
        return Texts::tr("Put the point on the curve first, or ask to be shown.");
    if (question.kind != model::Kind::Number)
        return Texts::tr("Choose one of them.");
    if (text.trimmed().isEmpty())
        return Texts::tr("Type a number, or ask to be shown.");
    if (verdict == model::Verdict::TooLong)
        return Texts::tr("That is longer than any number. Two decimals are enough.");
    if (verdict == model::Verdict::TooRough)
        return Texts::tr("That may be right. Give two decimals, so that it shows.");
    return Texts::tr("That is no number. Type one such as %1, or a fraction such as 3/5.")
        .arg(pageNumber(0.6));
}

} // namespace gui
