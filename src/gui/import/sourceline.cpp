// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/sourceline.h"

#include "gui/base/plaintip.h"
#include "gui/import/choices/changes.h"
#include "gui/import/outcometext.h"
#include "gui/texts/problemtext.h"
#include "table/excerpt.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace gui
{

SourceLine::SourceLine(QWidget* parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_gaps(new QPushButton(this)),
      m_totals(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("detectionLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_gaps->setObjectName(QStringLiteral("gapsButton"));
    m_gaps->setAutoDefault(false);
    m_gaps->hide();
    m_totals->setObjectName(QStringLiteral("totalsButton"));
    m_totals->setAutoDefault(false);
    m_totals->hide();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_totals);
    line->addWidget(m_gaps);
    connect(m_gaps, &QPushButton::clicked, this, &SourceLine::otherGapsWanted);
    connect(m_totals, &QPushButton::clicked, this, [this] { emit totalsWanted(!m_areLeftOut); });
}

void SourceLine::clear()
{
    m_gaps->hide();
    m_totals->hide();
    hide();
}

void SourceLine::showTotals(const std::vector<table::Problem>& warnings)
{
    const auto told = std::ranges::find_if(warnings, [](const table::Problem& warning) {
        return warning.code == table::ProblemCode::RowOfTotals ||
               warning.code == table::ProblemCode::TotalsLeftOut;
    });
    m_totals->setVisible(told != warnings.end());
    if (told == warnings.end())
        return;
    m_areLeftOut = told->code == table::ProblemCode::TotalsLeftOut;
    const QString word = QString::fromStdString(table::excerpt(told->arguments.front(), 20));
    m_totals->setText(m_areLeftOut ? tr("Keep totals") : tr("Leave out “%1”").arg(word));
    m_totals->setToolTip(plainTip(problemTextWithPlace(*told)));
}

void SourceLine::showSource(const QString& source, const std::vector<table::Problem>& warnings)
{
    showTotals(warnings);
    m_source = source;
    m_text->setText(source);
    show();
}

void SourceLine::showOutcome(const PrepareOutcome& outcome, std::size_t rows,
                             const table::LostColumns& lost,
                             const std::vector<table::Problem>& changes)
{
    QStringList sentences = {m_source};
    const QString gaps = gapsText(outcome, rows);
    if (!gaps.isEmpty())
        sentences << gaps;
    if (!lost.gone.empty())
        sentences << tr("Used before, but not to be had here: %1.").arg(changes::listed(lost.gone));
    if (!lost.empty.empty())
        sentences << tr("Used before, but empty here: %1.").arg(changes::listed(lost.empty));
    if (!changes.empty())
        sentences << tr("Columns that hold something else than before: %1.")
                         .arg(changes::columns(changes));
    m_text->setText(sentences.join(QLatin1Char(' ')));

    const bool filled = outcome.choices.missing == table::MissingRule::Mean;
    const bool fillingHelps =
        outcome.problem && (outcome.problem->code == table::ProblemCode::AllRowsMissing ||
                            outcome.problem->code == table::ProblemCode::ConstantByGaps);
    m_gaps->setText(filled ? tr("Leave them out") : tr("Fill with the mean"));
    m_gaps->setVisible(outcome.prepared ? rowsWithGaps(*outcome.prepared) > 0
                                        : fillingHelps && !filled);
}

} // namespace gui
