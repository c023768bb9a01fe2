// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/org/person.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace soviec::service {

class Office;

/// Looks the codes of a work file up, each once.
class WorkReferences {
public:
    explicit WorkReferences(Office& office) : m_office(office) { }

    /// The person with the code; null where there is none.
    Result<PersonId> person(const QString& code);
    /// The item with the code in the catalog in force on the day; nothing where there is none.
    Result<std::optional<CatalogItem>> item(const QString& code, const Date& day);

private:
    Office& m_office;
    QHash<QString, PersonId> m_people;
    QHash<int, std::shared_ptr<const QList<CatalogItem>>> m_byDay;
    std::shared_ptr<const QList<CatalogItem>> m_catalog; ///< the one m_items is about
    QHash<QString, qsizetype> m_items;
};

} // namespace soviec::service
