// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/valuesview.h"

#include "gui/base/plaintip.h"
#include "gui/base/pointer.h"
#include "gui/base/strings.h"
#include "gui/base/valuetexts.h"
#include "gui/look/theme.h"

#include <QAbstractItemDelegate>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

/// How many characters wide a text is; those of some languages take two places.
qsizetype placesOf(const QString& text)
{
    constexpr char16_t firstWide = 0x1100;
    return text.size() +
           std::ranges::count_if(text, [](QChar character) { return character >= firstWide; });
}

} // namespace

bool ValuesModel::setStep(Moment moment)
{
    const bool sameNames =
        std::ranges::equal(moment->values, values(), {}, &model::Value::name, &model::Value::name);
    if (!sameNames)
        beginResetModel();
    m_moment = std::move(moment);
    if (!sameNames)
        endResetModel();
    else if (!values().empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 1));
    return !sameNames;
}

void ValuesModel::setHighlights(const QStringList& names)
{
    if (names == m_highlights)
        return;
    m_highlights = names;
    if (!values().empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 1));
}

void ValuesModel::setNumberNames(const QStringList& names)
{
    if (names == m_numberNames)
        return;
    m_numberNames = names;
    if (!values().empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 1));
}

QString ValuesModel::nameAt(int row) const
{
    const bool known = row >= 0 && row < rowCount();
    return known ? QString::fromStdString(values()[std::size_t(row)].name) : QString();
}

int ValuesModel::rowOf(const QString& name) const
{
    const auto found = std::ranges::find(values(), name.toStdString(), &model::Value::name);
    return found == values().end() ? -1 : int(found - values().begin());
}

int ValuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(values().size());
}

int ValuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant ValuesModel::data(const QModelIndex& index, int role) const
{
    // Ctrl+C asks for the current cell even where there is none.
    if (!index.isValid())
        return {};
    const model::Value& value = values()[std::size_t(index.row())];
    const QString name = QString::fromStdString(value.name);
    const bool lit = m_highlights.contains(name);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? name : tableValue(value, m_numberNames);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? name
               : value.withheld    ? hiddenUntilAnswered()
                                   : spoken(tableValue(value, m_numberNames));
    case Qt::ToolTipRole:
        return plainTip(namedNumbers(value, m_numberNames));
    case Qt::FontRole: {
        QFont font = theme::look().codeFont();
        font.setBold(lit);
        return font;
    }
    case Qt::ForegroundRole:
        return index.column() == 0 ? QVariant(theme::look().textColour(theme::roleOf(&value)))
                                   : QVariant();
    case Qt::BackgroundRole:
        return lit ? QVariant(theme::look().highlightBackground()) : QVariant();
    default:
        return {};
    }
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0 ? tr("Name") : tr("Value");
}

ValuesView::ValuesView(QWidget* parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("valuesView"));
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Values"));
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setRowHeights();

    const auto offer = [this](const QString& text, const QKeySequence& shortcut,
                              const QString& between, QString (*written)(const model::Value&)) {
        auto* copy = new QAction(text, this);
        copy->setShortcut(shortcut);
        copy->setShortcutContext(Qt::WidgetShortcut);
        connect(copy, &QAction::triggered, this, [=, this] { copySelection(between, written); });
        addAction(copy);
    };
    offer(tr("Copy"), QKeySequence::Copy, QStringLiteral("\t"), sheetValue);
    offer(tr("Copy as code"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), QStringLiteral(" = "),
          codeValue);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ValuesView::setRowHeights()
{
    const int height = QFontMetrics(theme::look().codeFont()).height() + 4;
    // The style's own minimum is for headings.
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void ValuesView::showStep(const Moment& moment)
{
    m_widths = {};
    const bool otherRows = m_model.setStep(moment);
    fillWidth();
    QStringList names = toStrings(moment->highlights);
    if (!otherRows && names == m_namesOfStep)
        return;
    m_namesOfStep = std::move(names);
    scrollToStep();
}

void ValuesView::fillWidth()
{
    // A long vector can be scrolled to its end; the last column fills the room only where it fits.
    const int wanted = sizeHintForColumn(0) + sizeHintForColumn(1);
    horizontalHeader()->setStretchLastSection(wanted < viewport()->width());
}

int ValuesView::sizeHintForColumn(int column) const
{
    // The header asks, too, at every step.
    std::optional<int>& known = m_widths.at(std::size_t(column));
    if (known)
        return *known;
    known = 0;
    if (m_model.rowCount() > 0) {
        // Laying out every text would take longer than all else here: of a font whose characters
        // have one width, the longest is the widest.
        QModelIndex widest = m_model.index(0, column);
        qsizetype most = 0;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex index = m_model.index(row, column);
            const qsizetype places = placesOf(index.data().toString());
            if (places > most) {
                most = places;
                widest = index;
            }
        }
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        known = itemDelegateForIndex(widest)->sizeHint(option, widest).width();
        // A name that touched its value would read as one word with it, and take its minus for a
        // dash.
        if (column == 0)
            *known += 2 * QFontMetrics(theme::look().codeFont()).averageCharWidth();
    }
    return *known;
}

void ValuesView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fillWidth();
    scrollToStep();
}

void ValuesView::setHighlights(const QStringList& names)
{
    m_widths = {};
    m_model.setHighlights(names);
}

void ValuesView::setNumberNames(const QStringList& names)
{
    m_widths = {};
    m_model.setNumberNames(names);
    fillWidth();
}

void ValuesView::scrollToStep()
{
    // All of them where there is room, otherwise what came up last: that is what the step computes.
    std::vector<int> rows;
    for (const QString& name : std::as_const(m_namesOfStep)) {
        if (const int row = m_model.rowOf(name); row >= 0)
            rows.push_back(row);
    }
    if (rows.empty())
        return;
    const auto [first, last] = std::ranges::minmax(rows);
    scrollTo(m_model.index(first, 0));
    scrollTo(m_model.index(last, 0));
}

void ValuesView::copySelection(const QString& between,
                               QString (*written)(const model::Value&)) const
{
    QStringList lines;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        const model::Value& value = m_model.valueAt(index.row());
        lines << QString::fromStdString(value.name) + between + written(value);
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ValuesView::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    pointAt({});
}

void ValuesView::mouseMoveEvent(QMouseEvent* event)
{
    const bool byPerson = pointerMoved();
    QTableView::mouseMoveEvent(event);
    if (byPerson)
        pointAt(m_model.nameAt(rowAt(event->position().toPoint().y())));
}

void ValuesView::pointAt(const QString& name)
{
    if (name != m_pointed)
        emit hovered(m_pointed = name);
}

void ValuesView::changeEvent(QEvent* event)
{
    m_widths = {};
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setRowHeights();
}

} // namespace gui
