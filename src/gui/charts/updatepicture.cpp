#include "gui/charts/updatepicture.h"

#include "gui/numbers.h"
#include "gui/theme.h"

#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <numeric>

namespace gui
{

namespace
{

/// How many times the longest arrow goes into half of the picture: the rest is for words on both
/// sides.
constexpr double room = 2.5;
/// Where there are more parameters, some have no row; one row says so.
constexpr std::ptrdiff_t mostRows = 6;
const Qt::Alignment onTheLeft = Qt::AlignRight | Qt::AlignVCenter;
const Qt::Alignment onTheRight = Qt::AlignLeft | Qt::AlignVCenter;

/// The rows from top to bottom: every weight, then the bias.
std::vector<double> parametersOf(const model::Step& step, const char* weights, const char* bias)
{
    std::vector<double> numbers;
    if (const model::Value* value = step.find(weights))
        numbers = value->numbers;
    numbers.push_back(step.number(bias));
    return numbers;
}

std::vector<double> changes(const std::vector<double>& before, const std::vector<double>& after)
{
    std::vector<double> result;
    std::ranges::transform(after, before, std::back_inserter(result), std::minus());
    return result;
}

QString rowName(std::size_t parameters, std::size_t parameter)
{
    return parameter + 1 == parameters ? QStringLiteral("bias")
                                       : QStringLiteral("weights_1[%1]").arg(parameter);
}

/// The parameters that have a row each: all of them, or of many the first weights and the bias.
std::vector<std::size_t> shownParameters(std::size_t parameters)
{
    std::vector<std::size_t> shown(parameters);
    std::iota(shown.begin(), shown.end(), std::size_t(0));
    if (std::ptrdiff_t(parameters) > mostRows)
        shown.erase(shown.begin() + mostRows - 2, shown.end() - 1);
    return shown;
}

/// Changes of all parameters, shown as one arrow a row.
struct Update {
    std::vector<double> changes;
    /// The value that lights its arrows up.
    QString name;
    QColor colour;
    QColor textColour;
    double width = 3;
    /// How far above the middle of its row the arrow runs.
    double lift = 0;
    QString title;
};

Update shortcutUpdate(const model::Step& step)
{
    return {.changes = changes(parametersOf(step, "weights_1", "bias"),
                               parametersOf(step, "shortcut_weights_1", "bias")),
            .name = QStringLiteral("shortcut_weights_1"),
            .colour = theme::colour(theme::Role::Weights),
            .textColour = theme::textColour(theme::Role::Weights),
            .title = UpdatePicture::tr("shortcut")};
}

Update trueUpdate(const model::Step& step)
{
    return {.changes = changes(parametersOf(step, "weights_1", "bias"),
                               parametersOf(step, "new_weights_1", "new_bias")),
            .name = QStringLiteral("new_weights_1"),
            .colour = theme::colour(theme::Role::Gradient),
            .textColour = theme::textColour(theme::Role::Gradient),
            .title = UpdatePicture::tr("one step")};
}

/// The whole gradient, taken away.
Update againstGradient(const model::Step& step)
{
    std::vector<double> gradient = parametersOf(step, "derror_dweights", "derror_dbias");
    return {.changes = changes(gradient, std::vector<double>(gradient.size(), 0)),
            .name = QStringLiteral("derror_dweights"),
            .colour = theme::colour(theme::Role::Gradient),
            .textColour = theme::textColour(theme::Role::Gradient),
            .title = UpdatePicture::tr("true gradient")};
}

/// What this step has to show, and the numbers that come of it, if any.
struct Scene {
    std::vector<Update> updates;
    std::vector<double> after;
};

Scene sceneOf(const model::Step& step)
{
    Scene scene;
    if (step.id == "shortcut" || step.id == "other-row") {
        scene.updates = {shortcutUpdate(step)};
        scene.after = parametersOf(step, "shortcut_weights_1", "bias");
    } else if (step.id == "compare-updates") {
        scene.updates = {shortcutUpdate(step), againstGradient(step)};
        scene.updates[0].lift = 0.17;
        scene.updates[0].name = QStringLiteral("derivative");
        scene.updates[1].lift = -0.17;
    } else if (step.id == "update") {
        scene.updates = {againstGradient(step), trueUpdate(step)};
        scene.updates[0].lift = 0.17;
        scene.updates[0].width = 1.5;
        scene.updates[1].lift = -0.17;
        scene.after = parametersOf(step, "new_weights_1", "new_bias");
    }
    return scene;
}

double longestChange(const std::vector<Update>& updates, const std::vector<std::size_t>& shown)
{
    double longest = 0;
    for (const Update& update : updates) {
        for (const std::size_t parameter : shown)
            longest = std::max(longest, std::abs(update.changes[parameter]));
    }
    return longest > 0 ? longest : 1;
}

} // namespace

UpdatePicture::UpdatePicture(QWidget* parent) : ChartPicture(parent)
{
    m_start = addLine({}, 1.5);
    yAxis()->setVisible(false);
}

void UpdatePicture::showStep(const model::Step& step)
{
    const std::vector<double> before = parametersOf(step, "weights_1", "bias");
    const Scene scene = sceneOf(step);
    const std::vector<std::size_t> shown = shownParameters(before.size());
    const std::size_t left = before.size() - shown.size();
    const double reach = longestChange(scene.updates, shown) * room;
    const double top = double(shown.size() + (left > 0 ? 1 : 0)) - 0.4;
    setXAxis(-reach, reach, tr("change of each parameter"));
    setYAxis(-0.6, top, {});
    m_start->setPen(QPen(theme::colour(theme::Role::Neutral), 1.5));
    m_start->replace(QList<QPointF>{{0, -0.6}, {0, top}});

    std::vector<ChartLabel> labels;
    std::vector<ChartArrow> arrows;
    QStringList words;
    m_table = {{tr("Parameter"), tr("before"), tr("after")}, {}};
    for (const Update& update : scene.updates)
        m_table.columns << tr("change: %1").arg(update.title);
    const QColor text = palette().color(QPalette::Text);
    if (left > 0)
        labels.push_back({{-reach, 1},
                          tr("… %1 more weights").arg(left),
                          theme::textColour(theme::Role::Neutral),
                          onTheLeft});
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const std::size_t row = shown[i];
        const bool isBias = i + 1 == shown.size();
        const double y = isBias ? 0 : top + 0.4 - 1 - double(i);
        QString numbers = pageNumber(before[row]);
        if (!scene.after.empty() && scene.after[row] != before[row])
            numbers += QStringLiteral(" → ") + pageNumber(scene.after[row]);
        const QString name = rowName(before.size(), row);
        labels.push_back({{-reach, y},
                          name + QLatin1Char('\n') + numbers,
                          text,
                          onTheLeft,
                          true,
                          isBias ? QStringLiteral("bias") : QStringLiteral("weights_1")});
        words << name + QLatin1Char(' ') + numbers;
        QStringList cells{name, pageNumber(before[row], 6),
                          pageNumber(scene.after.empty() ? before[row] : scene.after[row], 6)};
        for (const Update& update : scene.updates) {
            const double change = update.changes[row];
            const double height = y + update.lift;
            const QString caption = tr("%1: %2").arg(update.title, pageNumber(change, 4));
            cells << pageNumber(change, 6);
            arrows.push_back(
                {{0, height}, {change, height}, update.colour, update.name, update.width});
            labels.push_back(
                {{reach, height}, caption, update.textColour, onTheRight, false, update.name});
            words << caption;
        }
        m_table.rows << cells;
    }
    if (scene.updates.empty()) {
        const QString rest = tr("nothing changes in this step");
        labels.push_back({{reach / 2, top / 2 - 0.3},
                          rest,
                          theme::textColour(theme::Role::Neutral),
                          Qt::AlignHCenter | Qt::AlignVCenter});
        words << rest;
    }
    m_summary = words.join(QStringLiteral("; "));
    setLabels(std::move(labels));
    setArrows(std::move(arrows));
}

} // namespace gui
