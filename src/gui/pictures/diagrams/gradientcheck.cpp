// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/gradientcheck.h"

#include "gui/base/numbers.h"
#include "gui/base/valuetexts.h"

#include <QPainter>

namespace gui
{

using theme::Role;

namespace
{

constexpr double lineHeight = 15.5, checkMargin = 6;
/// Where the columns end, and where the lines begin.
struct Columns {
    double parameters, exact, measured, top;
    /// Lines for each parameter: the numbers stand below its name where they have no room beside
    /// it.
    int lines;

    double width() const { return measured + checkMargin; }
};
constexpr Columns wideColumns{214, 316, 418, 24, 1};
constexpr Columns narrowColumns{244, 122, 244, 40, 2};
constexpr std::size_t parameterCount = 13;
/// Enough to see on how many digits both agree, and that it is no more.
constexpr int slopeDigits = 8;

} // namespace

GradientCheck::GradientCheck(QWidget* parent) : CanvasPicture(parent) {}

std::vector<GradientCheck::Line> GradientCheck::lines() const
{
    std::vector<Line> all;
    const auto add = [&all](const QString& name, const QString& title, std::size_t index) {
        const QString derivative = QStringLiteral("derror_d") + name;
        all.push_back({title, derivative, derivative + QStringLiteral("_check"), index});
    };
    const QString weights_1 = QStringLiteral("weights_1"), bias_1 = QStringLiteral("bias_1"),
                  weights_2 = QStringLiteral("weights_2"), bias_2 = QStringLiteral("bias_2");
    for (std::size_t i = 0; i < 6; ++i)
        add(weights_1, tr("%1, unit %2, input %3").arg(weights_1).arg(i / 2 + 1).arg(i % 2 + 1), i);
    for (std::size_t i = 0; i < 3; ++i)
        add(bias_1, tr("%1, unit %2").arg(bias_1).arg(i + 1), i);
    for (std::size_t i = 0; i < 3; ++i)
        add(weights_2, tr("%1, unit %2").arg(weights_2).arg(i + 1), i);
    add(bias_2, bias_2, 0);
    return all;
}

QString GradientCheck::number(const QString& value, std::size_t index) const
{
    const model::Value* known = step().find(value.toStdString());
    if (!known || index >= known->numbers.size())
        return placeOf(value);
    if (known->withheld)
        return boxSign;
    // With a power of ten behind it, it has room for fewer digits.
    constexpr qsizetype longest = 13;
    const QString text = pageNumber(known->numbers[index], slopeDigits);
    return text.size() > longest ? pageNumber(known->numbers[index], slopeDigits - 3) : text;
}

bool GradientCheck::isNarrow(QSizeF shape) const
{
    // Less than a pixel is lost where sizes are rounded.
    return shape.width() + 1 < wideColumns.width() * Canvas::leastScale(look());
}

QSizeF GradientCheck::sheetFor(QSizeF shape) const
{
    const Columns& columns = isNarrow(shape) ? narrowColumns : wideColumns;
    return {columns.width(),
            columns.top + lineHeight * double(parameterCount) * columns.lines + checkMargin / 2};
}

void GradientCheck::paintSheet(Canvas& canvas)
{
    const Columns& columns = isNarrow(size()) ? narrowColumns : wideColumns;
    const double below = columns.lines > 1 ? lineHeight : 0;
    const Qt::Alignment fromRight = Qt::AlignRight | Qt::AlignVCenter;
    const double ruleStart = columns.lines > 1 ? checkMargin : columns.parameters;
    const auto parameter = [&](double y) {
        return QRectF(checkMargin, y, columns.parameters - checkMargin, lineHeight);
    };
    const auto rule = [&](double y) {
        return QRectF(ruleStart, y + below, columns.exact - ruleStart, lineHeight);
    };
    const auto measurement = [&](double y) {
        return QRectF(columns.exact + checkMargin, y + below,
                      columns.measured - columns.exact - checkMargin, lineHeight);
    };
    const auto heading = [](Qt::Alignment side) {
        return TextStyle{.size = 12, .bold = true, .alignment = side};
    };
    canvas.text(parameter(4), tr("slope of the error for"), heading(fromLeft));
    canvas.text(rule(4), tr("by the rule"), heading(fromRight));
    canvas.text(measurement(4), tr("measured"), heading(fromRight));
    QPainter& painter = canvas.painter();
    double y = columns.top;
    QString group;
    for (const Line& line : lines()) {
        if (line.exact != group) {
            // A line above each layer's weights and biases.
            painter.setPen(QPen(canvas.look().colour(Role::Grid), 1));
            painter.drawLine(QLineF(checkMargin, y, columns.measured, y));
            group = line.exact;
        }
        canvas.text(parameter(y), line.parameter, {.size = 12, .alignment = fromLeft});
        canvas.text(rule(y), number(line.exact, line.index), {.size = 12, .alignment = fromRight});
        canvas.text(measurement(y), number(line.measured, line.index),
                    {.size = 12, .alignment = fromRight});
        canvas.mark(rule(y), line.exact);
        canvas.mark(measurement(y), line.measured);
        y += lineHeight * columns.lines;
    }
}

QString GradientCheck::summary() const
{
    QStringList parts{
        tr("A table: the slope of the error for each weight and bias, by the rule and measured.")};
    for (const Line& line : lines())
        parts << tr("%1: %2 and %3.")
                     .arg(line.parameter, number(line.exact, line.index),
                          number(line.measured, line.index));
    return parts.join(QLatin1Char(' '));
}

PictureTable GradientCheck::table() const
{
    PictureTable table{{tr("slope of the error for"), tr("by the rule"), tr("measured")}, {}};
    for (const Line& line : lines())
        table.rows << QStringList{line.parameter, number(line.exact, line.index),
                                  number(line.measured, line.index)};
    return table;
}

} // namespace gui
