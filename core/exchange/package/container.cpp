// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package/container.h"

#include "core/base/json.h"
#include "core/base/json_fields.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <utility>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr auto magic = "SoViPkg"_L1;
constexpr char containerVersion = '1';
constexpr qsizetype lengthsAt = 8;
constexpr qsizetype headerAt = 16;
constexpr qsizetype signatureBytes = 64;
constexpr quint32 largestHeader = 4096;
constexpr qsizetype longestName = 300;

QByteArray bigEndian(qsizetype number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(number), bytes.data());
    return bytes;
}

QByteArray deflated(const QByteArray& plain)
{
    uLongf size = compressBound(uLong(plain.size()));
    QByteArray packed(qsizetype(size), '\0');
    const int done = compress2(
        reinterpret_cast<Bytef*>(packed.data()), &size,
        reinterpret_cast<const Bytef*>(plain.constData()), uLong(plain.size()), Z_BEST_COMPRESSION);
    packed.resize(done == Z_OK ? qsizetype(size) : 0);
    return packed;
}

std::unexpected<Error> altered(const QString& detail)
{
    return fail(
        ErrorCode::Damaged,
        Tr::tr("This package was altered or damaged on its way. Ask the office it came from to send it again."),
        detail);
}

// Exactly `size` bytes come out, or it is refused: no more memory is taken than the header says.
Result<QByteArray> inflated(const QByteArray& packed, qint64 size)
{
    QByteArray plain(qsizetype(size), '\0');
    auto given = uLongf(size);
    auto taken = uLong(packed.size());
    const int done = uncompress2(
        reinterpret_cast<Bytef*>(plain.data()), &given,
        reinterpret_cast<const Bytef*>(packed.constData()), &taken);
    if (done != Z_OK || qint64(given) != size || qsizetype(taken) != packed.size())
        return altered(u"zlib %1, %2 of %3 bytes"_s.arg(done).arg(given).arg(size));
    return plain;
}

struct Parts {
    QByteArray header;
    QByteArray body;
    QByteArray sealed; ///< what the signature covers
    QByteArray signature;
};

Result<Parts> takeApart(const QByteArray& bytes)
{
    if (!bytes.startsWith(QByteArrayView(magic.data(), magic.size())) || bytes.size() < headerAt)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("This is no file that an office made with Sổ Việc to hand over. Choose the file as it came from there."));
    if (bytes[magic.size()] != containerVersion)
        return fail(
            ErrorCode::NewerSchema,
            Tr::tr("This package comes from a newer version of the program. Install that version first."));
    const auto header = qFromBigEndian<quint32>(bytes.constData() + lengthsAt);
    const auto body = qFromBigEndian<quint32>(bytes.constData() + lengthsAt + 4);
    const qint64 whole = headerAt + qint64(header) + qint64(body) + signatureBytes;
    if (header > largestHeader || whole > largestPackage)
        return altered(u"lengths %1 and %2"_s.arg(header).arg(body));
    if (bytes.size() < whole)
        return fail(
            ErrorCode::Damaged,
            Tr::tr("This package is cut off: %1 of %2 bytes are there. Copy or send it again.")
                .arg(bytes.size())
                .arg(whole));
    if (bytes.size() > whole)
        return altered(u"%1 bytes too many"_s.arg(bytes.size() - whole));
    Parts parts;
    parts.header = bytes.mid(headerAt, header);
    parts.body = bytes.mid(headerAt + header, body);
    parts.sealed = bytes.first(whole - signatureBytes);
    parts.signature = bytes.last(signatureBytes);
    return parts;
}

QByteArray headerJson(const PackageHeader& header)
{
    return canonicalJson(QJsonObject {
        {u"kind"_s, header.kind},
        {u"version"_s, header.version},
        {u"office"_s, header.from.office},
        {u"key"_s, QString::fromLatin1(header.from.publicKey.toHex())},
        {u"made_at"_s, isoTime(header.madeAt)},
        {u"size"_s, header.size}});
}

Result<PackageHeader> readHeader(const QByteArray& json)
{
    const auto value = parseJsonStrict(json);
    if (!value)
        return altered(value.error().detail);
    QList<JsonProblem> problems;
    JsonFields fields(*value, {}, problems);
    PackageHeader header;
    header.kind = fields.string("kind"_L1);
    header.version = fields.count("version"_L1, 1'000'000);
    header.from.office = fields.string("office"_L1).left(longestName);
    header.from.publicKey = QByteArray::fromHex(fields.string("key"_L1).toLatin1());
    header.madeAt = parseIsoTime(fields.string("made_at"_L1));
    header.size = fields.count("size"_L1, int(largestPayload));
    fields.finish();
    if (!problems.isEmpty() || !header.madeAt.isValid())
        return altered(problems.isEmpty() ? u"made_at"_s : problems.first().path);
    return header;
}

Result<PackageHeader> checkedHeader(const Parts& parts)
{
    const auto header = readHeader(parts.header);
    if (!header)
        return header;
    if (!isSignatureOf(parts.signature, parts.sealed, header->from.publicKey))
        return altered(u"signature"_s);
    return header;
}

std::unexpected<Error> unknownOffice(const PackageHeader& header)
{
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("This package is signed with a key this office does not know; it says it is from “%1”. Call "
               "that office by a telephone number you know, compare the digits %2, and accept the key.")
            .arg(header.from.office, keyFingerprint(header.from.publicKey)));
}

} // namespace

Result<QByteArray> sealPackage(
    PackageHeader header, const QJsonObject& payload, const SigningKey& key)
{
    const QByteArray plain = canonicalJson(payload);
    header.from.publicKey = key.publicKey();
    header.from.office = header.from.office.left(longestName);
    header.size = plain.size();
    const QByteArray body = deflated(plain);
    const QByteArray head = headerJson(header);
    if (plain.size() > largestPayload || head.size() > largestHeader
        || headerAt + head.size() + body.size() + signatureBytes > largestPackage)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("This is too much for one package. Make one for a shorter period or for fewer people."));
    QByteArray bytes(magic.data(), magic.size());
    bytes += containerVersion;
    bytes += bigEndian(head.size()) + bigEndian(body.size()) + head + body;
    return bytes + key.sign(bytes);
}

Result<PackageHeader> packageHeader(const QByteArray& bytes)
{
    const auto parts = takeApart(bytes);
    if (!parts)
        return passOn(parts);
    return checkedHeader(*parts);
}

namespace {

QString kindLabel(const QString& kind)
{
    if (kind == u"operations")
        return Tr::tr("the work of a month");
    if (kind == u"moving_house")
        return Tr::tr("results that go along to another agency");
    return kind.left(40);
}

} // namespace

Result<UnpackedPackage> unpackPackage(const QByteArray& bytes, const PackageReader& reader)
{
    const auto parts = takeApart(bytes);
    if (!parts)
        return passOn(parts);
    auto header = checkedHeader(*parts);
    if (!header)
        return passOn(header);
    const auto known = std::ranges::find(
        reader.trusted, header->from.publicKey, &OfficeKey::publicKey);
    if (known == reader.trusted.end())
        return unknownOffice(*header);
    if (header->kind != reader.kind)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("This package holds something else (%1). Open it where that is received.")
                .arg(kindLabel(header->kind)));
    if (header->version > reader.newestVersion)
        return fail(
            ErrorCode::NewerSchema,
            Tr::tr("This package comes from a newer version of the program. Install that version first."));
    // The name this office gave the key, not the one the sender chose.
    header->from.office = known->office;
    auto plain = inflated(parts->body, header->size);
    if (!plain)
        return passOn(plain);
    return UnpackedPackage {*header, std::move(*plain)};
}

Result<OpenedPackage> openPackage(const UnpackedPackage& unpacked)
{
    const auto payload = parseJsonStrict(unpacked.payload);
    if (!payload)
        return altered(payload.error().detail);
    return OpenedPackage {unpacked.header, payload->toObject()};
}

Result<OpenedPackage> openPackage(const QByteArray& bytes, const PackageReader& reader)
{
    const auto unpacked = unpackPackage(bytes, reader);
    if (!unpacked)
        return passOn(unpacked);
    return openPackage(*unpacked);
}

} // namespace soviec
