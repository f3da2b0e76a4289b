// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/predicting.h"

#include "gui/base/strings.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace gui::predicting
{

namespace
{

QuestionCard::Words words(const QString& text, const model::Step& scene, const QStringList& names)
{
    return {questiontext::html(text, scene, names), questiontext::plain(text, scene, names)};
}

/// With a sentence of their own before them.
QuestionCard::Words after(const QString& sentence, const QuestionCard::Words& words)
{
    return {QStringLiteral("<i>%1</i><br>%2").arg(sentence.toHtmlEscaped(), words.html),
            inOneParagraph({questiontext::asSentence(sentence), words.plain})};
}

/// So many places from one end of a curve to the other: finer than a hand is.
constexpr int places = 250;

QPointF pointOf(const model::Curve& curve, double across)
{
    return {across, curve.height(across)};
}

/// Empty where nothing is to be placed.
PlaceOnCurve::Scene placeOf(const model::Question& question, const model::Step& scene)
{
    if (!question.curve || scene.id.empty())
        return {};
    const model::Curve& curve = *question.curve;
    PlaceOnCurve::Scene place;
    for (int i = 0; i <= places; ++i)
        place.curve << pointOf(curve, curve.from + (curve.to - curve.from) * i / places);
    place.across = toString(curve.across);
    place.up = toString(curve.up);
    place.start = {scene.number(curve.across), scene.number(curve.up)};
    return place;
}

/// None where the scene has none.
TwoCurves::Curves curvesOf(const model::Step& scene)
{
    using Of = TwoCurves::Curves::Of;
    const auto pair = [&](Of of, const char* first, const char* second) {
        const model::Value* one = scene.find(first);
        const model::Value* other = scene.find(second);
        return one && other ? TwoCurves::Curves{of, one->numbers, other->numbers}
                            : TwoCurves::Curves();
    };
    const TwoCurves::Curves copies = pair(Of::Copies, "copy_curve", "whole_curve");
    return copies.isEmpty() ? pair(Of::Rows, "seen_curve", "new_curve") : copies;
}

/// How it is answered, where that does not show by itself.
QString hintFor(model::Kind kind)
{
    switch (kind) {
    case model::Kind::Order:
        return QCoreApplication::translate(
            "gui::QuestionCard", "Drag lines, or move them with Ctrl and the arrow keys.");
    case model::Kind::Line:
        return QCoreApplication::translate(
            "gui::QuestionCard", "Click on it, or go there with the arrow keys and press Enter.");
    case model::Kind::Place:
        return QCoreApplication::translate(
            "gui::QuestionCard", "Click there, drag the point, or move it with the arrow keys.");
    case model::Kind::Number:
    case model::Kind::Choice:
    case model::Kind::Sign:
        break;
    }
    return {};
}

} // namespace

QuestionCard::Asked asked(const model::Question& question, const QuestionText& text,
                          const model::Step& scene, const QStringList& names)
{
    QuestionCard::Asked asked{toString(question.id), words(text.prompt, scene, names)};
    asked.areOrdered = question.kind == model::Kind::Order;
    const bool isListing = asked.areOrdered || question.kind == model::Kind::Line;
    for (const QuestionText::Choice& choice : text.choices) {
        QString code = choice.text;
        if (isListing)
            asked.lines << LineList::Line{choice.id, code.remove(QLatin1Char('`'))};
        else
            asked.choices << QuestionCard::Choice{choice.id, words(choice.text, scene, names)};
    }
    asked.place = placeOf(question, scene);
    if (const QString hint = hintFor(question.kind); !hint.isEmpty()) {
        asked.prompt.html += QStringLiteral("<br><i>%1</i>").arg(hint.toHtmlEscaped());
        asked.prompt.plain += QLatin1Char(' ') + hint;
    }
    asked.curves = curvesOf(scene);
    return asked;
}

QuestionCard::Asked asBlank(QuestionCard::Asked asked, const QString& place)
{
    asked.id += QStringLiteral("/blank");
    asked.prompt = after(place, asked.prompt);
    asked.blank = place;
    return asked;
}

QuestionCard::Words ofOtherNumbers(const QuestionCard::Words& words)
{
    return after(QCoreApplication::translate("gui::QuestionCard",
                                             "These are other numbers than the page shows."),
                 words);
}

QuestionCard::Told told(const model::Question& question, const session::GivenAnswer& given,
                        const Outcome& outcome, const QStringList& names)
{
    QuestionCard::Told told{words(outcome.predicted, outcome.scene, names),
                            words(outcome.happened, outcome.scene, names),
                            words(outcome.why, outcome.scene, names)};
    told.place = placeOf(question, outcome.scene);
    if (told.place.curve.isEmpty())
        return told;
    told.place.right = pointOf(*question.curve, question.right(outcome.scene).number);
    // A file may say that it was put anywhere.
    const auto placed = model::typed_number(given.text);
    if (placed && placed->value >= question.curve->from && placed->value <= question.curve->to)
        told.place.placed = pointOf(*question.curve, placed->value);
    return told;
}

model::Inputs otherNumbers(const model::Question& question,
                           const std::vector<session::GivenAnswer>& answers)
{
    const auto asked = std::ranges::count(answers, question.id, &session::GivenAnswer::question);
    return model::drawn_numbers(question, std::uint32_t(asked));
}

std::int64_t today()
{
    return QDate(1970, 1, 1).daysTo(QDate::currentDate());
}

session::GivenAnswer given(const model::Question& question, const model::Inputs& numbers,
                           const QString& text, std::string_view takenFor)
{
    return {std::string(question.id), numbers, text.trimmed().toStdString(), std::string(takenFor),
            today()};
}

} // namespace gui::predicting
