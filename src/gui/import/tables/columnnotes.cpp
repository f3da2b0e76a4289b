// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/columnnotes.h"

#include "gui/texts/problemtext.h"

#include <QCoreApplication>

#include <map>

namespace gui
{

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("ColumnNotes", text);
}

/// A few words for what is said about a column; nothing where it is about something else.
QString brief(const table::Problem& problem)
{
    const auto argument = [&problem](std::size_t index) {
        return QString::fromStdString(table::excerpt(problem.arguments[index], 16));
    };
    switch (problem.code) {
    case table::ProblemCode::RowNumbers:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "counts the rows"));
    case table::ProblemCode::CountsUp:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "goes up by one"));
    case table::ProblemCode::Identifier:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "an identifier"));
    case table::ProblemCode::AllDifferent:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "all different"));
    case table::ProblemCode::HoldsDates:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "dates or times"));
    case table::ProblemCode::MostlyNumbers:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "numbers, but “%1”")).arg(argument(1));
    case table::ProblemCode::NotNumbers:
    case table::ProblemCode::GapWords:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "“%1” is missing")).arg(argument(2));
    case table::ProblemCode::AmbiguousGroups:
    case table::ProblemCode::OddNumber:
    case table::ProblemCode::OtherWriting:
    case table::ProblemCode::Postcodes:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "“%1” is a number?")).arg(argument(1));
    case table::ProblemCode::MixedUnits:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "mixes %1")).arg(argument(1));
    case table::ProblemCode::SomeWithoutUnit:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "%1 and no unit")).arg(argument(1));
    case table::ProblemCode::PointsOfMost:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "points out of %1")).arg(argument(1));
    case table::ProblemCode::UnitTakenOff:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "in %1")).arg(argument(1));
    case table::ProblemCode::KeepsZeros:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "codes such as %1")).arg(argument(1));
    case table::ProblemCode::DifferInCase:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "Join “%1” and “%2”"))
            .arg(argument(1), argument(2));
    case table::ProblemCode::SpellingsJoined:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "Separate “%1” and “%2”"))
            .arg(argument(1), argument(2));
    case table::ProblemCode::GapsAreLabel:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "Take empty for no value"));
    case table::ProblemCode::GapsAreGaps:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "Take empty for a label"));
    case table::ProblemCode::LooksMissing:
    case table::ProblemCode::DashIsNought:
    case table::ProblemCode::UsualMarkCounts:
    case table::ProblemCode::MinusIsLabel:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "Take “%1” for no value")).arg(argument(1));
    case table::ProblemCode::UnknownUnit:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "Take for numbers in “%1”")).arg(argument(1));
    case table::ProblemCode::StrayNumbers:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "words, but “%1”")).arg(argument(1));
    case table::ProblemCode::TwoNumbers:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "two numbers in one"));
    case table::ProblemCode::NowWords:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "numbers before, now “%1”")).arg(argument(1));
    case table::ProblemCode::NowNumbers:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "labels before, now numbers"));
    case table::ProblemCode::NewLabels:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "not there before: %1")).arg(argument(1));
    case table::ProblemCode::LostLabels:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "no longer there: %1")).arg(argument(1));
    case table::ProblemCode::NowOtherUnit:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "in %1 before, now in %2"))
            .arg(argument(1), argument(2));
    case table::ProblemCode::NowNoUnit:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "in %1 before, now no unit")).arg(argument(1));
    case table::ProblemCode::NowUnit:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "no unit before, now in %1")).arg(argument(1));
    case table::ProblemCode::WordForGap:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "“%1” is a gap")).arg(argument(1));
    case table::ProblemCode::KeepsQuotes:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "a quote mark in %1")).arg(argument(1));
    case table::ProblemCode::ConstantFeature:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "always the same"));
    case table::ProblemCode::NearlyConstantFeature:
        return say(QT_TRANSLATE_NOOP("ColumnNotes", "nearly always the same"));
    default:
        return {};
    }
}

ColumnNote::Offer offer(const table::Problem& problem)
{
    switch (problem.code) {
    case table::ProblemCode::DifferInCase:
        return ColumnNote::Offer::Join;
    case table::ProblemCode::SpellingsJoined:
        return ColumnNote::Offer::Separate;
    case table::ProblemCode::GapsAreLabel:
        return ColumnNote::Offer::LeaveGaps;
    case table::ProblemCode::GapsAreGaps:
        return ColumnNote::Offer::LabelGaps;
    case table::ProblemCode::LooksMissing:
    case table::ProblemCode::DashIsNought:
    case table::ProblemCode::UsualMarkCounts:
    case table::ProblemCode::MinusIsLabel:
        return ColumnNote::Offer::NameMarks;
    case table::ProblemCode::UnknownUnit:
        return ColumnNote::Offer::TakeNumbers;
    default:
        return ColumnNote::Offer::None;
    }
}

ColumnNote noteOnType(table::ColumnType type)
{
    if (type == table::ColumnType::Text)
        return {say(QT_TRANSLATE_NOOP("ColumnNotes", "free text")), {}};
    if (type == table::ColumnType::Empty)
        return {say(QT_TRANSLATE_NOOP("ColumnNotes", "nothing in it")), {}};
    return {};
}

} // namespace

std::vector<ColumnNote> columnNotes(const std::vector<table::ColumnSummary>& columns,
                                    const std::vector<table::Problem>& warnings)
{
    std::map<std::string_view, std::size_t> places;
    for (std::size_t column = 0; column < columns.size(); ++column)
        places.emplace(columns[column].name, column);
    std::vector<ColumnNote> notes(columns.size());
    for (const table::Problem& warning : warnings) {
        const QString words = brief(warning);
        const auto place = words.isEmpty()
                               ? places.end()
                               : places.find(std::string_view(warning.arguments.front()));
        if (place == places.end())
            continue;
        ColumnNote& note = notes[place->second];
        const ColumnNote::Offer offered = offer(warning);
        if (note.brief.isEmpty() || offered > note.offer)
            note = {words, problemTextWithPlace(warning), offered,
                    offered == ColumnNote::Offer::NameMarks
                        ? QString::fromStdString(warning.arguments[1])
                        : QString()};
    }
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (notes[column].brief.isEmpty())
            notes[column] = noteOnType(columns[column].type);
    return notes;
}

} // namespace gui
