// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation/year.h"
#include "core/domain/evaluation/year_rating.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::report {

/// What Mẫu số 02 is filled from; signed sheets print what they were signed with.
struct YearRatingContent {
    Letterhead head;
    QString fullName;
    YearRating rating;
    QList<YearPeriod> periods;
    YearResult result;
};

/// Mẫu số 02 of NĐ 335/2025/NĐ-CP, Phụ lục II, word by word; dots and open boxes stand for what is
/// not there yet.
Report yearRatingReport(const YearRatingContent& content);

/// One person who is named beside a quota.
struct QuotaPerson {
    QString fullName;
    QString unitName;
    QString group;
    std::optional<Decimal> mean;
};

/// One quota of Article 20.5 as it was used.
struct QuotaRow {
    QuotaUse use;
    Decimal percent;
    QString document; ///< of a raised percentage
};

/// Bảng tính tỷ lệ hoàn thành xuất sắc nhiệm vụ theo nhóm: a row a quota, then who was cut to
/// "good" and who ties for the last place.
Report quotaReport(
    const Letterhead& head, int year, const QString& unitName, const QList<QuotaRow>& quotas,
    const QList<QuotaPerson>& cut, const QList<QuotaPerson>& tied, const QString& headName);

} // namespace soviec::report
