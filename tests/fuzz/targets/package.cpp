// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/timestamp.h"
#include "core/exchange/package/container.h"
#include "core/exchange/package/operations_json.h"
#include "core/exchange/package/operations_text.h"
#include "tests/fuzz/fuzz_target.h"

#include <QtEndian>

namespace soviec::fuzz {

namespace {

const SigningKey& ourKey()
{
    static const auto key = SigningKey::fromSeed(QByteArray(SigningKey::seedBytes, '7'));
    return *key;
}

PackageReader reader()
{
    return {operationsKind, operationsVersion, {{ourKey().publicKey(), QStringLiteral("Xã Mẫu")}}};
}

QByteArray length(qsizetype number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(number), bytes.data());
    return bytes;
}

// A trusted office signs whatever it likes: "H", the header's line with KEY for its key, then what is
// deflated as the body.
QByteArray signedByHand(const QByteArray& input)
{
    const qsizetype line = input.indexOf('\n');
    QByteArray header = input.mid(1, line < 0 ? -1 : line - 1);
    header.replace("KEY", ourKey().publicKey().toHex());
    const QByteArray body = qCompress(line < 0 ? QByteArray() : input.mid(line + 1)).mid(4);
    const QByteArray bytes = "SoViPkg1" + length(header.size()) + length(body.size()) + header + body;
    return bytes + ourKey().sign(bytes);
}

// What is read without a tree is what is read with one.
void mustAgree(const QByteArray& payload, const Result<OperationsPackage>& operations)
{
    const auto written = readWrittenOperations(payload);
    must(!written || operations.has_value(), "what is refused is not read");
    must(!written || toJson(*written) == toJson(*operations), "both readers read the same");
}

void open(const QByteArray& bytes)
{
    const auto header = packageHeader(bytes);
    const auto opened = openPackage(bytes, reader());
    if (!opened) {
        mustBeSentence(opened.error().text);
        return;
    }
    must(header.has_value(), "what opens has a header");
    const auto operations = readOperations(opened->payload);
    if (!operations)
        mustBeSentence(operations.error().text);
    else
        must(readOperations(toJson(*operations)).has_value(), "what was read is written readably");
    const auto unpacked = unpackPackage(bytes, reader());
    must(unpacked.has_value(), "what opens unpacks");
    mustAgree(unpacked->payload, operations);
}

} // namespace

void readPackageBytes(const QByteArray& input)
{
    if (input.startsWith('H')) {
        open(signedByHand(input));
        return;
    }
    if (input.startsWith('{')) {
        const auto payload = parseJsonStrict(input);
        if (!payload)
            return;
        PackageHeader header;
        header.kind = operationsKind;
        header.madeAt = parseIsoTime(QStringLiteral("2026-06-17T03:00:00.000Z"));
        const auto bytes = sealPackage(header, payload->toObject(), ourKey());
        must(bytes.has_value(), "a small payload can be sealed");
        open(*bytes);
        return;
    }
    open(input);
}

} // namespace soviec::fuzz
