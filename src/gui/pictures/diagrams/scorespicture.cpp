// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/scorespicture.h"

#include "gui/base/numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui
{

using theme::Role;

namespace
{

/// Room for one measure.
/// larger.
constexpr QSize panel(260, 156);
constexpr Role roles[]{Role::Weights, Role::SecondWeights};

} // namespace

ScoresPicture::Measure ScoresPicture::dotProduct()
{
    return {tr("Dot product"), {"dot_product_1", "dot_product_2"}, "more_similar"};
}

ScoresPicture::Measure ScoresPicture::cosine()
{
    return {tr("Cosine"), {"cosine_1", "cosine_2"}, "more_aligned"};
}

QString ScoresPicture::verdict(const Measure& measure) const
{
    const model::Value* value = step().find(measure.verdict);
    if (!value)
        return tr("not compared yet");
    if (value->text == "neither")
        return tr("neither is more similar");
    return tr("%1 is more similar").arg(QString::fromStdString(value->text));
}

QString ScoresPicture::scoreText(const char* name) const
{
    return numberOf(QString::fromLatin1(name), step().number(name));
}

void ScoresPicture::drawStep(const model::Step& step)
{
    CanvasPicture::drawStep(step);
    m_dotScale = scaleFor(dotProduct(), m_isHeld ? m_dotScale : Scale());
    m_cosineScale = scaleFor(cosine(), m_isHeld ? m_cosineScale : Scale());
}

void ScoresPicture::holdScale(bool held)
{
    m_isHeld = held;
    if (held)
        return;
    m_dotScale = scaleFor(dotProduct(), {});
    m_cosineScale = scaleFor(cosine(), {});
    update();
}

ScoresPicture::Scale ScoresPicture::scaleFor(const Measure& measure, Scale least) const
{
    for (const char* name : measure.scores) {
        const double score = step().number(name);
        if (std::isfinite(score))
            least.largest = std::max(least.largest, std::abs(score));
        least.negative = least.negative || score < 0;
    }
    return least;
}

void ScoresPicture::paintMeasure(Canvas& canvas, const Measure& measure, const Scale& scale) const
{
    constexpr double top = 12;
    canvas.text({16, top, 228, 22}, measure.title,
                {.size = 15, .bold = true, .alignment = fromLeft});
    // Bars start at a line: on the left as long as no score is negative, else in the middle.
    const double zero = scale.negative ? 100 : 16;
    const double room = scale.negative ? 80 : 160;
    QPainter& painter = canvas.painter();
    for (std::size_t i = 0; i < 2; ++i) {
        const char* name = measure.scores[i];
        const double score = step().number(name);
        const double y = top + 28 + 41 * static_cast<double>(i);
        canvas.text(
            {16, y, 228, 15}, QStringLiteral("weights_%1").arg(i + 1),
            {.size = 12, .colour = canvas.look().textColour(roles[i]), .alignment = fromLeft});
        const double length =
            scale.largest > 0 && std::isfinite(score) ? room * score / scale.largest : 0;
        const QRectF bar = QRectF(zero, y + 19, length, 15).normalized();
        painter.setPen(canvas.isLit(name) ? QPen(canvas.ink(), 1.3) : QPen(Qt::NoPen));
        painter.setBrush(canvas.look().colour(roles[i]));
        if (bar.width() > 0)
            painter.drawRect(bar);
        // As far as there is room: it may have a power of ten.
        const double beside = std::max(bar.right(), zero) + 6;
        canvas.text({beside, y + 17, std::max(70.0, 244 - beside), 19}, scoreText(name),
                    {.bold = canvas.isLit(name), .alignment = fromLeft});
        painter.setPen(QPen(canvas.softInk(), 1));
        painter.drawLine(QPointF(zero, bar.top() - 2), QPointF(zero, bar.bottom() + 2));
        canvas.mark({10, y, 240, 36}, name);
    }
    const QRectF line(16, top + 110, 228, 20);
    const bool known = step().find(measure.verdict) != nullptr;
    canvas.text(
        line, verdict(measure),
        {.bold = known, .colour = known ? canvas.ink() : canvas.softInk(), .alignment = fromLeft});
    if (known)
        canvas.mark(line.adjusted(-6, 0, 6, 0), measure.verdict);
}

bool ScoresPicture::isWide(QSizeF shape) const
{
    // Less than a pixel is lost where sizes are rounded.
    const double least = 2 * panel.width() * Canvas::leastScale(look()) - 1;
    return shape.width() > shape.height() * 1.3 && shape.width() >= least;
}

QSizeF ScoresPicture::sheetFor(QSizeF shape) const
{
    return isWide(shape) ? QSizeF(2 * panel.width(), panel.height())
                         : QSizeF(panel.width(), 2 * panel.height());
}

void ScoresPicture::paintSheet(Canvas& canvas)
{
    paintMeasure(canvas, dotProduct(), m_dotScale);
    QPainter& painter = canvas.painter();
    painter.translate(isWide() ? QPoint(panel.width(), 0) : QPoint(0, panel.height()));
    painter.setPen(QPen(canvas.look().colour(Role::Grid), 1));
    painter.drawLine(isWide() ? QLine(0, 16, 0, 140) : QLine(16, 0, 244, 0));
    paintMeasure(canvas, cosine(), m_cosineScale);
}

QString ScoresPicture::summary() const
{
    QStringList parts;
    for (const Measure& measure : {dotProduct(), cosine()})
        parts << tr("%1: weights_1 %2, weights_2 %3, %4")
                     .arg(measure.title, scoreText(measure.scores[0]), scoreText(measure.scores[1]),
                          verdict(measure));
    return parts.join(QStringLiteral("; "));
}

PictureTable ScoresPicture::table() const
{
    PictureTable table{
        {tr("Measure"), QStringLiteral("weights_1"), QStringLiteral("weights_2"), tr("Verdict")},
        {}};
    for (const Measure& measure : {dotProduct(), cosine()})
        table.rows << QStringList{measure.title, scoreText(measure.scores[0]),
                                  scoreText(measure.scores[1]), verdict(measure)};
    return table;
}

} // namespace gui
