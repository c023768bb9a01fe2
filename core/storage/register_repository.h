// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/documents/register_item.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// How work on a kind of document was entered before.
struct RegisterHabit {
    QString kind;
    CatalogItemId item; ///< null: own words
    QString itemCode;
    QString title;
    Minutes minutes;
};

struct RegisterCounts {
    int all = 0;
    int entered = 0;   ///< with an entry that stands
    int dismissed = 0;
    int given = 0;     ///< with work given out that stands
};

/// The document register of people.
class RegisterRepository {
public:
    explicit RegisterRepository(Database& db) : m_db(db) { }

    /// The latest first.
    Result<QList<RegisterSource>> sources(PersonId person);
    Result<std::optional<RegisterSource>> source(PersonId person, const QString& headings);
    /// Keeps the name and the columns; the id of a known layout stays.
    Result<void> put(const RegisterSource& source);

    Result<void> insert(const RegisterItem& item);
    /// What a list says; the entry and whether it was put aside stay.
    Result<void> update(const RegisterItem& item);
    Result<std::optional<RegisterItem>> get(RegisterItemId id);
    Result<std::optional<RegisterItem>> byKey(PersonId person, const QString& key);
    /// Items without an entry or work given out that stands, not put aside; by the day done, then the deadline.
    Result<QList<RegisterItem>> open(PersonId person);
    Result<QList<RegisterItem>> dismissed(PersonId person);
    Result<RegisterCounts> counts(PersonId person);
    /// The latest first.
    Result<QList<RegisterHabit>> habits(PersonId person);
    Result<void> setEntry(const RegisterItem& item);
    Result<void> setAssignment(const RegisterItem& item);
    Result<void> setDismissed(const RegisterItem& item);

private:
    Database& m_db;
};

} // namespace soviec::storage
