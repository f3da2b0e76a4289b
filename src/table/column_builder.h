// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"
#include "table/notation.h"
#include "table/reader.h"
#include "table/spellings.h"

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
    /// \param format and \param missing_markers outlive the builder.
    ColumnBuilder(const NumberFormat& format, std::span<const std::string> missing_markers);

    /// Makes room for so many rows.
    void reserve(std::size_t rows);
    /// Makes a column of that type whatever the values are. Of a column of numbers, those that are
    /// none count as missing.
    void force(ColumnType type);
    /// Makes one label of those that differ in capital letters only.
    void join_spellings() { joins_ = true; }

    bool expects_numbers() const { return state_ == State::Numbers; }
    /// \pre expects_numbers()
    void add(double number) { numbers_.push_back(number); }
    /// One number a row. \pre expects_numbers()
    void add(std::span<const double> numbers)
    {
        numbers_.insert(numbers_.end(), numbers.begin(), numbers.end());
    }
    void add(std::string_view value);

    /// Whether a value that was taken for a number may be a code, such as 007.
    bool has_code() const { return has_code_; }
    /// Whether all values have to be added again, from the first row on, after restart().
    bool needs_restart() const { return state_ == State::Spoilt; }
    void restart();

    /// The first value that is no number, and its row.
    struct Word {
        std::size_t row = 0;
        std::string text;
    };
    const Word& first_word() const { return first_word_; }
    /// Whether at least half of the values are numbers although the column is not one of numbers,
    /// or all of them are, but some in another notation.
    bool is_mostly_numbers() const;
    /// How many values count as missing because they are no numbers.
    std::size_t lost_words() const { return lost_words_; }
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

    void add_missing();
    void add_word(std::string_view value);
    void add_label(std::string_view value);
    void give_up_labels();

    const NumberFormat* format_;
    std::span<const std::string> missing_markers_;
    State state_ = State::Numbers;
    bool forced_ = false;
    bool has_code_ = false;
    bool joins_ = false;
    std::vector<double> numbers_;
    std::vector<std::uint16_t> codes_;
    std::unordered_map<std::string, std::uint16_t, Hash, std::equal_to<>> labels_;
    std::size_t rows_ = 0;
    std::size_t missing_ = 0;
    /// Counted once words have appeared.
    std::size_t number_count_ = 0;
    /// Values that would be numbers in another notation.
    std::size_t otherwise_numbers_ = 0;
    std::size_t lost_words_ = 0;
    Word first_word_;
    std::optional<JoinedSpelling> joined_spelling_;
};

/// A builder for each column, as is detected and said of it. Both outlive the builders.
std::vector<ColumnBuilder> make_builders(const Notation& notation, const ReadOptions& options);

} // namespace table
