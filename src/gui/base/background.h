// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/workers.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QProgressDialog>

#include <functional>

namespace gui
{

/// Runs `work` in a worker and waits for its value, while the window goes on answering. After a
/// moment a dialog says what is being done; the window takes no input meanwhile. `work` sees only
/// what it was given to keep.
template <class Value>
Value inBackground(QWidget* window, const QString& what, std::function<Value()> work)
{
    QProgressDialog progress(what, QString(), 0, 0, window);
    progress.setObjectName(QStringLiteral("backgroundProgress"));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(300);
    progress.setValue(0);
    QFutureWatcher<Value> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<Value>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(inWorker(std::move(work)));
    if (!watcher.isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return watcher.future().takeResult();
}

} // namespace gui
