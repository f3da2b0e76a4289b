// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tablepage.h"

#include "gui/import/choices/choices.h"
#include "gui/import/tables/columndelegate.h"
#include "gui/import/tables/columnsmodel.h"
#include "gui/import/tables/tablelook.h"
#include "table/sentinels.h"
#include "table/suggestion.h"
#include "ui_tablepage.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace gui
{

TablePage::TablePage(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::TablePage>())
{
    m_ui->setupUi(this);
    m_ui->columnsTable->setItemDelegate(new ColumnDelegate(m_ui->columnsTable));
    m_ui->columnsTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_ui->columnsTable->verticalHeader()->hide();
    giveDataLook(*m_ui->columnsTable);
    connect(m_ui->targetBar, &TargetBar::positiveChosen, this, &TablePage::positiveChosen);
    connect(m_ui->targetBar, &TargetBar::thresholdChosen, this, &TablePage::thresholdChosen);
    connect(m_ui->targetBar, &TargetBar::aimChosen, this, &TablePage::aimChosen);
    connect(m_ui->targetBar, &TargetBar::refused, this, &TablePage::refused);
    connect(m_ui->warningsList, &WarningsList::lineChosen, this, &TablePage::goToLine);
}

TablePage::~TablePage() = default;

void TablePage::setChoices(const Choices& choices)
{
    m_choices = &choices;
    m_columns = new ColumnsModel(choices, this);
    m_ui->previewTable->setColumns(*m_columns, choices);
    m_ui->columnsTable->setModel(m_columns);
    m_ui->targetBar->setColumns(m_columns);
    connect(m_columns, &ColumnsModel::roleEdited, this, &TablePage::roleChosen);
    connect(m_columns, &ColumnsModel::typeEdited, this, &TablePage::typeChosen);
    connect(m_columns, &ColumnsModel::joinEdited, this, &TablePage::joinChosen);
    connect(m_columns, &ColumnsModel::notesChanged, m_ui->columnsTable,
            [table = m_ui->columnsTable] { table->resizeColumnToContents(ColumnsModel::Note); });
    connect(m_columns, &ColumnsModel::marksNamed, this,
            [this](const QString& marks) { emit marksNamed(marks, table::gap_marks(*m_shown)); });
}

void TablePage::showTable(const Reading& reading)
{
    m_columns->setColumns(reading.summaries);
    m_shown = reading.table;
    m_columns->setNotes(columnNotes(reading.summaries, undecided(*reading.table)));
    m_ui->previewTable->showTable(reading.table);
    m_ui->columnsTable->horizontalHeader()->setResizeContentsPrecision(100);
    m_ui->columnsTable->resizeColumnsToContents();
}

void TablePage::showRoles()
{
    m_columns->showRoles();
    m_ui->previewTable->showRoles();
}

std::vector<table::Problem> TablePage::undecided(const table::Table& table) const
{
    return table::undecided(table.warnings(), table, m_choices->preparation().roles);
}

void TablePage::showWarnings(const table::Table& table, const std::vector<table::Problem>& changes,
                             const PrepareOutcome& outcome)
{
    std::vector<table::Problem> warnings = changes;
    std::ranges::copy(undecided(table), std::back_inserter(warnings));
    if (outcome.prepared)
        warnings.insert(warnings.end(), outcome.prepared->warnings.begin(),
                        outcome.prepared->warnings.end());
    const int tab = m_ui->tabs->indexOf(m_ui->warningsList);
    m_ui->tabs->setTitle(
        tab, warnings.empty()
                 ? tr("&Warnings")
                 : tr("&Warnings (%1)").arg(QLocale().toString(qulonglong(warnings.size()))));
    m_ui->tabs->setTabEnabled(tab, !warnings.empty());
    m_columns->setNotes(columnNotes(m_columns->columns(), warnings));
    m_ui->warningsList->setWarnings(std::move(warnings));
}

void TablePage::showMeaning(const PrepareOutcome& outcome)
{
    if (outcome.mapping)
        m_ui->targetBar->setOutcome(outcome);
    else
        m_ui->targetBar->clearLabels();
}

void TablePage::showLedger(std::optional<session::DataOrigin> origin)
{
    m_ui->tabs->setTabEnabled(m_ui->tabs->indexOf(m_ui->ledgerView), origin.has_value());
    if (origin)
        m_ui->ledgerView->setOrigin(std::move(*origin));
}

void TablePage::goToLine(quint64 line)
{
    m_ui->tabs->setCurrentWidget(m_ui->previewTable);
    m_ui->previewTable->goToLine(line);
}

} // namespace gui
