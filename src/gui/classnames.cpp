#include "gui/classnames.h"

#include <QCoreApplication>

namespace gui
{

ClassNames classNames(const session::Session& session)
{
    if (!session.origin || session.origin->target.takes_numbers())
        return {QStringLiteral("0"), QStringLiteral("1")};
    const table::TargetMapping& target = session.origin->target;
    const QString one = QString::fromStdString(target.positive);
    if (target.labels.size() != 2)
        return {QCoreApplication::translate("ClassNames", "not %1").arg(one), one};
    const bool first = target.labels.front() == target.positive;
    return {QString::fromStdString(first ? target.labels.back() : target.labels.front()), one};
}

} // namespace gui
