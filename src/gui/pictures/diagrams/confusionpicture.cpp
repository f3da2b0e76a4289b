// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/confusionpicture.h"

#include "gui/base/numbers.h"
#include "gui/base/plaintip.h"
#include "gui/base/strings.h"
#include "gui/run/runview.h"
#include "gui/run/trainingwords.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace gui
{

using theme::Role;

namespace
{

/// One matrix with its headings: how high, and how wide at least and at most.
constexpr double panelHeight = 220;
constexpr double leastWidth = 212;
constexpr double mostWidth = 360;
/// The note below both.
constexpr double noteHeight = 38;
/// What the note takes more where it says how targets are counted.
constexpr double countingHeight = 20;
constexpr double margin = 8;
/// The matrix itself: how far down it begins, and how high a cell is.
constexpr double matrixTop = 114;
constexpr double cellHeight = 48;
/// A letter of a class's name takes about so much.
constexpr double letter = 7;

/// What its mark takes of the room for the name of a class.
constexpr double besideMark = 14;
/// Room for the name of a class, in two lines.
constexpr double nameHeight = 28;

/// A name in the two lines that differ least in length, where it is too long for one.
QStringList linesOf(const QString& name, double room)
{
    if (double(name.size()) * letter <= room)
        return {name};
    QStringList lines = {name};
    qsizetype longest = name.size();
    for (qsizetype space = name.indexOf(QLatin1Char(' ')); space > 0;
         space = name.indexOf(QLatin1Char(' '), space + 1)) {
        const qsizetype longer = std::max(space, name.size() - space - 1);
        if (longer >= longest)
            continue;
        longest = longer;
        lines = {name.left(space), name.mid(space + 1)};
    }
    return lines;
}

QString count(std::size_t number)
{
    return QLocale().toString(qulonglong(number));
}

QString accuracy(const model::Score& score)
{
    return ConfusionPicture::tr("Accuracy %1 %: %2 of %3 right")
        .arg(pageNumber(100.0 * double(score.right) / double(score.rows), 4), count(score.right),
             count(score.rows));
}

} // namespace

ConfusionPicture::ConfusionPicture(RunView& run, QWidget* parent)
    : CanvasPicture(parent), m_run(run)
{
    setObjectName(QStringLiteral("confusionPicture"));
}

void ConfusionPicture::drawStep(const model::Step& step)
{
    const model::Evaluation& evaluation = m_run.evaluation();
    m_train = evaluation.train;
    m_test = evaluation.test;
    m_counting = trainingwords::targetsBetween(step);
    // Names may be longer than there is room for.
    setToolTip(plainTip(QStringLiteral("● %1\n◆ %2").arg(m_names.zero, m_names.one)));
    CanvasPicture::drawStep(step);
}

double ConfusionPicture::roomForNote() const
{
    return noteHeight + (m_counting.isEmpty() ? 0 : countingHeight);
}

QSizeF ConfusionPicture::sheetOf(QSizeF shape, double width) const
{
    const QSizeF two =
        isWide(shape) ? QSizeF(2 * width, panelHeight) : QSizeF(width, 2 * panelHeight);
    return two + QSizeF(0, roomForNote());
}

QSizeF ConfusionPicture::sheetFor(QSizeF shape) const
{
    return sheetOf(shape, panelWidth(shape));
}

QSize ConfusionPicture::sizeHint() const
{
    return sheetOf(size(), leastWidth).toSize();
}

double ConfusionPicture::panelWidth(QSizeF shape) const
{
    // The names of classes take the room that is left beside the matrices, and have enough of it
    // before letters become larger than the window's.
    const QSizeF least = sheetOf(shape, leastWidth);
    const double fitting =
        std::min({shape.width() / least.width(), shape.height() / least.height(), look().growth()});
    const double scale = std::max({fitting, Canvas::leastScale(look()), 0.1});
    return std::clamp(leastWidth * shape.width() / (scale * least.width()), leastWidth, mostWidth);
}

QSizeF ConfusionPicture::cell() const
{
    return {64 + 0.39 * (panelWidth(size()) - leastWidth), cellHeight};
}

QPointF ConfusionPicture::corner() const
{
    // Half a margin more than on the other side of the matrix.
    return {panelWidth(size()) - 2 * cell().width() - 6, matrixTop};
}

void ConfusionPicture::paintSheet(Canvas& canvas)
{
    QPainter& painter = canvas.painter();
    painter.save();
    paintScore(canvas, tr("Rows learned from"), m_train);
    const double width = panelWidth(size());
    painter.translate(isWide() ? QPointF(width, 0) : QPointF(0, panelHeight));
    painter.setPen(QPen(canvas.look().colour(Role::Grid), 1));
    painter.drawLine(isWide() ? QLineF(0, 12, 0, panelHeight - 8) : QLineF(12, 0, width - 12, 0));
    if (m_test.rows > 0)
        paintScore(canvas, tr("Held-back rows"), m_test);
    else
        paintNothingHeldBack(canvas);
    painter.restore();
    const QSizeF whole = sheet();
    canvas.text(
        {margin, whole.height() - roomForNote(), whole.width() - 2 * margin, roomForNote() - 4},
        note(), {.size = 12, .colour = canvas.softInk()});
}

void ConfusionPicture::paintNothingHeldBack(Canvas& canvas) const
{
    const double width = panelWidth(size()) - 2 * margin;
    canvas.text({margin, 8, width, 22}, tr("Held-back rows"),
                {.size = 15, .bold = true, .alignment = fromLeft});
    canvas.text({margin, 32, width, 18}, tr("None."), {.size = 12, .alignment = fromLeft});
    canvas.text(
        {margin, 60, width, panelHeight - 64},
        tr("Rows that it has learned from prove little: hold some back when you import data, and "
           "judge by those."),
        {.size = 12, .colour = canvas.softInk(), .alignment = Qt::AlignLeft | Qt::AlignTop});
}

void ConfusionPicture::paintClass(Canvas& canvas, const QRectF& area, int which) const
{
    const QString& name = which == 0 ? m_names.zero : m_names.one;
    const QStringList lines = linesOf(name, area.width() - besideMark);
    // A word that is too long to stand beside its mark stands below it.
    const double length = double(name.size()) * letter;
    const bool isBelow =
        lines.size() == 1 && length > area.width() - besideMark && length <= area.width();
    const double middle = area.center().y() - (isBelow ? nameHeight / 4 : 0);
    // The mark that its rows have in the plot.
    QPainter& painter = canvas.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.look().colour(which == 0 ? Role::Input : Role::Weights));
    const QPointF at(area.left() + 7, middle);
    if (which == 0)
        painter.drawEllipse(at, 4.5, 4.5);
    else
        painter.drawPolygon(QPolygonF({at + QPointF(0, -5.6), at + QPointF(5.6, 0),
                                       at + QPointF(0, 5.6), at + QPointF(-5.6, 0)}));
    if (isBelow) {
        canvas.text({area.left(), area.center().y(), area.width(), nameHeight / 2}, name,
                    {.size = 12, .alignment = fromLeft, .elided = true});
        return;
    }
    const double height = lines.size() > 1 ? nameHeight / 2 : area.height();
    QRectF line(area.left() + besideMark, area.center().y() - height * double(lines.size()) / 2,
                area.width() - besideMark, height);
    for (const QString& text : lines) {
        canvas.text(line, text, {.size = 12, .alignment = fromLeft, .elided = true});
        line.translate(0, height);
    }
}

void ConfusionPicture::paintScore(Canvas& canvas, const QString& title,
                                  const model::Score& score) const
{
    const double width = panelWidth(size()) - 2 * margin;
    const QPointF corner = this->corner();
    const QSizeF cell = this->cell();
    canvas.text({margin, 8, width, 22}, title, {.size = 15, .bold = true, .alignment = fromLeft});
    // Room for two lines.
    canvas.text({margin, 31, width, 34}, accuracy(score),
                {.size = 12, .alignment = Qt::AlignLeft | Qt::AlignTop});
    canvas.text({corner.x(), corner.y() - nameHeight - 18, 2 * cell.width(), 16}, tr("predicted"),
                {.size = 11, .colour = canvas.softInk(), .alignment = fromLeft});
    canvas.text({margin, corner.y() - 18, corner.x() - margin - 4, 16}, tr("target"),
                {.size = 11, .colour = canvas.softInk(), .alignment = fromLeft});
    QPainter& painter = canvas.painter();
    for (int which = 0; which < 2; ++which) {
        paintClass(canvas,
                   {corner.x() + which * cell.width(), corner.y() - nameHeight - 2,
                    cell.width() - 4, nameHeight},
                   which);
        paintClass(
            canvas,
            {margin, corner.y() + which * cell.height(), corner.x() - margin - 4, cell.height()},
            which);
        for (int predicted = 0; predicted < 2; ++predicted) {
            const QRectF area(corner + QPointF(predicted * cell.width(), which * cell.height()),
                              cell);
            const bool right = which == predicted;
            painter.setPen(QPen(canvas.paper(), 2));
            painter.setBrush(canvas.tint(right ? Role::Prediction : Role::Error));
            painter.drawRect(area);
            canvas.text(area.adjusted(4, 4, -4, -18),
                        count(score.confusion[std::size_t(which)][std::size_t(predicted)]),
                        {.size = 16, .bold = true});
            canvas.text(area.adjusted(4, 26, -4, -3), right ? tr("right") : tr("wrong"),
                        {.size = 11});
        }
    }
}

QString ConfusionPicture::note() const
{
    return inOneParagraph(
        {m_counting, m_test.rows > 0
                         ? tr("Judge by the held-back rows only: it has never learned from them.")
                         : QString()});
}

QString ConfusionPicture::summary() const
{
    const auto words = [this](const QString& title, const model::Score& score) {
        const auto& [zero, one] = score.confusion;
        return QStringLiteral("%1: %2. ").arg(title, accuracy(score)) +
               tr("Target %1: %2 predicted as %1, %3 as %4. ")
                   .arg(m_names.zero, count(zero[0]), count(zero[1]), m_names.one) +
               tr("Target %1: %2 predicted as %1, %3 as %4. ")
                   .arg(m_names.one, count(one[1]), count(one[0]), m_names.zero)
                   .trimmed();
    };
    return inOneParagraph(
        {words(tr("Rows learned from"), m_train),
         m_test.rows > 0 ? words(tr("Held-back rows"), m_test)
                         : tr("No rows are held back; those it has learned from prove little."),
         note()});
}

PictureTable ConfusionPicture::table() const
{
    PictureTable table{{tr("Rows"), tr("target"), tr("predicted as %1").arg(m_names.zero),
                        tr("predicted as %1").arg(m_names.one)},
                       {}};
    const auto add = [&](const QString& title, const model::Score& score) {
        for (int which = 0; which < 2; ++which) {
            const auto& counts = score.confusion[std::size_t(which)];
            table.rows << QStringList{title, which == 0 ? m_names.zero : m_names.one,
                                      count(counts[0]), count(counts[1])};
        }
        table.rows << QStringList{title, accuracy(score), QString(), QString()};
    };
    add(tr("Rows learned from"), m_train);
    if (m_test.rows > 0)
        add(tr("Held-back rows"), m_test);
    return table;
}

} // namespace gui
