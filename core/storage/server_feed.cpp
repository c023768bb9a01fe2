// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/server_feed.h"

#include "core/storage/database.h"
#include "core/storage/news_reader.h"

#include <QMutex>
#include <QThread>

namespace soviec::storage {

namespace {

/// One thread in which all feeds of the program ask, one after the other; it ends with the last of them.
std::shared_ptr<QThread> newsThread()
{
    static QMutex mutex;
    static std::weak_ptr<QThread> current;
    const QMutexLocker lock(&mutex);
    if (const auto running = current.lock())
        return running;
    const std::shared_ptr<QThread> thread(new QThread, [](QThread* ending) {
        ending->quit();
        ending->wait();
        delete ending;
    });
    thread->setObjectName("news");
    thread->start(QThread::LowPriority);
    current = thread;
    return thread;
}

} // namespace

struct ServerFeed::Private {
    std::shared_ptr<QThread> thread = newsThread();
    NewsReader* reader = nullptr; ///< lives in the thread, and ends there
};

Result<NewsMark> NewsMark::of(Database& db)
{
    Query mark = db.query("news/mark");
    if (const auto done = mark.exec(); !done)
        return passOn(done);
    if (!mark.next())
        return passOn(mark.failed());
    return NewsMark {mark.text(1), mark.integer(0)};
}

ServerFeed::ServerFeed(const QString& address, const NewsMark& mark, const QObject* receiver, Heard heard)
    : d(std::make_unique<Private>())
{
    d->reader = new NewsReader(address, mark);
    d->reader->moveToThread(d->thread.get());
    QObject::connect(d->reader, &NewsReader::heard, receiver, std::move(heard));
    QMetaObject::invokeMethod(d->reader, &NewsReader::begin, Qt::QueuedConnection);
}

ServerFeed::~ServerFeed()
{
    d->reader->disconnect();
    // Where its connection was opened, and without waiting for an answer it may be waiting for.
    d->reader->deleteLater();
}

} // namespace soviec::storage
