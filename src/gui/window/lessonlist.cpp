// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/lessonlist.h"

#include "gui/look/theme.h"
#include "gui/widgets/entry.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>
#include <vector>

namespace gui
{

namespace
{

/// To spare beside a title.
constexpr int room = 4;
/// Beside a number and its sign, on all sides of both.
constexpr int besideNumber = 14;

/// Paints the lesson's number where the list has no room for its title, and below a title how far
/// the person has come, where there is room for that.
class TitleOrNumber : public QStyledItemDelegate
{
public:
    explicit TitleOrNumber(LessonList* list) : QStyledItemDelegate(list), m_list(*list) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QStringList progress = index.data(LessonList::ProgressRole).toStringList();
        if (progress.isEmpty() || !m_list.showsProgress()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QString title = std::exchange(row.text, QString());
        const QStyle* style = m_list.style();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, &m_list);
        row.text = title;
        const QRect text =
            style->subElementRect(QStyle::SE_ItemViewItemText, &row, &m_list).adjusted(3, 0, -3, 0);
        const QFontMetrics small(m_list.progressFont());
        const QFontMetrics large(row.font);
        const int high = large.boundingRect(text, Qt::TextWordWrap, title).height();
        const int top = text.center().y() - (high + small.height()) / 2;
        const bool isSelected = row.state & QStyle::State_Selected;
        painter->save();
        painter->setFont(row.font);
        painter->setPen(row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(QRect(text.left(), top, text.width(), high),
                          Qt::AlignLeft | Qt::TextWordWrap, title);
        painter->setFont(m_list.progressFont());
        if (!isSelected)
            painter->setPen(theme::look().textColour(theme::Role::Neutral));
        painter->drawText(QRect(text.left(), top + high, text.width(), small.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          LessonList::progressIn(progress, small, text.width()));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* row, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(row, index);
        if (m_list.showsNumbers())
            row->text = index.data(LessonList::NumberRole).toString();
    }

private:
    const LessonList& m_list;
};

} // namespace

LessonList::LessonList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new TitleOrNumber(this));
}

void LessonList::setOpenRow(int row)
{
    m_openRow = row;
    const QSignalBlocker quiet(this);
    setCurrentRow(row);
}

void LessonList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Space && isPlain && currentItem())
        emit itemActivated(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void LessonList::focusOutEvent(QFocusEvent* event)
{
    QListWidget::focusOutEvent(event);
    if (!entries::comesBack(event->reason()))
        setOpenRow(m_openRow);
}

QFontMetrics LessonList::boldMetrics() const
{
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold);
}

QString LessonList::progressIn(const QStringList& counts, const QFontMetrics& metrics, int width)
{
    QString text = counts.value(0);
    for (const QString& count : counts.mid(1)) {
        const QString more = text + QStringLiteral(" · ") + count;
        if (metrics.horizontalAdvance(more) > width)
            break;
        text = more;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

QFont LessonList::progressFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

int LessonList::besideTitle() const
{
    return iconSize().width() + 20;
}

int LessonList::wordsWidth() const
{
    const QFontMetrics metrics = boldMetrics();
    int word = 0;
    for (int row = 0; row < count(); ++row) {
        for (const QString& part : item(row)->text().split(QLatin1Char(' ')))
            word = std::max(word, metrics.horizontalAdvance(part));
    }
    return word + besideTitle() + room;
}

int LessonList::numbersWidth() const
{
    const QFontMetrics metrics = boldMetrics();
    int number = 0;
    for (int row = 0; row < count(); ++row)
        number =
            std::max(number, metrics.horizontalAdvance(item(row)->data(NumberRole).toString()));
    return iconSize().width() + number + besideNumber;
}

int LessonList::heightOfTitles(int width) const
{
    const QFontMetrics metrics = boldMetrics();
    const QRect area(0, 0, width - besideTitle(), 10'000);
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height +=
            heightOfRow(metrics.boundingRect(area, Qt::TextWordWrap, item(row)->text()).height());
    return height;
}

int LessonList::roomForTitles() const
{
    // Whether there is a scroll bar now does not count: it may go with the titles, and come again.
    const int width = contentsRect().width();
    return heightOfTitles(width) <= contentsRect().height()
               ? width
               : width - verticalScrollBar()->sizeHint().width();
}

int LessonList::heightOfRow(int text) const
{
    return std::max(34, std::max(boldMetrics().height(), text) + 14);
}

int LessonList::heightOfNumber() const
{
    const int usual = heightOfRow(0);
    return usual * count() <= contentsRect().height() ? usual : boldMetrics().height() + 2;
}

void LessonList::fit()
{
    const int side = std::max(24, fontMetrics().height());
    setIconSize({side, side});
    setMinimumWidth(numbersWidth());
    fitRows();
}

int LessonList::wantedWidth(int most, int spared) const
{
    if (most < wordsWidth())
        return numbersWidth();
    const QFontMetrics metrics = boldMetrics();
    int title = 0;
    for (int row = 0; row < count(); ++row)
        title = std::max(title, metrics.horizontalAdvance(item(row)->text()));
    constexpr int least = 184;
    const int onOneLine = std::max(least, title + besideTitle() + room);
    return std::min({onOneLine, std::max({least, wordsWidth(), spared}), most});
}

void LessonList::fitRows()
{
    const QFontMetrics metrics = boldMetrics();
    const int width = roomForTitles();
    m_showsNumbers = width < wordsWidth();
    const QRect area(0, 0, width - besideTitle(), 10'000);
    std::vector<int> heights;
    for (int row = 0; row < count(); ++row) {
        const QRect text = metrics.boundingRect(area, Qt::TextWordWrap, item(row)->text());
        heights.push_back(m_showsNumbers ? heightOfNumber() : heightOfRow(text.height()));
    }
    int highest = heights.empty() ? 0 : std::ranges::max(heights);
    const int progress = QFontMetrics(progressFont()).height();
    m_showsProgress = !m_showsNumbers && (highest + progress) * count() <= contentsRect().height();
    if (m_showsProgress)
        highest += progress;
    // All as high as the highest, where there is room for that.
    if (highest * count() <= contentsRect().height())
        std::ranges::fill(heights, highest);
    for (int row = 0; row < count(); ++row) {
        const QSize size(0, heights[std::size_t(row)]);
        if (item(row)->sizeHint() != size)
            item(row)->setSizeHint(size);
    }
}

void LessonList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fitRows();
}

} // namespace gui
