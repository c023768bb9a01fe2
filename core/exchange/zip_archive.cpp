// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include "core/base/memory.h"
#include "core/base/tr.h"

#include <zip.h>

#include <utility>

namespace soviec {

namespace {

constexpr qint64 maxEntries = 10'000;
constexpr zip_uint64_t maxUnpacked = zip_uint64_t(256) * 1024 * 1024;
/// XML of spreadsheets packs 10 to 40 times; small entries may do better by chance.
constexpr zip_uint64_t maxRatio = 250;
constexpr zip_uint64_t ratioFrom = zip_uint64_t(4) * 1024 * 1024;

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::unexpected<Error> damaged(const QString& fileName, const QString& detail)
{
    return fail(
        ErrorCode::Invalid,
        Tr::tr("“%1” is damaged or cut short. Copy it again from where it came, or save it again "
               "in the spreadsheet or word processor.")
            .arg(fileName),
        detail);
}

std::unexpected<Error> tooMuch(const QString& fileName)
{
    return fail(
        ErrorCode::Invalid,
        Tr::tr("“%1” unpacks to far more than an office file holds, so it was not read. Ask the "
               "sender for a new file.")
            .arg(fileName));
}

bool leadsOutside(const QString& name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.split(u'/').contains(QStringLiteral(".."));
}

} // namespace

ZipArchive::ZipArchive(QByteArray bytes, QString fileName)
    : m_bytes(std::move(bytes))
    , m_fileName(std::move(fileName))
{
}

ZipArchive::ZipArchive(ZipArchive&& other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_fileName(std::move(other.m_fileName))
    , m_zip(std::exchange(other.m_zip, nullptr))
    , m_unpacked(other.m_unpacked)
{
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes, const QString& fileName)
{
    ZipArchive archive(bytes, fileName);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        archive.m_bytes.constData(), zip_uint64_t(archive.m_bytes.size()), 0, &error);
    if (source)
        archive.m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (source && !archive.m_zip)
        zip_source_free(source);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    const bool memory = zip_error_code_zip(&error) == ZIP_ER_MEMORY;
    zip_error_fini(&error);
    if (!archive.m_zip)
        return memory ? notEnoughMemory(fileName) : damaged(fileName, detail);
    if (const auto inspected = archive.inspect(); !inspected)
        return passOn(inspected);
    return archive;
}

Result<void> ZipArchive::inspect() const
{
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > maxEntries)
        return tooMuch(m_fileName);
    zip_uint64_t total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_zip, zip_uint64_t(i), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
            return damaged(m_fileName, QString::fromUtf8(zip_strerror(m_zip)));
        if (leadsOutside(QString::fromUtf8(stat.name)))
            return fail(
                ErrorCode::Invalid,
                Tr::tr("“%1” holds names that lead outside the file, so it was not read. Ask the "
                       "sender for a new file.")
                    .arg(m_fileName),
                QString::fromUtf8(stat.name));
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return fail(
                ErrorCode::Invalid,
                Tr::tr("“%1” is protected by a password. Save it without a password and try again.")
                    .arg(m_fileName));
        if (stat.valid & ZIP_STAT_SIZE) {
            if (stat.size > maxUnpacked - total)
                return tooMuch(m_fileName);
            total += stat.size;
        }
    }
    return {};
}

bool ZipArchive::contains(const QString& entry) const
{
    return zip_name_locate(m_zip, entry.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> ZipArchive::read(const QString& entry) const
{
    const zip_int64_t index = zip_name_locate(m_zip, entry.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0)
        return damaged(m_fileName, entry);
    const std::unique_ptr<zip_file_t, FileCloser> file(
        zip_fopen_index(m_zip, zip_uint64_t(index), 0));
    if (!file) {
        return zip_error_code_zip(zip_get_error(m_zip)) == ZIP_ER_MEMORY
            ? notEnoughMemory(m_fileName)
            : damaged(m_fileName, entry);
    }
    // The sizes in the directory are only a claim: what counts is what comes out, also where a workbook
    // names one entry as a thousand sheets.
    const zip_uint64_t packed = qMax<zip_uint64_t>(1, stat.comp_size);
    QByteArray unpacked;
    QByteArray chunk(qsizetype(256) * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got
            = zip_fread(file.get(), chunk.data(), zip_uint64_t(chunk.size()));
        if (got < 0)
            return damaged(m_fileName, entry);
        if (got == 0)
            return unpacked;
        unpacked.append(chunk.constData(), got);
        m_unpacked += got;
        const auto size = zip_uint64_t(unpacked.size());
        if (zip_uint64_t(m_unpacked) > maxUnpacked || (size > ratioFrom && size / packed > maxRatio))
            return tooMuch(m_fileName);
    }
}

} // namespace soviec
