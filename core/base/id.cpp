// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace soviec {

namespace {

thread_local IdSequence* activeSequence = nullptr;

QUuid makeUuid(qint64 ms, quint16 twelveBits, quint64 random)
{
    return QUuid(
        uint(quint64(ms) >> 16), ushort(ms & 0xFFFF), ushort(0x7000 | twelveBits),
        uchar(0x80 | ((random >> 56) & 0x3F)), uchar(random >> 48), uchar(random >> 40),
        uchar(random >> 32), uchar(random >> 24), uchar(random >> 16), uchar(random >> 8),
        uchar(random));
}

} // namespace

QUuid newUuidV7()
{
    if (activeSequence)
        return activeSequence->next();
    // A counter in the 12 bits after the version keeps the order within one millisecond.
    static thread_local qint64 lastMs = 0;
    static thread_local quint16 counter = 0;
    qint64 ms = QDateTime::currentMSecsSinceEpoch();
    if (ms <= lastMs) {
        ms = lastMs;
        if (++counter > 0x0FFF) {
            ms = ++lastMs;
            counter = 0;
        }
    } else {
        lastMs = ms;
        counter = quint16(QRandomGenerator::global()->bounded(0x0400));
    }
    return makeUuid(ms, counter, QRandomGenerator::global()->generate64());
}

IdSequence::IdSequence(quint64 seed, qint64 startMs)
    : m_random(seed)
    , m_ms(startMs)
{
    Q_ASSERT(!activeSequence);
    activeSequence = this;
}

IdSequence::~IdSequence()
{
    activeSequence = nullptr;
}

QUuid IdSequence::next()
{
    return makeUuid(m_ms++, 0, m_random.next());
}

} // namespace soviec
