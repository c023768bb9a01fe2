// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/moving_house.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/exchange/package/container.h"
#include "core/exchange/package/key_file.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/reports/unit_figures.h"
#include "core/service/year_facts.h"
#include "core/storage/org_repository.h"
#include "core/storage/report_repository.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kind = "moving_house"_L1;

QJsonObject toJson(const MovingResult& one)
{
    return {
        {u"period"_s, one.period.toString()}, {u"total"_s, one.total.toString()}, {u"agency"_s, one.agency},
        {u"rule_set"_s, one.ruleSetId},       {u"signer"_s, one.signerName},
        {u"signed_on"_s, isoDate(one.signedOn)}, {u"content_hash"_s, one.contentHash}};
}

Result<MovingResult> resultOf(const QJsonObject& json)
{
    const auto period = Period::parse(json[u"period"].toString());
    const auto total = Decimal::parse(json[u"total"].toString());
    if (!period || !total) {
        return fail(
            ErrorCode::Damaged, Tr::tr("The packet holds a result without a period or a total. Ask for another one."));
    }
    return MovingResult {
        *period, *total, json[u"agency"].toString(), json[u"rule_set"].toString(), json[u"signer"].toString(),
        parseIsoDate(json[u"signed_on"].toString()).value_or(Date()), json[u"content_hash"].toString()};
}

QJsonObject payloadOf(const MovingPacket& packet)
{
    QJsonArray results;
    for (const MovingResult& one : packet.results)
        results.append(toJson(one));
    return {
        {u"person"_s, QJsonObject {{u"code"_s, packet.personCode}, {u"name"_s, packet.personName}}},
        {u"year"_s, packet.year},
        {u"results"_s, results}};
}

Result<MovingPacket> packetOf(const OpenedPackage& opened, const QByteArray& bytes)
{
    MovingPacket packet;
    packet.agencyName = opened.header.from.office;
    packet.fingerprint = keyFingerprint(opened.header.from.publicKey);
    packet.madeAt = opened.header.madeAt;
    packet.personCode = opened.payload[u"person"][u"code"].toString();
    packet.personName = opened.payload[u"person"][u"name"].toString();
    packet.year = opened.payload[u"year"].toInt();
    packet.packetHash = sha256Tag(bytes);
    for (const QJsonValue one : opened.payload[u"results"].toArray()) {
        const auto result = resultOf(one.toObject());
        if (!result)
            return passOn(result);
        packet.results.append(*result);
    }
    return packet;
}

Result<SigningKey> keyOf(const Office& office)
{
    const QString path = signingKeyPath(office.agency().unit.id.toString());
    auto kept = loadSigningKey(path);
    if (!kept)
        return passOn(kept);
    return *kept ? Result<SigningKey>(std::move(**kept)) : createSigningKey(path);
}

Result<void> mayMove(Office& office)
{
    const auto manages = Organisation(office).managesUnit(office.agency().unit.id, office.clock().today());
    if (!manages)
        return passOn(manages);
    if (*manages)
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Only the personnel officer or an administrator of the agency exports data."));
}

/// Signed here, then what came along from agencies before; by period.
Result<QList<MovingResult>> resultsOf(Office& office, PersonId person, int year)
{
    const auto units = Organisation(office).below(office.agency().unit.id);
    if (!units)
        return passOn(units);
    const auto sheets
        = storage::ReportRepository(office.db()).signedSheets(*units, withParts(Period::year(year)));
    if (!sheets)
        return passOn(sheets);
    QList<MovingResult> results;
    for (const storage::SignedSheet& sheet : *sheets) {
        // A period nothing was rated in has no total and counts nowhere.
        if (sheet.figures.person == person && sheet.figures.total)
            results.append(
                {sheet.figures.period, *sheet.figures.total, office.agency().unit.name, sheet.ruleSetId,
                 sheet.signerName, localDate(sheet.signedAt), sheet.contentHash});
    }
    const auto former = YearFacts(office).formerResults(year);
    if (!former)
        return passOn(former);
    for (const FormerResult& one : *former) {
        if (one.person == person && one.revokedReason.isEmpty())
            results.append({one.period, one.total, one.agency, {}, {}, {}, {}});
    }
    std::ranges::sort(results, {}, [](const MovingResult& one) { return one.period.toString(); });
    return results;
}

/// What of the packet is not here yet; the rest is noted as known or as a conflict.
QList<FormerResult> newResults(
    const MovingPacket& packet, PersonId person, const QList<FormerResult>& here, MovingTaken& taken)
{
    QList<FormerResult> fresh;
    for (const MovingResult& one : packet.results) {
        const auto same = std::ranges::find_if(here, [&](const FormerResult& there) {
            return there.person == person && there.period == one.period && there.revokedReason.isEmpty();
        });
        if (same == here.end()) {
            FormerResult result;
            result.person = person;
            result.period = one.period;
            result.total = one.total;
            result.agency = one.agency;
            result.document = Tr::tr("Signed packet of %1, %2")
                                  .arg(formDate(localDate(packet.madeAt)), packet.packetHash.mid(7, 12));
            fresh.append(result);
        } else if (same->total == one.total) {
            taken.known.append(one.period);
        } else {
            taken.conflicts.append(
                Tr::tr("%1: here %2, in the packet %3")
                    .arg(one.period.label(), same->total.toString(2), one.total.toString(2)));
        }
    }
    return fresh;
}

} // namespace

Result<MovingPacket> MovingHouse::make(PersonId person, int year, const QString& file)
{
    if (const auto may = mayMove(m_office); !may)
        return passOn(may);
    if (QFileInfo::exists(file)) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("%1 is there already and is not overwritten. Choose another name.")
                .arg(QDir::toNativeSeparators(file)));
    }
    const auto who = storage::OrgRepository(m_office.db()).person(person);
    if (!who)
        return passOn(who);
    if (!*who)
        return fail(ErrorCode::NotFound, Tr::tr("This person is not in the database."));
    const auto results = resultsOf(m_office, person, year);
    if (!results)
        return passOn(results);
    if (results->isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("%1 has no signed result in %2, so nothing can go along. Sign the months first.")
                .arg((*who)->fullName)
                .arg(year));
    }
    const auto key = keyOf(m_office);
    if (!key)
        return passOn(key);
    MovingPacket packet;
    packet.personCode = (*who)->code;
    packet.personName = (*who)->fullName;
    packet.year = year;
    packet.results = *results;
    packet.agencyName = m_office.agency().unit.name;
    packet.madeAt = m_office.clock().now();
    packet.fingerprint = keyFingerprint(key->publicKey());
    PackageHeader header;
    header.kind = kind;
    header.from.office = packet.agencyName;
    header.madeAt = packet.madeAt;
    const auto bytes = sealPackage(header, payloadOf(packet), *key);
    if (!bytes)
        return passOn(bytes);
    packet.packetHash = sha256Tag(*bytes);
    if (const auto written = writeFile(file, *bytes); !written)
        return passOn(written);
    const auto recorded = m_office.record(
        u"person"_s, person.toString(), u"moving_packet"_s, {},
        {{u"year"_s, year}, {u"results"_s, int(results->size())}, {u"packet"_s, packet.packetHash}});
    if (!recorded)
        return passOn(recorded);
    return packet;
}

Result<MovingPacket> MovingHouse::inspect(const QString& file)
{
    const auto bytes = readFile(file, largestPackage);
    if (!bytes)
        return passOn(bytes);
    const auto header = packageHeader(*bytes);
    if (!header)
        return passOn(header);
    // The key is trusted for a look only; take() asks for its fingerprint.
    const auto opened = openPackage(*bytes, {QString(kind), 1, {header->from}});
    if (!opened)
        return passOn(opened);
    return packetOf(*opened, *bytes);
}

Result<MovingTaken> MovingHouse::take(const QString& file, PersonId person, const QString& fingerprint)
{
    if (const auto may = mayMove(m_office); !may)
        return passOn(may);
    const auto packet = inspect(file);
    if (!packet)
        return passOn(packet);
    const auto bytes = readFile(file, largestPackage);
    const auto header = bytes ? packageHeader(*bytes) : Result<PackageHeader>(passOn(bytes));
    if (!header)
        return passOn(header);
    if (!isFingerprintOf(fingerprint, header->from.publicKey)) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("The fingerprint is not that of the packet from %1. Ask that agency by telephone and type what it reads out.")
                .arg(packet->agencyName));
    }
    const auto who = storage::OrgRepository(m_office.db()).person(person);
    if (!who)
        return passOn(who);
    if (!*who || !sameFolded((*who)->fullName, packet->personName)) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("The packet is about %1. Choose that person here.").arg(packet->personName));
    }
    const auto known = YearFacts(m_office).formerResults(packet->year);
    if (!known)
        return passOn(known);
    MovingTaken taken;
    const QList<FormerResult> fresh = newResults(*packet, person, *known, taken);
    if (!taken.conflicts.isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("Other results stand here already: %1. Revoke them first, or leave the packet.")
                .arg(taken.conflicts.join(u"; "_s)));
    }
    const auto added = YearFacts(m_office).addFormerResults(fresh);
    if (!added)
        return passOn(added);
    taken.added = *added;
    return taken;
}

} // namespace soviec::service
