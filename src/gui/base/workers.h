// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <QtConcurrentRun>

#include <stop_token>
#include <utility>

namespace gui
{

/// The threads that do what takes long. Qt 6.4 paints with those of its global pool and waits for
/// them: work that fills that pool would stop the window.
QThreadPool& workers();

/// Asked to stop when the program ends: then nobody wants any more what takes long.
std::stop_token programEnd();

/// What work in such a thread calls first: from then on its thread has only a small part of a
/// processor that the window wants, too. Where nothing else wants it, work takes as long as before.
void giveWay();

/// Runs `work` in a worker. It sees only what it was given to keep.
template <class Work>
auto inWorker(Work work, QThreadPool& pool = workers())
{
    return QtConcurrent::run(&pool, [work = std::move(work)] {
        giveWay();
        return work();
    });
}

} // namespace gui
