// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

#include <array>

namespace soviec::fuzz {

namespace {

constexpr qsizetype longest = qsizetype(64) * 1024; ///< repeated pieces do not grow without end

const std::array<QByteArray, 24> words {
    "<", ">", "</", "\"", "'", "&amp;", "&#0;", "_x0000_", "_xD800_", "{", "}", "[", "]", ";", "\t", "\r\n",
    "99999999999999999999", "-1", "0", "1E+308", "\xef\xbb\xbf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "=== "};

qsizetype place(const QByteArray& bytes, SeededRandom& random)
{
    return random.below(int(bytes.size()) + 1);
}

QByteArray piece(const QByteArray& bytes, SeededRandom& random)
{
    const qsizetype from = place(bytes, random);
    return bytes.mid(from, random.below(64));
}

void change(QByteArray& bytes, const QList<QByteArray>& inputs, SeededRandom& random)
{
    switch (random.below(6)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[random.below(int(bytes.size()))] = char(random.next());
        break;
    case 1:
        if (!bytes.isEmpty()) {
            char& byte = bytes[random.below(int(bytes.size()))];
            byte = char(byte ^ (1 << random.below(8)));
        }
        break;
    case 2: bytes.remove(place(bytes, random), 1 + random.below(32)); break;
    case 3: bytes.insert(place(bytes, random), piece(bytes, random)); break;
    case 4: bytes.insert(place(bytes, random), piece(inputs[random.below(int(inputs.size()))], random)); break;
    default: bytes.insert(place(bytes, random), words[size_t(random.below(int(words.size())))]); break;
    }
}

} // namespace

QByteArray mutated(const QList<QByteArray>& inputs, SeededRandom& random)
{
    QByteArray bytes = inputs[random.below(int(inputs.size()))];
    for (int steps = random.between(1, 6); steps > 0; --steps)
        change(bytes, inputs, random);
    if (random.chance(5))
        bytes.truncate(place(bytes, random));
    return bytes.first(qMin(bytes.size(), longest));
}

} // namespace soviec::fuzz
