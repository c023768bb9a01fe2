// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/form_fields.h"

#include "core/base/tr.h"

#include <QMap>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

using Settings = report::FormSettings;
using Field = RowField<Settings>;

QString layoutText(const Settings& form)
{
    if (!form.layout)
        return Tr::tr("as the bloc of the agency asks");
    return *form.layout == Bloc::Party ? Tr::tr("Party (Guidance 05-HD/VPTW)")
                                       : Tr::tr("State (Decree 30/2020)");
}

QString columnsText(const Settings& form)
{
    QStringList titles;
    for (const report::ExtraColumn& one : form.extraColumns)
        titles.append(one.title);
    return titles.join(u'\n');
}

Field wording(const report::EditableText& text)
{
    const QString key = text.key;
    return {
        key, wordingLabel(key),
        [key, words = text.wording](const Settings& form) { return form.texts.value(key, words); },
        [key](Settings& to, const Settings& from) {
            if (from.texts.contains(key))
                to.texts.insert(key, from.texts.value(key));
            else
                to.texts.remove(key);
        }};
}

QList<Field> headFields()
{
    return {
        textField(u"superior"_s, Tr::tr("Superior agency"), &Settings::superiorName),
        textField(u"agency"_s, Tr::tr("Agency in the head"), &Settings::agencyName),
        textField(u"place"_s, Tr::tr("Place of the date line"), &Settings::place),
        textField(u"number"_s, Tr::tr("Number of the document"), &Settings::number),
        {u"layout"_s, Tr::tr("Layout"), layoutText,
         [](Settings& to, const Settings& from) { to.layout = from.layout; }},
        {u"logo"_s, Tr::tr("Logo"),
         [](const Settings& form) {
             return form.logo.isEmpty() ? Tr::tr("none")
                                        : Tr::tr("%1 kB").arg((form.logo.size() + 999) / 1000);
         },
         [](Settings& to, const Settings& from) { to.logo = from.logo; }}};
}

QList<Field> signingFields()
{
    return {
        textField(u"sign_title"_s, Tr::tr("Who signs (authority, title)"), &Settings::signTitle),
        textField(u"sign_name"_s, Tr::tr("Name of who signs"), &Settings::signName),
        {u"recipients"_s, Tr::tr("Recipients, a line each"),
         [](const Settings& form) { return form.recipients.join(u'\n'); },
         [](Settings& to, const Settings& from) { to.recipients = from.recipients; }},
        {u"columns"_s, Tr::tr("Further columns, a line each"), columnsText,
         [](Settings& to, const Settings& from) { to.extraColumns = from.extraColumns; }},
        {u"carry"_s, Tr::tr("Carry sums over to the next page"),
         [](const Settings& form) { return form.carryForward ? Tr::tr("yes") : Tr::tr("no"); },
         [](Settings& to, const Settings& from) { to.carryForward = from.carryForward; }}};
}

} // namespace

QString wordingLabel(const QString& key)
{
    const QMap<QString, QString> labels {
        {u"title"_s, Tr::tr("Title")},
        {u"subject"_s, Tr::tr("Subject")},
        {u"addressee"_s, Tr::tr("Addressee")},
        {u"opening"_s, Tr::tr("Opening")},
        {u"part_1"_s, Tr::tr("Heading of part %1").arg(1)},
        {u"general"_s, Tr::tr("Who was followed")},
        {u"reporting"_s, Tr::tr("Who reported")},
        {u"part_2"_s, Tr::tr("Heading of part %1").arg(2)},
        {u"results"_s, Tr::tr("Results by level")},
        {u"trend"_s, Tr::tr("Comparison with before")},
        {u"part_3"_s, Tr::tr("Heading of part %1").arg(3)},
        {u"missing"_s, Tr::tr("Agencies without a report")},
        {u"partial"_s, Tr::tr("Agencies not complete")},
        {u"unusual"_s, Tr::tr("Unusual means")},
        {u"part_4"_s, Tr::tr("Heading of part %1").arg(4)},
        {u"proposals"_s, Tr::tr("Proposals")},
        {u"closing"_s, Tr::tr("Closing words")}};
    return labels.value(key, key);
}

QList<RowField<report::FormSettings>> formFields(const QString& kind)
{
    QList<Field> fields = headFields();
    if (!report::isFormOfLaw(kind))
        fields += signingFields();
    for (const report::EditableText& text : report::editableTexts(kind))
        fields.append(wording(text));
    return fields;
}

} // namespace soviec
