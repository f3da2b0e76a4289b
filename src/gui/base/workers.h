// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/handover.h"

#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <exception>
#include <stop_token>
#include <type_traits>
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

/// Work that a thread of a pool does once: what it promised, and no more, comes back.
template <class Value, class Work>
class WorkerTask final : public QRunnable
{
public:
    explicit WorkerTask(Work work) : m_work(std::move(work))
    {
        m_promise.start();
        handOver(this);
    }

    QFuture<Value> future() const { return m_promise.future(); }

    void run() override
    {
        takeOver(this);
        giveWay();
        try {
            if (!m_promise.isCanceled())
                m_work(m_promise);
        } catch (...) {
            m_promise.setException(std::current_exception());
        }
        m_promise.finish();
    }

private:
    QPromise<Value> m_promise;
    Work m_work;
};

/// Runs `work(promise)` in a worker, where it may add one value after the other to what it promised
/// and say how far it is. It sees only what it was given to keep, and is not begun if cancelled
/// before.
template <class Value, class Work>
QFuture<Value> inWorkerStepByStep(Work work, QThreadPool& pool = workers())
{
    auto* task = new WorkerTask<Value, Work>(std::move(work));
    QFuture<Value> future = task->future();
    pool.start(task); // It owns the task from here.
    return future;
}

/// Runs `work` in a worker, for the one value that it returns. It sees only what it was given to
/// keep.
template <class Work>
auto inWorker(Work work, QThreadPool& pool = workers())
{
    using Value = std::invoke_result_t<Work&>;
    return inWorkerStepByStep<Value>(
        [work = std::move(work)](QPromise<Value>& promise) mutable {
            if constexpr (std::is_void_v<Value>)
                work();
            else
                promise.addResult(work());
        },
        pool);
}

} // namespace gui
