// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/petition.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace soviec::service {

class Office;

/// A petition as a list shows it.
struct PetitionView {
    Petition petition;
    QString personName;
    QString personCode;
    QString unitName;
    QString result;      ///< what it is against: "84,50 – Hoàn thành tốt nhiệm vụ"
    QString waitsFor;    ///< who has to resolve it
    int daysLeft = 0;    ///< working days; negative: overdue by so many
    bool overdue = false;
    QStringList actions; ///< "confirm", "reopen", "withdraw" by who(); "…_externally" where HR
                         ///< enters what an authority outside decided
};

/// How the authority answers.
struct PetitionAnswer {
    bool reopen = false; ///< else the result is confirmed
    QString document;    ///< number of the answer
    Date date;
    QString text;        ///< the reasons
    QString authority;   ///< only where HR enters the answer of somebody outside
};

/// Petitions against signed results (Article 22): received → confirmed, or opened again; every step
/// audited. A signed sheet that is opened again becomes a new revision at once; a rating of a year
/// stays in force until a new decision replaces it (Article 21.3). Errors: Forbidden, Invalid,
/// Refused, NotFound, Conflict.
class Petitions {
public:
    explicit Petitions(Office& office) : m_office(office) { }

    /// By the person, or by HR for a letter on paper. The person's signed result of a month,
    /// quarter or year; one at a time. `received`: asked for, not after today.
    Result<PetitionView> receive(
        PersonId person, const Period& about, const Date& received, const QString& content,
        const QString& document = {});
    /// By whoever decided the result, or HR with the document of an authority outside.
    Result<PetitionView> resolve(PetitionId id, const PetitionAnswer& answer);
    /// By the person itself, while it is being resolved.
    Result<PetitionView> withdraw(PetitionId id);

    /// Of who().
    Result<QList<PetitionView>> mine();
    /// Received in a year in the unit and below, open ones first, the most urgent first; for HR
    /// and the heads above.
    Result<QList<PetitionView>> list(int year, UnitId unit = {});

private:
    Office& m_office;
};

} // namespace soviec::service
