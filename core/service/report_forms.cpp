// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/report_forms.h"

#include "core/base/tr.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/database.h"

#include <QJsonDocument>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString& kind)
{
    return u"report_form/"_s + kind;
}

// A picture in the history would be read by nobody; its size shows that it changed.
QJsonObject recorded(const report::FormSettings& settings)
{
    QJsonObject json = toJson(settings);
    if (!settings.logo.isEmpty())
        json.insert(u"logo"_s, u"%1 B"_s.arg(settings.logo.size()));
    return json;
}

} // namespace

Result<report::FormSettings> ReportForms::get(const QString& kind)
{
    const auto text = m_office.db().meta(keyOf(kind));
    if (!text)
        return passOn(text);
    return report::formSettings(QJsonDocument::fromJson(text->toUtf8()).object());
}

Result<void> ReportForms::save(
    const QString& kind, const report::FormSettings& settings, const report::FormSettings& shown)
{
    const auto manages = Organisation(m_office).managesUnit(
        m_office.agency().unit.id, m_office.clock().today());
    if (!manages)
        return passOn(manages);
    if (!*manages) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only HR and administrators of the agency change the forms of its reports."));
    }
    if (const auto fits = checkForm(kind, settings); !fits)
        return fits;
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto before = get(kind);
    if (!before)
        return passOn(before);
    if (*before == settings)
        return {};
    if (*before != shown)
        return changedMeanwhile(Tr::tr("this form"));
    const QByteArray text = QJsonDocument(toJson(settings)).toJson(QJsonDocument::Compact);
    if (const auto kept = m_office.db().setMeta(keyOf(kind), QString::fromUtf8(text)); !kept)
        return kept;
    const auto noted = m_office.record(
        u"report_form"_s, kind, u"edit"_s, recorded(*before), recorded(settings));
    if (!noted)
        return noted;
    return transaction->commit();
}

} // namespace soviec::service
