// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/valuetexts.h"

#include "gui/base/briefname.h"
#include "gui/base/numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace gui
{

namespace
{

/// Longer vectors are shortened on the page.
constexpr std::size_t mostOnThePage = 4;
/// The same in tables and tool tips.
constexpr std::size_t mostInATable = 24;
/// So many digits tell what rounding has done from what was meant.
constexpr int tableDigits = 10;
/// In characters.
constexpr qsizetype longestTiedName = 12;

/// Numbers of so few features stand beside their names.
constexpr qsizetype mostNamed = 8;
/// Words that are values, beside names such as `weights_1`, which are the same in every language.
[[maybe_unused]] const char* const words[] = {QT_TRANSLATE_NOOP("Values", "neither")};

/// Which of `count` parts are written out: all, or of more than `most` the first ones and the last.
std::vector<std::size_t> shownOf(std::size_t count, std::size_t most)
{
    std::vector<std::size_t> shown(std::min(count, most));
    std::iota(shown.begin(), shown.end(), std::size_t(0));
    if (count > most) {
        shown.pop_back();
        shown.back() = count - 1;
    }
    return shown;
}

/// Parts of a list in brackets, `format(i)` for each that is written out.
template <typename Format>
QString bracketed(std::size_t count, std::size_t most, const QString& separator, Format format)
{
    QStringList parts;
    for (const std::size_t i : shownOf(count, most)) {
        if (count > most && i == count - 1)
            parts << QStringLiteral("…");
        parts << format(i);
    }
    return QLatin1Char('[') + parts.join(separator) + QLatin1Char(']');
}

/// `most` parts of a vector or rows of a matrix are written out, longer ones are shortened. What is
/// withheld is a box, however many numbers it has.
template <typename Format>
QString formatted(const model::Value& value, std::size_t most, const QString& separator,
                  Format format)
{
    if (value.withheld)
        return boxSign;
    if (value.shape.empty())
        return value.numbers.empty() ? noNumber : format(value.numbers.front());
    const std::size_t columns = value.shape.back();
    const std::size_t rows = value.shape.size() > 1 ? value.shape.front() : 1;
    const auto row = [&](std::size_t index) {
        return bracketed(columns, most, separator, [&](std::size_t column) {
            return format(value.numbers[index * columns + column]);
        });
    };
    return value.shape.size() > 1 ? bracketed(rows, most, separator, row) : row(0);
}

bool isCount(const model::Value& value, double number)
{
    return value.role == model::Role::Other && isWhole(number);
}

/// Each number as `format` writes it, behind its name if there are any.
template <typename Format>
QString written(const model::Value& value, std::size_t most, const QStringList& names,
                Format format)
{
    if (names.isEmpty() || value.withheld)
        return formatted(value, most, listSeparator(), format);
    return bracketed(value.numbers.size(), most, listSeparator(), [&](std::size_t i) {
        const QString name = briefName(names[qsizetype(i)]);
        // Together they fit into a line of prose only where the name is short.
        if (name.size() > longestTiedName)
            return QString(name + u' ' + format(value.numbers[i]));
        // Behind a hyphen a line may end, even before a space that does not break, but for a
        // joiner.
        const bool mayEnd = !name.isEmpty() && name.back().category() == QChar::Punctuation_Dash;
        return QString(name + (mayEnd ? QStringLiteral("\u2060\u00a0") : QStringLiteral("\u00a0")) +
                       format(value.numbers[i]));
    });
}

/// Rounded to so many digits.
QString rounded(const model::Value& value, std::size_t most, int digits, const QStringList& names)
{
    return written(value, most, names, [&value, digits](double number) {
        if (value.role == model::Role::Prediction)
            return predictionNumber(number, digits);
        return isCount(value, number) ? countNumber(qint64(number)) : pageNumber(number, digits);
    });
}

QString wordOf(const model::Value& value)
{
    return QCoreApplication::translate("Values", value.text.c_str());
}

} // namespace

QString notShownYet()
{
    return QCoreApplication::translate("Values", "not shown yet");
}

QString hiddenUntilAnswered()
{
    return QCoreApplication::translate("Values", "hidden until you answer");
}

QString spoken(QString text)
{
    return text.replace(boxSign, notShownYet());
}

QString exactValue(const model::Value& value, const QStringList& names)
{
    if (!value.text.empty())
        return wordOf(value);
    return written(value, mostInATable, namesOfNumbers(value, names),
                   [](double number) { return exactNumber(number); });
}

QString tableValue(const model::Value& value, const QStringList& names)
{
    if (!value.text.empty())
        return wordOf(value);
    const QStringList known = namesOfNumbers(value, names);
    return rounded(value, mostInATable, tableDigits,
                   known.size() <= mostNamed ? known : QStringList());
}

QStringList namesOfNumbers(const model::Value& value, const QStringList& names)
{
    static const QRegularExpression ofTheInputs(
        QStringLiteral("input_vector$|weights(_1)?(_before|_check)?$|^products_|^weights_2$"));
    const bool fits = value.shape.size() == 1 && value.numbers.size() == std::size_t(names.size());
    return fits && ofTheInputs.match(QString::fromStdString(value.name)).hasMatch() ? names
                                                                                    : QStringList();
}

QString namedNumbers(const model::Value& value, const QStringList& names)
{
    const QString name = QString::fromStdString(value.name);
    if (value.withheld)
        return QStringLiteral("%1: %2").arg(name, notShownYet());
    const QStringList known = namesOfNumbers(value, names);
    if (known.isEmpty())
        return name + QStringLiteral(" = ") + exactValue(value);
    QStringList lines{name};
    for (const std::size_t i : shownOf(value.numbers.size(), mostInATable)) {
        if (i > 0 && lines.size() < qsizetype(i) + 1)
            lines << QStringLiteral("…");
        lines << known[qsizetype(i)] + QStringLiteral(" = ") + exactNumber(value.numbers[i]);
    }
    return lines.join(QLatin1Char('\n'));
}

QString pageValue(const model::Value& value, int digits, const QStringList& names)
{
    if (!value.text.empty())
        return wordOf(value);
    return rounded(value, mostOnThePage, digits, namesOfNumbers(value, names));
}

QStringList shorterPageValues(const model::Value& value)
{
    if (value.shape.size() != 1 || value.numbers.size() < 2 || value.withheld)
        return {};
    QStringList texts{pageValue(value, 3), pageValue(value, 2)};
    if (value.numbers.size() < 3)
        return texts;
    for (const int digits : {3, 2, 1})
        texts << vectorEnds(value, digits);
    return texts << QStringLiteral("[%1%2…]").arg(pageNumber(value.numbers.front(), 1),
                                                  listSeparator());
}

QString vectorEnds(const model::Value& value, int digits)
{
    if (value.withheld)
        return boxSign;
    return QStringLiteral("[%1%2…%2%3]")
        .arg(pageNumber(value.numbers.front(), digits), listSeparator(),
             pageNumber(value.numbers.back(), digits));
}

QString sheetValue(const model::Value& value)
{
    if (!value.text.empty())
        return wordOf(value);
    if (value.withheld)
        return boxSign;
    QStringList cells;
    for (const double number : value.numbers)
        cells << exactNumber(number).replace(minusSign, QLatin1Char('-'));
    return cells.join(QLatin1Char('\t'));
}

QString codeValue(const model::Value& value)
{
    if (!value.text.empty())
        return QLatin1Char('\'') + QString::fromStdString(value.text) + QLatin1Char('\'');
    return formatted(value, std::numeric_limits<std::size_t>::max(), QStringLiteral(", "),
                     codeNumber);
}

} // namespace gui
