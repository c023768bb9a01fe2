// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/workflow/approval.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// Routes, documents on their way, signatures and comments. Writing functions run inside the
/// caller's transaction; the database refuses the wrong person, step or edit (Forbidden, Refused,
/// Locked).
class ApprovalRepository {
public:
    explicit ApprovalRepository(Database& db) : m_db(db) { }

    Result<QList<RouteStep>> route(Bloc bloc);
    Result<void> setRoute(Bloc bloc, const QList<RouteStep>& route);

    /// A new document, drafting.
    Result<void> insert(const Approval& approval);
    /// By id and version (Conflict where it moved on); the version becomes +1.
    Result<void> update(const Approval& approval);
    Result<std::optional<Approval>> get(ApprovalId id);
    /// Last changed first.
    Result<QList<Approval>> ofUnits(const QList<UnitId>& units);
    /// Submitted and consolidated ones, the longest waiting first.
    Result<QList<Approval>> onTheWay();
    /// The approved ones of a unit and kind, the latest first day first.
    Result<QList<Approval>> approvedOf(UnitId unit, DocumentKind kind);

    /// The route as it was at submission; empty before.
    Result<QList<RouteStep>> steps(ApprovalId id);
    Result<void> setSteps(ApprovalId id, const QList<RouteStep>& steps);

    /// Stands before the update() it carries.
    Result<void> sign(const ApprovalSignature& signature);
    /// In the order taken.
    Result<QList<ApprovalSignature>> signatures(ApprovalId id);
    /// Whether a person may take the step the document stands at; whether they draft it.
    Result<bool> holds(ApprovalId id, PersonId person, const Date& day);
    Result<bool> drafts(ApprovalId id, PersonId person, const Date& day);

    Result<void> insert(const ApprovalComment& comment);
    /// Oldest first.
    Result<QList<ApprovalComment>> comments(ApprovalId id);

    /// "2026-03": the last locked month of these units from that month on; empty where none is.
    Result<QString> lockedMonth(const QList<UnitId>& units, const QString& from);

private:
    Result<bool> any(Query&& query);
    Database& m_db;
};

} // namespace soviec::storage
