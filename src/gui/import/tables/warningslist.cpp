// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/warningslist.h"

#include "gui/texts/problemtext.h"

namespace gui
{

WarningsList::WarningsList(QWidget* parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setSpacing(4);
    // A thousand wrapped sentences are laid out a few at a time.
    setLayoutMode(QListView::Batched);
    setBatchSize(50);
    connect(this, &QListWidget::itemClicked, this, &WarningsList::choose);
    connect(this, &QListWidget::itemActivated, this, &WarningsList::choose);
}

void WarningsList::setWarnings(std::vector<table::Problem> warnings)
{
    m_warnings = std::move(warnings);
    QStringList texts;
    for (const table::Problem& warning : m_warnings)
        texts << problemTextWithPlace(warning);
    clear();
    addItems(texts);
}

void WarningsList::choose()
{
    const int row = currentRow();
    if (row >= 0 && m_warnings[std::size_t(row)].line > 0)
        emit lineChosen(m_warnings[std::size_t(row)].line);
}

} // namespace gui
