// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/earlier_formats.h"

#include "session/fields/session.h"

namespace session
{

void load_without_versions(InputArchive& archive, std::uint32_t format, Session& session)
{
    fields(archive, session);
    if (format >= 2) {
        for (auto& [lesson, run] : session.runs)
            fields(archive, run.snapshots);
    }
    if (format >= 3)
        fields(archive, session.speed);
    if (format >= 4 && session.origin) {
        fields(archive, session.origin->preparation.threshold, session.origin->target.threshold,
               session.origin->fingerprint);
    }
    if (format >= 5)
        fields(archive, session.view.question);
    if (format >= 6 && session.origin) {
        fields(archive, session.origin->reading.joined);
        for (table::Feature& feature : session.origin->recipe.features)
            fields(archive, feature.joined);
    }
}

} // namespace session
