// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/exchange/position_form.h"
#include "core/exchange/position_import.h"

#include <QHash>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QString beginning(const QString& text)
{
    const QString line = cleanText(text);
    return line.size() > 60 ? line.left(57) + u'…' : line;
}

class DocumentReader {
public:
    explicit DocumentReader(const WordDocument& document) : m_document(document) { }

    Imported<PositionRow> run()
    {
        for (const WordBlock& block : m_document.blocks) {
            if (block.table.rows.empty())
                readParagraph(block);
            else
                readTable(block.table);
        }
        finish();
        reportPreface();
        if (m_result.rows.isEmpty() && !hasErrors(m_result.findings))
            add(Severity::Error, {}, u"no_position"_s,
                Tr::tr("“%1” holds no job description: no table names a position and its code.")
                    .arg(m_document.fileName));
        return std::move(m_result);
    }

private:
    void readParagraph(const WordBlock& block)
    {
        const QString text = tidyFormText(block.text);
        if (text.isEmpty())
            return;
        SheetPlace place;
        place.paragraph = block.paragraph;
        if (isFormTitle(text)) {
            m_titled = true;
            m_section = FormSection::None;
            return;
        }
        if (const auto field = boxField(text); field && readBoxLine(*field, place))
            return;
        if (!m_open) {
            m_preface.append(text);
            if (const auto group = groupNamed(text))
                m_group = group;
            return;
        }
        const FormHeading heading = formHeading(text);
        if (heading.section != FormSection::None) {
            m_section = heading.section;
            if (!heading.rest.isEmpty())
                readSectionText(heading.rest, place);
            return;
        }
        readSectionText(text, place);
    }

    /// "Tên vị trí việc làm: …" as a paragraph instead of in the box.
    bool readBoxLine(const BoxField& field, const SheetPlace& place)
    {
        const bool begins = field.kind == BoxField::Name || field.kind == BoxField::Code;
        if (!m_open && !begins)
            return false;
        const bool inBox = !m_open || m_titled || m_section == FormSection::None;
        if (!inBox)
            return false;
        const bool repeated = m_open
            && ((field.kind == BoxField::Name && !m_row.position.name.isEmpty())
                || (field.kind == BoxField::Code && !m_row.position.code.isEmpty()));
        if (!m_open || m_titled || repeated)
            begin(place);
        takeField(field, field.value, place);
        return true;
    }

    void readSectionText(const QString& text, const SheetPlace& place)
    {
        JobDescription& form = m_row.position.description;
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (m_section == FormSection::Purpose)
                form.purpose += (form.purpose.isEmpty() ? QString() : u"\n"_s) + line;
            else if (!readSectionLine(m_section, line, form))
                add(Severity::Warning, place, u"paragraph_not_understood"_s,
                    Tr::tr("“%1” belongs to no section of the form and was left out.")
                        .arg(beginning(line)));
        }
    }

    void readTable(const WordTable& table)
    {
        SheetPlace place;
        place.table = table.number;
        if (isBoxTable(table)) {
            begin(place);
            readBox(table);
            return;
        }
        SectionTable found = sectionTable(table);
        if (!found.form && m_last.form) {
            found.section = m_last.section;
            found.form = FormTable::continuing(table, *m_last.form);
        }
        if (m_open && found.form) {
            m_section = found.section;
            readSection(found, m_row.position.description, m_result.findings);
            m_last = found;
            return;
        }
        const QString first = firstText(table);
        if (first.isEmpty())
            return; // an empty frame
        if (!m_open) {
            m_preface.append(first);
            return;
        }
        add(Severity::Warning, place, u"table_not_understood"_s,
            Tr::tr("The table that begins with “%1” has none of the form's headings and was left "
                   "out.")
                .arg(beginning(first)));
    }

    static QString firstText(const WordTable& table)
    {
        for (const WordRow& row : table.rows) {
            for (const WordCell& cell : row.cells) {
                if (!cleanText(cell.text).isEmpty())
                    return cell.text;
            }
        }
        return {};
    }

    void readBox(const WordTable& table)
    {
        for (size_t i = 0; i < table.rows.size(); ++i) {
            const auto& cells = table.rows[i].cells;
            SheetPlace place;
            place.table = table.number;
            place.row = int(i) + 1;
            for (size_t j = 0; j < cells.size(); ++j) {
                const QString text = tidyFormText(cells[j].text);
                if (text.isEmpty() || cells[j].continued)
                    continue;
                const auto field = boxField(text);
                if (!field) {
                    add(Severity::Warning, place, u"box_not_understood"_s,
                        Tr::tr("“%1” is no line of the form's box and was left out.")
                            .arg(beginning(text)));
                    continue;
                }
                QString value = field->value;
                const bool beside = value.isEmpty() && j + 1 < cells.size()
                    && !boxField(tidyFormText(cells[j + 1].text));
                if (beside)
                    value = tidyFormText(cells[++j].text);
                takeField(*field, value, place);
            }
        }
    }

    void takeField(const BoxField& field, const QString& value, const SheetPlace& place)
    {
        Position& position = m_row.position;
        switch (field.kind) {
        case BoxField::Name: position.name = tidyFormName(value); return;
        case BoxField::Code: return takeCode(value, place);
        case BoxField::Start: position.description.startText = value; return;
        case BoxField::Workplace: position.description.workplace = value; return;
        case BoxField::Processes: position.description.processes = value; return;
        case BoxField::Rank:
            position.rank = tidyFormName(value);
            m_row.parts |= PositionPart::Rank;
            return;
        case BoxField::Group: m_groupText = value; return;
        case BoxField::HeadCount: return takeHeadCount(value, place);
        }
    }

    void takeCode(const QString& value, const SheetPlace& place)
    {
        const QString plain = tidyFormName(value);
        m_row.position.code = tidyPositionCode(plain);
        if (m_row.position.code != plain)
            add(Severity::Info, place, u"stray_blanks"_s,
                Tr::tr("Stray blanks were taken out of the code “%1”.").arg(m_row.position.code));
    }

    void takeHeadCount(const QString& value, const SheetPlace& place)
    {
        bool isNumber = false;
        const int count = tidyFormName(value).toInt(&isNumber);
        if (isNumber && count >= 0 && count <= 10'000) {
            m_row.position.headCount = count;
            m_row.parts |= PositionPart::HeadCount;
        } else if (!value.isEmpty()) {
            add(Severity::Warning, place, u"head_count_not_understood"_s,
                Tr::tr("“%1” is no number of people and was left out.").arg(beginning(value)));
        }
    }

    static std::optional<PositionGroup> groupNamed(const QString& text)
    {
        const QString folded = u' ' + fold(text) + u' ';
        if (folded.contains(u" ho tro phuc vu "))
            return PositionGroup::Support;
        if (folded.contains(u" chuyen nganh "))
            return PositionGroup::Specialist;
        if (folded.contains(u" dung chung "))
            return PositionGroup::Professional;
        if (folded.contains(u" lanh dao quan ly "))
            return PositionGroup::Leadership;
        return std::nullopt;
    }

    void begin(const SheetPlace& place)
    {
        finish();
        m_row = {};
        m_row.place = place;
        m_row.parts = describedParts;
        m_groupText.clear();
        m_section = FormSection::None;
        m_last = {};
        m_open = true;
        m_titled = false;
    }

    void finish()
    {
        if (!m_open)
            return;
        m_open = false;
        Position& position = m_row.position;
        auto group = groupNamed(m_groupText);
        if (!group)
            group = groupOfPositionCode(position.code);
        if (!group)
            group = m_group;
        if (group) {
            position.group = *group;
            m_row.parts |= PositionPart::Group;
        }
        m_row.place.sheet = position.code;
        if (checkRow(group.has_value()))
            m_result.rows.append(m_row);
    }

    /// False for what cannot be imported: without a code or a name, or with a code used before.
    bool checkRow(bool grouped)
    {
        const Position& position = m_row.position;
        if (position.code.isEmpty() || position.name.isEmpty()) {
            add(Severity::Error, m_row.place, u"no_code_or_name"_s,
                position.code.isEmpty()
                    ? Tr::tr("The position “%1” has no code. Give it one in the box of its form.")
                          .arg(position.name)
                    : Tr::tr("The position %1 has no name. Give it one in the box of its form.")
                          .arg(position.code));
            return false;
        }
        const QString key = position.code.toUpper();
        if (m_codes.contains(key)) {
            add(Severity::Error, m_row.place, u"duplicate_code"_s,
                Tr::tr("The code “%1” is used for “%2” and for “%3”. Give one of them another code.")
                    .arg(position.code, m_codes.value(key), position.name));
            return false;
        }
        m_codes.insert(key, position.name);
        if (!grouped)
            add(Severity::Warning, m_row.place, u"no_group"_s,
                Tr::tr("Neither the code nor the document tells the group of the position."));
        reportMissing(position.description);
        return true;
    }

    void reportMissing(const JobDescription& form)
    {
        QStringList missing;
        if (form.purpose.isEmpty())
            missing.append(u"1"_s);
        if (form.tasks.isEmpty())
            missing.append(u"2"_s);
        if (form.inner.isEmpty())
            missing.append(u"3.1"_s);
        if (form.outer.isEmpty())
            missing.append(u"3.2"_s);
        if (form.authorities.isEmpty())
            missing.append(u"4"_s);
        if (form.qualifications.isEmpty())
            missing.append(u"5.1"_s);
        if (form.competencies.isEmpty())
            missing.append(u"5.2"_s);
        if (!missing.isEmpty())
            add(Severity::Warning, m_row.place, u"missing_section"_s,
                Tr::tr("Nothing was found for these sections of the form: %1.")
                    .arg(missing.join(u", "_s)));
    }

    void reportPreface()
    {
        if (!m_preface.isEmpty() && !m_result.rows.isEmpty())
            add(Severity::Info, {}, u"preface"_s,
                Tr::tr("%n line(s) before the first description were left out, beginning with “%1”.",
                       nullptr, int(m_preface.size()))
                    .arg(beginning(m_preface.front())));
    }

    void add(Severity severity, const SheetPlace& place, const QString& code, const QString& text)
    {
        m_result.findings.append({severity, place, code, text});
    }

    const WordDocument& m_document;
    Imported<PositionRow> m_result;
    PositionRow m_row;
    QString m_groupText;
    std::optional<PositionGroup> m_group; ///< what the document's title says
    FormSection m_section = FormSection::None;
    SectionTable m_last; ///< the table before, which the next may go on
    QHash<QString, QString> m_codes;
    QStringList m_preface;
    bool m_open = false;
    bool m_titled = false; ///< a title was read; the box that follows begins a position
};

} // namespace

Imported<PositionRow> importPositions(const WordDocument& document)
{
    return DocumentReader(document).run();
}

} // namespace soviec
