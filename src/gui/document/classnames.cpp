// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/classnames.h"

#include "gui/base/numbers.h"

#include <QCoreApplication>

namespace gui
{

QString ClassNames::of(double prediction) const
{
    if (!numbers)
        return model::is_one(prediction) ? one : zero;
    const QString number = pageNumber(numbers->in_units(prediction), 4);
    const QString unit = QString::fromStdString(numbers->unit.value_or(std::string()));
    return unit.isEmpty() ? number : number + QChar::Nbsp + unit;
}

QString ClassNames::ofTarget(double target) const
{
    return !numbers && model::is_between(target) ? pageNumber(target, 3) : of(target);
}

ClassNames classNames(const session::Session& session)
{
    return classNames(session.origin ? session.origin->target : table::TargetMapping());
}

ClassNames classNames(const table::TargetMapping& target)
{
    if (target.aim == table::Aim::Number)
        return {QStringLiteral("0"), QStringLiteral("1"), target};
    if (target.takes_numbers())
        return {QStringLiteral("0"), QStringLiteral("1")};
    if (target.threshold) {
        const QString value = writtenNumber(target.threshold->value);
        const QString above = QCoreApplication::translate("ClassNames", "above %1").arg(value);
        const QString atMost = QCoreApplication::translate("ClassNames", "at most %1").arg(value);
        return target.threshold->above ? ClassNames{atMost, above} : ClassNames{above, atMost};
    }
    const QString one = QString::fromStdString(target.positive);
    if (target.labels.size() != 2)
        return {QCoreApplication::translate("ClassNames", "not %1").arg(one), one};
    const bool first = target.labels.front() == target.positive;
    return {QString::fromStdString(first ? target.labels.back() : target.labels.front()), one};
}

} // namespace gui
