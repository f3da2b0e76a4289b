// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/handover.h"

#include <QFuture>
#include <QFutureInterface>
#include <QRunnable>
#include <QThreadPool>

#include <exception>
#include <optional>
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

/// The place where work hands over what it has done, as it comes and at its end, to whoever begins
/// work with what came of it and to the end of the program.
inline char doneWork = 0;

/// What work in a worker promises: values, and word of how far it is. It stands in for QPromise,
/// which in Qt 6.4 looks at its state once more when it goes: where takeResult() has cleared that
/// meanwhile, it takes the work for unfinished and tells of its end a second time.
template <class Value>
class Promise
{
public:
    Promise() { m_state.reportStarted(); }

    QFuture<Value> future() { return m_state.future(); }
    bool isCanceled() const { return m_state.isCanceled(); }
    template <class Result>
    void addResult(Result&& result)
    {
        handOver(&doneWork);
        m_state.reportResult(std::forward<Result>(result));
    }
    void setProgressRange(int least, int most) { m_state.setProgressRange(least, most); }
    void setProgressValue(int value) { m_state.setProgressValue(value); }
    void setException(const std::exception_ptr& exception) { m_state.reportException(exception); }
    void finish() { m_state.reportFinished(); }

private:
    QFutureInterface<Value> m_state;
};

/// Work that a thread of a pool does once: what it promised, and no more, comes back.
template <class Value, class Work>
class WorkerTask final : public QRunnable
{
public:
    explicit WorkerTask(Work work) : m_work(std::move(work))
    {
        takeOver(&doneWork);
        handOver(this);
    }

    QFuture<Value> future() { return m_promise.future(); }

    void run() override
    {
        takeOver(this);
        giveWay();
        try {
            if (!m_promise.isCanceled())
                (*m_work)(m_promise);
        } catch (...) {
            m_promise.setException(std::current_exception());
        }
        // What it was given to keep goes before its end is told of.
        m_work.reset();
        handOver(&doneWork);
        m_promise.finish();
    }

private:
    Promise<Value> m_promise;
    std::optional<Work> m_work;
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
        [work = std::move(work)](Promise<Value>& promise) mutable {
            if constexpr (std::is_void_v<Value>)
                work();
            else
                promise.addResult(work());
        },
        pool);
}

} // namespace gui
