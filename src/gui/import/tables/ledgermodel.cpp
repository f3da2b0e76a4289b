// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/ledgermodel.h"

#include "gui/base/numbers.h"
#include "gui/base/plaintip.h"
#include "gui/look/theme.h"
#include "gui/texts/problemtext.h"

#include <QFont>

#include <algorithm>

namespace gui
{

namespace
{

bool isShown(table::Fate fate, LedgerModel::Show shown)
{
    switch (shown) {
    case LedgerModel::Show::Training:
        return fate == table::Fate::Training;
    case LedgerModel::Show::Test:
        return fate == table::Fate::Test;
    case LedgerModel::Show::Dropped:
        return fate == table::Fate::Dropped;
    case LedgerModel::Show::All:
        break;
    }
    return true;
}

} // namespace

void LedgerModel::setOrigin(session::DataOrigin origin)
{
    beginResetModel();
    m_origin = std::move(origin);
    m_sections = {{Section::What, 0, tr("Used"), false}};
    const auto& features = m_origin.recipe.features;
    const auto target = table::find_target(m_origin.preparation.roles);
    for (std::size_t i = 0; i < m_origin.columns.size(); ++i) {
        const std::string& column = m_origin.columns[i];
        const std::size_t raw = m_sections.size();
        m_sections.push_back({Section::Raw, i, QString::fromStdString(column), false});
        for (std::size_t f = 0; f < features.size(); ++f) {
            if (features[f].column != column)
                continue;
            m_sections[raw].isNumber = !features[f].one_hot;
            m_sections.push_back({Section::Input, f,
                                  QStringLiteral("→ ") + QString::fromStdString(features[f].name),
                                  true});
        }
        if (i != target)
            continue;
        // Labels are to be chosen from, numbers are not.
        m_sections[raw].isNumber = m_origin.preparation.positive.empty();
        m_sections.push_back({Section::Target, 0, tr("→ target"), true});
    }
    arrange();
    endResetModel();
}

void LedgerModel::setShown(Show shown)
{
    beginResetModel();
    m_shown = shown;
    arrange();
    endResetModel();
}

void LedgerModel::arrange()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_origin.ledger.size(); ++i) {
        if (isShown(m_origin.ledger[i].fate, m_shown))
            m_rows.push_back(i);
    }
}

QString LedgerModel::fate(const table::LedgerEntry& entry) const
{
    switch (entry.fate) {
    case table::Fate::Training:
        return tr("to learn from");
    case table::Fate::Test:
        return tr("held back");
    case table::Fate::Dropped:
        break;
    }
    if (!entry.reason)
        return tr("dropped");
    switch (entry.reason->code) {
    case table::ProblemCode::MissingValue:
    case table::ProblemCode::MissingTarget:
        return tr("dropped: no %1")
            .arg(QString::fromStdString(
                entry.reason->arguments.empty() ? "" : entry.reason->arguments.front()));
    default:
        return tr("kept out");
    }
}

bool LedgerModel::isFilled(const table::LedgerEntry& entry, const Section& section) const
{
    return section.kind == Section::Input &&
           std::ranges::find(entry.filled, section.index) != entry.filled.end();
}

QString LedgerModel::text(const table::LedgerEntry& entry, const Section& section) const
{
    switch (section.kind) {
    case Section::What:
        return fate(entry);
    case Section::Raw:
        return section.index < entry.raw.size()
                   ? QString::fromStdString(table::excerpt(entry.raw[section.index], 200))
                   : QString();
    case Section::Input:
        return section.index < entry.inputs.size() ? exactNumber(entry.inputs[section.index])
                                                   : QString();
    case Section::Target:
        break;
    }
    return entry.target ? exactNumber(*entry.target) : QString();
}

int LedgerModel::rowAt(quint64 line) const
{
    const auto behind = std::ranges::upper_bound(
        m_rows, line, {}, [this](std::size_t row) { return m_origin.ledger[row].line; });
    return int(behind - m_rows.begin()) - 1;
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sections.size());
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    // Ctrl+C asks for the current cell even where there is none.
    if (!index.isValid())
        return {};
    const table::LedgerEntry& entry = m_origin.ledger[m_rows[std::size_t(index.row())]];
    const Section& section = m_sections[std::size_t(index.column())];
    const bool prepared = section.kind == Section::Input || section.kind == Section::Target;
    switch (role) {
    case Qt::DisplayRole:
        if (section.kind == Section::Input && section.index < entry.inputs.size())
            return pageNumber(entry.inputs[section.index]);
        return text(entry, section);
    case Qt::EditRole:
        return text(entry, section);
    case Qt::ToolTipRole: {
        if (entry.reason && section.kind == Section::What)
            return plainTip(problemTextWithPlace(*entry.reason));
        const QString full = text(entry, section);
        return plainTip(isFilled(entry, section)
                            ? tr("%1, filled in: the mean of the rows to learn from").arg(full)
                            : full);
    }
    case Qt::TextAlignmentRole:
        return int((section.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (entry.fate == table::Fate::Dropped)
            return theme::look().textColour(section.kind == Section::What ? theme::Role::Error
                                                                          : theme::Role::Neutral);
        if (prepared)
            return theme::look().textColour(section.kind == Section::Input ? theme::Role::Input
                                                                           : theme::Role::Error);
        return {};
    case Qt::BackgroundRole:
        return isFilled(entry, section) ? QVariant(theme::look().highlightBackground())
                                        : QVariant();
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return QString::number(m_origin.ledger[m_rows[std::size_t(section)]].line);
        return role == Qt::ForegroundRole ? QVariant(theme::look().textColour(theme::Role::Neutral))
                                          : QVariant();
    }
    const Section& shown = m_sections[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return shown.title;
    if (role == Qt::ToolTipRole)
        return plainTip(shown.title);
    if (role == Qt::TextAlignmentRole)
        return int((shown.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace gui
