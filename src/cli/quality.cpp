// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/quality.h"

#include <limits>

namespace cli
{

namespace
{

double share(std::size_t some, std::size_t all)
{
    return all == 0 ? std::numeric_limits<double>::quiet_NaN()
                    : static_cast<double>(some) / static_cast<double>(all);
}

} // namespace

double accuracy(const model::Score& score)
{
    return share(score.right, score.rows);
}

double share_of(const model::Score& score, bool one)
{
    const auto& predicted = score.confusion[one ? 1 : 0];
    return share(predicted[0] + predicted[1], score.rows);
}

Quality quality_of(const session::Session& session)
{
    Quality quality{
        model::evaluate(session::training_run(session)->latest.network, session.dataset)};
    quality.common_class = share_of(quality.now.train, true) >= 0.5;
    return quality;
}

QString class_text(const session::Session& session, bool one)
{
    if (session.origin && !session.origin->target.takes_numbers())
        return QString::fromStdString(table::class_name(session.origin->target, one));
    return one ? QStringLiteral("1") : QStringLiteral("0");
}

} // namespace cli
