// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/merge/step_fields.h"
#include "core/domain/org/person.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>

namespace soviec {

using OperationId = Id<struct OperationTag>;

/// What a package carries: a person's own entries and the decisions about them, the own answers to
/// assignments, the own part of a sheet. Everything else is done where the database stands.
enum class RowKind { Entry, Assignment, Sheet };
template <>
struct Codes<RowKind> {
    static constexpr CodeOf<RowKind> entries[] = {
        {RowKind::Entry, u"entry"},
        {RowKind::Assignment, u"assignment"},
        {RowKind::Sheet, u"sheet"}};
};

/// One step somebody took with one row: not the row's whole state, but what it changed.
struct Operation {
    OperationId id;     ///< the same in every database the step has come to
    int base = 0;       ///< how many steps the row had where it was taken; 0: it made the row
    QString action;     ///< of the transition table, or "add", "import", "merge"
    StepFields before; ///< only what it changed
    StepFields after;
    PersonId author;
    QString authorName;
    QDateTime at; ///< UTC by the clock of its author; shown, never compared
    QString reason;
    friend bool operator==(const Operation&, const Operation&) = default;
};

/// Everything one database knows of a row, oldest first.
struct RowLog {
    RowKind kind = RowKind::Entry;
    QString row; ///< its id; of a sheet "PERSON/PERIOD", because two databases may have begun it
    PersonId person;
    Period month;
    QList<Operation> operations;
    friend bool operator==(const RowLog&, const RowLog&) = default;
};

/// The fields after all steps.
QJsonObject replay(const RowLog& log);
/// The first `count` steps.
QSet<OperationId> known(const RowLog& log, qsizetype count);
/// Where the last step that wrote the field stands; -1: none did.
qsizetype lastWriter(const RowLog& log, const QString& field);

} // namespace soviec
