// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_form.h"

#include "core/base/ratio.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec::report {

Report TableForm::begin(
    const QString& kind, const Letterhead& head, const QString& subtitle, QStringView title) const
{
    Report report;
    report.kind = kind;
    setHead(report, head, true);
    report.title = text(title);
    report.subtitle = subtitle;
    return report;
}

Column TableForm::number() const
{
    return {u"number"_s, FormText::common().text(u"number"), 4, Align::Centre, 0};
}

Column TableForm::words(const QString& key, int width) const
{
    return {key, text(key), width, Align::Left, 0};
}

Column TableForm::centred(const QString& key, int width) const
{
    return {key, text(key), width, Align::Centre, 0};
}

Column TableForm::figure(const QString& key, int width, int decimals) const
{
    return {key, text(key), width, Align::Right, decimals};
}

Field TableForm::field(QStringView key, const QString& value) const
{
    return {text(key), value};
}

Signature TableForm::signer(QStringView title, const QString& name) const
{
    Signature signature;
    signature.title = text(title);
    signature.note = FormText::common().text(u"sign_note");
    signature.name = name;
    return signature;
}

QList<Field>
TableForm::person(const QString& name, const QString& position, const QString& unit) const
{
    const FormText& common = FormText::common();
    return {
        {common.text(u"name"), name},
        {common.text(u"position"), position},
        {common.text(u"unit"), unit}};
}

Cell nextNumber(const Section& section)
{
    const auto counted = std::ranges::count(section.rows, RowStyle::Normal, &Row::style);
    return Decimal(int(counted) + 1);
}

Decimal converted(Decimal quantity, Decimal coefficient)
{
    return (Ratio::of(quantity) * Ratio::of(coefficient)).roundHalfUp2();
}

} // namespace soviec::report
