// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/each_session.h"

#include "cli/failure.h"
#include "cli/input.h"
#include "cli/output.h"

namespace cli
{

int tell_each_session(const Arguments& arguments, const QByteArray& opening,
                      const TellSession& tell, const QByteArray& closing)
{
    const bool as_json = arguments.has("json");
    const int all = arguments.file_count();
    int told = 0;
    print(opening);
    for (int i = 0; i < all; ++i) {
        try {
            const QString path = arguments.file(i);
            const QByteArray text = tell(open_session(path).session, input_name(path));
            print((as_json ? QByteArray(told == 0 ? "\n" : ",\n") : QByteArray()) + text);
            ++told;
        } catch (const Failure& failure) {
            complain(failure);
        }
    }
    print(closing);
    if (told == all)
        return Done;
    if (all > 1)
        warn({QStringLiteral("%1 of %2 sessions cannot be read.").arg(all - told).arg(all)});
    return BadData;
}

} // namespace cli
