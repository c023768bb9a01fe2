// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/exchange/position_form.h"

#include <QRegularExpression>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

namespace task {
enum Column { Number, Task, Work, Criteria };
}
namespace inner {
enum Column { Supervisor, Direct, Units };
}
namespace outer {
enum Column { Body, Nature };
}
namespace authority {
enum Column { Number, Text };
}
namespace qualification {
enum Column { Heading, Text };
}
namespace competency {
enum Column { Number, Group, Name, Level, FirstMark };
}

const std::vector<FormColumn>& columnsOf(FormSection section)
{
    static const std::vector<FormColumn> tasks {
        {{u"tt"_s, u"stt"_s, u"so tt"_s}, false},
        {{u"nhiem vu"_s, u"nhiem vu mang cong viec"_s, u"cac nhiem vu cong viec"_s,
          u"mang cong viec"_s, u"cac cong viec"_s, u"cac nhiem vu"_s},
         true},
        {{u"cong viec cu the"_s, u"cong viec chi tiet"_s, u"noi dung cong viec"_s}, false},
        {{u"tieu chi"_s, u"tieu chi danh gia"_s, u"tieu chi danh gia hoan thanh cong viec"_s,
          u"ket qua dau ra"_s, u"tieu chi danh gia hoan thanh nhiem vu"_s},
         true}};
    static const std::vector<FormColumn> innerRelations {
        {{u"duoc quan ly truc tiep"_s, u"duoc quan ly"_s, u"kiem duyet ket qua boi"_s,
          u"cap quan ly truc tiep"_s},
         true},
        {{u"quan ly truc tiep"_s, u"phoi hop truc tiep"_s, u"hop truc tiep trong don vi"_s,
          u"quan he phoi hop truc tiep trong don vi"_s},
         false},
        {{u"don vi phoi hop"_s, u"phoi hop chinh"_s, u"cac don vi phoi hop chinh"_s}, false}};
    static const std::vector<FormColumn> outerRelations {
        {{u"co quan"_s, u"to chuc"_s, u"don vi"_s, u"quan he chinh"_s, u"doi tuong quan he"_s},
         true},
        {{u"ban chat quan he"_s, u"noi dung quan he"_s, u"muc dich quan he"_s, u"ban chat"_s},
         true}};
    static const std::vector<FormColumn> authorities {
        {{u"tt"_s, u"stt"_s, u"so tt"_s}, false},
        {{u"quyen han"_s, u"quyen han cu the"_s, u"pham vi quyen han"_s}, true}};
    static const std::vector<FormColumn> qualifications {
        {{u"nhom yeu cau"_s, u"tieu chuan"_s, u"noi dung yeu cau"_s}, true},
        {{u"yeu cau cu the"_s, u"mo ta yeu cau"_s, u"cac yeu cau cu the"_s}, true}};
    static const std::vector<FormColumn> competencies {
        {{u"tt"_s, u"stt"_s, u"so tt"_s}, false},
        {{u"nhom nang luc"_s}, false},
        {{u"ten nang luc"_s, u"nang luc cu the"_s, u"nang luc"_s, u"cac nang luc"_s}, true},
        {{u"cap do"_s, u"muc do"_s, u"cap do yeu cau"_s, u"bac nang luc"_s}, true},
        {{u"1"_s, u"cap 1"_s, u"cap do 1"_s}, false},
        {{u"2"_s, u"cap 2"_s, u"cap do 2"_s}, false},
        {{u"3"_s, u"cap 3"_s, u"cap do 3"_s}, false},
        {{u"4"_s, u"cap 4"_s, u"cap do 4"_s}, false},
        {{u"5"_s, u"cap 5"_s, u"cap do 5"_s}, false}};
    static const std::vector<FormColumn> none;
    switch (section) {
    case FormSection::Tasks: return tasks;
    case FormSection::Inner: return innerRelations;
    case FormSection::Outer: return outerRelations;
    case FormSection::Authority: return authorities;
    case FormSection::Qualifications: return qualifications;
    case FormSection::Competencies: return competencies;
    default: return none;
    }
}

/// The first words of a text, for a message.
QString beginning(const QString& text)
{
    const QString line = QString(text).replace(u'\n', u' ');
    return line.size() > 60 ? line.left(57) + u'…' : line;
}

/// Reads one table into the description; one member a section.
class SectionReader {
public:
    SectionReader(const FormTable& form, JobDescription& description, QList<ImportFinding>& findings)
        : m_form(form)
        , m_description(description)
        , m_findings(findings)
    {
        // What goes on after a page break goes on in the group it was in.
        if (!description.competencies.isEmpty())
            m_group = description.competencies.back().group;
    }

    void read(FormSection section)
    {
        for (size_t i = m_form.firstRow(); i < m_form.rowCount(); ++i) {
            FormRow row = m_form.row(i);
            m_first = i == m_form.firstRow();
            for (const QString& stray : row.strays)
                note(row, u"stray_text"_s, Tr::tr("“%1” stands under no heading and was left out.").arg(beginning(stray)));
            const bool empty = std::all_of(
                row.texts.begin(), row.texts.end(), [](const QString& text) { return text.isEmpty(); });
            const bool numbers = isNumberRow(row);
            if (!empty && !numbers)
                readRow(section, row);
        }
    }

private:
    /// "(1) (2) (3)" under the headings.
    static bool isNumberRow(const FormRow& row)
    {
        static const QRegularExpression number(u"^\\(\\d+\\)$"_s);
        return std::all_of(row.texts.begin(), row.texts.end(), [](const QString& text) {
            return text.isEmpty() || number.match(text).hasMatch();
        });
    }

    void readRow(FormSection section, const FormRow& row)
    {
        switch (section) {
        case FormSection::Tasks: return readTask(row);
        case FormSection::Inner: return readInner(row);
        case FormSection::Outer: return readOuter(row);
        case FormSection::Authority: return readAuthority(row);
        case FormSection::Qualifications: return readQualification(row);
        case FormSection::Competencies: return readCompetency(row);
        default: return;
        }
    }

    void readTask(const FormRow& row)
    {
        const QString number = tidyFormName(row.texts[task::Number]);
        const bool spans = row.cells[task::Task] >= 0 && row.cells[task::Task] == row.cells[task::Work];
        const QString name = row.texts[task::Task];
        const bool all = spans && row.cells[task::Work] == row.cells[task::Criteria];
        QString work = spans ? QString() : row.texts[task::Work];
        const QString criteria = all ? QString() : row.texts[task::Criteria];
        const bool unnumbered = number.isEmpty() || row.continued[task::Number];
        if (m_first && m_form.isContinuation() && unnumbered && joinLast(row, name, work, criteria))
            return;
        const bool same = row.continued[task::Task] || (unnumbered && name.isEmpty());
        if (same && !m_description.tasks.isEmpty()) {
            m_description.tasks.back().works.append({work, criteria});
            return;
        }
        if (name.isEmpty())
            warn(row, u"task_without_name"_s, Tr::tr("The row names no task; what stands beside it was kept."));
        JobTask one {number, tidyTask(name), {}};
        if (!work.isEmpty() || !criteria.isEmpty())
            one.works.append({work, criteria});
        m_description.tasks.append(one);
    }

    static QString tidyTask(const QString& name)
    {
        return name.contains(u'\n') ? name : tidyFormName(name);
    }

    /// A row that a page break cut in two: its second half carries no number.
    bool joinLast(const FormRow& row, const QString& name, const QString& work, const QString& criteria)
    {
        if (m_description.tasks.isEmpty() || row.continued[task::Task])
            return false;
        JobTask& last = m_description.tasks.back();
        if (last.works.isEmpty())
            last.works.append(JobWork());
        join(last.task, name);
        join(last.works.back().work, work);
        join(last.works.back().criteria, criteria);
        note(row, u"row_joined"_s,
             Tr::tr("The row goes on with “%1” and was joined to it.").arg(beginning(last.task)));
        return true;
    }

    static void join(QString& text, const QString& more)
    {
        if (more.isEmpty())
            return;
        const bool item = more.startsWith(u"- ") || more.startsWith(u"+ ");
        text += (text.isEmpty() ? QString() : item ? u"\n"_s : u" "_s) + more;
    }

    void readInner(const FormRow& row)
    {
        m_description.inner.append(
            {row.texts[inner::Supervisor], row.texts[inner::Direct], row.texts[inner::Units]});
    }

    void readOuter(const FormRow& row)
    {
        m_description.outer.append({row.texts[outer::Body], row.texts[outer::Nature]});
    }

    void readAuthority(const FormRow& row)
    {
        m_description.authorities.append(
            {tidyFormName(row.texts[authority::Number]), row.texts[authority::Text]});
    }

    void readQualification(const FormRow& row)
    {
        const QString heading = tidyFormName(row.texts[qualification::Heading]);
        const QString text = row.texts[qualification::Text];
        const bool more = heading.isEmpty() || row.continued[qualification::Heading];
        if (more && !m_description.qualifications.isEmpty()) {
            join(m_description.qualifications.back().text, u"\n"_s + text);
            return;
        }
        const bool spans = row.cells[qualification::Heading] == row.cells[qualification::Text];
        m_description.qualifications.append(
            qualificationOf(heading, spans ? QString() : text));
    }

    void readCompetency(const FormRow& row)
    {
        const QString groupText = row.texts[competency::Group];
        const QString nameText = row.texts[competency::Name];
        if (const auto group = competencyGroupOf(groupText))
            m_group = *group;
        else if (!groupText.isEmpty() && !row.continued[competency::Group])
            warn(row, u"unknown_group"_s,
                 Tr::tr("“%1” is no known group of competencies; it was read as %2.")
                     .arg(beginning(groupText), competencyGroupLabel(m_group)));
        const QString levelText = levelOf(row);
        const bool heading = row.cells[competency::Name] == row.cells[competency::Group]
            && row.cells[competency::Name] >= 0;
        if (const auto group = competencyGroupOf(nameText); group && (heading || levelText.isEmpty())) {
            m_group = *group; // a line over the competencies of its group
            return;
        }
        if (heading) {
            warn(row, u"row_not_understood"_s, Tr::tr("“%1” was not understood and left out.").arg(beginning(nameText)));
            return;
        }
        addCompetencies(row, nameText, levelText);
    }

    /// The level of a row, from its own column or from the marks under 1 … 5.
    QString levelOf(const FormRow& row) const
    {
        QStringList marked;
        for (int level = lowestCompetencyLevel; level <= highestCompetencyLevel; ++level) {
            const auto column = size_t(competency::FirstMark + level - 1);
            if (m_form.has(int(column)) && !row.texts[column].isEmpty())
                marked.append(QString::number(level));
        }
        if (marked.isEmpty())
            return row.texts[competency::Level];
        return marked.size() == 1 ? marked.front() : marked.front() + u'-' + marked.back();
    }

    /// A cell may list several competencies, with one level for all or one a line.
    void addCompetencies(const FormRow& row, const QString& nameText, const QString& levelText)
    {
        const QStringList names = namesIn(nameText);
        const QStringList levels = levelText.split(u'\n', Qt::SkipEmptyParts);
        const bool each = names.size() > 1 && levels.size() == names.size();
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString written = each ? levels[i] : levelText;
            const auto level = parseLevelRange(tidyFormName(written));
            if (!level && !written.isEmpty())
                warn(row, u"level_not_understood"_s,
                     Tr::tr("“%1” is no level from 1 to 5; “%2” was read without a level.")
                         .arg(beginning(written), names[i]));
            else if (!level)
                warn(row, u"no_level"_s, Tr::tr("“%1” has no level.").arg(names[i]));
            m_description.competencies.append({m_group, names[i], {}, level});
        }
    }

    static QStringList namesIn(const QString& text)
    {
        QStringList names;
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
            // A line that is no item of the list goes on with the one before it.
            if (!names.isEmpty() && !(text.startsWith(u"- ") && line.startsWith(u"- ")))
                names.back() += u' ' + line;
            else
                names.append(tidyFormName(line));
        }
        return names;
    }

    void add(Severity severity, const FormRow& row, const QString& code, const QString& text)
    {
        SheetPlace place;
        place.table = m_form.table().number;
        place.row = row.number;
        m_findings.append({severity, place, code, text});
    }
    void warn(const FormRow& row, const QString& code, const QString& text)
    {
        add(Severity::Warning, row, code, text);
    }
    void note(const FormRow& row, const QString& code, const QString& text)
    {
        add(code == u"stray_text" ? Severity::Warning : Severity::Info, row, code, text);
    }

    const FormTable& m_form;
    JobDescription& m_description;
    QList<ImportFinding>& m_findings;
    CompetencyGroup m_group = CompetencyGroup::General;
    bool m_first = false;
};

} // namespace

SectionTable sectionTable(const WordTable& table)
{
    for (const FormSection section :
         {FormSection::Competencies, FormSection::Tasks, FormSection::Inner,
          FormSection::Qualifications, FormSection::Authority, FormSection::Outer}) {
        if (auto form = FormTable::match(table, columnsOf(section)))
            return {section, form};
    }
    return {};
}

void readSection(
    const SectionTable& table, JobDescription& description, QList<ImportFinding>& findings)
{
    SectionReader(*table.form, description, findings).read(table.section);
}

bool readSectionLine(FormSection section, const QString& line, JobDescription& description)
{
    static const QRegularExpression numbered(u"^([0-9]+(?:\\.[0-9]+)*)[.)]?\\s+(.+)$"_s);
    const auto match = numbered.match(line);
    const QString number = match.hasMatch() ? match.captured(1) : QString();
    const QString text = match.hasMatch() ? match.captured(2) : line;
    const qsizetype colon = text.lastIndexOf(u':');
    switch (section) {
    case FormSection::Tasks:
        description.tasks.append({number, tidyFormName(text), {}});
        return true;
    case FormSection::Authority:
        description.authorities.append({number, tidyFormName(text)});
        return true;
    case FormSection::Qualifications: {
        const qsizetype first = text.indexOf(u':');
        if (first < 0)
            return false;
        const QString heading = tidyFormName(text.left(first));
        description.qualifications.append(
            qualificationOf(heading, tidyFormText(text.mid(first + 1))));
        return true;
    }
    case FormSection::Competencies: {
        const auto level = colon < 0 ? std::nullopt : parseLevelRange(text.mid(colon + 1));
        if (!level)
            return false;
        const CompetencyGroup group = description.competencies.isEmpty()
            ? CompetencyGroup::General
            : description.competencies.back().group;
        description.competencies.append({group, tidyFormName(text.left(colon)), {}, level});
        return true;
    }
    default: return false;
    }
}

} // namespace soviec
