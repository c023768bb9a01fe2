// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rollout_report.h"

#include "core/report/table_form.h"

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

QString dayText(const Date& day)
{
    return isValid(day) ? formDate(day) : QString();
}

QString share(int part, int whole)
{
    return u"%1/%2"_s.arg(part).arg(whole);
}

QString lacking(const TableForm& form, const RolloutLine& line)
{
    QStringList words;
    if (!isValid(line.dates.officialFrom))
        words.append(form.text(u"lacks_date"));
    if (!line.catalogApproved)
        words.append(form.text(u"lacks_catalog"));
    if (line.described < line.positions)
        words.append(form.text(u"lacks_descriptions").arg(line.positions - line.described));
    if (line.appointed < line.people)
        words.append(form.text(u"lacks_people").arg(line.people - line.appointed));
    if (line.writing < line.people)
        words.append(form.text(u"lacks_diary").arg(line.people - line.writing));
    return words.isEmpty() ? form.text(u"lacks_nothing") : words.join(u"; "_s);
}

} // namespace

Report rolloutReport(
    const Letterhead& head, const Date& day, const QList<RolloutLine>& lines, const QString& headName)
{
    const TableForm form(FormText::of(u"rollout"_s));
    Report report = form.begin(u"rollout"_s, head, form.text(u"as_of").arg(formDate(day)));
    report.paper = Paper::Landscape;
    Section section;
    section.columns = {
        form.number(),
        form.words(u"unit"_s, 34),
        form.centred(u"pilot"_s, 11),
        form.centred(u"official"_s, 11),
        form.centred(u"described"_s, 11),
        form.centred(u"appointed"_s, 11),
        form.centred(u"writing"_s, 11),
        form.words(u"lacks"_s, 38)};
    RolloutLine total;
    for (const RolloutLine& line : lines) {
        total.positions += line.positions;
        total.described += line.described;
        total.people += line.people;
        total.appointed += line.appointed;
        total.writing += line.writing;
        section.rows.push_back(
            {{nextNumber(section), QString(line.depth > 0 ? u"– "_s : QString()) + line.unit.name,
              dayText(line.dates.pilotFrom), dayText(line.dates.officialFrom),
              share(line.described, line.positions), share(line.appointed, line.people),
              share(line.writing, line.people), lacking(form, line)},
             RowStyle::Normal});
    }
    section.rows.push_back(
        {{Cell(), form.text(u"total"), Cell(), Cell(), share(total.described, total.positions),
          share(total.appointed, total.people), share(total.writing, total.people), Cell()},
         RowStyle::Total});
    report.sections = {std::move(section)};
    report.signatures = {form.signer(u"sign_made", {}), form.signer(u"sign_head", headName)};
    return report;
}

} // namespace soviec::report
