// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace soviec {

/// Called by work on a worker thread: how far it is. False: the person stopped it, or the owner is
/// gone; give up and leave nothing half done. `total` 0: not known.
using TaskProgress = std::function<bool(int done, int total)>;

/// Work under way beside the window. Lives in the window's thread.
class BackgroundTask : public QObject {
    Q_OBJECT

public:
    explicit BackgroundTask(QObject* owner);
    ~BackgroundTask() override;
    /// Asks the work to stop; done is still called, with what it then returns.
    void cancel() { m_state->cancelled = true; }
    bool isCancelled() const { return m_state->cancelled; }

    struct State {
        std::atomic_bool cancelled = false;
        std::atomic_int done = 0;
        std::atomic_int total = 0;
    };
    std::shared_ptr<State> state() const { return m_state; }

    /// What goes to a worker, and what comes back, is written before and read behind these. The locks within Qt
    /// say the same already, but to nobody who looks at the program's own memory only, as ThreadSanitizer does.
    struct Handover {
        static void give(std::atomic_uint& way) { way.fetch_add(1, std::memory_order_release); }
        static void take(const std::atomic_uint& way) { std::ignore = way.load(std::memory_order_acquire); }
        static inline std::atomic_uint toWorkers = 0;
        static inline std::atomic_uint toOwners = 0;
    };

signals:
    void finished();

private:
    std::shared_ptr<State> m_state;
};

/// Runs `work(const TaskProgress&)` on a worker thread and then `done(result)` in the owner's
/// thread. Where the owner dies first, the work is told to stop and `done` is dropped. Work opens
/// its own connection (Office::opener()) and touches nothing of the window.
template <class Work, class Done>
BackgroundTask* runInBackground(QObject* owner, Work work, Done done)
{
    using T = std::invoke_result_t<Work, const TaskProgress&>;
    using Handover = BackgroundTask::Handover;
    auto* task = new BackgroundTask(owner);
    // The future only says when: taking a result out of it makes it unfinished again, and the promise
    // that goes a moment later would finish it a second time.
    auto result = std::make_shared<std::optional<T>>();
    auto promise = std::make_shared<QPromise<void>>();
    auto* watcher = new QFutureWatcher<void>(task);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, task,
        [task = QPointer(task), result, done = std::move(done)]() mutable {
            Handover::take(Handover::toOwners);
            if (!*result)
                return; // the program is ending; the work was never begun
            done(std::exchange(*result, std::nullopt).value());
            if (task == nullptr)
                return; // done() closed the owner
            emit task->finished();
            task->deleteLater();
        });
    promise->start();
    watcher->setFuture(promise->future());
    std::function<void()> job = [promise, result, state = task->state(),
                                 work = std::optional(std::move(work))]() mutable {
        Handover::take(Handover::toWorkers);
        const TaskProgress progress = [state](int count, int total) {
            state->done = count;
            state->total = total;
            return !state->cancelled;
        };
        // What the work was given is let go of before anybody hears of its end.
        result->emplace(std::exchange(work, std::nullopt).value()(progress));
        Handover::give(Handover::toOwners);
        promise->finish();
    };
    Handover::give(Handover::toWorkers);
    QThreadPool::globalInstance()->start(std::move(job));
    return task;
}

} // namespace soviec
