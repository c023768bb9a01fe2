// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
