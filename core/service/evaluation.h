// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/audit/audit_record.h"
#include "core/domain/evaluation/score.h"
#include "core/domain/org/charge.h"
#include "core/domain/rules/rule_set.h"
#include "core/domain/sheet/period_sheet.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace soviec::service {

class Office;

/// Everything the evaluation page and Mẫu 01 show of one person and period.
struct SheetView {
    PeriodSheet sheet;      ///< id null where the person has not begun; still complete otherwise
    Member member;          ///< as of the last day of the period
    std::optional<Member> reviewer; ///< nothing: the authority stands outside the database
    std::optional<Charge> charge;   ///< by which who() decides in the reviewer's place
    std::shared_ptr<const RuleSet> rules;
    ScoreCase input;        ///< built from assignments and reviewed entries (or as it was signed)
    ScoreResult result;     ///< of `input`; provisional while the sheet is not signed
    int pendingEntries = 0; ///< not yet reviewed, so not yet in the figures
    QStringList obstacles;  ///< what still stands against signing, as sentences; empty: may be signed
    QStringList actions;    ///< actions of the transition table who() may take now
    QString lockedText;     ///< "signed by … at …", empty while open
    QString shownHash;      ///< hash of exactly this content; hand it to sign(). Empty before it is handed in
};

/// The period sheet of Mẫu số 01: self score → remarks → signature → lock → unlock.
class Evaluation {
public:
    explicit Evaluation(Office& office) : m_office(office) { }

    Result<SheetView> view(PersonId person, const Period& period);
    /// The score of a person as it stands today, with trace; for the diary's side panel.
    Result<ScoreResult> standing(PersonId person, const Period& month);
    Result<QList<PeriodSheet>> revisions(PersonId person, const Period& period);
    Result<QList<AuditRecord>> history(SheetId id);

    /// Stores the person's own part; makes the sheet where there is none. Only who() for itself.
    /// Conflict where the sheet moved on from the version that was shown, where one is given.
    Result<SheetView> saveSelf(
        const Period& period, const QMap<QString, Decimal>& scores, const QString& strengths,
        const QString& weaknesses, std::optional<int> shownVersion = {});
    /// Hands the sheet in; every criterion must have a score.
    Result<SheetView> submit(const Period& period);
    Result<SheetView> recall(const Period& period);

    Result<SheetView> giveBack(SheetId id, const QString& reason);
    Result<SheetView> saveRemarks(
        SheetId id, const QString& remarks, const LeaderDecision& organising,
        const LeaderDecision& unity, std::optional<int> shownVersion = {});
    /// Signs what was on screen: refused where `shownHash` is no longer the hash of the content.
    /// Locks the person's months.
    /// `code`: of the second factor, where the agency asks for one (SecondFactor::isAsked).
    Result<SheetView> sign(SheetId id, const QString& shownHash, const QString& code = {});
    /// HR enters the signature of an authority outside the database, with its document.
    Result<SheetView> signExternally(
        SheetId id, const QString& shownHash, const QString& signerName,
        const QString& signerTitle, const QString& document, const QString& remarks,
        const LeaderDecision& organising, const LeaderDecision& unity);
    /// HR or the signer opens a signed or closed sheet again, with a reason: the signed revision
    /// stays readable, a new one begins.
    Result<SheetView> unlock(SheetId id, const QString& reason);

private:
    Office& m_office;
};

} // namespace soviec::service
