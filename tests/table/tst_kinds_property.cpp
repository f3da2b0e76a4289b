// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soak.h"
#include "support/tables.h"
#include "table/unicode.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace table;
using testing::message;
using testing::read_bytes;

namespace
{

/// A cell as it stands in the file and, in a column of numbers, what it is worth.
struct Cell {
    std::string written;
    double value = 0;
};

struct WrittenColumn {
    std::string name;
    std::string kind;
    bool is_number = false;
    std::vector<Cell> cells;
};

struct Place {
    std::size_t line = 0;
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Tables in a known dialect: numbers beside columns that look a little like numbers.
class Writer
{
public:
    explicit Writer(unsigned seed) : random_(seed)
    {
        delimiter = pick(std::string(",;\t|"));
        decimal = pick(std::string(".,"));
        rows = 4 + below(30);
        columns.push_back(numbers("plain", 2));
        for (int count = 1 + below(4); count > 0; --count)
            columns.push_back(column(below(12)));
        std::shuffle(columns.begin(), columns.end(), random_);
        const std::array names = {"height", "place", "since", "grade", "weight", "note"};
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i].name = names[i];
    }

    std::string file()
    {
        std::string text;
        for (std::size_t i = 0; i < columns.size(); ++i)
            text += (i ? std::string(1, delimiter) : std::string()) + columns[i].name;
        text += '\n';
        for (std::size_t row = 0; row < rows; ++row) {
            std::size_t at = 1;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                std::string cell = columns[i].cells[row].written;
                if (cell.find(delimiter) != std::string::npos)
                    cell = '"' + cell + '"';
                const std::size_t length = count_characters(cell);
                places_.push_back({row + 2, at, at + length});
                at += length + 1;
                text += (i ? std::string(1, delimiter) : std::string()) + cell;
            }
            text += '\n';
        }
        return text;
    }

    /// Whether a warning about how it was read names the column or stands in one of its cells.
    bool is_told(const Table& table, std::size_t column) const
    {
        return std::ranges::any_of(table.warnings(), [&](const Problem& problem) {
            // What every column of units gets says nothing of its numbers.
            if (problem.code == ProblemCode::UnitTakenOff && columns[column].is_number)
                return false;
            if (problem.code == ProblemCode::AllDifferent ||
                problem.code == ProblemCode::Identifier || problem.code == ProblemCode::RowNumbers)
                return false;
            for (std::size_t i = column; i < places_.size(); i += columns.size())
                if (places_[i].line == problem.line && places_[i].from <= problem.column &&
                    problem.column <= places_[i].to && problem.column > 0)
                    return true;
            return std::ranges::find(problem.arguments, columns[column].name) !=
                   problem.arguments.end();
        });
    }

    char delimiter = ',';
    char decimal = '.';
    std::size_t rows = 0;
    std::vector<WrittenColumn> columns;

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }
    char pick(const std::string& from) { return from[std::size_t(below(int(from.size())))]; }
    template <std::size_t size>
    std::string pick(const std::array<const char*, size>& from)
    {
        return from[std::size_t(below(int(size)))];
    }
    /// At least so many digits.
    static std::string padded(int number, std::size_t digits)
    {
        const std::string text = std::to_string(number);
        return std::string(digits - std::min(digits, text.size()), '0') + text;
    }

    template <class Make>
    WrittenColumn made(const char* kind, bool is_number, const Make& make)
    {
        WrittenColumn column{{}, kind, is_number, {}};
        for (std::size_t row = 0; row < rows; ++row)
            column.cells.push_back(make(row));
        return column;
    }

    /// A positive number with so many digits behind the mark.
    Cell number(int digits)
    {
        const int scale = digits == 3 ? 1000 : digits == 2 ? 100 : digits == 1 ? 10 : 1;
        const int whole = below(below(2) ? 10 : 900);
        const int part = below(scale);
        std::string text = std::to_string(whole);
        if (digits > 0)
            text += '.' + padded(part, std::size_t(digits));
        const double value = std::stod(text);
        if (digits > 0)
            text[text.find('.')] = decimal;
        return {text, value};
    }

    WrittenColumn numbers(const char* kind, int digits)
    {
        return made(kind, true, [&](std::size_t) { return number(digits); });
    }

    WrittenColumn with_unit(const char* kind, const std::string& before, const std::string& behind)
    {
        const int digits = below(3);
        return made(kind, true, [&](std::size_t) {
            const Cell cell = number(digits);
            return Cell{before + cell.written + behind, cell.value};
        });
    }

    WrittenColumn addresses()
    {
        const int form = below(4);
        return made("addresses", false, [&](std::size_t) {
            const std::string house = std::to_string(1 + below(300));
            const std::string street =
                pick(std::array{"High Street", "Hauptstraße", "Calle Mayor", "Rue Haute"});
            return Cell{form == 0   ? house + ", " + street
                        : form == 1 ? house + ' ' + street
                        : form == 2 ? street + ' ' + house
                                    : street + ", " + house};
        });
    }

    WrittenColumn dates()
    {
        const int form = below(10);
        return made("dates", false, [&](std::size_t) {
            const std::string day = std::to_string(1 + below(28));
            const std::string month = std::to_string(1 + below(12));
            const std::string year = std::to_string(1990 + below(35));
            const std::string day2 = padded(std::stoi(day), 2);
            const std::string month2 = padded(std::stoi(month), 2);
            const std::array forms = {year + '-' + month2 + '-' + day2,
                                      day2 + '.' + month2 + '.' + year,
                                      day + '.' + month + '.' + year.substr(2),
                                      month + '/' + day + '/' + year,
                                      year + '/' + month2 + '/' + day2,
                                      day2 + "-Mar-" + year,
                                      std::string("March ") + day + ", " + year,
                                      day + ". März " + year,
                                      day2 + '.' + month2 + '.',
                                      year + '-' + month2 + '-' + day2 + "T08:" + day2 + ":00"};
            return Cell{forms[std::size_t(form)]};
        });
    }

    WrittenColumn times()
    {
        const int form = below(4);
        return made("times", false, [&](std::size_t) {
            const std::string hour = padded(below(24), 2);
            const std::string minute = padded(below(60), 2);
            const std::array forms = {hour + ':' + minute, hour + ':' + minute + ":07",
                                      hour + 'h' + minute, hour + ':' + minute + " Uhr"};
            return Cell{forms[std::size_t(form)]};
        });
    }

    WrittenColumn codes()
    {
        const std::size_t digits = 3 + std::size_t(below(4));
        return made("codes with zeros", false, [&](std::size_t row) {
            return Cell{row == rows / 2 ? std::string("0") + padded(below(90), digits - 1)
                                        : padded(below(100'000) % 1000, digits)};
        });
    }

    WrittenColumn versions()
    {
        const bool marked = below(2);
        return made("versions", false, [&](std::size_t) {
            return Cell{std::string(marked ? "v" : "") + std::to_string(below(4)) + '.' +
                        std::to_string(below(30)) + '.' + std::to_string(below(30))};
        });
    }

    /// Whole numbers as in India, in commas whatever the decimal mark of the others is.
    WrittenColumn lakhs()
    {
        const int size = below(2) ? 1'000'000 : 50'000'000;
        return made("groups of lakhs", true, [&](std::size_t) {
            const int value = below(size);
            std::string text = std::to_string(value);
            for (std::size_t behind = 3; behind < text.size(); behind += 3)
                text.insert(text.size() - behind, 1, ',');
            return Cell{text, double(value)};
        });
    }

    WrittenColumn column(int kind)
    {
        switch (kind) {
        case 0:
            return addresses();
        case 1:
            return dates();
        case 2:
            return times();
        case 3:
            return codes();
        case 4:
            return versions();
        case 5:
            return with_unit("units", "",
                             std::string(below(2) ? " " : "") +
                                 pick(std::array{"kg", "cm", "°C", "km/h", "kWh", "ml"}));
        case 6:
            return with_unit("percentages", "", below(2) ? " %" : "%");
        case 7:
            return below(2) ? with_unit("currencies", pick(std::array{"$", "£", "€ ", "EUR "}), "")
                            : with_unit("currencies", "", pick(std::array{" €", "€", " CHF"}));
        case 8:
            return made("negative in parentheses", true, [&](std::size_t) {
                const Cell cell = number(2);
                return below(3) ? cell : Cell{'(' + cell.written + ')', -cell.value};
            });
        case 9:
            return numbers("three digits behind the mark", 3);
        case 10:
            return lakhs();
        default:
            return numbers("one digit behind the mark", 1);
        }
    }

    std::mt19937 random_;
    std::vector<Place> places_;
};

/// The first column whose content is not what was written and of which nothing is said, or empty.
std::string silent_difference(const Writer& written, const Table& table)
{
    if (table.rows() != written.rows)
        return std::to_string(table.rows()) + " rows of " + std::to_string(written.rows);
    if (table.columns().size() != written.columns.size())
        return std::to_string(table.columns().size()) + " columns";
    for (std::size_t i = 0; i < written.columns.size(); ++i) {
        const WrittenColumn& wanted = written.columns[i];
        const Column& column = table.columns()[i];
        if (column.name != wanted.name)
            return "the name " + column.name + " for " + wanted.name;
        const bool is_number = column.type == ColumnType::Number;
        for (std::size_t row = 0; row < written.rows; ++row) {
            const Cell& cell = wanted.cells[row];
            if (table.text(row, i) != cell.written)
                return wanted.kind + ": \"" + table.text(row, i) + "\" for \"" + cell.written + '"';
            const bool same =
                is_number == wanted.is_number && (!is_number || column.numbers[row] == cell.value);
            if (!same && !written.is_told(table, i))
                return wanted.kind + ": " +
                       (is_number ? shortest(column.numbers[row]) : std::string("a word")) +
                       " for \"" + cell.written + '"';
        }
    }
    return {};
}

} // namespace

/// Whatever stands beside the numbers, a table is read as written, or a warning says at the column
/// what may be otherwise.
class TestKindsProperty : public QObject
{
    Q_OBJECT

private slots:
    void tables_are_read_as_written_or_told();
};

void TestKindsProperty::tables_are_read_as_written_or_told()
{
    int failures = 0;
    int doubted = 0;
    for (int seed = 0; seed < trials(300, 20'000); ++seed) {
        Writer written(unsigned(seed) + 1);
        const std::string file = written.file();
        const auto table = read_bytes(file);
        doubted += table && std::ranges::count(table->warnings(), ProblemCode::AmbiguousDecimal,
                                               &Problem::code) > 0;
        std::string difference =
            table ? silent_difference(written, *table) : sentence(table.problem());
        if (difference.empty() && table->detection().confidence < beyond_doubt &&
            !testing::has_reason_for_doubt(*table))
            difference = "a doubt without a reason";
        if (difference.empty())
            continue;
        if (++failures <= 10)
            qWarning("seed %d: %s\n%s", seed, difference.c_str(), file.substr(0, 400).c_str());
    }
    QCOMPARE(failures, 0);
    // To doubt everything would be no answer.
    QVERIFY2(doubted * 5 < trials(300, 20'000), qPrintable(QString::number(doubted)));
}

QTEST_APPLESS_MAIN(TestKindsProperty)
#include "tst_kinds_property.moc"
