// SPDX-License-Identifier: GPL-3.0-or-later
// The four steps by which a network learns, as a ring.

#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/diagrams/figures/figures.h"

#include <QPainter>
#include <QPolygonF>

namespace gui
{

using theme::Role;

namespace
{

/// Where the stations stand, and the words about their circle.
struct CyclePlaces {
    QRectF stations[4];
    QRectF words;
};
constexpr CyclePlaces wideCycle{
    {{20, 20, 200, 100}, {340, 20, 200, 100}, {340, 220, 200, 100}, {20, 220, 200, 100}},
    {150, 128, 260, 84}};
constexpr CyclePlaces narrowCycle{
    {{8, 6, 206, 100}, {8, 132, 206, 100}, {8, 258, 206, 100}, {8, 384, 206, 100}},
    {8, 492, 236, 58}};

struct Station {
    QRectF area;
    Role role;
    const char* name;
    QString title;
    QString live;
    QString meaning;
};

} // namespace

void paintCycle(Canvas& canvas, const model::Step& step)
{
    const CyclePlaces& places = canvas.isNarrow() ? narrowCycle : wideCycle;
    const auto value = [&step](std::string_view name) { return shown(step, name); };
    const std::vector<Station> stations{
        {places.stations[0],
         Role::Input,
         "input_value",
         Figures::tr("1  Take the input"),
         value("input_value"),
         {}},
        {places.stations[1], Role::Prediction, "prediction", Figures::tr("2  Predict"),
         QStringLiteral("%1 × %2 = %3")
             .arg(value("weight"), value("input_value"), value("prediction")),
         Figures::tr("weight × input")},
        {places.stations[2], Role::Error, "difference", Figures::tr("3  Compare"),
         QStringLiteral("%1 − %2 = %3")
             .arg(value("prediction"), value("target"), value("difference")),
         Figures::tr("prediction − target")},
        {places.stations[3], Role::Weights, "new_weight", Figures::tr("4  Adjust"),
         QStringLiteral("%1 → %2").arg(value("weight"), value("new_weight")),
         Figures::tr("the weight")},
    };
    for (const Station& station : stations) {
        const QRectF& area = station.area;
        canvas.box(area, station.role, station.name);
        const auto line = [&area](double top, double height) {
            return QRectF(area.left() + 8, area.top() + top, area.width() - 16, height);
        };
        canvas.text(line(10, 24), station.title, {.size = 15, .bold = true});
        canvas.text(line(38, 28), station.live, {.size = 18});
        canvas.text(line(70, 20), station.meaning, {.colour = canvas.softInk()});
    }
    const auto arrow = [&canvas](QPointF from, QPointF to) {
        canvas.arrow(from, to, canvas.ink(), 2.4);
    };
    if (canvas.isNarrow()) {
        for (const double y : {111, 237, 363})
            arrow({111, y}, {111, y + 18});
        canvas.painter().setPen(QPen(canvas.ink(), 2.4));
        canvas.painter().setBrush(Qt::NoBrush);
        canvas.painter().drawPolyline(QPolygonF({{218, 434}, {238, 434}, {238, 56}, {230, 56}}));
        arrow({238, 56}, {219, 56});
    } else {
        arrow({226, 70}, {334, 70});
        arrow({440, 126}, {440, 214});
        arrow({334, 270}, {226, 270});
        arrow({120, 214}, {120, 126});
    }
    canvas.text(
        places.words,
        Figures::tr("Again and again.\nNext time it predicts %1.").arg(value("new_prediction")),
        {.size = 14, .colour = canvas.softInk()});
}

QString cycleInWords(const model::Step& step)
{
    const auto value = [&step](std::string_view name) { return shown(step, name); };
    return Figures::tr("A ring of four steps. Take the input: %1. Predict with the weight %2: %3. "
                       "Compare with the "
                       "target %4: the difference is %5. Adjust: the weight becomes %6. Then "
                       "again, and the next "
                       "prediction is %7.")
        .arg(value("input_value"), value("weight"), value("prediction"), value("target"),
             value("difference"), value("new_weight"), value("new_prediction"));
}

PictureTable cycleAsTable(const model::Step& step)
{
    const auto value = [&step](std::string_view name) { return shown(step, name); };
    const auto row = [](const QString& what, const QString& how, const QString& result) {
        return QStringList{what, how, result};
    };
    return {{Figures::tr("Step"), Figures::tr("Computation"), Figures::tr("Result")},
            {row(Figures::tr("1  Take the input"), {}, value("input_value")),
             row(Figures::tr("2  Predict"),
                 QStringLiteral("%1 × %2").arg(value("weight"), value("input_value")),
                 value("prediction")),
             row(Figures::tr("3  Compare"),
                 QStringLiteral("%1 − %2").arg(value("prediction"), value("target")),
                 value("difference")),
             row(Figures::tr("4  Adjust"), Figures::tr("weight, before %1").arg(value("weight")),
                 value("new_weight")),
             row(Figures::tr("Next prediction"),
                 QStringLiteral("%1 × %2").arg(value("new_weight"), value("input_value")),
                 value("new_prediction"))}};
}

} // namespace gui
