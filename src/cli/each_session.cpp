// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/each_session.h"

#include "cli/failure.h"
#include "cli/input.h"
#include "cli/output.h"

namespace cli
{

QCommandLineOption table_option()
{
    return option("table", "Makes a table of one session, too, as of several.");
}

bool tells_in_a_table(const Arguments& arguments, int count)
{
    return count > 1 || arguments.has("table");
}

int tell_each_session(const Arguments& arguments, int count, const QByteArray& opening,
                      const TellSession& tell, const QByteArray& closing)
{
    const bool as_json = arguments.has("json");
    int told = 0;
    print(opening);
    for (int i = 0; i < count; ++i) {
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
    if (told == count)
        return Done;
    if (count > 1)
        warn({QStringLiteral("%1 of %2 sessions are left out.").arg(count - told).arg(count)});
    return BadData;
}

} // namespace cli
