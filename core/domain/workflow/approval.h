// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/date.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace soviec {

/// A document on its way. Its id is the id of what it carries: a task catalog, a position set, a
/// competency framework or a draft of rules.
using ApprovalId = Id<struct ApprovalTag>;
using ApprovalCommentId = Id<struct ApprovalCommentTag>;

enum class DocumentKind { Catalog, Positions, Competencies, Rules };
template <>
struct Codes<DocumentKind> {
    static constexpr CodeOf<DocumentKind> entries[] = {
        {DocumentKind::Catalog, u"catalog"},
        {DocumentKind::Positions, u"positions"},
        {DocumentKind::Competencies, u"competencies"},
        {DocumentKind::Rules, u"rules"}};
};

enum class ApprovalState { Drafting, Submitted, Consolidated, Approved, Returned, Superseded, Discarded };
template <>
struct Codes<ApprovalState> {
    static constexpr CodeOf<ApprovalState> entries[] = {
        {ApprovalState::Drafting, u"drafting"},
        {ApprovalState::Submitted, u"submitted"},
        {ApprovalState::Consolidated, u"consolidated"},
        {ApprovalState::Approved, u"approved"},
        {ApprovalState::Returned, u"returned"},
        {ApprovalState::Superseded, u"superseded"},
        {ApprovalState::Discarded, u"discarded"}};
};

enum class RouteStepKind { Consolidate, Approve };
template <>
struct Codes<RouteStepKind> {
    static constexpr CodeOf<RouteStepKind> entries[] = {
        {RouteStepKind::Consolidate, u"consolidate"}, {RouteStepKind::Approve, u"approve"}};
};

/// Who takes a step for its body: those charged with consolidating, or its head and deputies.
enum class RouteHolder { LeadBody, Head };
template <>
struct Codes<RouteHolder> {
    static constexpr CodeOf<RouteHolder> entries[] = {
        {RouteHolder::LeadBody, u"lead_body"}, {RouteHolder::Head, u"head"}};
};

/// "Danh mục công việc", "đang trình", …, translated.
QString documentLabel(DocumentKind kind);
QString stateLabel(ApprovalState state);

/// One body a document passes. Steps count from 1; step 0 is the agency that drafts.
struct RouteStep {
    int ordinal = 1;
    QString body; ///< "Sở Nội vụ"
    RouteStepKind kind = RouteStepKind::Consolidate;
    RouteHolder holder = RouteHolder::LeadBody;
    UnitId unit;  ///< null: stands outside this database
    friend bool operator==(const RouteStep&, const RouteStep&) = default;
};

/// Says what is wrong with a route: it consolidates at least once and ends with the one approval.
Result<void> checkRoute(const QList<RouteStep>& route);

/// The action that moves a document on from a step of its route: "forward" where another body
/// consolidates after this one, "consolidate" where the approval comes next, "approve" at the end;
/// empty where the route has no such step.
QString forwardAction(const QList<RouteStep>& route, int step);

struct Approval {
    ApprovalId id;
    DocumentKind kind = DocumentKind::Catalog;
    UnitId unit; ///< the agency or part of it that drafts
    Bloc bloc = Bloc::Government;
    QString title;
    ApprovalState state = ApprovalState::Drafting;
    int step = 0;         ///< of the route; 0: at those who draft
    QString contentHash;  ///< of what was submitted or recorded
    QString returnReason; ///< of the last return
    QString documentNumber;
    Date effectiveFrom;
    ApprovalId supersededBy;
    PersonId author; ///< null: the operator of the file
    QString authorName;
    QString changedByName;
    QDateTime changedAt;
    int version = 1;
};

/// One step taken, over the hash of exactly what was shown.
struct ApprovalSignature {
    ApprovalId approval;
    int approvalVersion = 0; ///< of the document before the step
    QString action;
    int step = 0;
    QString body;
    PersonId person;
    QString personName;
    QString personTitle;
    QString reason;
    QString contentHash;
    QString documentNumber;
    Date effectiveFrom;
    QDateTime at;
};

/// A remark on a line ("DC.05"; empty: on the whole) while a document goes round.
struct ApprovalComment {
    ApprovalCommentId id;
    ApprovalId approval;
    QString line;
    QString text;
    QString body; ///< where the document stood; empty: at those who draft
    PersonId author;
    QString authorName;
    QDateTime at;
};

} // namespace soviec
