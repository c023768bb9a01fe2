// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/merge/merge.h"
#include "core/service/packages.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace soviec::service {

class Office;

/// Whether the office works on a pocket at the moment: because it was opened as a file, or because its
/// server is out of reach.
bool isAway(Office& office);

/// The address for an office that goes on with its pocket where the server cannot be reached, at once or
/// later: in place, for everybody who works with the office. It does not come back by itself.
Result<QString> addressWithPocket(const QString& address);

/// A row that was changed away from the network and waits for the server.
struct PocketChange {
    QString key;    ///< rowKey()
    QString record; ///< the id of its record here
    QString person; ///< the name
    QString about;  ///< "07/04/2026 · Tham mưu văn bản"
    int steps = 0;
    qint64 sequence = 0; ///< of the last step in the history here
    QDateTime at;        ///< UTC, of the last step
};

/// What the server did not take, with everything that was entered, until the person puts it away.
struct PocketRefusal {
    QString record;
    QString about;
    QJsonObject fields; ///< as they were entered; an assignment by its title
    QString refusal;    ///< the sentence
    QDateTime at;
    RowKind kind = RowKind::Entry;
};

struct PocketStatus {
    QString server; ///< its address, without a password
    QString login;
    QDateTime filledAt; ///< UTC: how old the rest of what is shown may be
    QList<PocketChange> waiting;
    QList<PocketRefusal> refused;
};

/// What sending did.
struct PocketSent {
    PackageOutcome outcome; ///< conflicts: they wait on until somebody decides
    bool filled = false;    ///< the pocket holds what is on the server now
};

/// What a person takes along of a server as a file, to work on away from the network (design §5): the own
/// diary, assignments and evaluation, the catalog, the calendar, the people; for a head, what waits for a
/// decision. What is done in it are the same steps as a package carries, merged the same way.
class Pocket {
public:
    /// Where this user of this computer keeps the pocket of a server's address.
    static QString pathFor(const QString& address);
    /// Takes along what who() of this server needs, all or nothing; made where there is none. Refused
    /// where something in it waits for the server, and for the operator, who is no person.
    static Result<void> fill(Office& server, const QString& path);
    /// Whether the file is a pocket that can be worked on.
    static bool isThere(const QString& path);

    /// `office` works on the pocket; Usage where it works on anything else.
    explicit Pocket(Office& office) : m_office(office) { }
    Result<PocketStatus> status();
    /// What sending would do now. Changes nothing.
    Result<PackageOutcome> plan(Office& server);
    /// Sends row by row in the order of their kinds, each in a transaction of its own, so that what arrived
    /// has arrived when the line is cut. A row that clashes waits, unless `choices` decides every field;
    /// what the server does not take is kept with its reason. Afterwards the pocket is filled again, if
    /// nothing waits. Sending again changes nothing.
    Result<PocketSent> send(Office& server, const PackageChoices& choices = {});
    /// The person has seen what the server did not take.
    Result<void> putAway(const QString& record);

private:
    struct Row {
        PocketChange change;
        RowLog log;
    };
    Result<void> isPocket();
    Result<void> belongsTo(Office& server);
    Result<QString> nameOf(PersonId person);
    Result<QList<Row>> rows();
    Result<void> sendRow(Office& server, const Row& row, const PackageChoices& choices, PackageOutcome& outcome);
    Result<void> note(const Row& row, const QString& refusal);
    Office& m_office;
};

} // namespace soviec::service
