// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/year_facts.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace soviec::service {

class Office;

/// A signed result inside a packet.
struct MovingResult {
    Period period;
    Decimal total;
    QString agency;      ///< that gave it
    QString ruleSetId;
    QString signerName;
    Date signedOn;
    QString contentHash; ///< of the signed sheet; empty where it came from yet another agency
};

/// What a packet says, after its signature was found to be whole.
struct MovingPacket {
    QString agencyName;  ///< who made it
    QString fingerprint; ///< of its key, as that agency reads it out by telephone
    QDateTime madeAt;
    QString personCode;  ///< there
    QString personName;
    int year = 0;
    QList<MovingResult> results;
    QString packetHash;
};

/// What taking a packet did.
struct MovingTaken {
    QList<FormerResult> added;
    QList<Period> known;   ///< the same stood here before
    QStringList conflicts; ///< what stands here otherwise; then nothing was added
};

/// Monthly results that go along when a person moves to another agency, as a signed packet, and
/// count there in the mean of the year (Article 19.1). The old agency keeps its own. HR only.
class MovingHouse {
public:
    explicit MovingHouse(Office& office) : m_office(office) { }

    /// Writes the person's signed months and quarters of the year, and what came from agencies before,
    /// signed with this office's key, which is made where there is none yet. The file appears complete
    /// or not at all; an existing one is not overwritten. Refused where nothing is signed.
    Result<MovingPacket> make(PersonId person, int year, const QString& file);
    /// Reads a packet without trusting it: whole and unaltered, by whoever holds the key.
    Result<MovingPacket> inspect(const QString& file);
    /// Takes the results in as those of a former agency, all or none. `fingerprint`: what the old agency
    /// reads out by telephone; Forbidden where it is not that of the packet's key. Refused where the
    /// packet is about somebody else by name, or something else stands here for one of its periods.
    Result<MovingTaken> take(const QString& file, PersonId person, const QString& fingerprint);

private:
    Office& m_office;
};

} // namespace soviec::service
