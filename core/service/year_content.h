// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/year.h"
#include "core/domain/evaluation/year_rating.h"

#include <QJsonObject>
#include <QList>

namespace soviec::service {

/// A quota the person stood in, as it was used.
struct KeptQuota {
    QString agency;
    QString group; ///< empty: the agency as a whole
    Decimal percent;
    QString document; ///< of a raised percentage
    int base = 0;
    int candidates = 0;
    int allowed = 0;
};

/// What a signed rating keeps beside its columns so that it prints and recomputes the same for
/// ever: the person as printed, what the rating followed from, what it came to, the quotas.
struct KeptYear {
    QString personCode;
    QString personName;
    PersonYear input;
    YearResult result;
    QList<KeptQuota> quotas;
};
QByteArray keptYearJson(const KeptYear& kept);
/// Damaged where the text is not what keptYearJson() writes.
Result<KeptYear> readKeptYear(const QByteArray& json);

/// Puts content, result and set into the rating, as signing stores them and the hash covers them.
/// A level "not rated", or one that waits for the authority, stays empty.
void putYear(YearRating& rating, const KeptYear& kept, const RuleSet& set);

/// The hash of everything Mẫu số 02 and its explanation show; the signature itself, the revision
/// and what follows them are not part of what is signed.
QString yearContentHash(const YearRating& rating);

/// The rating as the history records it, by column name: what people decide.
QJsonObject yearRecord(const YearRating& rating);
/// What a signature seals, as the history records it beside the change.
QJsonObject yearSignatureRecord(const YearRating& rating);

/// A person's year as JSON: periods, facts, result and steps. Texts are in the program's language.
QJsonObject toJson(const PersonYear& input);
QJsonObject toJson(const YearResult& result);

} // namespace soviec::service
