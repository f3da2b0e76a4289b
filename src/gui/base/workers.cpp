// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/workers.h"

#include "platform/priority.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace gui
{

namespace
{

std::stop_source& ending()
{
    static std::stop_source source;
    return source;
}

} // namespace

std::stop_token programEnd()
{
    return ending().get_token();
}

QThreadPool& workers()
{
    struct Pool : QThreadPool {
        Pool()
        {
            // Training, a look at its rows, a file and a table may all be under way.
            setMaxThreadCount(std::max(4, QThread::idealThreadCount()));
            qAddPostRoutine([] {
                ending().request_stop();
                workers().waitForDone();
                takeOver(&doneWork);
            });
        }
    };
    static Pool pool;
    return pool;
}

void giveWay()
{
    // Of Qt's priorities only the lowest changes anything on Linux, and lets a thread starve beside
    // other programs.
    platform::give_way();
}

} // namespace gui
