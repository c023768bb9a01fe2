// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/domain/org/unit.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace soviec {

using CatalogId = Id<struct CatalogTag>;
using CatalogItemId = Id<struct CatalogItemTag>;

/// The part of the catalog an item stands in (Sở Nội vụ's parts A and B).
enum class CatalogPart { Leadership, Common, Division };
template <>
struct Codes<CatalogPart> {
    static constexpr CodeOf<CatalogPart> entries[] = {
        {CatalogPart::Leadership, u"leadership"},
        {CatalogPart::Common, u"common"},
        {CatalogPart::Division, u"division"}};
};

/// Danh mục sản phẩm/công việc quy đổi, one version (Article 13). Divisor: points of the standard
/// product, so that coefficient = points ÷ divisor rounded half up to 2 decimals.
struct TaskCatalog {
    CatalogId id;
    UnitId unit;
    QString title;
    QString documentNumber;
    QString standardProduct;
    Decimal divisor = Decimal(5);
    QString state = QStringLiteral("drafting"); ///< of its document (ApprovalState)
    Date effectiveFrom; ///< invalid before the approval
    Date effectiveTo;
    CatalogId consolidated; ///< the catalog this part went into; null for a catalog of its own
    int version = 0;
};

struct CatalogItem {
    CatalogItemId id;
    CatalogId catalog;
    QString code;     ///< "DC.05", unique in the catalog
    CatalogPart part = CatalogPart::Common;
    QString division; ///< phòng, ban; only in the Division part
    QString task;     ///< nhiệm vụ
    QString detail;   ///< công việc chi tiết
    QString output;   ///< sản phẩm đầu ra
    QString group;    ///< nhóm N1 … N5
    Decimal frameMin; ///< khung điểm
    Decimal frameMax;
    Decimal points;      ///< điểm chấm
    Decimal coefficient; ///< hệ số quy đổi
    QString unitOfMeasure;
    std::optional<int> standardMinutes;
    QString note;
    int ordinal = 0; ///< place in the printed catalog
    UnitId owner;        ///< whose part it comes from; null: of the catalog's own unit
    QList<UnitId> users; ///< who may use it, with everything below; empty: everybody
    QStringList positions; ///< codes of the positions it is for besides, in order; empty: every position
    friend bool operator==(const CatalogItem&, const CatalogItem&) = default;
};

/// A group by complexity with its frame of points, at most five a catalog (Article 13.1).
struct CatalogGroup {
    QString code; ///< "N1"
    QString title;
    Decimal frameMin;
    Decimal frameMax;
    friend bool operator==(const CatalogGroup&, const CatalogGroup&) = default;
};

/// A code that a merge gave up, and the item that stands for it.
struct CatalogAlias {
    QString code;
    QString itemCode;
    friend bool operator==(const CatalogAlias&, const CatalogAlias&) = default;
};

/// points ÷ divisor, half up to 2 decimals (Article 13; QĐ 283: ROUND(điểm/5; 2)).
Decimal coefficientOf(Decimal points, Decimal divisor);

} // namespace soviec
