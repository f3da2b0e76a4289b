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

constexpr double lineHeight = 15.5, top = 24, margin = 6;
/// Where the columns begin, and where the last one ends.
constexpr double parameters = margin, exact = 220, measured = 322, right = 424;
constexpr std::size_t parameterCount = 13;
/// Enough to see on how many digits both agree, and that it is no more.
constexpr int digits = 8;

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
    return known->withheld ? QString(boxSign) : pageNumber(known->numbers[index], digits);
}

QSizeF GradientCheck::sheetFor(QSizeF /*shape*/) const
{
    return {right + margin, top + lineHeight * double(parameterCount) + 3};
}

void GradientCheck::paintSheet(Canvas& canvas)
{
    const Qt::Alignment fromRight = Qt::AlignRight | Qt::AlignVCenter;
    const auto cell = [](double from, double to, double y) {
        return QRectF(from, y, to - from - margin, lineHeight);
    };
    const TextStyle heading{.size = 12, .bold = true, .alignment = fromRight};
    canvas.text(cell(parameters, exact, 4), tr("slope of the error for"),
                {.size = 12, .bold = true, .alignment = Qt::AlignLeft | Qt::AlignVCenter});
    canvas.text(cell(exact, measured, 4), tr("by the rule"), heading);
    canvas.text(cell(measured, right, 4), tr("measured"), heading);
    QPainter& painter = canvas.painter();
    double y = top;
    QString group;
    for (const Line& line : lines()) {
        if (line.exact != group) {
            // A line above each layer's weights and biases.
            painter.setPen(QPen(canvas.look().colour(Role::Grid), 1));
            painter.drawLine(QLineF(parameters, y, right - margin, y));
            group = line.exact;
        }
        canvas.text(cell(parameters, exact, y), line.parameter,
                    {.size = 12, .alignment = Qt::AlignLeft | Qt::AlignVCenter});
        const QRectF rule = cell(exact, measured, y);
        const QRectF measurement = cell(measured, right, y);
        canvas.text(rule, number(line.exact, line.index), {.size = 12, .alignment = fromRight});
        canvas.text(measurement, number(line.measured, line.index),
                    {.size = 12, .alignment = fromRight});
        canvas.mark(rule, line.exact);
        canvas.mark(measurement, line.measured);
        y += lineHeight;
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
