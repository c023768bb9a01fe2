// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QTest>

#include <sodium.h>

#include <future>

using namespace soviec;

class TestSha256 : public QObject {
    Q_OBJECT

private slots:
    // FIPS 180-4, the examples of the standard.
    void knownHashes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray("abc")
                                   << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million signs")
            << QByteArray(1'000'000, 'a')
            << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void knownHashes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hash);
        QCOMPARE(sha256(text).toHex(), hash);
        QCOMPARE(sha256Tag(text), QString::fromLatin1("sha256:" + hash));
    }

    // Against another library, over every way the last block can be filled.
    void twoLibrariesAgree()
    {
        QByteArray text;
        for (int length = 0; length < 300; ++length) {
            QByteArray theirs(crypto_hash_sha256_BYTES, '\0');
            crypto_hash_sha256(
                reinterpret_cast<unsigned char*>(theirs.data()), reinterpret_cast<const unsigned char*>(text.constData()),
                static_cast<unsigned long long>(text.size()));
            QCOMPARE(sha256(text).toHex(), theirs.toHex());
            text += char(length * 31 + length / 7);
        }
    }

    void threadsDoNotMeet()
    {
        const auto work = [](char sign) {
            const QByteArray text(500, sign);
            const QByteArray wanted = sha256(text);
            for (int i = 0; i < 2000; ++i) {
                if (sha256(text) != wanted)
                    return false;
            }
            return true;
        };
        std::future<bool> other = std::async(std::launch::async, work, 'a');
        QVERIFY(work('b'));
        QVERIFY(other.get());
    }

    void aViewIntoTheMiddleOfSomething()
    {
        const QByteArray text = QByteArray(3, 'x') + QByteArray(200, 'y') + QByteArray(5, 'z');
        QCOMPARE(sha256(QByteArrayView(text).sliced(3, 200)), sha256(QByteArray(200, 'y')));
    }
};

QTEST_APPLESS_MAIN(TestSha256)
#include "test_sha256.moc"
