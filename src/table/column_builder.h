// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"
#include "table/missing_marks.h"
#include "table/notation.h"
#include "table/odd_numbers.h"
#include "table/reader.h"
#include "table/spellings.h"

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace table
{

/// Makes a column from its values, one a row. It expects numbers until a value is none; then it
/// gathers labels until there are too many of them. Numbers already taken when the first word
/// appears are not kept as text: such a column asks to be read again.
class ColumnBuilder
{
public:
    /// \param notation outlives the builder. \param missing_markers are those that are named.
    ColumnBuilder(const ColumnNotation& notation, char delimiter,
                  std::span<const std::string> missing_markers);

    /// Makes room for so many rows.
    void reserve(std::size_t rows);
    /// Makes a column of that type whatever the values are. Of a column of numbers, those that are
    /// none count as missing.
    void force(ColumnType type);
    /// Makes one label of those that differ in capital letters only.
    void join_spellings() { joins_ = true; }

    bool expects_numbers() const { return state_ == State::Numbers; }
    /// The decimal mark of the numbers that need not be added as texts; 0 where all are to be.
    char quick_mark() const;
    /// Leaves the meaning of points to whoever said what marks are.
    void take_points() { expects_points_ = true; }
    /// \pre expects_numbers()
    void add(double number) { numbers_.push_back(number); }
    /// One number a row. \pre expects_numbers()
    void add(std::span<const double> numbers)
    {
        numbers_.insert(numbers_.end(), numbers.begin(), numbers.end());
    }
    void add(std::string_view value);

    /// Whether a value shows that all values are to be asked how they are written: a number that
    /// ends the numbers because it is written otherwise, a code such as 007, a point where none was
    /// expected, a number that lacks the unit of all others.
    bool casts_doubt() const;
    /// Whether all values have to be added again, from the first row on, after restart().
    bool needs_restart() const
    {
        return state_ == State::Spoilt || (state_ == State::Numbers && gap_words_ > 0 &&
                                           gap_words_ + missing_ >= numbers_.size());
    }
    void restart();

    /// The first value that is no number.
    const PlacedText& first_word() const { return first_word_; }
    /// A number that is written as something else often is, in a column of numbers; its text is
    /// empty where there is none.
    PlacedText odd_number() const;
    const MissingMarks& missing_marks() const { return marks_; }
    /// Whether some value is the named mark at that place.
    bool has_met(std::size_t mark) const { return met_[mark] != 0; }
    /// Whether at least half of the values are numbers although the column is not one of numbers,
    /// or all of them are, but some in another notation.
    bool is_mostly_numbers() const;
    /// How many values count as missing because they are no numbers.
    std::size_t lost_words() const { return lost_words_; }
    /// The first word that counts as missing because it says that there is no number, and how many
    /// of them there are.
    const PlacedText& first_gap_word() const { return first_gap_word_; }
    std::size_t gap_words() const { return gap_words_; }
    /// A label that counts as another one in the column that was finished.
    const std::optional<JoinedSpelling>& joined_spelling() const { return joined_spelling_; }

    /// The column; the builder is empty afterwards. \pre !needs_restart()
    Column finish(std::string name);

private:
    enum class State : unsigned char { Numbers, Spoilt, Labels, FreeText };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    void add_minuses(std::size_t count);
    void add_missing();
    void add_gap_word(std::string_view value);
    bool is_gap(std::string_view value);
    bool is_gap(double number);
    bool is_doubtful(std::string_view value) const;
    void add_word(std::string_view value);
    void add_label(std::string_view value);
    /// Adds a label that was met before and is a word, without another look; says whether it did.
    bool adds_known_word(std::string_view value);
    void give_up_labels();
    /// Beside + a - is a label of its own, as is -- beside ++; else they are gaps.
    void label_minuses();

    const ColumnNotation* notation_;
    const NumberFormat* format_;
    char delimiter_;
    MissingMarks marks_;
    /// Which of the named marks stand in the column.
    std::vector<char> met_;
    State state_ = State::Numbers;
    bool forced_ = false;
    bool casts_doubt_ = false;
    /// False where no number has shown what a point is: it may part thousands.
    bool expects_points_;
    bool joins_ = false;
    std::vector<double> numbers_;
    std::vector<std::uint16_t> codes_;
    std::unordered_map<std::string, std::uint16_t, Hash, std::equal_to<>> labels_;
    /// Of each label, whether it is a word that is no gap and no number in any notation.
    std::vector<bool> are_words_;
    std::size_t rows_ = 0;
    std::size_t missing_ = 0;
    std::size_t marked_ = 0;
    /// Rows with so many dashes and nothing else, less one.
    std::array<std::size_t, most_minuses> minuses_ = {};
    /// Counted once words have appeared.
    std::size_t number_count_ = 0;
    /// Values that would be numbers in another notation.
    std::size_t otherwise_numbers_ = 0;
    std::size_t lost_words_ = 0;
    PlacedText first_word_;
    std::size_t gap_words_ = 0;
    PlacedText first_gap_word_;
    OddNumbers odd_;
    std::optional<JoinedSpelling> joined_spelling_;
};

/// A builder for each column, as is detected and said of it. Both outlive the builders.
std::vector<ColumnBuilder> make_builders(const Notation& notation, char delimiter,
                                         const ReadOptions& options);

/// The named marks that no value was; none where only a part of a file was read.
std::vector<std::string> marks_not_met(const std::vector<ColumnBuilder>& builders,
                                       const ReadOptions& options);

} // namespace table
