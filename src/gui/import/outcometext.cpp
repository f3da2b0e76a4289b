// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/outcometext.h"

#include "gui/base/numbers.h"
#include "gui/document/classnames.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gui
{

namespace
{

QString excerpt(const std::string& text)
{
    return QString::fromStdString(table::excerpt(text));
}

QString plain(std::size_t number)
{
    return QLocale().toString(qulonglong(number));
}

std::size_t rowsWithoutTarget(const table::Prepared& prepared)
{
    return std::size_t(
        std::ranges::count(prepared.dropped, prepared.target_column, &table::DroppedRow::column));
}

/// That the target is predicted as a number, and what is done to it before.
QString numberText(const PrepareOutcome& outcome)
{
    const table::TargetMapping& target = outcome.prepared->target;
    const QString name = excerpt(outcome.prepared->dataset.target_name);
    if (!target.is_scaled())
        return QCoreApplication::translate("OutcomeText", "%1 is predicted as a number, as it is.")
            .arg(name);
    return QCoreApplication::translate(
               "OutcomeText", "%1 is predicted as a number; what is learned is (%1 − %2) / %3.")
        .arg(name, pageNumber(target.mean, 4), pageNumber(target.scale, 4));
}

} // namespace

std::size_t rowsWithGaps(const table::Prepared& prepared)
{
    return prepared.filled_rows + prepared.dropped.size() - rowsWithoutTarget(prepared);
}

QString gapsText(const PrepareOutcome& outcome, std::size_t rows)
{
    if (!outcome.prepared)
        return {};
    QStringList sentences;
    const int gaps = int(rowsWithGaps(*outcome.prepared));
    const int unknown = int(rowsWithoutTarget(*outcome.prepared));
    if (gaps > 0 && outcome.choices.missing == table::MissingRule::Mean)
        sentences << QCoreApplication::translate("OutcomeText",
                                                 "%Ln of %1 rows have gaps, filled with the mean.",
                                                 nullptr, gaps)
                         .arg(plain(rows));
    else if (gaps > 0)
        sentences << QCoreApplication::translate(
                         "OutcomeText", "%Ln of %1 rows have gaps and are left out.", nullptr, gaps)
                         .arg(plain(rows));
    if (unknown > 0)
        sentences << QCoreApplication::translate(
            "OutcomeText", "%Ln row(s) have no target and are left out.", nullptr, unknown);
    return sentences.join(QLatin1Char(' '));
}

QString outcomeText(const PrepareOutcome& outcome, std::size_t keptOut)
{
    const model::Dataset& dataset = outcome.prepared->dataset;
    QStringList sentences = {
        QCoreApplication::translate("OutcomeText",
                                    "%Ln row(s) to learn from, %1 held back, %2 dropped.", nullptr,
                                    int(dataset.train_rows.size()))
            .arg(plain(dataset.test_rows.size()), plain(outcome.prepared->dropped.size()))};
    if (keptOut > 0)
        sentences << QCoreApplication::translate(
            "OutcomeText", "%Ln line(s) kept out while reading.", nullptr, int(keptOut));
    sentences << QCoreApplication::translate("OutcomeText", "%Ln feature(s).", nullptr,
                                             int(dataset.features()));
    if (outcome.mapping->aim == table::Aim::Number) {
        sentences << numberText(outcome);
    } else if (outcome.labels.size() > 2 && !outcome.mapping->threshold) {
        sentences << QCoreApplication::translate("OutcomeText", "%1 is told from all other labels.")
                         .arg(excerpt(outcome.choices.positive));
    } else if (!outcome.mapping->takes_numbers()) {
        const ClassNames names = classNames(*outcome.mapping);
        sentences << QCoreApplication::translate("OutcomeText", "%1: 1 means %2, 0 means %3.")
                         .arg(excerpt(dataset.target_name), excerpt(names.one.toStdString()),
                              excerpt(names.zero.toStdString()));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace gui
