// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/merge/merge.h"
#include "core/exchange/package/container.h"
#include "core/exchange/package/operations_json.h"

#include <QHash>
#include <QList>

#include <optional>

namespace soviec::service {

class Office;
class PackageApply;
struct AppliedRow;

/// An office whose packages are taken here, and who said so.
struct KnownOffice {
    OfficeKey key;
    QString acceptedName;
    QDateTime acceptedAt;
};

struct PackageMade {
    QString file;
    int people = 0;
    int rows = 0;
    int steps = 0;
    QString fingerprint; ///< to be read out to the office that gets it for the first time
};

/// One row of a package that needs a look.
struct PackageRow {
    QString key;    ///< rowKey()
    QString person; ///< the name
    QString about;  ///< "07/04/2026 · Tham mưu văn bản"
    RowMerge merge; ///< with the titles of assignments in the place of their ids, where two values clash
    RowKind kind = RowKind::Entry;
};

/// What a package would do, or did.
struct PackageOutcome {
    PackageHeader header;
    QString agency;
    Period month;
    QString about;
    int rows = 0;
    int known = 0;    ///< rows with nothing new
    int taken = 0;    ///< rows taken over, or put together with what was changed here
    int steps = 0;    ///< steps that are new here
    QList<PackageRow> conflicts;
    QList<PackageRow> refused;
};

/// What clashes are decided with: row key → field → side. What is not named keeps what is here.
using PackageChoices = QHash<QString, Choices>;

/// Work carried between two databases of one agency as a signed file (design §5). On a server each row
/// is written with the rights of whoever merges: the own work, or what is directed.
class Packages {
public:
    explicit Packages(Office& office) : m_office(office) { }

    /// The key this user of this computer signs with, if there is one.
    Result<std::optional<OfficeKey>> ownKey();
    /// The same; made where there is none.
    Result<OfficeKey> makeOwnKey();
    /// Offices whose packages are taken, besides the own one.
    Result<QList<KnownOffice>> offices();
    /// Takes packages of this key from now on. The fingerprint is what the other office read out by
    /// telephone; Invalid where it is another. For HR and the operator.
    Result<void> accept(const OfficeKey& key, const QString& fingerprint);
    Result<void> withdraw(const QByteArray& publicKey);

    /// The rows of a month of one person, or of everybody of the unit and below (the agency where both
    /// are null), with everything that was done to them.
    Result<PackageMade> make(const Period& month, UnitId unit, PersonId person, const QString& path);
    /// What merging would do now. Changes nothing.
    Result<PackageOutcome> plan(const QByteArray& bytes);
    /// Merges it, all in one transaction; of a file for HR and the operator. The same package again changes nothing.
    Result<PackageOutcome> merge(const QByteArray& bytes, const PackageChoices& choices = {});

private:
    Result<QList<OfficeKey>> trusted();
    Result<OperationsPackage> opened(const QByteArray& bytes, PackageHeader& header);
    Result<OperationsPackage> collected(const Period& month, UnitId unit, PersonId person);
    Result<QList<AppliedRow>> applied(
        const OperationsPackage& package, PackageApply& apply, const PackageChoices& choices);
    Result<QString> aboutWhom(const OperationsPackage& package, UnitId unit);
    Result<void> mayManage();
    Office& m_office;
};

} // namespace soviec::service
