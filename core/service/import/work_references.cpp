// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/work_references.h"

#include "core/service/catalogs.h"
#include "core/service/office.h"
#include "core/storage/org_repository.h"

namespace soviec::service {

Result<PersonId> WorkReferences::person(const QString& code)
{
    const auto known = m_people.constFind(code);
    if (known != m_people.constEnd())
        return *known;
    const auto found = storage::OrgRepository(m_office.db()).personByCode(code);
    if (!found)
        return passOn(found);
    const PersonId id = *found ? (*found)->id : PersonId();
    m_people.insert(code, id);
    return id;
}

Result<std::optional<CatalogItem>> WorkReferences::item(const QString& code, const Date& day)
{
    // Which catalog is in force is asked for once a day.
    auto inForce = m_byDay.constFind(int(day.day_number()));
    if (inForce == m_byDay.constEnd()) {
        const auto items = Catalogs(m_office).items(day);
        if (!items)
            return passOn(items);
        inForce = m_byDay.insert(int(day.day_number()), *items);
    }
    if (*inForce != m_catalog) {
        m_catalog = *inForce;
        m_items.clear();
        for (qsizetype i = 0; i < m_catalog->size(); ++i)
            m_items.insert(m_catalog->at(i).code, i);
    }
    const auto found = m_items.constFind(code);
    return found == m_items.constEnd() ? std::optional<CatalogItem>()
                                       : std::optional<CatalogItem>(m_catalog->at(*found));
}

} // namespace soviec::service
