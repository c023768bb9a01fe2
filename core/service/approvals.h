// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/workflow/approval.h"
#include "core/service/approval_content.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace soviec::service {

class Office;

/// One row of the list of documents.
struct ApprovalEntry {
    Approval document;
    QString unitName;
    QList<RouteStep> route; ///< the document's own once submitted, else the bloc's
    QString place;          ///< the body it stands at: of the route, or the unit that drafts
    QStringList actions;    ///< what who() may do now: the actions of the transition table
    bool waitsForMe = false;
};

/// What an approval asks for. Nothing is prefilled: the document decides.
struct ApprovalDecision {
    QString documentNumber; ///< "283/QĐ-UBND"
    Date effectiveFrom;
};

/// Documents that travel a route (design §4): who drafts submits, the bodies of the route
/// consolidate, the authority approves with number and first day, anybody on the route returns with
/// a reason. Every step is signed over the hash of what was shown and audited; handing on and approving
/// need the second factor where the agency asks for one (`code`). What was consolidated into a document
/// goes its way with it. Errors: Forbidden (not the one the route names, a wrong code), Refused (wrong
/// state), Conflict (changed since it was shown), Invalid (no reason, number, day or code), Locked.
class Approvals {
public:
    explicit Approvals(Office& office) : m_office(office) { }

    /// Documents of who()'s reach and those on their way, last changed first.
    Result<QList<ApprovalEntry>> all();
    /// What waits for who(): steps to take, and own documents that were returned.
    Result<QList<ApprovalEntry>> waiting();
    Result<ApprovalEntry> read(ApprovalId id);
    Result<DocumentContent> content(ApprovalId id);
    /// Every step taken, in order.
    Result<QList<ApprovalSignature>> signatures(ApprovalId id);
    Result<QList<ApprovalComment>> comments(ApprovalId id);

    /// A new document for a thing just drafted; inside the caller's transaction.
    Result<Approval> begin(DocumentKind kind, ApprovalId id, UnitId unit, const QString& title);
    /// A draft of rules gets its document when it is first submitted.
    Result<Approval> beginRules(ApprovalId id);

    /// `shownHash`: DocumentContent::hash of what the person saw.
    Result<ApprovalEntry> submit(ApprovalId id, const QString& shownHash);
    Result<ApprovalEntry> recall(ApprovalId id);
    Result<ApprovalEntry> discard(ApprovalId id);
    /// Signs and hands on to the next body.
    Result<ApprovalEntry> pass(ApprovalId id, const QString& shownHash, const QString& code = {});
    /// The same inside the caller's transaction, which has asked for the second factor.
    Result<void> passWithin(ApprovalId id);
    Result<ApprovalEntry> approve(
        ApprovalId id, const QString& shownHash, const ApprovalDecision& decision,
        const QString& code = {});
    Result<ApprovalEntry> sendBack(ApprovalId id, const QString& reason);
    /// Enters what an authority outside this database approved on paper.
    Result<ApprovalEntry> record(ApprovalId id, const ApprovalDecision& decision);
    /// The same inside the caller's transaction; the number may be missing.
    Result<void> recordWithin(ApprovalId id, const ApprovalDecision& decision);

    Result<ApprovalComment> comment(ApprovalId id, const QString& line, const QString& text);

    /// The document, where who() may change what it carries; else the refusal.
    Result<Approval> mayEdit(ApprovalId id);

private:
    struct Step {
        QString action;
        QString shownHash;
        QString reason;
        ApprovalDecision decision;
        std::optional<QString> code; ///< of the second factor; nothing: asked for already
    };
    Result<Approval> stored(ApprovalId id);
    Result<ApprovalEntry> entry(const Approval& document);
    Result<bool> mayDraft(const Approval& document);
    Result<bool> mayHold(const Approval& document, const QList<RouteStep>& route);
    Result<QStringList> actionsOf(const Approval& document, const QList<RouteStep>& route);
    Result<ApprovalEntry> take(ApprovalId id, const Step& step);
    Result<Approval> takeWithin(ApprovalId id, const Step& step);
    Result<void> checkDecision(const Approval& document, const Step& step);
    Result<ApprovalSignature> signatureOf(
        const Approval& document, const Step& step, const QList<RouteStep>& route);
    Result<void> change(const Approval& before, Approval& after, const Step& step);
    Result<void> supersedeEarlier(const Approval& approved);
    Result<void> takeParts(const Approval& before, const Step& step);

    Office& m_office;
};

} // namespace soviec::service
