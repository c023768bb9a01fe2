// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/service/province.h"
#include "tests/postgres/server_office.h"

#include <memory>

namespace sample {

/// The province on a server with one account a person, everybody's password being "mật khẩu LOGIN 1".
struct ServerProvince {
    QString database;
    std::unique_ptr<Province> province; ///< its office is the operator's
    soviec::SystemClock clock;

    ServerProvince();
    QStringList logins() const { return province->people.keys(); }
    UnitId unit(const QString& code) const { return province->units.value(code); }
    PersonId person(const QString& login) const { return province->people.value(login); }
    QString addressOf(const QString& login) const;
    std::unique_ptr<soviec::service::Office> office(const QString& login) const;
    std::unique_ptr<Login> as(const QString& login) const;
    std::unique_ptr<Login> asOperator() const;
};

} // namespace sample
