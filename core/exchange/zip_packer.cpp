// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_packer.h"

#include "core/base/tr.h"

#include <zip.h>

namespace soviec {

namespace {

std::unexpected<Error> failed(const QString& detail)
{
    return fail(
        ErrorCode::Unavailable,
        Tr::tr("The file could not be put together. Close other programs and try again."), detail);
}

bool addEntries(zip_t* archive, const QList<ZipEntry>& entries)
{
    for (const ZipEntry& entry : entries) {
        zip_source_t* source = zip_source_buffer(
            archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
        if (!source)
            return false;
        const zip_int64_t index = zip_file_add(
            archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        constexpr zip_uint16_t firstJanuary1980 = 0x21;
        if (zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstJanuary1980, 0) != 0)
            return false;
    }
    return true;
}

QByteArray contents(zip_source_t* buffer)
{
    zip_stat_t stat;
    QByteArray bytes;
    if (zip_source_stat(buffer, &stat) != 0 || zip_source_open(buffer) != 0)
        return bytes;
    bytes.resize(qsizetype(stat.size));
    const zip_int64_t got = zip_source_read(buffer, bytes.data(), stat.size);
    zip_source_close(buffer);
    bytes.resize(got < 0 ? 0 : qsizetype(got));
    return bytes;
}

} // namespace

Result<QByteArray> packZip(const QList<ZipEntry>& entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!buffer)
        return failed(QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(buffer); // closing the archive lets go of its own hold
    zip_t* archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    QByteArray bytes;
    if (!archive) {
        zip_source_free(buffer);
    } else if (!addEntries(archive, entries) || zip_close(archive) != 0) {
        zip_discard(archive);
    } else {
        bytes = contents(buffer);
    }
    zip_source_free(buffer);
    if (bytes.isEmpty())
        return failed(QString::fromUtf8(zip_error_strerror(&error)));
    return bytes;
}

} // namespace soviec
