// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/problem.h"

namespace table
{

bool is_phrase(ProblemCode code, std::size_t argument)
{
    return (code == ProblemCode::OtherFormat && argument == 0) ||
           (code == ProblemCode::BadOption && argument == 1);
}

bool is_count(ProblemCode code, std::size_t argument)
{
    switch (code) {
    case ProblemCode::WrongEncoding:
    case ProblemCode::TooManyColumns:
    case ProblemCode::MoreRowsKeptOut:
    case ProblemCode::LinesSkipped:
    case ProblemCode::ShortRows:
    case ProblemCode::LinesBehindHeader:
    case ProblemCode::LateClosedQuote:
    case ProblemCode::Sampled:
        return argument == 0;
    case ProblemCode::LooksMissing:
    case ProblemCode::ConstantByGaps:
        return argument == 2;
    case ProblemCode::StrayNumbers:
        return argument == 2 || argument == 3;
    case ProblemCode::NotNumbers:
    case ProblemCode::GapWords:
    case ProblemCode::LongName:
    case ProblemCode::MergedCells:
    case ProblemCode::TargetNeedsPositive:
        return argument == 1;
    case ProblemCode::NotATable:
    case ProblemCode::TooManyRows:
    case ProblemCode::TooFewFields:
    case ProblemCode::TooManyFields:
    case ProblemCode::TooFewRows:
    case ProblemCode::TooManyFeatures:
        return true;
    default:
        return false;
    }
}

bool is_number(ProblemCode code, std::size_t argument)
{
    if (code == ProblemCode::LooksMissing)
        return argument > 2;
    return (code == ProblemCode::OutsideLearned || code == ProblemCode::TooLargeNumbers ||
            code == ProblemCode::ThresholdOutside) &&
           argument > 0;
}

std::string shown_argument(const Problem& problem, std::size_t argument)
{
    // More than any list of excerpts has.
    constexpr std::size_t longest = 700;
    constexpr std::size_t longest_name = 200;
    return without_middle(problem.arguments[argument], argument == 0 ? longest_name : longest);
}

std::string sentence(const Problem& problem)
{
    std::string result;
    for (const char* at = pattern(problem.code); *at; ++at) {
        const std::size_t index = static_cast<std::size_t>(at[1] - '1');
        if (*at == '%' && at[1] >= '1' && index < problem.arguments.size()) {
            result += shown_argument(problem, index);
            ++at;
        } else {
            result += *at;
        }
    }
    return result;
}

} // namespace table
