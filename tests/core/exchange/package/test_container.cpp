// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/base/timestamp.h"
#include "core/exchange/package/container.h"
#include "core/exchange/package/key_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

const QString kind = u"operations"_s;

PackageHeader headerOf(const QString& office = u"UBND xã Mẫu Một"_s)
{
    PackageHeader header;
    header.kind = kind;
    header.from.office = office;
    header.madeAt = parseIsoTime(u"2026-06-17T03:00:00.000Z"_s);
    return header;
}

QJsonObject payloadOf(int rows)
{
    QJsonArray list;
    for (int row = 0; row < rows; ++row)
        list.append(QJsonObject {{u"note"_s, u"Tham mưu văn bản số %1"_s.arg(row)}});
    return {{u"rows"_s, list}};
}

PackageReader readerOf(const SigningKey& key)
{
    return {kind, 1, {{key.publicKey(), u"Xã Một"_s}}};
}

QByteArray length(qsizetype number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(number), bytes.data());
    return bytes;
}

// A package put together by hand: what a hostile but trusted office could sign.
QByteArray crafted(const SigningKey& key, qint64 claimedSize, const QByteArray& body)
{
    const QByteArray header = canonicalJson(QJsonObject {
        {u"kind"_s, kind}, {u"version"_s, 1}, {u"office"_s, u"x"_s},
        {u"key"_s, QString::fromLatin1(key.publicKey().toHex())},
        {u"made_at"_s, u"2026-06-17T03:00:00.000Z"_s}, {u"size"_s, claimedSize}});
    const QByteArray bytes = "SoViPkg1" + length(header.size()) + length(body.size()) + header + body;
    return bytes + key.sign(bytes);
}

} // namespace

class TestContainer : public QObject {
    Q_OBJECT
private slots:
    void whatWasSealedOpens()
    {
        const SigningKey key = SigningKey::create();
        const auto bytes = sealPackage(headerOf(), payloadOf(1000), key);
        QVERIFY(bytes);
        QVERIFY(bytes->size() < canonicalJson(payloadOf(1000)).size() / 4);
        const auto opened = openPackage(*bytes, readerOf(key));
        QVERIFY(opened);
        QCOMPARE(opened->payload, payloadOf(1000));
        QCOMPARE(opened->header.from.office, u"Xã Một"_s); // as this office calls it
        QCOMPARE(opened->header.madeAt, headerOf().madeAt);
        const auto claim = packageHeader(*bytes);
        QVERIFY(claim);
        QCOMPARE(claim->from.office, u"UBND xã Mẫu Một"_s);
        QCOMPARE(*sealPackage(headerOf(), payloadOf(1000), key), *bytes);
    }

    void noAlteredByteIsTaken()
    {
        const SigningKey key = SigningKey::create();
        const QByteArray bytes = *sealPackage(headerOf(), payloadOf(20), key);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray other = bytes;
            other[at] = char(other[at] ^ (1 << (at % 8)));
            QVERIFY2(!openPackage(other, readerOf(key)), qPrintable(QString::number(at)));
            QVERIFY(!packageHeader(other));
        }
    }

    void noTruncatedFileIsTaken()
    {
        const SigningKey key = SigningKey::create();
        const QByteArray bytes = *sealPackage(headerOf(), payloadOf(20), key);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto opened = openPackage(bytes.first(size), readerOf(key));
            QVERIFY(!opened);
            QCOMPARE(
                int(opened.error().code), int(size < 16 ? ErrorCode::Invalid : ErrorCode::Damaged));
        }
        QCOMPARE(int(openPackage(bytes + 'x', readerOf(key)).error().code), int(ErrorCode::Damaged));
        SeededRandom random(7);
        for (int round = 0; round < 2000; ++round) {
            QByteArray noise(random.below(400), '\0');
            for (char& byte : noise)
                byte = char(random.next());
            QVERIFY(!openPackage(noise, readerOf(key)));
            QVERIFY(!openPackage("SoViPkg1" + noise, readerOf(key)));
        }
    }

    void anUnknownOfficeIsRefusedWithItsFingerprint()
    {
        const SigningKey ours = SigningKey::create();
        const SigningKey theirs = SigningKey::create();
        const auto opened = openPackage(*sealPackage(headerOf(), payloadOf(1), theirs), readerOf(ours));
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), int(ErrorCode::Forbidden));
        QVERIFY(opened.error().text.contains(keyFingerprint(theirs.publicKey())));
        QVERIFY(opened.error().text.contains(u"UBND xã Mẫu Một"_s));
    }

    void anotherKindAndANewerVersionAreRefused()
    {
        const SigningKey key = SigningKey::create();
        PackageHeader header = headerOf();
        header.version = 2;
        const QByteArray newer = *sealPackage(header, payloadOf(1), key);
        QCOMPARE(int(openPackage(newer, readerOf(key)).error().code), int(ErrorCode::NewerSchema));
        PackageReader reader = readerOf(key);
        reader.newestVersion = 2;
        QVERIFY(openPackage(newer, reader));
        reader.kind = u"moving_house"_s;
        const auto other = openPackage(newer, reader);
        QCOMPARE(int(other.error().code), int(ErrorCode::Invalid));
        QVERIFY2(other.error().text.contains(u"the work of a month"_s), qPrintable(other.error().text)); // no code word
        QByteArray container = newer;
        container[7] = '2';
        QCOMPARE(int(openPackage(container, reader).error().code), int(ErrorCode::NewerSchema));
    }

    void nothingUnpacksBeyondWhatTheHeaderSays()
    {
        const SigningKey key = SigningKey::create();
        const QByteArray bomb = qCompress(QByteArray(qsizetype(64) * 1024 * 1024, ' '), 9).mid(4);
        const auto open = [&](qint64 claimed, const QByteArray& body) {
            return openPackage(crafted(key, claimed, body), readerOf(key));
        };
        QCOMPARE(int(open(1000, bomb).error().code), int(ErrorCode::Damaged));
        QCOMPARE(int(open(largestPayload * 8, bomb).error().code), int(ErrorCode::Damaged));
        QCOMPARE(int(open(-1, bomb).error().code), int(ErrorCode::Damaged));
        const QByteArray small = qCompress(QByteArray("{}")).mid(4);
        QVERIFY(open(2, small));
        QCOMPARE(int(open(3, small).error().code), int(ErrorCode::Damaged));
        QCOMPARE(int(open(2, small + 'x').error().code), int(ErrorCode::Damaged));
        const QByteArray twice = R"({"a":1,"a":2})";
        QCOMPARE(int(open(twice.size(), qCompress(twice).mid(4)).error().code), int(ErrorCode::Damaged));
    }

    void fingerprintsAreReadOutAndTyped()
    {
        const auto key = SigningKey::fromSeed(QByteArray(32, '\x07'));
        QVERIFY(key);
        const QString digits = keyFingerprint(key->publicKey());
        QCOMPARE(digits.size(), 35);
        QVERIFY(isFingerprintOf(digits, key->publicKey()));
        QVERIFY(isFingerprintOf(u"  "_s + QString(digits).replace(u' ', u'-'), key->publicKey()));
        QVERIFY(!isFingerprintOf(digits.chopped(1), key->publicKey()));
        QVERIFY(!isFingerprintOf(digits + u"x"_s, key->publicKey()));
        QVERIFY(!isFingerprintOf({}, key->publicKey()));
        QVERIFY(keyFingerprint(SigningKey::create().publicKey()) != digits);
        QVERIFY(!SigningKey::fromSeed(QByteArray(31, 'a')));
    }

    void theKeyIsKeptForItsOwnerOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"khóa/cơ quan.key"_s);
        QVERIFY(!loadSigningKey(path)->has_value());
        const auto made = createSigningKey(path);
        QVERIFY(made);
        QCOMPARE(
            QFileInfo(path).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QCOMPARE(loadSigningKey(path)->value().publicKey(), made->publicKey());
        QCOMPARE(int(createSigningKey(path).error().code), int(ErrorCode::Refused));
        QCOMPARE(loadSigningKey(path)->value().publicKey(), made->publicKey());

        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        QCOMPARE(int(loadSigningKey(path).error().code), int(ErrorCode::Refused));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QFile file(path);
        QVERIFY(file.resize(40));
        QCOMPARE(int(loadSigningKey(path).error().code), int(ErrorCode::Damaged));
    }
};

QTEST_GUILESS_MAIN(TestContainer)
#include "test_container.moc"
