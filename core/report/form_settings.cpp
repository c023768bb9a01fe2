// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/form_settings.h"

#include "core/base/tr.h"
#include "core/report/cells.h"
#include "core/report/consolidated_report.h"
#include "core/report/form_text.h"
#include "core/report/placeholders.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

constexpr qsizetype largestLogo = 200'000;
constexpr qsizetype mostColumns = 4;
constexpr qsizetype longestLine = 300;

bool isPng(const QByteArray& bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n");
}

std::unexpected<Error> tooLong(const QString& text)
{
    return fail(
        ErrorCode::Invalid,
        Tr::tr("“%1…” is too long: a line of a form takes at most %2 letters.")
            .arg(text.left(30))
            .arg(longestLine));
}

Result<void> checkLines(const FormSettings& settings)
{
    for (const QString& line :
         {settings.superiorName, settings.agencyName, settings.place, settings.number,
          settings.signTitle, settings.signName}) {
        if (line.size() > longestLine)
            return tooLong(line);
    }
    for (const QString& line : settings.recipients) {
        if (line.size() > longestLine)
            return tooLong(line);
    }
    if (!settings.logo.isEmpty() && (!isPng(settings.logo) || settings.logo.size() > largestLogo)) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The logo must be a PNG picture of at most %1 kB.").arg(largestLogo / 1000));
    }
    if (settings.extraColumns.size() > mostColumns) {
        return fail(
            ErrorCode::Invalid, Tr::tr("A table takes at most %1 more columns.").arg(mostColumns));
    }
    for (const ExtraColumn& column : settings.extraColumns) {
        if (column.title.trimmed().isEmpty())
            return fail(ErrorCode::Invalid, Tr::tr("Give every further column a title."));
    }
    return {};
}

// The table people read first: the largest that is not of the annex.
Section* tableOf(Report& report)
{
    Section* largest = nullptr;
    for (Section& section : report.sections) {
        if (!section.columns.empty() && (!largest || section.rows.size() > largest->rows.size()))
            largest = &section;
    }
    return largest;
}

} // namespace

bool isFormOfLaw(const QString& kind)
{
    return kind == u"period-sheet" || kind == u"year-rating";
}

QList<EditableText> editableTexts(const QString& kind)
{
    if (isFormOfLaw(kind))
        return {};
    const FormText& words = FormText::of(kind);
    QList<EditableText> texts;
    if (kind != u"consolidated") {
        texts.append({u"title"_s, words.has(u"title") ? words.text(u"title") : QString(), {}});
        return texts;
    }
    const QStringList names = consolidatedNames();
    for (const QString& key :
         {u"title"_s, u"subject"_s, u"addressee"_s, u"opening"_s, u"part_1"_s, u"general"_s,
          u"reporting"_s, u"part_2"_s, u"results"_s, u"trend"_s, u"part_3"_s, u"missing"_s,
          u"partial"_s, u"unusual"_s, u"part_4"_s, u"proposals"_s, u"closing"_s}) {
        const bool fixed = key == u"title" || key.startsWith(u"part_") || key == u"addressee";
        texts.append({key, words.text(key), fixed ? QStringList() : names});
    }
    return texts;
}

Result<void> checkForm(const QString& kind, const FormSettings& settings)
{
    if (const auto lines = checkLines(settings); !lines)
        return lines;
    const bool more = !settings.texts.isEmpty() || !settings.extraColumns.isEmpty()
        || !settings.signTitle.isEmpty() || !settings.recipients.isEmpty() || settings.carryForward;
    if (isFormOfLaw(kind) && more) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("The wording of this form is fixed by the decree; only its head, layout and logo "
                   "can be changed."));
    }
    const QList<EditableText> known = editableTexts(kind);
    for (auto it = settings.texts.cbegin(); it != settings.texts.cend(); ++it) {
        const auto text = std::ranges::find(known, it.key(), &EditableText::key);
        if (text == known.end())
            return fail(ErrorCode::Invalid, Tr::tr("This report has no text “%1”.").arg(it.key()));
        if (const auto fits = checkPlaceholders(it.value(), text->names); !fits)
            return fits;
    }
    return {};
}

QJsonObject toJson(const FormSettings& settings)
{
    QJsonObject json;
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put(u"superior"_s, settings.superiorName);
    put(u"agency"_s, settings.agencyName);
    put(u"place"_s, settings.place);
    put(u"number"_s, settings.number);
    put(u"sign_title"_s, settings.signTitle);
    put(u"sign_name"_s, settings.signName);
    put(u"logo"_s, QString::fromLatin1(settings.logo.toBase64()));
    if (settings.layout)
        put(u"layout"_s, code(*settings.layout));
    if (!settings.recipients.isEmpty())
        json.insert(u"recipients"_s, QJsonArray::fromStringList(settings.recipients));
    QJsonArray columns;
    for (const ExtraColumn& one : settings.extraColumns)
        columns.append(QJsonObject {{u"title"_s, one.title}, {u"width"_s, one.width}});
    if (!columns.isEmpty())
        json.insert(u"columns"_s, columns);
    if (settings.carryForward)
        json.insert(u"carry_forward"_s, true);
    QJsonObject texts;
    for (auto it = settings.texts.cbegin(); it != settings.texts.cend(); ++it)
        texts.insert(it.key(), it.value());
    if (!texts.isEmpty())
        json.insert(u"texts"_s, texts);
    return json;
}

FormSettings formSettings(const QJsonObject& json)
{
    FormSettings settings;
    settings.superiorName = json.value(u"superior"_s).toString();
    settings.agencyName = json.value(u"agency"_s).toString();
    settings.place = json.value(u"place"_s).toString();
    settings.number = json.value(u"number"_s).toString();
    settings.signTitle = json.value(u"sign_title"_s).toString();
    settings.signName = json.value(u"sign_name"_s).toString();
    settings.logo = QByteArray::fromBase64(json.value(u"logo"_s).toString().toLatin1());
    settings.layout = fromCode<Bloc>(json.value(u"layout"_s).toString());
    for (const QJsonValue one : json.value(u"recipients"_s).toArray())
        settings.recipients.append(one.toString());
    for (const QJsonValue one : json.value(u"columns"_s).toArray())
        settings.extraColumns.append({one[u"title"].toString(), one[u"width"].toInt(10)});
    settings.carryForward = json.value(u"carry_forward"_s).toBool();
    const QJsonObject texts = json.value(u"texts"_s).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        settings.texts.insert(it.key(), it.value().toString());
    return settings;
}

void applyForm(Report& report, const FormSettings& settings)
{
    const auto put = [](QString& target, const QString& value) {
        if (!value.isEmpty())
            target = value;
    };
    put(report.superiorName, settings.superiorName);
    put(report.agencyName, settings.agencyName);
    if (!report.place.isEmpty())
        put(report.place, settings.place);
    put(report.number, settings.number);
    if (!settings.logo.isEmpty())
        report.logo = settings.logo;
    if (isFormOfLaw(report.kind))
        return;
    put(report.title, settings.texts.value(u"title"_s));
    if (!settings.recipients.isEmpty())
        report.recipients = settings.recipients;
    if (!report.signatures.empty()) {
        put(report.signatures.back().title, settings.signTitle);
        put(report.signatures.back().name, settings.signName);
    }
    for (Section& section : report.sections)
        section.carriesForward = section.carriesForward || settings.carryForward;
    for (Section& section : report.annex)
        section.carriesForward = section.carriesForward || settings.carryForward;
    Section* table = tableOf(report);
    if (!table)
        return;
    int number = 0;
    for (const ExtraColumn& column : settings.extraColumns) {
        table->columns.push_back(
            {u"extra_%1"_s.arg(++number), column.title, column.width, Align::Left, 0});
        for (Row& row : table->rows)
            row.cells.emplace_back();
    }
}

} // namespace soviec::report
