// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/translatable.h"
#include "table/problem_entry.h"

#include <array>

namespace table
{

/// What is said of choices, of predictions and of the data set, in the order of the enumeration:
/// all that is not said of the file and its table.
inline constexpr std::array choice_entries = {
    Entry{ProblemCode::OneColumn, "one-column",
          QT_TRANSLATE_NOOP(
              "table", "The table has only one column, but learning needs a feature and a target. "
                       "Choose another delimiter, or add a column.")},
    Entry{ProblemCode::OnlyText, "only-text",
          QT_TRANSLATE_NOOP(
              "table",
              "Fewer than two columns hold numbers or a few labels, but learning needs a feature "
              "and a target. Choose another file, add a column, or change the type of one that was "
              "read as text.")},
    Entry{
        ProblemCode::NoTarget, "no-target",
        QT_TRANSLATE_NOOP(
            "table", "No column is the target. Give the column to be predicted the role Target.")},
    Entry{ProblemCode::SeveralTargets, "several-targets",
          QT_TRANSLATE_NOOP(
              "table",
              "Both %1 and %2 are targets. Keep one and make the other a feature or ignore it.")},
    Entry{ProblemCode::NoFeature, "no-feature",
          QT_TRANSLATE_NOOP("table",
                            "No column is a numeric feature. "
                            "Give at least one column of numbers or categories the role Feature.")},
    Entry{ProblemCode::TextFeature, "text-feature",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 holds free text, which cannot be a feature. Ignore it.")},
    Entry{ProblemCode::EmptyFeature, "empty-feature",
          QT_TRANSLATE_NOOP("table", "Column %1 has no values and cannot be used. Ignore it.")},
    Entry{ProblemCode::TextTarget, "text-target",
          QT_TRANSLATE_NOOP("table", "Column %1 holds free text, which cannot be the target. "
                                     "Choose a column with two labels or with numbers.")},
    Entry{ProblemCode::ConstantTarget, "constant-target",
          QT_TRANSLATE_NOOP(
              "table",
              "The target %1 is %2 in every row that is left, so there is nothing to learn. "
              "Choose another target, or keep more rows.")},
    Entry{ProblemCode::ConstantToLearn, "constant-to-learn",
          QT_TRANSLATE_NOOP(
              "table",
              "The target %1 is %2 in every row to learn from, because all others are held back, "
              "so there is nothing to learn. Hold back fewer rows, or add rows.")},
    Entry{ProblemCode::ConstantByGaps, "constant-by-gaps",
          QT_TRANSLATE_NOOP(
              "table",
              "The target %1 is %2 in every row to learn from, because rows with gaps are left out "
              "(%3), so there is nothing to learn. Fill gaps with the mean, or choose another "
              "target.")},
    Entry{
        ProblemCode::LabelNotLeft, "label-not-left",
        QT_TRANSLATE_NOOP(
            "table",
            "None of the rows that are left is %2 in the target %1, so there is nothing to learn. "
            "Choose one of the labels that they have: %3.")},
    Entry{ProblemCode::TargetNeedsPositive, "target-needs-positive",
          QT_TRANSLATE_NOOP(
              "table", "The target %1 has %2 labels. Choose the one to tell from all the others.")},
    Entry{ProblemCode::OneOfManyNumbers, "one-of-many-numbers",
          QT_TRANSLATE_NOOP(
              "table", "The target %1 holds many numbers, and %2 against all others would teach "
                       "little. Choose a threshold: the numbers above it become 1.")},
    Entry{ProblemCode::ThresholdOfLabels, "threshold-of-labels",
          QT_TRANSLATE_NOOP("table", "The target %1 holds labels, which are not above or below "
                                     "anything. Choose the label that becomes 1.")},
    Entry{ProblemCode::ThresholdOutside, "threshold-outside",
          QT_TRANSLATE_NOOP(
              "table", "All of %1 is on the same side of %2, so there is nothing to tell apart. "
                       "Choose a threshold from %3 on and below %4.")},
    Entry{ProblemCode::LabelsNoNumber, "labels-no-number",
          QT_TRANSLATE_NOOP("table", "The target %1 holds labels, which are no numbers to predict. "
                                     "Choose a column of numbers, or predict classes.")},
    Entry{ProblemCode::UnknownLabel, "unknown-label",
          QT_TRANSLATE_NOOP("table", "The target %1 never is %2. Choose one of its labels: %3.")},
    Entry{ProblemCode::AllRowsMissing, "all-rows-missing",
          QT_TRANSLATE_NOOP(
              "table",
              "Every row has a missing value in a column that is used. Ignore the columns with "
              "many gaps, or fill gaps with the mean.")},
    Entry{ProblemCode::TooFewRows, "too-few-rows",
          QT_TRANSLATE_NOOP("table", "Holding back %1 of %2 rows leaves none to learn from. "
                                     "Choose a smaller test fraction, or add rows.")},
    Entry{ProblemCode::TooManyFeatures, "too-many-features",
          QT_TRANSLATE_NOOP("table", "The choices make %1 features in %2 rows, too much to hold. "
                                     "Ignore categories with many labels, or read a sample.")},
    Entry{ProblemCode::TooLargeNumbers, "too-large-numbers",
          QT_TRANSLATE_NOOP("table", "Column %1 has numbers too large to calculate with, such as "
                                     "%2. Correct them in the file, or ignore the column.")},
    Entry{ProblemCode::ColumnNotFound, "column-not-found",
          QT_TRANSLATE_NOOP("table", "The table has no column %1, which is needed. "
                                     "Choose a file with the same columns.")},
    Entry{ProblemCode::ColumnDiffers, "column-differs",
          QT_TRANSLATE_NOOP("table", "Column %1 should hold numbers but does not. "
                                     "Correct the value that is none: %2.")},
    Entry{ProblemCode::OtherUnit, "other-unit",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 is in %2, but the network learned from it in %3, so there "
                            "is no prediction. Convert its numbers to %3.")},
    Entry{ProblemCode::UnseenLabel, "unseen-label",
          QT_TRANSLATE_NOOP("table", "Column %1: the network never learned from %2, so there is no "
                                     "prediction. It knows %3.")},
    Entry{ProblemCode::NotANumber, "not-a-number",
          QT_TRANSLATE_NOOP("table", "Column %1 should be a number, which %2 is not.")},
    Entry{ProblemCode::NoAnswer, "no-answer",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 has no value, so there is no prediction. Give it one.")},
    Entry{ProblemCode::FilledAnswer, "filled-answer",
          QT_TRANSLATE_NOOP(
              "table",
              "Column %1 has no value: the mean of the rows learned from stands in for it.")},
    Entry{ProblemCode::OutsideLearned, "outside-learned",
          QT_TRANSLATE_NOOP(
              "table",
              "Column %1 is %2, but the network learned from %3 to %4 only: it may be far off.")},
    Entry{ProblemCode::NeverLearned, "never-learned",
          QT_TRANSLATE_NOOP(
              "table",
              "Column %1: no row that the network learned from has %2, so it may be far off.")},
    Entry{ProblemCode::NowWords, "now-words",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 held numbers before, but here it says \"%2\", so it is "
                            "read as words. Correct the value, or choose what the column holds.")},
    Entry{ProblemCode::NowNumbers, "now-numbers",
          QT_TRANSLATE_NOOP("table", "Column %1 held labels before, and here it holds numbers. If "
                                     "they are labels too, say that it is a category.")},
    Entry{ProblemCode::NewLabels, "new-labels",
          QT_TRANSLATE_NOOP("table", "Column %1 has labels that were not there before: %2.")},
    Entry{ProblemCode::LostLabels, "lost-labels",
          QT_TRANSLATE_NOOP("table", "Column %1 lacks labels that were there before: %2.")},
    Entry{ProblemCode::NowOtherUnit, "now-other-unit",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 was in %2 before, and here it is in %3. If both are to "
                            "mean the same, convert its numbers to %2.")},
    Entry{ProblemCode::NowNoUnit, "now-no-unit",
          QT_TRANSLATE_NOOP("table", "Column %1 was in %2 before, and here its numbers have no "
                                     "unit. If they are not in %2, convert them.")},
    Entry{ProblemCode::SomeNowWithoutUnit, "some-now-without-unit",
          QT_TRANSLATE_NOOP("table",
                            "Column %1 was in %2 before, and here some values have no unit, such "
                            "as %3: they count as in %2. If they are not, convert them.")},
    Entry{ProblemCode::NowUnit, "now-unit",
          QT_TRANSLATE_NOOP("table", "Column %1 had no unit before, and here it is in %2. If its "
                                     "numbers were in another one, convert them.")},
    Entry{ProblemCode::MissingValue, "missing-value",
          QT_TRANSLATE_NOOP("table", "This row has no value for %1 and is left out. "
                                     "Fill gaps with the mean to keep it.")},
    Entry{ProblemCode::MissingTarget, "missing-target",
          QT_TRANSLATE_NOOP("table", "This row has no value for the target %1 and is left out. "
                                     "Nothing can be learned from it.")},
    Entry{
        ProblemCode::ConstantFeature, "constant-feature",
        QT_TRANSLATE_NOOP(
            "table", "Feature %1 is the same in every row and tells nothing. It may be ignored.")},
    Entry{ProblemCode::NearlyConstantFeature, "nearly-constant-feature",
          QT_TRANSLATE_NOOP("table", "Feature %1 is the same in nearly every row and tells little. "
                                     "It may be ignored.")},
};

} // namespace table
