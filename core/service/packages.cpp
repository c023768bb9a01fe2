// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/packages.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/exchange/package/key_file.h"
#include "core/exchange/package/operations_text.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/package/package_apply.h"
#include "core/service/package/package_content.h"
#include "core/service/package/package_outcome.h"
#include "core/service/work_guard.h"
#include "core/storage/database.h"
#include "core/storage/database_engine.h"
#include "core/storage/package_repository.h"

#include <algorithm>
#include <utility>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

PackageOutcome outcomeOf(const OperationsPackage& package, const PackageHeader& header)
{
    PackageOutcome outcome;
    outcome.header = header;
    outcome.agency = package.agencyName;
    outcome.month = package.month;
    outcome.about = package.about;
    outcome.rows = int(package.rows.size());
    return outcome;
}

Result<OperationsPackage>
operationsIn(const QByteArray& bytes, const PackageReader& reader, PackageHeader& header)
{
    const auto unpacked = unpackPackage(bytes, reader);
    if (!unpacked)
        return passOn(unpacked);
    header = unpacked->header;
    if (auto written = readWrittenOperations(unpacked->payload))
        return std::move(*written);
    const auto opened = openPackage(*unpacked);
    if (!opened)
        return passOn(opened);
    return readOperations(opened->payload);
}

} // namespace

Result<void> Packages::mayManage()
{
    const auto manages
        = Organisation(m_office).managesUnit(m_office.agency().unit.id, m_office.clock().today());
    if (!manages)
        return passOn(manages);
    if (*manages)
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Packages of other offices are received by HR. Give the file to them."));
}

Result<std::optional<OfficeKey>> Packages::ownKey()
{
    const auto key = loadSigningKey(signingKeyPath(m_office.agency().unit.id.toString()));
    if (!key)
        return passOn(key);
    if (!*key)
        return std::optional<OfficeKey>();
    return OfficeKey {(*key)->publicKey(), m_office.agency().unit.name};
}

Result<OfficeKey> Packages::makeOwnKey()
{
    const auto known = ownKey();
    if (!known)
        return passOn(known);
    if (*known)
        return **known;
    const auto key = createSigningKey(signingKeyPath(m_office.agency().unit.id.toString()));
    if (!key)
        return passOn(key);
    return OfficeKey {key->publicKey(), m_office.agency().unit.name};
}

Result<QList<KnownOffice>> Packages::offices()
{
    const auto rows = storage::PackageRepository(m_office.db()).offices();
    if (!rows)
        return passOn(rows);
    QList<KnownOffice> known;
    for (const storage::AcceptedOffice& one : *rows)
        known.append({{one.publicKey, one.office}, one.acceptedName, one.acceptedAt});
    return known;
}

Result<QList<OfficeKey>> Packages::trusted()
{
    const auto accepted = offices();
    if (!accepted)
        return passOn(accepted);
    const auto own = ownKey();
    if (!own)
        return passOn(own);
    QList<OfficeKey> keys;
    for (const KnownOffice& one : *accepted)
        keys.append(one.key);
    if (*own)
        keys.append(**own);
    return keys;
}

Result<void> Packages::accept(const OfficeKey& key, const QString& fingerprint)
{
    if (const auto may = mayManage(); !may)
        return may;
    const QString name = cleanText(key.office);
    if (name.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Say which office the key belongs to."));
    if (!isFingerprintOf(fingerprint, key.publicKey))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("These are not the digits of the key in the package. Ask the office to read them out again; "
                   "if they differ, somebody else made the package."));
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const Identity& who = m_office.who();
    if (const auto done = storage::PackageRepository(m_office.db())
                              .accept({key.publicKey, name, who.person, who.name, m_office.clock().now()});
        !done)
        return done;
    const auto recorded = m_office.record(
        u"office_key"_s, QString::fromLatin1(key.publicKey.toHex()), u"accept"_s, {},
        {{u"office"_s, name}, {u"fingerprint"_s, keyFingerprint(key.publicKey)}});
    return recorded ? transaction->commit() : recorded;
}

Result<void> Packages::withdraw(const QByteArray& publicKey)
{
    if (const auto may = mayManage(); !may)
        return may;
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    if (const auto done = storage::PackageRepository(m_office.db())
                              .withdraw(publicKey, m_office.clock().now());
        !done)
        return done;
    const auto recorded = m_office.record(
        u"office_key"_s, QString::fromLatin1(publicKey.toHex()), u"withdraw"_s,
        {{u"fingerprint"_s, keyFingerprint(publicKey)}}, {});
    return recorded ? transaction->commit() : recorded;
}

// Whoever gets the package reads whether it is one person's, a unit's or the whole agency's.
Result<QString> Packages::aboutWhom(const OperationsPackage& package, UnitId unit)
{
    if (package.people.size() == 1)
        return package.people.first();
    const auto units = Organisation(m_office).units();
    if (!units)
        return passOn(units);
    const auto found = std::ranges::find(*units, unit, &Unit::id);
    return found == units->end() ? package.agencyName : found->name;
}

Result<OperationsPackage> Packages::collected(const Period& month, UnitId unit, PersonId person)
{
    Organisation organisation(m_office);
    OperationsPackage package;
    package.agency = m_office.agency().unit.id;
    package.agencyName = m_office.agency().unit.name;
    package.month = month;
    const auto below = organisation.below(unit.isNull() ? package.agency : unit);
    if (!below)
        return passOn(below);
    const auto members = organisation.members(*below, month.first(), month.last());
    if (!members)
        return passOn(members);
    const Date day = std::min(month.last(), m_office.clock().today());
    for (const Member& member : *members) {
        if (!person.isNull() && member.person.id != person)
            continue;
        const QString id = member.person.id.toString();
        if (package.people.contains(id))
            continue;
        if (const auto may = WorkGuard(m_office).mayRead(member.person.id, std::max(day, month.first())); !may)
            return passOn(may);
        package.people.insert(id, member.person.fullName);
        const auto rows = PackageContent(m_office).ofPerson(member.person.id, month);
        if (!rows)
            return passOn(rows);
        package.rows += *rows;
    }
    const auto about = aboutWhom(package, unit);
    if (!about)
        return passOn(about);
    package.about = *about;
    if (!package.rows.isEmpty())
        return package;
    return fail(
        ErrorCode::NotFound,
        Tr::tr("There is nothing in %1 to put into a package. Choose another month, unit or person.")
            .arg(month.label()));
}

Result<PackageMade> Packages::make(
    const Period& month, UnitId unit, PersonId person, const QString& path)
{
    if (!month.isValid() || month.kind() != Period::Kind::Month)
        return fail(ErrorCode::Invalid, Tr::tr("A package holds one month: name it as 2026-04."));
    const auto package = collected(month, unit, person);
    if (!package)
        return passOn(package);
    if (const auto own = makeOwnKey(); !own)
        return passOn(own);
    const auto key = loadSigningKey(signingKeyPath(m_office.agency().unit.id.toString()));
    if (!key)
        return passOn(key);
    PackageHeader header;
    header.kind = operationsKind;
    header.version = operationsVersion;
    header.from.office = package->agencyName;
    header.madeAt = m_office.clock().now();
    const auto bytes = sealPackage(header, toJson(*package), **key);
    if (!bytes)
        return passOn(bytes);
    if (const auto written = writeFile(path, *bytes); !written)
        return passOn(written);
    PackageMade made;
    made.file = path;
    made.people = int(package->people.size());
    made.rows = int(package->rows.size());
    for (const RowLog& row : package->rows)
        made.steps += int(row.operations.size());
    made.fingerprint = keyFingerprint((*key)->publicKey());
    return made;
}

Result<OperationsPackage> Packages::opened(const QByteArray& bytes, PackageHeader& header)
{
    // On a server every row is written with the rights of whoever merges.
    const bool onServer = storage::engineOf(m_office.db()) == storage::Engine::Postgres;
    if (const auto may = onServer ? Result<void>() : mayManage(); !may)
        return passOn(may);
    const auto keys = trusted();
    if (!keys)
        return passOn(keys);
    const auto package = operationsIn(bytes, {operationsKind, operationsVersion, *keys}, header);
    if (!package)
        return passOn(package);
    if (package->agency != m_office.agency().unit.id)
        return fail(
            ErrorCode::Refused,
            Tr::tr("This package is about the work of “%1”, this database is of “%2”. Merge it there.")
                .arg(package->agencyName, m_office.agency().unit.name));
    return package;
}

Result<PackageOutcome> Packages::plan(const QByteArray& bytes)
{
    PackageHeader header;
    const auto package = opened(bytes, header);
    if (!package)
        return passOn(package);
    PackageContent content(m_office);
    const auto mine = content.ofSame(package->rows);
    if (!mine)
        return passOn(mine);
    PackageOutcome outcome = outcomeOf(*package, header);
    for (const RowLog& theirs : package->rows) {
        const RowLog log = mine->value(rowKey(theirs));
        const auto here = content.here(theirs, !log.operations.isEmpty());
        if (!here)
            return passOn(here);
        const RowMerge merge = mergeRow(log, *here, theirs);
        const QString person = package->people.value(theirs.person.toString());
        countRow(outcome, person, theirs, merge, int(merge.news.size()));
    }
    if (const auto named = nameAssignments(m_office, outcome); !named)
        return passOn(named);
    return outcome;
}

// Every row, checked and written or refused, inside the caller's transaction.
Result<QList<AppliedRow>> Packages::applied(
    const OperationsPackage& package, PackageApply& apply, const PackageChoices& choices)
{
    PackageContent content(m_office);
    const auto entries = content.entriesHere(package.rows);
    if (!entries)
        return passOn(entries);
    apply.entriesHere(*entries);
    // Entries stay for ever, so that in a file one that is not here has no history here. On a server others
    // may have what this login does not see.
    const bool isFile = storage::engineOf(m_office.db()) == storage::Engine::Sqlite;
    const auto mine = content.ofSame(package.rows, isFile ? std::optional(*entries) : std::nullopt);
    if (!mine)
        return passOn(mine);
    if (isFile)
        apply.gather();
    QList<AppliedRow> rows;
    rows.reserve(package.rows.size());
    for (const RowLog& theirs : package.rows) {
        const QString key = rowKey(theirs);
        const auto here = content.here(theirs, mine->contains(key));
        if (!here)
            return passOn(here);
        const auto row = apply.apply(theirs, mine->value(key), *here, choices.value(key));
        if (!row)
            return passOn(row);
        rows.append(*row);
    }
    if (const auto written = apply.finish(); !written)
        return passOn(written);
    for (qsizetype i = 0; i < rows.size() && !apply.revised().isEmpty(); ++i)
        rows[i] = apply.revised().value(rowKey(package.rows.at(i)), rows.at(i));
    return rows;
}

Result<PackageOutcome> Packages::merge(const QByteArray& bytes, const PackageChoices& choices)
{
    PackageHeader header;
    const auto package = opened(bytes, header);
    if (!package)
        return passOn(package);
    auto transaction = storage::Transaction::begin(m_office.db(), storage::Transaction::Rows::Many);
    if (!transaction)
        return passOn(transaction);
    PackageApply apply(m_office, {header.from.office, false});
    const auto rows = applied(*package, apply, choices);
    if (!rows)
        return passOn(rows);
    PackageOutcome outcome = outcomeOf(*package, header);
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const RowLog& theirs = package->rows.at(i);
        RowMerge merge;
        merge.outcome = rows->at(i).outcome;
        merge.refusal = rows->at(i).refusal;
        merge.clashes = rows->at(i).clashes;
        const QString person = package->people.value(theirs.person.toString());
        countRow(outcome, person, theirs, merge, rows->at(i).steps);
    }
    if (const auto named = nameAssignments(m_office, outcome); !named)
        return passOn(named);
    if (outcome.steps > 0) {
        const auto recorded = m_office.record(
            u"package"_s, sha256Tag(bytes), u"merge"_s, {},
            {{u"office"_s, header.from.office}, {u"made_at"_s, isoTime(header.madeAt)},
             {u"rows"_s, outcome.rows}, {u"steps"_s, outcome.steps},
             {u"conflicts"_s, int(outcome.conflicts.size())},
             {u"refused"_s, int(outcome.refused.size())}});
        if (!recorded)
            return passOn(recorded);
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    apply.tell();
    return outcome;
}

} // namespace soviec::service
