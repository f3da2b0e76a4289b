// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/updatepicture.h"

#include "gui/base/numbers.h"
#include "gui/pictures/charts/updatescene.h"
#include "table/problem.h"

#include <QFontMetricsF>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <numeric>

namespace gui
{

namespace
{

/// Where there are more parameters, some have no row; one row says so.
constexpr int mostShown = 12;
/// The first weight, the row that counts the others, and the bias.
constexpr int fewestRows = 3;
/// Of two lines of text, with what keeps rows apart.
constexpr double linesARow = 2.5;
/// Letters of a number's name; longer ones are cut.
constexpr std::size_t longestNumberName = 20;
/// Letters are no smaller than this share of the text of the window.
constexpr double smallestShare = 9.0 / 11;
/// Pixels between an arrow and words, and around the plot.
constexpr double wordsGap = 16;
constexpr double around = 40;
/// Of the plot, what arrows have at least; large words leave them less.
double shareOfArrows(const theme::Look& look)
{
    return look.growth() > 1 ? 0.15 : 0.25;
}

const Qt::Alignment leftOfIt = Qt::AlignLeft | Qt::AlignVCenter;
const Qt::Alignment rightOfIt = Qt::AlignRight | Qt::AlignVCenter;

/// The parameters that have a row each: all of them, or of many the first weights and the bias.
std::vector<std::size_t> shownParameters(std::size_t parameters, int rows)
{
    std::vector<std::size_t> shown(parameters);
    std::iota(shown.begin(), shown.end(), std::size_t(0));
    if (parameters > std::size_t(rows))
        shown.erase(shown.begin() + rows - 2, shown.end() - 1);
    return shown;
}

/// From the tip of the longest arrow to the left to that of the longest one to the right; zero is
/// in it. Changes that are too small to be drawn have arrows of no length.
Range reachOf(const std::vector<Update>& updates, const std::vector<std::size_t>& shown)
{
    Range reach{0, 0};
    for (const Update& update : updates) {
        for (const std::size_t parameter : shown) {
            reach.minimum = std::min(reach.minimum, update.changes[parameter]);
            reach.maximum = std::max(reach.maximum, update.changes[parameter]);
        }
    }
    return reach.span() >= Range::shortest ? reach : Range{-1, 1};
}

QString captionOf(const Update& update, std::size_t parameter)
{
    return UpdatePicture::tr("%1: %2").arg(update.title, pageNumber(update.changes[parameter], 4));
}

/// What a parameter was, and what becomes of it.
QString numbersOf(const UpdateScene& scene, std::size_t parameter)
{
    QString numbers = pageNumber(scene.before[parameter]);
    if (!scene.after.empty() && scene.after[parameter] != scene.before[parameter])
        numbers += QStringLiteral(" → ") + pageNumber(scene.after[parameter]);
    return numbers;
}

} // namespace

UpdatePicture::UpdatePicture(QWidget* parent) : ChartPicture(parent)
{
    m_start = addLine({theme::Role::Neutral, 1.5});
    yAxis()->setVisible(false);
}

void UpdatePicture::drawStep(const model::Step& /*step*/)
{
    arrange();
}

void UpdatePicture::resizeEvent(QResizeEvent* event)
{
    ChartPicture::resizeEvent(event);
    if (!step().id.empty())
        arrange();
}

QString UpdatePicture::inWords(const UpdateScene& scene) const
{
    QStringList words;
    for (const std::size_t parameter : shownParameters(scene.before.size(), mostShown)) {
        words << nameOf(scene, parameter) + QLatin1Char(' ') + numbersOf(scene, parameter);
        for (const Update& update : scene.updates)
            words << captionOf(update, parameter);
    }
    if (scene.updates.empty())
        words << tr("nothing changes in this step");
    return words.join(QStringLiteral("; "));
}

QString UpdatePicture::nameOf(const UpdateScene& scene, std::size_t parameter, Names names) const
{
    if (parameter + 1 == scene.before.size())
        return QStringLiteral("bias");
    QString name = QStringLiteral("weights_1[%1]").arg(parameter);
    const QString number = m_numberNames.value(qsizetype(parameter));
    if (number.isEmpty() || names == Names::Brief)
        return name;
    const std::string excerpt = table::excerpt(number.toStdString(), longestNumberName);
    return QStringLiteral("%1 (%2)").arg(name, QString::fromStdString(excerpt));
}

int UpdatePicture::rowsThatFit() const
{
    // The axis below takes about three lines.
    const double line = QFontMetricsF(look().font()).height();
    const double rows = (height() - 3.5 * line) / (linesARow * line);
    return std::clamp(int(rows), fewestRows, mostShown);
}

bool UpdatePicture::hasRoomFor(double words) const
{
    const double plot = std::max(width() - around, 100.0);
    return smallestShare * words + 2 * wordsGap <= (1 - shareOfArrows(look())) * plot;
}

void UpdatePicture::setReach(Range reach, double namesWidth, double captionsWidth)
{
    // Words need so many pixels; arrows take what is left, and words are smaller where that would
    // be too little.
    m_wordsWidth = namesWidth + captionsWidth;
    const double plot = std::max(width() - around, 100.0);
    const double arrows =
        std::max(plot - m_wordsWidth - 2 * wordsGap, shareOfArrows(look()) * plot);
    const double scale = std::min(1.0, (plot - arrows - 2 * wordsGap) / m_wordsWidth);
    setLetters(std::max(scale, leastShare()));
    const double unit = reach.span() / arrows;
    setXAxis(reach.minimum - (namesWidth * scale + wordsGap) * unit,
             reach.maximum + (captionsWidth * scale + wordsGap) * unit,
             tr("change of each parameter"));
}

double UpdatePicture::leastShare() const
{
    // Large letters may give a little of their size for not being scrolled sideways.
    constexpr double ofLarge = 0.6;
    return smallestShare * std::max(ofLarge, 1 / look().growth());
}

QSize UpdatePicture::neededSize(QSize) const
{
    // Text of normal size has its room.
    if (look().growth() == 1)
        return {};
    const double plot = (leastShare() * m_wordsWidth + 2 * wordsGap) / (1 - shareOfArrows(look()));
    return {int(plot + around), 0};
}

void UpdatePicture::arrange()
{
    // Where names of features would lie over arrows, a number's place has to do.
    arrange(Names::Full);
    if (!hasRoomFor(m_wordsWidth) && !m_numberNames.isEmpty())
        arrange(Names::Brief);
}

void UpdatePicture::arrange(Names names)
{
    const UpdateScene scene = updateScene(step());
    const std::size_t parameters = scene.before.size();
    const std::vector<std::size_t> shown = shownParameters(parameters, rowsThatFit());
    const std::size_t left = parameters - shown.size();
    const Range reach = reachOf(scene.updates, shown);
    const double top = double(shown.size() + (left > 0 ? 1 : 0)) - 0.4;
    setYAxis(-0.6, top, {});
    m_start->replace(QList<QPointF>{{0, -0.6}, {0, top}});

    std::vector<ChartLabel> labels;
    std::vector<ChartArrow> arrows;
    QFont bold = look().font();
    bold.setBold(true);
    const QFontMetricsF boldMetrics(bold);
    const QFontMetricsF metrics{look().font()};
    double namesWidth = 0;
    double captionsWidth = 0;
    if (left > 0) {
        const QString more = tr("… %1 more weights").arg(left);
        namesWidth = metrics.horizontalAdvance(more);
        labels.push_back({{reach.minimum, 1}, more, theme::Role::Neutral, leftOfIt});
    }
    // A row has the height for it, and large text not the width.
    const bool inTwoLines = look().growth() > 1 && scene.updates.size() == 1;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const std::size_t row = shown[i];
        const bool isBias = i + 1 == shown.size();
        const double y = isBias ? 0 : top + 0.4 - 1 - double(i);
        const QString name = nameOf(scene, row, names);
        const QString numbers = numbersOf(scene, row);
        labels.push_back({{reach.minimum, y},
                          name + QLatin1Char('\n') + numbers,
                          theme::Role::Ink,
                          leftOfIt,
                          true,
                          isBias ? QStringLiteral("bias") : QStringLiteral("weights_1")});
        namesWidth = std::max({namesWidth, boldMetrics.horizontalAdvance(name),
                               boldMetrics.horizontalAdvance(numbers)});
        for (const Update& update : scene.updates) {
            const double change = update.changes[row];
            const double height = y + update.lift;
            QString caption = captionOf(update, row);
            if (inTwoLines)
                caption.replace(QStringLiteral(": "), QStringLiteral(":\n"));
            arrows.push_back(
                {{0, height}, {change, height}, update.role, update.name, update.width});
            labels.push_back({{std::max(change, 0.0), height},
                              caption,
                              update.role,
                              rightOfIt,
                              false,
                              update.name});
            for (const QString& line : caption.split(QLatin1Char('\n')))
                captionsWidth = std::max(captionsWidth, metrics.horizontalAdvance(line));
        }
    }
    if (scene.updates.empty()) {
        const QString rest = tr("nothing changes in this step");
        labels.push_back({{0, top / 2 - 0.3}, rest, theme::Role::Neutral, rightOfIt});
        captionsWidth = metrics.horizontalAdvance(rest);
    }
    setReach(reach, namesWidth, captionsWidth);
    m_summary = inWords(scene);
    setLabels(std::move(labels));
    setArrows(std::move(arrows));
}

PictureTable UpdatePicture::table() const
{
    const UpdateScene scene = updateScene(step());
    const std::vector<double>& after = scene.after.empty() ? scene.before : scene.after;
    PictureTable table{{tr("Parameter"), tr("before"), tr("after")}, {}};
    for (const Update& update : scene.updates)
        table.columns << tr("change: %1").arg(update.title);
    for (std::size_t i = 0; i < scene.before.size(); ++i) {
        QStringList cells{nameOf(scene, i), pageNumber(scene.before[i], 6),
                          pageNumber(after[i], 6)};
        for (const Update& update : scene.updates)
            cells << pageNumber(update.changes[i], 6);
        table.rows << cells;
    }
    return table;
}

} // namespace gui
