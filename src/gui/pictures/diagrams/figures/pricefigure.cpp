// SPDX-License-Identifier: GPL-3.0-or-later
// Linear regression as contributions that follow one another: what area, age and bias add up to.

#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/diagrams/figures/figures.h"

#include "gui/base/numbers.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui
{

using theme::Role;

namespace
{

/// Where everything stands: words beside their bars, or above them.
struct PricePlaces {
    double left, right;
    double firstRow, rowHeight;
    /// How far below its words a bar is, and how high.
    double barTop, barHeight;
    double wordsWidth;
};
constexpr PricePlaces widePrice{196, 540, 18, 68, 0, 30, 180};
constexpr PricePlaces narrowPrice{20, 226, 10, 104, 46, 30, 240};

/// A round distance between ticks, so that there are at most about six of them.
double roundTick(double span)
{
    const double rough = span / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}

struct Contribution {
    const char* name;
    Role role;
    QString title;
    QString product;
    double from;
    double to;
};

} // namespace

void paintPrice(Canvas& canvas, const model::Step& step)
{
    const PricePlaces& places = canvas.isNarrow() ? narrowPrice : widePrice;
    const auto value = [&step](const char* name) { return shown(step, name); };
    const auto product = [&value](const char* weight, const char* input, const char* part) {
        return QStringLiteral("%1 × %2 = %3").arg(value(weight), value(input), value(part));
    };
    const double area = step.number("area_part"), age = step.number("age_part");
    const double price = step.number("price");
    const std::array<Contribution, 4> rows{{
        {"area_part", Role::Weights, QStringLiteral("weights_area × area"),
         product("weights_area", "area", "area_part"), 0, area},
        {"age_part", Role::SecondWeights, QStringLiteral("weights_age × age"),
         product("weights_age", "age", "age_part"), area, area + age},
        {"bias", Role::Neutral, QStringLiteral("bias"), value("bias"), area + age, price},
        {"price", Role::Prediction, QStringLiteral("price"),
         Figures::tr("%1 thousand").arg(value("price")), 0, price},
    }};
    double low = 0, high = 0;
    for (const Contribution& row : rows) {
        low = std::min({low, row.from, row.to});
        high = std::max({high, row.from, row.to});
    }
    const double tick = roundTick(std::max(high - low, 1e-6));
    low = std::floor(low / tick) * tick;
    high = std::max(std::ceil(high / tick) * tick, low + tick);
    const auto x = [&](double amount) {
        return places.left + (amount - low) / (high - low) * (places.right - places.left);
    };

    QPainter& painter = canvas.painter();
    const double axis = places.firstRow + 4 * places.rowHeight;
    for (int i = 0; i <= qRound((high - low) / tick); ++i) {
        const double amount = low + i * tick;
        const bool zero = std::abs(amount) < tick / 2;
        painter.setPen(
            QPen(zero ? canvas.softInk() : canvas.look().colour(Role::Grid), zero ? 1.6 : 0.8));
        painter.drawLine(QPointF(x(amount), places.firstRow - 8), QPointF(x(amount), axis));
        canvas.text({x(amount) - 30, axis + 4, 60, 18}, pageNumber(zero ? 0 : amount, 4),
                    {.size = 12, .colour = canvas.softInk()});
    }
    double top = places.firstRow;
    for (const Contribution& row : rows) {
        const Qt::Alignment across = Qt::AlignLeft | Qt::AlignVCenter;
        const bool lit = canvas.isLit(row.name);
        canvas.text({10, top, places.wordsWidth, 22}, row.title,
                    {.size = 14, .bold = true, .alignment = across});
        canvas.text({10, top + 22, places.wordsWidth, 20}, row.product, {.alignment = across});
        const double low_x = x(std::min(row.from, row.to)), high_x = x(std::max(row.from, row.to));
        const QRectF bar(low_x, top + places.barTop, std::max(high_x - low_x, 1.5),
                         places.barHeight);
        painter.setPen(lit ? QPen(canvas.ink(), 1.6) : QPen(Qt::NoPen));
        painter.setBrush(canvas.look().colour(row.role));
        painter.drawRect(bar);
        canvas.mark({10, top - 4, places.right, places.rowHeight - 8}, row.name);
        if (&row != &rows.back()) {
            painter.setPen(QPen(canvas.softInk(), 1, Qt::DashLine));
            const double next = &row == &rows[2] ? price : row.to;
            painter.drawLine(QPointF(x(next), bar.bottom()),
                             QPointF(x(next), bar.top() + places.rowHeight));
        }
        top += places.rowHeight;
    }
}

QString priceInWords(const model::Step& step)
{
    const auto value = [&step](const char* name) { return shown(step, name, 5); };
    return Figures::tr("Bars that follow one another: the area brings %1, the age %2, the bias %3; "
                       "the price is their "
                       "sum, %4 thousand.")
        .arg(value("area_part"), value("age_part"), value("bias"), value("price"));
}

PictureTable priceAsTable(const model::Step& step)
{
    const auto row = [&step](const char* name, const QString& how) {
        return QStringList{QString::fromLatin1(name), how, shown(step, name, 5)};
    };
    return {{Figures::tr("Part"), Figures::tr("Computation"), Figures::tr("Thousands")},
            {row("area_part", QStringLiteral("weights_area × area")),
             row("age_part", QStringLiteral("weights_age × age")), row("bias", {}),
             row("price", Figures::tr("their sum"))}};
}

} // namespace gui
