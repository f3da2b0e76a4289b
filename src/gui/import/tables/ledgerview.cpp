// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/ledgerview.h"

#include "gui/base/numbers.h"
#include "gui/document/classnames.h"
#include "gui/import/tables/tablelook.h"
#include "gui/look/theme.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace gui
{

namespace
{

/// The first columns fit themselves to their content; of more nobody sees.
constexpr int mostMeasured = 60;
constexpr int widestColumn = 320;
/// A longer title loses its middle, unless the values below it are as wide.
constexpr int widestTitle = 160;
constexpr int besideText = 16;
/// Enough to tell how wide a column has to be.
constexpr int rowsMeasured = 20;

/// For sentences with a plural.
int counted(std::size_t number)
{
    return int(std::min<std::size_t>(number, std::numeric_limits<int>::max()));
}

} // namespace

QString ledgerSummary(const session::DataOrigin& origin)
{
    QStringList parts = {
        LedgerView::tr("%Ln row(s) read", nullptr, counted(origin.rows)),
        LedgerView::tr("%Ln dropped for a missing value", nullptr, counted(origin.dropped))};
    if (origin.kept_out > 0)
        parts << LedgerView::tr("%Ln line(s) kept out", nullptr, counted(origin.kept_out));
    if (origin.preparation.missing == table::MissingRule::Mean)
        parts << LedgerView::tr("gaps filled with the mean");
    parts << (origin.preparation.standardize ? LedgerView::tr("features standardized")
                                             : LedgerView::tr("features as they are"));
    QString text = parts.join(QStringLiteral(" · "));
    if (!origin.target.takes_numbers())
        text += QStringLiteral(" · ") +
                LedgerView::tr("target 1 is %1").arg(classNames(origin.target).one);
    if (session::are_of_numbers(origin))
        text +=
            QStringLiteral(" · ") +
            (origin.preparation.standardize
                 ? LedgerView::tr("target a number, standardized: mean %1, scale %2")
                       .arg(pageNumber(origin.target.mean, 4), pageNumber(origin.target.scale, 4))
                 : LedgerView::tr("target a number as it is"));
    if (origin.ledger.size() < origin.rows)
        text += QStringLiteral(" · ") + LedgerView::tr("the first %Ln row(s) are listed", nullptr,
                                                       counted(origin.ledger.size()));
    return text;
}

LedgerView::LedgerView(QWidget* parent)
    : QWidget(parent),
      m_summary(new QLabel(this)),
      m_filter(new QComboBox(this)),
      m_table(new QTableView(this))
{
    m_summary->setObjectName(QStringLiteral("ledgerSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->installEventFilter(this);
    m_filter->setObjectName(QStringLiteral("ledgerFilter"));
    m_filter->setAccessibleName(tr("Rows to list"));
    m_filter->addItems(
        {tr("All rows"), tr("Rows to learn from"), tr("Rows held back"), tr("Dropped rows")});
    m_table->setObjectName(QStringLiteral("ledgerTable"));
    m_table->setAccessibleName(tr("Rows before and after preparation"));
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    giveDataLook(*m_table);

    // Where text is large, one above the other.
    auto* top =
        new QBoxLayout(theme::look().growth() < theme::roomyGrowth ? QBoxLayout::LeftToRight
                                                                   : QBoxLayout::TopToBottom);
    top->addWidget(m_summary, 1);
    top->addWidget(m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);

    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model.setShown(static_cast<LedgerModel::Show>(index)); });
    auto* copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &LedgerView::copySelection);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LedgerView::setOrigin(session::DataOrigin origin)
{
    m_summary->setText(ledgerSummary(origin));
    fitSummary();
    m_model.setOrigin(std::move(origin));
    fitColumns();
}

bool LedgerView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fitSummary();
    return QWidget::eventFilter(watched, event);
}

void LedgerView::fitSummary()
{
    // Tabs do not ask how high their pages are at that width, which is not known before they show.
    // Without words it has no height, which Qt calls -1.
    if (m_summary->isVisible())
        m_summary->setMinimumHeight(std::max(0, m_summary->heightForWidth(m_summary->width())));
}

void LedgerView::goToLine(quint64 line)
{
    m_filter->setCurrentIndex(0);
    if (const int row = m_model.rowAt(line); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0));
    }
}

void LedgerView::fitColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(rowsMeasured);
    const QAbstractItemView* values = m_table;
    for (int column = 0; column < std::min(m_model.columnCount(), mostMeasured); ++column) {
        const int title = std::min(header->sectionSizeHint(column), widestTitle);
        const int width = std::max(values->sizeHintForColumn(column), title) + besideText;
        m_table->setColumnWidth(column, std::min(width, widestColumn));
    }
}

void LedgerView::copySelection() const
{
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += QLatin1Char(cells[i].row() == cells[i - 1].row() ? '\t' : '\n');
        text += cells[i].data(Qt::EditRole).toString();
    }
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace gui
