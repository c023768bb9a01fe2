// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/workflow/approval.h"

#include <optional>

namespace soviec::service {

class Office;

/// The document of a kind that counts for a unit on a day: the latest approved up to then.
Result<std::optional<Approval>> documentInForce(
    Office& office, UnitId unit, DocumentKind kind, const Date& day);

/// The newest one that is being drafted, was returned or is on its way.
Result<std::optional<Approval>> documentOpen(Office& office, UnitId unit, DocumentKind kind);

/// What a page shows: the open one, else the one in force.
Result<std::optional<Approval>> documentShown(
    Office& office, UnitId unit, DocumentKind kind, const Date& day);

/// What counts for people on a day: the one in force; before the first approval the open one.
Result<std::optional<Approval>> documentCounting(
    Office& office, UnitId unit, DocumentKind kind, const Date& day);

/// Whether who() may change what a unit's document carries, or begin its next version: manages the unit,
/// and what is `shown` is not on its way.
Result<bool> mayChangeDocument(Office& office, UnitId unit, const std::optional<Approval>& shown);

/// A document that may be changed now.
struct ChangeableDocument {
    Approval document;
    std::optional<Approval> source; ///< the version that holds what is to be changed; nothing: nothing yet
    bool begun = false; ///< just now, and empty: what `source` carries is to be copied into it
};

/// The open document, where who() may edit it; else a new version of the one in force, begun with the id
/// `next` inside the caller's transaction. Forbidden with `refusal` for who does not manage the unit.
Result<ChangeableDocument> documentToChange(
    Office& office, UnitId unit, DocumentKind kind, ApprovalId next, const QString& title,
    const QString& refusal);

/// The id of what a document carries.
template <class IdType>
IdType carriedBy(const Approval& document)
{
    return IdType::parse(document.id.toString()).value_or(IdType());
}

/// The document a thing travels with.
template <class Tag>
ApprovalId documentOf(const Id<Tag>& id)
{
    return ApprovalId::parse(id.toString()).value_or(ApprovalId());
}

} // namespace soviec::service
