// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column_builder.h"

#include "platform/huge_pages.h"
#include "table/gap_label.h"
#include "table/numbers.h"
#include "table/units.h"
#include "table/writing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace table
{

namespace
{

/// Nobody calls a class by a name longer than this.
constexpr std::size_t longest_label = 1000;

/// What rows of so many dashes have until it is known whether those are a label.
constexpr std::uint16_t code_of_minuses(std::size_t count)
{
    return static_cast<std::uint16_t>(Column::missing_label - count);
}

} // namespace

ColumnBuilder::ColumnBuilder(const ColumnNotation& notation, char delimiter,
                             std::span<const std::string> missing_markers)
    : notation_(&notation),
      format_(&notation.format),
      delimiter_(delimiter),
      marks_(missing_markers, notation.format),
      met_(missing_markers.size()),
      expects_points_(notation.has_marks || notation.format.decimal != '.')
{
}

char ColumnBuilder::quick_mark() const
{
    // Stands in no text.
    constexpr char no_mark = '\xFF';
    const bool is_quick = expects_numbers() && !format_->keeps_zeros && format_->unit.empty() &&
                          format_->decimal != delimiter_;
    return !is_quick ? char() : expects_points_ ? format_->decimal : no_mark;
}

void ColumnBuilder::reserve(std::size_t rows)
{
    if (state_ == State::Numbers) {
        numbers_.reserve(rows);
        platform::prefer_huge_pages(numbers_.data(), numbers_.capacity() * sizeof(double));
    } else if (state_ == State::Labels)
        codes_.reserve(rows);
}

void ColumnBuilder::force(ColumnType type)
{
    forced_ = type != ColumnType::Empty;
    if (forced_ && type != ColumnType::Number)
        state_ = type == ColumnType::Category ? State::Labels : State::FreeText;
}

void ColumnBuilder::add(std::string_view value)
{
    if (state_ == State::Spoilt || adds_known_word(value))
        return;
    if (is_gap(value)) {
        if (const std::size_t minuses = marks_.are_named() ? 0 : minuses_in(value); minuses > 0)
            return add_minuses(minuses);
        marked_ += !is_nothing(value, marks_.are_named());
        return add_missing();
    }
    const auto number = parse_number(value, *format_);
    if (number && is_gap(*number)) {
        ++marked_;
        return add_missing();
    }
    casts_doubt_ = casts_doubt_ || (number && !forced_ && is_doubtful(value));
    if (state_ == State::Numbers && number) {
        if (is_dressed(value) && !forced_)
            odd_.add(numbers_.size(), value);
        else if (!forced_ && loses_digits(value))
            odd_.add_long(numbers_.size(), value);
        numbers_.push_back(*number);
    } else if (state_ == State::Numbers) {
        if (!forced_ && !marks_.are_named() && is_gap_among_numbers(value))
            return add_gap_word(value);
        add_word(value);
    } else {
        add_label(value);
    }
    if (state_ != State::Numbers) {
        const bool is_other = !number && !format_->keeps_zeros && could_be_number(value);
        number_count_ += number.has_value();
        otherwise_numbers_ += is_other;
        if (state_ == State::Labels && !number && !is_other) {
            are_words_.resize(labels_.size());
            are_words_[codes_.back()] = true;
        }
        if (!number && first_word_.text.empty())
            first_word_ = {rows_ - 1, std::string(value)};
    }
}

bool ColumnBuilder::is_gap(std::string_view value)
{
    if (!marks_.are_named())
        return is_missing(value);
    const auto mark = marks_.find(value);
    if (mark)
        met_[*mark] = true;
    return mark || value.empty();
}

bool ColumnBuilder::is_gap(double number)
{
    if (!marks_.are_named())
        return false;
    const auto mark = marks_.find(number);
    if (mark)
        met_[*mark] = true;
    return mark.has_value();
}

bool ColumnBuilder::is_doubtful(std::string_view value) const
{
    std::string scratch;
    const std::string_view number = in_usual_writing(value, scratch);
    if (is_code(number) || state_ != State::Numbers)
        return is_code(number);
    const std::string& unit = format_->unit;
    return (!unit.empty() && number.find(unit) == std::string_view::npos) ||
           (!expects_points_ && number.find('.') != std::string_view::npos);
}

bool ColumnBuilder::casts_doubt() const
{
    std::string scratch;
    return casts_doubt_ ||
           (needs_restart() &&
            could_be_number(without_unit(in_usual_writing(first_word_.text, scratch)).number));
}

PlacedText ColumnBuilder::odd_number() const
{
    if (state_ != State::Numbers || odd_.are_none())
        return {};
    const bool are_whole =
        !notation_->has_marks && std::ranges::all_of(numbers_, [](double number) {
            return std::isnan(number) || number == std::floor(number);
        });
    const auto negative = std::ranges::count_if(numbers_, [](double number) { return number < 0; });
    return odd_.example(are_whole, numbers_.size() - missing_, std::size_t(negative));
}

void ColumnBuilder::add_minuses(std::size_t count)
{
    add_missing();
    if (state_ == State::Labels)
        codes_.back() = code_of_minuses(count);
    ++minuses_[count - 1];
}

void ColumnBuilder::add_missing()
{
    ++missing_;
    ++rows_;
    if (state_ == State::Numbers)
        numbers_.push_back(std::numeric_limits<double>::quiet_NaN());
    else if (state_ == State::Labels)
        codes_.push_back(Column::missing_label);
}

void ColumnBuilder::add_gap_word(std::string_view value)
{
    if (gap_words_++ == 0)
        first_gap_word_ = {numbers_.size(), std::string(value)};
    ++marked_;
    add_missing();
}

void ColumnBuilder::add_word(std::string_view value)
{
    rows_ = numbers_.size();
    if (forced_) {
        if (lost_words_++ == 0)
            first_word_ = {rows_, std::string(value)};
        ++marked_;
        return add_missing();
    }
    const bool had_minuses =
        std::ranges::any_of(minuses_, [](std::size_t rows) { return rows > 0; });
    if (missing_ < rows_ || had_minuses || gap_words_ > 0) {
        // There were numbers or dashes, and how they were written is in the file only.
        state_ = State::Spoilt;
        first_word_ = {rows_, std::string(value)};
        ++rows_;
        return;
    }
    numbers_ = {};
    codes_.assign(rows_, Column::missing_label);
    state_ = State::Labels;
    add_label(value);
}

void ColumnBuilder::add_label(std::string_view value)
{
    ++rows_;
    if (state_ != State::Labels)
        return;
    const auto known = labels_.find(value);
    if (known != labels_.end())
        codes_.push_back(known->second);
    else if (labels_.size() >= Column::most_labels || value.size() > longest_label)
        give_up_labels();
    else
        codes_.push_back(
            labels_.emplace(value, static_cast<std::uint16_t>(labels_.size())).first->second);
}

bool ColumnBuilder::adds_known_word(std::string_view value)
{
    if (state_ != State::Labels)
        return false;
    const auto known = labels_.find(value);
    if (known == labels_.end() || known->second >= are_words_.size() || !are_words_[known->second])
        return false;
    ++rows_;
    codes_.push_back(known->second);
    return true;
}

void ColumnBuilder::give_up_labels()
{
    state_ = State::FreeText;
    codes_ = {};
    labels_ = {};
}

void ColumnBuilder::restart()
{
    const bool joins = joins_;
    const std::vector<std::string> named = marks_.named();
    *this = ColumnBuilder(*notation_, delimiter_, named);
    joins_ = joins;
    state_ = State::Labels;
}

void ColumnBuilder::label_minuses()
{
    for (std::size_t count = 1; count <= most_minuses && state_ == State::Labels; ++count) {
        const std::size_t rows = minuses_[count - 1];
        std::uint16_t label = Column::missing_label;
        if (rows > 0 && labels_.contains(std::string(count, '+'))) {
            label = static_cast<std::uint16_t>(labels_.size());
            labels_.emplace(std::string(count, '-'), label);
            marks_.allow_minuses(count);
            missing_ -= rows;
        }
        if (rows > 0)
            std::ranges::replace(codes_, code_of_minuses(count), label);
    }
}

bool ColumnBuilder::is_mostly_numbers() const
{
    const std::size_t present = rows_ - missing_;
    const bool in_two_notations = otherwise_numbers_ > 0 && number_count_ > 0 &&
                                  number_count_ + otherwise_numbers_ == present;
    return !forced_ && state_ != State::Numbers &&
           (in_two_notations || (number_count_ >= 4 && number_count_ * 2 >= present) ||
            (number_count_ >= 2 && number_count_ * 2 > present));
}

Column ColumnBuilder::finish(std::string name)
{
    label_minuses();
    Column column;
    column.name = std::move(name);
    column.missing = missing_;
    column.marked = marked_;
    const std::size_t rows = state_ == State::Numbers ? numbers_.size() : rows_;
    const std::size_t present = rows - missing_;
    column.number_count = state_ == State::Numbers ? present : number_count_;
    if (present == 0)
        return column;
    if (state_ == State::Numbers) {
        column.type = ColumnType::Number;
        column.numbers = std::move(numbers_);
        if (!forced_ && gap_words_ == 0 && format_->unit.empty() && is_word_or_nothing(column))
            label_gaps(column);
        return column;
    }
    column.type = ColumnType::Text;
    if (state_ == State::FreeText)
        return column;
    for (const auto& [label, code] : labels_)
        column.labels.push_back(label);
    std::sort(column.labels.begin(), column.labels.end());
    std::vector<std::uint16_t> sorted(labels_.size());
    for (std::size_t i = 0; i < column.labels.size(); ++i)
        sorted[labels_.find(column.labels[i])->second] = static_cast<std::uint16_t>(i);
    for (std::uint16_t& code : codes_)
        if (code != Column::missing_label)
            code = sorted[code];
    column.codes = std::move(codes_);
    if (joins_)
        joined_spelling_ = table::join_spellings(column);
    if (forced_ || are_labels(column.labels.size(), present)) {
        column.type = ColumnType::Category;
        if (!forced_ && is_word_or_nothing(column))
            label_gaps(column);
    } else {
        column.labels.clear();
        column.codes.clear();
    }
    return column;
}

std::vector<ColumnBuilder> make_builders(const Notation& notation, char delimiter,
                                         const ReadOptions& options)
{
    std::vector<ColumnBuilder> builders;
    for (const ColumnNotation& column : notation.columns)
        builders.emplace_back(column, delimiter, options.missing_markers);
    if (options.overrides.decimal || options.overrides.group)
        for (ColumnBuilder& builder : builders)
            builder.take_points();
    for (const auto& [column, type] : options.types)
        if (column < builders.size())
            builders[column].force(type);
    for (const std::size_t column : options.joined)
        if (column < builders.size())
            builders[column].join_spellings();
    return builders;
}

std::vector<std::string> marks_not_met(const std::vector<ColumnBuilder>& builders,
                                       const ReadOptions& options)
{
    std::vector<std::string> marks;
    if (options.first_rows > 0 || options.one_row_in > 1)
        return marks;
    for (std::size_t mark = 0; mark < options.missing_markers.size(); ++mark)
        if (std::ranges::none_of(builders, [=](const auto& each) { return each.has_met(mark); }))
            marks.push_back(options.missing_markers[mark]);
    return marks;
}

} // namespace table
