// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/previewmodel.h"

#include "gui/base/plaintip.h"
#include "gui/import/choices/choices.h"
#include "gui/look/theme.h"
#include "gui/texts/problemtext.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// More of a value is not shown.
constexpr std::size_t mostCharacters = 200;

/// How many rows of a table start before that line.
std::size_t rowsBefore(const table::Table& table, std::uint64_t line)
{
    std::size_t low = 0;
    for (std::size_t high = table.rows(); low < high;) {
        const std::size_t middle = low + (high - low) / 2;
        if (table.line(middle) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

PreviewModel::PreviewModel(const Choices& choices, QObject* parent)
    : QAbstractTableModel(parent), m_choices(choices)
{
}

void PreviewModel::setTable(std::shared_ptr<const table::Table> table)
{
    beginResetModel();
    m_table = std::move(table);
    m_keptOut.clear();
    m_cachedRow = -1;
    if (m_table) {
        for (const table::Problem& warning : m_table->warnings()) {
            if (table::keeps_row_out(warning.code))
                m_keptOut.push_back(
                    {rowsBefore(*m_table, warning.line) + m_keptOut.size(), warning});
        }
    }
    endResetModel();
}

void PreviewModel::showRoles()
{
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PreviewModel::rowOfLine(std::uint64_t wanted) const
{
    if (!m_table)
        return -1;
    const auto found = std::ranges::find_if(
        m_keptOut, [wanted](const KeptOut& line) { return line.problem.line >= wanted; });
    if (found != m_keptOut.end() && found->problem.line == wanted)
        return int(found->row);
    const std::size_t row = rowsBefore(*m_table, wanted) + std::size_t(found - m_keptOut.begin());
    return std::min(int(row), rowCount() - 1);
}

std::vector<int> PreviewModel::keptOutRows() const
{
    std::vector<int> rows;
    for (const KeptOut& line : m_keptOut)
        rows.push_back(int(line.row));
    return rows;
}

const PreviewModel::KeptOut* PreviewModel::keptOut(int row) const
{
    const auto found = std::ranges::lower_bound(m_keptOut, std::size_t(row), {}, &KeptOut::row);
    return found != m_keptOut.end() && found->row == std::size_t(row) ? &*found : nullptr;
}

std::size_t PreviewModel::tableRow(int row) const
{
    const auto found = std::ranges::lower_bound(m_keptOut, std::size_t(row), {}, &KeptOut::row);
    return std::size_t(row) - std::size_t(found - m_keptOut.begin());
}

std::uint64_t PreviewModel::line(int row) const
{
    const KeptOut* out = keptOut(row);
    return out ? out->problem.line : m_table->line(tableRow(row));
}

const QString& PreviewModel::text(int row, int column) const
{
    if (row != m_cachedRow) {
        m_cached.clear();
        for (const std::string& value : m_table->texts(tableRow(row)))
            m_cached.push_back(QString::fromStdString(table::excerpt(value, mostCharacters)));
        m_cachedRow = row;
    }
    return m_cached[std::size_t(column)];
}

bool PreviewModel::isMissing(int row, int column) const
{
    const table::Column& read = m_table->columns()[std::size_t(column)];
    if (read.labels_gaps)
        return false;
    // In a column of numbers, so is what is none.
    return m_table->is_missing(text(row, column).toStdString(), std::size_t(column)) ||
           (read.type == table::ColumnType::Number && std::isnan(read.numbers[tableRow(row)]));
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : int(m_table->rows() + m_keptOut.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : int(m_table->columns().size());
}

QVariant PreviewModel::keptOutData(const KeptOut& out, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? QString::fromStdString(m_table->raw_line(out.problem.line))
                           : QString();
    case Qt::ToolTipRole:
        return plainTip(problemTextWithPlace(out.problem));
    case Qt::ForegroundRole:
        return theme::look().textColour(theme::Role::Error);
    case Qt::FontRole:
        return theme::look().codeFont();
    default:
        return {};
    }
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    // Ctrl+C asks for the current cell even where there is none.
    if (!index.isValid())
        return {};
    if (const KeptOut* out = keptOut(index.row()))
        return keptOutData(*out, index.column(), role);
    const auto column = std::size_t(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString& value = text(index.row(), index.column());
        if (m_table->columns()[column].labels_gaps &&
            m_table->is_missing(value.toStdString(), column))
            return QString::fromUtf8(table::Column::gap_label.data(),
                                     qsizetype(table::Column::gap_label.size()));
        return value.isEmpty() ? tr("missing") : value;
    }
    case Qt::ToolTipRole:
        return plainTip(text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return int((m_table->columns()[column].type == table::ColumnType::Number ? Qt::AlignRight
                                                                                 : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::FontRole:
        if (isMissing(index.row(), index.column())) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        if (m_choices.role(index.column()) == table::Role::Ignore ||
            isMissing(index.row(), index.column()))
            return theme::look().textColour(theme::Role::Neutral);
        return {};
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ForegroundRole && orientation == Qt::Vertical)
        return theme::look().textColour(theme::Role::Neutral);
    if (role != Qt::DisplayRole || !m_table)
        return {};
    if (orientation == Qt::Vertical)
        return QString::number(line(section));
    return QString::fromStdString(m_table->columns()[std::size_t(section)].name);
}

} // namespace gui
