// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/description_html.h"

#include "core/base/tr.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QString lines(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString cells(const QStringList& texts, QStringView tag)
{
    QString row = u"<tr>"_s;
    for (const QString& text : texts)
        row += u"<%1 align=\"left\" valign=\"top\">%2</%1>"_s.arg(tag, lines(text));
    return row + u"</tr>"_s;
}

QString table(const QStringList& titles, const QList<QStringList>& rows)
{
    if (rows.isEmpty())
        return u"<p><i>"_s + Tr::tr("Not described yet.").toHtmlEscaped() + u"</i></p>"_s;
    QString html
        = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\" "
          "style=\"border-collapse:collapse\">"_s
        + cells(titles, u"th");
    for (const QStringList& row : rows)
        html += cells(row, u"td");
    return html + u"</table>"_s;
}

QString heading(const QString& number, const QString& text)
{
    return u"<h4>%1 %2</h4>"_s.arg(number, text.toHtmlEscaped());
}

QString tasks(const JobDescription& form)
{
    QList<QStringList> rows;
    for (const JobTask& task : form.tasks) {
        if (task.works.isEmpty())
            rows.append({task.number, task.task, {}, {}});
        for (qsizetype i = 0; i < task.works.size(); ++i)
            rows.append(
                {i == 0 ? task.number : QString(), i == 0 ? task.task : QString(),
                 task.works[i].work, task.works[i].criteria});
    }
    return table(
        {Tr::tr("Number"), Tr::tr("Task of the position"), Tr::tr("Concrete work"),
         Tr::tr("Criteria of completion")},
        rows);
}

QString relations(const JobDescription& form)
{
    QList<QStringList> inner;
    for (const InnerRelation& one : form.inner)
        inner.append({one.supervisor, one.direct, one.units});
    QList<QStringList> outer;
    for (const OuterRelation& one : form.outer)
        outer.append({one.body, one.nature});
    return heading(u"3.1"_s, Tr::tr("Relations inside"))
        + table(
               {Tr::tr("Managed directly and approved by"),
                Tr::tr("Direct cooperation in the unit"),
                Tr::tr("Units it mainly cooperates with")},
               inner)
        + heading(u"3.2"_s, Tr::tr("Relations outside"))
        + table({Tr::tr("Main body outside"), Tr::tr("Nature of the relation")}, outer);
}

QString requirements(const JobDescription& form)
{
    QList<QStringList> qualifications;
    for (const Qualification& one : form.qualifications)
        qualifications.append(
            {one.heading.isEmpty() ? qualificationLabel(one.kind) : one.heading, one.text});
    QList<QStringList> competencies;
    for (const RequiredCompetency& one : form.competencies)
        competencies.append(
            {competencyGroupLabel(one.group), one.name, levelText(one.level)});
    return heading(u"5.1"_s, Tr::tr("Qualifications"))
        + table({Tr::tr("Group of requirements"), Tr::tr("Concrete requirement")}, qualifications)
        + heading(u"5.2"_s, Tr::tr("Competencies"))
        + table(
               {Tr::tr("Competency group"), Tr::tr("Competency"), Tr::tr("Level asked for")},
               competencies);
}

} // namespace

QString descriptionHtml(const Position& position, const QString& unitName)
{
    const JobDescription& form = position.description;
    QList<QStringList> box {
        {Tr::tr("Position code"), position.code},
        {Tr::tr("Position group"), positionGroupLabel(position.group)},
        {Tr::tr("Unit"), unitName},
        {Tr::tr("Rank"), position.rank},
        {Tr::tr("Head count"),
         position.headCount ? QString::number(*position.headCount) : QString()},
        {Tr::tr("Start of the work"), form.startText},
        {Tr::tr("Place of work"), form.workplace},
        {Tr::tr("Related processes"), form.processes}};
    QString html = u"<h3>"_s + position.name.toHtmlEscaped() + u"</h3><p>"_s;
    for (const QStringList& line : box) {
        if (!line[1].isEmpty())
            html += u"<b>%1:</b> %2<br>"_s.arg(line[0].toHtmlEscaped(), lines(line[1]));
    }
    html += u"</p>"_s + heading(u"1."_s, Tr::tr("Purpose of the position"));
    html += u"<p>"_s
        + (form.purpose.isEmpty()
               ? u"<i>"_s + Tr::tr("Not described yet.").toHtmlEscaped() + u"</i>"_s
               : lines(form.purpose))
        + u"</p>"_s;
    html += heading(u"2."_s, Tr::tr("Tasks")) + tasks(form) + relations(form);
    QList<QStringList> authorities;
    for (const JobAuthority& one : form.authorities)
        authorities.append({one.number, one.text});
    html += heading(u"4."_s, Tr::tr("Authority"))
        + table({Tr::tr("Number"), Tr::tr("Concrete authority")}, authorities);
    return html + requirements(form);
}

} // namespace soviec
