// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/catalog/catalog.h"

#include <QList>

#include <memory>
#include <optional>

namespace soviec::service {

class Office;

/// The task catalog in force, as the diary and the assignments read it.
class Catalogs {
public:
    explicit Catalogs(Office& office) : m_office(office) { }

    Result<QList<TaskCatalog>> all();
    Result<std::optional<TaskCatalog>> inForce(const Date& day);
    /// Items of the catalog in force on a day, in printed order; empty where there is none.
    Result<std::shared_ptr<const QList<CatalogItem>>> items(const Date& day);
    /// Items of one version, in printed order; kept until one of them changes.
    Result<std::shared_ptr<const QList<CatalogItem>>> itemsOf(CatalogId id);

private:
    Office& m_office;
};

} // namespace soviec::service
