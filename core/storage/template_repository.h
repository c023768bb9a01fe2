// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry_template.h"
#include "core/storage/database.h"

#include <QList>

namespace soviec::storage {

/// Favourites and recurring work of people.
class TemplateRepository {
public:
    explicit TemplateRepository(Database& db) : m_db(db) { }

    Result<void> insert(const EntryTemplate& work);
    /// In the order they were kept.
    Result<QList<EntryTemplate>> ofPerson(PersonId person);
    /// Nothing happens where the person has no such template.
    Result<void> remove(TemplateId id, PersonId person);

private:
    Database& m_db;
};

} // namespace soviec::storage
