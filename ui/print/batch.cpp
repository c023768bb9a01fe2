// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/batch.h"

#include "core/base/file.h"
#include "core/base/tr.h"
#include "core/report/form_text.h"
#include "core/report/placeholders.h"
#include "core/report/writers.h"
#include "ui/print/paged_document.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/text_cache.h"
#include "ui/print/times_face.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <latch>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace soviec::print {

namespace {

constexpr qsizetype longestName = 120; // letters; a path holds several

std::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was written."));
}

QMap<QString, QString> valuesOf(const report::Report& report, int number)
{
    return {
        {u"name"_s, report::fileWord(report.personName.isEmpty() ? report.unitName : report.personName)},
        {u"code"_s, report::fileWord(report.personCode)},
        {u"unit"_s, report::fileWord(report.unitName)},
        {u"kind"_s, report.kind},
        {u"period"_s, report.periodWord},
        {u"number"_s, QString::number(number).rightJustified(4, u'0')}};
}

QByteArray machineText(const QList<report::Report>& reports, const QString& format)
{
    if (format == u"csv") {
        QByteArray text;
        for (const report::Report& one : reports)
            text += (text.isEmpty() ? "" : "\r\n") + toCsv(one);
        return text;
    }
    if (reports.size() == 1)
        return QJsonDocument(toJson(reports.first())).toJson(QJsonDocument::Compact) + '\n';
    QJsonArray all;
    for (const report::Report& one : reports)
        all.append(toJson(one));
    return QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n';
}

Result<void> writeOne(
    const report::Report& report, const QString& format, const QString& path, TextCache& cache)
{
    if (format == u"pdf")
        return writePdf(PagedDocument::layOut(report, cache), path);
    if (format == u"xlsx")
        return report::writeXlsx(report, path);
    return writeFile(path, machineText({report}, format));
}

/// Writes reports into a folder on several threads; the caller's thread only tells how far it is.
class Crew {
public:
    Crew(const QList<report::Report>& reports, const BatchTarget& target, const QDir& folder, QStringList names)
        : m_reports(reports)
        , m_target(target)
        , m_folder(folder)
        , m_names(std::move(names))
    {
    }

    Result<void> run(const BatchProgress& progress)
    {
        const unsigned wanted = m_target.threads > 0 ? unsigned(m_target.threads)
                                                     : unsigned(std::max(1, QThread::idealThreadCount()));
        const auto count = std::min<size_t>(wanted, size_t(m_reports.size()));
        // Qt's own threads: it keeps faces and caches a thread, and on Windows it can only tell by watching
        // from outside when a thread that it did not start has ended.
        std::vector<std::unique_ptr<QThread>> threads;
        std::latch working {std::ptrdiff_t(count)};
        for (size_t i = 0; i < count; ++i) {
            threads.emplace_back(QThread::create([this, &working] {
                work();
                working.count_down();
            }));
            threads.back()->start();
        }
        bool goOn = true;
        while (goOn) {
            std::unique_lock lock(m_mutex);
            m_moved.wait_for(lock, std::chrono::milliseconds(100));
            const int done = m_done;
            lock.unlock();
            const bool ended = done == int(m_reports.size()) || m_failed;
            if (progress && !progress(done, int(m_reports.size()))) {
                m_stop = m_cancelled = true;
                break;
            }
            goOn = !ended;
        }
        working.wait();
        for (const auto& thread : threads)
            thread->wait();
        if (m_cancelled)
            return stopped();
        return m_error ? std::unexpected(*m_error) : Result<void>();
    }

private:
    void work()
    {
        TextCache cache(timesFamily());
        while (!m_stop) {
            const int i = m_next++;
            if (i >= m_reports.size())
                return;
            const QString path =
                m_folder.filePath(u"%1.%2"_s.arg(m_names.at(i), m_target.format));
            const auto written = writeOne(m_reports.at(i), m_target.format, path, cache);
            const std::scoped_lock lock(m_mutex);
            ++m_done;
            if (!written && !m_error) {
                m_error = written.error();
                m_stop = m_failed = true;
            }
            m_moved.notify_all();
        }
    }

    const QList<report::Report>& m_reports;
    const BatchTarget& m_target;
    QDir m_folder;
    QStringList m_names;
    std::atomic<int> m_next = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_failed = false;
    bool m_cancelled = false;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    int m_done = 0;
    std::optional<Error> m_error;
};

Result<QStringList> writeEach(
    const QList<report::Report>& reports, const BatchTarget& target, const BatchProgress& progress)
{
    const auto names = batchNames(reports, target.pattern);
    if (!names)
        return passOn(names);
    const QDir folder(target.path);
    const QString shown = QDir::toNativeSeparators(target.path);
    if (!folder.exists() && !QDir().mkpath(target.path))
        return fail(ErrorCode::Unavailable, Tr::tr("The folder %1 cannot be made.").arg(shown));
    // Beside the files to be, so that they only have to be renamed.
    QTemporaryDir draft(folder.filePath(u".so-viec-XXXXXX"_s));
    if (!draft.isValid())
        return fail(
            ErrorCode::Unavailable, Tr::tr("The folder %1 cannot be written to.").arg(shown),
            draft.errorString());
    Crew crew(reports, target, QDir(draft.path()), *names);
    if (const auto done = crew.run(progress); !done)
        return passOn(done);
    QStringList files;
    for (const QString& name : *names) {
        const QString file = u"%1.%2"_s.arg(name, target.format);
        QFile::remove(folder.filePath(file));
        if (!QFile::rename(QDir(draft.path()).filePath(file), folder.filePath(file)))
            return fail(
                ErrorCode::Unavailable,
                Tr::tr("%1 cannot be written. Close it where it is open and try again.")
                    .arg(QDir::toNativeSeparators(folder.filePath(file))));
        files.append(folder.filePath(file));
    }
    return files;
}

} // namespace

QStringList namePlaceholders()
{
    return {u"name"_s, u"code"_s, u"unit"_s, u"kind"_s, u"period"_s, u"number"_s};
}

QString defaultPattern()
{
    return u"{kind}-{name}-{period}"_s;
}

Result<QStringList> batchNames(const QList<report::Report>& reports, const QString& pattern)
{
    if (const auto fits = report::checkPlaceholders(pattern, namePlaceholders()); !fits)
        return passOn(fits);
    QStringList names;
    QSet<QString> used;
    int number = 0;
    for (const report::Report& one : reports) {
        ++number;
        QString stem = pattern.isEmpty()
                           ? one.fileStem
                           : report::fileWord(report::filled(pattern, valuesOf(one, number)));
        stem = stem.left(longestName);
        if (stem.isEmpty())
            stem = one.kind;
        QString name = stem;
        for (int i = 2; used.contains(name); ++i)
            name = u"%1-%2"_s.arg(stem).arg(i);
        used.insert(name);
        names.append(name);
    }
    return names;
}

Result<QStringList> writeBatch(
    const QList<report::Report>& reports, const BatchTarget& target, const BatchProgress& progress)
{
    if (target.each)
        return writeEach(reports, target, progress);
    const int total = int(reports.size());
    if (target.format == u"xlsx") {
        if (total != 1) {
            return fail(
                ErrorCode::Usage,
                Tr::tr("A workbook holds one sheet: name one person, or say --each."));
        }
        if (const auto written = report::writeXlsx(reports.first(), target.path); !written)
            return passOn(written);
        return QStringList {target.path};
    }
    if (target.format != u"pdf") {
        if (const auto written = writeFile(target.path, machineText(reports, target.format)); !written)
            return passOn(written);
        return QStringList {target.path};
    }
    const auto written = writePdf(reports, target.path, [&](int done) {
        return !progress || progress(done, total);
    });
    if (!written)
        return passOn(written);
    return QStringList {target.path};
}

} // namespace soviec::print
