// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/postgres/cluster.h"

namespace sample {

/// The six figures the telephone of a person shows, `later` half minutes from now. `root`: the superuser;
/// nobody else reads a secret.
inline QString shownOnTelephone(Login& root, const QString& login, int later = 0)
{
    using namespace Qt::StringLiterals;
    return root
        .value(u"SELECT soviec.totp_code(f.secret, floor(extract(epoch FROM clock_timestamp()) / 30)::bigint + %1) "
               "FROM soviec.second_factor AS f JOIN soviec.person AS p ON p.id = f.person_id WHERE p.login = '%2'"_s
                   .arg(later).arg(login))
        .toString();
}

} // namespace sample
