// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/classnames.h"

#include "gui/base/numbers.h"
#include "table/unit_texts.h"

#include <QCoreApplication>

#include <cmath>

namespace gui
{

namespace
{

constexpr int digits = 4;

QString withUnit(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : number + QChar::Nbsp + unit;
}

} // namespace

QString ClassNames::of(double prediction) const
{
    if (!numbers)
        return model::is_one(prediction) ? one : zero;
    return withUnit(pageNumber(inUnits(prediction), digits), unit());
}

QString ClassNames::ofTarget(double target) const
{
    return !numbers && model::is_between(target) ? pageNumber(target, 3) : of(target);
}

QString ClassNames::numberOf(double prediction) const
{
    return numbers ? of(prediction) : predictionNumber(prediction);
}

QString ClassNames::numberOfTarget(double target) const
{
    return numbers ? of(target) : pageNumber(target);
}

QString ClassNames::ofDifference(double difference) const
{
    return withUnit(pageNumber(difference * numbers->scale, digits), unit());
}

double ClassNames::offBy(double error, std::size_t rows) const
{
    return model::root_mean_squared_error(error, rows) * numbers->scale;
}

QString ClassNames::ofOffBy(double error, std::size_t rows) const
{
    return withUnit(pageNumber(offBy(error, rows), digits), unit());
}

double ClassNames::inUnits(double prediction) const
{
    return numbers ? numbers->in_units(prediction) : prediction;
}

QString ClassNames::backText() const
{
    if (!numbers || !numbers->is_scaled())
        return QCoreApplication::translate("ClassNames", "as it is");
    const QString sign = numbers->mean < 0 ? QString(minusSign) : QStringLiteral("+");
    return QCoreApplication::translate("ClassNames", "it × %1 %2 %3")
        .arg(pageNumber(numbers->scale, digits), sign, pageNumber(std::abs(numbers->mean), digits));
}

QString ClassNames::unit() const
{
    return QString::fromStdString(numbers ? numbers->unit.value_or(std::string()) : std::string());
}

ClassNames classNames(const session::Session& session, const model::LessonKind& lesson,
                      model::Output output)
{
    table::TargetMapping target;
    if (session.origin && session::can_use_rows(session, lesson))
        target = session.origin->target;
    if (output == model::Output::Number) {
        target.aim = table::Aim::Number;
        // The column's name may say what its numbers count.
        if (target.unit.value_or(std::string()).empty())
            target.unit = table::unit_in_name(session.dataset->target_name);
    } else if (target.aim == table::Aim::Number) {
        target = {};
    }
    return classNames(target);
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
        const QString value = rangeNumber(meantNumber(target.threshold->value));
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
