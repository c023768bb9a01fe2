// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace soviec {

/// A new UUID version 7: 48 bits of Unix milliseconds, then random bits. Rows made one after the
/// other sort in that order, also across machines with honest clocks.
QUuid newUuidV7();

/// While one lives, new ids of this thread follow from its seed and a counter instead of the clock
/// and chance: the demonstration data and tests come out the same every time. Not nestable.
class IdSequence {
public:
    /// `startMs`: Unix milliseconds the first id carries.
    IdSequence(quint64 seed, qint64 startMs);
    ~IdSequence();
    IdSequence(const IdSequence&) = delete;
    IdSequence& operator=(const IdSequence&) = delete;
    QUuid next();

private:
    SeededRandom m_random;
    qint64 m_ms;
};

/// An identity of one kind of thing. Made by the client, so that rows made offline keep theirs.
/// An Id of one Tag never converts to another, nor to text, by itself. Default: null.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    static Id create() { return Id(newUuidV7()); }
    /// Accepts the 36 characters without braces; anything else is no id.
    static std::optional<Id> parse(QAnyStringView text)
    {
        const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }
    bool isNull() const { return m_uuid.isNull(); }
    explicit operator bool() const { return !isNull(); }
    /// 36 lower-case characters; empty for a null id.
    QString toString() const { return isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces); }
    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid& uuid) : m_uuid(uuid) { }
    QUuid m_uuid;
};

} // namespace soviec

template <class Tag>
struct std::hash<soviec::Id<Tag>> {
    size_t operator()(const soviec::Id<Tag>& id) const noexcept { return qHash(id); }
};
