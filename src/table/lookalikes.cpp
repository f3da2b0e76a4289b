// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/lookalikes.h"

#include "table/dates.h"
#include "table/text_reader.h"
#include "table/unicode.h"
#include "table/units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <span>
#include <string>

namespace table
{

namespace
{

using namespace std::string_view_literals;

constexpr std::size_t rows_asked = 200;

/// Names that say it outright, and those that say it of numbers that have its shape.
constexpr std::array clock_names = {
    "uhrzeit"sv,      "hora"sv,      "clock"sv,     "abfahrt"sv,     "ankunft"sv,
    "llegada"sv,      "salida"sv,    "departure"sv, "arrival"sv,     "daytime"sv,
    "uhr"sv,          "hour"sv,      "hours"sv,     "arbeitszeit"sv, "abfahrtszeit"sv,
    "ankunftszeit"sv, "startzeit"sv, "endzeit"sv,   "time of day"sv};
constexpr std::array time_names = {"zeit"sv,     "time"sv,     "tiempo"sv,  "beginn"sv, "ende"sv,
                                   "start"sv,    "end"sv,      "begin"sv,   "von"sv,    "bis"sv,
                                   "inicio"sv,   "fin"sv,      "desde"sv,   "hasta"sv,  "dauer"sv,
                                   "duration"sv, "duración"sv, "stunden"sv, "horas"sv};
constexpr std::array day_names = {"datum"sv,    "date"sv,     "tag"sv,        "day"sv,    "fecha"sv,
                                  "día"sv,      "dia"sv,      "geburtstag"sv, "termin"sv, "jour"sv,
                                  "birthday"sv, "stichtag"sv, "monat"sv,      "month"sv,  "mes"sv};
constexpr std::array postcode_names = {
    "plz"sv,         "postleitzahl"sv,  "zip"sv,           "zipcode"sv,
    "zip code"sv,    "postcode"sv,      "post code"sv,     "postal code"sv,
    "postalcode"sv,  "código postal"sv, "codigo postal"sv, "code postal"sv,
    "cód. postal"sv, "cod postal"sv,    "pincode"sv,       "pin code"sv};
constexpr std::array degree_names = {"lat"sv, "latitude"sv, "latitud"sv,   "breitengrad"sv,
                                     "lon"sv, "lng"sv,      "longitude"sv, "längengrad"sv};

/// Whether a column is called one of these, alone or as the last words: "Abfahrt Uhrzeit".
bool is_called(const Column& column, std::span<const std::string_view> names)
{
    std::string name = lower(column.name);
    std::ranges::replace_if(
        name, [](char c) { return is_one_of(c, "_-/()"); }, ' ');
    const std::string_view called = without_blanks(name);
    return std::ranges::any_of(names, [called](std::string_view word) {
        return called == word ||
               (called.ends_with(word) && called[called.size() - word.size() - 1] == ' ') ||
               (called.starts_with(word) && called[word.size()] == ' ');
    });
}

/// How a month of a year is written with one mark: 2024.10, 2024.1, 10.2024 or 1.2024.
enum class MonthForm : unsigned char { None, BehindYear, ShortBehindYear, BeforeYear };

bool is_year_first(MonthForm form)
{
    return form != MonthForm::BeforeYear;
}

MonthForm month_form(std::string_view text)
{
    constexpr std::size_t year_digits = 4;
    const std::size_t mark = std::min(text.find_first_of(".,"), text.size());
    const std::string_view before = text.substr(0, mark);
    const std::string_view behind = text.substr(std::min(mark + 1, text.size()));
    const auto may_be_month = [](std::string_view digits) {
        return digits.size() < 3 && is_all_digits(digits) && digits != "0" && digits != "00" &&
               (digits.size() < 2 || digits <= "12");
    };
    if (before.size() == year_digits && is_all_digits(before) && may_be_month(behind))
        return behind.size() == 2 ? MonthForm::BehindYear : MonthForm::ShortBehindYear;
    return behind.size() == year_digits && is_all_digits(behind) && may_be_month(before)
               ? MonthForm::BeforeYear
               : MonthForm::None;
}

/// Years and months, all of them, as in 2024.10, of which a number is that of January, or 10.2024.
std::optional<Problem> remark_on_months(const Table& table, std::size_t index)
{
    constexpr std::size_t fewest = 2;
    const Column& column = table.columns()[index];
    const std::size_t rows = std::min(table.rows(), rows_asked);
    const auto may_be_one = [](double number) {
        const double month = std::round(std::fmod(number, 1) * 100);
        const double year = std::round(std::fmod(number, 1) * 10'000);
        return std::isnan(number) ||
               (is_year(std::floor(number)) && month >= 1 &&
                (month <= 12 || std::fmod(month, 10) == 0)) ||
               (number >= 1 && number < 13 && is_year(year));
    };
    if (!std::ranges::all_of(std::span(column.numbers).first(rows), may_be_one))
        return std::nullopt;
    TextReader texts(table, {index});
    std::size_t values = 0;
    std::size_t short_months = 0;
    MonthForm first_form = MonthForm::None;
    std::size_t first = table.rows();
    for (std::size_t row = 0; row < rows; ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (table.is_missing(text, index))
            continue;
        const MonthForm form = month_form(text);
        if (form == MonthForm::None ||
            (values > 0 && is_year_first(form) != is_year_first(first_form)))
            return std::nullopt;
        short_months += form == MonthForm::ShortBehindYear;
        if (values++ == 0)
            first_form = form;
        first = std::min(first, row);
    }
    // 1995.5 alone may be half a year: then some month has two digits.
    if (values < fewest || (short_months == values && !is_called(column, day_names)))
        return std::nullopt;
    return table.at(first, index, ProblemCode::OddNumber,
                    {column.name, excerpt(without_blanks(table.text(first, index))),
                     shortest(column.numbers[first])});
}

/// The digits before and behind a point.
struct Halves {
    int whole = -1;
    int fraction = -1;
    std::size_t fraction_digits = 0;
};

/// Of 15.30 or 2.7, and of nothing longer.
Halves halves_of(std::string_view text)
{
    const auto value = [](std::string_view digits) {
        int number = 0;
        for (const char digit : digits)
            number = 10 * number + (digit - '0');
        return number;
    };
    const std::size_t point = std::min(text.find_first_of(".,"), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = text.substr(std::min(point + 1, text.size()));
    if (!is_all_digits(whole) || !is_all_digits(fraction) || whole.size() > 2 ||
        fraction.size() > 2)
        return {};
    return {value(whole), value(fraction), fraction.size()};
}

/// What the first values of a column have in common.
struct Shape {
    bool are_times = true;
    bool are_days = true;
    std::set<int> minutes;
    std::set<int> hours;
    /// Of days in October, November and December, of which a number would not have two digits.
    std::size_t late_months = 0;
    bool has_october = false;
    /// Of months with a 0 in front, of which no number needs one: 1.02.
    std::size_t padded_months = 0;
    std::size_t values = 0;
    std::size_t first = 0;

    void add(std::string_view text, std::size_t row)
    {
        const Halves halves = halves_of(text);
        if (values++ == 0)
            first = row;
        are_times = are_times && halves.whole >= 0 && halves.whole < 24 &&
                    halves.fraction_digits == 2 && halves.fraction < 60;
        are_days = are_days && halves.whole >= 1 && halves.whole <= 31 && halves.fraction >= 1 &&
                   halves.fraction <= 12;
        padded_months += halves.fraction_digits == 2 && halves.fraction < 10;
        minutes.insert(halves.fraction);
        hours.insert(halves.whole);
        late_months += halves.fraction_digits == 2;
        has_october = has_october || halves.fraction == 10;
    }
};

/// Quarters of an hour, three of the four at least: prices and grades have other quarters.
bool are_quarters(const std::set<int>& minutes)
{
    return minutes.size() >= 3 &&
           std::ranges::all_of(minutes, [](int minute) { return minute % 15 == 0; });
}

/// Whether what could be times of day hardly is anything else. Of numbers with two decimals four in
/// ten have more than 59 hundredths.
bool are_hardly_numbers(const Shape& shape)
{
    constexpr std::size_t many = 12;
    constexpr std::size_t some_hours = 3;
    return shape.hours.size() >= some_hours &&
           (are_quarters(shape.minutes) || shape.minutes.size() >= many);
}

/// Whether numbers with commas stand in other columns: a point is no decimal mark beside them.
bool has_commas_elsewhere(const Table& table)
{
    return std::ranges::any_of(table.detection().notation.columns, [](const ColumnNotation& other) {
        return other.has_marks && other.format.decimal == ',';
    });
}

bool are_times(const Table& table, const Column& column, const Shape& shape,
               const NumberFormat& format)
{
    constexpr std::size_t few = 3;
    const bool are_called = format.unit == "Uhr" || is_called(column, clock_names) ||
                            (is_called(column, time_names) && shape.minutes.size() >= few);
    // A comma marks decimals wherever the name says nothing else.
    return shape.are_times &&
           (are_called ||
            (format.decimal == '.' && (has_commas_elsewhere(table) || are_hardly_numbers(shape))));
}

bool are_days(const Table& table, const Column& column, const Shape& shape,
              const NumberFormat& format)
{
    constexpr std::size_t few = 3;
    const bool ends_late = shape.late_months >= few || (shape.late_months > 1 && shape.has_october);
    const bool are_mixed = shape.late_months < shape.values;
    // 1.5 and 2.5 are measured in days more often.
    const bool are_called = is_called(column, day_names) && shape.minutes != std::set{5};
    // Of numbers with two decimals one in eight has less than 13 hundredths.
    if (format.decimal == ',')
        return shape.are_days && are_called;
    const bool are_padded = shape.padded_months > 0 && shape.late_months == shape.values;
    if (shape.padded_months > 0)
        return shape.are_days && are_padded &&
               (are_called || (shape.values > 2 * few && shape.hours.size() > few));
    return shape.are_days && (are_called || (are_mixed && ends_late) ||
                              (has_commas_elsewhere(table) && shape.values > few));
}

/// What of a number can be seen without reading its text again, which is slow in a wide table.
bool may_be_lookalike(double number)
{
    if (std::isnan(number))
        return true;
    const double hundredths = std::round(number * 100);
    const double behind_point = std::fmod(hundredths, 100);
    return number >= 0 && number < 32 && std::abs(number * 100 - hundredths) < 1e-6 &&
           (behind_point < 60 || std::fmod(behind_point, 10) == 0);
}

std::optional<Problem> remark_on_postcodes(const Table& table, std::size_t index)
{
    const Column& column = table.columns()[index];
    std::size_t first = table.rows();
    for (std::size_t row = 0; row < column.numbers.size(); ++row) {
        const double number = column.numbers[row];
        if (std::isnan(number))
            continue;
        // In all the world: Iceland has three digits, China six.
        if (number != std::floor(number) || number < 100 || number > 999'999)
            return std::nullopt;
        first = std::min(first, row);
    }
    if (first == table.rows())
        return std::nullopt;
    return table.at(first, index, ProblemCode::Postcodes,
                    {column.name, shortest(column.numbers[first])});
}

/// Degrees on a globe of which a spreadsheet made thousands: 52.520.008.
std::optional<Problem> remark_on_degrees(const Table& table, std::size_t index)
{
    constexpr double most_degrees = 180;
    const Column& column = table.columns()[index];
    const auto first = std::ranges::find_if(
        column.numbers, [](double number) { return std::abs(number) > most_degrees; });
    if (first == column.numbers.end())
        return std::nullopt;
    const auto row = std::size_t(first - column.numbers.begin());
    const std::string text(without_blanks(table.text(row, index)));
    if (std::ranges::count(text, '.') < 2)
        return std::nullopt;
    return table.at(row, index, ProblemCode::OddNumber,
                    {column.name, excerpt(text), shortest(*first)});
}

} // namespace

std::optional<Problem> remark_on_lookalikes(const Table& table, std::size_t index)
{
    const Column& column = table.columns()[index];
    if (column.type != ColumnType::Number)
        return std::nullopt;
    if (is_called(column, postcode_names))
        return remark_on_postcodes(table, index);
    if (is_called(column, degree_names))
        return remark_on_degrees(table, index);
    if (auto months = remark_on_months(table, index))
        return months;
    const NumberFormat& format = table.number_format(index);
    const std::size_t rows = std::min(table.rows(), rows_asked);
    const std::span numbers = std::span(column.numbers).first(rows);
    const bool has_fraction = std::ranges::any_of(
        numbers, [](double number) { return !std::isnan(number) && number != std::floor(number); });
    if (!has_fraction || !std::ranges::all_of(numbers, may_be_lookalike))
        return std::nullopt;
    TextReader texts(table, {index});
    Shape shape;
    for (std::size_t row = 0; row < rows && (shape.are_times || shape.are_days); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (!table.is_missing(text, index))
            shape.add(without_unit(text, format.unit).number, row);
    }
    if (!are_times(table, column, shape, format) && !are_days(table, column, shape, format))
        return std::nullopt;
    return table.at(shape.first, index, ProblemCode::OddNumber,
                    {column.name, excerpt(without_blanks(table.text(shape.first, index))),
                     shortest(column.numbers[shape.first])});
}

} // namespace table
