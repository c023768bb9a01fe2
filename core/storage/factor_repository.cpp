// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/factor_repository.h"

#include "core/storage/rows.h"

#include <utility>

namespace soviec::storage {

namespace {

Result<bool> answer(Query&& query)
{
    const auto said = readOne(std::move(query), [](const Query& q) { return q.integer(0) != 0; });
    if (!said)
        return passOn(said);
    return said->value_or(false);
}

} // namespace

Result<bool> FactorRepository::asked()
{
    return answer(m_db.query("factor/asked"));
}

Result<QString> FactorRepository::state()
{
    const auto state
        = readOne(m_db.query("factor/state"), [](const Query& q) { return q.text(0); });
    if (!state)
        return passOn(state);
    return state->value_or(QString());
}

Result<void> FactorRepository::begin(const QByteArray& secret)
{
    return m_db.query("factor/begin").bind("secret", QString::fromLatin1(secret.toHex())).exec();
}

Result<bool> FactorRepository::confirm(const QString& figures)
{
    return answer(std::move(m_db.query("factor/confirm").bind("code", figures)));
}

Result<bool> FactorRepository::prove(const QString& figures)
{
    return answer(std::move(m_db.query("factor/prove").bind("code", figures)));
}

Result<void> FactorRepository::reset(const QString& personCode)
{
    return m_db.query("factor/reset").bind("person", personCode).exec();
}

Result<void> FactorRepository::require(bool asked)
{
    return m_db.query("factor/require").bind("asked", qint64(asked ? 1 : 0)).exec();
}

} // namespace soviec::storage
